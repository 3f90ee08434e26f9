import Testing

@testable import JobPostingKit

/// What a person types, and what is made of it.
@Suite struct QuerySearchTests {
    /// A plain word in canonical form.
    private static func words(_ text: String, flag: String = "") -> String {
        let text = QueryExpression.quoted(text)
        let terms = SearchReader.fields.map { "\($0.name) ~ \(text)" }
        return "(" + ((flag.isEmpty ? [] : [flag]) + terms).joined(separator: " or ") + ")"
    }

    private static let plain: [(String, String)] = [
        ("python", words("python")), ("python rust", "\(words("python")) and \(words("rust"))"),
        ("  Python,\trust!  ", "\(words("Python")) and \(words("rust"))"), ("full-stack", words("full-stack")),
        (
            "C++ C# .NET 401(k) R&D node.js",
            ["C++", "C#", ".NET", "401(k)", "R&D", "node.js"].map { words($0) }.joined(separator: " and ")
        ),
        ("engin*", words("engin*")), ("(python)", words("python")),
        ("sr. engineer.", "\(words("sr")) and \(words("engineer"))"),
        ("\"data engineer\"", words("data engineer")),
        ("“data engineer” x", "\(words("data engineer")) and \(words("x"))"),
        ("\"data engineer", words("data engineer")), ("a \"", words("a")), ("5\"", words("5\"")),
        ("-senior", "not \(words("senior"))"), ("--senior", "not \(words("senior"))"),
        ("NOT senior", "not \(words("senior"))"),
        ("-\"data engineer\"", "not \(words("data engineer"))"), ("NOT -x", words("x")), ("- x -", words("x")),
        ("a OR b", "\(words("a")) or \(words("b"))".replacingBrackets),
        ("a or b", "\(words("a")) and \(words("or")) and \(words("b"))"),
        ("a AND b", "\(words("a")) and \(words("b"))"), ("OR a OR", words("a")),
        (
            "python -(java OR go)",
            "\(words("python")) and not (\(words("java").replacingBrackets) or \(words("go").replacingBrackets))"
        ),
        ("(a OR b) c", "(\(words("a").replacingBrackets) or \(words("b").replacingBrackets)) and \(words("c"))"),
        ("NOT (a b)", "not (\(words("a")) and \(words("b")))"),
        ("-(a -(b c)) d", "not (\(words("a")) and not (\(words("b")) and \(words("c")))) and \(words("d"))"),
        ("(title:nurse)", "title ~ nurse"), ("-(401(k))", "not \(words("401(k)"))"),
        ("C++ (embedded)", "\(words("C++")) and \(words("embedded"))"),
        ("a) b", "\(words("a")) and \(words("b"))"), ("(a b", "\(words("a")) and \(words("b"))"), ("( a )", words("a")),
        ("a OR ) b", "\(words("a")) and \(words("b"))"), ("(a OR) b", "\(words("a")) and \(words("b"))"),
        ("a OR (b c)", "\(words("a").replacingBrackets) or \(words("b")) and \(words("c"))"),
        ("a | b", "\(words("a")) or \(words("b"))".replacingBrackets),
        ("東京 エンジニア", "\(words("東京")) and \(words("エンジニア"))"), ("看護師", words("看護師")),
        ("remote", words("remote", flag: "remote")), ("Hybrid", words("Hybrid", flag: "hybrid")),
        ("-remote", "not \(words("remote", flag: "remote"))"), ("\"remote\"", words("remote")),
        ("http://kiln.example", words("http://kiln.example")), ("12:30", words("12:30")),
        ("> 100k usd", "\(words("100k")) and \(words("usd"))"),
        ("near", words("near")), ("expired", words("expired")), ("a'b", words("a'b")),
    ]

    private static let named: [(String, String)] = [
        ("company:acme", "organization ~ acme"), ("Company: acme", "organization ~ acme"),
        ("organization:acme", "organization ~ acme"),
        ("company:\"acme works\" x", "organization ~ \"acme works\" and \(words("x"))"),
        ("-company:acme", "not organization ~ acme"),
        ("title:engin*", "title ~ engin*"), ("skills:C++", "skills ~ \"C++\""), ("zip:02139", "postal_code ~ 02139"),
        ("language:german", "language = de"), ("language:EN", "language = en"), ("country:us", "country = US"),
        ("country:germany", "country = DE"), ("country:Korea", "country in (KP, KR)"),
        ("state:California", "region = US-CA"), ("region:US-CA", "region = US-CA"),
        ("applicant_country:France", "applicant_country = FR"),
        ("type:full-time", "employment_type = FULL_TIME"), ("type:fulltime", "employment_type = FULL_TIME"),
        ("type:internship", "employment_type = INTERN"), ("employment_type:contract", "employment_type = CONTRACTOR"),
        ("degree:bachelor", "education = bachelor_degree"), ("workplace:Remote", "workplace = remote"),
        ("is:remote", "remote"),
        ("remote:yes", "remote"), ("remote:no", "not remote"), ("-remote:yes", "not remote"), ("is:expired", "expired"),
        ("direct_apply:yes", "direct_apply = true"), ("openings:>3", "openings > 3"),
        ("fingerprint:-7", "fingerprint = -7"),
        ("pay:100kUSD", "salary_year >= 100000 USD"), ("pay:<=100kUSD", "salary_year <= 100000 USD"),
        ("salary:>20eur", "salary > 20 EUR"), ("pay:>50KEUR", "salary_year > 50000 EUR"),
        ("posted:7d", "date_posted >= today - 7d"), ("posted:today", "date_posted = today"),
        ("posted:2025-01", "date_posted = 2025-01"),
        ("posted:>=2025-01-01", "date_posted >= 2025-01-01"),
        ("expires:2w", "valid_through >= today and valid_through <= today + 2w"),
        ("near:me", "locality ~ me"),
        // What a field cannot have is words.
        ("country:atlantis", "\(words("country")) and \(words("atlantis"))"),
        ("pay:100k", "\(words("pay")) and \(words("100k"))"),
        ("pay:>100.000EUR", "\(words("pay")) and \(words(">100.000EUR"))"),
        ("type:x", "\(words("type")) and \(words("x"))"),
        ("Remote: python", "\(words("Remote")) and \(words("python"))"),
        ("posted:soon", "\(words("posted")) and \(words("soon"))"), ("title:", words("title")),
        ("title:...", words("title")),
        ("foo:bar", words("foo:bar")),
    ]

    private static let places: [(String, String)] = [
        ("near Berlin", "(locality ~ Berlin or region = DE-BE)".replacingBrackets),
        ("near:Berlin", "locality ~ Berlin or region = DE-BE"),
        ("place:germany", "locality ~ germany or country = DE"),
        ("nurse near Germany", "\(words("nurse")) and (locality ~ Germany or country = DE)"),
        ("near New York python", "(locality ~ \"New York\" or region = US-NY) and \(words("python"))"),
        ("near \"San Francisco\" x", "locality ~ \"San Francisco\" and \(words("x"))"),
        (
            "near Austin, TX rust",
            "location(locality ~ Austin and (locality ~ TX or region = US-TX)) and \(words("rust"))"
        ),
        (
            "near:\"Paris, France\"",
            "location((locality ~ Paris or region = FR-75C) and (locality ~ France or country = FR))"
        ),
        ("nurse near me", words("nurse")), ("near me", "title is present or not title is present"),
        ("-near:Berlin", "not (locality ~ Berlin or region = DE-BE)"),
        ("near field", "locality ~ field or \(words("near field"))".replacingBrackets),
        ("near 東京", "locality ~ \"東京\" or region = JP-13"),
    ]

    @Test(arguments: plain + named + places)
    func `reads`(text: String, canonical: String) throws {
        let query = Query(searching: text)
        #expect(query.description == canonical || "(\(query.description))" == canonical)
        #expect(try Query(query.description) == query)
    }

    @Test(arguments: ["", " ", "\n", "\"", "\"\"", "-", "OR", "AND OR |", "...", "🔥", "\u{0}", "near me"])
    func `nothing is everything`(text: String) throws {
        #expect(
            try Query(searching: text).matches(posting("")) && Query(searching: text).matches(posting(#""title": "x""#))
        )
    }

    @Test func `finds what is meant`() throws {
        let posting = try posting(
            #"""
            "title": "Data Engineer (Python)", "hiringOrganization": "Acme Works", "jobLocationType": "TELECOMMUTE",
            "jobLocation": {"address": {"addressLocality": "Berlin", "addressCountry": "DE"}}, "skills": "Kafka, C++",
            "description": "<p>We build pipelines. Employment: permanent.</p>", "employmentType": "FULL_TIME"
            """#)
        for text in [
            "python OR rust \"data engineer\" -senior company:acme near Berlin", "data engineer berlin", "c++ kafka",
            "acme pipelines",
            "near Germany", "remote -onsite", "type:full-time country:germany", "near Berlin, Germany",
            "rust OR python OR go",
        ] { #expect(Query(searching: text).matches(posting), "\(text)") }
        for text in [
            "rust", "\"engineer data\"", "-python", "near Hamburg", "company:kiln", "python -remote",
            "near Berlin, France",
            "python OR rust senior",
        ] { #expect(!Query(searching: text).matches(posting), "\(text)") }
    }

    // MARK: - Laws

    @Test func `any bytes are a query, and its own text is that query`() throws {
        var random = SeededGenerator(state: 11)
        for _ in 0..<2000 {
            let count = Int.random(in: 0...40, using: &random)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            let query = Query(searching: String(decoding: bytes, as: UTF8.self))
            #expect(try Query(query.description) == query, "\(bytes)")
        }
    }

    @Test func `any pieces are a query, and its own text is that query`() throws {
        var random = SeededGenerator(state: 12)
        let pieces = [
            "near", "Near:", "place:", "Berlin", "New", "York", "Austin,", "TX", "\"", "-", "--", "OR", "|", "NOT",
            "AND", "company:", "pay:",
            ">=", "100k", "USD", "posted:", "7d", "2025-01", "type:", "full", "-time", "country:", "US", "remote:",
            "yes", "is:", "hybrid",
            "C++", "401(k)", "(", ")", "*", "~", "=", "\\", "é", "東京", "हिन्दी", "🔥", ",", ":", "“", "\u{0}", "\u{3000}",
            "title:", "x",
        ]
        for _ in 0..<3000 {
            let separator = Bool.random(using: &random) ? " " : ""
            let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            .joined(separator: separator)
            let query = Query(searching: text)
            #expect(try Query(query.description) == query, "\(text)")
        }
    }

    @Test(arguments: [
        "a ", "\\\"", "-near X, ", "near New York ", "\"\\\\\\\\", "| ", "near:X,Y,Z,W ", "country:Korea ", "é", "\\",
        "posted:7d ", "\"a\" OR ",
        "not:", "x:y:", "remote ", "near Georgia, Georgia, ",
    ])
    func `the longest text is a query that can be read`(piece: String) throws {
        let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
        let query = Query(searching: text)
        #expect(query.description.utf8.count <= Query.Limits.size)
        #expect(try Query(query.description) == query)
    }

    @Test func `so much of a text is read`() {
        let many = (0..<100).map { "w\($0)" }.joined(separator: " ")
        let most = (0..<Query.Limits.searchTerms).map { "w\($0)" }.joined(separator: " ")
        #expect(Query(searching: many) == Query(searching: most))
        let long = String(repeating: "a", count: Query.Limits.searchSize)
        #expect(Query(searching: long + " b") == Query(searching: long))
        #expect(Query(searching: String(long.dropLast(2)) + " b") != Query(searching: String(long.dropLast(2))))
    }
}

extension String {
    /// Alternatives at the top of a query have no brackets around each.
    fileprivate var replacingBrackets: String { filter { $0 != "(" && $0 != ")" } }
}
