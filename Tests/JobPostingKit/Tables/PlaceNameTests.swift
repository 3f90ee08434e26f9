import Testing

@testable import JobPostingKit

/// Names of countries and of their regions.
@Suite struct PlaceNameTests {
    private static let countries = (0..<CountryCode.table.count).compactMap { row in
        CountryCode.table[row].flatMap { CountryCode($0.text) }
    }

    @Test func `every name of a country stands for codes that exist, and every country has a name`() {
        var named: Set<String> = []
        for (key, value) in CountryNames.table.lines {
            let codes = value.filter { $0 != "+" }.split(separator: " ").map(String.init)
            #expect(!codes.isEmpty && codes.allSatisfy { CountryCode($0) != nil }, "\(key): \(value)")
            #expect(CountryName(key)?.codes == codes.joined(separator: " "), "\(key)")
            named.formUnion(codes)
        }
        #expect(named == Set(Self.countries.map(\.text)))
    }

    @Test func `every name of a region stands for codes of its country, and is a key in its place`() {
        var count = 0
        for country in Self.countries {
            guard let text = SubdivisionNames.text(UInt16(truncatingIfNeeded: country.packed.bits >> 48)) else {
                continue
            }
            let lines = PhraseTable(text).lines
            count += lines.count
            for (line, next) in zip(lines, lines.dropFirst()) {
                #expect(line.key.utf8.lexicographicallyPrecedes(next.key.utf8), "\(country.text) \(next.key)")
            }
            for (key, value) in lines {
                #expect(PlaceKey(key).bytes == Array(key.utf8), "\(country.text) \(key) is not folded")
                let codes = value.split(separator: " ").map(String.init)
                #expect(codes.allSatisfy { SubdivisionCode(country: country, code: $0) != nil }, "\(key): \(value)")
                #expect(SubdivisionName(key, in: country)?.codes == value, "\(country.text) \(key)")
            }
        }
        #expect(count > 5000)
        #expect(SubdivisionNames.text(0) == nil)
    }

    @Test(arguments: [
        ("U.S.A.", "usa"), ("Washington, D.C.", "washington dc"), ("Côte d’Ivoire", "cote d ivoire"), ("B. C.", "bc"),
        ("N Y state", "ny state"), ("", ""), ("東京都", "東京都"),
    ])
    func `joins letters that stand alone`(name: String, key: String) {
        #expect(String(decoding: PlaceKey(name).bytes, as: UTF8.self) == key)
    }

    @Test(arguments: [
        ("FR", "Province de Bretagne", "BRE"), ("DE", "Land Berlin", "BE"), ("IE", "County Cork", "CO"),
        ("JP", "大阪府", "27"), ("SE", "Skåne län", "M"), ("BR", "Estado de São Paulo", "SP"), ("US", "Texas state", "TX"),
    ])
    func `knows a region with its kind`(country: String, name: String, code: String) throws {
        #expect(SubdivisionName(name, in: try #require(CountryCode(country)))?.codes == code)
    }

    @Test(arguments: [
        ("US", "Province"), ("US", "State"), ("FR", "Région"), ("US", ""), ("DE", "Land Land"), ("AQ", "X"),
    ])
    func `knows no region by its kind alone`(country: String, name: String) throws {
        #expect(SubdivisionName(name, in: try #require(CountryCode(country))) == nil)
    }
}
