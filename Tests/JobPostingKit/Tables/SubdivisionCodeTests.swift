import Testing

@testable import JobPostingKit

@Suite struct SubdivisionCodeTests {
    static let members: [(country: String, code: String)] = [
        ("US", "CA"), ("US", "AK"), ("US", "AL"), ("US", "DC"), ("US", "PR"), ("CA", "ON"), ("CA", "QC"),
        ("GB", "ENG"), ("GB", "ABE"), ("DE", "BY"), ("FR", "IDF"), ("FR", "75C"), ("JP", "13"), ("AT", "9"),
        ("IN", "MH"), ("BR", "SP"), ("AU", "NSW"), ("ES", "M"), ("IT", "MI"), ("PL", "14"), ("CZ", "10"),
        ("NL", "NH"), ("SE", "AB"), ("CN", "BJ"), ("ZW", "MW"),
    ]

    @Test(arguments: members)
    func `knows a code alone, with its country and in either case`(country: String, code: String) throws {
        let text = country + "-" + code
        let known = try #require(CountryCode(country))
        let subdivision = try #require(SubdivisionCode(text))
        #expect(subdivision.text == text)
        #expect(subdivision.code == code)
        #expect(subdivision.country == known)
        #expect(SubdivisionCode(country: known, code: code) == subdivision)
        #expect(SubdivisionCode(country: known, code: text) == subdivision)
        #expect(SubdivisionCode(ignoringCase: text.lowercased()) == subdivision)
        #expect(SubdivisionCode(country: known, ignoringCase: code.lowercased()) == subdivision)
        #expect(SubdivisionCode(country: known, ignoringCase: text.lowercased()) == subdivision)
    }

    @Test(
        arguments: [
            // No such part of the country.
            "US-XX", "CA-CA", "US-ENG", "GB-UKM", "FR-75", "CN-11",
            // No such country.
            "UK-ENG", "ZZ-CA", "EU-DE",
            // Not written as a code.
            "", "-", "US", "US-", "-CA", "USCA", "US CA", "US_CA", "us-ca", "US-ca", "US-CA ", "US--CA", "US-CA-LA",
            "USA-CA", "US-.", "US-C.", "US-CALI", "US-CALIFORNIA", "US-ZZZZ",
        ])
    func `knows no other text`(text: String) {
        #expect(SubdivisionCode(text) == nil)
    }

    @Test(arguments: ["", "XX", "C", "CAL", "ca", "CA-ON", "UK-CA", "-CA", "US-", "US-US-CA", "California", "."])
    func `knows no other part of a country`(code: String) throws {
        let country = try #require(CountryCode("US"))
        #expect(SubdivisionCode(country: country, code: code) == nil)
    }

    @Test func `every code of the table is a code of its country`() {
        let table = SubdivisionCode.table
        for row in 0..<table.count {
            guard let code = table[row] else { continue }
            let text = code.text.prefix(2) + "-" + code.text.dropFirst(2)
            #expect(SubdivisionCode(String(text))?.text == String(text))
        }
    }
}
