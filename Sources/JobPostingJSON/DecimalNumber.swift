/// A number as it is written: ± `significand` × 10^`exponent`.
///
///     -12.50e3        significand 1250, exponent 1, negative
///     0.1234…         of more than 19 digits the first 19 that count, and `isCut`
struct DecimalNumber {
    /// The digits as one number.
    private(set) var significand: UInt64 = 0
    /// The power of ten that they are multiplied by; beyond ±2⁴⁰ its exact size is lost, and no double differs by it.
    private(set) var exponent = 0
    /// Whether it begins with a minus sign.
    let isNegative: Bool
    /// Whether digits were left out, so that the number lies at `significand` or between it and the next.
    private(set) var isCut = false

    /// As many digits as always fit 64 bits.
    private static let digitLimit = 19

    /// Reads what the parser has accepted as a number.
    ///
    /// - Complexity: O(length).
    init(_ text: UnsafeBufferPointer<UInt8>) {
        isNegative = text.first == UInt8(ascii: "-")
        let whole = isNegative ? 1 : 0
        var index = appendDigits(of: text, from: whole)
        var digits = index &- whole
        if index < text.count, text[index] == UInt8(ascii: ".") {
            let fraction = index &+ 1
            index = appendDigits(of: text, from: fraction)
            exponent = fraction &- index
            digits &-= exponent
        }
        // What has run over is read again: most texts of so many digits begin with none that is left out.
        if digits > DecimalNumber.digitLimit { cut(text[whole..<index]) }
        if index < text.count { exponent += DecimalNumber.exponent(in: text[(index &+ 1)...]) }
    }

    /// Takes the digits from `start` on into the significand, which more than 19 of them overflow; returns where they end.
    @inline(__always)
    private mutating func appendDigits(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index &+ 8 <= text.count, let base = text.baseAddress {
            let word = UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
            guard let number = DecimalNumber.eightDigits(word) else { break }
            significand = significand &* 100_000_000 &+ number
            index &+= 8
        }
        while index < text.count {
            let digit = text[index] &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            significand = significand &* 10 &+ UInt64(digit)
            index &+= 1
        }
        return index
    }

    /// The number that eight bytes are, the first in the lowest, if all of them are digits.
    @inline(__always)
    private static func eightDigits(_ word: UInt64) -> UInt64? {
        // A digit is now a byte below 10; added to 0x76, all others reach 0x80, and no sum passes its byte.
        let digits = word ^ 0x3030_3030_3030_3030
        let others = (digits & 0x7F7F_7F7F_7F7F_7F7F &+ 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080
        guard others == 0 else { return nil }
        // Neighbours become pairs, pairs fours, fours the eight: each factor is 10ⁿ and, shifted, 1.
        let pairs = ((digits &* (1 + 10 << 8)) &>> 8) & 0x00FF_00FF_00FF_00FF
        let fours = ((pairs &* (1 + 100 << 16)) &>> 16) & 0x0000_FFFF_0000_FFFF
        return (fours &* (1 + 10_000 << 32)) &>> 32
    }

    /// Reads digits, perhaps with a point among them, of which not all fit.
    private mutating func cut(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        significand = 0
        exponent = 0
        var taken = 0
        var isFraction = false
        for byte in text {
            if byte == UInt8(ascii: ".") {
                isFraction = true
            } else if taken == DecimalNumber.digitLimit {
                isCut = true
                if !isFraction { exponent += 1 }
            } else {
                significand = significand &* 10 &+ UInt64(byte &- UInt8(ascii: "0"))
                if significand != 0 { taken += 1 }
                if isFraction { exponent -= 1 }
            }
        }
    }

    /// What follows the `e` of a number.
    private static func exponent(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var value = 0
        var isNegative = false
        for byte in text {
            switch byte {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "+"): break
            // Enough to be told from 64 MiB of digits on the other side of the point.
            default: if value < 1 << 40 { value = value * 10 + Int(byte &- UInt8(ascii: "0")) }
            }
        }
        return isNegative ? -value : value
    }
}
