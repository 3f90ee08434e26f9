import Testing

@testable import JobPostingKit

/// What contradicts itself, and what only seems to.
///
/// Over the 224 real postings of the shared material (2026-11-23) three are told, each ended before it was published, and
/// all are right. As few of them state what a text could contradict, all were also asked with 600 and 0 months, a high
/// school's and an associate's degree, and TELECOMMUTE put in their place: 45 texts were quoted for years, 12 for degrees
/// and 3 for the place, and read one by one; one was wrong ("6 months … in the last 2 years") and is a case below.
@Suite struct ContradictionsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var members: String
        var codes: [String]

        init(_ members: String, _ codes: String...) {
            (self.members, self.codes) = (members, codes.map { "contradiction." + $0 })
        }

        var testDescription: String { members }
    }

    private static func experience(_ months: String, _ text: String, _ codes: String...) -> Case {
        var found = Case(
            #""experienceRequirements": {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": \#(months)}, "description": "\#(text)""#
        )
        found.codes = codes.map { "contradiction." + $0 }
        return found
    }

    private static func education(_ category: String, _ text: String, _ codes: String...) -> Case {
        var found = Case(
            #""educationRequirements": {"@type": "EducationalOccupationalCredential", "credentialCategory": "\#(category)"}, "description": "\#(text)""#
        )
        found.codes = codes.map { "contradiction." + $0 }
        return found
    }

    private static func remote(_ text: String, _ codes: String...) -> Case {
        var found = Case(#""jobLocationType": "TELECOMMUTE", "description": "\#(text)""#)
        found.codes = codes.map { "contradiction." + $0 }
        return found
    }

    private static func titled(_ title: String, _ places: String..., codes: [String] = []) -> Case {
        let locations = places.map { #"{"address": {"addressCountry": "US", "addressRegion": "\#($0)"}}"# }
        var found = Case(#""title": "\#(title)", "jobLocation": [\#(locations.joined(separator: ", "))]"#)
        found.codes = codes.map { "contradiction." + $0 }
        return found
    }

    private static let years = "experience-months.years-in-text"
    private static let otherLevel = "education.other-level-in-text"
    private static let onSite = "workplace.on-site-in-text"
    private static let hybrid = "workplace.hybrid-in-text"

    private static let dates: [Case] = [
        Case(#""datePosted": "2024-06-02", "validThrough": "2024-06-01""#, "valid-through.before-date-posted"),
        Case(
            #""datePosted": "2024-06-02T10:00:00Z", "validThrough": "2024-06-02T09:59:00Z""#,
            "valid-through.before-date-posted"),
        Case(
            #""datePosted": "2024-06-02T10:00:00+02:00", "validThrough": "2024-06-02T07:00:00Z""#,
            "valid-through.before-date-posted"),
        Case(#""datePosted": "June 2, 2024", "validThrough": "2024-05""#, "valid-through.before-date-posted"),
        // The same day, the same month; a day that a zone may lengthen.
        Case(#""datePosted": "2024-06-02", "validThrough": "2024-06-02""#),
        Case(#""datePosted": "2024-06-02", "validThrough": "2024-06""#),
        Case(#""datePosted": "2024-06-02T10:00:00Z", "validThrough": "2024-06-01""#),
        Case(
            #""datePosted": "2024-06-02T15:00:00Z", "validThrough": "2024-06-01""#, "valid-through.before-date-posted"),
        Case(#""datePosted": "2024-06-02T10:00:00", "validThrough": "2024-06-02T08:00:00Z""#),
        Case(#""datePosted": "2024-06-02", "validThrough": "2024-07-01""#),
        Case(#""datePosted": "03/04/2024", "validThrough": "2024-01-01""#),
        Case(#""validThrough": "2001-01-01""#),
        // Request time.
        Case(
            #""datePosted": "2024-08-11T09:25:23.647Z", "validThrough": "2027-08-11T09:25:23.647Z""#,
            "valid-through.same-millisecond"),
        Case(
            #""datePosted": "2024-02-29T09:25:23.647Z", "validThrough": "2025-02-28T09:25:23.647Z""#,
            "valid-through.same-millisecond"),
        Case(#""datePosted": "2024-08-11T09:25:23.647Z", "validThrough": "2024-09-11T09:25:23.647Z""#),
        Case(#""datePosted": "2024-08-11T09:25:23.647Z", "validThrough": "2025-08-11T09:25:23.648Z""#),
        Case(#""datePosted": "2024-08-11T00:00:00.000Z", "validThrough": "2025-08-11T00:00:00.000Z""#),
        Case(#""datePosted": "2024-08-11T09:25:23Z", "validThrough": "2025-08-11T09:25:23Z""#),
    ]

    private static let requirements: [Case] = [
        // Years that are not the months.
        experience("1", "10 ans minimum", years),
        experience("5", "You have at least 5 years of experience with lathes.", years),
        experience("12", "<ul><li>5+ years of experience in glazing</li></ul>", years),
        experience("24", "Minimum 7-10 years experience required.", years),
        experience("120", "2 years of experience with kilns.", years),
        experience("0", "We require three years of experience.", years),
        experience("12", "Mindestens 4 Jahre Berufserfahrung in der Pflege.", years),
        experience("12", "Vous avez 5 ans d'expérience.", years),
        experience("12", "Se requieren 4 años de experiencia.", years),
        experience("12", "Almeno 4 anni di esperienza.", years),
        experience("12", "Pelo menos 4 anos de experiência.", years),
        experience("12", "Minimaal 4 jaar werkervaring.", years),
        experience("12", "Co najmniej 4 lata doświadczenia.", years),
        experience("12", "Minst 4 års erfarenhet, gärna mer. Minst 4 år erfarenhet krävs.", years),
        experience("12", "Praxe alespoň 4 roky.", years),
        experience("12", "実務経験5年以上", years),
        experience("12", "需要5年以上工作经验。", years),
        experience("12", "Ten years at least", years),
        // The same, or between.
        experience("60", "You have at least 5 years of experience with lathes."),
        experience("36", "3-5 years of experience."),
        experience("48", "3 to 5 years of experience."),
        experience("60", "3-5 years of experience."),
        experience("24", "2 years of experience with kilns. 5 years of experience overall."),
        experience("36", "2 years of experience with kilns. 5 years of experience overall."),
        experience("6", "1 year of experience."),
        experience("12", "One year of experience."),
        experience("18", "1 to 2 years experience."),
        // Wished, the employer's, an age, a contract, something else.
        experience("12", "5 years of experience preferred."),
        experience("12", "Idealerweise 5 Jahre Berufserfahrung."),
        experience("12", "5 ans d'expérience souhaités."),
        experience("12", "With 40 years of experience our company leads the market."),
        experience("12", "We bring over 20 years of experience to every roof."),
        experience("12", "Unser Team hat 15 Jahre Erfahrung."),
        experience("12", "Degree or 5 years of equivalent experience."),
        experience("12", "At least 18 years old, experience welcome."),
        experience("6", "At least 6 months of experience in the last 2 years."),
        experience("6", "At least 6 months of experience in a mill. 5 years of experience for the lead."),
        experience("12", "CDD 2 ans minimum"),
        experience("12", "A driving licence for at least 3 years."),
        experience("12", "Founded 30 years ago."),
        experience("12", "The programme runs for 3 years."),
        experience("12", "Experience of any kind. 5 years guarantee."),
        experience("12", "Up to 5 years of experience."),
        experience("12", ""),
        experience(#""no requirements""#, "Experience helps."),
        Case(#""description": "At least 5 years of experience required.""#),
        // Only another degree.
        education("bachelor degree", "A high school diploma is all you need.", otherLevel),
        education("bachelor degree", "PhD in botany.", otherLevel),
        education("high school", "Bachelor's degree in geology required.", otherLevel),
        education("postgraduate degree", "You hold a bachelor's degree.", otherLevel),
        education("bachelor degree", "Du hast Abitur.", otherLevel),
        education("associate degree", "Master's degree in ceramics.", otherLevel),
        // The degree, an open one, none.
        education("bachelor degree", "Bachelor's or Master's degree."),
        education("bachelor degree", "A B.Sc. in geology; a PhD is welcome."),
        education("bachelor degree", "A degree in geology; a PhD is welcome."),
        education("bachelor degree", "High school or college."),
        education("postgraduate degree", "MSc in geology."),
        education("bachelor degree", "Abgeschlossenes Hochschulstudium, gern Promotion."),
        education("bachelor degree", "You are a certified scrum master."),
        education("bachelor degree", "Mow lawns."),
        education("no requirements", "PhD in botany."),
        education("professional certificate", "High school diploma."),
        Case(
            #""educationRequirements": {"credentialCategory": "bachelor degree"}, "description": "A high school diploma is fine.", "qualifications": "Bachelor of Science""#
        ),
        Case(
            #""educationRequirements": [{"credentialCategory": "high school"}, {"credentialCategory": "bachelor degree"}], "description": "A bachelor's degree.""#
        ),
    ]

    private static let places: [Case] = [
        remote("This is an on-site position in Reno.", onSite),
        remote("<p>Please note: <b>no remote work</b>.</p>", onSite),
        remote("Kein Homeoffice.", onSite),
        remote("Poste sans frais, pas de télétravail.", onSite),
        remote("This is a hybrid role.", hybrid),
        remote("Three days in the office each week.", hybrid),
        remote("Work from anywhere."),
        remote("On-site gym, hybrid cloud."),
        remote("Site visits are rare, and our office has a hybrid car."),
        remote("Not remotely boring."),
        remote("We are remote first, but not remote only."),
        Case(#""description": "This is an on-site position.""#),
        Case(#""jobLocation": {"address": {"addressCountry": "US"}}, "description": "This is a hybrid role.""#),
        Case(
            #""jobLocation": {"address": {"addressLocality": "Lagos, Nigeria", "addressCountry": "IN"}}"#,
            "country.other-in-locality"),
        Case(#""jobLocation": {"address": {"addressLocality": "Lagos, Nigeria", "addressCountry": "NG"}}"#),
        Case(#""jobLocation": {"address": {"addressLocality": "Lagos, Nigeria"}}"#),
        Case(
            #""jobLocation": [{"address": {"addressLocality": "Lagos, Nigeria"}}, {"address": {"addressCountry": "IN"}}]"#
        ),
        Case(#""jobLocation": {"address": {"addressLocality": "Nigeria", "addressCountry": "IN"}}"#),
        titled("Nurse - Plano, TX", "OH", codes: ["region.other-in-title"]),
        titled("Nurse (Plano, TX)", "US-OH", codes: ["region.other-in-title"]),
        titled("Night Nurse | Salt Lake City, UT", "NV", "AZ", codes: ["region.other-in-title"]),
        titled("Nurse - Plano, TX", "TX"),
        titled("Nurse - Plano, TX", "OH", "TX"),
        titled("Nurse - Plano, TX"),
        titled("Physician, MD", "OH"),
        titled("Physician - Family, MD, PA", "OH"),
        titled("Nurse - ICU, 3 nights, OR", "OH"),
        titled("Director - sales, IN", "OH"),
        titled("Co-Pilot, AL", "OH"),
        titled("Nurse - Plano, XX", "OH"),
        titled("TX", "OH"),
        titled("- , TX", "OH"),
    ]

    private static func paid(_ low: Int, _ high: Int, _ unit: String, _ currency: String, _ text: String) -> String {
        #""baseSalary": {"currency": "\#(currency)", "value": {"minValue": \#(low), "maxValue": \#(high), "unitText": "\#(unit)"}}, "description": "<p>Kilns.</p><p>\#(text)</p>""#
    }

    private static let other = "salary.other-in-text"
    private static let otherCurrency = "salary-currency.other-in-text"

    private static let pay: [Case] = [
        Case(paid(50_000, 60_000, "YEAR", "USD", "Salary: $90,000 - $110,000 USD per year"), other),
        Case(paid(50_000, 60_000, "YEAR", "USD", "Salary: $30,000 - $40,000 USD per year"), other),
        Case(paid(5000, 6000, "YEAR", "EUR", "Gehalt: 5.000 € - 6.000 € pro Monat"), other),
        Case(paid(50_000, 60_000, "YEAR", "USD", "Salary: 50,000 - 60,000 EUR per year"), otherCurrency),
        // They meet, or may.
        Case(paid(50_000, 60_000, "YEAR", "USD", "Salary: $50,000 - $60,000 USD per year")),
        Case(paid(50_000, 60_000, "YEAR", "USD", "Salary: $60,000 - $70,000 USD per year")),
        Case(paid(50_000, 60_000, "YEAR", "USD", "Salary: $25 - $30 USD per hour")),
        Case(paid(50_000, 60_000, "YEAR", "EUR", "Gehalt: 4.500 € - 5.000 € pro Monat")),
        Case(paid(50_000, 60_000, "YEAR", "USD", "Founded with $2,000,000 in seed money.")),
        Case(paid(50_000, 60_000, "YEAR", "USD", "A bonus of $5,000 USD.")),
        Case(#""description": "Salary: $90,000 - $110,000 USD per year""#),
        // What is wrong with a fact by itself is no disagreement.
        Case(#""baseSalary": "Competitive""#), Case(#""baseSalary": 0"#), Case(#""baseSalary": "beans""#),
        Case(#""baseSalary": "$50,000 - $40,000""#),
        Case(#""baseSalary": {"minValue": 9, "maxValue": 4, "currency": "beans", "unitText": "YEAR"}"#),
    ]

    @Test(arguments: dates + requirements + places + pay)
    func `tells what is plain, and nothing else`(expected: Case) throws {
        #expect(try posting(expected.members).contradictions().map(\.code) == expected.codes)
    }

    @Test func `a degree that the text never names is told where the text would name it, in a known language`() throws {
        let filler = String(
            repeating: "You build and mend drystone walls with the other wallers of the parish. ", count: 12)
        func codes(_ text: String) throws -> [String] {
            try posting(
                #""educationRequirements": {"credentialCategory": "bachelor degree"}, "description": "\#(text)""#
            ).contradictions().map(\.code)
        }
        // Without a language nothing is said; the words of the table are those of twelve.
        let expected =
            try posting(#""description": "\#(filler)""#).language == nil
            ? [] : ["contradiction.education.not-in-text"]
        #expect(try codes(filler) == expected)
        #expect(try codes("You mend drystone walls.").isEmpty)
        #expect(try codes(filler + "A degree helps.").isEmpty)
    }

    @Test(
        arguments: [
            (0, true), (999, true), (-999, true), (1999, true), (2000, false), (-1000, false), (86_400_000, false),
        ] as [(Int64, Bool)])
    func `the second of reading is no date of a posting`(distance: Int64, isTold: Bool) throws {
        let moment: Int64 = 1_709_630_430_000
        let posting = try posting(#""datePosted": "2024-03-05T09:20:30Z", "validThrough": 1709630430000"#)
        let codes =
            isTold
            ? ["contradiction.date-posted.time-of-reading", "contradiction.valid-through.time-of-reading"] : []
        #expect(posting.contradictions(readAt: moment + distance).map(\.code) == codes)
        #expect(posting.contradictions().isEmpty)
        #expect(posting.contradictions(readAt: .min).isEmpty && posting.contradictions(readAt: .max).isEmpty)
        // A day, a minute and a time without a zone are no seconds.
        for date in ["2024-03-05", "2024-03-05T09:20Z", "2024-03-05T09:20:30"] {
            let other = try JobPostingKitTests.posting(#""datePosted": "\#(date)""#)
            #expect(other.contradictions(readAt: moment).isEmpty)
        }
    }

    @Test func `a contradiction stands at the published value, and shows both sides`() throws {
        let text = """
            {"@type": "JobPosting", "description": "<p>Kilns.</p><p>At least 5 years of experience.</p>",
             "experienceRequirements": {"monthsOfExperience": 5}}
            """
        let found = try JobPosting(parsing: text.utf8).contradictions()
        #expect(found.map(\.pointer) == ["/experienceRequirements/monthsOfExperience"])
        #expect(found.map(\.position.line) == [2])
        #expect(found.map(\.severity) == [.warning])
        #expect(
            found.map(\.message) == [
                "\"5\" is read as 5 months of experience, and the text says \"At least 5 years of experience.\""
            ])
        // The fact keeps its word.
        #expect(try JobPosting(parsing: text.utf8).experienceMonths == 5)
    }

    @Test func `a description of any size is read in one pass`() throws {
        let long = String(repeating: "1 year 2 or 3 and bachelor ", count: 40_000)
        let posting = try posting(
            #""experienceRequirements": {"monthsOfExperience": 5}, "educationRequirements": {"credentialCategory": "bachelor degree"}, "jobLocationType": "TELECOMMUTE", "description": "\#(long)""#
        )
        #expect(posting.contradictions().isEmpty)
    }

    @Test func `the lists are folded as their sentences are`() {
        let lists = [
            ContradictionWords.experience, ContradictionWords.atLeast, ContradictionWords.wished,
            ContradictionWords.employer, ContradictionWords.otherYears, ContradictionWords.onSite,
            ContradictionWords.hybrid, ContradictionWords.degreeParts, ContradictionWords.ages,
            ContradictionWords.months,
        ]
        for line in lists.flatMap(\.lines) {
            let phrase = line.filter { $0 != "*" }
            #expect(String(decoding: PhraseKey(phrase).bytes, as: UTF8.self) == phrase)
        }
        for (key, value) in ContradictionWords.degrees.lines {
            #expect(value == "?" || value == "-" || EducationLevel(rawValue: value) != nil, "\(key)")
        }
    }
}
