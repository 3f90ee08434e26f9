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
        ("salary < 20.5 eur", "salary < 20.5 EUR"), ("salary = 1_000jpy", "salary = 1000 JPY"),
        ("salary != 5 USD", "not salary = 5 USD"), ("salary in (1 USD, 2 EUR)", "salary = 1 USD or salary = 2 EUR"),
        ("salary between 1 USD and 2k USD", "salary >= 1 USD and salary <= 2000 USD"),
    ]

    private static let precedence = [
        ("remote and onsite or hybrid", "remote and onsite or hybrid"),
        ("remote or onsite and hybrid", "remote or onsite and hybrid"),
        ("(remote or onsite) and hybrid", "(remote or onsite) and hybrid"),
        ("(remote and onsite) or hybrid", "remote and onsite or hybrid"), ("((remote))", "remote"),
        ("not remote and onsite", "not remote and onsite"), ("not (remote and onsite)", "not (remote and onsite)"),
        ("not(remote)", "not remote"), ("not not remote", "not not remote"),
        ("remote and (onsite and hybrid)", "remote and (onsite and hybrid)"),
        ("remote and onsite and hybrid", "remote and onsite and hybrid"),
        ("remote or (onsite or hybrid)", "remote or (onsite or hybrid)"),
        ("salary_min between 1 and 2 and remote", "(salary_min >= 1 and salary_min <= 2) and remote"),
        ("not salary_min between 1 and 2", "not (salary_min >= 1 and salary_min <= 2)"),
        ("remote and salary is present", "remote and (salary_min is present or salary_max is present)"),
        ("title = a and(title = b)or title = c", "title = a and title = b or title = c"),
    ]

    @Test(arguments: operators + precedence)
    func `reads a query and writes it canonically`(text: String, canonical: String) throws {
        let query = try Query(text)
        #expect(query.description == canonical)
        #expect(try Query(query.description) == query)
    }

    @Test func `equal queries are equal however they are written`() throws {
        #expect(try Query("country=us and title=\"x y\"") == Query("(country = US) and title = \"x y\""))
        #expect(try Query("country = US") != Query("country = CA"))
        #expect(try Query("remote or onsite") != Query("onsite or remote"))
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

    @Test(arguments: [
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
