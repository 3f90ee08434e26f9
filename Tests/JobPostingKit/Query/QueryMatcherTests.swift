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
        // A year's pay, of an hour's at 2,080 hours.
        Case(
            #""baseSalary": {"currency": "USD", "value": {"minValue": 30, "maxValue": 50, "unitText": "HOUR"}}"#,
            holding: [
                "salary_year >= 104k USD", "salary_year <= 62400 USD", "salary_year = 80k USD", "salary >= 50 USD",
                "salary_year is present", "salary_year between 100k USD and 200k USD", "salary_year != 80k EUR",
            ],
            failing: ["salary_year > 104k USD", "salary_year >= 1 EUR", "salary >= 51 USD", "salary_year < 62400 USD"]),
        // Without a unit, nothing is known of a year.
        Case(
            #""baseSalary": {"currency": "USD", "minValue": 7}"#, holding: ["salary_year is missing"],
            failing: ["salary_year >= 1 USD"]),
        // Whole numbers.
        Case(
            #""totalJobOpenings": 3, "directApply": true, "jobImmediateStart": false"#,
            holding: [
                "openings = 3", "openings >= 3", "openings in (2, 3)", "openings between 1 and 3", "direct_apply",
                "immediate_start = false", "not immediate_start", "not salary_negotiable",
            ],
            failing: [
                "openings > 3", "openings = 4", "not direct_apply", "immediate_start", "salary_negotiable = false",
            ]),
        // Circles: any place, on a sphere; across the date line and at the poles.
        Case(
            #""jobLocation": [{"geo": {"latitude": 48.8566, "longitude": 2.3522}}, {"latitude": 51.5074, "longitude": -0.1278}]"#,
            holding: [
                "within(48.8566, 2.3522, 0 m)", "within(51.5, -0.12, 2 km)", "within(51.5, -0.12, 1 mi)",
                "within(52.52, 13.405, 878 km)", "within(-48.8566, -177.6478, 20016 km)", "within(0, 0, 25000 km)",
                "location(within(48, 2, 100 km) and country is missing)",
            ],
            failing: [
                "within(52.52, 13.405, 876 km)", "within(0, 0, 5000 km)", "within(48.8567, 2.3522, 1 m)",
                "within(51.5, -0.12, 500 m)", "location(within(48, 2, 100 km) and within(51, 0, 100 km))",
            ]),
        Case(
            #""jobLocation": {"latitude": -17.7, "longitude": 179.9}"#,
            holding: ["within(-17.7, -179.9, 22 km)", "within(-90, 77, 8100 km)"],
            failing: ["within(-17.7, -179.9, 20 km)", "within(-90, 77, 8000 km)"]),
        Case(#""jobLocation": {"latitude": 0, "longitude": 0}"#, holding: [], failing: ["within(0, 0, 9999 km)"]),
        // One and the same place.
        Case(
            #"""
            "jobLocation": [
                {"address": {"addressCountry": "US", "addressLocality": "Paris", "addressRegion": "TX", "postalCode": "75460"}},
                {"address": {"addressCountry": "FR", "addressLocality": "Lyon", "streetAddress": "1 rue du Port"}}, {}]
            """#,
            holding: [
                "location(country = US and locality = Paris)", "country = US and locality = Lyon",
                "location(region = US-TX)", "location(country = FR and postal_code is missing)",
                "location(street_address ~ \"rue du\" and not country = US)", "location(locality in (Lyon, Nice))",
                "not location(country = US and locality = Lyon)", "location(country != US)",
                "location(country = US) and location(country = FR)",
            ],
            failing: [
                "location(country = US and locality = Lyon)", "location(country = FR and locality = Paris)",
                "location(country = DE)", "location(country = FR and postal_code is present)",
                "location(country = US and country = FR)",
                // A place of which nothing is known is none.
                "location(country is missing)", "location(not country in (US, FR))",
            ]),
        // Published values.
        Case(
            #"""
            "title": "R&amp;D", "x": {"n": 5, "t": "5.0", "z": "007", "b": true, "l": ["a", null, 2, [3]], "e": [], "o": {}},
            "big": 12345678901234567890, "huge": 1e999, "s": "é\n", "w": "Café (2021)"
            """#,
            holding: [
                "path(\"$.title\") = \"R&amp;D\"", "path($.x.n) = 5", "path($.x.n) >= 5", "path($.x.t) = 5",
                "path($.x.t) = \"5.0\"",
                "path($.x.z) = 007", "path($.x.b) = true", "path($.x.l) = a", "path($.x.l) = 2", "path($.x.l[*]) = a",
                "path($.x.l[3]) = 3", "path($.x.l) is present", "path($.x.e) is missing", "path($.x.o) is present",
                "path($.nothing) is missing", "path($.x.l[1]) is missing", "path($.big) = 12345678901234567890",
                "path($.big) > 12345678901234567889", "path($.huge) > 5", "path($.s) = \"é\n\"", "path($.w) ~ cafe",
                "path($.w) ~ 2021", "path($.x.n) ~ 5", "path($..n) between 4 and 6", "path($.x.n) != 6",
                "path(\"$.x[?@ == 5]\") is present", "path($.x.n) in (4, 5)",
            ],
            failing: [
                "path($.title) = \"R&D\"", "path($.x.n) = \"5\"", "path($.x.z) = 7", "path($.x.z) > 1",
                "path($.x.b) = \"true\"",
                "path($.x.b) = false", "path($.x.l) = 3", "path($.x.o) = x", "path($.big) = 12345678901234567891",
                "path($.x.e) = x", "path($.nothing) != 5 and path($.nothing) = 5", "path($.x.b) ~ true",
                "path($.x.l) = null", "path($.w) ~ caf",
            ]),
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
