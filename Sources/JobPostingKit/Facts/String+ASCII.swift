extension StringProtocol {
    /// The text without ASCII white space at its ends.
    var trimmed: String {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
        guard let first = utf8.first, let last = Array(utf8.suffix(1)).first, isSpace(first) || isSpace(last) else {
            return String(self)
        }
        var bytes = Array(utf8)[...]
        while let first = bytes.first, isSpace(first) { bytes = bytes.dropFirst() }
        while let last = bytes.last, isSpace(last) { bytes = bytes.dropLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether two texts differ at most in the case of ASCII letters.
    func isEqualIgnoringASCIICase(to other: String) -> Bool {
        func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
        let mine = utf8
        let others = other.utf8
        guard mine.count == others.count else { return false }
        return zip(mine, others).allSatisfy { lowered($0) == lowered($1) }
    }
}
