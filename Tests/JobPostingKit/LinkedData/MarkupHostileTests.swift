import Foundation
import JobPostingJSON
import Testing

@testable import JobPostingKit

/// Pages that are made to be slow or deep: each has an answer, in time that grows with the page.
struct MarkupHostileTests {
    private static func nested(_ count: Int, _ start: String, _ middle: String, _ end: String) -> String {
        String(repeating: start, count: count) + middle + String(repeating: end, count: count)
    }

    /// What makes a page of a size.
    static let pages: [(name: String, page: @Sendable (Int) -> String)] = [
        ("elements", { "<section itemscope>" + nested($0, "<div>", "<b itemprop=a>1</b>", "</div>") }),
        ("elements without ends", { "<section itemscope>" + nested($0, "<i>", "<b itemprop=a>1</b>", "") }),
        ("unknown elements", { "<p itemscope>" + nested($0, "<x>", "<b itemprop=a>1</b>", "</y>") }),
        ("items", { nested($0, "<div itemprop=o itemscope>", "<b itemprop=a>1</b>", "</div>") }),
        ("properties in properties", { "<div itemscope>" + nested($0, "<div itemprop=a>", "text", "</div>") }),
        (
            "cut items",
            { nested($0, "<b itemscope><div itemscope>", "<i itemprop=a>1</i>", "") + nested($0, "", "", "</b>") }
        ),
        (
            "paragraphs in spans",
            { "<section itemscope><table><tr><td><p itemprop=a>" + nested($0, "<span><div>", "", "") }
        ),
        ("links in links", { "<section itemscope>" + nested($0, "<a itemprop=a href=x><div>", "", "") }),
        ("names", { "<p itemscope><i itemprop='" + (0..<$0).map { "a\($0)" }.joined(separator: " ") + "'>1</i>" }),
        ("one name", { "<p itemscope>" + nested($0, "<i itemprop=a>1</i>", "", "") }),
        ("references to one", { "<i id=x itemprop=a>1</i>" + nested($0, "<p itemscope itemref=x></p>", "", "") }),
        (
            "references of all to many",
            { count in
                "<div id=x>" + nested(count, "<i itemprop=a>1</i>", "", "") + "</div>"
                    + nested(count, "<p itemscope itemref=x></p>", "", "")
            }
        ),
        (
            "references in a ring",
            { count in
                (0..<count).map { "<p id=p\($0) itemprop=n itemscope itemref=p\(($0 + 1) % count)></p>" }.joined()
            }
        ),
        (
            "references that double",
            { count in
                (0..<count).map {
                    "<div id=d\($0)><p itemprop=a itemscope itemref=d\($0 + 1)></p>"
                        + "<p itemprop=b itemscope itemref=d\($0 + 1)></p></div>"
                }.joined()
            }
        ),
        (
            "a long identifier",
            { count in
                "<p id=x itemprop=o itemscope itemid=" + nested(count, "urn:", "", "") + "></p>"
                    + nested(count, "<p itemscope itemref=x></p>", "", "")
            }
        ),
        ("typed elements", { "<div vocab=https://schema.org/>" + nested($0, "<p property=o typeof=T>", "", "") }),
        ("typed elements without ends", { nested($0, "<div typeof=schema:T property=schema:o>", "", "") }),
        ("prefixes", { nested($0, "<div prefix='a: http://example.com/' typeof=a:T>", "", "") }),
        (
            "links",
            { count in
                "<div typeof=T rel='" + nested(count, "schema:o ", "", "") + "'>"
                    + nested(count, "<p typeof=schema:T></p>", "", "")
            }
        ),
        (
            "a long vocabulary",
            { "<div typeof=T vocab='" + nested($0, "http:", "", "") + "'>" + nested($0, "<i property=a>1</i>", "", "") }
        ),
        ("subjects", { (0..<$0).map { "<p about=#\($0) typeof=schema:T property=schema:a>" }.joined() }),
    ]

    @Test(.serialized, arguments: pages.indices) func answersInLinearTime(_ index: Int) {
        // A debug build is some hundred times slower, and does with less.
        #if DEBUG
            let count = 300
        #else
            let count = 20_000
        #endif
        func quickest(_ count: Int) -> Double {
            let page = Array(Self.pages[index].page(count).utf8)
            return (0..<2).map { _ in
                let start = threadSeconds()
                let markup = MarkupReader.read(page)
                return withExtendedLifetime(markup) { threadSeconds() - start }
            }.min() ?? 0
        }
        let small = max(quickest(count), 0.005)
        let large = quickest(count * 8)
        print("\(Self.pages[index].name): \(count) \(small) s, \(count * 8) \(large) s, ratio \(large / small)")
        #expect(large / small < 24)
    }

    @Test(arguments: pages.indices) func writesNoMoreThanAMultipleOfThePage(_ index: Int) throws {
        let page = Array(Self.pages[index].page(3_000).utf8)
        let markup = MarkupReader.read(page)
        for document in [markup.microdata, markup.rdfa] {
            guard let document else { continue }
            let written = JSONWriter.compact(document.root)
            #expect(written.count <= 32 * page.count + 2 << 20)
            // What was written is JSON, within the limits of depth, and the same again.
            let read = try JSONDocument(parsing: written)
            #expect(JSONWriter.compact(read.root) == written)
        }
        #expect(markup.microdata != nil || markup.rdfa != nil)
    }

    @Test func hundredThousandElementsAreRead() {
        let page = "<div itemscope>" + Self.nested(100_000, "<div>", "<b itemprop=a>1</b>", "</div>")
        #expect(ReadMarkup(page).microdata == #"{"a":"1"}"#)
    }

    @Test func elementsBeyondTheLimitAreToldAndTheRestGoesOn() {
        let count = HTMLElementStack.maximumDepth + 5
        let read = ReadMarkup(
            "<div itemscope>" + Self.nested(count, "<i>", "<b itemprop=a content=1>", "</i>") + "<b itemprop=c>2</b>")
        #expect(read.microdata == #"{"a":"1","c":"2"}"#)
        #expect(read.codes == ["microdata.element-depth-limit"])
    }

    @Test func elementsBeyondTheirNumberAreToldOnce() {
        let page = Array(
            Self.nested(9, "<p itemscope typeof=schema:T><b itemprop=a property=schema:a>1</b>", "", "").utf8)
        let markup = MarkupReader.read(page, elementLimit: 4)
        #expect(markup.microdata?.root.elements.count == 2)
        #expect(markup.rdfa?.root.elements.count == 2)
        #expect(markup.diagnostics.map(\.code) == ["microdata.element-limit", "rdfa.element-limit"])
    }

    /// An item too deep for one document stands at its top, and a reference in its place: nothing is lost.
    @Test(arguments: [4, 7, 16, 512]) func itemsBeyondTheLimitStandAtTheTop(_ depth: Int) throws {
        let read = ReadMarkup(
            Self.nested(300, "<div itemprop=o itemscope>", "<b itemprop=a>x</b>", "</div>"),
            limits: JSONParser.Limits(depth: depth))
        let document = try #require(read.markup.microdata)
        let written = JSONWriter.compact(document.root)
        let again = try JSONDocument(parsing: written, limits: JSONParser.Limits(depth: depth))
        #expect(String(decoding: written, as: UTF8.self).contains(#""a":"x""#))
        #expect(read.codes.contains("microdata.depth-limit"))
        // Each item is there once, and each reference leads to one.
        let names = GraphNames([], of: [])
        var described = 0
        var references = 0
        withExtendedLifetime(again) {
            for place in 0..<again.rootNode.span {
                guard let node = again.rootNode.descendant(at: place), node.kind == .object else { continue }
                if names.isReference(node) { references += 1 } else { described += 1 }
            }
        }
        #expect(described == 300)
        #expect(references > 0)
    }

    @Test(arguments: [0, 1, 2, 3]) func limitsThatLeaveNoRoomAreErrors(_ depth: Int) {
        let read = ReadMarkup(
            "<div itemscope><p itemprop=o itemscope><b itemprop=a>1</b><b itemprop=a>2</b></p></div><p itemscope itemtype=T>",
            limits: JSONParser.Limits(depth: depth))
        if read.microdata == nil { #expect(read.codes.contains("microdata.size-limit")) }
        #expect(depth > 2 || read.microdata == nil)
    }
}
