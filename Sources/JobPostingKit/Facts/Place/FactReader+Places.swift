import JobPostingJSON

/// The shared reading of the places: each value is read once a posting, whichever facts ask for it.
extension FactReader {
    /// The places with their countries and regions.
    mutating func placesWithCodes() -> [PlaceReading.Place] {
        readPlaces { $0.codes < $1 } filling: { reader, place in
            place.country = nil
            place.region = nil
            reader.readCountry(&place)
            reader.readRegion(&place)
        } then: { $0.codes = $1 }
        return memo.places.places
    }

    /// The places with their countries, regions, localities, postal codes, streets and names.
    mutating func placesWithTexts() -> [PlaceReading.Place] {
        _ = placesWithCodes()
        let employer = memo.places.texts < wantedProgress ? employerNames() : []
        readPlaces { $0.texts < $1 } filling: { reader, place in
            reader.readLocality(&place)
            reader.readPostalCode(&place)
            reader.readStreetAddress(&place)
            reader.readName(&place, employer)
        } then: { $0.texts = $1 }
        return memo.places.places
    }

    /// The places with their coordinates.
    mutating func placesWithCoordinates() -> [PlaceReading.Place] {
        readPlaces { $0.coordinates < $1 } filling: { reader, place in
            reader.readCoordinates(&place)
        } then: { $0.coordinates = $1 }
        return memo.places.places
    }

    /// The published places, with nothing read of them but what was.
    mutating func publishedPlaces() -> PlaceReading {
        listPlaces()
        return memo.places
    }

    private var wantedProgress: PlaceReading.Progress { keepsRemarks ? .remarked : .silent }

    /// Fills a group of every place, unless it is filled already and nothing more is wanted.
    private mutating func readPlaces(
        _ isWanted: (PlaceReading, PlaceReading.Progress) -> Bool,
        filling fill: (inout FactReader, inout PlaceReading.Place) -> Void,
        then finish: (inout PlaceReading, PlaceReading.Progress) -> Void
    ) {
        listPlaces()
        guard isWanted(memo.places, wantedProgress) else { return }
        // Taken out for the time, so that the reader may be used meanwhile.
        var places: [PlaceReading.Place] = []
        swap(&places, &memo.places.places)
        for index in places.indices { fill(&self, &places[index]) }
        swap(&places, &memo.places.places)
        finish(&memo.places, wantedProgress)
    }

    /// Lists the places in published order: one for each address, one for a place without any.
    ///
    /// A VirtualLocation is no place.
    private mutating func listPlaces() {
        guard memo.places.listing == .unread else { return }
        memo.places.listing = .silent
        for node in values(.jobLocation) {
            guard node.kind == .object else {
                if node.kind == .string { addPlace(node, node, node) }
                continue
            }
            if graph.isType(node, "VirtualLocation") {
                memo.places.virtual = memo.places.virtual ?? node
                continue
            }
            var hasAddress = false
            for address in values(.address, of: node) {
                hasAddress = true
                if address.kind == .object { addPlace(node, address, nil) } else { addPlace(node, node, address) }
            }
            if !hasAddress { addPlace(node, node, nil) }
        }
    }

    private mutating func addPlace(_ node: JSONNode, _ address: JSONNode, _ text: JSONNode?) {
        memo.places.places.append(PlaceReading.Place(node: node, address: address, text: text))
    }

    /// The first text among values, each of which may also be a node with a `name`: a Country, a State, a City.
    mutating func foundText(_ found: PropertyValues) -> PlaceReading.Found<String>? {
        for value in found {
            if value.kind == .object {
                for name in values(.name, of: value) {
                    if let text = foundText(name) { return text }
                }
            } else if let text = foundText(value) {
                return text
            }
        }
        return nil
    }

    private mutating func foundText(_ node: JSONNode) -> PlaceReading.Found<String>? {
        guard let text = plainText(node) else { return nil }
        return PlaceReading.Found(value: text, node: node, method: node.hasText(equalTo: text) ? .stated : .converted)
    }
}
