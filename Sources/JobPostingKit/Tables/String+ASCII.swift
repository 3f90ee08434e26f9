extension String {
    /// A text of bytes that were all seen to be ASCII, and are not looked at again.
    ///
    /// - Precondition: No byte is 0x80 or more.
    @inline(__always)
    init(seenASCII bytes: UnsafeBufferPointer<UInt8>) {
        if #available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *) {
            self = String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: true))
        } else {
            self = String(decoding: bytes, as: UTF8.self)
        }
    }
}

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
