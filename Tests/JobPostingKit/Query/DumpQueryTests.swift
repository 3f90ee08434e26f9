import Foundation
import Testing

@testable import JobPostingKit

/// The queries of `Examples/fixtures/expected.json` over the dump, asked in each way there is.
@Suite struct DumpQueryTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let query: String
        let ids: [String]
        var testDescription: String { query }
    }

    private static let cases: [Case] = {
        guard let expectations = try? Fixtures.expectations(), let dump = expectations["dump"] as? [String: Any],
            let queries = dump["queries"] as? [[String: Any]]
        else { return [] }
        return queries.map { Case(query: $0["query"] as? String ?? "", ids: $0["ids"] as? [String] ?? []) }
    }()

    @Test func `the dump is as expected`() throws {
        let dump = try #require(Fixtures.expectations()["dump"] as? [String: Any])
        let document = try Document(parsing: Fixtures.bytes("dump.ndjson"))
        #expect(document.map { $0.id ?? "" } == dump["ids"] as? [String])
        #expect(document.count == dump["postings"] as? Int && document.diagnostics.isEmpty)
        #expect(Self.cases.count >= 20)
    }

    @Test(arguments: cases)
    func `a document, one by one, and scans of memory and of a file agree`(expected: Case) throws {
        let query = try Query(expected.query)
        let now = Fixtures.referenceTime
        let bytes = try Fixtures.bytes("dump.ndjson")
        let document = try Document(parsing: bytes)
        #expect(document.filter { query.matches($0, now: now) }.map { $0.id ?? "" } == expected.ids)

        let scans = try [
            Scan(copying: bytes, where: query, now: now), Scan(path: Fixtures.dumpPath, where: query, now: now),
        ]
        for scan in scans {
            var ids: [String] = []
            while let posting = try scan.next() { ids.append(posting.id ?? "") }
            #expect(ids == expected.ids)
            #expect(scan.report.matches == expected.ids.count && scan.report.postings == document.count)
            #expect(scan.report.bytes == bytes.count && scan.report.errors == 0 && scan.diagnostics.isEmpty)
        }
    }

    @Test func `a scan, a document and each posting agree about messy records`() throws {
        var records = MessyPostings(seed: 21)
        let text = (0..<600).map { _ in records.next() }.joined(separator: "\n")
        let document = try Document(parsing: text.utf8, options: ReadingOptions(format: .records))
        #expect(document.count > 400)
        var queries = QueryGenerator(seed: 22, postings: Array(document.prefix(100)))
        var matches = 0
        for _ in 0..<25 {
            let query = Query(queries.expression())
            let scan = Scan(copying: Array(text.utf8), where: query, now: 0)
            var found: [JobPosting] = []
            while let posting = try scan.next() { found.append(posting) }
            let expected = document.filter { query.matches($0, now: 0) }
            #expect(found == expected && found.map(\.origin) == expected.map(\.origin), "\(query)")
            for posting in document {
                #expect(
                    QueryEvaluator(posting: posting, now: 0).holds(query.expression) == query.matches(posting, now: 0))
            }
            matches += found.count
        }
        #expect(matches > 0)
    }
}
