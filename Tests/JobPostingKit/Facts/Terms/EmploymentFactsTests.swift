import Testing

@testable import JobPostingKit

@Suite struct EmploymentFactsTests {
    @Test(arguments: EmploymentType.allCases)
    func `reads every code`(type: EmploymentType) throws {
        try FactCase(
            "\"employmentType\": \"\(type.rawValue)\"", ["employment_type \(type.rawValue) stated /employmentType"]
        ).check([.employmentType])
        #expect(try posting("\"employmentType\": \"\(type.rawValue)\"").employmentType == [type])
    }

    @Test(arguments: [
        FactCase(
            #""employmentType": ["FULL_TIME", "CONTRACTOR", "FULL_TIME"]"#,
            [
                "employment_type FULL_TIME stated /employmentType/0",
                "employment_type CONTRACTOR stated /employmentType/1",
            ]),
        FactCase(
            #""employmentType": "FULL_TIME, CONTRACTOR""#,
            [
                "employment_type FULL_TIME converted /employmentType",
                "employment_type CONTRACTOR converted /employmentType",
            ]),
        FactCase(
            #""employmentType": ["PART_TIME,TEMPORARY", "INTERN"]"#,
            [
                "employment_type PART_TIME converted /employmentType/0",
                "employment_type TEMPORARY converted /employmentType/0",
                "employment_type INTERN stated /employmentType/1",
            ]),
        FactCase(#""employmentType": " FULL_TIME ""#, ["employment_type FULL_TIME converted /employmentType"]),
        FactCase(#""employmentType": {"@value": "OTHER"}"#, ["employment_type OTHER stated /employmentType/@value"]),
        // Other spellings come later; what is unknown is said one by one.
        FactCase(#""employmentType": "Full-time""#, codes: ["fact.employment-type.unrecognised"]),
        FactCase(#""employmentType": "full_time""#, codes: ["fact.employment-type.unrecognised"]),
        FactCase(
            #""employmentType": ["Vollzeit", "PER_DIEM", "CDI"]"#,
            ["employment_type PER_DIEM stated /employmentType/1"],
            codes: ["fact.employment-type.unrecognised", "fact.employment-type.unrecognised"]),
        FactCase(#""employmentType": "FULL_TIME/PART_TIME""#, codes: ["fact.employment-type.unrecognised"]),
        FactCase(#""employmentType": 5"#, codes: ["fact.employment-type.unrecognised"]),
        FactCase(#""employmentType": """#), FactCase(#""employmentType": null"#), FactCase(#""employmentType": []"#),
        FactCase(#""employmentType": ",,""#), FactCase(#""employmentType": {"name": "FULL_TIME"}"#),
        FactCase(#""employmentType": [["FULL_TIME"]]"#, ["employment_type FULL_TIME stated /employmentType/0/0"]),
    ])
    func `reads types of employment`(expected: FactCase) throws {
        try expected.check([.employmentType])
    }

    @Test(arguments: [
        FactCase(#""jobLocationType": "TELECOMMUTE""#, ["workplace remote converted /jobLocationType"]),
        FactCase(#""jobLocationType": "Telecommute""#, ["workplace remote converted /jobLocationType"]),
        FactCase(
            #""jobLocationType": ["x", "TELECOMMUTE"]"#, ["workplace remote converted /jobLocationType/1"],
            codes: ["fact.workplace.unrecognised"]),
        FactCase(
            #""jobLocationType": "Remote""#, ["workplace remote converted /jobLocationType"],
            codes: ["fact.workplace.unrecognised"]),
        FactCase(#""jobLocationType": "hybrid""#, ["workplace hybrid stated /jobLocationType"]),
        FactCase(#""jobLocationType": """#), FactCase(#""jobLocationType": true"#),
        // A place of work says nothing about working there.
        FactCase(#""jobLocation": {"address": {"addressCountry": "US"}}"#),
    ])
    func `reads the workplace`(expected: FactCase) throws {
        try expected.check([.workplace])
    }

    @Test func `a flag is false when nothing is known`() throws {
        let postings = try [#""title": "x""#, #""jobLocationType": "TELECOMMUTE""#].map(posting)
        #expect(try postings.map { try Query("remote").matches($0, now: 0) } == [false, true])
        #expect(try postings.map { try Query("onsite or hybrid").matches($0, now: 0) } == [false, false])
        #expect(try postings.map { try Query("not remote").matches($0, now: 0) } == [true, false])
    }
}
