import Foundation
import Testing

@testable import JobPostingKit

/// The known deviations of vocabulary and values (`reference/deviations.json` of the shared material), in own words.
@Suite struct DeviationsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let id: String
        let fields: [Field]
        let posting: FactCase

        init(_ id: String, _ fields: [Field], _ members: String, _ facts: [String] = [], codes: [String] = []) {
            (self.id, self.fields) = (id, fields)
            posting = FactCase(members, facts, codes: codes)
        }

        var testDescription: String { id }
    }

    private static let pay: [Field] = [.salaryMin, .salaryMax, .salaryCurrency, .salaryUnit]

    private static let vocabulary = [
        Case("D41", [.title], #""name": "Kiln Operator""#, ["title Kiln Operator stated /name"]),
        Case(
            "D42", [.benefits], #""benefits": ["Bus pass", {"name": "Bicycle"}]"#,
            ["benefits Bus pass\nBicycle converted /benefits"]),
        Case(
            "D43", [.organization], #""hiringOrganization": "Ofenwerk""#,
            ["organization Ofenwerk stated /hiringOrganization"]),
        Case(
            "D44", [.locations], #""jobLocation": {"@type": "Place", "address": "Skövde"}"#,
            ["locations name=Skövde converted /jobLocation"]),
        Case("D44", [.locations], #""jobLocation": "Skövde""#, ["locations name=Skövde converted /jobLocation"]),
        Case(
            "D45", [.locality], #""jobLocation": {"@type": "PostalAddress", "addressLocality": "Skövde"}"#,
            ["locality Skövde stated /jobLocation/addressLocality"]),
        Case(
            "D46", [.latitude, .longitude],
            #""jobLocation": {"@type": "Place", "latitude": 58.39, "longitude": 13.85}"#,
            ["latitude 58.39 stated /jobLocation/latitude", "longitude 13.85 stated /jobLocation/longitude"]),
        Case(
            "D47", [.country], #""jobLocation": {"address": {"addressCountry": {"@type": "Country", "name": "SE"}}}"#,
            ["country SE stated /jobLocation/address/addressCountry/name"]),
        Case(
            "D49", pay,
            #""baseSalary": {"currency": "SEK", "minValue": 31000, "maxValue": 34000, "unitText": "MONTH"}"#,
            [
                "salary_min 31000 stated /baseSalary/minValue", "salary_max 34000 stated /baseSalary/maxValue",
                "salary_currency SEK stated /baseSalary/currency", "salary_unit MONTH stated /baseSalary/unitText",
            ]),
        Case(
            "D50", pay, #""baseSalary": {"currency": "SEK", "unitText": "HOUR", "value": 190}"#,
            [
                "salary_min 190 stated /baseSalary/value", "salary_max 190 stated /baseSalary/value",
                "salary_currency SEK stated /baseSalary/currency", "salary_unit HOUR stated /baseSalary/unitText",
            ]),
        Case(
            "D51", pay, #""baseSalary": "31500", "salaryCurrency": "SEK""#,
            [
                "salary_min 31500 converted /baseSalary", "salary_max 31500 converted /baseSalary",
                "salary_currency SEK stated /salaryCurrency",
            ]),
        Case(
            "D52", pay, #""salary": {"currency": "IDR", "value": {"minValue": 1}}"#,
            ["salary_min 1 stated /salary/value/minValue", "salary_currency IDR stated /salary/currency"],
            codes: ["fact.salary.unrecognised"]),
        Case(
            "D53", pay,
            #""baseSalary": {"@type": "UnitPriceSpecification", "price": 21, "priceCurrency": "EUR", "unitCode": "HUR"}"#,
            [
                "salary_min 21 stated /baseSalary/price", "salary_max 21 stated /baseSalary/price",
                "salary_currency EUR stated /baseSalary/priceCurrency",
                "salary_unit HOUR converted /baseSalary/unitCode",
            ]),
        // Read by the name that took its place; one that is not schema.org's is told, and never read.
        Case("D42", [.benefits], #""benefits": "Tea""#, ["benefits Tea stated /benefits"]),
        Case("D48", [.experienceMonths], #""expirienceRequirements": "2 years""#),
        Case("D54", [.id], #""identifier": "K-9""#, ["id K-9 stated /identifier"]),
        Case("D54", [.id], #""identifier": 99"#, ["id 99 converted /identifier"]),
        Case("D54", [.id], #""identifier": {"@type": "PropertyValue", "name": "Ofenwerk"}"#),
    ]

    private static let values = [
        Case(
            "D55", [.description, .text], #""description": "&lt;p&gt;Tea &amp;amp; cake&lt;/p&gt;""#,
            ["description <p>Tea &amp; cake</p> converted /description", "text Tea & cake converted /description"],
            codes: ["fact.text.escaped"]),
        Case(
            "D56", [.text],
            #""description": "&amp;amp;lt;p&amp;amp;gt;Tea&amp;amp;lt;/p&amp;amp;gt;&amp;amp;lt;p&amp;amp;gt;Cake&amp;amp;lt;/p&amp;amp;gt;""#,
            ["text Tea\n\nCake converted /description"], codes: ["fact.text.escaped"]),
        Case(
            "D57", [.text], #""description": "tea&amp;#xa;cake""#, ["text tea\ncake converted /description"],
            codes: ["fact.text.escaped"]),
        Case(
            "D58", [.text], #""description": "Diplu00f4mu00e9""#, ["text Diplômé converted /description"],
            codes: ["fact.text.lost-escapes"]),
        Case(
            "D59", [.text], #""description": "Â£30k â€“ £35k""#, ["text £30k – £35k converted /description"],
            codes: ["fact.text.mojibake"]),
        Case("D60", [.education], #""educationRequirements": "UNAVAILABLE""#, codes: ["fact.text.placeholder"]),
        Case("D61", [.skills], #""skills": "", "image": null"#),
        Case(
            "D62", [.employmentType], #""employmentType": ["Heltid", "Permanent", "正社員", "CDI", "アルバイト"]"#,
            [
                "employment_type FULL_TIME converted /employmentType/0",
                "employment_type PART_TIME converted /employmentType/4",
            ], codes: ["fact.employment-type.unrecognised", "fact.employment-type.unrecognised"]),
        Case(
            "D63", [.employmentType], #""employmentType": "PART_TIME, INTERN""#,
            ["employment_type PART_TIME converted /employmentType", "employment_type INTERN converted /employmentType"]),
        Case(
            "D64", [.industry, .skills],
            #""industry": "Glass and Ceramics,Paper", "skills": "Kilns (gas, electric), Glazing""#,
            [
                "industry Glass and Ceramics converted /industry", "industry Paper converted /industry",
                "skills Kilns (gas, electric) converted /skills", "skills Glazing converted /skills",
            ]),
        Case(
            "D66", [.datePosted, .validThrough],
            #""datePosted": "2024-05-06 07:08:09", "validThrough": "2024-06-07T00:00""#,
            [
                "date_posted 2024-05-06T07:08:09 stated /datePosted",
                "valid_through 2024-06-07T00:00 stated /validThrough",
            ],
            codes: ["fact.date.no-zone", "fact.date.no-zone"]),
        Case(
            "D65", [.datePosted, .validThrough],
            #""datePosted": "11/20/2019 08:55:24 AM", "validThrough": "November 19, 2026""#,
            [
                "date_posted 2019-11-20T08:55:24 converted /datePosted",
                "valid_through 2026-11-19 converted /validThrough",
            ], codes: ["fact.date.no-zone"]),
        Case(
            "D67", [.datePosted, .validThrough],
            #""validThrough": "1970-01-01T00:00:00", "datePosted": 1627951580000"#,
            ["date_posted 2021-08-03T00:46:20Z converted /datePosted"], codes: ["fact.date.placeholder"]),
        // Read as they stand; `contradictions` tells what is odd about them.
        Case(
            "D68", [.datePosted, .validThrough],
            #""datePosted": "2024-08-11T09:25:23.647Z", "validThrough": "2027-08-11T09:25:23.647Z""#,
            [
                "date_posted 2024-08-11T09:25:23.647Z stated /datePosted",
                "valid_through 2027-08-11T09:25:23.647Z stated /validThrough",
            ]),
        Case(
            "D69", [.datePosted, .validThrough], #""datePosted": "2026-05-01", "validThrough": "2026-04-01""#,
            ["date_posted 2026-05-01 stated /datePosted", "valid_through 2026-04-01 stated /validThrough"]),
        Case(
            "D70", pay, #""baseSalary": {"value": {"value": "£28000.00 - £33000.00 per annum"}}"#,
            [
                "salary_min 28000 converted /baseSalary/value/value",
                "salary_max 33000 converted /baseSalary/value/value",
                "salary_currency GBP converted /baseSalary/value/value",
                "salary_unit YEAR converted /baseSalary/value/value",
            ]),
        Case(
            "D71", [.salaryMin, .salaryMax, .salaryCurrency], #""baseSalary": "$110-135k""#,
            ["salary_min 110000 converted /baseSalary", "salary_max 135000 converted /baseSalary"],
            codes: ["fact.currency.ambiguous"]),
        Case(
            "D72", pay + [.salaryNegotiable], #""baseSalary": {"value": "nach Vereinbarung"}"#,
            ["salary_negotiable true converted /baseSalary/value"]),
        Case("D72", pay, #""baseSalary": "Hourly""#, ["salary_unit HOUR converted /baseSalary"]),
        Case("D72", pay, #""baseSalary": "As Per Rules""#, codes: ["fact.salary.placeholder"]),
        Case(
            "D73", [.salaryMin, .salaryMax],
            #""baseSalary": {"value": {"minValue": 0, "maxValue": 0, "unitText": "MONTH"}}"#,
            codes: ["fact.salary.not-positive", "fact.salary.not-positive"]),
        Case(
            "D73", [.salaryMin, .salaryMax], #""baseSalary": {"minValue": 300, "maxValue": 200}"#,
            ["salary_min 200 stated /baseSalary/maxValue", "salary_max 300 stated /baseSalary/minValue"],
            codes: ["fact.salary.swapped"]),
        Case(
            "D74", [.salaryUnit], #""baseSalary": {"value": {"value": 31200, "unitText": "p.a."}}"#,
            ["salary_unit YEAR converted /baseSalary/value/unitText"]),
        Case("D75", [.salaryCurrency], #""salaryCurrency": "kr""#, codes: ["fact.currency.ambiguous"]),
        Case(
            "D76", [.country], #""jobLocation": {"address": {"addressCountry": "Sverige"}}"#,
            ["country SE converted /jobLocation/address/addressCountry"]),
        Case(
            "D77", [.region], #""jobLocation": {"address": {"addressRegion": "Kalmar län", "addressCountry": "SWE"}}"#,
            ["region SE-H converted /jobLocation/address/addressRegion"]),
        Case(
            "D78", [.postalCode], #""jobLocation": {"address": {"postalCode": 4103, "addressCountry": "DE"}}"#,
            ["postal_code 04103 converted /jobLocation/address/postalCode"]),
        Case(
            "D79", [.latitude, .longitude], #""jobLocation": {"geo": {"latitude": "58.39", "longitude": "13.85"}}"#,
            [
                "latitude 58.39 converted /jobLocation/geo/latitude",
                "longitude 13.85 converted /jobLocation/geo/longitude",
            ]),
        Case(
            "D79", [.latitude], #""jobLocation": {"latitude": "0.000000", "longitude": "0.000000"}"#,
            codes: ["fact.coordinates.placeholder"]),
        Case(
            "D79", [.latitude, .longitude], #""jobLocation": {"geo": "58.39,13.85"}"#,
            codes: ["fact.coordinates.ambiguous"]),
        Case(
            "D80", [.directApply], #""directApply": "http://schema.org/False""#,
            ["direct_apply false converted /directApply"]),
        Case(
            "D81", [.experienceMonths], #""experienceRequirements": "no requirements""#,
            ["experience_months 0 converted /experienceRequirements"]),
        Case(
            "D81", [.experienceMonths], #""experienceRequirements": {"monthsOfExperience": "18"}"#,
            ["experience_months 18 converted /experienceRequirements/monthsOfExperience"]),
        Case(
            "D82", [.experienceMonths],
            #""experienceRequirements": {"monthsOfExperience": 1}, "description": "Ten years at least""#,
            ["experience_months 1 stated /experienceRequirements/monthsOfExperience"]),
        Case(
            "D83", [.workplace], #""jobLocationType": "Remote""#, ["workplace remote converted /jobLocationType"],
            codes: ["fact.workplace.unrecognised"]),
        Case(
            "D84", [.workplace, .locality], #""jobLocation": {"address": {"addressLocality": "Remote"}}"#,
            ["workplace remote inferred /jobLocation/address/addressLocality"], codes: ["fact.locality.placeholder"]),
        Case(
            "D85", [.locality],
            #""hiringOrganization": {"name": "O"}, "jobLocation": {"name": "O", "address": {"addressLocality": "X"}}"#,
            ["locality X stated /jobLocation/address/addressLocality"], codes: ["fact.locations.placeholder"]),
        Case(
            "D86", [.organizationLogo],
            #""hiringOrganization": {"logo": {"@type": "ImageObject", "url": "https://o.example/l.png"}}"#,
            ["organization_logo https://o.example/l.png stated /hiringOrganization/logo/url"]),
        Case(
            "D87", [.organization, .organizationSameAs],
            #""hiringOrganization": {"name": "A&amp;B", "sameAs": "https://o.example/?a=1&amp;b=2"}"#,
            [
                "organization A&B converted /hiringOrganization/name",
                "organization_same_as https://o.example/?a=1&b=2 converted /hiringOrganization/sameAs",
            ]),
    ]

    @Test(arguments: vocabulary + values)
    func `is read for what it means`(deviation: Case) throws {
        try deviation.posting.check(deviation.fields)
    }

    @Test func `every deviation is here`() throws {
        guard let url = Shared.url("reference/deviations.json") else { return }
        let rows = try #require(JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [[String: Any]])
        let ids = rows.filter { ["V", "S"].contains($0["layer"] as? String) }.compactMap { $0["id"] as? String }
        let here = Set((Self.vocabulary + Self.values).map(\.id))
        #expect(Set(ids) == here)
    }
}
