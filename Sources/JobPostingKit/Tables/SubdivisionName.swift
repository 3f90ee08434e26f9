/// A state, province or other part of a country by a name.
///
/// Known are the names of the Unicode CLDR in English and, for the most part, in the country's official languages, and
/// spellings that are met in postings (`NRW`, `CDMX`). Words that only say what kind of region it is may stand before
/// or behind the name: `Province of X`, `województwo X`, `X County`, `X県`. Source: `place_tables.py`.
struct SubdivisionName {
    /// The parts behind the hyphen of the codes of ISO 3166-2 that it may mean, parted by spaces: `BY`, or `M MD` for
    /// "Madrid" in Spain.
    let codes: String
    private let country: CountryCode

    /// What a name may mean in a country; nil when nothing there has it.
    ///
    /// - Complexity: O(log names), and O(*n*) to fold the name.
    init?(_ name: String, in country: CountryCode) {
        guard let names = SubdivisionName.names(of: country) else { return nil }
        // The name itself needs no memory.
        if let codes = names.value(ofPlace: name) {
            self.init(codes: codes, country: country)
        } else {
            self.init(PlaceKey(name), in: country)
        }
    }

    private init(codes: String, country: CountryCode) {
        self.codes = codes
        self.country = country
    }

    private static func names(of country: CountryCode) -> PhraseTable? {
        SubdivisionNames.text(UInt16(truncatingIfNeeded: country.packed.bits >> 48)).map { PhraseTable(unindexed: $0) }
    }

    /// What a key may mean in a country; nil when nothing there has it.
    init?(_ key: PlaceKey, in country: CountryCode) {
        guard let names = SubdivisionName.names(of: country) else { return nil }
        guard
            let codes = key.value(in: names) ?? SubdivisionName.value(of: key.bytes, withoutKindIn: names, country.text)
        else {
            return nil
        }
        self.init(codes: codes, country: country)
    }

    /// The subdivision; nil when the name may mean several.
    var code: SubdivisionCode? { SubdivisionCode(country: country, code: codes) }

    /// The value of what is left without a word before the name, without one behind it, or without both.
    private static func value(of key: [UInt8], withoutKindIn names: PhraseTable, _ country: String) -> String? {
        let start = lengthOfKindBefore(key, country)
        let end = key.count - lengthOfKindAfter(key, country)
        for part in [start..<key.count, 0..<end, start..<max(start, end)] where part != 0..<key.count {
            if let found = PlaceKey(bytes: key[part]).value(in: names) { return found }
        }
        return nil
    }

    /// How many bytes the longest kind at the beginning takes, with the space behind it.
    private static func lengthOfKindBefore(_ key: [UInt8], _ country: String) -> Int {
        var longest = 0
        for (index, byte) in key.prefix(longestKind).enumerated() where byte == 0x20 {
            if isKind(key[..<index], in: SubdivisionNames.kindsBefore, country) { longest = index + 1 }
        }
        return longest
    }

    /// How many bytes the longest kind at the end takes, with the space before it.
    private static func lengthOfKindAfter(_ key: [UInt8], _ country: String) -> Int {
        for index in key.indices.suffix(longestKind) where key[index] == 0x20 {
            if isKind(key[(index + 1)...], in: SubdivisionNames.kindsAfter, country) {
                return key.count - index
            }
        }
        // Chinese and Japanese write the kind without a space: 東京都, 江苏省.
        guard key.count > 6 else { return 0 }
        return ["県", "都", "府", "省", "市"].contains { key.suffix(3).elementsEqual($0.utf8) } ? 3 : 0
    }

    /// Whether words only say what kind of region a name names; some do in certain countries only.
    private static func isKind(_ words: ArraySlice<UInt8>, in kinds: PhraseTable, _ country: String) -> Bool {
        guard let countries = PlaceKey(bytes: words).value(in: kinds) else { return false }
        return countries.isEmpty || countries.split(separator: " ").contains { $0 == country }
    }

    /// More bytes than any kind has.
    private static var longestKind: Int { 32 }
}
