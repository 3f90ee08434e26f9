import JobPostingJSON

/// Countries and regions of places.
extension FactReader {
    /// The country of a place: stated as such, else what a region's whole code or a whole address in one text says.
    mutating func readCountry(_ place: inout PlaceReading.Place) {
        var unread: JSONNode?
        for value in values(.addressCountry, of: place.address, place.members) {
            if let found = country(of: value, &unread) {
                place.country = found
                return
            }
        }
        let isUnread = unread != nil
        if let region = foundText(values(.addressRegion, of: place.address, place.members)),
            let code = SubdivisionCode(region.value)
        {
            place.country = PlaceReading.Found(value: code.country, node: region.node, method: .inferred)
            return
        }
        guard !isUnread else { return }
        readWords(&place)
        guard let words = place.words, let address = words.address else { return }
        if let code = address.country {
            place.country = PlaceReading.Found(
                value: code, node: words.node, method: words.isLocality ? .inferred : .converted)
        } else if let candidates = address.candidates {
            remark(
                "fact.country.ambiguous", words.node, "\(words.node.quoted) does not tell which country: \(candidates)")
        }
    }

    /// The country of one value of `addressCountry`: a code, a name, or a Country with either.
    ///
    /// - Parameter unread: The first value that is no country, which is then remarked on.
    mutating func country(of value: JSONNode, _ unread: inout JSONNode?) -> PlaceReading.Found<CountryCode>? {
        // The usual shape, two capital letters, without a string.
        if let code = value.countryCode { return PlaceReading.Found(value: code, node: value, method: .stated) }
        guard value.kind == .object else { return countryText(value, &unread) }
        var isNamed = false
        for property in [Property.name, .identifier, .alternateName] {
            for name in values(property, of: value) where name.kind == .string {
                isNamed = true
                if let found = countryText(name, &unread) { return found }
            }
        }
        if !isNamed, let id = graph.names.identifier(of: value), let text = plainText(id),
            text.utf8.contains(UInt8(ascii: ":")), let code = CountryText(text).code
        {
            return PlaceReading.Found(value: code, node: id, method: .converted)
        }
        return nil
    }

    private mutating func countryText(_ node: JSONNode, _ unread: inout JSONNode?) -> PlaceReading.Found<CountryCode>? {
        if let code = node.countryCode { return PlaceReading.Found(value: code, node: node, method: .stated) }
        guard let text = plainText(node) else { return nil }
        let country = CountryText(text)
        if let code = country.code {
            return PlaceReading.Found(
                value: code, node: node, method: node.hasText(equalTo: code.text) ? .stated : .converted)
        }
        if unread == nil {
            unread = node
            if let candidates = country.candidates {
                remark("fact.country.ambiguous", node, "\(node.quoted) does not tell which country: \(candidates)")
            } else if PlaceWord(text) != nil {
                remark("fact.country.placeholder", node, severity: .note, "\(node.quoted) is no country")
            } else {
                remark("fact.country.unrecognised", node, "\(node.quoted) is no country's code or name")
            }
        }
        return nil
    }

    /// The region of a place: a whole code; the part behind the country's or a name where the country is known.
    mutating func readRegion(_ place: inout PlaceReading.Place) {
        let country = place.country?.value
        for value in values(.addressRegion, of: place.address, place.members) {
            if let country, value.kind == .string, !value.hasEscapes, value.source.count == 2,
                let code = SubdivisionCode(country: country, code: value.source)
            {
                place.region = PlaceReading.Found(value: code, node: value, method: .converted)
                return
            }
            guard let text = foundText(PropertyValues(value)) else { continue }
            readRegion(&place, text, country)
            // The country in the region's place says nothing of the region: "IN" in India.
            guard place.region == nil, let country, CountryText(text.value).code == country else { return }
            break
        }
        // A locality or an address in one text may say it too, but only beside its country.
        guard country != nil else { return }
        readWords(&place)
        if let words = place.words, let region = words.address?.region {
            place.region = PlaceReading.Found(
                value: region, node: words.node, method: words.isLocality ? .inferred : .converted)
        }
    }

    private mutating func readRegion(
        _ place: inout PlaceReading.Place, _ text: PlaceReading.Found<String>, _ country: CountryCode?
    ) {
        let found = RegionText(text.value, in: country)
        if let code = found.code {
            place.region = PlaceReading.Found(
                value: code, node: text.node, method: text.node.hasText(equalTo: code.text) ? .stated : .converted)
            return
        }
        guard keepsRemarks else { return }
        if found.isWord {
            remark("fact.region.placeholder", text.node, severity: .note, "\(text.node.quoted) is no region")
        } else if let candidates = found.candidates(of: text.value, in: country) {
            remark(
                "fact.region.ambiguous", text.node, "\(text.node.quoted) does not tell which region: \(candidates)")
        } else {
            remark(
                "fact.region.unrecognised", text.node,
                "\(text.node.quoted) is no region's code or name"
                    + (country.map { " in \($0.text)" } ?? ", and no country is known"))
        }
    }

    /// What the locality or the whole text of a place says, read once.
    mutating func readWords(_ place: inout PlaceReading.Place) {
        guard place.words == nil else { return }
        var found = foundText(values(.addressLocality, of: place.address, place.members))
        let isLocality = found != nil
        if found == nil { found = place.text.flatMap { foundText(PropertyValues($0)) } }
        // A name alone may be an address too; beside an address it is only a name.
        if found == nil, place.address.isSame(as: place.node), values(.streetAddress, of: place.node).isEmpty {
            found = foundText(values(.name, of: place.node))
        }
        guard let found else { return }
        let look = PlaceParts.look(at: found.value)
        let isPlain = isLocality && !look.mayHaveParts
        let country = place.country?.value
        place.words = PlaceReading.Words(
            text: found.value, node: found.node, isLocality: isLocality,
            address: isPlain ? nil : AddressText(found.value, as: isLocality ? .locality : .place, in: country),
            summary: look.mayHaveSummary ? PlaceParts.summary(ofLikely: found.value) : nil)
    }
}

extension JSONNode {
    /// The country whose code a string is, letter by letter.
    @inline(__always)
    var countryCode: CountryCode? {
        kind == .string && !hasEscapes && source.count == 2 ? CountryCode(source) : nil
    }
}

extension PropertyValues {
    /// Whether there is no value.
    fileprivate var isEmpty: Bool {
        var values = self
        return values.next() == nil
    }
}
