import JobPostingJSON

/// The shared reading of the places: each value is read once a posting, whichever facts ask for it.
extension FactReader {
    /// Reads the countries and regions of the places in ``FactMemo/places``.
    ///
    /// - Returns: the numbers of the places. A place is large: copying one costs more than reading most.
    mutating func placesWithCodes() -> Range<Int> {
        readPlaces {
            $0.codes < $1
        } filling: { reader, place in
            place.country = nil
            place.region = nil
            reader.readCountry(&place)
            reader.readRegion(&place)
        } then: {
            $0.codes = $1
        }
        return memo.places.places.indices
    }

    /// The same with localities, postal codes, streets and names besides.
    mutating func placesWithTexts() -> Range<Int> {
        _ = placesWithCodes()
        readPlaces {
            $0.texts < $1
        } filling: { reader, place in
            reader.readLocality(&place)
            reader.readPostalCode(&place)
            reader.readStreetAddress(&place)
            reader.readName(&place)
        } then: {
            $0.texts = $1
        }
        return memo.places.places.indices
    }

    /// The places with their coordinates.
    mutating func placesWithCoordinates() -> Range<Int> {
        readPlaces {
            $0.coordinates < $1
        } filling: { reader, place in
            reader.readCoordinates(&place)
        } then: {
            $0.coordinates = $1
        }
        return memo.places.places.indices
    }

    /// The published places, with nothing read of them but what was.
    mutating func publishedPlaces() -> Range<Int> {
        listPlaces()
        return memo.places.places.indices
    }

    private var wantedProgress: PlaceReading.Progress { keepsRemarks ? .remarked : .silent }

    /// Fills a group of every place, unless it is filled already and nothing more is wanted.
    @inline(__always)
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
        let isPlain = graph.features.isEmpty
        for node in values(.jobLocation) {
            guard node.kind == .object else {
                if node.kind == .string { addPlace(node, node, node) }
                continue
            }
            if graph.isType(node, "VirtualLocation") {
                memo.places.virtual = memo.places.virtual ?? node
                continue
            }
            let members = isPlain ? NodeMembers(plain: node, PlaceReading.placeMembers) : nil
            var hasAddress = false
            for address in values(.address, of: node, members) {
                hasAddress = true
                if address.kind == .object {
                    addPlace(node, address, nil, members)
                } else {
                    addPlace(node, node, address, members)
                }
            }
            if !hasAddress { addPlace(node, node, nil, members) }
        }
    }

    private mutating func addPlace(
        _ node: JSONNode, _ address: JSONNode, _ text: JSONNode?, _ ownMembers: NodeMembers? = nil
    ) {
        let members = graph.features.isEmpty ? NodeMembers(plain: address, PlaceReading.addressMembers) : nil
        memo.places.places.append(
            PlaceReading.Place(node: node, address: address, text: text, members: members, ownMembers: ownMembers))
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
        if let text = PlainText(node) {
            return PlaceReading.Found(value: text.string, node: node, method: .stated)
        }
        guard let text = filledText(node) else { return nil }
        return PlaceReading.Found(value: text, node: node, method: FactReader.says(node, text) ? .stated : .converted)
    }
}
