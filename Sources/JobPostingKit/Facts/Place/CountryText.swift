/// Reads a country from what was published as one.
struct CountryText {
    /// The country; nil when the text is none, or may be several.
    private(set) var code: CountryCode?
    /// What the text may mean, where that cannot be told: `KP, KR`.
    private(set) var candidates: String?

    /// Reads a code of two or three letters, a name, an IRI, or a text that says one country in several ways:
    /// `US - United States`, `Germany (Deutschland)`, `Lagos, Nigeria`.
    ///
    /// - Complexity: O(*n*) and a look-up for each part.
    init(_ published: String) {
        let name = published.utf8.contains(UInt8(ascii: ":")) ? CountryText.name(ofIRI: published) : nil
        let text = name ?? published
        if text.utf8.count == 2, let code = CountryText.code(ofTwoLetters: text.utf8) {
            self.code = code
            return
        }
        if text.utf8.contains(UInt8(ascii: ".")) {
            let key = PlaceKey(text).bytes
            if key.count == 2, let code = CountryCode(ignoringCase: key) {
                // U.S.
                self.code = code
                return
            }
        }
        if let name = CountryName(text) {
            code = name.code
            if code == nil { candidates = CountryText.list(name.codes) }
            return
        }
        readParts(text)
    }

    private mutating func readParts(_ text: String) {
        let parts = PlaceParts(text).parts.filter { $0.word == nil }.map { $0.text }
        guard parts.count > 1 || parts.first.map({ $0 != text }) == true else { return }
        var found: [CountryCode] = []
        for part in parts {
            guard let country = CountryText.code(part) else {
                // Something else before the country, as in an address.
                let address = AddressText(text, as: .place)
                (code, candidates) = (address.country, address.candidates)
                return
            }
            if !found.contains(country) { found.append(country) }
        }
        if found.count == 1, let country = found.first {
            let isSure = parts.count > 1 || AddressText.states(withCode: parts.first ?? "").isEmpty
            if isSure { code = country } else { candidates = country.text }
        } else if !found.isEmpty {
            candidates = found.prefix(8).map { $0.text }.joined(separator: ", ")
        }
    }

    /// The country of one part: a code or a name that only one has.
    private static func code(_ part: String) -> CountryCode? {
        if part.utf8.count == 2, let code = code(ofTwoLetters: part.utf8) { return code }
        return CountryName(part)?.code
    }

    /// Whether a text is the name or code of a country, or of several.
    static func isName(_ text: String) -> Bool {
        text.utf8.count == 2 && code(ofTwoLetters: text.utf8) != nil || CountryName(text) != nil
            || CountryName(String(text.trimmed.drop { $0 == "(" })) != nil
    }

    /// A code of two letters of either case: of ISO 3166-1, or `UK` and `EL`, which it reserves for the United Kingdom
    /// and the European Union writes for Greece.
    static func code(ofTwoLetters text: some Collection<UInt8>) -> CountryCode? {
        CountryCode(ignoringCase: text)
            ?? CountryNames.table.value(ofPlace: String(decoding: text, as: UTF8.self)).flatMap { CountryCode($0) }
    }

    /// Codes parted by spaces, as a list for people.
    static func list(_ codes: String) -> String { codes.split(separator: " ").joined(separator: ", ") }

    /// The name or code at the end of an IRI that is known to have one there.
    ///
    /// Pages of encyclopedias are named after the country; the European Union's authority table has codes of three
    /// letters (publications.europa.eu); and schema.org's IRIs are met as if it had terms for countries.
    private static func name(ofIRI text: String) -> String? {
        for place in [
            "wikipedia.org/wiki/", "dbpedia.org/resource/", "publications.europa.eu/resource/authority/country/",
            "schema.org/Country/", "schema.org/", "urn:iso:std:iso:3166:-1:alpha-2:",
        ] {
            guard let name = rest(of: text, behind: place) else { continue }
            let bytes = name.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
            guard !bytes.contains(UInt8(ascii: "/")), bytes.count > 1 else { return nil }
            return String(decoding: bytes, as: UTF8.self)
        }
        return nil
    }

    private static func rest(of text: String, behind place: String) -> Substring? {
        let bytes = Array(text.utf8)
        let wanted = Array(place.utf8)
        // IRIs of countries are short; a longer text is none.
        guard bytes.count <= 256, bytes.count > wanted.count else { return nil }
        for start in 0..<(bytes.count - wanted.count) where bytes[start...].starts(with: wanted) {
            return Substring(text.utf8.dropFirst(start + wanted.count))
        }
        return nil
    }
}
