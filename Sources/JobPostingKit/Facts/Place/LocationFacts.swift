import JobPostingJSON

/// Readers of where the work is done.
///
/// `jobLocation` is a Place with an `address`, or the address itself, or a text, or a list of such. The places are read
/// once, in ``PlaceReading``, for ``Field/locations`` and for each part alike.
enum LocationFacts {
    @Sendable static func locations(_ reader: inout FactReader) {
        _ = reader.placesWithTexts()
        for place in reader.placesWithCoordinates() {
            var location = Location()
            location.country = place.country?.value.text
            location.region = place.region?.value.text
            location.locality = place.locality?.value
            location.postalCode = place.postalCode?.value
            location.streetAddress = place.streetAddress?.value
            location.name = place.name?.value
            location.coordinates = place.coordinates?.value
            if location != Location() { reader.add(.location(location), .converted, from: place.node) }
        }
    }

    @Sendable static func country(_ reader: inout FactReader) {
        for place in reader.placesWithCodes() {
            if let found = place.country { reader.add(.text(found.value.text), found.method, from: found.node) }
        }
    }

    @Sendable static func region(_ reader: inout FactReader) {
        for place in reader.placesWithCodes() {
            if let found = place.region { reader.add(.text(found.value.text), found.method, from: found.node) }
        }
    }

    @Sendable static func locality(_ reader: inout FactReader) {
        for place in reader.placesWithTexts() { reader.add(place.locality) }
    }

    @Sendable static func postalCode(_ reader: inout FactReader) {
        for place in reader.placesWithTexts() { reader.add(place.postalCode) }
    }

    @Sendable static func streetAddress(_ reader: inout FactReader) {
        for place in reader.placesWithTexts() { reader.add(place.streetAddress) }
    }

    @Sendable static func latitude(_ reader: inout FactReader) {
        for place in reader.placesWithCoordinates() {
            guard let point = place.coordinates else { continue }
            let node = point.latitude
            reader.add(.number(point.value.latitude), node.kind == .number ? .stated : .converted, from: node)
        }
    }

    @Sendable static func longitude(_ reader: inout FactReader) {
        for place in reader.placesWithCoordinates() {
            guard let point = place.coordinates else { continue }
            let node = point.longitude
            reader.add(.number(point.value.longitude), node.kind == .number ? .stated : .converted, from: node)
        }
    }
}

extension FactReader {
    /// Adds a text where it was found.
    fileprivate mutating func add(_ found: PlaceReading.Found<String>?) {
        guard let found else { return }
        add(.text(found.value), found.method, from: found.node)
    }
}
