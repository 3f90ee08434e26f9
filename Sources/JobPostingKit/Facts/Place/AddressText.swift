/// What a whole address in one text says for certain.
///
///     "Austin, TX 78701, US"        locality Austin · region US-TX · postal code 78701 · country US
///     "10115 Berlin, Germany"       postal code 10115 · locality Berlin · country DE
///     "Tallinn, EE"                 country EE
///     "Dublin, CA"                  nothing: Canada, or a state of the United States
///
/// A country is only read from the last part between commas, a region only where its country is known, and a locality
/// only next to a region or a postal code of that country: everything else in such texts is somebody's guess.
struct AddressText {
    private(set) var country: CountryCode?
    private(set) var region: SubdivisionCode?
    private(set) var locality: String?
    private(set) var postalCode: String?
    /// What the last part may mean, where that cannot be told: `CA, US-CA`.
    private(set) var candidates: String?

    /// How a text is read.
    enum Kind {
        /// A place as a whole; what stands alone is not known to be a locality.
        case place
        /// A locality: its first part is one.
        case locality
    }

    /// More parts than any address has.
    private static var partLimit: Int { 12 }

    /// - Parameters:
    ///   - text: The address.
    ///   - kind: What it was published as.
    ///   - known: The country that is stated elsewhere.
    /// - Complexity: O(*n*) and a look-up for each of the last two parts.
    init(_ text: String, as kind: Kind, in known: CountryCode? = nil) {
        let published = PlaceParts(text)
        guard published.count <= AddressText.partLimit else { return }
        var parts = published.withoutWords[...]
        guard let last = parts.last,
            let (country, isStated) = country(
                last, after: parts.dropLast(), ofSeveral: published.count > 1, known, kind)
        else { return }
        if isStated {
            self.country = country
            parts.removeLast()
        }
        readRegion(&parts, in: country, kind)
    }

    /// The country that the last part names, and whether it does; else the one that is known.
    private mutating func country(
        _ last: String, after parts: ArraySlice<String>, ofSeveral: Bool, _ known: CountryCode?, _ kind: Kind
    ) -> (CountryCode, isStated: Bool)? {
        let fallback = known.map { ($0, isStated: false) }
        let isCapitals = last.utf8.allSatisfy { $0.isASCIILetter && $0 & 0x20 == 0 }
        if let known, isCapitals, SubdivisionCode(country: known, code: last) != nil { return fallback }
        if last.utf8.count == 2 {
            guard isCapitals, let code = CountryText.code(ofTwoLetters: last.utf8), !parts.isEmpty || kind == .place
            else { return fallback }
            // A region's code before it decides; its name does not: "Ontario, CA" is a town in California.
            let states = AddressText.states(withCode: last)
            let isDecided =
                states.isEmpty && ofSeveral || code == known
                || parts.count > 1 && parts.last.flatMap { AddressText.region($0, in: code) } != nil
            if isDecided { return known == nil || known == code ? (code, true) : nil }
            if known == nil { candidates = ([code.text] + states.map { $0.text }).joined(separator: ", ") }
            return fallback
        }
        guard last.utf8.count > 3 || isCapitals || !last.utf8.allSatisfy({ $0 < 0x80 }), let name = CountryName(last)
        else { return fallback }
        if kind == .locality && parts.isEmpty { return fallback }
        guard let code = name.code else {
            if known == nil { candidates = CountryText.list(name.codes) }
            return fallback
        }
        guard known == nil || known == code else { return nil }
        if name.isAlsoRegion, known == nil {
            guard parts.count > 1, let part = parts.last, AddressText.region(part, in: code) != nil else {
                candidates = code.text + ", a region elsewhere"
                return nil
            }
        }
        return (code, true)
    }

    /// Reads the parts before the country, last one first.
    private mutating func readRegion(_ parts: inout ArraySlice<String>, in country: CountryCode, _ kind: Kind) {
        guard let part = parts.last else { return }
        let (rest, code) = AddressText.partedPostalCode(part, in: country)
        if let (found, isCode) = AddressText.region(rest, in: country), isCode || parts.count > 1 {
            region = found
            postalCode = code
            parts.removeLast()
            // The regions of the United Kingdom are councils, and most have a city's name: what stands before one may be
            // a house in that city. "Ward 5, Nottingham" stays as it was published.
            let mayBeTown = kind == .locality && !isCode && self.country == nil && country.text == "GB"
            if let place = parts.last, AddressText.isLocality(place), kind == .place || parts.count == 1, !mayBeTown {
                locality = place
            }
        } else if let (digits, place) = AddressText.placeBehindPostalCode(part, in: country) {
            guard AddressText.isLocality(place) else { return }
            postalCode = digits
            locality = place
        } else if kind == .locality, self.country != nil, code == nil, let first = parts.first,
            parts.dropFirst().allSatisfy({ AddressText.isArea($0) })
        {
            // "Milan, Metropolitan City of Milan, Italy": what stands between is an area around the town.
            if AddressText.isLocality(first) { locality = first }
        }
    }

    /// A postal code of all its digits and the locality behind it, as on the continent of Europe: `10115 Berlin`.
    private static func placeBehindPostalCode(_ part: String, in country: CountryCode) -> (String, String)? {
        guard let form = PostalCode(of: country), let space = part.firstIndex(of: " ") else { return nil }
        let digits = String(part[..<space])
        guard digits.utf8.count == form.digits, digits.utf8.allSatisfy({ $0.isASCIIDigit }) else { return nil }
        return (digits, part[space...].trimmed)
    }

    /// Whether a part can be a locality: no number, and no words of an area.
    private static func isLocality(_ part: String) -> Bool {
        !part.utf8.contains { $0.isASCIIDigit } && PlaceWord(part) == nil && !isArea(part)
    }

    /// Whether a part has a word that makes it the name of an area or a building.
    private static func isArea(_ part: String) -> Bool {
        PlaceKey(part).bytes.split(separator: 0x20).contains { PlaceKey(bytes: $0).value(in: areaWords) != nil }
    }

    /// Words that make a name one of an area or a building, not of a town.
    private static let areaWords = PhraseTable(
        """
        area=
        bezirk=
        building=
        campus=
        clinic=
        county=
        department=
        district=
        greater=
        grossraum=
        hospital=
        klinik=
        krankenhaus=
        kreis=
        landkreis=
        metro=
        metropolitan=
        near=
        office=
        or=
        province=
        raum=
        region=
        state=
        suite=
        surrounding=
        surroundings=
        umgebung=
        wide=
        """)

    /// The region that a part names in a country, and whether by its code.
    static func region(_ part: String, in country: CountryCode) -> (SubdivisionCode, isCode: Bool)? {
        let hasLowercase = part.utf8.contains { $0.isASCIILetter && $0 & 0x20 != 0 }
        if !hasLowercase, let code = SubdivisionCode(country: country, ignoringCase: PlaceKey(part).bytes),
            part.utf8.contains(where: { $0.isASCIILetter })
        {
            return (code, true)
        }
        return SubdivisionName(part, in: country)?.code.map { ($0, false) }
    }

    /// A part without the postal code at its end, `TX 78701`, and that code.
    private static func partedPostalCode(_ part: String, in country: CountryCode) -> (String, String?) {
        guard let form = PostalCode(of: country), let space = part.lastIndex(of: " ") else { return (part, nil) }
        let code = part[space...].trimmed
        guard code.utf8.first?.isASCIIDigit == true, form.code(in: code, of: country) == code else {
            return (part, nil)
        }
        return (part[..<space].trimmed, code)
    }

    /// The regions with this code in countries where places are written with the code of their region alone.
    static func states(withCode code: String) -> [SubdivisionCode] {
        var found: [SubdivisionCode] = []
        for letters in ["US", "CA", "AU", "BR", "IT", "CH", "IN", "NL"] {
            if let country = CountryCode(letters), let state = SubdivisionCode(country: country, code: code) {
                found.append(state)
            }
        }
        return found
    }
}
