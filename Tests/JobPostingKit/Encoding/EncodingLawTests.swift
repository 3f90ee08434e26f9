import Foundation
import JobPostingJSON
import Testing

@testable import JobPostingKit

/// Writing what was read loses nothing.
@Suite struct EncodingLawTests {
    private static let styles = [
        JSONWriter.Style.compact, .pretty, .init(indentation: 4, isSafeInScript: true), .init(isSafeInScript: true),
    ]

    @Test(arguments: Fixtures.names + ["dump.ndjson"])
    func `a written posting has the same facts and the same values`(name: String) throws {
        for posting in try Document(parsing: Fixtures.bytes(name)) {
            for style in Self.styles { try check(posting, style) }
        }
    }

    @Test func `so has a messy one`() throws {
        var generator = MessyPostings(seed: 5)
        for index in 0..<400 {
            for posting in try Document(parsing: generator.next().utf8) { try check(posting, Self.styles[index % 4]) }
        }
    }

    /// Whatever its graph describes of it by `@id`.
    @Test func `one that embeds its references has all of its facts`() throws {
        var count = 0
        for name in Fixtures.names {
            for posting in try Document(parsing: Fixtures.bytes(name)) {
                let again = try JobPosting(parsing: posting.encoded(embedsReferences: true))
                for field in Field.allCases {
                    #expect(
                        again.facts(field).map(\.value) == posting.facts(field).map(\.value), "\(name) \(field.name)")
                }
                count += 1
            }
        }
        #expect(count > 15)
    }

    @Test func `references are embedded once, cycles and all`() throws {
        let text = """
            {"@context": {"s": "https://schema.org/"}, "@graph": [
              {"@id": "#a", "@type": "s:Organization", "s:name": "Yard 3", "s:parentOrganization": {"@id": "#b"}},
              {"@id": "#b", "s:name": "Yards", "s:subOrganization": {"@id": "#a"}, "s:owns": {"@id": "#job"}},
              {"@id": "#c"},
              {"@id": "#job", "@type": "s:JobPosting", "s:title": "Welder", "s:hiringOrganization": {"@id": "#a"},
               "x": [{"@id": "#a"}, {"@id": "#c"}, {"@id": "#nowhere"}]}]}
            """
        var posting = try #require(try Document(parsing: text.utf8).first)
        let embedded = #"""
            {"@id":"#job","@type":"s:JobPosting","s:title":"Welder","s:hiringOrganization":{"@id":"#a","@type":"s:Organization",\#
            "s:name":"Yard 3","s:parentOrganization":{"@id":"#b","s:name":"Yards","s:subOrganization":{"@id":"#a"},\#
            "s:owns":{"@id":"#job"}}},"x":[{"@id":"#a"},{"@id":"#c"},{"@id":"#nowhere"}],"@context":{"s":"https://schema.org/"}}
            """#
        #expect(String(decoding: posting.encoded(embedsReferences: true), as: UTF8.self) == embedded)
        #expect(try JobPosting(parsing: posting.encoded(embedsReferences: true)).organization == "Yard 3")
        // What was edited since is what is written, and nothing is changed by writing.
        let plain = posting.encoded()
        try posting.set("Cook", at: "/s:title")
        let written = String(decoding: posting.encoded(embedsReferences: true), as: UTF8.self)
        #expect(written == embedded.replacingOccurrences(of: "Welder", with: "Cook"))
        #expect(
            String(decoding: posting.encoded(), as: UTF8.self)
                == String(decoding: plain, as: UTF8.self)
                .replacingOccurrences(of: "Welder", with: "Cook"))
    }

    private func check(_ posting: JobPosting, _ style: JSONWriter.Style) throws {
        let written = posting.encoded(style: style)
        let again = try JobPosting(parsing: written)
        for field in Field.allCases {
            // What stood outside the posting is not written with it.
            let saysOrganization =
                (Field.organization.rawValue...Field.organizationLogo.rawValue).contains(field.rawValue)
                || field == .fingerprint || field == .nearDuplicateKey
            if saysOrganization, posting.published["hiringOrganization"]?["@id"] != nil { continue }
            #expect(again.facts(field).map(\.value) == posting.facts(field).map(\.value), "\(field.name)")
        }
        if !style.isSafeInScript { #expect(again == posting) }
        #expect(again.encoded(style: style) == written)
        // Nothing that ends a script element, and every byte printable or white space of the layout.
        if style.isSafeInScript { #expect(!written.contains { [0x3C, 0x3E, 0x26].contains($0) }) }
    }

    /// Foundation reads the same values. It keeps one of two duplicate keys without saying which, so documents with
    /// duplicates are left out; numbers that it refuses too.
    @Test(arguments: Fixtures.names.filter { !$0.hasPrefix("11-") })
    func `Foundation reads the same from what is written`(name: String) throws {
        let bytes = try Fixtures.bytes(name)
        let published = try #require(
            JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed) as? NSObject)
        for style in Self.styles {
            let written = try Document(parsing: bytes).encoded(style: style)
            let again = try JSONSerialization.jsonObject(with: Data(written), options: .fragmentsAllowed) as? NSObject
            #expect(again == published)
        }
    }

    @Test func `members keep their order, duplicates and spelling`() throws {
        let text = #"{"b":1.0,"@type":"JobPosting","a":[1e2,-0,"\u00e9\/"],"b":null,"":{}}"#
        #expect(try String(decoding: JobPosting(parsing: text.utf8).encoded(), as: UTF8.self) == text)
    }

    @Test func `a document is written whole, a text a line`() throws {
        let posting = #"{"@type":"JobPosting"}"#
        let graph = #"{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},{"@type":"JobPosting"}]}"#
        #expect(try String(decoding: Document(parsing: graph.utf8).encoded(), as: UTF8.self) == graph + "\n")
        let records = "\(posting)\n{}\n\(posting)\n"
        #expect(try String(decoding: Document(parsing: records.utf8).encoded(), as: UTF8.self) == records)
        #expect(
            try Document(parsing: Document(parsing: records.utf8).encoded()).map(\.published.json)
                == [posting, posting].map {
                    try JSONDocument(parsing: $0).root
                })
    }

    @Test func `indentation is as asked`() throws {
        let posting = try JobPosting(parsing: #"{"@type": "JobPosting", "x": [1, {}], "y": []}"#.utf8)
        #expect(
            String(decoding: posting.encoded(style: .pretty), as: UTF8.self) == """
                {
                  "@type": "JobPosting",
                  "x": [
                    1,
                    {}
                  ],
                  "y": []
                }
                """)
    }
}
