import Testing

@testable import JobPostingKit

@Suite struct ClassificationFactsTests {
    @Test(
        arguments: [
            ("", []), (" ", []), (",", []), (", ,,", []), ("Go", ["Go"]), ("  Go ", ["Go"]),
            ("Go, Rust", ["Go", "Rust"]),
            ("Go,Rust,C++", ["Go", "Rust", "C++"]), ("Go , Rust", ["Go", "Rust"]), ("Go,", ["Go"]), (",Go", ["Go"]),
            ("Go, , Rust", ["Go", "Rust"]), ("Go and Rust", ["Go and Rust"]), ("C#; F#", ["C#; F#"]),
            (
                "Marketing and Advertising,Computer Software,Internet",
                ["Marketing and Advertising", "Computer Software", "Internet"]
            ),
            // A list made by software: a comma with a space belongs to its term.
            ("Health, Wellness and Fitness,Internet", ["Health, Wellness and Fitness", "Internet"]),
            ("Health, Wellness and Fitness, Internet", ["Health", "Wellness and Fitness", "Internet"]),
            ("a,b, c,d", ["a", "b, c", "d"]),
            // Commas inside brackets belong to their term.
            ("PostgreSQL (indexes, views), Go", ["PostgreSQL (indexes, views)", "Go"]),
            ("Python [2, 3],Go", ["Python [2, 3]", "Go"]), ("a (b, [c, d], e), f", ["a (b, [c, d], e)", "f"]),
            ("(a, b)", ["(a, b)"]), ("401(k), PTO", ["401(k)", "PTO"]), ("a), b", ["a)", "b"]),
            // Brackets that do not close are no brackets.
            ("a (b, c, d", ["a (b", "c", "d"]), ("(((, x", ["(((", "x"]),
            // Other commas are letters.
            ("溶接、製缶", ["溶接、製缶"]), ("Malmö, 東京", ["Malmö", "東京"]), ("a\n,\tb", ["a", "b"]),
            ("1,5 years", ["1,5 years"]), ("Python,Java, SQL, C", ["Python", "Java", "SQL", "C"]),
        ] as [(String, [String])])
    func `splits at the commas between terms`(text: String, terms: [String]) {
        #expect(CommaList.terms(of: text) == terms)
    }

    @Test func `splits long lists in linear time`() {
        let text = (0..<50_000).map { "term \($0) (a, b)" }.joined(separator: ", ")
        #expect(CommaList.terms(of: text).count == 50_000)
        #expect(CommaList.terms(of: String(repeating: ",", count: 500_000)).isEmpty)
        #expect(CommaList.terms(of: String(repeating: "(", count: 500_000)).count == 1)
    }

    @Test(arguments: [
        FactCase(#""skills": "Go""#, ["skills Go stated /skills"]),
        FactCase(#""skills": "Go, Rust, Go""#, ["skills Go converted /skills", "skills Rust converted /skills"]),
        FactCase(
            #""skills": ["Go", "Rust,Zig"]"#,
            ["skills Go stated /skills/0", "skills Rust converted /skills/1", "skills Zig converted /skills/1"]),
        FactCase(
            #""skills": "R&amp;D, C&#43;&#43;""#, ["skills R&D converted /skills", "skills C++ converted /skills"]),
        FactCase(
            #""skills": {"@type": "DefinedTerm", "name": "Sewing, by hand"}"#,
            ["skills Sewing, by hand stated /skills/name"]),
        FactCase(
            #""skills": [{"name": ["A", "B"]}, {"termCode": "x"}, {"@value": "C, D"}]"#,
            [
                "skills A stated /skills/0/name/0", "skills B stated /skills/0/name/1",
                "skills C converted /skills/2/@value", "skills D converted /skills/2/@value",
            ]),
        FactCase(
            #""industry": "Health, Wellness,Internet""#,
            ["industry Health, Wellness converted /industry", "industry Internet converted /industry"]),
        FactCase(#""industry": 5, "skills": 7.5"#, ["industry 5 converted /industry", "skills 7.5 converted /skills"]),
        FactCase(#""skills": """#), FactCase(#""skills": null, "industry": []"#),
        FactCase(#""skills": [false, {}, " "]"#),
    ])
    func `reads industries and skills`(expected: FactCase) throws {
        try expected.check([.industry, .skills])
    }
}
