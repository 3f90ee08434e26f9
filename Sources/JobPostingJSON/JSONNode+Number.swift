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
        var digits = 0
        var exponent = 0
        var isNegative = false
        var isFraction = false
        var index = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                guard digits <= 19 else { return nil }
                significand = significand &* 10 &+ UInt64(byte &- UInt8(ascii: "0"))
                if isFraction { exponent -= 1 }
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "-"): isNegative = true
            default:
                guard let written = JSONNode.exponent(in: text[index...]) else { return nil }
                exponent += written
                index = text.count
            }
        }
        guard significand <= 1 << 53, exponent >= -22, exponent <= 22 else { return nil }
        let magnitude =
            exponent < 0
            ? Double(significand) / JSONNode.exactPowers[-exponent]
            : Double(significand) * JSONNode.exactPowers[exponent]
        return isNegative ? -magnitude : magnitude
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
