import JobPostingJSON

/// Localities, postal codes and names of places.
extension FactReader {
    /// The locality as published, without how the work is done there; what is no town's name is none.
    mutating func readLocality(_ place: inout PlaceReading.Place) {
        if place.locality != nil { place.locality = nil }
        readWords(&place)
        guard let words = place.words else { return }
        if words.summary?.leavesPlace ?? true, let locality = words.address?.locality {
            place.locality = PlaceReading.Found(value: locality, node: words.node, method: .converted)
            return
        }
        guard words.isLocality else { return }
        guard let town = words.town else {
            return remark("fact.locality.placeholder", words.node, "\(words.node.quoted) is no town's name")
        }
        let country = place.country?.value
        if let name = CountryName(town), !PlaceReading.isCity(name) {
            // Towns are named after countries: Lebanon and Peru are in the United States.
            if country == nil {
                remark(
                    "fact.locality.ambiguous", words.node,
                    "\(words.node.quoted) may be a town or the country \(CountryText.list(name.codes))")
                return
            } else if name.code == country {
                remark("fact.locality.placeholder", words.node, "\(words.node.quoted) is a country, no town")
                return
            }
        }
        place.locality = PlaceReading.Found(
            value: town, node: words.node, method: FactReader.says(words.node, town) ? .stated : .converted)
    }

    /// The postal code as published, but with the zeros that a number lost and without what is certainly none of it.
    mutating func readPostalCode(_ place: inout PlaceReading.Place) {
        if place.postalCode != nil { place.postalCode = nil }
        guard let found = foundText(values(.postalCode, of: place.address, place.members)) else {
            readWords(&place)
            if let words = place.words, let code = words.address?.postalCode {
                place.postalCode = PlaceReading.Found(value: code, node: words.node, method: .converted)
            }
            return
        }
        let text = found.value
        if PlaceWord(text) == .nothing {
            remark(
                "fact.postal-code.placeholder", found.node, severity: .note, "\(found.node.quoted) is no postal code")
            return
        }
        place.postalCode = found
        guard let country = place.country?.value else { return }
        if found.node.kind == .number {
            // A number lost its zeros; what else a number can be is no code of that country.
            guard let form = PostalCode(of: country) else { return }
            let digits = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
            if digits.utf8.allSatisfy({ $0.isASCIIDigit }), let code = form.code(ofNumber: digits) {
                place.postalCode?.value = code
                place.postalCode?.method = .converted
            } else {
                place.postalCode = nil
                remark(
                    "fact.postal-code.impossible", found.node,
                    "\(found.node.quoted) is no postal code of \(country.text), which has \(form.digits) digits")
            }
        } else if !text.utf8.allSatisfy({ $0.isASCIIDigit }),
            let code = PostalCode(of: country)?.code(in: text, of: country), code != text
        {
            place.postalCode?.value = code
            place.postalCode?.method = .converted
        }
    }

    /// The street address as published; zeros and labels of empty boxes are none.
    mutating func readStreetAddress(_ place: inout PlaceReading.Place) {
        place.streetAddress = foundText(values(.streetAddress, of: place.address, place.members))
        guard let street = place.streetAddress, PlaceWord(street.value) == .nothing else { return }
        place.streetAddress = nil
        remark("fact.street-address.placeholder", street.node, severity: .note, "\(street.node.quoted) is no street")
    }

    /// The name of a place, or the whole of it where it is one text; the employer's name is none.
    mutating func readName(_ place: inout PlaceReading.Place) {
        place.name =
            place.text.flatMap { foundText(PropertyValues($0)) }
            ?? foundText(values(.name, of: place.node, place.ownMembers))
        guard let name = place.name else { return }
        if PlaceParts.summary(of: name.value)?.leavesPlace == false {
            place.name = nil
            remark("fact.locations.placeholder", name.node, "\(name.node.quoted) is no place's name")
        } else if employerNames().contains(where: { $0.isEqualIgnoringASCIICase(to: name.value) }) {
            place.name = nil
            remark(
                "fact.locations.placeholder", name.node, severity: .note, "\(name.node.quoted) is the employer's name")
        }
    }

    /// The names of the employer, found once a posting.
    private mutating func employerNames() -> [String] {
        if let known = memo.places.employerNames { return known }
        var names: [String] = []
        for employer in values(.hiringOrganization) {
            for name in values(.name, orTextOf: employer) {
                if let text = plainText(name) { names.append(text) }
            }
        }
        memo.places.employerNames = names
        return names
    }
}

extension PlaceReading.Words {
    /// The text, or the one part of it that is no word for a way to work: `London (Hybrid)`.
    fileprivate var town: String? {
        guard let summary else { return text }
        guard summary.leavesPlace else { return nil }
        let parts = PlaceParts(text).withoutWords
        return parts.count == 1 ? parts.first : nil
    }
}

extension PlaceReading {
    /// Whether a country's name is also that of its chief town, or the country is one.
    fileprivate static func isCity(_ name: CountryName) -> Bool {
        name.codes.split(separator: " ").contains { code in
            ["SG", "LU", "MC", "MX", "PA", "GT", "KW", "DJ", "SM", "GI", "HK", "MO", "VA", "AD", "SV"]
                .contains(String(code))
        }
    }
}
