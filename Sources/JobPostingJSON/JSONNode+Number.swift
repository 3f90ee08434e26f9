extension JSONNode {
    /// A number as the nearest double, or nil for any other value; beyond the range of a double: an infinity.
    ///
    /// Correctly rounded: up to 2⁵³ with a power of ten that is itself exact, one multiplication or division rounds
    /// once (W. D. Clinger, 1990); everything else goes through the standard library.
    public var double: Double? {
        guard kind == .number else { return nil }
        return fastDouble ?? Double(String(decoding: source, as: UTF8.self))
    }

    /// The largest power of ten that a double holds exactly is 10²².
    private static let exactPowers: InlineArray<23, Double> = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]

    private var fastDouble: Double? {
        let text = source
        // 19 digits fit 64 bits; a longer text (sign, point and exponent included) is not worth a second way.
        guard text.count <= 24 else { return nil }
        var significand: UInt64 = 0
        let isNegative = text.first == UInt8(ascii: "-")
        let whole = isNegative ? 1 : 0
        var index = JSONNode.appendDigits(of: text, from: whole, to: &significand)
        var digits = index &- whole
        var exponent = 0
        if index < text.count, text[index] == UInt8(ascii: ".") {
            let fraction = index &+ 1
            index = JSONNode.appendDigits(of: text, from: fraction, to: &significand)
            exponent = fraction &- index
            digits &-= exponent
        }
        guard digits <= 19 else { return nil }
        if index < text.count {
            guard let written = JSONNode.exponent(in: text[(index &+ 1)...]) else { return nil }
            exponent += written
        }
        guard significand <= 1 << 53, exponent >= -22, exponent <= 22 else { return nil }
        let magnitude =
            exponent < 0
            ? Double(significand) / JSONNode.exactPowers[-exponent]
            : Double(significand) * JSONNode.exactPowers[exponent]
        return isNegative ? -magnitude : magnitude
    }

    /// Takes the digits from `start` on into a number, which more than 19 of them overflow; returns where they end.
    @inline(__always)
    private static func appendDigits(
        of text: UnsafeBufferPointer<UInt8>, from start: Int, to number: inout UInt64
    ) -> Int {
        var index = start
        while index < text.count {
            let digit = text[index] &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            number = number &* 10 &+ UInt64(digit)
            index &+= 1
        }
        return index
    }

    /// What follows the `e` of a number, if it has at most three digits.
    private static func exponent(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var value = 0
        var isNegative = false
        guard text.count <= 4 else { return nil }
        for byte in text {
            switch byte {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "+"): break
            default: value = value * 10 + Int(byte &- UInt8(ascii: "0"))
            }
        }
        return isNegative ? -value : value
    }

    /// A number that is written as an integer and fits, or nil.
    public var int64: Int64? { integer() }

    /// A number that is written as an integer without a sign and fits, or nil.
    public var uint64: UInt64? { source.first == UInt8(ascii: "-") ? nil : integer() }

    private func integer<Integer: FixedWidthInteger>() -> Integer? {
        guard kind == .number, !entry.pointee.flags.contains(.hasFraction) else { return nil }
        let text = source
        let isNegative = text.first == UInt8(ascii: "-")
        var value: Integer = 0
        for byte in isNegative ? text.dropFirst() : text[...] {
            // Downwards for negative numbers, so that the least one is reached without overflow.
            let digit = Integer(truncatingIfNeeded: byte &- UInt8(ascii: "0"))
            let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, hasOverflowed) =
                isNegative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
            guard !isTooLarge, !hasOverflowed else { return nil }
            value = sum
        }
        return value
    }

    /// The truth value of `true` and `false`, or nil.
    public var boolean: Bool? {
        switch kind {
        case .true: true
        case .false: false
        default: nil
        }
    }
}
