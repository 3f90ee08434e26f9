// What stands at a place, and around it.

import JobPostingJSON

extension LiteralFilter {
    /// Whether the record must be read for what stands at a place.
    ///
    /// - Parameter passed: Where the next place is that has not been judged.
    func mustRead(_ bytes: LiteralBytes, at place: Int, _ passed: inout Int) -> Bool {
        let byte = bytes[place]
        if bytes[place &- 1] | 0x20 == first, goesOn(bytes, at: place, found: rare &+ 1),
            precedes(bytes, before: place &- 1, count: rare)
        {
            return true
        }
        switch byte {
        case ..<9: return true
        case 0x80...: return isHidden(amongBeyondASCII: bytes, from: place, &passed)
        case UInt8(ascii: "\\"):
            switch bytes[place &+ 1] {
            case UInt8(ascii: "u"): return isHidden(byEscapeOf: bytes, at: place)
            case UInt8(ascii: "x"): return hexadecimalValue(of: bytes[place &+ 2]) != nil
            default: return false
            }
        // Where one escape has lost its backslash others may have, also such as do not begin with a digit.
        case UInt8(ascii: "u"): return bytes[place &- 1] != 0x5C && bytes.lostEscape(at: place) != nil
        case UInt8(ascii: "&"): return isHidden(byReferenceOf: bytes, after: place, from: place)
        default: return false
        }
    }

    // MARK: - The first letter of the pair, hidden

    /// The same for a run of bytes beyond ASCII, all of which are judged.
    private func isHidden(amongBeyondASCII bytes: LiteralBytes, from start: Int, _ passed: inout Int) -> Bool {
        var place = start
        while bytes[place] >= 0x80 {
            guard let (scalar, length) = bytes.scalar(at: place) else { return true }
            if isHidden(by: scalar, bytes, start: place, end: place &+ length) { return true }
            place &+= length
        }
        passed = place
        return false
    }

    /// The same for an escape, at its backslash, of which more may stand before it.
    private func isHidden(byEscapeOf bytes: LiteralBytes, at place: Int) -> Bool {
        guard let scalar = bytes.lostEscape(at: place &+ 1) else { return bytes[place &+ 2] == 0x7B }
        var start = place
        while bytes[start &- 1] == 0x5C { start &-= 1 }
        return isHidden(by: scalar, bytes, start: start, end: place &+ 6)
    }

    /// The same for a reference behind an ampersand, however that is written.
    ///
    /// - Parameters:
    ///   - ampersand: The last byte of it.
    ///   - start: The first byte; nil when it is not known.
    private func isHidden(byReferenceOf bytes: LiteralBytes, after ampersand: Int, from start: Int?) -> Bool {
        guard let reference = bytes.reference(after: ampersand) else { return false }
        return reference.hasMore || isHidden(by: reference.scalar, bytes, start: start, end: reference.end)
    }

    /// Whether a scalar that is written in `start..<end` may be the letter, in a place where the word could stand.
    private func isHidden(by scalar: UInt32, _ bytes: LiteralBytes, start: Int?, end: Int) -> Bool {
        switch scalar {
        case ..<0x80:
            let byte = UInt8(truncatingIfNeeded: scalar)
            // Nobody hides what need not be hidden: it may be part of anything.
            if byte.isASCIIAlphanumeric || byte == 0x3B { return true }
            switch byte {
            case UInt8(ascii: "&"): return isHidden(byReferenceOf: bytes, after: end &- 1, from: start)
            case UInt8(ascii: "#"): return bytes[end].isASCIIAlphanumeric || bytes[end] == 0x5C
            case UInt8(ascii: "\\"): return bytes[end] == 0x75 || bytes[end] == 0x78
            default: return false
            }
        case 0xC2...0xF4:
            if bytes.mayBeMisread(scalar, before: end) { return true }
        // Greek, Cyrillic and so on; then punctuation and symbols, but for two; then Han, kana and Hangul.
        case 0x270..<0x1D00, 0x1F00..<0x212A, 0x212C..<0x2C60, 0x2C80..<0xA700, 0xA800..<0xD800: return false
        // Half of a pair: of the only letter beyond U+FFFF that folds to ASCII, U+1DF1A.
        case 0xD800..<0xE000: return scalar == 0xD837 && first == 0x69
        case 0xFF01..<0xFF5F:
            return UInt8(truncatingIfNeeded: scalar &- 0xFEE0) | 0x20 == first
                && fits(bytes, start: start, end: end)
        // `ﬁ` and its like.
        case 0xFB00..<0xFB07: return true
        default: break
        }
        guard variants &>> UInt64(scalar & 63) & 1 != 0, WordScalar.class(of: scalar) == .folded,
            WordScalar.fold(scalar).0 == UInt32(first)
        else { return false }
        return fits(bytes, start: start, end: end)
    }

    /// Whether what stands before and behind a hidden first letter of the pair agrees with the word.
    private func fits(_ bytes: LiteralBytes, start: Int?, end: Int) -> Bool {
        guard goesOn(bytes, at: end, found: rare &+ 1) else { return false }
        guard let start else { return true }
        return precedes(bytes, before: start, count: rare)
    }

    // MARK: - What stands before

    /// Whether the first letters of the word may stand before a place.
    private func precedes(_ bytes: LiteralBytes, before end: Int, count: Int) -> Bool {
        var place = end &- 1
        for index in stride(from: count &- 1, through: 0, by: -1) {
            guard bytes[place] | 0x20 == word[index] else { return bytes.mayHide(endingAt: place) }
            place &-= 1
        }
        // A word begins behind no letter or digit, unless that is the end of an escape or reference.
        return !bytes[place].isASCIIAlphanumeric || bytes.mayHide(endingAt: place)
    }

    // MARK: - What stands behind

    /// Whether the word may be over here.
    private func mayEnd(_ bytes: LiteralBytes, at end: Int) -> Bool {
        if isPrefix || !bytes[end].isASCIIAlphanumeric { return true }
        // `rustu2019s`
        return bytes[end] == 0x75 && bytes.lostEscape(at: end) != nil
    }

    /// Whether the rest of the word, of which some letters have been found, may follow.
    private func goesOn(_ bytes: LiteralBytes, at start: Int, found: Int) -> Bool {
        var found = found
        var place = start
        // Each turn passes over at least a byte; a hidden word is not longer than this, or is a candidate.
        for _ in 0..<(4 &* word.count) {
            if found >= word.count { return mayEnd(bytes, at: place) }
            let byte = bytes[place]
            // It may be the letter `u` as well.
            if byte == 0x75, bytes.lostEscape(at: place) != nil { return true }
            if byte | 0x20 == word[found] {
                found &+= 1
                place &+= 1
                continue
            }
            var scalar: UInt32
            switch byte {
            case 0x5C:
                // An escaped backslash may be one of a JSON text in a string; what is no escape is mended.
                guard bytes[place &+ 1] == 0x75, let value = bytes.lostEscape(at: place &+ 1) else {
                    return !bytes.isSeparatingEscape(at: place)
                }
                scalar = value
                place &+= 6
            case 0x26:
                guard let reference = bytes.reference(after: place) else { return false }
                if reference.hasMore { return true }
                scalar = reference.scalar
                place = reference.end
            case 0x3C: return true
            case 0x80...:
                guard let (value, length) = bytes.scalar(at: place) else { return true }
                scalar = value
                place &+= length
            default: return byte < 9
            }
            if bytes.mayBeMisread(scalar, before: place) { return true }
            guard let more = letters(of: scalar, found: found) else { return false }
            if more < 0 { return true }
            found &+= more
        }
        return true
    }

    /// How many letters of the word a scalar that is written otherwise is: 0 for one that does not count, −1 when it cannot
    /// be judged; nil when it does not agree.
    private func letters(of scalar: UInt32, found: Int) -> Int? {
        if scalar < 0x80 {
            let byte = UInt8(truncatingIfNeeded: scalar)
            if byte < 9 || byte == 0x26 || byte == 0x3C || byte == 0x5C { return -1 }
            return byte | 0x20 == word[found] ? 1 : nil
        }
        if scalar &- 0xFF01 < 94 { return UInt8(truncatingIfNeeded: scalar &- 0xFEE0) | 0x20 == word[found] ? 1 : nil }
        // Half of a pair of surrogates: some marks beyond U+FFFF are dropped.
        if scalar &- 0xD800 < 0x800 { return -1 }
        if scalar &- 0x80 < 32 || scalar == 0xFEFF || scalar &- 0x200B < 5 || scalar &- 0x2028 < 7
            || scalar &- 0x2060 < 16
        {
            return 0
        }
        switch WordScalar.class(of: scalar) {
        case .ignorable, .mark: return 0
        case .folded:
            let fold = WordScalar.fold(scalar)
            guard fold.0 == UInt32(word[found]) else { return nil }
            return fold.count == 1 ? 1 : -1
        case .separator, .plain, .letter, .unspaced: return nil
        }
    }
}
