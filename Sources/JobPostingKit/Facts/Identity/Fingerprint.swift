/// A hash of 64 bits that is the same on every platform and for ever: FNV-1a, its last step that of MurmurHash3.
///
/// FNV-1a for 64 bits is that of RFC 9923: from the offset basis, for each byte, exclusive or and then the product with
/// the prime. Its high bits know little of the last bytes; MurmurHash3's final step for 64 bits (`fmix64`) spreads them.
struct Fingerprint: Hashable, Sendable {
    /// What FNV-1a has come to.
    private(set) var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Takes one byte.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// Takes a scalar as UTF-8. A surrogate, which no text has, is taken like any other number below U+10000.
    @inline(__always)
    mutating func append(scalar: UInt32) {
        if scalar < 0x80 { return append(UInt8(truncatingIfNeeded: scalar)) }
        if scalar < 0x800 {
            append(UInt8(truncatingIfNeeded: 0xC0 | scalar &>> 6))
        } else {
            if scalar < 0x1_0000 {
                append(UInt8(truncatingIfNeeded: 0xE0 | scalar &>> 12))
            } else {
                append(UInt8(truncatingIfNeeded: 0xF0 | scalar &>> 18 & 7))
                append(UInt8(truncatingIfNeeded: 0x80 | scalar &>> 12 & 0x3F))
            }
            append(UInt8(truncatingIfNeeded: 0x80 | scalar &>> 6 & 0x3F))
        }
        append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }

    /// Takes the words of a text, one space before each that does not touch the one before it, and a line feed at the end.
    ///
    /// - Returns: Whether there was a word.
    /// - Complexity: O(*n*) in the text's length; nothing is allocated.
    @discardableResult
    mutating func append(wordsOf text: UnsafeBufferPointer<UInt8>) -> Bool {
        var segmenter = WordSegmenter(text)
        var isFirst = true
        while let symbol = segmenter.next() {
            if symbol.isStart, symbol.bits & WordSegmenter.Symbol.joined == 0, !isFirst { append(0x20) }
            isFirst = false
            append(scalar: symbol.scalar)
        }
        append(0x0A)
        return !isFirst
    }

    /// The hash of what was taken.
    var value: Int64 { Int64(bitPattern: Fingerprint.mix(state)) }

    /// MurmurHash3's final step for 64 bits: each bit of the number changes each bit of the result half of the time.
    @inline(__always)
    static func mix(_ number: UInt64) -> UInt64 {
        var number = number
        number ^= number &>> 33
        number = number &* 0xFF51_AFD7_ED55_8CCD
        number ^= number &>> 33
        number = number &* 0xC4CE_B9FE_1A85_EC53
        return number ^ number &>> 33
    }
}
