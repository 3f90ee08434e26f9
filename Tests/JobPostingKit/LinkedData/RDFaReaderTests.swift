import JobPostingJSON
import Testing

@testable import JobPostingKit

/// RDFa Lite 1.1 and the parts of RDFa Core 1.1 that pages use: the page beside the document that it makes.
struct RDFaReaderTests {
    static let pages: [(page: String, document: String)] = [
        (
            #"<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Welder</h1></div>"#,
            #"{"@context":"https://schema.org","@type":"JobPosting","title":"Welder"}"#
        ),
        // The vocabulary without its slash, with http, for a part of the page only.
        (
            "<div vocab=http://schema.org typeof=Place><i property=name>A</i></div>",
            #"{"@context":"https://schema.org","@type":"Place","name":"A"}"#
        ),
        (
            "<div vocab=https://schema.org/ typeof=Place><p vocab=http://example.com/v#><i property=n>A</i></p><i property=name>B</i></div>",
            #"{"@context":"https://schema.org","@type":"Place","http://example.com/v#n":"A","name":"B"}"#
        ),
        // Prefixes: declared, of the initial context, of RDFa 1.0; full IRIs.
        (
            #"<div prefix="s: https://schema.org/ x: http://example.com/" typeof="s:Place x:T"><i property="s:name">A</i></div>"#,
            #"{"@context":"https://schema.org","@type":["Place","http://example.com/T"],"name":"A"}"#
        ),
        (
            "<div typeof=schema:Place><i property=schema:name>A</i></div>",
            #"{"@context":"https://schema.org","@type":"Place","name":"A"}"#
        ),
        (
            "<div xmlns:v=http://schema.org/ typeof=v:Place><i property=http://schema.org/name>A</i></div>",
            #"{"@context":"https://schema.org","@type":"Place","name":"A"}"#
        ),
        // Items in items, several types, several values, several names.
        (
            """
            <div vocab=https://schema.org/ typeof="JobPosting Thing"><b property="title name">A</b>\
            <p property=hiringOrganization typeof=Organization><i property=name>Tig</i></p>\
            <b property=title>B</b></div>
            """,
            #"{"@context":"https://schema.org","@type":["JobPosting","Thing"],"title":["A","B"],"name":"A","hiringOrganization":{"@type":"Organization","name":"Tig"}}"#
        ),
        // Values.
        (
            """
            <div vocab=https://schema.org/ typeof=Thing><meta property=a content="1 &amp; 2"><time property=b \
            datetime=2026-03-01>1 March</time><a property=c href=/x>text</a><img property=d src=y.png>\
            <span property=e content=z href=u>text</span><b property=f> t\n <i>u</i></b><data property=g value=3>x</data>\
            <link property=h href=https://schema.org/FULL_TIME></div>
            """,
            #"{"@context":"https://schema.org","@type":"Thing","a":"1 & 2","b":"2026-03-01","c":"/x","d":"y.png","e":"z","f":"t u","g":"3","h":"https://schema.org/FULL_TIME"}"#
        ),
        // Subjects by name: said in two places, referred to before.
        (
            """
            <div vocab=https://schema.org/ typeof=JobPosting resource=#job><i property=title>A</i>\
            <link property=hiringOrganization resource=#org></div>\
            <p vocab=https://schema.org/ about=#org typeof=Organization><i property=name>Tig</i></p>\
            <p vocab=https://schema.org/ resource=#job><i property=url>u</i></p>
            """,
            ##"{"@context":"https://schema.org","@type":"JobPosting","@id":"#job","title":"A","hiringOrganization":{"@type":"Organization","@id":"#org","name":"Tig"},"url":"u"}"##
        ),
        // Links that carry items, both ways; link types of HTML are none.
        (
            """
            <link rel=stylesheet href=x.css><div vocab=https://schema.org/ typeof=JobPosting>\
            <div rel=hiringOrganization><p typeof=Organization><i property=name>Tig</i></p></div>\
            <div rel=jobLocation><i property=name>Yard</i><i property=url>u</i></div>\
            <a rel="nofollow schema:url" href=/x>x</a></div>
            """,
            #"{"@context":"https://schema.org","@type":"JobPosting","hiringOrganization":{"@type":"Organization","name":"Tig"},"jobLocation":{"name":"Yard","url":"u"},"url":"/x"}"#
        ),
        (
            "<div vocab=https://schema.org/ typeof=Organization><i property=name>Tig</i><p rev=hiringOrganization typeof=JobPosting><i property=title>A</i></p></div>",
            #"{"@context":"https://schema.org","@type":"JobPosting","hiringOrganization":{"@type":"Organization","name":"Tig"},"title":"A"}"#
        ),
        // What is said of the page itself comes last; without a vocabulary, nothing is.
        (
            "<meta property=og:title content=T><meta property=description content=D><div typeof=schema:Place><i property=schema:name>A</i></div>",
            #"[{"@context":"https://schema.org","@type":"Place","name":"A"},{"@id":"","http://ogp.me/ns#title":"T"}]"#
        ),
        // Items that refer to each other.
        (
            "<p vocab=https://schema.org/ resource=#a typeof=Thing><i property=sameAs resource=#b></i></p><p vocab=https://schema.org/ resource=#b typeof=Thing><i property=sameAs resource=#a></i></p>",
            ##"{"@context":"https://schema.org","@type":"Thing","@id":"#a","sameAs":{"@type":"Thing","@id":"#b","sameAs":{"@id":"#a"}}}"##
        ),
        (
            "<div vocab=https://schema.org/ typeof=JobPosting><div property=description><p>A</p></div></div>",
            #"{"@context":"https://schema.org","@type":"JobPosting","description":"<p>A</p>"}"#
        ),
    ]

    @Test(arguments: pages) func itemsOfAPage(_ page: String, _ document: String) {
        #expect(ReadMarkup(page).rdfa == document)
    }

    @Test(arguments: [
        (
            "<div typeof=JobPosting><i property=title>A</i></div>", #"{"@type":"JobPosting","title":"A"}"#,
            "rdfa.vocabulary-missing", "JobPosting"
        ),
        (
            "<div typeof=schema:Place><i property=job:x>A</i></div>",
            #"{"@context":"https://schema.org","@type":"Place","job:x":"A"}"#, "rdfa.prefix-unknown", "job:x"
        ),
    ])
    func whatIsWrongIsTold(_ page: String, _ document: String, _ code: String, _ place: String) throws {
        let read = ReadMarkup(page)
        #expect(read.rdfa == document)
        let diagnostic = try #require(read.markup.diagnostics.first { $0.code == code })
        #expect(String(decoding: Array(page.utf8)[diagnostic.byteRange], as: UTF8.self) == place)
    }

    @Test func bothKindsOfMarkupAreReadInOnePass() {
        let read = ReadMarkup(
            "<div itemscope vocab=https://schema.org/ typeof=Place><i itemprop=a property=b>1</i></div>")
        #expect(read.microdata == #"{"a":"1"}"#)
        #expect(read.rdfa == #"{"@context":"https://schema.org","@type":"Place","b":"1"}"#)
    }
}
