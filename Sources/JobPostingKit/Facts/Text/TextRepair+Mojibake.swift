/// UTF-8 that was read as windows-1252 or Latin-1 and written again: `Ã¼` for `ü`, `â€™` for `’`.
///
/// The text is not taken as a whole: publishers put sound texts and damaged ones together (`Â£30k â€“ £35k`). A *span* is
/// a run of characters that, as bytes of windows-1252, are one or more characters of UTF-8 beyond ASCII. Nearly all
/// spans are certain, because nobody writes such characters side by side; a few could have been meant, and are read
/// only where another span of their kind in the same text is certain. The rest stays.
///
/// | a span is certain that                                                             | example         | could be    |
/// | ---------------------------------------------------------------------------------- | --------------- | ----------- |
/// | begins with `â` or `ð`, or with `ï»`, `ï¿`                                         | `â€™` `ðŸ˜€`    |             |
/// | is of two or more characters of three bytes, or three or more of two               | `æ—¥æœ¬` `ÐºÐ°Ðº` |           |
/// | is of two or more of Latin                                                         | `ÃƒÂ©`          |             |
/// | is of Latin behind a small letter: a capital inside a word and then a sign         | `fÃ¼r` `zÅ‚oty` |             |
/// | begins with `Â`, with which no capitals end                                        | `Â£` `Â°`       |             |
/// | begins with `Ã` where no letter stands before it, for `Ã` alone is no word         | `Ã–sterreich`   |             |
/// | is `Ã` and a sign that follows no word                                             | `CAFÃ‰` `MÃœHLE` | not `MAÇÃ”` |
/// | is `Ä` or `Å`, no letter before and a small one behind, and a sign that follows none | `Å‚adunek`    | not `Å”`    |
extension TextRepair {
    /// The kinds of spans, of which one being certain makes the others so.
    private struct Kinds: OptionSet {
        let rawValue: UInt8

        /// Latin letters, and signs of Latin-1.
        static let latin = Kinds(rawValue: 1)
        /// Letters of other scripts that take two bytes.
        static let twoBytes = Kinds(rawValue: 2)
        /// Characters that take three bytes, but for those that begin with `â`.
        static let threeBytes = Kinds(rawValue: 4)
        /// Punctuation, signs and emoji.
        static let signs = Kinds(rawValue: 8)
    }

    /// One character of a span.
    private struct Wrong {
        /// What the character is.
        var scalar: UInt32
        /// The bytes that stand there for it.
        var length: Int
        /// The first byte that was read wrongly.
        var lead: UInt8
        /// The second.
        var second: UInt8
    }

    private struct Span {
        var range: Range<Int>
        var first: Wrong
        var kind: Kinds
        /// How many characters it is.
        var count: Int
    }

    /// Reads the spans that certainly are some as they were meant, and answers how many characters those were.
    static func undoMojibake(_ text: inout [UInt8]) -> Int {
        var certain: Kinds = []
        text.withUnsafeBufferPointer { buffer in
            let bytes = HTMLBytes(buffer)
            forEachSpan(of: bytes) { span in if isCertain(span, in: bytes) { certain.insert(span.kind) } }
        }
        if certain.isEmpty { return 0 }
        // Whoever read signs wrongly read accents wrongly, and the other way.
        if certain.contains(.latin) || certain.contains(.signs) { certain.formUnion([.latin, .signs]) }
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var read = 0
        text.withUnsafeBufferPointer { buffer in
            let bytes = HTMLBytes(buffer)
            var copied = 0
            forEachSpan(of: bytes) { span in
                guard certain.contains(span.kind), !isControl(span) else { return }
                bytes.append(copied..<span.range.lowerBound, to: &output)
                var index = span.range.lowerBound
                while index < span.range.upperBound, let wrong = wrong(in: bytes, at: index) {
                    CharacterReference(length: 0, codePoint: wrong.scalar).append(to: &output)
                    index &+= wrong.length
                }
                copied = span.range.upperBound
                read &+= span.count
            }
            bytes.append(copied..<bytes.count, to: &output)
        }
        swap(&text, &output)
        return read
    }

    /// Calls the body with each span, in order.
    private static func forEachSpan(of bytes: HTMLBytes, _ body: (Span) -> Void) {
        var index = 0
        while true {
            index = bytes.firstIndex(of: 0xC3, from: index, to: bytes.count)
            if index >= bytes.count { return }
            guard let first = wrong(in: bytes, at: index) else {
                index &+= 1
                continue
            }
            var span = Span(range: index..<index &+ first.length, first: first, kind: kind(of: first), count: 1)
            while let next = wrong(in: bytes, at: span.range.upperBound) {
                if kind(of: next) != span.kind, kind(of: next) != .signs { span.kind = .latin }
                span.range = index..<span.range.upperBound &+ next.length
                span.count &+= 1
            }
            body(span)
            index = span.range.upperBound
        }
    }

    private static func kind(of wrong: Wrong) -> Kinds {
        switch wrong.lead {
        case 0xC2...0xC5: .latin
        case 0xC6...0xDF: .twoBytes
        case 0xE2, 0xEF, 0xF0: .signs
        default: .threeBytes
        }
    }

    /// Whether a span alone is but a control of Latin-1: then the sign behind its `Â` may be meant.
    private static func isControl(_ span: Span) -> Bool { span.count == 1 && span.first.scalar < 0xA0 }

    private static func isCertain(_ span: Span, in bytes: HTMLBytes) -> Bool {
        let first = span.first
        switch span.kind {
        case .signs:
            switch first.lead {
            case 0xE2: return !(closes(first.second) && closes(UInt8(first.scalar & 0x3F) | 0x80))
            case 0xEF: return first.scalar == 0xFEFF || first.scalar == 0xFFFD
            default: return first.second == 0x9F
            }
        case .twoBytes: return span.count >= 3
        case .threeBytes: return span.count >= 2
        default: break
        }
        if span.count >= 2 { return true }
        if first.lead == 0xC2 { return first.scalar >= 0xA0 }
        let start = span.range.lowerBound
        let before = bytes[start &- 1]
        let isBehindSmallLetter =
            before < 0x80 ? before &- 0x61 < 26 : bytes[start &- 2] == 0xC3 && before >= 0x9F
        if isBehindSmallLetter { return true }
        // Beyond ASCII all are taken for letters but Latin-1's signs and the punctuation of U+2000 and up.
        let isBehindLetter =
            before < 0x80
            ? before.isASCIILetter : bytes[start &- 2] != 0xC2 && bytes[start &- 3] != 0xE2
        let after = bytes[span.range.upperBound]
        if first.lead == 0xC3 {
            let isQuoteBeforeLetter = [0x91, 0x93, 0x94].contains(first.second) && after.isASCIILetter
            return !isBehindLetter || !followsCapitals(first.second) || isQuoteBeforeLetter
        }
        return !isBehindLetter && !followsCapitals(first.second) && after &- 0x61 < 26
    }

    /// Whether the character that windows-1252 has for a byte may end a sentence behind a word, or stand there in a row.
    private static func closes(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x85, 0x92, 0x94, 0x96, 0x97, 0x9B, 0xA0, 0xBB: true
        default: false
        }
    }

    /// Whether the character that windows-1252 has for a byte may stand behind a word in capitals: quotes that close,
    /// dashes, stops, and the signs that are written small and high.
    private static func followsCapitals(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x85, 0x86, 0x87, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9B: true
        case 0xA0, 0xA9, 0xAB, 0xAE, 0xB2, 0xB3, 0xB7, 0xB9, 0xBB: true
        default: false
        }
    }
}

// MARK: - Characters as bytes

extension TextRepair {
    /// The character of UTF-8 that the characters from `index` on are as bytes of windows-1252; nil when they are none.
    private static func wrong(in bytes: HTMLBytes, at index: Int) -> Wrong? {
        guard bytes[index] == 0xC3, bytes[index &+ 1] >= 0x82, bytes[index &+ 1] <= 0xB4 else { return nil }
        let lead = bytes[index &+ 1] &+ 0x40
        var end = index &+ 2
        guard let second = windows1252Continuation(in: bytes, at: end) else { return nil }
        end &+= second.length
        var scalar = UInt32(second.byte & 0x3F)
        if lead < 0xE0 {
            scalar |= UInt32(lead & 0x1F) &<< 6
            return Wrong(scalar: scalar, length: end &- index, lead: lead, second: second.byte)
        }
        let isSound =
            switch lead {
            case 0xE0: second.byte >= 0xA0
            case 0xED: second.byte < 0xA0
            case 0xF0: second.byte >= 0x90
            case 0xF4: second.byte < 0x90
            default: true
            }
        guard isSound else { return nil }
        for _ in 0..<(lead < 0xF0 ? 1 : 2) {
            guard let next = windows1252Continuation(in: bytes, at: end) else { return nil }
            end &+= next.length
            scalar = scalar &<< 6 | UInt32(next.byte & 0x3F)
        }
        scalar |= lead < 0xF0 ? UInt32(lead & 0x0F) &<< 12 : UInt32(lead & 0x07) &<< 18
        return Wrong(scalar: scalar, length: end &- index, lead: lead, second: second.byte)
    }

    /// The byte from 0x80 to 0xBF that the character at `index` is in windows-1252, and how long it stands there; nil
    /// for any other character.
    ///
    /// The five bytes that windows-1252 leaves out are the controls of Latin-1, and all of Latin-1's are taken too.
    @inline(__always)
    static func windows1252Continuation(in bytes: HTMLBytes, at index: Int) -> (byte: UInt8, length: Int)? {
        let second = bytes[index &+ 1]
        switch bytes[index] {
        case 0xC2: return second >= 0x80 && second <= 0xBF ? (second, 2) : nil
        case 0xC5, 0xC6, 0xCB, 0xE2: return rareContinuation(bytes[index], second, bytes[index &+ 2])
        default: return nil
        }
    }

    /// The characters of windows-1252 beyond Latin-1 (WHATWG Encoding, index-windows-1252).
    private static func rareContinuation(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> (byte: UInt8, length: Int)?
    {
        switch (first, second, third) {
        case (0xE2, 0x82, 0xAC): (0x80, 3)
        case (0xE2, 0x80, 0x9A): (0x82, 3)
        case (0xC6, 0x92, _): (0x83, 2)
        case (0xE2, 0x80, 0x9E): (0x84, 3)
        case (0xE2, 0x80, 0xA6): (0x85, 3)
        case (0xE2, 0x80, 0xA0): (0x86, 3)
        case (0xE2, 0x80, 0xA1): (0x87, 3)
        case (0xCB, 0x86, _): (0x88, 2)
        case (0xE2, 0x80, 0xB0): (0x89, 3)
        case (0xC5, 0xA0, _): (0x8A, 2)
        case (0xE2, 0x80, 0xB9): (0x8B, 3)
        case (0xC5, 0x92, _): (0x8C, 2)
        case (0xC5, 0xBD, _): (0x8E, 2)
        case (0xE2, 0x80, 0x98): (0x91, 3)
        case (0xE2, 0x80, 0x99): (0x92, 3)
        case (0xE2, 0x80, 0x9C): (0x93, 3)
        case (0xE2, 0x80, 0x9D): (0x94, 3)
        case (0xE2, 0x80, 0xA2): (0x95, 3)
        case (0xE2, 0x80, 0x93): (0x96, 3)
        case (0xE2, 0x80, 0x94): (0x97, 3)
        case (0xCB, 0x9C, _): (0x98, 2)
        case (0xE2, 0x84, 0xA2): (0x99, 3)
        case (0xC5, 0xA1, _): (0x9A, 2)
        case (0xE2, 0x80, 0xBA): (0x9B, 3)
        case (0xC5, 0x93, _): (0x9C, 2)
        case (0xC5, 0xBE, _): (0x9E, 2)
        case (0xC5, 0xB8, _): (0x9F, 2)
        default: nil
        }
    }
}
