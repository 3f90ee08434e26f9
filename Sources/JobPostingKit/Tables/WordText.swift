// Bounds: segmenter, filter and search read `base` below `count` only, each read behind a comparison that stands beside
// it. A scalar is decoded where as many bytes are left as its first one asks for, whatever they are; what is not UTF-8
// becomes some scalar, and nothing outside the text is read for it.

/// UTF-8 whose words are looked for; borrowed, it must not outlive the buffer.
struct WordText {
    let base: UnsafePointer<UInt8>
    let count: Int

    init(_ text: UnsafeBufferPointer<UInt8>) {
        // Without an address there is nothing to read; any address will do for none.
        base = text.baseAddress ?? WordScalar.ascii.utf8Start
        count = text.baseAddress == nil ? 0 : text.count
    }

    /// What `WordScalar.ascii` says of a byte below 0x80.
    @inline(__always)
    static func asciiClass(_ byte: UInt8) -> UInt8 {
        WordScalar.ascii.utf8Start[Int(byte & 0x7F)]
    }

    /// The class of any scalar; signs of ASCII are separators.
    static func `class`(of scalar: UInt32) -> WordScalar.Class {
        guard scalar < 0x80 else { return WordScalar.class(of: scalar) }
        return asciiClass(UInt8(scalar)) >= 0x30 ? .plain : .separator
    }

    /// The scalar at an offset, and its length in bytes.
    ///
    /// A fullwidth form is given as its ASCII character; what is not UTF-8 as U+FFFD of one byte, or some scalar; the
    /// end as U+0000 of no byte.
    @inline(__always)
    func scalar(at offset: Int) -> (scalar: UInt32, length: Int) {
        guard offset < count else { return (0, 0) }
        let lead = UInt32(base[offset])
        if lead < 0x80 { return (lead, 1) }
        let left = count &- offset
        if lead < 0xE0 {
            guard lead >= 0xC2, left >= 2 else { return (0xFFFD, 1) }
            return ((lead & 0x1F) &<< 6 | UInt32(base[offset &+ 1] & 0x3F), 2)
        }
        if lead < 0xF0 {
            guard left >= 3 else { return (0xFFFD, 1) }
            let middle = UInt32(base[offset &+ 1] & 0x3F)
            let scalar = (lead & 0x0F) &<< 12 | middle &<< 6 | UInt32(base[offset &+ 2] & 0x3F)
            return (scalar &- 0xFF01 < 0x5E ? scalar &- 0xFEE0 : scalar, 3)
        }
        guard lead < 0xF5, left >= 4 else { return (0xFFFD, 1) }
        let high = (lead & 0x07) &<< 18 | UInt32(base[offset &+ 1] & 0x3F) &<< 12
        return (high | UInt32(base[offset &+ 2] & 0x3F) &<< 6 | UInt32(base[offset &+ 3] & 0x3F), 4)
    }

    // MARK: - Looking ahead and back

    /// Whether a letter or number stands at an offset that is written with spaces between words.
    func isSpaced(at offset: Int) -> Bool {
        let scalar = scalar(at: offset).scalar
        return isSpaced(scalar)
    }

    /// Whether such a letter stands at an offset, or a number that is no ASCII digit.
    func isSpacedLetter(at offset: Int) -> Bool {
        let scalar = scalar(at: offset).scalar
        return isSpaced(scalar) && scalar &- 0x30 > 9
    }

    /// Whether a letter or number that is written with spaces between words ends at an offset.
    func isSpaced(before offset: Int) -> Bool {
        guard offset <= count else { return false }
        var start = offset &- 1
        while start > 0, offset &- start < 4, base[start] & 0xC0 == 0x80 { start &-= 1 }
        guard start >= 0 else { return false }
        let (scalar, length) = scalar(at: start)
        return start &+ length == offset && isSpaced(scalar)
    }

    private func isSpaced(_ scalar: UInt32) -> Bool {
        var kind = WordText.class(of: scalar)
        if kind == .folded { kind = WordText.class(of: WordScalar.fold(scalar).0) }
        return kind == .plain || kind == .letter
    }

    /// Whether a word of so many symbols, before an apostrophe, is an article, pronoun, preposition or conjunction that
    /// French or Italian elides; `letters` are its last eight, a byte each.
    static func isElided(_ letters: UInt64, count: Int) -> Bool {
        guard count <= 7 else { return false }
        return elided.contains { word in
            var packed: UInt64 = 0
            for index in 0..<word.utf8CodeUnitCount { packed = packed &<< 8 | UInt64(word.utf8Start[index]) }
            return packed == letters
        }
    }

    /// French: the words that drop their vowel before another. Italian: the articles, `di`, and the prepositions joined
    /// to articles. At most seven letters each.
    private static let elided: [StaticString] = [
        "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
        "un", "gl", "all", "dall", "dell", "nell", "sull", "coll", "agl", "dagl", "degl", "negl", "sugl",
    ]

    /// The letter and the offset after the bracket, where one ASCII letter and a closing bracket stand.
    func bracketedLetter(at offset: Int) -> (letter: UInt32, end: Int)? {
        let letter = scalar(at: offset)
        guard letter.scalar < 0x80, WordText.asciiClass(UInt8(letter.scalar)) >= 0x61 else { return nil }
        let bracket = scalar(at: offset &+ letter.length)
        guard bracket.scalar == 0x29 else { return nil }
        return (UInt32(WordText.asciiClass(UInt8(letter.scalar))), offset &+ letter.length &+ bracket.length)
    }

    /// Whether what stands before the dot at an offset lets a word begin with it.
    func mayBeginWithDot(at offset: Int) -> Bool {
        guard offset > 0, offset <= count else { return offset == 0 }
        switch base[offset &- 1] {
        case 0x20, 0x09...0x0D, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "/"),
            UInt8(ascii: ","):
            return true
        case 0xA0:  // U+00A0 NO-BREAK SPACE
            return offset > 1 && base[offset &- 2] == 0xC2
        default:
            return false
        }
    }

    /// Whether `net` stands at an offset as a whole word.
    func isNet(at offset: Int) -> Bool {
        guard offset <= count, count &- offset >= 3, base[offset] | 0x20 == UInt8(ascii: "n"),
            base[offset &+ 1] | 0x20 == UInt8(ascii: "e"), base[offset &+ 2] | 0x20 == UInt8(ascii: "t")
        else { return false }
        return !isSpaced(at: offset &+ 3)
    }
}
