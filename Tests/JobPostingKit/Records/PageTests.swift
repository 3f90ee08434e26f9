import JobPostingJSON
import Testing

@testable import JobPostingKit

/// Pages as a whole: how they are told from JSON texts, where their postings stand, what is told of them.
@Suite struct PageTests {
    private static let block =
        "<script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"title\":\"A\"}</script>"
    private static let json = #"{"@type":"JobPosting","title":"A","description":"<p>x</p> <script>"}"#

    @Test(
        arguments: [
            ("<", false), ("", false), ("  <p>", true), ("\u{FEFF}<!DOCTYPE html>", true),
            ("<?xml version='1.0'?>", true),
            ("</div>", true), ("<3", false), ("< p>", false), ("<!-- a --><html>", true),
            ("<!-- a -->\n<!-- b -->", true),
            ("<!--[if IE]><p><![endif]--><p>", true), ("<!-- {\"a\": 1} --><html>", true),
            ("<!-- {\"a\": 1} -->", false),
            ("<!-- a -->\n{\"a\": 1}", false), ("<!-- a --> [1]", false), ("<!--[1, 2]-->", false),
            ("<!--{a: 1}//-->", false),
            ("<![CDATA[{\"a\": 1}]]>", false), ("<![CDATA[ x ]]>", true), ("<!-- unclosed {\"a\"}", true),
            (json, false), ("[\(json)]", false), ("\"<p>\"", false), ("callback(\(json))", false),
            ("var job = {title: '<p>'};", false), ("// c\n\(json)", false), ("'\(json)'", false), ("<x>", true),
            ("nan", false),
            ("-1 <p>", false), ("---\ntitle: x\n---\n<html>", true), ("Hello <b>you</b>", true),
            ("a < b {\"a\": \"<p>\"}", false),
            ("{% extends 'x' %}<div>", true), ("{{ x }}\n<div>", true), ("{{\"a\": \"<p>\"}}", false),
            ("{# c #}<p>", true),
            ("{%", false), ("1 <p>", false),
        ] as [(String, Bool)])
    func `a page is told by its beginning`(text: String, isPage: Bool) {
        let found = Array(text.utf8).withUnsafeBufferPointer { PageDetection.isPage(HTMLBytes($0)) }
        #expect(found == isPage, "\(text)")
    }

    @Test func `the format may be said`() throws {
        let text = "Jobs: {\"x\": 1} " + Self.block
        #expect(try Document(parsing: Array(text.utf8), options: ReadingOptions(format: .page)).count == 1)
        #expect(throws: ReadingError.self) {
            try Document(parsing: Array(Self.block.utf8), options: ReadingOptions(mode: .strict, format: .document))
        }
        let page = try Document(parsing: Array(Self.json.utf8), options: ReadingOptions(format: .page))
        #expect(page.isEmpty && page.diagnostics.map(\.code) == ["document.no-posting"])
    }

    @Test func `a strict reader refuses broken blocks one by one`() throws {
        let text = "<script type=application/ld+json>{'a':1}</script><script type=ld+json>{}</script>" + Self.block
        let document = try Document(parsing: Array(text.utf8), options: ReadingOptions(mode: .strict))
        #expect(document.count == 1)
        #expect(document.diagnostics.map(\.code) == ["json.unexpected-byte", "page.script-type"])
        #expect(document.diagnostics[0].severity == .error && document.diagnostics[0].byteRange == 34..<35)
    }

    @Test func `a page larger than the limit is refused`() {
        #expect(throws: ReadingError.self) {
            try Document(parsing: Array(Self.block.utf8), options: ReadingOptions(sizeLimit: 20))
        }
    }

    /// A page, with carets under what a diagnostic is about; the code stands behind them.
    @Test(arguments: [
        """
        <title>Jobs</title>
        <script type="application/ld+json"> {"@type": "JobPosting", "title": "A",}
                                                                                ^ json.trailing-comma
        </script>
        """,
        """
        <script type="application/ld+json">
          {"@type": "JobPosting",
           'title': "A"}
           ^ json.single-quotes
        </script>
        """,
        """
        <p>ä</p><script type="application/json+ld">{"@type": "JobPosting"}</script>
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ page.script-type
        """,
        """
        <script type="application/ld+json">{}</script>
        <p><script type="application/ld+json"> </script> <script type="application/ld+json">{"@type": "JobPosting"}</script>
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ page.empty-block
        """,
        """
        <script type="application/ld+json">
          {&quot;@type&quot;: &quot;JobPosting&quot;, &quot;title&quot;: 'A'}</script>
                                                                         ^ json.single-quotes
        """,
        """
        <script type="application/ld+json">{"@type": "JobPosting", "title": "</script>"}</script>
                                                                             ^^^^^^^^^ page.script-end-in-string
        """,
        """
        <script type="application/ld+json">{"@type": "JobPosting", "datePosted": "soon"}</script>
                                                                                 ^^^^^^ fact.date.unrecognised
        """,
        """
        <script type="application/ld+json">{&quot;@type&quot;: &quot;JobPosting&quot;,
          &quot;datePosted&quot;: &quot;soon&quot;}</script>
                                  ^^^^^^^^^^^^^^^^ fact.date.unrecognised
        """,
    ])
    func `a diagnostic has its place in the page`(drawing: String) throws {
        var lines = drawing.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
        let caretLine = try #require(lines.firstIndex { $0.contains(0x5E) })
        let carets = lines.remove(at: caretLine)
        let start = try #require(carets.firstIndex(of: 0x5E))
        let end = try #require(carets.lastIndex(of: 0x5E)) + 1
        let code = String(decoding: carets[(end + 1)...], as: UTF8.self)
        let page = Array(lines.joined(separator: [0x0A]))
        let document = try Document(parsing: page)
        let found = (document.diagnostics + document.flatMap { $0.diagnostics }).filter { $0.code == code }
        let diagnostic = try #require(found.first, "\(document.diagnostics)")
        let offset = lines[..<(caretLine - 1)].reduce(0) { $0 + $1.count + 1 } + start
        #expect(diagnostic.byteRange == offset..<(offset + end - start))
        #expect(diagnostic.position == SourcePosition(line: caretLine, column: start + 1))
    }

    @Test func `every value of an escaped block knows its place`() throws {
        let text =
            "<p>\n<script type=application/ld+json>{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;A &amp;amp; B&quot;}</script>"
        let posting = try JobPosting(parsing: Array(text.utf8))
        #expect(posting.title == "A & B" && posting.published["title"]?.string == "A &amp; B")
        let node = try #require(posting.published.node.member("title"))
        let start = posting.origin.offset + node.byteRange.lowerBound
        let source = Array(text.utf8)[start..<(start + node.byteRange.count)]
        #expect(String(decoding: source, as: UTF8.self) == "&quot;A &amp;amp; B&quot;")
        #expect(posting.origin.offset == 37 && posting.origin.position == SourcePosition(line: 2, column: 34))
    }

    // MARK: - Given twice

    private static func posting(_ title: String, _ more: String = "") -> String {
        "<script type=application/ld+json>{\"@type\":\"JobPosting\",\"title\":\"\(title)\"\(more)}</script>"
    }

    @Test(arguments: [
        (posting("A", #","url":"https://e.example/1""#) + posting("a ", #","url":"https://e.example/1""#), 1),
        (posting("A", #","url":"https://e.example/1""#) + posting("B", #","url":"https://e.example/1""#), 0),
        (
            posting("A", #","identifier":"7""#) + posting("A", #","identifier":"7""#)
                + posting("A", #","identifier":"7""#), 2
        ),
        (posting("A", #","identifier":"7""#) + posting("A", #","identifier":"8""#), 0),
        (posting("A") + posting("A"), 1), (posting("A") + posting("A", #","x":1"#), 0),
        (posting("A", #","identifier":"7""#) + "<p>", 0),
    ])
    func `a posting given twice is told and kept`(page: String, count: Int) throws {
        let document = try Document(parsing: Array(page.utf8))
        #expect(document.count == page.split(separator: "JobPosting").count - 1)
        #expect(document.diagnostics.map(\.code) == Array(repeating: "document.duplicate-posting", count: count))
        if let first = document.diagnostics.first {
            #expect(first.message.hasSuffix("at 1:34") && first.byteRange.lowerBound == document[1].origin.offset)
        }
    }
}
