import JobPostingJSON

/// Readers of where a remote applicant may live: `applicantLocationRequirements`.
///
/// Its values are Countries, States and other AdministrativeAreas, with a name, an address or an IRI, or texts, alone
/// or several in one. What names no country (`Worldwide`, `Europe`) is remarked on.
enum ApplicantLocationFacts {
    @Sendable static func country(_ reader: inout FactReader) {
        reader.forEachApplicantArea(remarking: true) { reader, area in
            reader.add(.text(area.country.value.text), area.country.method, from: area.country.node)
        }
    }

    @Sendable static func region(_ reader: inout FactReader) {
        reader.forEachApplicantArea(remarking: false) { reader, area in
            if let region = area.region { reader.add(.text(region.value.text), region.method, from: region.node) }
        }
    }
}

/// A country, or a part of one, in which an applicant may live.
private struct ApplicantArea {
    var country: PlaceReading.Found<CountryCode>
    var region: PlaceReading.Found<SubdivisionCode>?
}

extension FactReader {
    /// Visits the areas in published order.
    fileprivate mutating func forEachApplicantArea(
        remarking: Bool, _ body: (inout FactReader, ApplicantArea) -> Void
    ) {
        let keeps = keepsRemarks
        keepsRemarks = keeps && remarking
        defer { keepsRemarks = keeps }
        for value in values(.applicantLocationRequirements) {
            guard value.kind == .object else {
                readArea(value, isCountry: false, body)
                continue
            }
            readNode(value, body)
        }
    }

    private mutating func readNode(_ node: JSONNode, _ body: (inout FactReader, ApplicantArea) -> Void) {
        var hasAddress = false
        for address in values(.address, of: node) where address.kind == .object {
            var place = PlaceReading.Place(node: node, address: address)
            readCountry(&place)
            readRegion(&place)
            if let country = place.country {
                hasAddress = true
                body(&self, ApplicantArea(country: country, region: place.region))
            }
        }
        if hasAddress { return }
        let isCountry = graph.isType(node, "Country")
        if let container = value(.containedInPlace, of: node), let name = value(.name, of: node), !isCountry {
            var unread: JSONNode?
            if let country = country(of: container, &unread), let found = foundText(PropertyValues(name)) {
                var place = PlaceReading.Place(node: node, address: node, country: country)
                let region = RegionText(found.value, in: country.value).code
                place.region = region.map { PlaceReading.Found(value: $0, node: found.node, method: .converted) }
                return body(&self, ApplicantArea(country: country, region: place.region))
            }
        }
        var isNamed = false
        for name in values(.name, of: node) {
            isNamed = true
            readArea(name, isCountry: isCountry, body)
        }
        guard !isNamed else { return }
        // Neither name nor address: an IRI, or the fields of an address on the node itself.
        var place = PlaceReading.Place(node: node, address: node)
        readCountry(&place)
        readRegion(&place)
        var unread: JSONNode?
        guard let country = place.country ?? country(of: node, &unread) else { return }
        body(&self, ApplicantArea(country: country, region: place.region))
    }

    /// One text: `US`, `Michigan, USA`, `Germany; Austria; Switzerland`, `Remote - Singapore`.
    private mutating func readArea(
        _ node: JSONNode, isCountry: Bool, _ body: (inout FactReader, ApplicantArea) -> Void
    ) {
        if isCountry, let code = node.countryCode {
            let country = PlaceReading.Found(value: code, node: node, method: .stated)
            return body(&self, ApplicantArea(country: country))
        }
        guard node.kind == .string, let text = plainText(node) else { return }
        func found<Value>(_ value: Value, _ text: String) -> PlaceReading.Found<Value> {
            PlaceReading.Found(value: value, node: node, method: node.hasText(equalTo: text) ? .stated : .converted)
        }
        for part in ApplicantText.parts(of: text) {
            switch ApplicantText(part, isCountry: isCountry) {
            case .countries(let countries):
                for country in countries { body(&self, ApplicantArea(country: found(country, country.text))) }
            case .region(let region):
                var country = found(region.country, region.country.text)
                country.method = part.utf8.count > 6 ? .converted : .inferred
                body(&self, ApplicantArea(country: country, region: found(region, region.text)))
            case .ambiguous(let candidates):
                remark(
                    "fact.applicant-country.ambiguous", node,
                    "\(node.quoted) does not tell which country: \(candidates)")
            case .word:
                remark("fact.applicant-country.placeholder", node, severity: .note, "\(node.quoted) names no country")
            case .unrecognised:
                remark("fact.applicant-country.unrecognised", node, "\(node.quoted) is no country's code or name")
            }
        }
    }
}

/// What a text says of where applicants may live.
private enum ApplicantText {
    case countries([CountryCode])
    case region(SubdivisionCode)
    /// A name or code that several countries or regions have.
    case ambiguous(String)
    /// A word for no place, or for any.
    case word
    case unrecognised

    /// The parts between semicolons and bars, each of which stands for itself; at most 300.
    static func parts(of text: String) -> [String] {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|") }) else { return [text] }
        return text.utf8.split(maxSplits: 300, whereSeparator: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|") })
            .map { String(decoding: $0, as: UTF8.self).trimmed }.filter { !$0.isEmpty }
    }

    init(_ text: String, isCountry: Bool) {
        if let region = SubdivisionCode(text) {
            self = .region(region)
            return
        }
        if text.utf8.count == 2 || !text.utf8.contains(where: { PlaceParts.mayPart($0) }) {
            self.init(single: text, isCountry: isCountry)
            return
        }
        let whole = CountryName(text)
        if let code = whole?.code {
            self = .countries([code])
            return
        }
        let parts = PlaceParts(text).withoutWords
        guard let last = parts.last else {
            self = .word
            return
        }
        if parts.count == 2, let first = parts.first, let country = CountryText(last).code,
            AddressText.states(withCode: last).isEmpty, let (region, _) = AddressText.region(first, in: country)
        {
            self = .region(region)
            return
        }
        self.init(list: parts, last, text)
    }

    /// A text without parts.
    private init(single text: String, isCountry: Bool) {
        let country = CountryText(text)
        if let code = country.code {
            // A code that a state has too is the country's only where a country is meant.
            let states = isCountry || text.utf8.count != 2 ? [] : AddressText.states(withCode: text)
            let isRegion = !isCountry && CountryName(text)?.isAlsoRegion == true
            self =
                states.isEmpty && !isRegion
                ? .countries([code])
                : .ambiguous(([code.text] + states.map { $0.text }).joined(separator: ", "))
        } else if let candidates = country.candidates {
            self = .ambiguous(candidates)
        } else if PlaceParts.summary(of: text) != nil {
            self = .word
        } else if let candidates = RegionText(text, in: nil).candidates(of: text, in: nil) {
            self = .ambiguous(candidates)
        } else {
            self = .unrecognised
        }
    }

    /// Several names or codes of countries, or something else before one.
    private init(list parts: [String], _ last: String, _ text: String) {
        var countries: [CountryCode] = []
        var doubtful: [String] = []
        for part in parts {
            guard let code = CountryText(part).code else {
                // An address: its last part decides.
                let address = AddressText(text, as: .place)
                if let region = address.region {
                    self = .region(region)
                } else if let country = address.country {
                    self = .countries([country])
                } else {
                    self = address.candidates.map { .ambiguous($0) } ?? .unrecognised
                }
                return
            }
            if part.utf8.count == 2, !AddressText.states(withCode: part).isEmpty { doubtful.append(part) }
            if !countries.contains(code) { countries.append(code) }
        }
        // "US, CA" may be California; three codes of countries are countries.
        if doubtful.isEmpty || parts.count > 2 {
            self = .countries(countries)
        } else {
            self = .ambiguous(countries.map { $0.text }.joined(separator: ", "))
        }
    }
}
