import JobPostingJSON

/// The values of a few properties of one node, found in one pass over its members: for whoever asks it for several.
///
/// Each is the value as it stands there, which may be a list.
struct NodeMembers {
    /// The properties that are looked for.
    struct Wanted: Sendable {
        fileprivate let properties: InlineArray<5, Property>
        fileprivate let names: InlineArray<5, PropertyName>
        fileprivate let shortest: Int
        /// A bit for each length that a name has.
        fileprivate let lengths: UInt32

        /// - Parameter properties: With names of at most sixteen bytes, which are wholly inside their words.
        init(_ properties: InlineArray<5, Property>) {
            self.properties = properties
            names = InlineArray { PropertyNameTable.shared.name(of: properties[$0]) }
            var shortest = PropertyName.lengthLimit
            var lengths: UInt32 = 0
            for index in names.indices {
                shortest = min(shortest, names[index].length)
                lengths |= 1 &<< UInt32(truncatingIfNeeded: names[index].length)
            }
            (self.shortest, self.lengths) = (shortest, lengths)
        }
    }

    private let properties: InlineArray<5, Property>
    private var values = InlineArray<5, JSONNode?>(repeating: nil)

    /// The properties of a node whose keys are all plain; nil when some key may be another spelling of one.
    ///
    /// - Complexity: O(members).
    init?(plain node: JSONNode, _ wanted: Wanted) {
        properties = wanted.properties
        members: for (key, value) in node.members {
            guard !key.hasEscapes else { return nil }
            let source = key.source
            // No spelling of a name is shorter than it.
            guard source.count >= wanted.shortest else { continue }
            if source.count <= 16, wanted.lengths &>> UInt32(truncatingIfNeeded: source.count) & 1 == 1 {
                let name = PropertyName(source)
                for index in wanted.names.indices where wanted.names[index].length == name.length {
                    guard wanted.names[index].isNear(name) else { continue }
                    guard wanted.names[index].hasSameWords(as: name) else { return nil }
                    // Of duplicate keys the last counts.
                    values[index] = value
                    continue members
                }
            }
            // One that is longer has a prefix.
            if source.contains(where: { $0 == 0x3A || $0 == 0x2F || $0 == 0x23 }) { return nil }
        }
    }

    /// The values of one of the properties; nil for another.
    @inline(__always)
    func values(_ property: Property) -> PropertyValues? {
        for index in properties.indices where properties[index] == property { return PropertyValues(values[index]) }
        return nil
    }
}
