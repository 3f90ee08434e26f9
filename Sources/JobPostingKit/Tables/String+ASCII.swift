extension StringProtocol {
    /// The text without ASCII white space at its ends.
    var trimmed: String {
        let hasSpace = utf8.withContiguousStorageIfAvailable { text in
            text.first?.isASCIISpace == true || text.last?.isASCIISpace == true
        }
        guard hasSpace ?? true else { return String(self) }
        var bytes = Array(utf8)[...]
        while let first = bytes.first, first.isASCIISpace { bytes = bytes.dropFirst() }
        while let last = bytes.last, last.isASCIISpace { bytes = bytes.dropLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether two texts differ at most in the case of ASCII letters.
    func isEqualIgnoringASCIICase(to other: String) -> Bool {
        let mine = utf8
        let others = other.utf8
        guard mine.count == others.count else { return false }
        return zip(mine, others).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
    }
}
