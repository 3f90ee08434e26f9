import JobPostingJSON
import Testing

@testable import JobPostingKit

/// Keys that a posting repeats are told on request, at their places in the whole input.
@Suite struct DuplicateKeyTests {
    @Test func `a posting inside a document tells its own`() throws {
        let text = #"""
            {"@graph": [{"a": 1, "a": 2},
             {"@type": "JobPosting", "title": "A", "title": "B", "jobLocation": [{"x": 1}, {"x": 1, "x": 2}]}]}
            """#
        let document = try Document(parsing: text.utf8)
        let found = try #require(document.first).duplicateKeyDiagnostics()
        #expect(found.map { $0.pointer } == ["/@graph/1/title", "/@graph/1/jobLocation/1/x"])
        #expect(found.map { $0.position.line } == [2, 2])
        #expect(found.allSatisfy { $0.code == "json.duplicate-key" && $0.severity == .warning })
        for diagnostic in found {
            let source = Array(text.utf8)[diagnostic.byteRange]
            #expect(["\"title\"", "\"x\""].contains(String(decoding: source, as: UTF8.self)))
        }
        #expect(document.first?.duplicateKeyDiagnostics(limit: 1).count == 1)
        #expect(document.first?.duplicateKeyDiagnostics(limit: -1).isEmpty == true)
    }

    @Test func `of a record the places are those of the dump`() throws {
        let line = #"{"@type": "JobPosting", "title": "A", "title": "B"}"#
        let document = try Document(parsing: "\(line)\n\(line)\n".utf8)
        let places = document.map { posting in
            posting.duplicateKeyDiagnostics().map { "\($0.position.line):\($0.position.column) \($0.byteRange)" }
        }
        #expect(places == [["1:39 38..<45"], ["2:39 90..<97"]])
    }

    @Test func `nothing is told without a repeated key`() throws {
        let text = #"{"@type": "JobPosting", "title": "A", "jobLocation": {"title": "B"}}"#
        #expect(try JobPosting(parsing: text.utf8).duplicateKeyDiagnostics().isEmpty)
    }
}
