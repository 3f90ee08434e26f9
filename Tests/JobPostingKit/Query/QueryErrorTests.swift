import Testing

@testable import JobPostingKit

/// What is no query: the code, the bytes that it is about, and the name that was probably meant.
@Suite struct QueryErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let code: QueryError.Code
        /// The text under the carets; empty at the end.
        let marked: String
        let suggestion: String?

        init(_ text: String, _ code: QueryError.Code, _ marked: String, _ suggestion: String? = nil) {
            (self.text, self.code, self.marked, self.suggestion) = (text, code, marked, suggestion)
        }

        var testDescription: String { text }
    }

    private static let names: [Case] = [
        Case("contry = US", .unknownField, "contry", "country"),
        Case("coutnry = US", .unknownField, "coutnry", "country"),
        Case("Title = x", .unknownField, "Title", "title"), Case("remtoe", .unknownField, "remtoe", "remote"),
        Case("postalcode = 1", .unknownField, "postalcode", "postal_code"),
        Case("salry >= 1 USD", .unknownField, "salry", "salary"),
        Case("datePosted >= 2021", .unknownField, "datePosted", "date_posted"),
        Case("xyzzy = 1", .unknownField, "xyzzy"),
        Case("remote and zzzzzz", .unknownField, "zzzzzz"), Case("NOT remote", .unknownField, "NOT", "not"),
        Case("AND", .unknownField, "AND"), Case("größe = 1", .unknownField, "größe"),
        Case("salary_yaer >= 1 USD", .unknownField, "salary_yaer", "salary_year"),
        Case("witin(1, 2, 3 km)", .unknownField, "witin", "within"),
        Case("locaton(country = US)", .unknownField, "locaton", "location"),
        Case("location(contry = US)", .unknownField, "contry", "country"),
        Case("location(remot)", .unknownField, "remot"),
        Case("direct_aply", .unknownField, "direct_aply", "direct_apply"),
    ]

    /// Of places and paths.
    private static let arguments: [Case] = [
        Case("within", .unexpectedEnd, ""), Case("within 5", .unexpected, "5"), Case("within(", .unexpectedEnd, ""),
        Case("within(x, 2, 3 km)", .invalidValue, "x"), Case("within(91, 2, 3 km)", .invalidValue, "91"),
        Case("within(1, -180.5, 3 km)", .invalidValue, "-180.5"), Case("within(1 2, 3 km)", .unexpected, "2"),
        Case("within(1, 2)", .unexpected, ")"), Case("within(1, 2, )", .unexpected, ")"),
        Case("within(1, 2, km)", .invalidValue, "km"), Case("within(1, 2, -3 km)", .invalidValue, "-3"),
        Case("within(1, 2, 3)", .missingUnit, ")"), Case("within(1, 2, 3 leagues)", .missingUnit, "leagues"),
        Case("within(1, 2, 3furlongs)", .missingUnit, "3furlongs"), Case("within(1, 2, 3 km", .unexpectedEnd, ""),
        Case("within(1, 2, 3 km, 4)", .unexpected, ","), Case("within(1k, 2, 3 km)", .invalidValue, "1k"),
        Case("within(1e1, 2, 3 km)", .invalidValue, "1e1"),
        Case(
            "within(1, 2, \(String(repeating: "9", count: 400)) km)", .invalidValue, String(repeating: "9", count: 400)),
        Case("location", .unexpectedEnd, ""), Case("location = US", .unexpected, "="),
        Case("location()", .unexpected, ")"), Case("location(country = US", .unexpectedEnd, ""),
        Case("location(country = US, locality = x)", .unexpected, ","),
        Case("location(country = US AND locality = x)", .unexpected, "AND", "and"),
        Case("location(remote)", .invalidPlace, "remote"), Case("location(title = x)", .invalidPlace, "title"),
        Case("location(country = US and salary >= 1 USD)", .invalidPlace, "salary"),
        Case("location(not location(country = US))", .invalidPlace, "location"),
        Case("location(path($.a) = 1)", .invalidPlace, "path"),
        Case("location(latitude > 1)", .invalidPlace, "latitude"),
        Case("location(country > US)", .invalidComparison, ">"),
        Case("location(country = US) = x", .unexpected, "="), Case("locations = x", .invalidComparison, "="),
        Case("path", .unexpectedEnd, ""), Case("path = x", .unexpected, "="), Case("path(", .unexpectedEnd, ""),
        Case("path()", .unexpected, ")"), Case("path(\"$.a\"", .unexpectedEnd, ""),
        Case("path(\"$.a\")", .unexpectedEnd, ""), Case("path(\"$.a\") remote", .unexpected, "remote"),
        Case("path(\"$.a, 1) = x", .openQuote, "\""),
        Case("path(\"title\") = x", .invalidPath, "title"), Case("path($.) = x", .invalidPath, ""),
        Case("path(\"$.a[\") = x", .invalidPath, ""), Case("path(\"$.a b\") = x", .invalidPath, " b"),
        Case(#"path("$[\"a\"]x") = x"#, .invalidPath, "x"),
        Case("path(\"$.a\") > x", .invalidValue, "x"), Case("path(\"$.a\") < \"5\"", .invalidValue, "\"5\""),
        Case("path(\"$.a\") between a and b", .invalidValue, "a"),
        Case("path(\"$.a\") ~ \"...\"", .invalidValue, "\"...\""),
        Case(
            "path(\"$.a\") > \(String(repeating: "9", count: 320))", .invalidValue, String(repeating: "9", count: 320)),
    ]

    private static let forms: [Case] = [
        Case("", .unexpectedEnd, ""), Case(" \n", .unexpectedEnd, ""), Case("country", .unexpectedEnd, ""),
        Case("country =", .unexpectedEnd, ""), Case("country = US and", .unexpectedEnd, ""),
        Case("not", .unexpectedEnd, ""),
        Case("(remote", .unexpectedEnd, ""), Case("country in", .unexpectedEnd, ""),
        Case("country in (", .unexpectedEnd, ""),
        Case("country in (US", .unexpectedEnd, ""), Case("country in (US,", .unexpectedEnd, ""),
        Case("salary_min between 1", .unexpectedEnd, ""), Case("salary_min between 1 and", .unexpectedEnd, ""),
        Case("country is", .unexpectedEnd, ""), Case("title ~", .unexpectedEnd, ""),
        Case("date_posted > today -", .unexpectedEnd, ""),
        Case("country US", .unexpected, "US"), Case("country = US CA", .unexpected, "CA"),
        Case("remote onsite", .unexpected, "onsite"),
        Case("remote)", .unexpected, ")"), Case("()", .unexpected, ")"), Case("and remote", .unknownField, "and"),
        Case("= US", .unexpected, "="), Case("\"country\" = US", .unexpected, "country"),
        Case("country == US", .unexpected, "="), Case("title = 'x'", .invalidValue, "'x'"),
        Case("country = = US", .unexpected, "="), Case("country in US", .unexpected, "US"),
        Case("country in ()", .unexpected, ")"),
        Case("country in (US CA)", .unexpected, "CA"), Case("country in (US,)", .unexpected, ")"),
        Case("country is null", .unexpected, "null", "missing"),
        Case("country is not missing", .unexpected, "not", "present"),
        Case("salary_min between 1 or 2", .unexpected, "or"),
        Case("salary_min between 1 2", .unexpected, "2"), Case("remote = true", .unexpected, "="),
        Case("country , US", .unexpected, ","),
        Case("remote & onsite", .unexpected, "&", "and"), Case("country ! US", .unexpected, "!"),
        Case("country <> US", .unexpected, "<>", "!="),
        Case("title = \"x", .openQuote, "\""), Case("\"", .openQuote, "\""), Case("title ~ \"x\\\"", .openQuote, "\""),
        Case("title in (\"a\", \"b)", .openQuote, "\""), Case("country = US \"", .openQuote, "\""),
    ]

    /// What other query languages have, and what stands for it here.
    private static let habits: [Case] = [
        Case("remote AND expired", .unexpected, "AND", "and"), Case("remote Or expired", .unexpected, "Or", "or"),
        Case("remote && expired", .unexpected, "&&", "and"), Case("remote || expired", .unexpected, "||", "or"),
        Case("(remote AND expired)", .unexpected, "AND", "and"),
        Case("salary_min between 1 AND 2", .unexpected, "AND", "and"),
        Case("!remote", .unknownField, "!remote", "not remote"), Case("! remote", .unknownField, "!", "not"),
        Case("!country = US", .unknownField, "!country", "not country"), Case("!xyzzy", .unknownField, "!xyzzy"),
        Case("country IN (US)", .unexpected, "IN", "in"),
        Case("salary_min BETWEEN 1 and 2", .unexpected, "BETWEEN", "between"),
        Case("country not in (US)", .unexpected, "not", "not country in"),
        Case("country NOT IN (US)", .unexpected, "NOT", "not country in"),
        Case("title not like x", .unexpected, "not", "not title ~"), Case("title not", .unexpected, "not"),
        Case("title LIKE x", .unexpected, "LIKE", "~"), Case("title contains x", .unexpected, "contains", "~"),
        Case("salary_min <> 1", .unexpected, "<>", "!="), Case("country ne US", .unexpected, "ne", "!="),
        Case("country IS missing", .unexpected, "IS", "is"),
        Case("country is MISSING", .unexpected, "MISSING", "missing"),
        Case("country is NULL", .unexpected, "NULL", "missing"),
        Case("country is empty", .unexpected, "empty", "missing"),
        Case("country is not null", .unexpected, "not", "present"), Case("country is not", .unexpected, "not"),
        Case("country is \"null\"", .unexpected, "null"),
    ]

    private static let values: [Case] = [
        Case("language = german", .invalidValue, "german", "de"), Case("language = x", .invalidValue, "x"),
        Case("country = USA", .invalidValue, "USA", "US"), Case("country = U", .invalidValue, "U"),
        Case("country = \"\"", .invalidValue, "\"\""),
        Case("country in (US, UK)", .invalidValue, "UK", "GB"),
        Case("country = Deutschland", .invalidValue, "Deutschland", "DE"),
        Case("country = Korea", .invalidValue, "Korea"),
        Case("region = Bavaria", .invalidValue, "Bavaria", "DE-BY"),
        Case("openings = 2.5", .invalidValue, "2.5"), Case("openings = 1.2345k", .invalidValue, "1.2345k"),
        Case("openings = x", .invalidValue, "x"), Case("openings = .", .invalidValue, "."),
        Case("fingerprint = 12345678901234567890", .invalidValue, "12345678901234567890"),
        Case("fingerprint = 9223372036854775808", .invalidValue, "9223372036854775808"),
        Case("direct_apply = yes", .invalidValue, "yes"), Case("direct_apply remote", .unexpected, "remote"),
        Case("direct_apply IN (true)", .unexpected, "IN", "in"), Case("region = CA", .invalidValue, "CA"),
        Case("salary_currency = $", .invalidValue, "$"),
        Case("salary_unit = YEARLY", .invalidValue, "YEARLY", "YEAR"),
        Case("employment_type = FULLTIME", .invalidValue, "FULLTIME", "FULL_TIME"),
        Case("education = bachelor", .invalidValue, "bachelor"), Case("workplace = office", .invalidValue, "office"),
        Case("workplace = remot", .invalidValue, "remot", "remote"), Case("salary_min > x", .invalidValue, "x"),
        Case("salary_min > 1,5", .unexpected, ","), Case("salary_min > 1e5", .invalidValue, "1e5"),
        Case("salary_min > k", .invalidValue, "k"),
        Case("salary_min > 1kk", .invalidValue, "1kk"), Case("salary_min > _1", .invalidValue, "_1"),
        Case("salary_min > 100 USD", .unexpected, "USD"),
        Case("salary_min > \(String(repeating: "9", count: 320))", .invalidValue, String(repeating: "9", count: 320)),
        Case(
            "salary_min > \(String(repeating: "9", count: 307))m", .invalidValue,
            String(repeating: "9", count: 307) + "m"),
        Case("date_posted > yesterday", .invalidValue, "yesterday"),
        Case("date_posted > 2021-02-30", .invalidValue, "2021-02-30"),
        Case("date_posted > today-30d", .invalidValue, "today-30d", "today - 30d"),
        Case("date_posted > today - 30", .invalidValue, "30"),
        Case("date_posted > today - d", .invalidValue, "d"), Case("date_posted > today - -3d", .invalidValue, "-3d"),
        Case("date_posted > today + 1000001d", .invalidValue, "1000001d"),
        Case("date_posted > today + 3h", .invalidValue, "3h"),
        Case("date_posted > 9999999999d", .invalidValue, "9999999999d"),
        Case("date_posted > \"today\"", .invalidValue, "\"today\""),
        Case("title ~ \"\"", .invalidValue, "\"\""), Case("title ~ \"...\"", .invalidValue, "\"...\""),
        Case("salary >= 100", .missingCurrency, ""), Case("salary >= 100 and remote", .missingCurrency, "and"),
        Case("salary >= 100 \"USD\"", .missingCurrency, "\"USD\""),
        Case("salary >= 120k dollars", .missingCurrency, "dollars"),
        Case("salary >= USD", .invalidValue, "USD"), Case("salary >= USD 100", .invalidValue, "USD"),
        Case("salary >= x USD", .invalidValue, "x"),
        // To one reader a hundred, to another a hundred thousand.
        Case("salary >= 100.000 EUR", .invalidValue, "100.000"), Case("salary >= 1.250EUR", .invalidValue, "1.250EUR"),
        Case("salary >= 100,000 EUR", .invalidValue, "100,000"),
        Case("salary >= 100,000EUR", .invalidValue, "100,000EUR"),
        Case("salary >= 1,250,000 EUR", .invalidValue, "1,250,000"), Case("salary < 12,50 EUR", .invalidValue, "12,50"),
        Case("salary >= 100 000 EUR", .invalidValue, "100 000"),
        Case("salary in (100, 200 EUR)", .missingCurrency, ","),
        Case("salary between 60k EUR and 50k EUR", .invalidValue, "50k"),
        Case("salary between 50k EUR and 60k USD", .invalidValue, "60k"),
        Case("salary_year between 2 EUR and 1EUR", .invalidValue, "1EUR"),
        Case("salary between 1 and 2 USD", .missingCurrency, "and"), Case("salary_year >= 100", .missingCurrency, ""),
    ]

    @Test(arguments: names + forms + habits + values + arguments)
    func `tells what is wrong, where, and what was meant`(expected: Case) throws {
        let error = try #require(throws: QueryError.self) { try Query(expected.text) }
        #expect(error.code == expected.code, "\(error.message)")
        let bytes = Array(expected.text.utf8)
        #expect(error.byteRange.upperBound <= bytes.count)
        let marked = String(decoding: bytes[error.byteRange], as: UTF8.self)
        #expect(marked == expected.marked || marked == "\"\(expected.marked)\"")
        #expect(error.suggestion == expected.suggestion)
        #expect(!error.message.isEmpty)
        if let suggestion = expected.suggestion { #expect(error.message.hasSuffix("did you mean \(suggestion)?")) }
    }

    // MARK: - Comparisons by type

    private static let ordered = ["<", "<=", ">", ">="]

    /// A literal that each field can have.
    private static func literal(_ field: Field) -> String {
        let definition = field.definition
        switch (definition.type, definition.codes) {
        case (.text, .country): return "US"
        case (.text, .subdivision): return "US-CA"
        case (.text, .language): return "en"
        case (.text, .currency): return "USD"
        case (.enumeration(let enumeration), _): return enumeration.codes[0]
        case (.number, _), (.integer, _): return "5"
        case (.boolean, _): return "true"
        case (.dateTime, _): return "2021-08-03"
        case (.text, nil), (.location, _): return "x"
        }
    }

    @Test(arguments: Field.allCases)
    func `every operator is valid for a field's type or refused as such`(field: Field) throws {
        let literal = Self.literal(field)
        func code(_ predicate: String) -> QueryError.Code? {
            do throws(QueryError) {
                _ = try Query("\(field.name) \(predicate)")
                return nil
            } catch { return error.code }
        }
        let type = field.definition.type
        let isComparable = type != .location
        for equality in ["= \(literal)", "!= \(literal)", "in (\(literal), \(literal))"] {
            #expect(code(equality) == (isComparable ? nil : .invalidComparison), "\(field.name) \(equality)")
        }
        let isOrdered = type == .number || type == .integer || type == .dateTime
        for comparison in Self.ordered.map({ "\($0) \(literal)" }) + ["between \(literal) and \(literal)"] {
            #expect(code(comparison) == (isOrdered ? nil : .invalidComparison), "\(field.name) \(comparison)")
        }
        let isText = if case .enumeration = type { true } else { type == .text }
        #expect(code("~ word") == (isText ? nil : .invalidComparison))
        #expect(code("is present") == nil && code("is missing") == nil)
        #expect(code("~ ") == (isText ? .unexpectedEnd : .invalidComparison))
    }

    @Test func `the pay has no words`() {
        #expect(throws: QueryError(.invalidComparison)) { try Query("salary ~ high") }
    }

    // MARK: - For people

    @Test(arguments: [
        (
            "contry = US",
            """
            contry = US
            ^^^^^^
            unknown field "contry", did you mean country?
            """
        ),
        (
            "remote and\n  größe = 1\nor onsite",
            """
              größe = 1
              ^^^^^
            unknown field "größe"
            """
        ),
        (
            "title = Malmö and contry = US",
            """
            title = Malmö and contry = US
                              ^^^^^^
            unknown field "contry", did you mean country?
            """
        ),
        (
            "path(\"$.jobLocation[*.name\") = Oslo",
            """
            path("$.jobLocation[*.name") = Oslo
                                 ^^^^^
            no JSONPath: expected "," or "]"
            """
        ),
        (
            "remote and within(34.05, -118.24, 50)",
            """
            remote and within(34.05, -118.24, 50)
                                                ^
            a distance needs its unit: km, mi or m
            """
        ),
        (
            "location(country = US and remote)",
            """
            location(country = US and remote)
                                      ^^^^^^
            remote says nothing of one place: in location(…) stand country, region, locality, postal_code, \
            street_address and within(…)
            """
        ),
        (
            "country =",
            """
            country =
                     ^
            expected a value instead of the end
            """
        ),
        (
            "salary >= 100\r\nand remote",
            """
            and remote
            ^^^
            an amount needs its currency, a code of ISO 4217: 100 USD
            """
        ),
        (
            "salary >= 100.000 EUR",
            """
            salary >= 100.000 EUR
                      ^^^^^^^
            "100.000" may mean 100000 or 100: write one of them
            """
        ),
        (
            "salary >= 100,000 EUR",
            """
            salary >= 100,000 EUR
                      ^^^^^^^
            an amount has neither commas nor spaces in it: write 100000, or 120k for thousands
            """
        ),
        (
            "salary < 12,50 EUR",
            """
            salary < 12,50 EUR
                     ^^^^^
            an amount has neither commas nor spaces in it: write 12.50, or 120k for thousands
            """
        ),
        (
            "salary between 60k EUR and 50k EUR",
            """
            salary between 60k EUR and 50k EUR
                                       ^^^
            the bounds are swapped: write between 50000 EUR and 60000 EUR
            """
        ),
        (
            "salary between 50k EUR and 60k USD",
            """
            salary between 50k EUR and 60k USD
                                       ^^^
            a range has one currency: this one begins in EUR and ends in USD
            """
        ),
    ])
    func `explains with carets under the bytes`(text: String, explanation: String) throws {
        let error = try #require(throws: QueryError.self) { try Query(text) }
        #expect(error.explanation(in: text) == explanation)
    }

    @Test func `any text is a query or an error inside it`() {
        var random = SeededGenerator(state: 3)
        let pieces = [
            "country", "salary", "date_posted", "title", "remote", "not", "and", "or", "(", ")", "=", "!=", "<=", "~",
            "in",
            "is", "missing", "location(", "within(1,", "2", "3 km)", "path(", "$.a", "locality", "direct_apply",
            "between", "today", "-", "30d", "120k", "USD", "US", "\"", "\"a b\"", ",", "\\", "é", "\n",
            "\u{0}",
        ]
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...9, using: &random)
            let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
                .joined(separator: Bool.random(using: &random) ? " " : "")
            do throws(QueryError) {
                let query = try Query(text)
                #expect((try? Query(query.description)) == query, "\(text)")
            } catch {
                #expect(error.byteRange.upperBound <= text.utf8.count)
                #expect(error.explanation(in: text).hasSuffix(error.message))
            }
        }
    }
}
