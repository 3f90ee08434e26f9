// The kernel that looks for words in records that have not been read: the only code of this room that reads bytes through a
// bare pointer.
//
// Bounds: sixteen bytes are loaded at `index` and `index + 1` only where `index + 17 <= count`, and at `index - 1` only where
// `index > 0`; every other byte is read through `byte(at:)`, which answers 0 outside `0..<count`.

/// Finds the records in which a word could stand, without reading them.
///
/// It errs on one side only: a record that it passes over does not have the word in any of its texts, however it is written.
/// A word of ASCII letters can be hidden in the bytes of a record in these ways, alone and together:
///
///     \u0072ust  r\u0301ust      an escape of JSON: a letter, or a mark or sign that is not counted
///     r&#117;st  r&amp;#117;st   a reference of HTML, however often it was escaped
///     ru<b>st</b>                markup, which plain text leaves out
///     růst  ｒｕｓｔ  rÃ¼st       letters that fold to ASCII, and such as were read in a wrong encoding
///     ru00FCst                   an escape that lost its backslash
///
/// So a candidate is the word as it stands, in either case, where a word may begin and end; or a place where one of these begins
/// and what stands before it and behind it agrees with the word. What cannot be judged (a byte that is no UTF-8, a NUL, an
/// unknown reference beside fitting letters) is a candidate.
struct LiteralFilter: Hashable, Sendable {
    /// The word, in lower case: three ASCII letters or more.
    let word: [UInt8]
    /// Whether it may go on.
    let isPrefix: Bool
    /// Where in the word two letters stand that are seldom side by side.
    private let rare: Int

    /// - Parameter word: Nil for less than three letters, and for anything but ASCII letters.
    init?(_ word: [UInt8], isPrefix: Bool) {
        guard word.count >= 3, word.count <= 64 else { return nil }
        var letters: [UInt8] = []
        for byte in word {
            let letter = byte | 0x20
            guard letter &- 0x61 < 26 else { return nil }
            letters.append(letter)
        }
        self.word = letters
        self.isPrefix = isPrefix
        var best = (place: 0, frequency: Int.max)
        for place in 0..<(letters.count - 1) {
            let frequency = Self.frequency(letters[place]) * Self.frequency(letters[place + 1])
            if frequency < best.frequency { best = (place, frequency) }
        }
        rare = best.place
    }

    /// How frequent a letter is in texts of English and its neighbours: the most frequent has the greatest number.
    private static func frequency(_ letter: UInt8) -> Int {
        let order: StaticString = "zqxjkvbpygfwmucldrhsnioate"
        for index in 0..<order.utf8CodeUnitCount where order.utf8Start[index] == letter { return index + 1 }
        return 0
    }

    // MARK: - Searching

    /// The first offset from `start` on that shows that the record around it must be read; the text's end where there is none.
    ///
    /// - Complexity: O(*n*).
    @_optimize(speed)
    func candidate(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = text.baseAddress else { return text.count }
        let count = text.count
        let bytes = LiteralBytes(base: base, count: count)
        // Constants with types of their own: only then is a comparison one instruction, and not a loop over lanes.
        let fold = SIMD16<UInt8>(repeating: 0x20)
        let first = SIMD16<UInt8>(repeating: word[rare])
        let second = SIMD16<UInt8>(repeating: word[rare + 1])
        let backslash = SIMD16<UInt8>(repeating: 0x5C)
        let ampersand = SIMD16<UInt8>(repeating: 0x26)
        let less = SIMD16<UInt8>(repeating: 0x3C)
        let letterU = SIMD16<UInt8>(repeating: 0x75)
        let letterF = SIMD16<UInt8>(repeating: 0x66)
        let zero = SIMD16<UInt8>(repeating: 0x30)
        let nine = SIMD16<UInt8>(repeating: 9)
        let letterA = SIMD16<UInt8>(repeating: 0x61)
        let letters = SIMD16<UInt8>(repeating: 25)
        let beyond = SIMD16<UInt8>(repeating: 0x80)
        let control = SIMD16<UInt8>(repeating: 8)
        var index = start
        // The byte before the first may be looked at too.
        if index == 0 {
            if count > 0, isCandidate(bytes, 0) { return 0 }
            index = 1
        }
        while index <= count &- 17 {
            let block = UnsafeRawPointer(base + index)
            let here = block.loadUnaligned(as: SIMD16<UInt8>.self)
            let next = block.loadUnaligned(fromByteOffset: 1, as: SIMD16<UInt8>.self)
            let before = block.loadUnaligned(fromByteOffset: -1, as: SIMD16<UInt8>.self) | fold
            let pair = ((here | fold) .== first) .& ((next | fold) .== second)
            let behindLetter = (before &- letterA) .<= letters
            let inWord = ((here .== backslash) .| (here .== less)) .& behindLetter
            let escaped = (here .== backslash) .& (next .== letterU)
            let unescaped = (here .== letterU) .& (((next &- zero) .<= nine) .| ((next | fold) .== letterF))
            let anywhere = ((here & beyond) .== beyond) .| (here .== ampersand) .| (here .<= control)
            let found = (pair .| inWord) .| (escaped .| unescaped) .| anywhere
            let halves = unsafeBitCast(found, to: SIMD2<UInt64>.self)
            if halves[0] | halves[1] != 0 {
                for half in 0..<2 {
                    // The lowest bit of each byte.
                    var lanes = halves[half].littleEndian & 0x0101_0101_0101_0101
                    while lanes != 0 {
                        let place = index &+ half &* 8 &+ lanes.trailingZeroBitCount &>> 3
                        lanes &= lanes &- 1
                        if isCandidate(bytes, place) { return place }
                    }
                }
            }
            index &+= 16
        }
        while index < count {
            if isCandidate(bytes, index) { return index }
            index &+= 1
        }
        return count
    }

    /// Whether the record must be read for what stands at an offset.
    @inline(__always)
    private func isCandidate(_ bytes: LiteralBytes, _ place: Int) -> Bool {
        let byte = bytes[place]
        switch byte {
        case ..<9: return true
        case 0x0A: return false
        case 0x5C, 0x26, 0x3C: return isHidden(bytes, at: place)
        case 0xC0...: return isHidden(bytes, at: place)
        // Within a character, unless this is no UTF-8.
        case 0x80...: return bytes[place &- 1] < 0x80
        default:
            if byte == 0x75, bytes.lostEscape(at: place) != nil, isHidden(bytes, at: place) { return true }
            return byte | 0x20 == word[rare] && stands(bytes, at: place &- rare)
        }
    }

    /// Whether the word stands at an offset as it is.
    private func stands(_ bytes: LiteralBytes, at start: Int) -> Bool {
        guard start >= 0, start <= bytes.count &- word.count else { return false }
        for index in word.indices where bytes[start &+ index] | 0x20 != word[index] { return false }
        return mayBegin(bytes, at: start) && mayEnd(bytes, at: start &+ word.count)
    }

    /// Whether a word may begin here: behind no letter or digit, unless that is the end of an escape or reference.
    private func mayBegin(_ bytes: LiteralBytes, at start: Int) -> Bool {
        guard bytes[start &- 1].isASCIILetterOrDigit else { return true }
        // `\n` and the like; `\u00AD`, and the same without its backslash.
        if bytes[start &- 2] == 0x5C || bytes[start &- 5] == 0x75 { return true }
        // A reference that has no semicolon: `&shyrust`.
        var index = start &- 1
        while index >= start &- 8, bytes[index].isASCIILetterOrDigit { index &-= 1 }
        return bytes[index] == 0x26 || bytes[index] == 0x23
    }

    /// Whether the word may be over here.
    private func mayEnd(_ bytes: LiteralBytes, at end: Int) -> Bool {
        if isPrefix || !bytes[end].isASCIILetterOrDigit { return true }
        // `rustu2019s`
        return bytes[end] == 0x75 && bytes.lostEscape(at: end) != nil
    }

    // MARK: - What is hidden

    /// Whether the word may be there with something hidden, of which the first is what begins at `place`.
    private func isHidden(_ bytes: LiteralBytes, at place: Int) -> Bool {
        if goesOn(bytes, at: place, found: 0) { return true }
        var count = 1
        while count < word.count, bytes[place &- count].isASCIILetterOrDigit {
            if matches(bytes, at: place &- count, count: count), mayBegin(bytes, at: place &- count),
                goesOn(bytes, at: place, found: count)
            {
                return true
            }
            count &+= 1
        }
        return false
    }

    private func matches(_ bytes: LiteralBytes, at start: Int, count: Int) -> Bool {
        for index in 0..<count where bytes[start &+ index] | 0x20 != word[index] { return false }
        return true
    }

    /// Whether the rest of the word, of which some letters have been found, may follow.
    private func goesOn(_ bytes: LiteralBytes, at start: Int, found: Int) -> Bool {
        var found = found
        var place = start
        // Each turn passes over at least a byte; a hidden word is not longer than this, or is a candidate.
        for _ in 0..<(4 * word.count) {
            if found >= word.count { return mayEnd(bytes, at: place) }
            let byte = bytes[place]
            if byte == 0x75, let scalar = bytes.lostEscape(at: place) {
                // It may be the letter `u` as well.
                if word[found] == byte { return true }
                guard let more = letters(of: scalar, found: found) else { return false }
                if more < 0 { return found > 0 }
                found &+= more
                place &+= 5
                continue
            }
            if byte | 0x20 == word[found], byte.isASCIILetterOrDigit {
                found &+= 1
                place &+= 1
                continue
            }
            switch byte {
            case 0x5C:
                guard let (scalar, length) = bytes.escape(at: place) else {
                    // An escaped backslash may be one of a JSON text in a string; what is no escape is mended.
                    return found > 0 && !bytes.isSeparatingEscape(at: place)
                }
                guard let more = letters(of: scalar, found: found) else { return false }
                if more < 0 { return true }
                found &+= more
                place &+= length
            case 0x26: return reference(bytes, at: place, found: found)
            case 0x3C: return found > 0
            case 0x80...:
                guard let (scalar, length) = bytes.scalar(at: place) else { return true }
                // What was read in a wrong encoding begins with these: Â Ã Ä Å Ð Ñ â ï ð and others of their kind.
                if scalar &- 0xC2 < 51, bytes[place &+ length] >= 0x80, mayResume(bytes, at: place, found) {
                    return true
                }
                guard let more = letters(of: scalar, found: found) else { return false }
                if more < 0 { return true }
                found &+= more
                place &+= length
            default: return false
            }
        }
        return true
    }

    /// How many letters of the word a scalar beyond what stands in place is: 0 for one that does not count, −1 when it cannot
    /// be judged; nil when it does not agree.
    private func letters(of scalar: UInt32, found: Int) -> Int? {
        if scalar < 0x80 {
            let byte = UInt8(truncatingIfNeeded: scalar)
            if byte == 0x26 || byte == 0x3C || byte == 0x5C { return -1 }
            return byte | 0x20 == word[found] && byte.isASCIILetterOrDigit ? 1 : nil
        }
        if scalar &- 0xFF01 < 94 { return UInt8(truncatingIfNeeded: scalar &- 0xFEE0) | 0x20 == word[found] ? 1 : nil }
        // Half of a pair of surrogates: no letter beyond U+FFFF folds to ASCII, nor is dropped, but some marks are.
        if scalar &- 0xD800 < 0x800 { return found > 0 ? -1 : nil }
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
            if fold.count == 1 { return 1 }
            return -1
        case .separator, .plain, .letter, .unspaced: return nil
        }
    }

    /// Whether letters of the word that are not yet found follow a run of bytes beyond ASCII, some of which may stand for others.
    private func mayResume(_ bytes: LiteralBytes, at start: Int, _ found: Int) -> Bool {
        var end = start
        while bytes[end] >= 0x80, end &- start < 64 { end &+= 1 }
        // Each letter in it has taken two bytes at least.
        for count in found...min(found &+ (end &- start) / 2, word.count) where agrees(bytes, at: end, from: count) {
            return true
        }
        return false
    }

    /// Whether letters agree with the word up to something that could hide others.
    private func agrees(_ bytes: LiteralBytes, at start: Int, from found: Int) -> Bool {
        var place = start
        for index in found..<word.count {
            let byte = bytes[place]
            if byte >= 0x80 || byte == 0x5C || byte == 0x26 || byte == 0x3C { return index > 0 || byte != 0x3C }
            guard byte | 0x20 == word[index], byte.isASCIILetterOrDigit else {
                return byte == 0x75 && bytes.lostEscape(at: place) != nil
            }
            place &+= 1
        }
        return mayEnd(bytes, at: place)
    }

    // MARK: - References

    /// Whether a reference of HTML may be a letter of the word, or be dropped inside of it.
    private func reference(_ bytes: LiteralBytes, at start: Int, found: Int) -> Bool {
        var place = start &+ 1
        // `&amp;amp;#114;`: each layer begins with the reference for `&`.
        for _ in 0..<8 {
            var end = place
            if bytes[end] == 0x23 { end &+= 1 }
            while bytes[end].isASCIILetterOrDigit, end &- place < 64 { end &+= 1 }
            let isClosed = bytes[end] == 0x3B
            let size = end &- place
            if isClosed,
                bytes.reads("amp", at: place, size: size) || bytes.reads("#38", at: place, size: size)
                    || bytes.reads("#x26", at: place, size: size)
            {
                place = end &+ 1
                continue
            }
            guard isClosed else { return mayBeOpen(bytes, place..<end, found) }
            if bytes[place] == 0x23 {
                guard let scalar = bytes.number(place &+ 1..<end) else { return true }
                guard let more = letters(of: scalar, found: found) else { return false }
                return more < 0 || agrees(bytes, at: end &+ 1, from: found &+ more)
            }
            if isHarmless(bytes, place, size) { return false }
            if found > 0 { return true }
            // Some letter, or two.
            return agrees(bytes, at: end &+ 1, from: 1) || agrees(bytes, at: end &+ 1, from: 2)
        }
        return true
    }

    /// Whether a reference without its semicolon (`&eacutelan`), or an ampersand before a word, may be part of it.
    private func mayBeOpen(_ bytes: LiteralBytes, _ name: Range<Int>, _ found: Int) -> Bool {
        guard name.count >= 2 else { return false }
        if found > 0 { return true }
        let next = bytes[name.upperBound]
        if next >= 0x80 || next == 0x26 || next == 0x5C && !bytes.isSeparatingEscape(at: name.upperBound) {
            return true
        }
        // The second and third letter stand in it side by side, or it has digits.
        for place in name {
            if bytes[place] | 0x20 == word[1], bytes[place &+ 1] | 0x20 == word[2] { return true }
        }
        return bytes[name.lowerBound] == 0x23
    }

    /// Whether a reference stands for something that separates words.
    private func isHarmless(_ bytes: LiteralBytes, _ place: Int, _ size: Int) -> Bool {
        bytes.reads("nbsp", at: place, size: size) || bytes.reads("quot", at: place, size: size)
            || bytes.reads("ndash", at: place, size: size) || bytes.reads("mdash", at: place, size: size)
            || bytes.reads("bull", at: place, size: size) || bytes.reads("gt", at: place, size: size)
            || bytes.reads("rsquo", at: place, size: size) || bytes.reads("lsquo", at: place, size: size)
            || bytes.reads("rdquo", at: place, size: size) || bytes.reads("ldquo", at: place, size: size)
            || bytes.reads("hellip", at: place, size: size) || bytes.reads("apos", at: place, size: size)
            || bytes.reads("middot", at: place, size: size)
    }
}

/// Bytes of records, each read only where there is one.
private struct LiteralBytes {
    let base: UnsafePointer<UInt8>
    let count: Int

    /// The byte at an offset; a line feed outside, with which every record ends.
    @inline(__always)
    subscript(_ offset: Int) -> UInt8 { offset >= 0 && offset < count ? base[offset] : 0x0A }

    /// The value of an escape `\u00AD`, and its bytes.
    func escape(at place: Int) -> (scalar: UInt32, length: Int)? {
        guard self[place &+ 1] == 0x75 else { return nil }
        var value: UInt32 = 0
        for offset in 2..<6 {
            guard let digit = self[place &+ offset].hexadecimalDigit else { return nil }
            value = value &<< 4 | digit
        }
        return (value, 6)
    }

    /// The value of an escape that lost its backslash: `u00AD`.
    func lostEscape(at place: Int) -> UInt32? { escape(at: place &- 1)?.scalar }

    /// Whether an escape stands for a character between words: `\n`, `\"`.
    func isSeparatingEscape(at place: Int) -> Bool {
        switch self[place &+ 1] {
        case 0x22, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: true
        default: false
        }
    }

    /// The scalar of UTF-8 at an offset, and its bytes; nil where there is none.
    func scalar(at place: Int) -> (scalar: UInt32, length: Int)? {
        let lead = self[place]
        let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
        guard length > 0 else { return nil }
        var value = UInt32(lead) & (0x7F &>> UInt32(length))
        for offset in 1..<length {
            let byte = self[place &+ offset]
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value &<< 6 | UInt32(byte & 0x3F)
        }
        return (value, length)
    }

    /// The number that a numeric reference gives; nil when it is none, or too large.
    func number(_ range: Range<Int>) -> UInt32? {
        let isHexadecimal = self[range.lowerBound] | 0x20 == 0x78
        let digits = isHexadecimal ? (range.lowerBound &+ 1)..<max(range.upperBound, range.lowerBound &+ 1) : range
        guard !digits.isEmpty, digits.count <= 8 else { return nil }
        var value: UInt32 = 0
        for place in digits {
            guard let digit = self[place].hexadecimalDigit, isHexadecimal || digit < 10 else { return nil }
            value = isHexadecimal ? value &* 16 &+ digit : value &* 10 &+ digit
        }
        return value
    }

    func reads(_ name: StaticString, at place: Int, size: Int) -> Bool {
        guard size == name.utf8CodeUnitCount else { return false }
        for index in 0..<size where self[place &+ index] != name.utf8Start[index] { return false }
        return true
    }
}

extension UInt8 {
    @inline(__always)
    fileprivate var isASCIILetterOrDigit: Bool { self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26 }

    fileprivate var hexadecimalDigit: UInt32? {
        if self &- 0x30 < 10 { return UInt32(self &- 0x30) }
        let letter = (self | 0x20) &- 0x61
        return letter < 6 ? UInt32(letter) + 10 : nil
    }
}
