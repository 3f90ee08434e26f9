import JobPostingJSON

extension JobPosting {
    /// One warning for each key of the posting that repeats an earlier one of the same object, in published order.
    ///
    /// Everywhere else the last value of a repeated key counts and the others are kept unread; nobody is told unless he
    /// asks here, since the question costs a pass over all keys.
    ///
    /// - Parameter limit: The most warnings to give.
    /// - Complexity: O(bytes and values of the posting) on average.
    public func duplicateKeyDiagnostics(limit: Int = 1_000) -> [Diagnostic] {
        withExtendedLifetime(published.document) {
            let document = published.document
            var pointers = JSONPointerWalk(root: published.node)
            let start = min(placement.offset, document.text.count)
            var positions = SourcePositionCounter(UnsafeBufferPointer(rebasing: document.text[start...]))
            return published.node.duplicateKeys(limit: limit).map { key in
                let range = key.byteRange
                let position = positions.position(ofByteAt: range.lowerBound - start)
                let inDocument = RecordOrigin(offset: start, position: placement.position).position(of: position)
                return Diagnostic(
                    .warning, JSONDocument.duplicateKeyCode,
                    "the key \(key.string ?? "") is repeated in its object; the last value counts",
                    byteRange: (origin.offset + range.lowerBound)..<(origin.offset + range.upperBound),
                    position: origin.position(of: inDocument),
                    pointer: placement.pointer + pointers.pointer(toPlace: key.place(in: published.node)))
            }
        }
    }
}
