import JobPostingJSON
import Testing

@testable import JobPostingKit

/// Pages made to be slow: an answer for each, and time linear in their size.
@Suite(.serialized) struct PageLinearTimeTests {
    private static let tag = "<script type=application/ld+json>"
    private static let posting = #"{"@type":"JobPosting","title":"A"}"#

    static let unit = [
        "unclosed script": tag + posting + " <p>", "blocks": tag + posting + "</script>",
        "broken blocks": tag + "{'a': [1, {\"b\"</script>", "cut strings": tag + "{\"a\": \"</script>",
        "nested": "<div>", "nested items": "<div class=a id=b>", "comments": "<!-- ",
        "templates": "<template>" + tag + "</script>",
        "titles": "<title>", "iframes": "<iframe><textarea><style><xmp>",
        "attributes": "<a " + String(repeating: "b=c ", count: 50) + ">",
        "escaped": tag + "{&quot;a&quot;:&quot;b&quot;", "quotes": "<p a=\"", "tags": "<p ",
        "markers": tag + "<!--<script", "comment then JSON": "<!--{\"a\"-->",
        "front matter": "a <b", "types": "<script type=\"a>", "bytes": "\u{80}", "open template": "{%",
    ]

    /// The seconds of this thread's own that a page takes.
    private static func time(_ unit: String, bytes: Int, before: String = "<p>") throws -> Double {
        let text = Array(
            (before + String(repeating: unit, count: bytes / unit.utf8.count) + "</script>" + tag + posting
                + "</script>").utf8)
        let start = threadSeconds()
        _ = try? Document(parsing: text)
        return threadSeconds() - start
    }

    @Test(arguments: unit.keys.sorted())
    func `time is linear`(name: String) throws {
        let unit = try #require(Self.unit[name])
        for before in ["<p>", ""] {
            let small = try (0..<3).map { _ in try Self.time(unit, bytes: 20_000, before: before) }.min() ?? 0
            let large = try Self.time(unit, bytes: 320_000, before: before)
            // Sixteen times the bytes: quadratic time would be 256 times as long.
            #expect(large < small * 100 + 0.06, "\(small) \(large)")
        }
    }

    @Test func `twenty thousand blocks are read`() throws {
        let text = "<p>" + String(repeating: Self.tag + Self.posting + "</script>\n", count: 20_000)
        let document = try Document(parsing: Array(text.utf8))
        #expect(document.count == 20_000)
        #expect(document.last?.origin.position == SourcePosition(line: 20_000, column: 34))
    }

    @Test func `a hundred thousand elements inside one another hide nothing`() throws {
        let open = String(repeating: "<div><svg><noscript>", count: 33_334)
        let document = try Document(parsing: Array((open + Self.tag + Self.posting + "</script>").utf8))
        #expect(document.count == 1)
    }

    @Test func `megabytes without a closing tag have an answer`() throws {
        for start in [
            "<p>", "<title>", "<!--", "<script>", Self.tag, Self.tag + "{\"a\":\"", "<a b=\"", "<p ",
            "<textarea><style>",
        ] {
            let text = Array(start.utf8) + Array(repeating: 0x61, count: 1 << 20)
            #expect(try Document(parsing: text).isEmpty)
        }
    }
}
