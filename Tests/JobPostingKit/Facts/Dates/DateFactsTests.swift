import Testing

@testable import JobPostingKit

@Suite struct DateFactsTests {
    @Test(arguments: [
        FactCase(#""datePosted": "2021-08-03""#, ["date_posted 2021-08-03 stated /datePosted"]),
        FactCase(
            #""datePosted": "2021-08-03T00:46:20.000Z", "validThrough": "2021-09""#,
            ["date_posted 2021-08-03T00:46:20Z stated /datePosted", "valid_through 2021-09 stated /validThrough"]),
        FactCase(#""validThrough": " 2021-08-03\n""#, ["valid_through 2021-08-03 stated /validThrough"]),
        FactCase(
            #""datePosted": {"@type": "Date", "@value": "2021-08-03"}"#,
            ["date_posted 2021-08-03 stated /datePosted/@value"]),
        FactCase(#""datePosted": [null, "2021-08-03", "2021-08-04"]"#, ["date_posted 2021-08-03 stated /datePosted/1"]),
        FactCase(
            #""datePosted": ["soon", "2021-08-04"]"#, ["date_posted 2021-08-04 stated /datePosted/1"],
            codes: ["fact.date.unrecognised"]),
        // A year may be a number; other numbers are counts of something unknown.
        FactCase(#""datePosted": 2021"#, ["date_posted 2021 converted /datePosted"]),
        FactCase(#""datePosted": 1627951580000"#, codes: ["fact.date.unrecognised"]),
        FactCase(#""validThrough": "November 19, 2026""#, codes: ["fact.date.unrecognised"]),
        FactCase(#""validThrough": "9999-12-31""#, codes: ["fact.date.unrecognised"]),
        // The zero of a clock, in any zone.
        FactCase(#""validThrough": "1970-01-01""#, codes: ["fact.date.default"]),
        FactCase(#""validThrough": "1970-01-01T01:00:00+01:00""#, codes: ["fact.date.default"]),
        FactCase(#""validThrough": "1969-12-31T16:00:00-08:00""#, codes: ["fact.date.default"]),
        FactCase(#""validThrough": "1970-01-02""#, ["valid_through 1970-01-02 stated /validThrough"]),
        // Without a zone it is UTC, and said so; a day has none to name.
        FactCase(
            #""datePosted": "2019-08-01 17:48:55""#, ["date_posted 2019-08-01T17:48:55 stated /datePosted"],
            codes: ["fact.date.no-zone"]),
        // Nothing.
        FactCase(#""datePosted": "", "validThrough": null"#),
        FactCase(#""datePosted": "  ", "validThrough": []"#),
        FactCase(#""datePosted": true, "validThrough": {}"#),
    ])
    func `reads dates`(expected: FactCase) throws {
        try expected.check([.datePosted, .validThrough])
    }

    @Test func `a date is expired at its end, not before`() throws {
        let posting = try posting(#""validThrough": "2021-08-15""#)
        let end = try #require(posting.validThrough).end
        #expect(end == 1_629_072_000_000)
        #expect(!posting.isExpired(at: end - 1))
        #expect(posting.isExpired(at: end))
        #expect(try !JobPostingKitTests.posting(#""title": "x""#).isExpired(at: .max))
        #expect(!posting.isExpired(at: .min))
    }

    @Test func `a remark names the place in the input`() throws {
        let text = "{\"@type\": \"JobPosting\",\n \"datePosted\": [\"x\", \"soon\"]}"
        let diagnostics = try JobPosting(parsing: text.utf8).diagnostics
        #expect(diagnostics.map(\.pointer) == ["/datePosted/0", "/datePosted/1"])
        #expect(diagnostics.map(\.position.line) == [2, 2])
        #expect(diagnostics.map(\.position.column) == [17, 22])
        #expect(
            diagnostics.map { Array(text.utf8)[$0.byteRange] } == [
                Array("\"x\"".utf8)[...], Array("\"soon\"".utf8)[...],
            ])
    }
}
