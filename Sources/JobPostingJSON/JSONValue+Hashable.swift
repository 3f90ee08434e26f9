extension JSONValue: Hashable {
    /// Whether two values are the same as JSON: strings and keys by their value, however they are escaped, numbers by
    /// their text, members by their order.
    ///
    /// - Complexity: O(bytes of the values).
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        withExtendedLifetime((left.document, right.document)) { left.node.isEqual(to: right.node) }
    }

    /// Feeds what ``==(_:_:)`` compares.
    public func hash(into hasher: inout Hasher) {
        withExtendedLifetime(document) { node.hash(into: &hasher) }
    }
}

extension JSONNode {
    /// Whether another value is the same as JSON; a tape lists a value's parts in order, so one walk compares them.
    func isEqual(to other: JSONNode) -> Bool {
        guard span == other.span else { return false }
        for place in 0..<span {
            guard let left = descendant(at: place), let right = other.descendant(at: place), left.kind == right.kind,
                left.span == right.span
            else { return false }
            switch left.kind {
            case .string:
                if !left.hasEscapes {
                    guard right.hasText(left.source) else { return false }
                } else {
                    var text: [UInt8] = []
                    left.appendText(to: &text)
                    guard text.withUnsafeBufferPointer({ right.hasText($0) }) else { return false }
                }
            case .number: guard left.source.elementsEqual(right.source) else { return false }
            case .null, .false, .true, .array, .object: break
            }
        }
        return true
    }

    /// Feeds what ``isEqual(to:)`` compares.
    func hash(into hasher: inout Hasher) {
        for place in 0..<span {
            guard let node = descendant(at: place) else { return }
            hasher.combine(node.kind.rawValue)
            hasher.combine(node.span)
            switch node.kind {
            case .string:
                var text: [UInt8] = []
                if node.hasEscapes { node.appendText(to: &text) }
                if node.hasEscapes {
                    text.withUnsafeBytes { hasher.combine(bytes: $0) }
                } else {
                    hasher.combine(bytes: UnsafeRawBufferPointer(node.source))
                }
            case .number: hasher.combine(bytes: UnsafeRawBufferPointer(node.source))
            case .null, .false, .true, .array, .object: break
            }
        }
    }
}
