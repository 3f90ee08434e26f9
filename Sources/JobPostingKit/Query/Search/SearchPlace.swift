/// Reads the name of a place in a search.
enum SearchPlace {
    /// The most parts of a place, parted by commas.
    static let partLimit = 4
    /// The most codes that one name is looked for by.
    private static let codeLimit = 8

    /// The place of a name, `Berlin` or `Austin, TX`: a town that has its words, or the region or country that is called so;
    /// of several parts, one and the same place for all. Nil when there is no word in it.
    static func read(_ text: String) -> QueryExpression? {
        var parts: [QueryExpression] = []
        for part in text.split(separator: ",").prefix(partLimit) {
            guard let meaning = one(part.trimmed) else { continue }
            parts.append(meaning)
        }
        guard parts.count > 1 else { return parts.first }
        return .location(.all(parts))
    }

    /// Whether a region or a country is called so.
    static func isKnown(_ name: String) -> Bool {
        let name = String(name.split(separator: ",").first ?? "").trimmed
        return !countries(name).isEmpty || !regions(name).isEmpty
    }

    private static func one(_ name: String) -> QueryExpression? {
        let words = QueryWords(name)
        guard !words.pattern.isEmpty else { return nil }
        var terms: [QueryExpression] = [.words(.locality, words)]
        let regions = regions(name)
        if !regions.isEmpty { terms.append(.text(.region, regions)) }
        let countries = countries(name)
        if !countries.isEmpty { terms.append(.text(.country, countries)) }
        return .any(terms)
    }

    /// The countries of a name, or of a code in capitals; in small letters two of them are words of many languages.
    static func countries(_ name: String, ignoringCase: Bool = false) -> [String] {
        let bytes = name.utf8
        let isCapitals = bytes.allSatisfy { !($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")) }
        if bytes.count < 4, bytes.allSatisfy({ $0 < 0x80 }), !ignoringCase, !isCapitals { return [] }
        if bytes.count == 2, let code = CountryText.code(ofTwoLetters: bytes) { return [code.text] }
        let codes = CountryName(name)?.codes.split(separator: " ") ?? []
        return codes.prefix(codeLimit).map { String($0) }
    }

    /// The regions of a name in any country, or of a code in capitals where places are written with it.
    ///
    /// - Complexity: A look-up in each country.
    static func regions(_ name: String) -> [String] {
        if let whole = SubdivisionCode(ignoringCase: name) { return [whole.text] }
        let bytes = name.utf8
        guard bytes.count > 3 || bytes.contains(where: { $0 >= 0x80 }) else {
            let isCapitals = bytes.allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
            return isCapitals ? AddressText.states(withCode: name).map { $0.text } : []
        }
        let key = PlaceKey(name)
        var found: [String] = []
        for row in 0..<CountryCode.table.count where found.count < codeLimit {
            guard let country = CountryCode.table[row].flatMap({ CountryCode($0.text) }),
                let codes = SubdivisionName(key, in: country)?.codes
            else { continue }
            for code in codes.split(separator: " ") where found.count < codeLimit {
                found.append(country.text + "-" + code)
            }
        }
        return found
    }
}
