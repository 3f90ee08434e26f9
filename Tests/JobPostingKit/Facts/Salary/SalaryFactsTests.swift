import Testing

@testable import JobPostingKit

/// The shapes in which pay is published.
@Suite struct SalaryFactsTests {
    static let fields: [Field] = [.salaryMin, .salaryMax, .salaryCurrency, .salaryUnit]

    @Test(arguments: [
        // As Google documents it.
        FactCase(
            #""baseSalary": {"@type": "MonetaryAmount", "currency": "USD", "value": {"@type": "QuantitativeValue","#
                + #""minValue": 90000, "maxValue": 120000.5, "unitText": "YEAR"}}"#,
            [
                "salary_min 90000 stated /baseSalary/value/minValue",
                "salary_max 120000.5 stated /baseSalary/value/maxValue",
                "salary_currency USD stated /baseSalary/currency", "salary_unit YEAR stated /baseSalary/value/unitText",
            ]),
        FactCase(
            #""baseSalary": {"currency": "USD", "value": {"value": 25, "unitText": "HOUR"}}"#,
            [
                "salary_min 25 stated /baseSalary/value/value", "salary_max 25 stated /baseSalary/value/value",
                "salary_currency USD stated /baseSalary/currency", "salary_unit HOUR stated /baseSalary/value/unitText",
            ]),
        // One amount with its unit outside, bounds outside.
        FactCase(
            #""baseSalary": {"currency": "USD", "value": 25, "unitText": "HOUR"}"#,
            [
                "salary_min 25 stated /baseSalary/value", "salary_max 25 stated /baseSalary/value",
                "salary_currency USD stated /baseSalary/currency", "salary_unit HOUR stated /baseSalary/unitText",
            ]),
        FactCase(
            #""baseSalary": {"minValue": 1, "maxValue": 2, "currency": "EUR"}"#,
            [
                "salary_min 1 stated /baseSalary/minValue", "salary_max 2 stated /baseSalary/maxValue",
                "salary_currency EUR stated /baseSalary/currency",
            ]),
        // One bound only.
        FactCase(#""baseSalary": {"minValue": 1}"#, ["salary_min 1 stated /baseSalary/minValue"]),
        FactCase(
            #""baseSalary": {"value": {"maxValue": "2.5"}}"#, ["salary_max 2.5 converted /baseSalary/value/maxValue"]),
        // Bare amounts, with the posting's own currency.
        FactCase(
            #""baseSalary": 40000, "salaryCurrency": "GBP""#,
            [
                "salary_min 40000 stated /baseSalary", "salary_max 40000 stated /baseSalary",
                "salary_currency GBP stated /salaryCurrency",
            ]),
        FactCase(
            #""baseSalary": "40000""#,
            ["salary_min 40000 converted /baseSalary", "salary_max 40000 converted /baseSalary"]),
        FactCase(
            #""baseSalary": {"@value": 7}"#,
            ["salary_min 7 stated /baseSalary/@value", "salary_max 7 stated /baseSalary/@value"]),
        FactCase(#""salaryCurrency": "SEK""#, ["salary_currency SEK stated /salaryCurrency"]),
        FactCase(
            #""baseSalary": {"currency": "USD"}, "salaryCurrency": "EUR""#,
            ["salary_currency USD stated /baseSalary/currency"], codes: ["fact.currency.several"]),
        // A price specification, with units of UN/CEFACT Recommendation 20.
        FactCase(
            #""baseSalary": {"@type": "UnitPriceSpecification", "price": 30, "priceCurrency": "EUR", "unitCode": "HUR"}"#,
            [
                "salary_min 30 stated /baseSalary/price", "salary_max 30 stated /baseSalary/price",
                "salary_currency EUR stated /baseSalary/priceCurrency",
                "salary_unit HOUR converted /baseSalary/unitCode",
            ]),
        FactCase(
            #""baseSalary": {"minPrice": 10, "maxPrice": 20}"#,
            ["salary_min 10 stated /baseSalary/minPrice", "salary_max 20 stated /baseSalary/maxPrice"]),
        FactCase(#""baseSalary": {"unitCode": "MON"}"#, ["salary_unit MONTH converted /baseSalary/unitCode"]),
        FactCase(#""baseSalary": {"unitCode": "WEE"}"#, ["salary_unit WEEK converted /baseSalary/unitCode"]),
        FactCase(#""baseSalary": {"unitCode": "ANN"}"#, ["salary_unit YEAR converted /baseSalary/unitCode"]),
        FactCase(#""baseSalary": {"unitCode": "DAY"}"#, ["salary_unit DAY stated /baseSalary/unitCode"]),
        // An estimate counts where nothing is stated, and only there.
        FactCase(
            #""estimatedSalary": {"name": "base", "minValue": 5, "maxValue": 6, "currency": "CHF", "unitText": "DAY"}"#,
            [
                "salary_min 5 stated /estimatedSalary/minValue", "salary_max 6 stated /estimatedSalary/maxValue",
                "salary_currency CHF stated /estimatedSalary/currency",
                "salary_unit DAY stated /estimatedSalary/unitText",
            ]),
        FactCase(
            #""estimatedSalary": [{"minValue": 5}, {"minValue": 9}], "baseSalary": null"#,
            ["salary_min 5 stated /estimatedSalary/0/minValue"]),
        FactCase(
            #""estimatedSalary": 9, "baseSalary": 8"#,
            ["salary_min 8 stated /baseSalary", "salary_max 8 stated /baseSalary"]),
        // The first amount that holds one.
        FactCase(
            #""baseSalary": [{"currency": "USD"}, {"value": 3}]"#,
            ["salary_min 3 stated /baseSalary/1/value", "salary_max 3 stated /baseSalary/1/value"]),
        // Zero is what software writes for "unknown"; so is a number below it.
        FactCase(
            #""baseSalary": {"currency": "EUR", "value": {"minValue": 0, "maxValue": 0, "unitText": "MONTH"}}"#,
            [
                "salary_currency EUR stated /baseSalary/currency",
                "salary_unit MONTH stated /baseSalary/value/unitText",
            ], codes: ["fact.salary.not-positive", "fact.salary.not-positive"]),
        FactCase(
            #""baseSalary": {"minValue": 0, "maxValue": "6"}"#, ["salary_max 6 converted /baseSalary/maxValue"],
            codes: ["fact.salary.not-positive"]),
        FactCase(#""baseSalary": -5"#, codes: ["fact.salary.not-positive"]),
        // To half of Europe that is twelve hundred.
        FactCase(#""baseSalary": "1.200""#, codes: ["fact.salary.ambiguous"]),
        FactCase(#""baseSalary": 1e999"#, codes: ["fact.salary.not-positive"]),
        // Bounds the wrong way round are turned, and said.
        FactCase(
            #""baseSalary": {"minValue": 9, "maxValue": 4}"#,
            ["salary_min 4 stated /baseSalary/maxValue", "salary_max 9 stated /baseSalary/minValue"],
            codes: ["fact.salary.swapped"]),
        // Numbers as JSON writes them.
        FactCase(
            #""baseSalary": {"minValue": 1.15E5, "maxValue": 2e5}"#,
            ["salary_min 115000 stated /baseSalary/minValue", "salary_max 200000 stated /baseSalary/maxValue"]),
        // Texts; what they say in all is tested by a table of its own.
        FactCase(
            #""baseSalary": "40,000""#,
            ["salary_min 40000 converted /baseSalary", "salary_max 40000 converted /baseSalary"]),
        FactCase(
            #""baseSalary": {"value": {"value": "£30000 - £35000"}}"#,
            [
                "salary_min 30000 converted /baseSalary/value/value",
                "salary_max 35000 converted /baseSalary/value/value",
                "salary_currency GBP converted /baseSalary/value/value",
            ]),
        FactCase(
            #""baseSalary": {"minValue": "x", "maxValue": 5}"#, ["salary_max 5 stated /baseSalary/maxValue"],
            codes: ["fact.salary.unrecognised"]),
        FactCase(
            #""baseSalary": {"minValue": "20-30", "maxValue": "40k"}"#,
            ["salary_max 40000 converted /baseSalary/maxValue"], codes: ["fact.salary.ambiguous"]),
        // The amounts that stand there as numbers count; the text beside them is for people.
        FactCase(
            #""baseSalary": {"currency": "GBP", "value": {"minValue": "16100", "maxValue": "16100","#
                + #""unitText": "YEAR", "value": "£9.70 per hour plus enhancements"}}"#,
            [
                "salary_min 16100 converted /baseSalary/value/minValue",
                "salary_max 16100 converted /baseSalary/value/maxValue",
                "salary_currency GBP stated /baseSalary/currency", "salary_unit YEAR stated /baseSalary/value/unitText",
            ]),
        // What contradicts itself is neither.
        FactCase(
            #""baseSalary": {"currency": "EUR", "value": {"value": "£9.70 per hour", "unitText": "YEAR"}}"#,
            [
                "salary_min 9.7 converted /baseSalary/value/value", "salary_max 9.7 converted /baseSalary/value/value",
            ], codes: ["fact.currency.ambiguous", "fact.salary-unit.ambiguous"]),
        // The stated currency explains the sign, and with the unit the number.
        FactCase(
            #""baseSalary": {"currency": "AUD", "value": {"value": "$88k", "unitText": "YEAR"}}"#,
            [
                "salary_min 88000 converted /baseSalary/value/value",
                "salary_max 88000 converted /baseSalary/value/value",
                "salary_currency AUD stated /baseSalary/currency", "salary_unit YEAR stated /baseSalary/value/unitText",
            ]),
        FactCase(
            #""baseSalary": {"currency": "EUR", "value": {"minValue": "1.900", "maxValue": "2.300", "unitText": "MONTH"}}"#,
            [
                "salary_min 1900 converted /baseSalary/value/minValue",
                "salary_max 2300 converted /baseSalary/value/maxValue",
                "salary_currency EUR stated /baseSalary/currency",
                "salary_unit MONTH stated /baseSalary/value/unitText",
            ]),
        // Units and currencies in words.
        FactCase(
            #""baseSalary": {"unitText": "p.a."}"#, ["salary_unit YEAR converted /baseSalary/unitText"]),
        FactCase(
            #""baseSalary": {"unitText": "year"}"#, ["salary_unit YEAR converted /baseSalary/unitText"]),
        FactCase(
            #""baseSalary": {"unitText": "Null", "duration": "PT1H"}"#,
            ["salary_unit HOUR converted /baseSalary/duration"], codes: ["fact.text.placeholder"]),
        FactCase(#""baseSalary": {"unitText": "bi-weekly"}"#, codes: ["fact.salary-unit.unrecognised"]),
        FactCase(#""salaryCurrency": "руб.""#, codes: ["fact.currency.ambiguous"]),
        FactCase(#""salaryCurrency": "$""#, codes: ["fact.currency.ambiguous"]),
        FactCase(#""salaryCurrency": "EUR/USD""#, codes: ["fact.currency.ambiguous"]),
        FactCase(#""salaryCurrency": "Null""#, codes: ["fact.text.placeholder"]),
        FactCase(#""salaryCurrency": "beans""#, codes: ["fact.currency.unrecognised"]),
        FactCase(#""salaryCurrency": "usd""#, ["salary_currency USD converted /salaryCurrency"]),
        FactCase(#""salaryCurrency": "€""#, ["salary_currency EUR converted /salaryCurrency"]),
        FactCase(#""salaryCurrency": "Euro""#, ["salary_currency EUR converted /salaryCurrency"]),
        FactCase(
            #""salaryCurrency": "$", "jobLocation": {"address": {"addressCountry": "NZ"}}"#,
            ["salary_currency NZD inferred /salaryCurrency"]),
        FactCase(
            #""salaryCurrency": "$", "applicantLocationRequirements": {"@type": "Country", "name": "NZ"}"#,
            ["salary_currency NZD inferred /salaryCurrency"]),
        FactCase(
            #""salaryCurrency": "$", "applicantLocationRequirements": {"@type": "Country", "name": ["NZ", "AU"]}"#,
            codes: ["fact.currency.ambiguous"]),
        // A property that does not exist.
        FactCase(
            #""salary": {"currency": "IDR", "value": {"minValue": 1}}"#,
            ["salary_min 1 stated /salary/value/minValue", "salary_currency IDR stated /salary/currency"],
            codes: ["fact.salary.unrecognised"]),
        // Nothing.
        FactCase(#""baseSalary": {}"#),
        FactCase(#""baseSalary": "", "salaryCurrency": null"#),
        FactCase(#""baseSalary": [], "estimatedSalary": [null]"#),
        FactCase(#""baseSalary": true"#),
    ])
    func `reads the pay`(expected: FactCase) throws {
        try expected.check(Self.fields)
    }

    private static let derived: [Field] = [.salaryKind, .salaryYearMin, .salaryYearMax, .salaryNegotiable]

    @Test(arguments: [
        FactCase(
            #""baseSalary": {"minValue": 20, "maxValue": 22.5, "unitText": "HOUR"}"#,
            [
                "salary_kind base converted /baseSalary", "salary_year_min 41600 inferred /baseSalary/minValue",
                "salary_year_max 46800 inferred /baseSalary/maxValue",
            ]),
        FactCase(
            #""baseSalary": {"value": {"minValue": 40000, "unitText": "YEAR"}}"#,
            [
                "salary_kind base converted /baseSalary", "salary_year_min 40000 stated /baseSalary/value/minValue",
            ]),
        // A unit is never guessed from the size.
        FactCase(#""baseSalary": 40000"#, ["salary_kind base converted /baseSalary"]),
        FactCase(
            #""estimatedSalary": {"value": 2000, "unitText": "month"}"#,
            [
                "salary_kind estimated converted /estimatedSalary",
                "salary_year_min 24000 inferred /estimatedSalary/value",
                "salary_year_max 24000 inferred /estimatedSalary/value",
            ]),
        // Fourteen payments of a month are no twelve.
        FactCase(
            #""baseSalary": "1.450 €/mes x 14 pagas""#, ["salary_kind base converted /baseSalary"]),
        // A distribution is an estimate, wherever it stands.
        FactCase(
            #""estimatedSalary": {"@type": "MonetaryAmountDistribution", "percentile10": 31000, "median": 40000,"#
                + #""percentile90": 52000, "duration": "P1Y"}"#,
            [
                "salary_kind estimated converted /estimatedSalary",
                "salary_year_min 31000 stated /estimatedSalary/percentile10",
                "salary_year_max 52000 stated /estimatedSalary/percentile90",
            ]),
        FactCase(
            #""baseSalary": {"@type": "MonetaryAmountDistribution", "median": 40000, "duration": "P1Y"}"#,
            [
                "salary_kind estimated converted /baseSalary", "salary_year_min 40000 stated /baseSalary/median",
                "salary_year_max 40000 stated /baseSalary/median",
            ], codes: ["fact.salary.unrecognised"]),
        FactCase(
            #""estimatedSalary": {"@type": "MonetaryAmountDistribution", "median": "40000", "duration": "P1Y"}"#,
            [
                "salary_kind estimated converted /estimatedSalary",
                "salary_year_min 40000 converted /estimatedSalary/median",
                "salary_year_max 40000 converted /estimatedSalary/median",
            ]),
        FactCase(
            #""baseSalary": "A convenir", "estimatedSalary": 50000"#,
            [
                "salary_kind estimated converted /estimatedSalary", "salary_negotiable true converted /baseSalary",
            ]),
        FactCase(#""baseSalary": {"currency": "EUR"}"#),
    ])
    func `reads what follows from the pay`(expected: FactCase) throws {
        try expected.check(Self.derived)
    }

    /// What one salary says twice, and differently.
    @Test(arguments: [
        // A text beside the properties.
        FactCase(
            #""baseSalary": {"currency": "EUR", "value": "£25000"}"#,
            ["salary_min 25000 converted /baseSalary/value", "salary_max 25000 converted /baseSalary/value"],
            codes: ["fact.currency.ambiguous"]),
        // Pounds have a comma between thousands, euros before a fraction.
        FactCase(
            #""baseSalary": {"currency": "EUR", "value": "£25,000"}"#,
            codes: ["fact.salary.ambiguous", "fact.currency.ambiguous"]),
        FactCase(
            #""baseSalary": {"currency": "EUR", "value": {"minValue": "£25,000", "maxValue": 30000}}"#,
            ["salary_max 30000 stated /baseSalary/value/maxValue"],
            codes: ["fact.salary.ambiguous", "fact.currency.ambiguous"]),
        FactCase(
            #""baseSalary": {"currency": "EUR", "value": {"minValue": 25000, "maxValue": "£30000"}}"#,
            [
                "salary_min 25000 stated /baseSalary/value/minValue",
                "salary_max 30000 converted /baseSalary/value/maxValue",
            ], codes: ["fact.currency.ambiguous"]),
        FactCase(
            #""baseSalary": {"minValue": "50000 USD", "maxValue": "60000 EUR"}"#,
            ["salary_min 50000 converted /baseSalary/minValue", "salary_max 60000 converted /baseSalary/maxValue"],
            codes: ["fact.currency.ambiguous"]),
        FactCase(
            #""baseSalary": {"minValue": "50000 USD", "maxValue": "60000"}"#,
            [
                "salary_min 50000 converted /baseSalary/minValue", "salary_max 60000 converted /baseSalary/maxValue",
                "salary_currency USD converted /baseSalary/minValue",
            ]),
        FactCase(
            #""baseSalary": {"currency": "USD", "value": {"minValue": "$20/hr", "maxValue": "$25/hr", "unitText": "YEAR"}}"#,
            [
                "salary_min 20 converted /baseSalary/value/minValue",
                "salary_max 25 converted /baseSalary/value/maxValue", "salary_currency USD stated /baseSalary/currency",
            ], codes: ["fact.salary-unit.ambiguous"]),
        FactCase(
            #""baseSalary": {"currency": "USD", "value": {"value": "$20/hr", "unitText": "YEAR"}}"#,
            [
                "salary_min 20 converted /baseSalary/value/value", "salary_max 20 converted /baseSalary/value/value",
                "salary_currency USD stated /baseSalary/currency",
            ], codes: ["fact.salary-unit.ambiguous"]),
        // The text of a bound is the other bound.
        FactCase(
            #""baseSalary": {"minValue": "up to 60000", "maxValue": 60000}"#,
            ["salary_max 60000 stated /baseSalary/maxValue"], codes: ["fact.salary.ambiguous"]),
        FactCase(
            #""baseSalary": {"minValue": "50000+", "maxValue": "from 50000"}"#,
            ["salary_min 50000 converted /baseSalary/minValue"], codes: ["fact.salary.ambiguous"]),
        // Properties of one salary.
        FactCase(
            #""baseSalary": {"currency": "USD", "unitText": "YEAR", "value": {"value": 50000, "currency": "CAD", "unitText": "MONTH"}}"#,
            [
                "salary_min 50000 stated /baseSalary/value/value", "salary_max 50000 stated /baseSalary/value/value",
                "salary_currency CAD stated /baseSalary/value/currency",
                "salary_unit MONTH stated /baseSalary/value/unitText",
            ], codes: ["fact.currency.several", "fact.salary-unit.several"]),
        FactCase(
            #""baseSalary": {"value": 50000, "unitText": "YEAR", "unitCode": "ANN"}, "salaryCurrency": "eur""#,
            [
                "salary_min 50000 stated /baseSalary/value", "salary_max 50000 stated /baseSalary/value",
                "salary_currency EUR converted /salaryCurrency", "salary_unit YEAR stated /baseSalary/unitText",
            ]),
        // Two salaries: the first is taken, and that there are two is told; one salary twice is no news.
        FactCase(
            #""baseSalary": [{"currency": "EUR", "value": 50000}, {"currency": "EUR", "value": 60000}]"#,
            [
                "salary_min 50000 stated /baseSalary/0/value", "salary_max 50000 stated /baseSalary/0/value",
                "salary_currency EUR stated /baseSalary/0/currency",
            ], codes: ["fact.salary.several"]),
        FactCase(
            #""baseSalary": [{"currency": "EUR", "value": 50000}, {"currency": "EUR", "value": "50,000 EUR"}]"#,
            [
                "salary_min 50000 stated /baseSalary/0/value", "salary_max 50000 stated /baseSalary/0/value",
                "salary_currency EUR stated /baseSalary/0/currency",
            ]),
        FactCase(#""baseSalary": {"value": [50000, 60000]}"#, codes: ["fact.salary.ambiguous"]),
        // What is empty hides nothing.
        FactCase(
            #""baseSalary": {"currency": "", "value": 50000}, "salaryCurrency": "GBP""#,
            [
                "salary_min 50000 stated /baseSalary/value", "salary_max 50000 stated /baseSalary/value",
                "salary_currency GBP stated /salaryCurrency",
            ]),
        FactCase(
            #""baseSalary": {"currency": "null", "value": 50000}, "salaryCurrency": "GBP""#,
            [
                "salary_min 50000 stated /baseSalary/value", "salary_max 50000 stated /baseSalary/value",
                "salary_currency GBP stated /salaryCurrency",
            ], codes: ["fact.text.placeholder"]),
        FactCase(
            #""baseSalary": {"currency": null, "priceCurrency": "GBP", "value": 50000}"#,
            [
                "salary_min 50000 stated /baseSalary/value", "salary_max 50000 stated /baseSalary/value",
                "salary_currency GBP stated /baseSalary/priceCurrency",
            ]),
    ])
    func `tells what contradicts itself`(expected: FactCase) throws {
        try expected.check(Self.fields)
    }

    /// Powers of ten of texts where a number should be.
    @Test(arguments: [
        ("\"1e5\"", "100000 100000", ""), (#"{"value": "1.5E+4"}"#, "15000 15000", ""),
        (#"{"minValue": "80", "maxValue": "100K"}"#, "80000 100000", ""),
        (#"{"minValue": 80, "maxValue": "100K"}"#, "80000 100000", ""),
        (#"{"minValue": "80k", "maxValue": "100"}"#, "80000 100000", ""),
        (#"{"minValue": "80k", "maxValue": "100000"}"#, "80000 100000", ""),
        (#"{"minValue": "800", "maxValue": "1.2k"}"#, "800 1200", ""),
        (#"{"minValue": "80", "maxValue": "1.2m"}"#, " ", "fact.salary.ambiguous"),
        (#"{"minValue": "100k", "maxValue": "80k"}"#, "80000 100000", "fact.salary.swapped"),
        (#"{"minValue": "25", "maxValue": "30"}"#, "25 30", ""),
        (#""35 T€""#, "35000 35000", ""), (#""10 dozen EUR""#, " ", "fact.salary.ambiguous"),
    ])
    func `a power of ten is read, or the amount is not`(salary: String, bounds: String, code: String) throws {
        let posting = try posting("\"baseSalary\": \(salary)")
        let found = [posting.salaryMin, posting.salaryMax].map { $0.map { notation($0) } ?? "" }
        #expect(found.joined(separator: " ") == bounds)
        #expect(posting.diagnostics.map { $0.code } == (code.isEmpty ? [] : [code]))
    }

    /// Amounts that no pay for their time is; currencies of little worth have large ones.
    @Test(arguments: [
        ("USD", 50_000, 60_000, "HOUR", "50000 60000 ", "fact.salary-unit.implausible"),
        ("USD", 15, 22, "YEAR", "15 22 ", "fact.salary-unit.implausible"),
        ("", 15, 22, "YEAR", "15 22 ", "fact.salary-unit.implausible"),
        ("USD", 25, 100_000, "YEAR", " 100000 YEAR", "fact.salary.implausible"),
        ("GBP", 15, 45_000, "HOUR", "15  HOUR", "fact.salary.implausible"),
        ("USD", 15, 22, "HOUR", "15 22 HOUR", ""), ("USD", 700, 1_500, "HOUR", "700 1500 HOUR", ""),
        ("EUR", 50_000, 60_000, "MONTH", "50000 60000 MONTH", ""), ("EUR", 300, 300, "YEAR", "300 300 YEAR", ""),
        ("JPY", 1_000, 5_000, "HOUR", "1000 5000 HOUR", ""), ("JPY", 50_000, 60_000, "HOUR", "50000 60000 HOUR", ""),
        ("KRW", 10_000, 90_000, "HOUR", "10000 90000 HOUR", ""),
        ("IDR", 50_000, 60_000, "HOUR", "50000 60000 HOUR", ""),
        ("VND", 300_000_000, 900_000_000, "YEAR", "300000000 900000000 YEAR", ""),
        ("VND", 15, 20, "MONTH", "15 20 ", "fact.salary-unit.implausible"),
        ("INR", 3, 5, "YEAR", "3 5 ", "fact.salary-unit.implausible"),
        ("KWD", 400, 900, "MONTH", "400 900 MONTH", ""), ("ARS", 60, 90, "HOUR", "60 90 HOUR", ""),
        ("", 50_000, 60_000, "HOUR", "50000 60000 HOUR", ""),
    ])
    func `a time that the amounts cannot be for is left out`(
        currency: String, low: Double, high: Double, unit: String, expected: String, code: String
    ) throws {
        let name = currency.isEmpty ? "" : "\"currency\": \"\(currency)\", "
        let posting = try posting(
            "\"baseSalary\": {\(name)\"value\": {\"minValue\": \(low), \"maxValue\": \(high), \"unitText\": \"\(unit)\"}}"
        )
        let found = [posting.salaryMin, posting.salaryMax].map { $0.map { notation($0) } ?? "" }
        #expect((found + [posting.salaryUnit?.rawValue ?? ""]).joined(separator: " ") == expected)
        #expect(posting.salaryUnit != nil || (posting.salaryYearMin == nil && posting.salaryYearMax == nil))
        #expect(posting.diagnostics.map { $0.code } == (code.isEmpty ? [] : [code]))
    }

    @Test func `a year is reckoned as the caller says`() throws {
        var posting = try posting(#""baseSalary": {"value": 20, "unitText": "HOUR"}"#)
        posting.factOptions.annualization = Annualization(hoursPerWeek: 36, daysPerWeek: 4, weeksPerYear: 50)
        #expect(posting.salaryYearMin == 36_000)
        posting.factOptions.annualization = .fullTime
        #expect(posting.salaryYearMin == 41_600)
    }

    @Test(arguments: [
        ("0", 0.0), ("12", 12), ("-12.5", -12.5), (".5", 0.5), ("5.", 5), ("007", 7),
        ("1234567890.25", 1_234_567_890.25),
    ])
    func `reads decimal text`(text: String, number: Double) {
        #expect(DecimalText.number(text.utf8) == number)
    }

    @Test(arguments: [
        "", "-", ".", "1e5", "0x10", "inf", "nan", "1,000", "1 000", "1_000", "+1", "1-", "--1", "1.2.3", "٣", "1\u{0}",
    ])
    func `refuses other text`(text: String) {
        #expect(DecimalText.number(text.utf8) == nil)
    }

    @Test func `refuses more digits than any double has`() {
        #expect(DecimalText.number(repeatElement(UInt8(ascii: "1"), count: 401)) == nil)
        #expect(DecimalText.number(repeatElement(UInt8(ascii: "0"), count: 400)) == 0)
    }
}
