/// Reads a region from what was published as one.
struct RegionText {
    /// The region; nil when the text is none, or may be several.
    private(set) var code: SubdivisionCode?
    /// Whether the text is a word for no place: `Remote`, `All India`.
    private(set) var isWord = false
    /// What the name may mean in its country.
    private var codes: String?

    /// Reads a whole code, `US-CA`; and where the country is known, the part behind the hyphen, a name, or a name with
    /// the country behind it: `Karnataka, India`.
    ///
    /// - Complexity: O(*n*) and a look-up for each part.
    init(_ text: String, in country: CountryCode?) {
        guard let country else {
            code = SubdivisionCode(text)
            isWord = code == nil && PlaceWord(text) != nil
            return
        }
        if let whole = SubdivisionCode(ignoringCase: text) {
            // A region of another country contradicts the one that is stated.
            if whole.country == country { code = whole }
            return
        }
        readName(text, in: country)
        if code == nil, codes == nil {
            let parts = PlaceParts(text)
            isWord = parts.parts.contains { $0.word != nil }
            let places = parts.withoutWords
            if places.count == 2, let last = places.last, CountryText(last).code == country, let first = places.first {
                readName(first, in: country)
            }
        }
    }

    private mutating func readName(_ text: String, in country: CountryCode) {
        if let found = SubdivisionCode(country: country, ignoringCase: text) {
            code = found
            return
        }
        if let name = SubdivisionName(text, in: country) {
            code = name.code
            codes = name.codes
        } else if text.utf8.contains(UInt8(ascii: ".")) {
            // N.Y., D.C.
            code = SubdivisionCode(country: country, ignoringCase: PlaceKey(text).bytes)
        }
    }

    /// The most candidates that a message names.
    private static var candidateLimit: Int { 6 }

    /// What the text may mean, for a message; nil when nothing is known of that name.
    ///
    /// - Complexity: Where no country is known, a look-up in each of them.
    func candidates(of text: String, in country: CountryCode?) -> String? {
        if let country {
            return codes?.split(separator: " ").map { country.text + "-" + $0 }.joined(separator: ", ")
        }
        let key = PlaceKey(text)
        var found: [String] = []
        var count = 0
        for row in 0..<CountryCode.table.count {
            guard let country = CountryCode.table[row].flatMap({ CountryCode($0.text) }) else { continue }
            var codes = SubdivisionName(key, in: country)?.codes.split(separator: " ").map { String($0) } ?? []
            if let code = SubdivisionCode(country: country, ignoringCase: text)?.code { codes.append(code) }
            for code in codes {
                count += 1
                if found.count < RegionText.candidateLimit { found.append(country.text + "-" + code) }
            }
        }
        guard count > 0 else { return nil }
        return found.joined(separator: ", ") + (count > found.count ? ", …" : "")
    }
}
