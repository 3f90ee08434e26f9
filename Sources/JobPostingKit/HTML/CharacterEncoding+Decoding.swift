import JobPostingJSON

/// Turning the bytes of a page into UTF-8, once, before anything else looks at them.
extension CharacterEncoding {
    /// Appends the text of `bytes` as UTF-8, without a byte order mark.
    ///
    /// - Returns: How many times something that is no character was replaced by U+FFFD, and where the first of them
    ///   stands in `output`.
    /// - Complexity: Linear, in one pass; `output` grows to at most three times the size of `bytes`.
    func decode(_ bytes: HTMLBytes, into output: inout [UInt8]) -> (replacements: Int, first: Int) {
        output.reserveCapacity(output.count + bytes.count + bytes.count / 8)
        var replaced = (count: 0, first: 0)
        switch self {
        case .utf8: CharacterEncoding.decodeUTF8(bytes, &replaced, into: &output)
        case .windows1252: CharacterEncoding.decodeWindows1252(bytes, into: &output)
        case .utf16LittleEndian: CharacterEncoding.decodeUTF16(bytes, highByte: 1, &replaced, into: &output)
        case .utf16BigEndian: CharacterEncoding.decodeUTF16(bytes, highByte: 0, &replaced, into: &output)
        }
        return (replaced.count, replaced.first)
    }

    /// Copies what is UTF-8 and replaces each maximal part that is not (Unicode 16.0, section 3.9).
    private static func decodeUTF8(
        _ bytes: HTMLBytes, _ replaced: inout (count: Int, first: Int), into output: inout [UInt8]
    ) {
        var index = markedEncoding(of: bytes) == .utf8 ? 3 : 0
        while index < bytes.count {
            var end = bytes.endOfASCII(from: index)
            var error = 0
            while end < bytes.count, bytes[end] >= 0x80 {
                let length = bytes.lengthOfUTF8(at: end)
                if length < 0 {
                    error = -length
                    break
                }
                end &+= length
            }
            bytes.append(index..<end, to: &output)
            index = end &+ error
            if error > 0 { replace(&replaced, in: &output) }
        }
    }

    private static func decodeWindows1252(_ bytes: HTMLBytes, into output: inout [UInt8]) {
        var index = 0
        while index < bytes.count {
            let end = bytes.endOfASCII(from: index)
            bytes.append(index..<end, to: &output)
            index = end
            while index < bytes.count, bytes[index] >= 0x80 {
                let codePoint = CharacterReferences.windows1252(bytes[index])
                CharacterReference(length: 1, codePoint: codePoint).append(to: &output)
                index &+= 1
            }
        }
    }

    /// - Parameter highByte: Where in a pair its higher half stands.
    private static func decodeUTF16(
        _ bytes: HTMLBytes, highByte: Int, _ replaced: inout (count: Int, first: Int), into output: inout [UInt8]
    ) {
        func codeUnit(at index: Int) -> UInt32 {
            UInt32(bytes[index &+ highByte]) &<< 8 | UInt32(bytes[index &+ 1 &- highByte])
        }
        var index = bytes.count >= 2 && codeUnit(at: 0) == 0xFEFF ? 2 : 0
        while bytes.count &- index >= 2 {
            let unit = codeUnit(at: index)
            index &+= 2
            if unit < 0x80 {
                output.append(UInt8(truncatingIfNeeded: unit))
            } else if unit & 0xF800 != 0xD800 {
                CharacterReference(length: 0, codePoint: unit).append(to: &output)
            } else {
                let low = bytes.count &- index >= 2 ? codeUnit(at: index) : 0
                if unit < 0xDC00, low & 0xFC00 == 0xDC00 {
                    let codePoint = 0x10000 &+ ((unit & 0x3FF) &<< 10 | low & 0x3FF)
                    CharacterReference(length: 0, codePoint: codePoint).append(to: &output)
                    index &+= 2
                } else {
                    replace(&replaced, in: &output)
                }
            }
        }
        // Half a code unit at the end.
        if index < bytes.count { replace(&replaced, in: &output) }
    }

    private static func replace(_ replaced: inout (count: Int, first: Int), in output: inout [UInt8]) {
        if replaced.count == 0 { replaced.first = output.count }
        replaced.count &+= 1
        CharacterReference.replacementCharacter.append(to: &output)
    }
}

// MARK: - UTF-8

extension HTMLBytes {
    /// How many characters beyond ASCII the bytes hold as UTF-8, and how many maximal parts that are no UTF-8.
    func countUTF8() -> (characters: Int, errors: Int) {
        var characters = 0
        var errors = 0
        var index = endOfASCII(from: 0)
        while index < count {
            let length = lengthOfUTF8(at: index)
            if length > 0 {
                characters &+= 1
                index &+= length
            } else {
                errors &+= 1
                index &-= length
            }
            // Words of other scripts are parted by single spaces: worth a look before the search.
            if self[index] < 0x80 { index &+= 1 }
            if self[index] < 0x80 { index = endOfASCII(from: Swift.min(index, count)) }
        }
        return (characters, errors)
    }

    /// The first index from `start` on that holds no ASCII, or the text's end.
    func endOfASCII(from start: Int) -> Int {
        var index = start
        // Sixty-four bytes a step as long as all of them are ASCII.
        while let block = sixtyFourBytes(at: index) {
            if ((block.0 | block.1) | (block.2 | block.3)).beyondASCII.hasAny { break }
            index &+= 64
        }
        while let chunk = sixteenBytes(at: index) {
            if let lane = chunk.beyondASCII.firstLane { return index &+ lane }
            index &+= 16
        }
        while index < count, self[index] < 0x80 { index &+= 1 }
        return Swift.min(index, count)
    }

    /// The bytes of the character at `index`, which is beyond ASCII; or, negated, those of the maximal part of one that
    /// cannot be completed (Unicode 16.0, table 3-7).
    @inline(__always)
    func lengthOfUTF8(at index: Int) -> Int {
        let second: ClosedRange<UInt8>
        let length: Int
        switch self[index] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        default: return -1
        }
        // Outside the text a byte is NUL, which continues nothing.
        guard second.contains(self[index &+ 1]) else { return -1 }
        if length > 2, self[index &+ 2] & 0xC0 != 0x80 { return -2 }
        if length > 3, self[index &+ 3] & 0xC0 != 0x80 { return -3 }
        return length
    }
}
