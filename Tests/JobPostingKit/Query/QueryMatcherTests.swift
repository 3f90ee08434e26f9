import Testing

@testable import JobPostingKit

/// What comparisons mean, case by case.
@Suite struct QueryMatcherTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let members: String
        let holding: [String]
        let failing: [String]

        init(_ members: String, holding: [String], failing: [String]) {
            (self.members, self.holding, self.failing) = (members, holding, failing)
        }

        var testDescription: String { members }
    }

    @Test(arguments: [
        // A day is the whole day.
        Case(
            #""datePosted": "2021-08-03""#,
            holding: [
                "date_posted = 2021-08-03", "date_posted <= 2021-08-03", "date_posted >= 2021-08-03",
                "date_posted = 2021",
                "date_posted < 2021-08-04", "date_posted > 2021-08-02", "date_posted = 2021-08-03T15:00",
                "date_posted >= 2021-08-03T23:59:59Z", "date_posted between 2021-08-03 and 2021-08-03",
                "date_posted in (2020, 2021-08)", "date_posted != 2021-08-04",
            ],
            failing: [
                "date_posted < 2021-08-03", "date_posted > 2021-08-03", "date_posted < 2021-08-03T15:00",
                "date_posted > 2021-08-03T15:00", "date_posted = 2021-08-04", "date_posted > 2021",
                "date_posted < 2021-08",
                "date_posted != 2021-08-03T10:00", "date_posted >= 2021-08-04T00:00:00Z",
            ]),
        // A moment is compared in UTC.
        Case(
            #""datePosted": "2021-08-03T00:30:00+02:00""#,
            holding: ["date_posted = 2021-08-02", "date_posted <= 2021-08-02", "date_posted < 2021-08-03"],
            failing: ["date_posted = 2021-08-03", "date_posted > 2021-08-02"]),
        // 2026-01-01 at noon is now.
        Case(
            #""datePosted": "2025-12-02", "validThrough": "2025-12-31""#,
            holding: [
                "expired", "date_posted >= today - 30d", "date_posted = today - 30d", "date_posted < today",
                "valid_through = today - 1d", "date_posted > today - 1m", "date_posted >= today - 5w",
            ],
            failing: [
                "date_posted >= today - 29d", "date_posted > today - 30d", "not expired", "valid_through >= today",
            ]),
        Case(
            #""validThrough": "2026-01-01""#, holding: ["not expired", "valid_through = today"], failing: ["expired"]),
        Case(#""validThrough": "2026-01-01T12:00:00Z""#, holding: ["not expired"], failing: ["expired"]),
        Case(#""validThrough": "2026-01-01T11:59:59Z""#, holding: ["expired"], failing: ["not expired"]),
        // A range of pay in its currency.
        Case(
            #""baseSalary": {"currency": "USD", "minValue": 90000, "maxValue": 120000}"#,
            holding: [
                "salary >= 100k USD", "salary >= 120k USD", "salary <= 90k USD", "salary = 100k USD",
                "salary > 90k USD", "salary < 120k USD",
                "salary < 120001 USD", "salary between 110k USD and 200k USD", "salary in (1 USD, 95k USD)",
                "salary is present", "salary_min = 90k", "salary_max between 100k and 120k", "salary != 5 USD",
            ],
            failing: [
                "salary >= 120001 USD", "salary <= 89999 USD", "salary > 120k USD", "salary < 90k USD",
                "salary = 80k USD",
                "salary >= 1 EUR", "salary <= 1m EUR", "salary is missing", "salary_min > 90000",
            ]),
        // "From" says nothing of the most, a missing currency nothing at all.
        Case(
            #""baseSalary": {"currency": "USD", "minValue": 50000}"#,
            holding: ["salary >= 50k USD", "salary = 50k USD", "salary_max is missing", "salary is present"],
            failing: ["salary >= 50001 USD", "salary < 50k USD"]),
        Case(
            #""baseSalary": {"minValue": 50000}"#,
            holding: ["salary is present", "salary_min = 50k", "not salary >= 1 USD"],
            failing: ["salary >= 1 USD", "salary < 1m USD"]),
        // Of a list, any value may.
        Case(
            #""employmentType": ["FULL_TIME", "INTERN"]"#,
            holding: [
                "employment_type = FULL_TIME", "employment_type in (INTERN, OTHER)", "employment_type != OTHER",
                "employment_type = FULL_TIME and employment_type = INTERN",
            ],
            failing: ["employment_type != INTERN", "employment_type in (OTHER, VOLUNTEER)"]),
        // What is missing satisfies nothing; its complement holds.
        Case(
            #""title": "x""#,
            holding: [
                "country != US", "not salary_min > 5", "country is missing", "not date_posted <= today",
                "not title ~ y",
            ],
            failing: ["country = US", "country is present", "salary_min < 5", "salary_min > 5", "date_posted <= today"]),
        // Text is compared letter by letter.
        Case(
            #""title": "R&amp;D Lead", "identifier": "007""#,
            holding: ["title = \"R&D Lead\"", "title ~ lead", "title ~ \"r&d\"", "id = 007", "id in (7, 007)"],
            failing: ["title = \"r&d lead\"", "title = \"R&amp;D Lead\"", "id = 7", "title ~ leader"]),
        // Coordinates are numbers.
        Case(
            #""jobLocation": {"latitude": -33.9, "longitude": 151}"#,
            holding: ["latitude < -33", "latitude between -34 and -33", "longitude = 151.0"],
            failing: ["latitude > -33"]),
    ])
    func `answers`(expected: Case) throws {
        let posting = try posting(expected.members)
        for text in expected.holding {
            #expect(try Query(text).matches(posting, now: Fixtures.referenceTime), "\(text)")
        }
        for text in expected.failing {
            #expect(try !Query(text).matches(posting, now: Fixtures.referenceTime), "\(text)")
        }
    }
}
