import JobPostingJSON

/// The properties of one node of a salary, found in one pass over its members.
///
/// Each is the value as it stands there, which may be a list.
struct SalaryProperties {
    var value, minValue, maxValue, price, minPrice, maxPrice: JSONNode?
    var currency, priceCurrency: JSONNode?
    var unitText, unitCode, duration, referenceQuantity: JSONNode?
    var median, percentile10, percentile25, percentile75, percentile90: JSONNode?

    /// The properties of a node whose keys are all plain; nil when some key may be another spelling of one.
    ///
    /// - Complexity: O(members).
    init?(plain node: JSONNode) {
        for (key, value) in node.members {
            let source = key.source
            guard !key.hasEscapes else { return nil }
            if let (property, isExact) = PropertyName.property(source) {
                guard isExact else { return nil }
                set(property, value)
            } else if source.contains(where: { $0 == 0x3A || $0 == 0x2F || $0 == 0x23 }) {
                return nil
            }
        }
    }

    /// The properties of a node that asks for look-ups.
    init(_ node: JSONNode, lookedUpIn reader: inout FactReader) {
        for property in SalaryProperties.all {
            if let value = reader.value(property, of: node) { set(property, value) }
        }
    }

    private static let all: [Property] = [
        .value, .minValue, .maxValue, .price, .minPrice, .maxPrice, .currency, .priceCurrency, .unitText, .unitCode,
        .duration, .referenceQuantity, .median, .percentile10, .percentile25, .percentile75, .percentile90,
    ]

    @inline(__always)
    private mutating func set(_ property: Property, _ node: JSONNode) {
        switch property {
        case .value: value = node
        case .minValue: minValue = node
        case .maxValue: maxValue = node
        case .price: price = node
        case .minPrice: minPrice = node
        case .maxPrice: maxPrice = node
        case .currency: currency = node
        case .priceCurrency: priceCurrency = node
        case .unitText: unitText = node
        case .unitCode: unitCode = node
        case .duration: duration = node
        case .referenceQuantity: referenceQuantity = node
        case .median: median = node
        case .percentile10: percentile10 = node
        case .percentile25: percentile25 = node
        case .percentile75: percentile75 = node
        case .percentile90: percentile90 = node
        default: break
        }
    }
}
