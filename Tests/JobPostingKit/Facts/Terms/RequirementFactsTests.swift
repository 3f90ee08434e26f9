import Testing

@testable import JobPostingKit

@Suite struct RequirementFactsTests {
    @Test(arguments: [
        ("high school", "high_school"), ("associate degree", "associate_degree"),
        ("bachelor degree", "bachelor_degree"),
        ("professional certificate", "professional_certificate"), ("postgraduate degree", "postgraduate_degree"),
        ("no requirements", "none_required"), ("Bachelor Degree", "bachelor_degree"),
    ])
    func `reads every category of Google's`(text: String, level: String) throws {
        let category = #"{"@type": "EducationalOccupationalCredential", "credentialCategory": "\#(text)"}"#
        try FactCase(
            #""educationRequirements": \#(category)"#,
            ["education \(level) converted /educationRequirements/credentialCategory"]
        ).check([.education])
        try FactCase(
            #""educationRequirements": "\#(text)""#, ["education \(level) converted /educationRequirements"]
        ).check([.education])
    }

    @Test(arguments: [
        FactCase(
            #""educationRequirements": [{"credentialCategory": "high school"}, {"credentialCategory": ["associate degree"]}]"#,
            [
                "education high_school converted /educationRequirements/0/credentialCategory",
                "education associate_degree converted /educationRequirements/1/credentialCategory/0",
            ]),
        FactCase(#""educationRequirements": "UNAVAILABLE""#, codes: ["fact.text.placeholder"]),
        FactCase(
            #""educationRequirements": "Bachelor's degree""#,
            ["education bachelor_degree converted /educationRequirements"]),
        FactCase(
            #""educationRequirements": "Master oder Bachelor""#,
            [
                "education postgraduate_degree converted /educationRequirements",
                "education bachelor_degree converted /educationRequirements",
            ]),
        FactCase(#""educationRequirements": "Bachelor preferred""#, codes: ["fact.education.ambiguous"]),
        FactCase(#""educationRequirements": "Berufsausbildung""#, codes: ["fact.education.unrecognised"]),
        // The null of some software, and an answer: nobody knows which.
        FactCase(#""educationRequirements": "None""#, codes: ["fact.text.placeholder"]),
        FactCase(
            #""educationRequirements": {"credentialCategory": {"@type": "DefinedTerm", "name": "BSc"}}"#,
            ["education bachelor_degree converted /educationRequirements/credentialCategory/name"]),
        FactCase(
            #""educationRequirements": {"credentialCategory": "high school", "name": "Bachelor"}"#,
            ["education high_school converted /educationRequirements/credentialCategory"]),
        FactCase(#""educationRequirements": {"credentialCategory": 7}"#, codes: ["fact.education.unrecognised"]),
        FactCase(
            #""educationRequirements": {"name": "high school"}"#,
            ["education high_school converted /educationRequirements/name"]),
        FactCase(#""educationRequirements": """#),
        FactCase(#""educationRequirements": null"#), FactCase(#""educationRequirements": [{}, [], false]"#),
    ])
    func `reads education`(expected: FactCase) throws {
        try expected.check([.education])
    }

    @Test(arguments: [
        experience("24", "24 stated"), experience("0", "0 stated"), experience("7.5", "7.5 stated"),
        experience(#""36""#, "36 converted"), experience(#""  6 ""#, "6 converted"),
        experience(#""no requirements""#, "0 converted"), experience(#"{"@value": 12}"#, "12 stated", "/@value"),
        experience(#"[null, 12, 24]"#, "12 stated", "/1"),
        // Less than nothing, more than anything, and words.
        experience("-3", codes: ["fact.experience.unrecognised"]),
        experience("1e999", codes: ["fact.experience.unrecognised"]),
        experience(#""-3""#, codes: ["fact.experience.unrecognised"]),
        experience(#""many""#, codes: ["fact.experience.unrecognised"]),
        experience("601", codes: ["fact.experience.impossible"]), experience("600", "600 stated"),
        experience(#""two years""#, "24 converted"), experience(#""24 months""#, "24 converted"),
        experience(#""12-24""#, "12 converted"), experience(#""up to 24""#, codes: ["fact.experience.unrecognised"]),
        experience(#"{"@type": "QuantitativeValue", "value": 24, "unitCode": "MON"}"#, "24 stated", "/value"),
        experience(#"{"value": 2, "unitText": "years"}"#, "24 converted", "/value"),
        experience(#"{"minValue": 12, "maxValue": 24}"#, "12 stated", "/minValue"),
        experience(#"{"value": 2, "unitText": "moons"}"#, codes: ["fact.experience.unrecognised"]),
        experience(#""""#), experience("null"), experience("{}"), experience("true"),
        FactCase(
            #""experienceRequirements": "no requirements""#, ["experience_months 0 converted /experienceRequirements"]),
        FactCase(
            #""experienceRequirements": "No Requirements""#, ["experience_months 0 converted /experienceRequirements"]),
        // A number of nobody knows what.
        FactCase(#""experienceRequirements": 24"#, codes: ["fact.experience.unrecognised"]),
        FactCase(
            #""experienceRequirements": "2 years""#, ["experience_months 24 converted /experienceRequirements"]),
        FactCase(
            #""experienceRequirements": {"description": "3-5 years"}"#,
            ["experience_months 36 converted /experienceRequirements/description"]),
        FactCase(#""experienceRequirements": "2 years preferred""#, codes: ["fact.experience.ambiguous"]),
        FactCase(#""experienceRequirements": "None""#, codes: ["fact.text.placeholder"]),
        FactCase(
            #""experienceRequirements": ["knots", "Minst 1 år", "9 months"]"#,
            ["experience_months 12 converted /experienceRequirements/1"], codes: ["fact.experience.unrecognised"]),
        FactCase(#""experienceRequirements": {"@type": "OccupationalExperienceRequirements"}"#),
        FactCase(
            #""experienceRequirements": [{"monthsOfExperience": 6}, {"monthsOfExperience": 60}]"#,
            ["experience_months 6 stated /experienceRequirements/0/monthsOfExperience"]),
        FactCase(#""monthsOfExperience": 24"#), FactCase(#""expirienceRequirements": "2y""#),
    ])
    func `reads experience`(expected: FactCase) throws {
        try expected.check([.experienceMonths])
    }

    /// A posting with these months of experience, and their fact with the tail of its pointer.
    private static func experience(
        _ months: String, _ fact: String? = nil, _ tail: String = "", codes: [String] = []
    ) -> FactCase {
        FactCase(
            #""experienceRequirements": {"monthsOfExperience": \#(months)}"#,
            fact.map { ["experience_months \($0) /experienceRequirements/monthsOfExperience\(tail)"] } ?? [],
            codes: codes)
    }
}
