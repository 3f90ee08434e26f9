/// One value of a fact, and where it comes from.
public struct Fact: Hashable, Sendable {
    public var value: FactValue
    public var provenance: Provenance

    public init(_ value: FactValue, _ provenance: Provenance) {
        self.value = value
        self.provenance = provenance
    }
}

/// The value of a fact, typed as its field's `FieldDefinition.type` says.
public enum FactValue: Hashable, Sendable {
    /// Text, a code, or the `rawValue` of an enumeration.
    case text(String)
    case number(Double)
    case integer(Int64)
    case boolean(Bool)
    case dateTime(DateTimeInterval)
    indirect case location(Location)
}

/// How a fact was found, and where.
public struct Provenance: Hashable, Sendable {
    public enum Method: UInt8, CaseIterable, Sendable {
        /// The property says it in so many words.
        case stated = 1
        /// The property says it, in another form: decoded, split, looked up.
        case converted = 2
        /// It follows from another property.
        case inferred = 3
        /// It stands in a span of the description.
        case text = 4
    }

    public var method: Method
    /// The published value that it was read from: entries from the posting's root, as `JSONNode.place(in:)` counts.
    public var place: Int
    /// That value's bytes in its document.
    public var byteRange: Range<Int>
    /// The span of the description that says it, in bytes of the fact ``Field/text``; nil unless it was found there.
    public var textRange: Range<Int>?

    public init(_ method: Method, place: Int, byteRange: Range<Int>, textRange: Range<Int>? = nil) {
        self.method = method
        self.place = place
        self.byteRange = byteRange
        self.textRange = textRange
    }
}
