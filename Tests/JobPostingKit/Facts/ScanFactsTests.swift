import JobPostingJSON
import Testing

@testable import JobPostingKit

/// The facts of a dump that is read in one go are those of its postings one by one.
@Suite struct ScanFactsTests {
    private static let fields: [Field] = [.title, .country, .skills, .salaryMin, .text, .organizationLogo]

    /// Records that hold one posting, none, several, a broken one, and links whose ampersands are escaped.
    private static let dump: [UInt8] = {
        var lines = [
            #"{"@type":"JobPosting","title":"Welder","skills":"CAD, milling, health, wellness and fitness, etc."}"#,
            #"{"@type":"Person","name":"Nobody"}"#,
            #"[{"@type":"JobPosting","title":"A"},{"@type":"JobPosting","title":"B","description":"<p>S&amp;P</p>"}]"#,
            #"{"@type":"JobPosting","title":"Mended",}"#,
            #"{"@type":"JobPosting","title":"Fitter","hiringOrganization":{"name":"Harbour Yard 3","#
                + #""logo":"https:\/\/yard.example\/logo.png?a=1&amp;b=2"}}"#,
            #"{"@type":"JobPosting","title":"Baker","jobLocation":{"address":{"addressCountry":"NO"}}}"#,
            "nan",
        ]
        var messy = MessyPostings(seed: 71)
        for _ in 0..<200 { lines.append(messy.next()) }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }()

    /// One string a posting, of all that is told of it.
    private static func rows(_ scan: Scan, _ query: Query? = nil) throws -> [[[Fact]]] {
        var rows: [[[Fact]]] = []
        while let posting = try scan.next() { rows.append(fields.map { posting.facts($0) }) }
        return rows
    }

    @Test(arguments: [nil, "title ~ welder", "country is present", "not (country is missing)"] as [String?])
    func `the same facts, and the same counts`(text: String?) throws {
        let query = try text.map { try Query($0) }
        let one = Scan(copying: Self.dump, where: query, now: 0)
        let expected = try Self.rows(one)
        let all = Scan(copying: Self.dump, where: query, now: 0)
        var found: [[[Fact]]] = []
        try all.readFacts(Self.fields) { field, facts in
            if field == Self.fields[0] { found.append([]) }
            found[found.count - 1].append(facts)
        }
        #expect(found == expected)
        #expect(!found.isEmpty)
        #expect(all.report == one.report)
        #expect(all.diagnostics.map { $0.message } == one.diagnostics.map { $0.message })
    }

    @Test func `from where the scan stands`() throws {
        let scan = Scan(copying: Self.dump, now: 0)
        _ = try scan.next()
        _ = try scan.next()
        var titles: [String] = []
        try scan.readFacts([.title]) { _, facts in
            if case .text(let title) = facts.first?.value { titles.append(title) }
        }
        // The first of the list is taken, the second was only read.
        #expect(Array(titles.prefix(3)) == ["B", "Mended", "Fitter"])
        #expect(scan.report.matches == scan.report.postings)
        #expect(try scan.next() == nil)
    }

    /// A fact may be asked for while others are read: each call has a reader of its own.
    @Test func `facts are read within facts`() throws {
        let posting = try JobPosting(parsing: #"{"@type":"JobPosting","title":"Welder","skills":"CAD, CAM"}"#.utf8)
        var inner: [[Fact]] = []
        var outer: [Int] = []
        posting.readFacts([.title, .skills]) { _, facts in
            inner.append(posting.facts(.skills))
            outer.append(facts.count)
        }
        #expect(outer == [1, 2])
        #expect(inner == [posting.facts(.skills), posting.facts(.skills)])
    }
}
