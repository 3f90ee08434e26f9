import JobPostingJSON
import Testing

@testable import JobPostingKit

/// WHATWG HTML, "Microdata": a table for each of its rules, the page beside the document that it makes.
struct MicrodataReaderTests {
    /// The rules of items: types, identifiers, nesting, names, references (sections 5.2.2, 5.2.3, 5.2.5).
    static let items: [(page: String, document: String)] = [
        (
            #"<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Welder</h1></div>"#,
            #"{"@context":"https://schema.org","@type":"JobPosting","title":"Welder"}"#
        ),
        // Every spelling of the vocabulary; several types; types of others.
        (
            #"<p itemscope itemtype="HTTP://www.Schema.org/JobPosting/ https://example.com/T"><i itemprop=a>1</i></p>"#,
            #"{"@context":"https://schema.org","@type":["JobPosting","https://example.com/T"],"a":"1"}"#
        ),
        (
            #"<p itemscope itemtype="http://data-vocabulary.org/Offer"><i itemprop=price>1</i></p>"#,
            #"{"@type":"http://data-vocabulary.org/Offer","price":"1"}"#
        ),
        ("<p itemscope><i itemprop=name>A</i></p>", #"{"name":"A"}"#),
        (
            #"<p itemscope itemtype="https://schema.org/Place" itemid=" urn:x:1 "><i itemprop=name>A</i></p>"#,
            #"{"@context":"https://schema.org","@type":"Place","@id":"urn:x:1","name":"A"}"#
        ),
        // A property is of the nearest item around it; an item that is a property is of the one around that.
        (
            "<div itemscope><b itemprop=a>1</b><p itemprop=o itemscope><b itemprop=n>2</b></p><b itemprop=z>3</b></div>",
            #"{"a":"1","o":{"n":"2"},"z":"3"}"#
        ),
        // One met again becomes an array where it was met first; several names give the value to each.
        (
            "<div itemscope><b itemprop=a>1</b><b itemprop='b\n a'>2</b><b itemprop=a>3</b></div>",
            #"{"a":["1","2","3"],"b":"2"}"#
        ),
        // An item with two names is written once.
        (
            "<div itemscope><p itemprop='a b' itemscope><i itemprop=n>1</i></p></div>",
            #"{"a":{"@id":"_:item1","n":"1"},"b":{"@id":"_:item1"}}"#
        ),
        // Several items, and an item inside another that is no property of it.
        (
            "<p itemscope><i itemprop=n>1</i></p><p itemscope><i itemprop=n>2<u itemscope><s itemprop=n>3</s></u></i></p>",
            #"[{"n":"1"},{"n":"23"},{"n":"3"}]"#
        ),
        // References, in the order of the page; a name twice; an item that is referred to keeps its own properties.
        (
            "<b id=x itemprop=a>1</b><div itemscope itemref='y  x'><i itemprop=m>2</i></div><b id=y><i itemprop=z>3</i></b>",
            #"{"a":"1","m":"2","z":"3"}"#
        ),
        (
            "<p itemscope itemref=o></p><div id=o itemprop=org itemscope><i itemprop=n>1</i></div><p itemscope itemref=o></p>",
            #"[{"org":{"@id":"_:item1","n":"1"}},{"org":{"@id":"_:item1"}}]"#
        ),
        // An identifier that is given twice is that of the first element.
        (
            "<p itemscope itemref=x></p><b id=x itemprop=a>1</b><b id=x itemprop=a>2</b>", #"{"a":"1"}"#
        ),
        // The name of a property may be an IRI.
        (
            "<p itemscope><i itemprop=https://schema.org/name>1</i><i itemprop=https://example.com/n>2</i></p>",
            #"{"name":"1","https://example.com/n":"2"}"#
        ),
        // What is in a template is no part of the page.
        (
            "<p itemscope><i itemprop=a>1</i></p><template><p itemscope><i itemprop=a>2</i></p></template>",
            #"{"a":"1"}"#
        ),
    ]

    /// The value of a property by the kind of its element (section 5.2.4).
    static let values: [(element: String, value: String)] = [
        (#"<meta itemprop=v content=" a &amp; b ">"#, " a & b "),
        ("<meta itemprop=v>", ""),
        (#"<a itemprop=v href=" /jobs?a=1&amp;b=2 ">text</a>"#, "/jobs?a=1&b=2"),
        ("<link itemprop=v href=https://schema.org/FULL_TIME>", "https://schema.org/FULL_TIME"),
        ("<area itemprop=v href=u>", "u"),
        ("<img itemprop=v src=logo.png alt=Logo>", "logo.png"),
        ("<audio itemprop=v src=u></audio>", "u"), ("<video itemprop=v src=u></video>", "u"),
        ("<embed itemprop=v src=u>", "u"), ("<iframe itemprop=v src=u></iframe>", "u"),
        ("<source itemprop=v src=u>", "u"), ("<track itemprop=v src=u>", "u"),
        ("<object itemprop=v data=u>text</object>", "u"),
        ("<data itemprop=v value=42>forty-two</data>", "42"), ("<meter itemprop=v value=3>x</meter>", "3"),
        ("<time itemprop=v datetime=2026-03-01>1 March</time>", "2026-03-01"),
        ("<time itemprop=v> 2026-03-01 </time>", "2026-03-01"),
        // Beyond the standard: what publishers write and other readers accept.
        (#"<span itemprop=v content="FULL_TIME">Full time</span>"#, "FULL_TIME"),
        ("<span itemprop=v datetime=2026-03-01>1 March</span>", "2026-03-01"),
        ("<input itemprop=v value=x>", "x"), ("<a itemprop=v>text</a>", "text"),
        ("<img itemprop=v content=u>", "u"),
        // Text content, tidied: a line for each block, and no scripts.
        ("<b itemprop=v> \n Tig\t &amp; <i>We</i>ld \u{A0}</b>", "Tig & Weld \u{A0}"),
        ("<p itemprop=v>1 Yard St<br>Leeds</p>", "1 Yard St\nLeeds"),
        ("<ul itemprop=v><li>One<li>Two</ul>", "One\nTwo"),
        ("<p itemprop=v>a<script>b()</script><!-- c --><style>d</style>e</p>", "ae"),
        ("<pre itemprop=v>a  b\n c</pre>", "a b\nc"),
        ("<title itemprop=v>A <b> &amp; C</title>", "A <b> & C"),
        ("<table itemprop=v><tr><td>a<td>b<tr><td>c</table>", "a b\nc"),
        ("<b itemprop=v></b>", ""),
    ]

    /// Long texts keep their structure.
    static let descriptions: [(element: String, value: String)] = [
        (
            "<div itemprop=description>\n <p>We &amp; <b>you</b></p><ul><li>x</ul>\n</div>",
            "<p>We &amp; <b>you</b></p><ul><li>x</ul>"
        ),
        ("<p itemprop=description>One<br>Two</p>", "One<br>Two"),
        ("<p itemprop=description>We <b>weld</b> &amp; build</p>", "We weld & build"),
        ("<ul itemprop=responsibilities><li>x</ul>", "<li>x"),
        ("<meta itemprop=description content='<p>x</p>'>", "<p>x</p>"),
    ]

    /// Elements that end before, after or never, as publishers leave them (section 13.2.6.4).
    static let sloppy: [(page: String, document: String)] = [
        ("<div itemscope><p itemprop=a>1<p itemprop=b>2</div>", #"{"a":"1","b":"2"}"#),
        ("<dl itemscope><dt itemprop=a>1<dd itemprop=b>2<dt itemprop=c>3</dl>", #"{"a":"1","b":"2","c":"3"}"#),
        ("<ul itemscope><li itemprop=a>1<ul><li>2</ul><li itemprop=b>3</ul>", #"{"a":"1\n2","b":"3"}"#),
        (
            "<table itemscope><tr><td itemprop=a>1<td itemprop=b>2<tr><th itemprop=c>3<tbody><tr><td itemprop=d>4</table>",
            #"{"a":"1","b":"2","c":"3","d":"4"}"#
        ),
        ("<div itemscope><meta itemprop=a content=1><br><b itemprop=b>2</b></div>", #"{"a":"1","b":"2"}"#),
        // A stray end tag closes nothing, one that is missing ends with what is around it.
        ("<div itemscope></p></b></section><b itemprop=a>1</b></div>", #"{"a":"1"}"#),
        ("<div itemscope><div itemprop=a><b>1</div><i itemprop=b>2", #"{"a":"1","b":"2"}"#),
        ("<div itemscope><b itemprop=a>1<p>2</b>3</p><i itemprop=b>4</i></div>", #"{"a":"1\n2","b":"4"}"#),
        ("<div itemscope><b><i itemprop=a>1</b>2</i><u itemprop=b>3</u></div>", #"{"a":"1","b":"3"}"#),
        ("<div itemscope><a href=u itemprop=a>1<a href=v itemprop=b>2</a></div>", #"{"a":"u","b":"v"}"#),
        (
            "<div itemscope><span itemprop=a>1<div>2</span>3</div><b itemprop=b>4</b></div>",
            #"{"a":"1\n23\n4","b":"4"}"#
        ),
        (
            "<div itemscope><table><tr><td></div><b itemprop=a>1</b></td></table><b itemprop=b>2</b></div>",
            #"{"a":"1","b":"2"}"#
        ),
        ("<select itemscope><option itemprop=a>1<option itemprop=b>2</select>", #"{"a":"1","b":"2"}"#),
        ("<x-job itemscope><x-title itemprop=a>1</X-Title><b itemprop=b>2</b></x-job>", #"{"a":"1","b":"2"}"#),
        (
            "<html itemscope><head><meta itemprop=a content=1><title>t</title><body><b itemprop=b>2</b></body></html>",
            #"{"a":"1","b":"2"}"#
        ),
        ("<body itemscope></body></html><b itemprop=a>1</b>", #"{"a":"1"}"#),
        ("<div itemscope><svg><path/><title>x</title></svg><b itemprop=a>1</b></div>", #"{"a":"1"}"#),
        ("<div itemscope><h1 itemprop=a>1</h2><h2 itemprop=b>2", #"{"a":"1","b":"2"}"#),
        ("<form itemscope><p itemprop=a>1<div></form>2</div><b itemprop=b>3</b>", #"{"a":"1"}"#),
        (
            "<DIV ITEMSCOPE ITEMTYPE=https://schema.org/Place><B ITEMPROP=name>1</B></DIV>",
            #"{"@context":"https://schema.org","@type":"Place","name":"1"}"#
        ),
        ("<div itemscope><tr><td itemprop=a>1<td itemprop=b>2</div>", #"{"a":"1","b":"2"}"#),
    ]

    @Test(arguments: items + sloppy) func itemsOfAPage(_ page: String, _ document: String) {
        #expect(ReadMarkup(page).microdata == document)
    }

    @Test(arguments: values) func valueOfAnElement(_ element: String, _ value: String) {
        let read = ReadMarkup("<div itemscope>\(element)<i itemprop=after>x</i></div>")
        #expect(read.markup.microdata?.root["v"]?.string == value)
        #expect(read.markup.microdata?.root["after"]?.string == "x")
        #expect(read.codes.isEmpty)
    }

    @Test(arguments: descriptions) func longTextsKeepTheirBlocks(_ element: String, _ value: String) {
        let read = ReadMarkup("<div itemscope>\(element)</div>")
        #expect(read.markup.microdata?.root.members.first?.value.string == value)
    }

    /// Pages with something wrong: the document, the code, and what stands at its place.
    @Test(arguments: [
        ("<p itemscope itemref='x y'><i id=x itemprop=a>1</i></p>", #"{"a":"1"}"#, "microdata.itemref-unresolved", "y"),
        (
            "<p itemscope itemref=o><i itemprop=n>1</i></p><div id=o itemprop=up itemscope itemref=q></div><b id=q><u id=r itemprop=down itemscope itemref=o></u></b>",
            #"{"n":"1","up":{"@id":"_:item1","down":{"up":{"@id":"_:item1"}}}}"#, "microdata.itemref-cycle", "up"
        ),
        (
            "<p itemscope><i itemprop=a>1</i></p><i itemprop=b>2</i>", #"{"a":"1"}"#, "microdata.property-outside-item",
            "b"
        ),
        ("<p itemprop=p itemscope><i itemprop=a>1</i></p>", #"{"a":"1"}"#, "microdata.property-outside-item", "p"),
        (
            "<p itemtype=https://schema.org/Place><i itemprop=name>1</i></p>",
            #"{"@context":"https://schema.org","@type":"Place","name":"1"}"#, "microdata.itemscope-missing",
            "https://schema.org/Place"
        ),
        (
            "<p itemscope><b itemprop=o itemscope itemtype=https://schema.org/Organization> Tig &amp; Co </b></p>",
            #"{"o":{"@type":"Organization","name":"Tig & Co"}}"#, "microdata.item-without-properties", " Tig &amp; Co "
        ),
        (
            "<p itemscope itemtype=https://schema.org/JobPosting>Welder</p>",
            #"{"@context":"https://schema.org","@type":"JobPosting"}"#, "microdata.item-without-properties",
            "<p itemscope itemtype=https://schema.org/JobPosting>Welder</p>"
        ),
    ])
    func whatIsWrongIsTold(_ page: String, _ document: String, _ code: String, _ place: String) throws {
        let read = ReadMarkup(page)
        #expect(read.microdata == document)
        let diagnostic = try #require(read.markup.diagnostics.first { $0.code == code })
        #expect(String(decoding: Array(page.utf8)[diagnostic.byteRange], as: UTF8.self) == place)
        #expect(diagnostic.position == SourcePosition(line: 1, column: diagnostic.byteRange.lowerBound + 1))
    }

    @Test func everyValueHasItsPlace() throws {
        let page =
            #"<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title name"> Tig <b>&amp;</b> </h1></div>"#
        let root = try #require(ReadMarkup(page).markup.microdata).root
        #expect(root.source == page)
        #expect(root["@type"]?.source == "https://schema.org/JobPosting")
        #expect(root["title"]?.source == "Tig <b>&amp;</b>")
        #expect(root["title"]?.string == "Tig &")
        #expect(root["name"]?.byteRange == root["title"]?.byteRange)
        let keys = withExtendedLifetime(root.document) {
            root.node.members.map { String(decoding: root.document.text[$0.key.byteRange], as: UTF8.self) }
        }
        #expect(keys.suffix(2) == ["title", "name"])
    }

    @Test(arguments: [
        "", "<p>none</p>", "<p itemprop=a>x</p>", "<script>if (typeof a == 'b') {}</script>", "<p itemscope>",
    ])
    func pagesWithoutItems(_ page: String) {
        let read = ReadMarkup(page)
        #expect(read.microdata == nil && read.rdfa == nil && read.codes.isEmpty)
    }
}
