import JobPostingJSON

/// Coordinates of places.
extension FactReader {
    /// The coordinates of a place: on its `geo` node, or on the place itself, which schema.org allows.
    mutating func readCoordinates(_ place: inout PlaceReading.Place) {
        place.coordinates = nil
        for node in values(.geo, of: place.node) {
            readPoint(node, &place)
            if place.coordinates != nil { return }
        }
        if place.node.kind == .object { readPoint(place.node, &place) }
    }

    private mutating func readPoint(_ node: JSONNode, _ place: inout PlaceReading.Place) {
        guard node.kind == .object else { return readPair(node, &place) }
        guard let latitude = value(.latitude, of: node) else { return }
        guard let longitude = value(.longitude, of: node) else {
            // Both in one of the two.
            if latitude.kind == .string { readPair(latitude, &place, isWhole: false) }
            return
        }
        if latitude.kind == .number, longitude.kind == .number {
            return add(latitude.double ?? .nan, longitude.double ?? .nan, latitude, longitude, &place)
        }
        guard let y = degrees(latitude), let x = degrees(longitude) else {
            if !isNothing(latitude) || !isNothing(longitude) {
                remark(
                    "fact.coordinates.unrecognised", latitude,
                    "\(latitude.quoted), \(longitude.quoted) are no degrees of latitude and longitude")
            }
            return
        }
        if y.axis == .longitude, x.axis == .latitude { return add(x.value, y.value, longitude, latitude, &place) }
        guard y.axis != .longitude, x.axis != .latitude else {
            return remark(
                "fact.coordinates.impossible", latitude,
                "\(latitude.quoted), \(longitude.quoted) are twice the same coordinate")
        }
        add(y.value, x.value, latitude, longitude, &place)
    }

    private mutating func readPair(_ node: JSONNode, _ place: inout PlaceReading.Place, isWhole: Bool = true) {
        guard let text = plainText(node) else { return }
        switch GeographicText.pair(text) {
        case .point(let latitude, let longitude): add(latitude, longitude, node, node, &place)
        case .ambiguous:
            remark("fact.coordinates.ambiguous", node, "either number of \(node.quoted) may be the latitude")
        case .impossible:
            remark("fact.coordinates.impossible", node, "\(node.quoted) is no point on the earth")
        case nil:
            guard isWhole, PlaceWord(text) == nil else { return }
            remark("fact.coordinates.unrecognised", node, "\(node.quoted) is no pair of coordinates")
        }
    }

    private mutating func degrees(_ node: JSONNode) -> (value: Double, axis: GeographicText.Axis?)? {
        if node.kind == .number { return node.double.map { ($0, nil) } }
        guard let text = plainText(node) else { return nil }
        return GeographicText.degrees(text.utf8)
    }

    private mutating func isNothing(_ node: JSONNode) -> Bool {
        guard let text = plainText(node) else { return true }
        return node.kind == .string && PlaceWord(text) == .nothing
    }

    /// Takes a point, unless it is none on the earth, or the one that stands for nothing.
    @_optimize(speed)
    private mutating func add(
        _ latitude: Double, _ longitude: Double, _ y: JSONNode, _ x: JSONNode, _ place: inout PlaceReading.Place
    ) {
        if let value = Location.Coordinates(latitude: latitude, longitude: longitude) {
            place.coordinates = PlaceReading.Point(value: value, latitude: y, longitude: x)
        } else if latitude == 0, longitude == 0 {
            remark("fact.coordinates.placeholder", y, "latitude and longitude are both 0, which stands for nothing")
        } else if latitude.magnitude > 90, latitude.magnitude <= 180, longitude.magnitude <= 90 {
            remark(
                "fact.coordinates.impossible", y,
                "\(y.quoted) is no latitude; perhaps latitude and longitude are exchanged")
        } else {
            remark("fact.coordinates.impossible", y, "\(y.quoted), \(x.quoted) is no point on the earth")
        }
    }
}
