import JobPostingJSON

extension WordText {
    /// Whether a byte is an ASCII letter or digit.
    @inline(__always)
    static func isLetterOrDigit(_ byte: UInt8) -> Bool { byte < 0x80 && asciiClass(byte) >= 0x30 }

    /// The offset of the last byte in `start..<end` that is ASCII and separates words in any case.
    func lastSeparator(before end: Int, downTo start: Int) -> Int? {
        var offset = min(end, count)
        while offset > start, offset > 0 {
            offset &-= 1
            if base[offset] < 0x80, WordText.asciiClass(base[offset]) == 0 { return offset }
        }
        return nil
    }

    /// The offset of the next byte that is not ASCII, or that is `letter` but for the bit 0x20 and may stand before
    /// `second`; `count` when there is none.
    ///
    /// It may, when `second` is nil, or is the next byte but for the bit 0x20, or when the next byte is an opening
    /// bracket or not ASCII. At the end of the text the next byte is not looked at.
    @inline(__always)
    func skip(from start: Int, until letter: UInt8, then second: UInt8?) -> Int {
        var offset = start
        let letters = SIMD16<UInt8>(repeating: letter)
        let seconds = SIMD16<UInt8>(repeating: second ?? 0)
        let anySecond = SIMDMask<SIMD16<Int8>>(repeating: second == nil)
        let bit = SIMD16<UInt8>(repeating: 0x20)
        let bracket = SIMD16<UInt8>(repeating: UInt8(ascii: "("))
        // Two blocks of sixteen bytes are read, at `offset` and one further: seventeen bytes are left.
        while offset >= 0, count &- offset > 16 {
            let block = UnsafeRawPointer(base + offset).loadUnaligned(as: SIMD16<UInt8>.self)
            let next = UnsafeRawPointer(base + offset + 1).loadUnaligned(as: SIMD16<UInt8>.self)
            let isNotASCII = block.beyondASCII
            let nextIsNotASCII = next.beyondASCII
            let nextFits = anySecond .| ((next | bit) .== seconds) .| (next .== bracket) .| nextIsNotASCII
            let hits = ((block | bit) .== letters) .& nextFits .| isNotASCII
            if let lane = hits.firstLane { return offset &+ lane }
            offset &+= 16
        }
        while offset >= 0, offset < count {
            let byte = base[offset]
            if byte >= 0x80 || byte | 0x20 == letter { return offset }
            offset &+= 1
        }
        return count
    }
}
