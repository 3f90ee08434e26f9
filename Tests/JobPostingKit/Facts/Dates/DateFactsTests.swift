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
        // Numbers are years, days and Unix time.
        FactCase(#""datePosted": 2021"#, ["date_posted 2021 converted /datePosted"]),
        FactCase(#""datePosted": 20210803"#, ["date_posted 2021-08-03 converted /datePosted"]),
        FactCase(#""datePosted": 1627951580000"#, ["date_posted 2021-08-03T00:46:20Z converted /datePosted"]),
        FactCase(#""datePosted": 1627951580"#, ["date_posted 2021-08-03T00:46:20Z converted /datePosted"]),
        FactCase(#""datePosted": 42"#, codes: ["fact.date.unrecognised"]),
        // Other forms are converted.
        FactCase(#""validThrough": "November 19, 2026""#, ["valid_through 2026-11-19 converted /validThrough"]),
        FactCase(
            #""datePosted": "Tue Mar 05 2024 10:20:30 GMT+0100 (CET)""#,
            ["date_posted 2024-03-05T10:20:30+01:00 converted /datePosted"]),
        FactCase(
            #""datePosted": "\/Date(1627951580000)\/""#, ["date_posted 2021-08-03T00:46:20Z converted /datePosted"]),
        FactCase(#""datePosted": "5&nbsp;March 2024""#, ["date_posted 2024-03-05 converted /datePosted"]),
        FactCase(
            #""datePosted": "2024-03-05 10:20 BST""#, ["date_posted 2024-03-05T10:20 converted /datePosted"],
            codes: ["fact.date.no-zone"]),
        // What software writes for none, and no dates of a posting.
        FactCase(#""validThrough": "9999-12-31""#, codes: ["fact.date.placeholder"]),
        FactCase(#""validThrough": 0"#, codes: ["fact.date.placeholder"]),
        FactCase(#""validThrough": "1970-01-01""#, codes: ["fact.date.placeholder"]),
        FactCase(#""validThrough": "1970-01-01T01:00:00+01:00""#, codes: ["fact.date.placeholder"]),
        FactCase(#""validThrough": "1969-12-31T16:00:00-08:00""#, codes: ["fact.date.placeholder"]),
        FactCase(#""validThrough": "1970-01-02""#, codes: ["fact.date.impossible"]),
        FactCase(#""validThrough": "2024-02-30""#, codes: ["fact.date.impossible"]),
        // A start is a date or a text; "at once" is another fact's.
        FactCase(#""jobStartDate": "2024-09""#, ["start_date 2024-09 stated /jobStartDate"]),
        FactCase(#""jobStartDate": "ASAP""#, []),
        FactCase(#""jobStartDate": "after training""#, codes: ["fact.date.unrecognised"]),
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
        try expected.check([.datePosted, .validThrough, .startDate])
    }

    @Test(arguments: [
        // Nothing decides.
        FactCase(#""datePosted": "03/04/2024""#, codes: ["fact.date.ambiguous"]),
        FactCase(
            #""datePosted": "03/04/2024", "validThrough": "05/06/2024""#,
            codes: ["fact.date.ambiguous", "fact.date.ambiguous"]),
        // Another date of the same form, whichever property it is of.
        FactCase(
            #""datePosted": "03/04/2024", "validThrough": "04/25/2024""#,
            ["date_posted 2024-03-04 converted /datePosted", "valid_through 2024-04-25 converted /validThrough"],
            codes: ["fact.date.order"]),
        FactCase(
            #""datePosted": "25/03/2024", "validThrough": "05/04/2024", "jobStartDate": "06/05/2024""#,
            [
                "date_posted 2024-03-25 converted /datePosted", "valid_through 2024-04-05 converted /validThrough",
                "start_date 2024-05-06 converted /jobStartDate",
            ], codes: ["fact.date.order", "fact.date.order"]),
        // A weekday decides its own date, and with it the others.
        FactCase(
            #""datePosted": "Mon 03/11/2024", "validThrough": "04/05/2024""#,
            ["date_posted 2024-03-11 converted /datePosted", "valid_through 2024-04-05 converted /validThrough"],
            codes: ["fact.date.order"]),
        // Another form says nothing, nor do two that disagree.
        FactCase(
            #""datePosted": "03-04-2024", "validThrough": "04/25/2024""#,
            ["valid_through 2024-04-25 converted /validThrough"], codes: ["fact.date.ambiguous"]),
        FactCase(
            #""datePosted": "03/04/2024", "validThrough": "04/25/2024", "jobStartDate": "25/04/2024""#,
            ["valid_through 2024-04-25 converted /validThrough", "start_date 2024-04-25 converted /jobStartDate"],
            codes: ["fact.date.ambiguous"]),
        FactCase(
            #""datePosted": "03/03/2024", "validThrough": "05/04/2024""#,
            ["date_posted 2024-03-03 converted /datePosted"], codes: ["fact.date.ambiguous"]),
        // The country, where its languages agree.
        FactCase(
            #""datePosted": "03/04/2024", "jobLocation": {"address": {"addressCountry": "US"}}"#,
            ["date_posted 2024-03-04 converted /datePosted"], codes: ["fact.date.order"]),
        FactCase(
            #""datePosted": "03/04/2024", "jobLocation": {"address": {"addressCountry": "DE"}}"#,
            ["date_posted 2024-04-03 converted /datePosted"], codes: ["fact.date.order"]),
        FactCase(
            #""datePosted": "03/04/2024", "jobLocation": {"address": {"addressCountry": "CA"}}"#,
            codes: ["fact.date.ambiguous"]),
        FactCase(
            #""datePosted": "03/04/2024", "jobLocation": [{"address": {"addressCountry": "US"}}, {"address": {"addressCountry": "GB"}}]"#,
            codes: ["fact.date.ambiguous"]),
        FactCase(
            #""datePosted": "24/03/05", "jobLocation": {"address": {"addressCountry": "JP"}}"#,
            ["date_posted 2024-03-05 converted /datePosted"], codes: ["fact.date.order"]),
        FactCase(
            #""datePosted": "25/12/24", "jobLocation": {"address": {"addressCountry": "GB"}}"#,
            ["date_posted 2024-12-25 converted /datePosted"], codes: ["fact.date.order"]),
        // The document's own dates come before the country.
        FactCase(
            #""datePosted": "03/04/2024", "validThrough": "25/04/2024", "jobLocation": {"address": {"addressCountry": "US"}}"#,
            ["date_posted 2024-04-03 converted /datePosted", "valid_through 2024-04-25 converted /validThrough"],
            codes: ["fact.date.order"]),
        // Points.
        FactCase(
            #""datePosted": "03.04.2024""#, ["date_posted 2024-04-03 converted /datePosted"],
            codes: ["fact.date.order"]),
        FactCase(
            #""datePosted": "03.04.2024", "jobLocation": {"address": {"addressCountry": "US"}}"#,
            codes: ["fact.date.ambiguous"]),
        FactCase(
            #""datePosted": "03.04.2024", "validThrough": "04.25.2024""#,
            ["date_posted 2024-03-04 converted /datePosted", "valid_through 2024-04-25 converted /validThrough"],
            codes: ["fact.date.order"]),
        FactCase(#""datePosted": "24.03.05""#, codes: ["fact.date.ambiguous"]),
        FactCase(
            #""datePosted": "03.04.24", "jobLocation": {"address": {"addressCountry": "DE"}}"#,
            ["date_posted 2024-04-03 converted /datePosted"], codes: ["fact.date.order"]),
    ])
    func `the order of numbers is decided by the posting, or not at all`(expected: FactCase) throws {
        try expected.check([.datePosted, .validThrough, .startDate])
    }

    @Test func `an open date shows what it may be, a decided one why`() throws {
        let open = try posting(#""datePosted": "03/04/2024""#).diagnostics
        #expect(
            open.map(\.message) == [
                "\"03/04/2024\" may be 2024-04-03 or 2024-03-04, and nothing says which"
            ])
        let decided = try posting(#""datePosted": "03.04.2024""#).diagnostics
        #expect(decided.map(\.severity) == [.note])
        #expect(
            decided.map(\.message) == [
                "\"03.04.2024\", which may be 2024-04-03 or 2024-03-04, is read as 2024-04-03, as dates with points are written"
            ])
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
