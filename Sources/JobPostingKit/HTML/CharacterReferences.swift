/// Character references (`&amp;`, `&#8217;`, `&#x2019;`), after the WHATWG HTML standard, §13.2.5.72–80 (retrieved
/// 2026-11).
enum CharacterReferences {
    /// Where a reference stands, and so how forgiving its reading is.
    enum Context: UInt8 {
        /// In text: 106 old names count without their semicolon, whatever follows (`&copy2020`).
        case text
        /// In an attribute: such a name does not count before `=`, a letter or a digit (`?a=1&copy=2`).
        case attribute
        /// In a string that is perhaps not HTML at all: nothing counts without its semicolon.
        case semicolonRequired
    }

    /// Decodes the one reference whose `&` stands at `ampersand`; the longest name counts.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - ampersand: The index of the `&`, or of the `;` of a reference that itself stands for `&`.
    ///   - end: Where the text of the reference must end.
    ///   - context: How forgiving the reading is.
    /// - Returns: What it stands for, or `nil` when the `&` stands for itself.
    /// - Complexity: Constant: no more than the longest name is looked at, but for a number's digits.
    @inline(__always)
    static func reference(
        in bytes: HTMLBytes, after ampersand: Int, to end: Int, context: Context
    ) -> CharacterReference? {
        let start = ampersand &+ 1
        guard start < end else { return nil }
        // The few that make up nearly all of real text.
        switch bytes[start] {
        case 0x6C where isWord("lt;", in: bytes, at: start, to: end):
            return CharacterReference(length: 4, ascii: .lessThan)
        case 0x67 where isWord("gt;", in: bytes, at: start, to: end):
            return CharacterReference(length: 4, ascii: .greaterThan)
        case 0x61 where isWord("amp;", in: bytes, at: start, to: end):
            return CharacterReference(length: 5, ascii: .ampersand)
        case 0x6E where isWord("nbsp;", in: bytes, at: start, to: end):
            return CharacterReference(length: 6, codePoint: 0xA0)
        case 0x71 where isWord("quot;", in: bytes, at: start, to: end):
            return CharacterReference(length: 6, ascii: .quotationMark)
        case .numberSign:
            return numeric(in: bytes, at: start &+ 1, to: end, context: context)
        case let byte where byte.isASCIIAlphanumeric:
            return named(in: bytes, at: start, to: end, context: context)
        default:
            return nil
        }
    }

    /// Whether `word` stands at `index`, in this case.
    @inline(__always)
    private static func isWord(_ word: StaticString, in bytes: HTMLBytes, at index: Int, to end: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard end &- index >= length else { return false }
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: length)
        for offset in 0..<length where bytes[index &+ offset] != letters[offset] { return false }
        return true
    }
}

// MARK: - Named

extension CharacterReferences {
    /// Decodes a named reference whose name begins at `start`.
    ///
    /// Every name is letters and digits, and a name with a semicolon can only be the whole run of them. So the
    /// longest match is the run with its semicolon, or else the longest of the 106 short names at the run's beginning.
    @inline(never)
    private static func named(in bytes: HTMLBytes, at start: Int, to end: Int, context: Context) -> CharacterReference?
    {
        let limit = Swift.min(end, start &+ NamedCharacterReferences.longestName)
        var runEnd = start
        while runEnd < limit, bytes[runEnd].isASCIIAlphanumeric { runEnd &+= 1 }
        let index = NamedCharacterReferenceIndex.shared
        if runEnd < limit, bytes[runEnd] == .semicolon,
            let reference = index.reference(named: start..<runEnd &+ 1, in: bytes)
        {
            return reference
        }
        if context == .semicolonRequired { return nil }
        var length = Swift.min(runEnd &- start, NamedCharacterReferences.longestNameWithoutSemicolon)
        while length >= 2 {
            let nameEnd = start &+ length
            if let reference = index.reference(named: start..<nameEnd, in: bytes) {
                let isPlain =
                    context == .attribute && nameEnd < end
                    && (bytes[nameEnd] == .equals || bytes[nameEnd].isASCIIAlphanumeric)
                return isPlain ? nil : reference
            }
            length &-= 1
        }
        return nil
    }
}

// MARK: - Numeric

extension CharacterReferences {
    /// Decodes a numeric reference; `start` is behind the `#`.
    private static func numeric(
        in bytes: HTMLBytes, at start: Int, to end: Int, context: Context
    ) -> CharacterReference? {
        let isHexadecimal = start < end && bytes[start].asciiLowercased == 0x78
        let digits = isHexadecimal ? start &+ 1 : start
        var index = digits
        var value: UInt32 = 0
        while index < end {
            let byte = bytes[index]
            let digit: UInt32
            if byte.isASCIIDigit {
                digit = UInt32(byte &- 0x30)
            } else if isHexadecimal, byte.asciiLowercased &- 0x61 < 6 {
                digit = UInt32(byte.asciiLowercased &- 0x61 &+ 10)
            } else {
                break
            }
            // Beyond the last code point the number may stop growing: it stays beyond.
            if value <= 0x10FFFF { value = value &* (isHexadecimal ? 16 : 10) &+ digit }
            index &+= 1
        }
        if index == digits { return nil }
        if index < end, bytes[index] == .semicolon {
            index &+= 1
        } else if context == .semicolonRequired {
            return nil
        }
        return CharacterReference(length: index &- start &+ 2, codePoint: replaced(value))
    }

    /// The code point that a number stands for: what is none becomes U+FFFD, and 0x80–0x9F are read as windows-1252.
    private static func replaced(_ number: UInt32) -> UInt32 {
        switch number {
        case 0, 0xD800...0xDFFF, 0x110000...: 0xFFFD
        case 0x80...0x9F: windows1252(UInt8(truncatingIfNeeded: number))
        default: number
        }
    }

    /// What 0x80–0x9F stand for in numeric references (§13.2.5.80); five of them for themselves.
    private static let windows1252Controls: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// The code point of a byte of windows-1252 (WHATWG Encoding §9, "index windows-1252").
    @inline(__always)
    static func windows1252(_ byte: UInt8) -> UInt32 {
        byte &- 0x80 < 0x20 ? windows1252Controls[Int(byte &- 0x80)] : UInt32(byte)
    }
}
