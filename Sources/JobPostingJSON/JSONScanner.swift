// The kernel of the parser: the only code of this room that reads the input through a bare pointer.
//
// Bounds: every offset handed in is at most `count`, and every function returns one that is at most `count`; single bytes
// are read below `count`, blocks only where as many bytes below `readable` remain. What a block shows past
// `count` belongs to the caller's larger buffer and is never taken for part of the text.

import CJobPostingSystem

/// Recognises the tokens of one JSON text.
struct JSONScanner {
    /// The first byte of the text.
    let base: UnsafePointer<UInt8>
    /// Bytes of the text.
    let count: Int
    /// Bytes that may be read from `base` on; at least `count`.
    let readable: Int
    /// A line feed where that is white space, and a space where it ends the text.
    var lineFeed: UInt8 = 0x0A

    /// The byte at an offset below `count`.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 { base[offset] }

    /// The byte at an offset that may be too large: there, NUL.
    @inline(__always)
    func peek(_ offset: Int) -> UInt8 { offset < count ? base[offset] : 0 }

    /// Whether the text begins with U+FEFF.
    var hasByteOrderMark: Bool { matches("\u{FEFF}", at: 0) }

    /// The offset of the first byte at or after `start` that is no white space of JSON.
    @inline(__always)
    func skipSpace(from start: Int) -> Int {
        var offset = start
        while offset < count {
            let byte = base[offset]
            if byte > 0x20 { break }
            guard byte == 0x20 || byte == lineFeed || byte == 0x0D || byte == 0x09 else { break }
            offset &+= 1
        }
        return offset
    }

    /// Whether these bytes stand at an offset.
    @inline(__always)
    func matches(_ text: StaticString, at offset: Int) -> Bool {
        guard count &- offset >= text.utf8CodeUnitCount else { return false }
        for index in 0..<text.utf8CodeUnitCount where base[offset &+ index] != text.utf8Start[index] { return false }
        return true
    }

    /// Whether a comma, a space and a quote stand at an offset, and white space no further: as most writers set members.
    @inline(__always)
    func hasSpacedComma(at offset: Int) -> Bool {
        guard offset &+ 4 <= count else { return false }
        let word = UInt32(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt32.self))
        return word & 0xFF_FFFF == 0x22_202C
    }

    /// Whether a colon, a space and something else stand at an offset.
    @inline(__always)
    func hasSpacedColon(at offset: Int) -> Bool {
        guard offset &+ 4 <= count else { return false }
        let word = UInt32(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt32.self))
        return word & 0xFFFF == 0x203A && word &>> 16 & 0xFF > 0x20
    }

    // MARK: - Strings

    /// Reads a string whose opening quote stands before `start`; `end` is the offset of the closing one.
    ///
    /// Most keys and values end within thirty-two bytes. In these the place is computed without a branch, for nobody can
    /// predict it, and with as little as possible from one place to the next, for all that follows waits for it.
    @inline(__always)
    func string(from start: Int) throws(JSONError) -> (end: Int, flags: JSONEntry.Flags) {
        guard start &+ 32 <= readable else { return try longString(from: start) }
        let bits = specials(at: start)
        let end = start &+ bits.trailingZeroBitCount
        guard bits != 0, end < count, base[end] == UInt8(ascii: "\"") else { return try longString(from: start) }
        return (end, [])
    }

    /// The places of a key and of a string that is its value, where both are plain and end within sixty-four bytes; `start`
    /// is behind the key's opening quote.
    @inline(__always)
    func shortMember(from start: Int) -> (keyEnd: Int, valueStart: Int, valueEnd: Int)? {
        // A key that ends at the sixty-second byte has four looked at that reach one further.
        guard start &+ 65 <= readable else { return nil }
        let bits = UInt64(specials(at: start)) | UInt64(specials(at: start &+ 32)) &<< 32
        let behindKey = bits & (bits &- 1)
        let inValue = behindKey & (behindKey &- 1)
        let keyEnd = start &+ bits.trailingZeroBitCount
        let valueEnd = start &+ inValue.trailingZeroBitCount
        guard inValue != 0, valueEnd < count, base[valueEnd] == UInt8(ascii: "\"") else { return nil }
        let between = UInt32(littleEndian: UnsafeRawPointer(base + keyEnd).loadUnaligned(as: UInt32.self))
        let isSpaced = between == 0x2220_3A22
        guard isSpaced || between & 0xFF_FFFF == 0x22_3A22 else { return nil }
        return (keyEnd, keyEnd &+ (isSpaced ? 4 : 3), valueEnd)
    }

    /// Reads a string that has more than its first bytes can show.
    @inline(never)
    private func longString(from start: Int) throws(JSONError) -> (end: Int, flags: JSONEntry.Flags) {
        var offset = start
        var flags: JSONEntry.Flags = []
        while true {
            offset = skipPlain(from: offset)
            if offset < count, base[offset] != UInt8(ascii: "\"") {
                let part = system_skip_string(base, offset, count)
                if part.has_escapes { flags.insert(.hasEscapes) }
                if part.has_non_ascii { flags.insert(.hasNonASCII) }
                offset = skipPlain(from: part.end)
            }
            guard offset < count else {
                throw JSONError(.unexpectedEnd, at: count, expected: "a closing quote")
            }
            let byte = base[offset]
            if byte == UInt8(ascii: "\"") { return (offset, flags) }
            if byte == UInt8(ascii: "\\") {
                flags.insert(.hasEscapes)
                repeat {
                    if let end = skipCommonEscape(at: offset) {
                        offset = end
                    } else {
                        offset = try skipEscape(at: offset)
                    }
                } while offset < count && base[offset] == UInt8(ascii: "\\")
            } else if byte < 0x20 {
                throw JSONError(.controlCharacter, at: offset)
            } else {
                flags.insert(.hasNonASCII)
                offset = try skipScalar(at: offset)
                if offset < count, base[offset] >= 0x20 { offset = skipMixed(from: offset) }
                while offset < count, base[offset] >= 0x80 { offset = try skipScalar(at: offset) }
            }
        }
    }

    /// A bit for each of thirty-two bytes: whether it is no plain text.
    @inline(__always)
    private func specials(at offset: Int) -> UInt32 {
        let block = UnsafeRawPointer(base + offset)
        let first = special(in: block.loadUnaligned(as: SIMD16<Int8>.self))
        let second = special(in: block.loadUnaligned(fromByteOffset: 16, as: SIMD16<Int8>.self))
        return first.bits(before: second)
    }

    /// The lanes that are no plain text: a quote, a backslash, a control character or not ASCII.
    ///
    /// With one bit changed a quote is 0x20; read as signed numbers, it and the last two are one comparison then.
    @inline(__always)
    private func special(in block: SIMD16<Int8>) -> SIMDMask<SIMD16<Int8>> {
        ((block ^ SIMD16(repeating: 0x02)) .< SIMD16(repeating: 0x21)) .| (block .== SIMD16(repeating: 0x5C))
    }

    /// The offset of the next byte that is no plain text.
    ///
    /// Thirty-two bytes a step, and in them the place is computed without a branch: most keys and values are shorter, and
    /// where they end nobody can predict.
    @inline(__always)
    func skipPlain(from start: Int) -> Int {
        var offset = start
        while offset &+ 32 <= readable {
            let bits = specials(at: offset)
            if bits != 0 { return min(offset &+ bits.trailingZeroBitCount, count) }
            offset &+= 32
        }
        while offset < count {
            let byte = base[offset]
            if byte < 0x20 || byte >= 0x80 || byte == 0x22 || byte == 0x5C { return offset }
            offset &+= 1
        }
        return count
    }

    /// The offset of the next quote or control character.
    ///
    /// As ``skipPlain(from:)``, but what may be wrong inside of a string is passed over; behind the first bytes sixty-four a step,
    /// for what is longer is a text.
    @inline(__always)
    func skipText(from start: Int) -> Int {
        var offset = start
        while offset &+ 32 <= readable {
            let block = UnsafeRawPointer(base + offset)
            let first = ending(in: block.loadUnaligned(as: Block.self))
            let second = ending(in: block.loadUnaligned(fromByteOffset: 16, as: Block.self))
            let bits = first.bits(before: second)
            if bits != 0 { return min(offset &+ bits.trailingZeroBitCount, count) }
            offset = skipLongText(from: offset &+ 32)
        }
        while offset < count {
            let byte = base[offset]
            if byte < 0x20 || byte == 0x22 { return offset }
            offset &+= 1
        }
        return count
    }

    /// The offset of the sixty-four bytes, or fewer at the end, in which the next quote or control character stands.
    @inline(__always)
    private func skipLongText(from start: Int) -> Int {
        var offset = start
        while offset &+ 64 <= readable {
            let block = UnsafeRawPointer(base + offset)
            let first = lesser(
                folded(block.loadUnaligned(as: Block.self)),
                folded(block.loadUnaligned(fromByteOffset: 16, as: Block.self)))
            let second = lesser(
                folded(block.loadUnaligned(fromByteOffset: 32, as: Block.self)),
                folded(block.loadUnaligned(fromByteOffset: 48, as: Block.self)))
            if (lesser(first, second) .<= Block(repeating: 0x20)).hasAny { break }
            offset &+= 64
        }
        return offset
    }

    /// A quote as a byte of 0x20; control characters stay below, and all others above.
    @inline(__always)
    private func folded(_ block: Block) -> Block { block ^ Block(repeating: 0x02) }

    @inline(__always)
    private func lesser(_ left: Block, _ right: Block) -> Block { left.replacing(with: right, where: right .< left) }

    /// The lanes that are a quote or a control character.
    @inline(__always)
    private func ending(in block: Block) -> SIMDMask<SIMD16<Int8>> { folded(block) .<= Block(repeating: 0x20) }

    private typealias Block = SIMD16<UInt8>

    /// Passes over text that is not all ASCII, sixteen bytes a step, and returns the start of a character at or before the
    /// first byte that is no well-formed text, or after which there are not sixteen bytes, or nothing but ASCII.
    ///
    /// Each byte is seen beside the three before it: it must be a continuation exactly where one of them is a lead that
    /// asks for it; the rest of RFC 3629, section 4 are four pairs and the bytes that never occur. `start` is at least 3,
    /// for a quote and a character of two bytes stand before it, and is the start of a character.
    @inline(never)
    private func skipMixed(from start: Int) -> Int {
        var offset = start
        // Whether a character that only the full test can tell may reach over from the block before.
        var wasUnusual = false
        while offset >= 3, offset &+ 16 <= readable {
            let here = UnsafeRawPointer(base + offset)
            let block = here.loadUnaligned(as: Block.self)
            let isUnusual = unusual(in: block, at: here).hasAny
            if isUnusual || wasUnusual {
                wasUnusual = isUnusual
                let wrong = illFormed(in: block, at: here) .| special(in: block)
                if let lane = wrong.firstLane { return characterStart(before: min(offset &+ lane, count)) }
            }
            offset &+= 16
            let bytes = unsafeBitCast(block, to: SIMD2<UInt64>.self)
            if (bytes[0] | bytes[1]) & 0x8080_8080_8080_8080 == 0 { break }
        }
        return characterStart(before: min(offset, count))
    }

    /// The lanes that are wrong, or that only the full test below can tell: the leads of four bytes and of surrogates.
    ///
    /// So most text of two and three bytes a character needs half of the work; behind such a lead the next block too has
    /// the full test. A second byte that is not there at all is
    /// told as such, hence a signed comparison is enough for the one that follows E0.
    @inline(__always)
    private func unusual(in block: Block, at here: UnsafeRawPointer) -> SIMDMask<SIMD16<Int8>> {
        let before1 = (here - 1).loadUnaligned(as: Block.self)
        let before2 = (here - 2).loadUnaligned(as: Block.self)
        let signed = unsafeBitCast(block, to: SIMD16<Int8>.self)
        let continuation = signed .< SIMD16<Int8>(repeating: -0x40)
        let wanted = (before1 .>= Block(repeating: 0xC0)) .| (before2 .>= Block(repeating: 0xE0))
        let overlong = (before1 .== Block(repeating: 0xE0)) .& (signed .< SIMD16<Int8>(repeating: -0x60))
        let rare =
            ((block & Block(repeating: 0xFE)) .== Block(repeating: 0xC0)) .| (block .== Block(repeating: 0xED))
            .| (block .>= Block(repeating: 0xF0))
        return ((continuation .^ wanted) .| overlong) .| (rare .| special(in: block))
    }

    /// The lanes at which text is not well-formed.
    @inline(__always)
    private func illFormed(in block: Block, at here: UnsafeRawPointer) -> SIMDMask<SIMD16<Int8>> {
        let before1 = (here - 1).loadUnaligned(as: Block.self)
        let before2 = (here - 2).loadUnaligned(as: Block.self)
        let before3 = (here - 3).loadUnaligned(as: Block.self)
        let continuation = unsafeBitCast(block, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: -0x40)
        let wanted =
            (before1 .>= Block(repeating: 0xC0)) .| (before2 .>= Block(repeating: 0xE0))
            .| (before3 .>= Block(repeating: 0xF0))
        let overlong =
            ((before1 .== Block(repeating: 0xE0)) .& (block .< Block(repeating: 0xA0)))
            .| ((before1 .== Block(repeating: 0xF0)) .& (block .< Block(repeating: 0x90)))
        let tooLarge =
            ((before1 .== Block(repeating: 0xED)) .& (block .> Block(repeating: 0x9F)))
            .| ((before1 .== Block(repeating: 0xF4)) .& (block .> Block(repeating: 0x8F)))
        let never = ((block & Block(repeating: 0xFE)) .== Block(repeating: 0xC0)) .| (block .>= Block(repeating: 0xF5))
        return ((continuation .^ wanted) .| overlong) .| (tooLarge .| never)
    }

    /// The lanes that are a quote, a backslash or a control character.
    @inline(__always)
    private func special(in block: Block) -> SIMDMask<SIMD16<Int8>> {
        (block .== Block(repeating: 0x22)) .| (block .== Block(repeating: 0x5C)) .| (block .< Block(repeating: 0x20))
    }

    /// The start of the character that ends at `offset` or reaches over it, when all before is well-formed; `offset` itself
    /// after ASCII. So what follows can be read character by character.
    @inline(__always)
    private func characterStart(before offset: Int) -> Int {
        var start = offset
        // A character has four bytes at most, and a quote stands before all of them.
        while start > 0, offset &- start < 4, base[start &- 1] & 0xC0 == 0x80 { start &-= 1 }
        return start > 0 && base[start &- 1] >= 0xC0 ? start &- 1 : offset
    }

    /// The offset after the escape whose backslash stands at `offset`, if it is valid and no half of a surrogate pair:
    /// nil says nothing.
    @inline(__always)
    private func skipCommonEscape(at offset: Int) -> Int? {
        guard offset &+ 6 <= count else { return nil }
        let length = JSONScanner.escapeLengths[Int(base[offset &+ 1])]
        if length == 2 { return offset &+ 2 }
        guard length == 6, let unit = hexadecimalUnit(base + offset + 2), unit & 0xF800 != 0xD800 else { return nil }
        return offset &+ 6
    }

    /// Checks the escape whose backslash stands at `offset` and returns the offset after it.
    private func skipEscape(at offset: Int) throws(JSONError) -> Int {
        guard offset &+ 1 < count else { throw JSONError(.unexpectedEnd, at: count, expected: "an escape") }
        switch base[offset &+ 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return offset &+ 2
        case UInt8(ascii: "u"):
            let unit = try codeUnit(ofEscapeAt: offset)
            guard unit & 0xF800 == 0xD800 else { return offset &+ 6 }
            // A high surrogate must be followed by an escaped low one.
            let low = offset &+ 6
            guard unit < 0xDC00, matches("\\u", at: low), try codeUnit(ofEscapeAt: low) & 0xFC00 == 0xDC00 else {
                let isCut = low == count || (low &+ 1 == count && base[low] == UInt8(ascii: "\\"))
                guard unit < 0xDC00, isCut else { throw JSONError(.loneSurrogate, at: offset) }
                throw JSONError(.unexpectedEnd, at: count, expected: "the other half of the surrogate pair")
            }
            return low &+ 6
        default:
            throw JSONError(.invalidEscape, at: offset, expected: "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
        }
    }

    private func codeUnit(ofEscapeAt offset: Int) throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for index in (offset &+ 2)..<(offset &+ 6) {
            guard index < count else { throw JSONError(.unexpectedEnd, at: count, expected: "four hexadecimal digits") }
            guard let digit = hexadecimalValue(of: base[index]) else {
                throw JSONError(.invalidUnicodeEscape, at: offset)
            }
            unit = unit &<< 4 | UInt16(digit)
        }
        return unit
    }

    /// Checks the scalar above U+007F at `offset` against RFC 3629, section 4, and returns the offset after it.
    @inline(__always)
    func skipScalar(at offset: Int) throws(JSONError) -> Int {
        let lead = base[offset]
        let left = count &- offset
        var second: ClosedRange<UInt8> = 0x80...0xBF
        let length: Int
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: throw JSONError(.invalidUTF8, at: offset)
        }
        guard left >= length, second.contains(base[offset &+ 1]) else { throw JSONError(.invalidUTF8, at: offset) }
        if length > 2, base[offset &+ 2] & 0xC0 != 0x80 { throw JSONError(.invalidUTF8, at: offset) }
        if length > 3, base[offset &+ 3] & 0xC0 != 0x80 { throw JSONError(.invalidUTF8, at: offset) }
        return offset &+ length
    }

    // MARK: - Numbers

    /// Checks the number that begins at `start` against RFC 8259, section 6.
    @inline(__always)
    func number(from start: Int) throws(JSONError) -> (end: Int, hasFraction: Bool) {
        var offset = start
        if base[offset] == UInt8(ascii: "-") { offset &+= 1 }
        let whole = offset
        offset = skipDigits(from: offset)
        guard offset > whole else { throw invalidNumber(offset, "a digit") }
        if base[whole] == UInt8(ascii: "0"), offset &- whole > 1 {
            throw JSONError(.invalidNumber, at: whole, expected: "no leading zero")
        }
        var hasFraction = false
        if offset < count, base[offset] == UInt8(ascii: ".") {
            hasFraction = true
            let fraction = offset &+ 1
            offset = skipDigits(from: fraction)
            guard offset > fraction else { throw invalidNumber(offset, "a digit after the point") }
        }
        if offset < count, base[offset] | 0x20 == UInt8(ascii: "e") {
            hasFraction = true
            offset &+= 1
            if offset < count, base[offset] == UInt8(ascii: "+") || base[offset] == UInt8(ascii: "-") { offset &+= 1 }
            let exponent = offset
            offset = skipDigits(from: exponent)
            guard offset > exponent else { throw invalidNumber(offset, "a digit of the exponent") }
        }
        return (offset, hasFraction)
    }

    private func invalidNumber(_ offset: Int, _ expected: String) -> JSONError {
        JSONError(offset == count ? .unexpectedEnd : .invalidNumber, at: offset, expected: expected)
    }

    /// The offset of the first byte at or after `start` that is no digit; eight bytes a step.
    @inline(__always)
    private func skipDigits(from start: Int) -> Int {
        var offset = start
        while offset &+ 8 <= readable {
            let word = UInt64(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
            // A digit is now a byte below 10; added to 0x76, all others reach 0x80, and no sum passes its byte.
            let digits = word ^ 0x3030_3030_3030_3030
            let others = (digits & 0x7F7F_7F7F_7F7F_7F7F &+ 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080
            if others != 0 { return min(offset &+ others.trailingZeroBitCount &>> 3, count) }
            offset &+= 8
        }
        while offset < count, base[offset] &- UInt8(ascii: "0") < 10 { offset &+= 1 }
        return min(offset, count)
    }
}

/// The value of a hexadecimal digit, if the byte is one.
@inline(__always)
package func hexadecimalValue(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte &- UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte &- UInt8(ascii: "a") &+ 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte &- UInt8(ascii: "A") &+ 10
    default: nil
    }
}

/// The code unit that four hexadecimal digits are, if they are such: reads four bytes.
@inline(__always)
package func hexadecimalUnit(_ digits: UnsafePointer<UInt8>) -> UInt16? {
    let first = JSONScanner.hexadecimalValues[Int(digits[0])]
    let second = JSONScanner.hexadecimalValues[Int(digits[1])]
    let third = JSONScanner.hexadecimalValues[Int(digits[2])]
    let fourth = JSONScanner.hexadecimalValues[Int(digits[3])]
    guard first | second | third | fourth < 16 else { return nil }
    return UInt16(first) &<< 12 | UInt16(second) &<< 8 | UInt16(third) &<< 4 | UInt16(fourth)
}

extension JSONScanner {
    /// The bytes of an escape whose backslash this byte follows (RFC 8259, section 7); 0 for what escapes nothing.
    private static let escapeLengths: InlineArray<256, UInt8> = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0,
        0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0,
        0, 0, 2, 0, 2, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]

    /// The value of each byte as a hexadecimal digit; 16 for what is none.
    fileprivate static let hexadecimalValues: InlineArray<256, UInt8> = [
        16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
        16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
        16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 16, 16, 16, 16, 16, 16,
        16, 10, 11, 12, 13, 14, 15, 16, 16, 16, 16, 16, 16, 16, 16, 16,
        16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
        16, 10, 11, 12, 13, 14, 15, 16, 16, 16, 16, 16, 16, 16, 16, 16,
        16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
        16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
        16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
        16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
        16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
        16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
        16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
        16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
        16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
    ]
}
