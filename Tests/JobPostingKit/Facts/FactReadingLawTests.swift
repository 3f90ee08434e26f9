import JobPostingJSON
import Testing

@testable import JobPostingKit

/// Facts do not depend on how they are asked for, nor on what their names cost to look up.
@Suite struct FactReadingLawTests {
    /// Texts with postings: the fixtures, ones with references, and messy ones.
    private static let texts: [String] = {
        var texts = Fixtures.names.compactMap { name in
            (try? Fixtures.bytes(name)).map { String(decoding: $0, as: UTF8.self) }
        }
        texts += [
            #"""
            {"@graph":[{"@id":"#o","name":"Harbour Yard 3","url":"https://yard.example/","sameAs":["https://a.example/"],
              "contactPoint":{"@id":"#c"}},
             {"@id":"#c","email":"jobs@yard.example"},{"@id":"#p","address":{"@id":"#a"},"geo":{"latitude":1,"longitude":2}},
             {"@id":"#a","addressCountry":"NO","addressLocality":"Oslo"},
             {"@type":"JobPosting","title":"Welder","hiringOrganization":{"@id":"#o"},"jobLocation":[{"@id":"#p"}]},
             {"@type":"JobPosting","title":"Fitter","hiringOrganization":{"@id":"#o"},"jobLocation":{"@id":"#p"}}]}
            """#,
            #"{"@context":"http:\/\/schema.org","@type":"JobPosting","title":"Welder","jobLocation":{"address":"Oslo"}}"#,
        ]
        var messy = MessyPostings(seed: 63)
        for _ in 0..<300 { texts.append(messy.next()) }
        return texts
    }()

    private typealias Row = [Field: [Fact]]

    private static func row(_ posting: JobPosting, _ fields: [Field]) -> Row {
        var row = Row()
        posting.readFacts(fields) { field, facts in row[field] = facts }
        return row
    }

    @Test func `one by one, together, in any order and by a reader that moves on`() throws {
        var random = SeededGenerator(state: 5)
        var moving: FactReader?
        var count = 0
        for text in Self.texts {
            for posting in try Document(parsing: Array(text.utf8)) {
                let alone = Row(uniqueKeysWithValues: Field.allCases.map { ($0, posting.facts($0)) })
                #expect(Self.row(posting, Field.allCases) == alone, "\(text)")
                #expect(Self.row(posting, Field.allCases.reversed()) == alone, "\(text)")
                let shuffled = Field.allCases.shuffled(using: &random)
                let moved = posting.withGraph { published, graph in
                    var reader = moving ?? FactReader(published.node, in: graph, options: posting.factOptions)
                    reader.move(to: published.node, in: graph)
                    var row = Row()
                    for field in shuffled {
                        reader.read(field)
                        row[field] = reader.facts
                    }
                    moving = reader
                    return row
                }
                #expect(moved == alone, "\(text)")
                count += 1
            }
        }
        #expect(count > 300)
    }

    /// A reader that is not called, because the posting has none of the properties that it asks for, has nothing to say.
    @Test func `the readers of what is not there read nothing`() throws {
        var skipped: Set<Field> = []
        for text in Self.texts {
            for posting in try Document(parsing: Array(text.utf8)) {
                posting.withGraph { published, graph in
                    let present = PropertyTable(of: published.node).present
                    for field in Field.allCases {
                        guard graph.features.isEmpty, let sources = field.sources, sources.isDisjoint(with: present)
                        else { continue }
                        var options = FactOptions()
                        options.readsText = !field.mayStandInText
                        var reader = FactReader(published.node, in: graph, options: options)
                        reader.keepsRemarks = true
                        field.definition.read(&reader)
                        #expect(reader.facts.isEmpty && reader.remarks.isEmpty, "\(field) of \(text)")
                        skipped.insert(field)
                    }
                }
            }
        }
        #expect(skipped == Set(Field.allCases.filter { $0.sources != nil }))
    }

    /// A context that defines a prefix which nobody uses says nothing, but has every name looked up in it.
    @Test func `the same under a context that changes nothing`() throws {
        for text in Self.texts where text.hasPrefix("{\"@type\":\"JobPosting\",") {
            let plain = try JobPosting(parsing: text.utf8)
            let slow = try JobPosting(
                parsing: (text.dropLast() + #","@context":{"unused":"https://other.example/"}}"#).utf8)
            #expect(plain.facts(.title) == slow.facts(.title), "\(text)")
            for field in Field.allCases where !Self.hashes.contains(field) {
                // Places and bytes as well: the context stands behind all that is read.
                #expect(plain.facts(field) == slow.facts(field), "\(field) of \(text)")
            }
        }
    }

    /// Every name behind a prefix: the same values, found in the same way.
    @Test func `the same with a prefix before every name`() throws {
        for text in Self.texts where text.hasPrefix("{\"@type\":\"JobPosting\",") {
            let plain = try JobPosting(parsing: text.utf8)
            var prefixed = text
            for name in SchemaNames.keys { prefixed = prefixed.replacingKey(name, with: "schema:" + name) }
            let slow = try JobPosting(parsing: prefixed.utf8)
            for field in Field.allCases where !Self.hashes.contains(field) {
                let (fast, found) = (plain.facts(field), slow.facts(field))
                #expect(fast.map { $0.value } == found.map { $0.value }, "\(field) of \(prefixed)")
                #expect(
                    fast.map { $0.provenance.method } == found.map { $0.provenance.method }, "\(field) of \(prefixed)")
                #expect(
                    fast.map { $0.provenance.place } == found.map { $0.provenance.place }, "\(field) of \(prefixed)")
            }
        }
    }

    /// Beyond so many members a described node has a table; what it says must not depend on that.
    @Test(arguments: ["", #""Name":"Yard","#, #""schema:name":"Yard","schema:url":"https://b.example/","#])
    func `the same of a described node with many members`(more: String) throws {
        func posting(_ filler: String) throws -> JobPosting {
            let node =
                #"{"@id":"org","name":"Old","name":"Harbour Yard 3",\#(more)"sameAs":[null,["https://a.example/"]]"#
            return try JobPosting(
                parsing: #"[{"@type":"JobPosting","title":"T","hiringOrganization":{"@id":"org"}},\#(node)\#(filler)}]"#
                    .utf8)
        }
        let few = try posting("")
        let many = try posting((0..<60).map { ",\"filler\($0)\":\($0)" }.joined())
        #expect(few.organization == "Harbour Yard 3" && !few.facts(.organizationSameAs).isEmpty)
        for field in Field.allCases where !Self.hashes.contains(field) {
            #expect(few.facts(field) == many.facts(field), "\(field)")
        }
    }

    /// PHP's `json_encode` escapes slashes: that is no reason to look every name up.
    @Test(arguments: [
        (#""http:\/\/schema.org""#, true), (#""https://schema.org/""#, true), (#""http:\/\/schema.example""#, false),
        (#"{"a":"https://other.example/"}"#, false),
    ])
    func `a context that is only schema.org's is nothing to look out for`(context: String, isPlain: Bool) throws {
        let document = try JSONDocument(parsing: #"{"@context":\#(context),"@type":"JobPosting","title":"T"}"#)
        withExtendedLifetime(document) {
            #expect(GraphFeatures(of: [document.rootNode]).isEmpty == isPlain)
        }
    }

    /// What is made of the other facts differs only if they do.
    private static let hashes: Set<Field> = [.fingerprint, .nearDuplicateKey]
}

/// The names of properties as keys.
private enum SchemaNames {
    static let keys = Property.allCases.map { "\($0.name)" }
}

extension String {
    /// The text with another key: a text in quotes before a colon is one, in JSON without white space.
    fileprivate func replacingKey(_ key: String, with other: String) -> String {
        replacing("\"\(key)\":", with: "\"\(other)\":")
    }
}
