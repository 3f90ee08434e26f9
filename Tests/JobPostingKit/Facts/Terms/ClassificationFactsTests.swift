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

    @Test(
        arguments: [
            ("", []), ("Go", ["Go"]), ("C#; F#", ["C#", "F#"]),
            ("Milling; Turning, by hand; CAD", ["Milling", "Turning, by hand", "CAD"]),
            ("Knots | Nets | Tar", ["Knots", "Nets", "Tar"]), ("• Knots • Nets", ["Knots", "Nets"]),
            ("- Knots\n- Nets\n\n* Tar", ["Knots", "Nets", "Tar"]), ("溶接、製缶", ["溶接", "製缶"]), ("木工；漆", ["木工", "漆"]),
            ("木工，漆", ["木工", "漆"]), ("・木工\n・漆", ["木工", "漆"]), ("美容・理容", ["美容・理容"]),
            ("Go, Rust, and Zig", ["Go", "Rust", "Zig"]), ("Go, Rust, etc.", ["Go", "Rust"]),
            ("Löten, Feilen, usw.", ["Löten", "Feilen"]),
            (
                "woodwork, soldering (fine; lead-free), a good ear",
                ["woodwork", "soldering (fine; lead-free)", "a good ear"]
            ),
            ("Knots (a; b); Nets", ["Knots (a; b)", "Nets"]),
            // Names with commas of their own.
            ("Health, Wellness and Fitness", ["Health, Wellness and Fitness"]),
            ("Health, Wellness & Fitness, Internet", ["Health, Wellness & Fitness", "Internet"]),
            ("Internet, Leisure, Travel & Tourism", ["Internet", "Leisure, Travel & Tourism"]),
            (
                "Professional, Scientific, and Technical Services",
                ["Professional, Scientific, and Technical Services"]
            ),
            ("Arts, Entertainment, and Recreation, Boats", ["Arts, Entertainment, and Recreation", "Boats"]),
            ("Boats, Arts, Entertainment, and Recreation", ["Boats", "Arts, Entertainment, and Recreation"]),
            // A conjunction before a term in the middle ends a name that begins nobody says where.
            ("Farms, Woods, and Fishing, Boats", ["Farms, Woods, and Fishing, Boats"]),
            ("Farms, Woods, and Fishing", ["Farms", "Woods", "Fishing"]),
            // Prose is no list.
            (
                "You know your way around a wheelhouse, in fog and at night, and you are not afraid of either of them or of anything else at sea, not even of the cook.",
                [
                    "You know your way around a wheelhouse, in fog and at night, and you are not afraid of either of them or of anything else at sea, not even of the cook."
                ]
            ),
        ] as [(String, [String])])
    func `splits at the strongest separator`(text: String, terms: [String]) {
        #expect(TermList.terms(of: text) == terms)
    }

    @Test(
        arguments: [
            ("Net Maker", [ClassifiedTerm(name: "Net Maker")]), ("15-1252.00", [ClassifiedTerm(code: "15-1252.00")]),
            ("15-1252", [ClassifiedTerm(code: "15-1252")]),
            (
                "15-1132.00 Software Developers, Applications",
                [ClassifiedTerm(code: "15-1132.00", name: "Software Developers, Applications")]
            ),
            ("Net Makers (51-6099.00)", [ClassifiedTerm(code: "51-6099.00", name: "Net Makers")]),
            ("SOC: 15-1252", [ClassifiedTerm(code: "15-1252")]),
            ("O*NET-SOC Code 15-1252.00", [ClassifiedTerm(code: "15-1252.00")]),
            ("SOC 51-6099 Net Makers", [ClassifiedTerm(code: "51-6099", name: "Net Makers")]),
            ("51-6099: Net Makers", [ClassifiedTerm(code: "51-6099", name: "Net Makers")]),
            ("15-1252, 51-6099.00", [ClassifiedTerm(code: "15-1252"), ClassifiedTerm(code: "51-6099.00")]),
            (
                "15-1252 Programmers, 51-6099 Net Makers",
                [
                    ClassifiedTerm(code: "15-1252", name: "Programmers"),
                    ClassifiedTerm(code: "51-6099", name: "Net Makers"),
                ]
            ),
            ("ISCO-08 7318", [ClassifiedTerm(code: "7318")]),
            ("ISCO 7318 Net Makers", [ClassifiedTerm(code: "7318", name: "Net Makers")]),
            ("Net Makers (ISCO-08: 7318)", [ClassifiedTerm(code: "7318", name: "Net Makers")]),
            ("isco 2008 7318", [ClassifiedTerm(code: "7318")]), ("ISCO-08", [ClassifiedTerm(name: "ISCO-08")]),
            ("http://data.europa.eu/esco/isco/C7318", [ClassifiedTerm(code: "http://data.europa.eu/esco/isco/C7318")]),
            // Four digits may be of any classification, and most dashes are none of a code.
            ("7318 Net Makers", [ClassifiedTerm(name: "7318 Net Makers")]),
            ("Cisco 2511 Engineer", [ClassifiedTerm(name: "Cisco 2511 Engineer")]),
            ("12-1252 Lane", [ClassifiedTerm(name: "12-1252 Lane")]), ("015-1252", [ClassifiedTerm(name: "015-1252")]),
            ("15-12520", [ClassifiedTerm(name: "15-12520")]), ("A15-1252", [ClassifiedTerm(name: "A15-1252")]),
        ] as [(String, [ClassifiedTerm])])
    func `finds codes of occupations`(text: String, terms: [ClassifiedTerm]) {
        #expect(ClassificationCode.occupations(text) == terms)
    }

    @Test(
        arguments: [
            ("Boat Building", ClassifiedTerm(name: "Boat Building")), ("336612", ClassifiedTerm(code: "336612")),
            ("336612 - Boat Building", ClassifiedTerm(code: "336612", name: "Boat Building")),
            ("NAICS 3366", ClassifiedTerm(code: "3366")),
            ("NAICS: 336612 Boat Building", ClassifiedTerm(code: "336612", name: "Boat Building")),
            ("Boat Building (NAICS 336612)", ClassifiedTerm(code: "336612", name: "Boat Building")),
            // Numbers in names, sectors that there are not.
            ("360 Marketing", ClassifiedTerm(name: "360 Marketing")),
            ("336612nd Boats", ClassifiedTerm(name: "336612nd Boats")),
            ("998877", ClassifiedTerm(name: "998877")), ("Unit 336612", ClassifiedTerm(name: "Unit 336612")),
        ])
    func `finds codes of industries`(text: String, term: ClassifiedTerm) {
        #expect(ClassificationCode.industry(text) == term)
    }

    @Test(arguments: [
        FactCase(#""occupationalCategory": "Net Maker""#, ["occupation Net Maker stated /occupationalCategory"]),
        FactCase(
            #""occupationalCategory": "51-6099.00 Textile Workers, All Other""#,
            [
                "occupation Textile Workers, All Other converted /occupationalCategory",
                "occupation_code 51-6099.00 converted /occupationalCategory",
            ]),
        FactCase(
            #""occupationalCategory": ["51-6099.00", "Net Maker; Sail Maker"]"#,
            [
                "occupation Net Maker converted /occupationalCategory/1",
                "occupation Sail Maker converted /occupationalCategory/1",
                "occupation_code 51-6099.00 stated /occupationalCategory/0",
            ]),
        FactCase(
            #""occupationalCategory": {"@type": "CategoryCode", "codeValue": "7318", "inCodeSet": "ISCO-08", "name": "Net Makers"}"#,
            [
                "occupation Net Makers stated /occupationalCategory/name",
                "occupation_code 7318 stated /occupationalCategory/codeValue",
            ]),
        FactCase(
            #""relevantOccupation": {"@type": "Occupation", "name": "Net Maker", "occupationalCategory": {"termCode": 7318}}"#,
            [
                "occupation Net Maker stated /relevantOccupation/name",
                "occupation_code 7318 converted /relevantOccupation/occupationalCategory/termCode",
            ]),
        FactCase(#""relevantOccupation": "Net Maker""#, ["occupation Net Maker stated /relevantOccupation"]),
        FactCase(#""occupationalCategory": "7318""#, codes: ["fact.occupation.ambiguous"]),
        FactCase(#""occupationalCategory": 7318"#, codes: ["fact.occupation.ambiguous"]),
        FactCase(#""occupationalCategory": "n/a""#, codes: ["fact.text.placeholder"]),
        FactCase(#""occupationalCategory": """#), FactCase(#""relevantOccupation": {}"#),
    ])
    func `reads occupations and their codes`(expected: FactCase) throws {
        try expected.check([.occupation, .occupationCode])
    }

    @Test func `splits long lists in linear time`() {
        #expect(TermList.terms(of: String(repeating: "knots; ", count: 50_000)).count == 50_000)
        #expect(TermList.terms(of: String(repeating: "、", count: 100_000)).isEmpty)
        #expect(ClassificationCode.occupations(String(repeating: "isco 1", count: 50_000)).count == 1)
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
                "skills x stated /skills/1/termCode", "skills C converted /skills/2/@value",
                "skills D converted /skills/2/@value",
            ]),
        FactCase(
            #""industry": "Health, Wellness,Internet""#,
            ["industry Health, Wellness converted /industry", "industry Internet converted /industry"]),
        FactCase(#""industry": 5, "skills": 7.5"#, ["industry 5 converted /industry", "skills 7.5 converted /skills"]),
        FactCase(
            #""skills": "<ul><li>Knots</li><li>Nets &amp; lines</li></ul>""#,
            ["skills Knots converted /skills", "skills Nets & lines converted /skills"]),
        FactCase(#""skills": "Knots\nNets""#, ["skills Knots converted /skills", "skills Nets converted /skills"]),
        FactCase(
            #""industry": "336612 Boat Building""#,
            ["industry Boat Building converted /industry", "industry 336612 converted /industry"]),
        FactCase(
            #""industry": {"@type": "DefinedTerm", "name": "Boat Building", "termCode": "336612"}"#,
            ["industry Boat Building stated /industry/name", "industry 336612 stated /industry/termCode"]),
        FactCase(
            #""industry": "Health, Wellness and Fitness""#, ["industry Health, Wellness and Fitness stated /industry"]),
        FactCase(#""skills": "Not Applicable""#, codes: ["fact.text.placeholder"]),
        FactCase(#""skills": """#), FactCase(#""skills": null, "industry": []"#),
        FactCase(#""skills": [false, {}, " "]"#),
    ])
    func `reads industries and skills`(expected: FactCase) throws {
        try expected.check([.industry, .skills])
    }
}
