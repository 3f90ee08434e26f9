import JobPostingJSON
import Testing

@testable import JobPostingKit

@Suite struct LinkedDataTests {
    @Test(arguments: [
        (#""JobPosting""#, true), (#""http://schema.org/JobPosting""#, true),
        (#""https://schema.org/JobPosting""#, true),
        (#"["Thing", "JobPosting"]"#, true), (#"["https://schema.org/JobPosting"]"#, true),
        (#""Job\u0050osting""#, true),
        (#""jobposting""#, false), (#""JobPostings""#, false), (#""schema:JobPosting""#, false), (#""""#, false),
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
            // A list inside a list is one value; nothing of schema.org is one.
            ("[[1]]", ["[1]"]),
        ] as [(String, [String])])
    func `a property's values are one value or a list, plain or wrapped`(json: String, values: [String]) throws {
        let document = try JSONDocument(parsing: #"{"p": \#(json)}"#)
        withExtendedLifetime(document) {
            let found = document.rootNode.values("p").map { node in
                String(decoding: JSONWriter.compact(JSONValue(document: document, node: node)), as: UTF8.self)
            }
            #expect(found == values)
            let member = document.rootNode.member("p")
            #expect(member?.asValues.map(\.byteRange) == document.rootNode.values("p").map(\.byteRange))
            #expect((document.rootNode.value("p") == nil) == values.isEmpty)
        }
    }

    @Test func `what is no object has no properties`() throws {
        for text in ["[1]", "5", "null", #""p""#] {
            let document = try JSONDocument(parsing: text)
            withExtendedLifetime(document) {
                #expect(Array(document.rootNode.values("p")).isEmpty && !document.rootNode.isType("JobPosting"))
            }
        }
    }
}
