import Testing

@testable import JobPostingKit

/// What is a query, told by its canonical text.
@Suite struct QueryParserTests {
    private static let operators = [
        // Equality and what is made of it.
        ("country = US", "country = US"), ("country=US", "country = US"), ("country  =\n\tUS", "country = US"),
        ("country = us", "country = US"), ("country = IN", "country = IN"), ("country = in", "country = IN"),
        ("region = us-ca", "region = US-CA"), ("salary_currency = eur", "salary_currency = EUR"),
        ("employment_type = full_time", "employment_type = FULL_TIME"), ("salary_unit = year", "salary_unit = YEAR"),
        ("education = NONE_REQUIRED", "education = none_required"), ("workplace = Hybrid", "workplace = hybrid"),
        ("country != US", "not country = US"), ("not country != US", "not not country = US"),
        ("title = \"Machine Learning\"", "title = \"Machine Learning\""),
        ("title = \"\"", "title = \"\""), (#"title = "a \"b\" \\ c""#, #"title = "a \"b\" \\ c""#),
        (#"title = "a\b""#, #"title = "a\\b""#), ("title = C++", "title = \"C++\""),
        ("title = 401(k)", "title = \"401(k)\""),
        ("title = Malmö", "title = \"Malmö\""), ("id = 02139", "id = 02139"),
        ("postal_code = 02139", "postal_code = 02139"),
        ("url = https://kiln.example/?id=1&b=(2)", "url = \"https://kiln.example/?id=1&b=(2)\""),
        // Keywords are literals where a value is expected.
        ("title = and", "title = and"), ("title = not", "title = not"), ("title = remote", "title = remote"),
        ("title = is", "title = is"), ("title in (in, between)", "title in (in, between)"),
        // Numbers.
        ("salary_min >= 100", "salary_min >= 100"), ("salary_min<100.50", "salary_min < 100.5"),
        ("salary_min > 120k", "salary_min > 120000"), ("salary_max <= 1.5m", "salary_max <= 1500000"),
        ("salary_max = 1_500_000", "salary_max = 1500000"), ("latitude >= -33.9", "latitude >= -33.9"),
        ("longitude = \"-7\"", "longitude = -7"), ("experience_months = .5", "experience_months = 0.5"),
        ("salary_min != 5", "not salary_min = 5"), ("latitude > 0.00001", "latitude > 0.00001"),
        ("salary_min < 100000000000000000000", "salary_min < 100000000000000000000"),
        // Dates.
        ("date_posted = 2021", "date_posted = 2021"), ("date_posted < 2021-08", "date_posted < 2021-08"),
        ("date_posted >= 2021-08-03", "date_posted >= 2021-08-03"),
        ("date_posted > 2021-08-03T10:00", "date_posted > 2021-08-03T10:00"),
        ("date_posted <= 2021-08-03T10:00:00+02:00", "date_posted <= 2021-08-03T10:00:00+02:00"),
        ("date_posted = \"2021-08-03 10:00:00 Z\"", "date_posted = 2021-08-03T10:00:00Z"),
        ("date_posted >= today", "date_posted >= today"), ("date_posted >= today - 30d", "date_posted >= today - 30d"),
        ("date_posted >= today  -  2w", "date_posted >= today - 2w"),
        ("valid_through < today + 6m", "valid_through < today + 6m"),
        ("valid_through < today + 1y", "valid_through < today + 1y"),
        ("valid_through < today + 0w", "valid_through < today"),
        ("date_posted = 2021-08-03T10:00:00.000Z", "date_posted = 2021-08-03T10:00:00.000Z"),
        ("date_posted = 2021-08-03T10:00:00.25", "date_posted = 2021-08-03T10:00:00.250"),
        ("valid_through < today - 1000000d", "valid_through < today - 1000000d"),
        // Lists, ranges, presence, words, flags.
        ("country in (US)", "country = US"), ("country in(us,CA , MX)", "country in (US, CA, MX)"),
        ("country in (US, us)", "country = US"), ("title in (\"a b\", c)", "title in (\"a b\", c)"),
        ("salary_min in (1, 2)", "salary_min = 1 or salary_min = 2"),
        ("date_posted in (2021, today)", "date_posted = 2021 or date_posted = today"),
        ("salary_min between 1 and 2k", "salary_min >= 1 and salary_min <= 2000"),
        ("date_posted between 2021-01 and today - 1d", "date_posted >= 2021-01 and date_posted <= today - 1d"),
        ("country is missing", "not country is present"), ("locations is present", "locations is present"),
        ("description is present", "description is present"),
        ("salary is present", "salary_min is present or salary_max is present"),
        ("salary is missing", "not (salary_min is present or salary_max is present)"),
        ("title ~ engineer", "title ~ engineer"), ("title ~ \"machine learning\"", "title ~ \"machine learning\""),
        ("title~engineer*", "title ~ engineer*"), ("skills ~ C++", "skills ~ \"C++\""), ("text ~ 看護", "text ~ \"看護\""),
        ("employment_type ~ time", "employment_type ~ time"),
        ("remote", "remote"), ("onsite", "onsite"), ("hybrid", "hybrid"), ("expired", "expired"),
        // Pay in its currency.
        ("salary >= 120k USD", "salary >= 120000 USD"), ("salary >= 120kUSD", "salary >= 120000 USD"),
        ("salary >= 50K EUR", "salary >= 50000 EUR"), ("salary >= 1.5M EUR", "salary >= 1500000 EUR"),
        ("salary >= 1.250k EUR", "salary >= 1250 EUR"), ("salary >= 0.500 EUR", "salary >= 0.5 EUR"),
        ("salary >= 12.50 EUR", "salary >= 12.5 EUR"), ("salary >= 1.2340 KWD", "salary >= 1.2340 KWD"),
        ("salary >= 100000.000 EUR", "salary >= 100000 EUR"),
        ("salary between 5 EUR and 5 EUR", "salary >= 5 EUR and salary <= 5 EUR"),
        ("salary < 20.5 eur", "salary < 20.5 EUR"), ("salary = 1_000jpy", "salary = 1000 JPY"),
        ("salary != 5 USD", "not salary = 5 USD"), ("salary in (1 USD, 2 EUR)", "salary = 1 USD or salary = 2 EUR"),
        ("salary between 1 USD and 2k USD", "salary >= 1 USD and salary <= 2000 USD"),
        ("salary_year >= 120k USD", "salary_year >= 120000 USD"),
        ("salary_year between 1 EUR and 2k EUR", "salary_year >= 1 EUR and salary_year <= 2000 EUR"),
        ("salary_year is missing", "not (salary_year_min is present or salary_year_max is present)"),
        // Whole numbers, in all their digits.
        ("openings >= 3", "openings >= 3"), ("openings = 1.5k", "openings = 1500"), ("openings = 2.0", "openings = 2"),
        ("openings < 1_000m", "openings < 1000000000"), ("fingerprint = -7", "fingerprint = -7"),
        ("fingerprint = 9223372036854775807", "fingerprint = 9223372036854775807"),
        ("fingerprint = -9223372036854775808", "fingerprint = -9223372036854775808"),
        ("near_duplicate_key = 9007199254740993", "near_duplicate_key = 9007199254740993"),
        // Facts that are true or false are flags.
        ("direct_apply", "direct_apply = true"), ("direct_apply = true", "direct_apply = true"),
        ("not immediate_start and remote", "not immediate_start = true and remote"),
        ("(salary_negotiable)", "salary_negotiable = true"), ("direct_apply = false", "direct_apply = false"),
        ("direct_apply is missing", "not direct_apply is present"),
        ("direct_apply in (true, false)", "direct_apply = true or direct_apply = false"),
    ]

    private static let places = [
        ("within(34.05, -118.24, 50 km)", "within(34.05, -118.24, 50 km)"),
        ("within( 34.05,-118.24 ,50km )", "within(34.05, -118.24, 50 km)"),
        ("within(0, 0, 0.5 mi)", "within(0, 0, 0.5 mi)"), ("within(-90, 180, 500 M)", "within(-90, 180, 500 m)"),
        ("within(-0, -0.0, 00 m)", "within(0, 0, 0 m)"), ("within(\"1\", \"2\", \"3\" km)", "within(1, 2, 3 km)"),
        ("not within(1, 2, 3 km)", "not within(1, 2, 3 km)"),
        ("location(country = us)", "location(country = US)"),
        ("location(country = US and locality = Paris)", "location(country = US and locality = Paris)"),
        (
            "location((country = US or region = CA-ON) and not locality ~ \"new*\")",
            "location((country = US or region = CA-ON) and not locality ~ new*)"
        ),
        (
            "location(within(1, 2, 3 km) and postal_code is missing)",
            "location(within(1, 2, 3 km) and not postal_code is present)"
        ),
        ("not location(street_address is present) or remote", "not location(street_address is present) or remote"),
        ("location(country in (us, ca))", "location(country in (US, CA))"),
        ("location(country != US)", "location(not country = US)"),
    ]

    private static let paths = [
        ("path(\"$.title\") = x", "path(\"$.title\") = \"x\""),
        ("path($.title) = \"x y\"", "path(\"$.title\") = \"x y\""),
        ("path( \"$.a\" )=5", "path(\"$.a\") = 5"), ("path(\"$.a\") = \"5\"", "path(\"$.a\") = \"5\""),
        ("path(\"$.a\") = 5.0", "path(\"$.a\") = 5"), ("path(\"$.a\") = -0", "path(\"$.a\") = 0"),
        ("path(\"$.a\") = 02139", "path(\"$.a\") = \"02139\""), ("path(\"$.a\") = 1e5", "path(\"$.a\") = \"1e5\""),
        ("path(\"$.a\") = 12345678901234567890", "path(\"$.a\") = 12345678901234567890"),
        ("path(\"$.a\") > 5k", "path(\"$.a\") > 5000"), ("path(\"$.a\") <= -1.5", "path(\"$.a\") <= -1.5"),
        ("path(\"$.a\") = true", "path(\"$.a\") = true"), ("path(\"$.a\") = \"true\"", "path(\"$.a\") = \"true\""),
        ("path(\"$.a\") != null", "not path(\"$.a\") = \"null\""),
        ("path(\"$.a\") ~ \"b c*\"", "path(\"$.a\") ~ \"b c*\""),
        ("path(\"$.a\") is present", "path(\"$.a\") is present"),
        ("path(\"$.a\") is missing", "not path(\"$.a\") is present"),
        ("path(\"$.a\") in (1, x)", "path(\"$.a\") = 1 or path(\"$.a\") = \"x\""),
        ("path(\"$.a\") between 1 and 2", "path(\"$.a\") >= 1 and path(\"$.a\") <= 2"),
        (#"path("$[\"a b\"]") = x"#, #"path("$[\"a b\"]") = "x""#),
        (#"path("$[?match(@, 'a\\\\.b')]") is present"#, #"path("$[?match(@, 'a\\\\.b')]") is present"#),
    ]

    private static let precedence = [
        ("remote and onsite or hybrid", "remote and onsite or hybrid"),
        ("remote or onsite and hybrid", "remote or onsite and hybrid"),
        ("(remote or onsite) and hybrid", "(remote or onsite) and hybrid"),
        ("(remote and onsite) or hybrid", "remote and onsite or hybrid"), ("((remote))", "remote"),
        ("not remote and onsite", "not remote and onsite"), ("not (remote and onsite)", "not (remote and onsite)"),
        ("not(remote)", "not remote"), ("not not remote", "not not remote"),
        ("remote and (onsite and hybrid)", "remote and onsite and hybrid"),
        ("remote and onsite and hybrid", "remote and onsite and hybrid"),
        ("remote or (onsite or hybrid)", "remote or onsite or hybrid"),
        ("salary_min between 1 and 2 and remote", "salary_min >= 1 and salary_min <= 2 and remote"),
        ("not salary_min between 1 and 2", "not (salary_min >= 1 and salary_min <= 2)"),
        ("remote and salary is present", "remote and (salary_min is present or salary_max is present)"),
        ("title = a and(title = b)or title = c", "title = a and title = b or title = c"),
    ]

    @Test(arguments: operators + places + paths + precedence)
    func `reads a query and writes it canonically`(text: String, canonical: String) throws {
        let query = try Query(text)
        #expect(query.description == canonical)
        #expect(try Query(query.description) == query)
    }

    @Test func `equal queries are equal however they are written`() throws {
        #expect(try Query("country=us and title=\"x y\"") == Query("(country = US) and title = \"x y\""))
        #expect(try Query("country = US") != Query("country = CA"))
        #expect(try Query("remote or onsite") != Query("onsite or remote"))
        #expect(try Query("remote and (onsite and hybrid)") == Query("(remote and onsite) and hybrid"))
        #expect(try Query("path($.a) = 5") == Query("path(\"$.a\") = 5.00"))
        #expect(try Query("path($.a) = 5") != Query("path($.a) = \"5\""))
        #expect(try Query("fingerprint = 9007199254740993") != Query("fingerprint = 9007199254740992"))
    }

    // MARK: - Limits

    @Test func `size is limited, to the byte`() throws {
        let field = "title = "
        let fitting = field + String(repeating: "a", count: Query.Limits.size - field.utf8.count)
        #expect(throws: Never.self) { try Query(fitting) }
        #expect(throws: QueryError(.sizeLimit)) { try Query(fitting + "a") }
        #expect(throws: QueryError(.sizeLimit)) { try Query(String(repeating: "not ", count: 10_000)) }
    }

    @Test(arguments: ["not ", "(", "not(", "(not "])
    func `depth is limited`(opening: String) throws {
        let levels = opening.contains("(") && opening.contains("n") ? Query.Limits.depth / 2 : Query.Limits.depth
        let closing = opening.contains("(") ? ")" : ""
        func query(_ count: Int) -> String {
            String(repeating: opening, count: count) + "remote" + String(repeating: closing, count: count)
        }
        #expect(throws: Never.self) { try Query(query(levels - 1)) }
        #expect(throws: QueryError(.depthLimit)) { try Query(query(levels + 1)) }
        // As deep as the size allows, and as broken as can be.
        let most = Query.Limits.size / opening.utf8.count
        #expect(throws: QueryError(.depthLimit)) { try Query(String(repeating: opening, count: most)) }
    }

    @Test func `different paths are limited`() throws {
        func query(_ count: Int) -> String {
            (0..<count).map { "path(\"$.a[\($0)]\") = 1" }.joined(separator: " or ")
        }
        #expect(throws: Never.self) { try Query(query(Query.Limits.paths)) }
        #expect(throws: QueryError(.pathLimit)) { try Query(query(Query.Limits.paths + 1)) }
        // The same path may be asked often.
        let same = Array(repeating: "path($.a) = 1", count: 100).joined(separator: " or ")
        #expect(throws: Never.self) { try Query(same) }
    }

    @Test(arguments: [
        "location(country = US)", "location(not country in (US, CA))", "path($.a) != 1", "salary_year is missing",
        "remote", "country != US", "salary is present", "salary is missing", "country is missing",
        "salary in (1 USD, 2 USD)",
        "salary_min between 1 and 2", "country in (US, CA)", "salary != 1 USD", "(remote)", "(salary is missing)",
    ])
    func `what is not too deep has a canonical text that is not too deep`(predicate: String) throws {
        var deepest = 0
        for levels in 0...Query.Limits.depth {
            guard let query = try? Query(String(repeating: "not ", count: levels) + predicate) else { continue }
            deepest = levels
            #expect(try Query(query.description) == query)
        }
        #expect(deepest >= Query.Limits.depth - 4)
    }

    @Test func `width is limited by the size alone`() throws {
        let words = (0..<1200).map { "w\($0)" }.joined(separator: ",")
        #expect(throws: Never.self) { try Query("title in (\(words))") }
        let terms = Array(repeating: "remote", count: 900).joined(separator: " or ")
        #expect(throws: Never.self) { try Query(terms) }
        // Places beside one another are not inside one another.
        let groups = Array(repeating: "(remote)", count: 800).joined(separator: " or ")
        #expect(throws: Never.self) { try Query(groups) }
    }
}

extension QueryError {
    /// An error that is equal to every error with this code.
    init(_ code: Code) {
        self.init(code: code, message: "", suggestion: nil, byteRange: 0..<0, position: .init(line: 1, column: 1))
    }
}
