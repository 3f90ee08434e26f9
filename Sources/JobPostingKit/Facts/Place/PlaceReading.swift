import JobPostingJSON

/// The places of a posting, as far as its facts have asked for them.
///
/// ```
/// jobLocation ──▶ places      one for each address, one for a place without any
///                   │ country, region       filled for the first fact that asks for one of them,
///                   │ texts                 as are these: locality, postal code, street, name
///                   └ coordinates           and these
/// ```
struct PlaceReading {
    /// How far a part of the reading has come.
    enum Progress: Comparable {
        case unread
        /// Read as evidence for another fact, without remarks.
        case silent
        case remarked
    }

    /// One published place.
    struct Place {
        /// The value that says it.
        var node: JSONNode
        /// The PostalAddress, or the place itself where the fields stand on it.
        var address: JSONNode
        /// A whole place or address given as one text.
        var text: JSONNode?
        /// The members of the address, where its keys are plain.
        var members: NodeMembers?
        /// The same of the place itself.
        var ownMembers: NodeMembers?

        var country: Found<CountryCode>?
        var region: Found<SubdivisionCode>?
        var locality: Found<String>?
        var postalCode: Found<String>?
        var streetAddress: Found<String>?
        var name: Found<String>?
        var coordinates: Point?
        /// What the locality says, or the place where it is one text.
        var words: Words?
    }

    /// A value and where it was read.
    struct Found<Value> {
        var value: Value
        var node: JSONNode
        var method: Provenance.Method
    }

    /// A point and where its coordinates were read.
    struct Point {
        var value: Location.Coordinates
        var latitude: JSONNode
        var longitude: JSONNode
    }

    /// The locality of a place, or the place as one text, and what it says beside a name.
    struct Words {
        var text: String
        var node: JSONNode
        var isLocality: Bool
        var address: AddressText?
        var summary: PlaceParts.Summary?
    }

    /// What is asked of an address.
    static let addressMembers = NodeMembers.Wanted([
        .addressCountry, .addressRegion, .addressLocality, .postalCode, .streetAddress,
    ])
    /// What is asked of a place itself.
    static let placeMembers = NodeMembers.Wanted([.address, .geo, .latitude, .longitude, .name])

    var places: [Place] = []
    var listing = Progress.unread
    var codes = Progress.unread
    var texts = Progress.unread
    var coordinates = Progress.unread
    /// The names of the employer, once a place's name was held against them.
    var employerNames: [String]?
    /// The first VirtualLocation, which is no place.
    var virtual: JSONNode?

    /// A part of one place, taken where it stands: to look at a place through the array copies all of it, and that costs
    /// more than reading a fact; nil where there is no such place, or no such part.
    @inline(__always)
    func part<Part>(_ index: Int, _ part: (UnsafePointer<Place>) -> Part?) -> Part? {
        places.withUnsafeBufferPointer { places in
            // The address is of a place, as its number is one of theirs, and is not kept.
            guard places.indices.contains(index), let first = places.baseAddress else { return nil }
            return part(first + index)
        }
    }

    /// Forgets the places.
    mutating func clear() {
        guard listing != .unread else { return }
        // Most postings have one place: to take it away costs less than to empty the array.
        if places.count > 2 { places.removeAll(keepingCapacity: true) }
        while !places.isEmpty { places.removeLast() }
        (listing, codes, texts, coordinates, virtual) = (.unread, .unread, .unread, .unread, nil)
        employerNames = nil
    }
}
