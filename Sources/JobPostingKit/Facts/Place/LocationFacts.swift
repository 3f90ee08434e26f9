import JobPostingJSON

/// Readers of where the work is done.
///
/// `jobLocation` is a Place with an `address`, or the address itself, or a text, or a list of such. The place, its
/// address and its coordinates are read once for ``Field/locations`` and by the same functions for each part.
enum LocationFacts {
    @Sendable static func locations(_ reader: inout FactReader) {
        reader.forEachPlace { reader, place in
            var location = Location()
            location.country = reader.country(place)?.text
            location.region = reader.region(place)?.text
            location.locality = reader.firstText(reader.values(.addressLocality, of: place.address))?.text
            location.postalCode = reader.firstText(reader.values(.postalCode, of: place.address))?.text
            location.streetAddress = reader.firstText(reader.values(.streetAddress, of: place.address))?.text
            location.name = reader.firstText(place.name)?.text
            location.coordinates = reader.coordinates(place)?.value
            if location != Location() { reader.add(.location(location), .converted, from: place.node) }
        }
    }

    @Sendable static func country(_ reader: inout FactReader) {
        reader.forEachPlace { reader, place in
            if let country = reader.country(place, remarking: true) { reader.addText(country.text, of: country.node) }
        }
    }

    @Sendable static func region(_ reader: inout FactReader) {
        reader.forEachPlace { reader, place in
            if let region = reader.region(place, remarking: true) { reader.addText(region.text, of: region.node) }
        }
    }

    @Sendable static func locality(_ reader: inout FactReader) { reader.addAddressTexts(.addressLocality) }

    @Sendable static func postalCode(_ reader: inout FactReader) { reader.addAddressTexts(.postalCode) }

    @Sendable static func streetAddress(_ reader: inout FactReader) { reader.addAddressTexts(.streetAddress) }

    @Sendable static func latitude(_ reader: inout FactReader) {
        reader.forEachPlace { reader, place in
            if let (coordinates, node, _) = reader.coordinates(place, remarking: true) {
                reader.add(.number(coordinates.latitude), node.kind == .number ? .stated : .converted, from: node)
            }
        }
    }

    @Sendable static func longitude(_ reader: inout FactReader) {
        reader.forEachPlace { reader, place in
            if let (coordinates, _, node) = reader.coordinates(place) {
                reader.add(.number(coordinates.longitude), node.kind == .number ? .stated : .converted, from: node)
            }
        }
    }
}

/// One published place: the node that says it, and the node that holds the fields of its address.
private struct PublishedPlace {
    var node: JSONNode
    /// The PostalAddress, or the place itself where the fields stand on it.
    var address: JSONNode
    /// A whole place or address given as one text; else the place's `name`.
    var name: PropertyValues
}

/// A text and the node that it was read from.
private typealias FoundText = (text: String, node: JSONNode)

extension FactReader {
    /// Visits each place in published order: one for each address, one for a place without any.
    ///
    /// A VirtualLocation is no place.
    fileprivate mutating func forEachPlace(_ body: (inout FactReader, PublishedPlace) -> Void) {
        for node in values(.jobLocation) where !graph.isType(node, "VirtualLocation") {
            // Once a field of one value has it, the places that follow cannot matter.
            if isComplete { return }
            guard node.kind == .object else {
                body(&self, PublishedPlace(node: node, address: node, name: PropertyValues(node)))
                continue
            }
            var hasAddress = false
            for address in values(.address, of: node) {
                hasAddress = true
                let isText = address.kind != .object
                body(
                    &self,
                    PublishedPlace(
                        node: node, address: isText ? node : address,
                        name: isText ? PropertyValues(address) : values(.name, of: node)))
            }
            if !hasAddress { body(&self, PublishedPlace(node: node, address: node, name: values(.name, of: node))) }
        }
    }

    /// The first text among values, each of which may also be a node with a `name`: a Country, a State, a City.
    fileprivate mutating func firstText(_ found: PropertyValues) -> FoundText? {
        for value in found {
            if value.kind == .object {
                for name in values(.name, of: value) {
                    if let text = plainText(name) { return (text, name) }
                }
            } else if let text = plainText(value) {
                return (text, value)
            }
        }
        return nil
    }

    fileprivate mutating func addAddressTexts(_ property: Property) {
        forEachPlace { reader, place in
            if let (text, node) = reader.firstText(reader.values(property, of: place.address)) {
                reader.addText(text, of: node)
            }
        }
    }

    fileprivate mutating func country(_ place: PublishedPlace, remarking: Bool = false) -> FoundText? {
        guard let (text, node) = firstText(values(.addressCountry, of: place.address)) else { return nil }
        if let code = CountryCode(text) { return (code.text, node) }
        if remarking {
            remark("fact.country.unrecognised", node, "\(node.quoted) is not a code of ISO 3166-1 alpha-2")
        }
        return nil
    }

    /// A region's code: in full, or the part after the country's where the country is known.
    fileprivate mutating func region(_ place: PublishedPlace, remarking: Bool = false) -> FoundText? {
        guard let (text, node) = firstText(values(.addressRegion, of: place.address)) else { return nil }
        if let code = SubdivisionCode(text) { return (code.text, node) }
        if let country = country(place).flatMap({ CountryCode($0.text) }),
            let code = SubdivisionCode(country: country, code: text.utf8)
        {
            return (code.text, node)
        }
        if remarking { remark("fact.region.unrecognised", node, "\(node.quoted) is not a code of ISO 3166-2") }
        return nil
    }

    /// The coordinates of a place: on its `geo` node, or on the place itself, which schema.org allows.
    fileprivate mutating func coordinates(
        _ place: PublishedPlace, remarking: Bool = false
    ) -> (value: Location.Coordinates, latitude: JSONNode, longitude: JSONNode)? {
        for node in Array(values(.geo, of: place.node)) + [place.node] where node.kind == .object {
            guard let latitude = value(.latitude, of: node), let longitude = value(.longitude, of: node) else {
                continue
            }
            if let y = number(latitude), let x = number(longitude),
                let value = Location.Coordinates(latitude: y, longitude: x)
            {
                return (value, latitude, longitude)
            }
            if remarking {
                remark("fact.coordinates.unrecognised", latitude, "latitude and longitude are no point on the earth")
            }
        }
        return nil
    }
}
