extension JSONNode {
    /// The keys of this value and of all inside it that repeat a key of the same object, in document order.
    ///
    /// The parser keeps every member and look-ups take the last; this pass is for those who want to know.
    ///
    /// - Parameter limit: The most keys to find.
    /// - Complexity: O(bytes of all keys) on average; memory for the keys of one object.
    public func duplicateKeys(limit: Int = .max) -> [JSONNode] {
        var found: [(place: Int, key: JSONNode)] = []
        for place in 0..<span {
            guard let object = descendant(at: place), object.kind == .object, found.count < limit else { continue }
            for key in object.ownDuplicateKeys() { found.append((key.place(in: self), key)) }
        }
        // An object's keys come before those of the objects inside it.
        return found.sorted { $0.place < $1.place }.prefix(max(limit, 0)).map { $0.key }
    }

    private func ownDuplicateKeys() -> [JSONNode] {
        let count = self.count
        guard count > 1 else { return [] }
        var found: [JSONNode] = []
        if count <= 8 {
            for (index, member) in members.enumerated() {
                var value: [UInt8] = []
                member.key.appendText(to: &value)
                let isRepeated = value.withUnsafeBufferPointer { value in
                    members.prefix(index).contains { $0.key.hasText(value) }
                }
                if isRepeated { found.append(member.key) }
            }
        } else {
            var seen: Set<[UInt8]> = []
            for (key, _) in members {
                var value: [UInt8] = []
                key.appendText(to: &value)
                if !seen.insert(value).inserted { found.append(key) }
            }
        }
        return found
    }
}

extension JSONDocument {
    /// The code of the diagnostics that ``duplicateKeyDiagnostics(limit:)`` gives.
    public static var duplicateKeyCode: String { "json.duplicate-key" }

    /// One warning for each key that repeats an earlier one of the same object; the last value is the one that counts.
    ///
    /// - Complexity: O(*n*) on average, and for each warning the depth and the members passed on the way to it.
    public func duplicateKeyDiagnostics(limit: Int = 1_000) -> [Diagnostic] {
        let root = rootNode
        var pointers = JSONPointerWalk(root: root)
        let keys = root.duplicateKeys(limit: limit)
        var positions = SourcePositionCounter(text)
        return keys.map { key in
            Diagnostic(
                .warning, JSONDocument.duplicateKeyCode,
                "the key \(key.string ?? "") is repeated in its object; the last value counts",
                byteRange: key.byteRange, position: positions.position(ofByteAt: key.byteRange.lowerBound),
                pointer: pointers.pointer(toPlace: key.place(in: root)))
        }
    }
}
