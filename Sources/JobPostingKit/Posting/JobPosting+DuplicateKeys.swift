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
        let published = self.published.json
        return withExtendedLifetime(published.document) {
            let keys = published.node.duplicateKeys(limit: limit)
            var pointers = JSONPointerWalk(root: published.node)
            return zip(keys, places(of: keys.map { $0.byteRange })).map { key, place in
                Diagnostic(
                    .warning, JSONDocument.duplicateKeyCode,
                    "the key \(key.string ?? "") is repeated in its object; the last value counts",
                    byteRange: place.byteRange, position: place.position,
                    pointer: placement.pointer + pointers.pointer(toPlace: key.place(in: published.node)))
            }
        }
    }
}
