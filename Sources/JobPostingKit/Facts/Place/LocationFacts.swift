import JobPostingJSON

/// Readers of where the work is done.
///
/// `jobLocation` is a Place with an `address`, or the address itself, or a text, or a list of such. The places are read
/// once, in ``PlaceReading``, for ``Field/locations`` and for each part alike.
enum LocationFacts {
    @Sendable static func locations(_ reader: inout FactReader) {
        _ = reader.placesWithTexts()
        for index in reader.placesWithCoordinates() {
            let found = reader.memo.places.part(index) { place -> (value: FactValue, node: JSONNode)? in
                Location.isEmpty(place) ? nil : (.location(Location(place)), place.pointee.node)
            }
            if let found { reader.add(found.value, .converted, from: found.node) }
        }
    }

    @Sendable static func country(_ reader: inout FactReader) {
        for index in reader.placesWithCodes() {
            guard let found = reader.memo.places.part(index, { $0.pointee.country }) else { continue }
            reader.add(.text(found.value.text), found.method, from: found.node)
        }
    }

    @Sendable static func region(_ reader: inout FactReader) {
        for index in reader.placesWithCodes() {
            guard let found = reader.memo.places.part(index, { $0.pointee.region }) else { continue }
            reader.add(.text(found.value.text), found.method, from: found.node)
        }
    }

    @Sendable static func locality(_ reader: inout FactReader) {
        for index in reader.placesWithTexts() { reader.add(reader.memo.places.part(index) { $0.pointee.locality }) }
    }

    @Sendable static func postalCode(_ reader: inout FactReader) {
        for index in reader.placesWithTexts() { reader.add(reader.memo.places.part(index) { $0.pointee.postalCode }) }
    }

    @Sendable static func streetAddress(_ reader: inout FactReader) {
        for index in reader.placesWithTexts() {
            reader.add(reader.memo.places.part(index) { $0.pointee.streetAddress })
        }
    }

    @Sendable static func latitude(_ reader: inout FactReader) {
        for index in reader.placesWithCoordinates() {
            guard let point = reader.memo.places.part(index, { $0.pointee.coordinates }) else { continue }
            let node = point.latitude
            reader.add(.number(point.value.latitude), node.kind == .number ? .stated : .converted, from: node)
        }
    }

    @Sendable static func longitude(_ reader: inout FactReader) {
        for index in reader.placesWithCoordinates() {
            guard let point = reader.memo.places.part(index, { $0.pointee.coordinates }) else { continue }
            let node = point.longitude
            reader.add(.number(point.value.longitude), node.kind == .number ? .stated : .converted, from: node)
        }
    }
}

extension Location {
    /// What is known of a place, taken where it stands.
    @inline(__always)
    fileprivate init(_ place: UnsafePointer<PlaceReading.Place>) {
        country = place.pointee.country?.value.text
        region = place.pointee.region?.value.text
        locality = place.pointee.locality?.value
        postalCode = place.pointee.postalCode?.value
        streetAddress = place.pointee.streetAddress?.value
        name = place.pointee.name?.value
        coordinates = place.pointee.coordinates?.value
    }

    /// Whether nothing is known of a place.
    fileprivate static func isEmpty(_ place: UnsafePointer<PlaceReading.Place>) -> Bool {
        place.pointee.country == nil && place.pointee.region == nil && place.pointee.locality == nil
            && place.pointee.postalCode == nil && place.pointee.streetAddress == nil && place.pointee.name == nil
            && place.pointee.coordinates == nil
    }
}

extension FactReader {
    /// Adds a text where it was found.
    @_optimize(speed)
    fileprivate mutating func add(_ found: PlaceReading.Found<String>?) {
        guard let found else { return }
        add(.text(found.value), found.method, from: found.node)
    }
}
