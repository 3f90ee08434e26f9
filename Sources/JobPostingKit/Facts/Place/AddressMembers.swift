import JobPostingJSON

/// The properties of one address, found in one pass over its members.
///
/// Each is the value as it stands there, which may be a list.
struct AddressMembers {
    private var country, region, locality, postalCode, streetAddress: JSONNode?

    /// The properties of a node whose keys are all plain; nil when some key may be another spelling of one.
    ///
    /// - Complexity: O(members).
    @_optimize(speed)
    init?(plain node: JSONNode, _ names: PropertyNameTable) {
        for (key, value) in node.members {
            guard !key.hasEscapes else { return nil }
            let source = key.source
            if let (property, isExact) = names.property(source) {
                guard isExact else { return nil }
                switch property {
                case .addressCountry: country = value
                case .addressRegion: region = value
                case .addressLocality: locality = value
                case .postalCode: postalCode = value
                case .streetAddress: streetAddress = value
                default: break
                }
            } else if source.contains(where: { $0 == 0x3A || $0 == 0x2F || $0 == 0x23 }) {
                return nil
            }
        }
    }

    /// The values of one of the five properties.
    @inline(__always)
    func values(_ property: Property) -> PropertyValues? {
        switch property {
        case .addressCountry: PropertyValues(country)
        case .addressRegion: PropertyValues(region)
        case .addressLocality: PropertyValues(locality)
        case .postalCode: PropertyValues(postalCode)
        case .streetAddress: PropertyValues(streetAddress)
        default: nil
        }
    }
}
