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
        FactCase(#""employmentType": "Full-time""#, ["employment_type FULL_TIME converted /employmentType"]),
        FactCase(#""employmentType": "FULL\u005fTIME""#, ["employment_type FULL_TIME stated /employmentType"]),
        FactCase(
            #""employmentType": ["Vollzeit", "PER_DIEM", "CDI", "FULL_TIME"]"#,
            [
                "employment_type FULL_TIME converted /employmentType/0",
                "employment_type PER_DIEM stated /employmentType/1",
            ],
            codes: ["fact.employment-type.unrecognised"]),
        FactCase(
            #""employmentType": "FULL_TIME/PART_TIME""#,
            [
                "employment_type FULL_TIME converted /employmentType",
                "employment_type PART_TIME converted /employmentType",
            ]),
        FactCase(
            #""employmentType": {"@type": "DefinedTerm", "name": "Full-time"}"#,
            ["employment_type FULL_TIME converted /employmentType/name"]),
        FactCase(#""employmentType": "N/A""#, codes: ["fact.text.placeholder"]),
        FactCase(#""employmentType": 5"#, codes: ["fact.employment-type.unrecognised"]),
        FactCase(#""employmentType": """#), FactCase(#""employmentType": null"#), FactCase(#""employmentType": []"#),
        FactCase(#""employmentType": ",,""#, codes: ["fact.employment-type.unrecognised"]),
        FactCase(
            #""employmentType": {"name": "FULL_TIME"}"#, ["employment_type FULL_TIME stated /employmentType/name"]),
        FactCase(#""employmentType": [["FULL_TIME"]]"#, ["employment_type FULL_TIME stated /employmentType/0/0"]),
    ])
    func `reads types of employment`(expected: FactCase) throws {
        try expected.check([.employmentType])
    }

    @Test(arguments: [
        FactCase(#""directApply": true"#, ["direct_apply true stated /directApply"]),
        FactCase(#""directApply": false"#, ["direct_apply false stated /directApply"]),
        FactCase(#""directApply": "True""#, ["direct_apply true converted /directApply"]),
        FactCase(#""directApply": "FALSE""#, ["direct_apply false converted /directApply"]),
        FactCase(#""directApply": "yes""#, ["direct_apply true converted /directApply"]),
        FactCase(#""directApply": "nein""#, ["direct_apply false converted /directApply"]),
        FactCase(#""directApply": "Sí""#, ["direct_apply true converted /directApply"]),
        FactCase(#""directApply": "não""#, ["direct_apply false converted /directApply"]),
        FactCase(#""directApply": "はい""#, ["direct_apply true converted /directApply"]),
        FactCase(#""directApply": "否""#, ["direct_apply false converted /directApply"]),
        FactCase(#""directApply": 1"#, ["direct_apply true converted /directApply"]),
        FactCase(#""directApply": "0""#, ["direct_apply false converted /directApply"]),
        FactCase(#""directApply": "https://schema.org/True""#, ["direct_apply true converted /directApply"]),
        FactCase(#""directApply": "http://schema.org/False""#, ["direct_apply false converted /directApply"]),
        FactCase(#""directApply": {"@id": "https://schema.org/True"}"#, ["direct_apply true converted /directApply"]),
        FactCase(#""directApply": [null, false]"#, ["direct_apply false stated /directApply/1"]),
        FactCase(#""directApply": "perhaps""#, codes: ["fact.direct-apply.unrecognised"]),
        FactCase(#""directApply": 2"#, codes: ["fact.direct-apply.unrecognised"]),
        FactCase(#""directApply": "https://kiln.example/apply""#, codes: ["fact.direct-apply.unrecognised"]),
        FactCase(#""directApply": """#), FactCase(#""directApply": {}"#), FactCase(#""directApply": []"#),
    ])
    func `reads booleans`(expected: FactCase) throws {
        try expected.check([.directApply])
    }

    @Test(arguments: [
        FactCase(#""jobImmediateStart": true"#, ["immediate_start true stated /jobImmediateStart"]),
        FactCase(#""jobImmediateStart": "tak""#, ["immediate_start true converted /jobImmediateStart"]),
        FactCase(#""jobImmediateStart": "soon""#, codes: ["fact.immediate-start.unrecognised"]),
        FactCase(#""jobStartDate": "2026-05-04""#),
    ])
    func `reads whether the work begins at once`(expected: FactCase) throws {
        try expected.check([.immediateStart])
    }

    @Test(arguments: [
        "ASAP", "Immediately", "ab sofort", "Zum nächstmöglichen Zeitpunkt", "Dès que possible",
        "Incorporación inmediata",
        "il prima possibile", "Início imediato", "Z.s.m.", "od zaraz", "Snarast", "ihned", "即日", "尽快",
    ])
    func `a start date may say at once`(text: String) throws {
        let atOnce = try posting("\"jobStartDate\": \"\(text)\"")
        #expect(readings(atOnce, [.immediateStart]) == ["immediate_start true inferred /jobStartDate"])
        // What is stated counts.
        let stated = try posting("\"jobStartDate\": \"\(text)\", \"jobImmediateStart\": false")
        #expect(stated.immediateStart == false)
    }

    @Test(arguments: [
        FactCase(#""totalJobOpenings": 3"#, ["openings 3 stated /totalJobOpenings"]),
        FactCase(#""totalJobOpenings": "3""#, ["openings 3 converted /totalJobOpenings"]),
        FactCase(#""totalJobOpenings": 3.0"#, ["openings 3 stated /totalJobOpenings"]),
        FactCase(#""totalJobOpenings": "1,200""#, ["openings 1200 converted /totalJobOpenings"]),
        FactCase(#""totalJobOpenings": "3 positions""#, ["openings 3 converted /totalJobOpenings"]),
        FactCase(#""totalJobOpenings": "2 Stellen""#, ["openings 2 converted /totalJobOpenings"]),
        FactCase(#""totalJobOpenings": "5名""#, ["openings 5 converted /totalJobOpenings"]),
        FactCase(#""totalJobOpenings": 0"#, codes: ["fact.openings.not-positive"]),
        FactCase(#""totalJobOpenings": "0""#, codes: ["fact.openings.not-positive"]),
        FactCase(#""totalJobOpenings": -2"#, codes: ["fact.openings.unrecognised"]),
        FactCase(#""totalJobOpenings": 2.5"#, codes: ["fact.openings.unrecognised"]),
        FactCase(#""totalJobOpenings": "2-3""#, codes: ["fact.openings.unrecognised"]),
        FactCase(#""totalJobOpenings": "several""#, codes: ["fact.openings.unrecognised"]),
        FactCase(#""totalJobOpenings": "10+""#, codes: ["fact.openings.unrecognised"]),
        FactCase(#""totalJobOpenings": "12,34""#, codes: ["fact.openings.unrecognised"]),
        FactCase(#""totalJobOpenings": 99999999999999999999"#, codes: ["fact.openings.unrecognised"]),
        FactCase(
            #""totalJobOpenings": ["x", 4]"#, ["openings 4 stated /totalJobOpenings/1"],
            codes: ["fact.openings.unrecognised"]),
        FactCase(#""totalJobOpenings": """#), FactCase(#""totalJobOpenings": true"#),
    ])
    func `reads how many are looked for`(expected: FactCase) throws {
        try expected.check([.openings])
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
