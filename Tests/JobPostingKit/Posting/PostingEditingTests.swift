import Foundation
import JobPostingJSON
import JobPostingKit
import Testing

/// Edits of a posting: what is not touched stays as published, and what it means follows.
@Suite struct PostingEditingTests {
    @Test func `an edit leaves all other members as they were written`() throws {
        let text =
            #"{"@type":"JobPosting","t":"\u00e9\/","n":1.50,"n":2,"e":{},"hiringOrganization":{"name":"A","x":[1e400,""]}}"#
        var posting = try JobPosting(parsing: text.utf8)
        try posting.set("B", at: "/hiringOrganization/name")
        try posting.append("FULL_TIME", at: "/employmentType")
        try posting.insert("INTERN", at: "/employmentType/0")
        #expect(
            String(decoding: posting.encoded(), as: UTF8.self)
                == #"{"@type":"JobPosting","t":"\u00e9\/","n":1.50,"n":2,"e":{},"#
                + #""hiringOrganization":{"name":"B","x":[1e400,""]},"employmentType":["INTERN","FULL_TIME"]}"#)
        #expect(posting.organization == "B")
        #expect(posting.employmentType.map(\.rawValue) == ["INTERN", "FULL_TIME"])
        try posting.remove(at: "/hiringOrganization")
        #expect(posting.organization == nil)
        #expect(try JobPosting(parsing: posting.encoded()) == posting)
    }

    @Test func `facts and diagnostics of an edited posting keep their places in the input`() throws {
        let text = "[1,\n {\"@type\": \"JobPosting\", \"title\": \"Welder\",\n  \"datePosted\": \"soon\"}]"
        var posting = try #require(Document(parsing: text.utf8).first)
        let before = posting.diagnostics
        try posting.set("Fitter", at: "/title")
        #expect(posting.diagnostics == before && !before.isEmpty)
        let title = try #require(posting.facts(.title).first)
        #expect(title.value == .text("Fitter"))
        #expect(text.utf8.dropFirst(title.provenance.byteRange.lowerBound).starts(with: "\"Welder\"".utf8))
    }

    @Test func `references still lead to the document around the posting`() throws {
        let text = #"""
            {"@graph": [{"@id": "#o", "@type": "Organization", "name": "Yard 3"},
             {"@type": "JobPosting", "title": "A", "hiringOrganization": {"@id": "#o"}}]}
            """#
        var posting = try JobPosting(parsing: text.utf8)
        try posting.set("B", at: "/title")
        #expect(posting.title == "B" && posting.organization == "Yard 3")
    }

    @Test func `a posting stays an object`() throws {
        var posting = JobPosting()
        #expect(throws: JSONEditError(.root, at: "")) { try posting.set("x", at: "") }
        #expect(throws: JSONEditError(.root, at: "")) { try posting.append("x", at: "") }
        #expect(throws: JSONEditError(.root, at: "")) { try posting.remove(at: "") }
        #expect(throws: JSONEditError(.absent, at: "")) { try posting.set("x", at: "/hiringOrganization/name") }
        #expect(posting == JobPosting())
        try posting.set(["@type": "JobPosting", "title": "x"], at: "")
        #expect(posting.title == "x")
    }

    @Test func `a thousand edits and readings are one after another what they should be`() throws {
        var posting = JobPosting()
        var copies: [JobPosting] = []
        for number in 0..<1_000 {
            try posting.append(.number(number), at: "/skills")
            if number % 100 == 0 { copies.append(posting) }
            if number % 7 == 0 { #expect(posting.published.skills?.count == number + 1) }
        }
        #expect(copies.map { $0.published.skills?.count } == (0..<10).map { $0 * 100 + 1 })
        #expect(try JobPosting(parsing: posting.encoded()) == posting)
    }

    @Test func `coders carry postings and their parts`() throws {
        let text = #"{"@type":"JobPosting","title":"é","n":[1,-2,18446744073709551615,0.5,true,null,{"a":{}}]}"#
        let posting = try JobPosting(parsing: text.utf8)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(
            try String(decoding: encoder.encode(posting), as: UTF8.self)
                == #"{"@type":"JobPosting","n":[1,-2,18446744073709551615,0.5,true,null,{"a":{}}],"title":"é"}"#)
        let decoded = try JSONDecoder().decode(JobPosting.self, from: Data(text.utf8))
        #expect(decoded.published.members.count == 3 && decoded.title == "é")
        #expect(decoded.published["n"] == posting.published["n"])
        let place = try JSONDecoder().decode(
            SchemaOrg.Place.self, from: Data(#"{"@type":"Place","name":"Yard 3"}"#.utf8))
        #expect(place.name?.string == "Yard 3")
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(JobPosting.self, from: Data("[1]".utf8)) }
        #expect("\(place.name ?? [])" == "\"Yard 3\"")
        #expect(String(describing: posting) == text)
    }

    @Test func `copies can be read and edited on any thread`() async throws {
        var posting = JobPosting()
        try posting.set("Welder", at: "/title")
        let shared = posting
        let titles = await withTaskGroup(of: String?.self) { group in
            for number in 0..<32 {
                group.addTask {
                    var own = shared
                    if number % 2 == 0 { own.published.title = .string("Welder \(number)") }
                    return own.title == (number % 2 == 0 ? "Welder \(number)" : "Welder") ? shared.title : nil
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(titles.allSatisfy { $0 == "Welder" })
    }
}
