/// A set of properties, as two words.
struct PropertySet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The set of nothing.
    init() {}

    init(_ properties: [Property]) {
        for property in properties { insert(property) }
    }

    @inline(__always)
    mutating func insert(_ property: Property) {
        // The number has seven bits; the shift uses six of them.
        let bit: UInt64 = 1 &<< UInt64(property.rawValue)
        if property.rawValue < 64 { low |= bit } else { high |= bit }
    }

    /// Whether two sets have nothing in common.
    @inline(__always)
    func isDisjoint(with other: PropertySet) -> Bool { low & other.low | high & other.high == 0 }
}
