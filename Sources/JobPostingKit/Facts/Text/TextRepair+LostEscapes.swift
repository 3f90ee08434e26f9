/// Escapes of JSON that lost their backslash, or whose backslash was escaped: `Diplu00f4mu00e9`, `Dipl\\u00f4m\\u00e9`.
extension TextRepair {
    /// An escape as it stands: `u`, perhaps with backslashes before it, and four digits.
    struct Escape {
        /// What it stands for; half of a pair of surrogates perhaps.
        var value: UInt32
        /// Whether a digit of it is a letter: `u2019` could be a year behind a word, `u00e9` could not.
        var hasLetterDigit: Bool
    }

    /// How sure it is that an escape is one.
    private enum Certainty {
        case none
        /// It is one if another of its text is.
        case likely
        /// It is one, if there are two such.
        case paired
        case certain
    }

    /// The escape whose `u` stands at `index`, if what it stands for is something that software escapes.
    ///
    /// That is: letters of Latin from U+00C0 on, the other characters of Latin-1, punctuation from U+2010 to U+2026, `€`,
    /// `™`, what begins with another script (U+0370 and up, when several stand side by side), and the ASCII that is
    /// escaped in pages (`<`, `>`, `&`, quotes, line ends).
    static func escape(in bytes: HTMLBytes, at index: Int) -> Escape? {
        guard bytes[index] == UInt8(ascii: "u") else { return nil }
        var value: UInt32 = 0
        var hasLetterDigit = false
        for offset in 1...4 {
            let byte = bytes[index &+ offset]
            if byte.isASCIIDigit {
                value = value &<< 4 | UInt32(byte &- 0x30)
            } else {
                let letter = byte.asciiLowercased &- 0x61
                guard letter < 6 else { return nil }
                value = value &<< 4 | UInt32(letter &+ 10)
                hasLetterDigit = true
            }
        }
        switch value {
        case 0x09, 0x0A, 0x0D, 0x22, 0x26, 0x27, 0x2F, 0x3C, 0x3D, 0x3E, 0xA0...0x24F, 0x2010...0x2015, 0x2018...0x201F,
            0x2020...0x2022, 0x2026, 0x20AC, 0x2122:
            return Escape(value: value, hasLetterDigit: hasLetterDigit)
        case 0x370...0x1FFF, 0x2E80...0xFFEF: return Escape(value: value, hasLetterDigit: hasLetterDigit)
        default: return nil
        }
    }

    /// Reads the escapes of a text that are certainly some, and answers how many those were.
    ///
    /// | an escape is                                                             | example                 |
    /// | ------------------------------------------------------------------------ | ----------------------- |
    /// | certain behind a backslash                                               | `caf\u00e9`             |
    /// | certain inside a word                                                    | `Diplu00f4m`, `itu2019s` |
    /// | certain beside another one                                               | `u65e5u672c`            |
    /// | certain of `<` where one of `>` is too                                   | `u003cpu003e`           |
    /// | certain at a word's end, of a letter or quote, when there are two such   | `cafu00e9 u00e9tu00e9`  |
    /// | likely elsewhere, and read when another one of its text is certain       | `Monday u2013 Friday`   |
    /// | none where more digits follow, and in a word with one of `@ / = _`       | `menu2013`, `sku00c412` |
    static func undoLostEscapes(_ text: inout [UInt8]) -> Int {
        var counts = (certain: 0, paired: 0)
        text.withUnsafeBufferPointer { buffer in
            forEachEscape(of: HTMLBytes(buffer)) { _, _, certainty in
                if certainty == .certain { counts.certain &+= 1 }
                if certainty == .paired { counts.paired &+= 1 }
            }
        }
        guard counts.certain > 0 || counts.paired > 1 else { return 0 }
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var read = 0
        text.withUnsafeBufferPointer { buffer in
            let bytes = HTMLBytes(buffer)
            var copied = 0
            var high: UInt32 = 0
            forEachEscape(of: bytes) { range, escape, certainty in
                guard certainty != .none else { return }
                bytes.append(copied..<range.lowerBound, to: &output)
                copied = range.upperBound
                var value = escape.value
                read &+= 1
                if value & 0xFC00 == 0xD800 {
                    // It was seen that its other half follows.
                    high = value
                    return
                }
                if value & 0xFC00 == 0xDC00 { value = 0x1_0000 &+ (high & 0x3FF) &<< 10 &+ value & 0x3FF }
                CharacterReference(length: 0, codePoint: value).append(to: &output)
            }
            bytes.append(copied..<bytes.count, to: &output)
        }
        swap(&text, &output)
        return read
    }

    /// Calls the body with each escape, in order; its range begins with its backslashes.
    private static func forEachEscape(
        of bytes: HTMLBytes, _ body: (Range<Int>, Escape, Certainty) -> Void
    ) {
        let hasMarkup = hasEscape(of: 0x3C, in: bytes) && hasEscape(of: 0x3E, in: bytes)
        var protected = 0..<0
        var isProtected = false
        var previous: (end: Int, value: UInt32) = (-1, 0)
        var index = 0
        while true {
            index = bytes.firstIndex(of: UInt8(ascii: "u"), from: index, to: bytes.count)
            if index >= bytes.count { return }
            guard let escape = escape(in: bytes, at: index) else {
                index &+= 1
                continue
            }
            let end = index &+ 5
            var start = index
            while start > 0, bytes[start &- 1] == UInt8(ascii: "\\"), index &- start < 2 { start &-= 1 }
            if !hasMarkup, index >= protected.upperBound {
                protected = word(around: index, in: bytes)
                isProtected = isIdentifier(bytes[protected])
            }
            var behind = end
            while bytes[behind] == UInt8(ascii: "\\"), behind &- end < 2 { behind &+= 1 }
            let next = TextRepair.escape(in: bytes, at: behind)
            var certainty = Certainty.none
            if escape.value >= 0xD800, escape.value < 0xE000 {
                // Only a whole pair stands for something.
                let isHigh = escape.value < 0xDC00
                let isPair =
                    isHigh
                    ? next.map { $0.value & 0xFC00 == 0xDC00 } == true
                    : previous.end == start && previous.value & 0xFC00 == 0xD800
                certainty = isPair ? .certain : .none
            } else if start < index {
                certainty = .certain
            } else if !isProtected {
                certainty = TextRepair.certainty(
                    of: escape, at: index, in: bytes, isBeside: previous.end == start || next != nil,
                    hasMarkup: hasMarkup)
            }
            body(start..<end, escape, certainty)
            previous = (end, escape.value)
            index = end
        }
    }

    private static func certainty(
        of escape: Escape, at index: Int, in bytes: HTMLBytes, isBeside: Bool, hasMarkup: Bool
    ) -> Certainty {
        let before = bytes[index &- 1]
        let after = bytes[index &+ 5]
        if escape.value < 0x80 { return hasMarkup ? .certain : .none }
        if after.isASCIIDigit { return .none }
        switch escape.value {
        case 0x370...0x1FFF, 0x2E80...: return isBeside ? .certain : .likely
        default: break
        }
        if isBeside { return .certain }
        // Behind a stop or space, or before one, a word could end in digits; between letters it could not.
        let isBehindLetter = before.isASCIILetter || before >= 0x80
        let isBeforeLetter = after.isASCIILetter || after >= 0x80
        if isBehindLetter, isBeforeLetter, escape.hasLetterDigit || escape.value == 0x2019 { return .certain }
        if escape.hasLetterDigit, escape.value >= 0xC0, isBehindLetter || isBeforeLetter { return .paired }
        return escape.hasLetterDigit || !isBehindLetter ? .likely : .none
    }

    private static func hasEscape(of value: UInt32, in bytes: HTMLBytes) -> Bool {
        var index = 0
        while true {
            index = bytes.firstIndex(of: UInt8(ascii: "u"), from: index, to: bytes.count)
            if index >= bytes.count { return false }
            if escape(in: bytes, at: index)?.value == value { return true }
            index &+= 1
        }
    }

    /// The bytes around an index up to white space, quotes and brackets of tags.
    private static func word(around index: Int, in bytes: HTMLBytes) -> Range<Int> {
        func ends(_ byte: UInt8) -> Bool {
            byte <= .space || byte == .lessThan || byte == .greaterThan || byte == .quotationMark || byte == .apostrophe
        }
        var start = index
        var end = index
        while start > 0, !ends(bytes[start &- 1]) { start &-= 1 }
        while end < bytes.count, !ends(bytes[end]) { end &+= 1 }
        return start..<end
    }

    /// Whether a word is an address, a link or a name of software.
    private static func isIdentifier(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.contains { byte in
            byte == UInt8(ascii: "@") || byte == .solidus || byte == .equals || byte == UInt8(ascii: "_")
        }
    }
}
