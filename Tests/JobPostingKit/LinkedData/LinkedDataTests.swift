import JobPostingJSON
import Testing

@testable import JobPostingKit

@Suite struct LinkedDataTests {
    @Test(arguments: [
        (#""JobPosting""#, true), (#""http://schema.org/JobPosting""#, true),
        (#""https://schema.org/JobPosting""#, true),
        (#"["Thing", "JobPosting"]"#, true), (#"["https://schema.org/JobPosting"]"#, true),
        (#""Job\u0050osting""#, true),
        (#""jobposting""#, true), (#""schema:JobPosting""#, true), (#""https://www.schema.org/jobPosting""#, true),
        (#""JobPostings""#, false), (#""sdo:JobPosting""#, false), (#""""#, false),
        (#""https://schema.org/""#, false), (#""https://example.org/JobPosting""#, false),
        (#""http://schema.org/Place""#, false),
        ("[]", false), ("null", false), ("5", false), (#"{"@value": "JobPosting"}"#, false),
        (#"[["JobPosting"]]"#, false),
    ])
    func `a type is a term or its IRI, alone or among others`(type: String, isPosting: Bool) throws {
        let document = try Document(parsing: #"{"@type": \#(type), "title": "T"}"#.utf8)
        #expect(document.count == (isPosting ? 1 : 0))
        #expect(document.diagnostics.map(\.code) == (isPosting ? [] : ["document.no-posting"]))
    }

    @Test(
        arguments: [
            (#"{"@type": "JobPosting", "title": "A"}"#, ["A"]),
            (#"[{"@type": "JobPosting", "title": "A"}, 5, {"@type": "JobPosting", "title": "B"}]"#, ["A", "B"]),
            (#"{"@graph": [{"@type": "WebSite"}, {"@type": "JobPosting", "title": "A"}]}"#, ["A"]),
            (#"{"@type": "WebPage", "mainEntity": {"@type": "JobPosting", "title": "A"}}"#, ["A"]),
            (#"{"@type": "ItemList", "itemListElement": [{"item": {"@type": "JobPosting", "title": "A"}}]}"#, ["A"]),
            (#"[[[{"x": {"@type": "JobPosting", "title": "A"}}]]]"#, ["A"]),
            // What stands inside a posting belongs to it.
            (#"{"@type": "JobPosting", "title": "A", "x": {"@type": "JobPosting", "title": "B"}}"#, ["A"]),
            (
                #"[{"@type": "JobPosting", "title": "A", "x": [{"@type": "JobPosting"}]}, {"@type": "JobPosting", "title": "C"}]"#,
                ["A", "C"]
            ),
            (#"{"@type": "Place", "title": "A"}"#, []), ("[]", []), ("5", []), (#""JobPosting""#, []),
        ] as [(String, [String])])
    func `finds the postings of a document in order`(text: String, titles: [String]) throws {
        let document = try Document(parsing: text.utf8)
        #expect(document.map { $0.title ?? "" } == titles)
    }

    @Test(
        arguments: [
            ("5", ["5"]), ("[1, 2]", ["1", "2"]), ("null", []), ("[null, 1, null]", ["1"]), ("[]", []), ("{}", ["{}"]),
            (#"{"@value": 1}"#, ["1"]), (#"{"@value": null}"#, []),
            (#"[{"@value": 1}, 2, {"@value": null}, {"@id": "x"}]"#, ["1", "2", #"{"@id":"x"}"#]),
            (#"{"@list": [1, {"@value": 2}, [3]]}"#, ["1", "2", "3"]), (#"{"@set": {"@value": 1}}"#, ["1"]),
            (#"[{"@list": [1]}, {"@set": [2, {"@list": [3]}]}, 4]"#, ["1", "2", "3", "4"]), (#"{"@list": []}"#, []),
            // JSON-LD makes one list of lists inside one another.
            ("[[1], [[2, []]], 3]", ["1", "2", "3"]),
        ] as [(String, [String])])
    func `a property's values are one value or a list, plain or wrapped`(json: String, values: [String]) throws {
        let document = try JSONDocument(parsing: #"{"title": \#(json)}"#)
        withExtendedLifetime(document) {
            let root = document.rootNode
            var reader = FactReader(root, in: GraphReader(of: root))
            func texts(_ values: PropertyValues) -> [String] {
                values.map {
                    String(decoding: JSONWriter.compact(JSONValue(document: document, node: $0)), as: UTF8.self)
                }
            }
            #expect(texts(reader.values(.title)) == values)
            #expect(texts(reader.values(.title, of: root)) == values)
        }
    }

    @Test func `what is no object has no properties`() throws {
        for text in ["[1]", "5", "null", #""p""#] {
            let document = try JSONDocument(parsing: text)
            withExtendedLifetime(document) {
                let root = document.rootNode
                let graph = GraphReader(of: root)
                var reader = FactReader(root, in: graph)
                #expect(Array(reader.values(.title, of: root)).isEmpty && !graph.isType(root, "JobPosting"))
            }
        }
    }
}
