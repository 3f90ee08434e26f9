import JobPostingJSON

/// Finds a few properties among the keys of an object by comparing two words of a key, and tells keys that need a longer look.
struct ScreenProperties: ~Copyable {
    /// What a key is.
    enum Key {
        /// The name of the property in this place, as schema.org spells it.
        case property(Int)
        /// A name that is none of the properties' in any spelling.
        case other
        /// A name that may be another spelling of a property's.
        case unclear
    }

    /// The properties, in their places.
    private let properties: UnsafeMutablePointer<Property>
    private let names: UnsafeMutablePointer<PropertyName>
    /// How many there are.
    let count: Int
    /// A bit for the length of each name.
    private let lengths: UInt64

    init(_ wanted: [Property]) {
        count = wanted.count
        properties = .allocate(capacity: max(count, 1))
        names = .allocate(capacity: max(count, 1))
        var lengths: UInt64 = 0
        for (place, property) in wanted.enumerated() {
            (properties + place).initialize(to: property)
            (names + place).initialize(to: PropertyName(property.bytes))
            lengths |= 1 &<< UInt64(property.bytes.count)
        }
        self.lengths = lengths
    }

    deinit {
        properties.deallocate()
        names.deallocate()
    }

    /// What a key is.
    ///
    /// - Parameter mayHaveEscapes: Whether it is not known that there are none.
    @inline(__always)
    func key(_ key: UnsafeBufferPointer<UInt8>, mayHaveEscapes: Bool) -> Key {
        // The shift takes the length modulo 64: a longer key is compared for nothing.
        if lengths &>> UInt64(truncatingIfNeeded: key.count) & 1 != 0 {
            let name = PropertyName(key)
            for place in 0..<count where name.isNear(names[place]) {
                return key.isEqual(to: properties[place].bytes) ? .property(place) : .unclear
            }
        }
        return ScreenProperties.isPlain(key, mayHaveEscapes) ? .other : .unclear
    }

    /// Whether a key, as it stands in a text, is a name without a prefix and without escapes.
    @inline(__always)
    private static func isPlain(_ key: UnsafeBufferPointer<UInt8>, _ mayHaveEscapes: Bool) -> Bool {
        if key.count >= 8, let base = UnsafeRawPointer(key.baseAddress) {
            // Eight bytes a step; the last eight may overlap those before, and end with the key.
            let last = key.count &- 8
            var isPlain = true
            var offset = 0
            while offset < last {
                let word = base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                isPlain = isPlain && hasOnlyLetters(word, mayHaveEscapes)
                offset &+= 8
            }
            if isPlain, hasOnlyLetters(base.loadUnaligned(fromByteOffset: last, as: UInt64.self), mayHaveEscapes) {
                return true
            }
        }
        return !key.contains { $0 == 0x3A || $0 == 0x2F || $0 == 0x23 || $0 == 0x5C }
    }

    /// Whether all eight bytes are from 0x40 to 0x7F, where the letters of ASCII are, and none is a backslash if that is not known.
    @inline(__always)
    private static func hasOnlyLetters(_ word: UInt64, _ mayHaveEscapes: Bool) -> Bool {
        guard (word ^ 0x4040_4040_4040_4040) & 0xC0C0_C0C0_C0C0_C0C0 == 0 else { return false }
        guard mayHaveEscapes else { return true }
        // A byte that was a backslash is 0 now, and no byte before the first such borrows.
        let others = word ^ 0x5C5C_5C5C_5C5C_5C5C
        return (others &- 0x0101_0101_0101_0101) & ~others & 0x8080_8080_8080_8080 == 0
    }
}

/// A member of an object that has no other spelling of it and nothing that gives its keys another meaning.
enum PlainMember {
    case value(JSONNode)
    case absent
    case unclear

    /// - Parameters:
    ///   - property: What is looked for.
    ///   - node: An object.
    ///   - longestType: How long the name of its type may be.
    /// - Complexity: O(members).
    init(_ property: Property, of node: JSONNode, _ names: PropertyNameTable, longestType: Int) {
        let name = names.name(of: property)
        var found: JSONNode?
        for (key, value) in node.members {
            let source = key.source
            let length = source.count
            guard !key.hasEscapes, length > 0 else {
                self = .unclear
                return
            }
            if source[0] == UInt8(ascii: "@") || length == 2 && source.isEqual(to: "id")
                || length == 4 && source.isEqual(to: "type")
            {
                guard length == 5, source.isEqual(to: "@type"), value.kind == .string, !value.hasEscapes,
                    value.source.count <= longestType
                else {
                    self = .unclear
                    return
                }
                continue
            }
            guard length >= name.length else { continue }
            if length > name.length {
                guard !GraphNames.mayEnd(source, with: name) else {
                    self = .unclear
                    return
                }
                continue
            }
            guard PropertyName(source).isNear(name) else { continue }
            guard source.isEqual(to: property.bytes) else {
                self = .unclear
                return
            }
            // Of duplicate keys the last counts.
            found = value
        }
        self = found.map { .value($0) } ?? .absent
    }
}
