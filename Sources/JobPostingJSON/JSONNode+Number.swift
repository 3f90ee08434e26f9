extension JSONNode {
    /// A number as the nearest double, or nil for any other value; beyond the range of a double: an infinity.
    ///
    /// Correctly rounded, whatever its length: up to 19 digits by ``Double/init(significand:decimalExponent:)``; of more, the
    /// first 19 decide unless the number lies next to the middle of two doubles, which the standard library then tells.
    ///
    /// - Complexity: O(length).
    public var double: Double? {
        guard kind == .number else { return nil }
        let decimal = DecimalNumber(source)
        let magnitude = Double(significand: decimal.significand, decimalExponent: decimal.exponent)
        if decimal.isCut,
            magnitude != Double(significand: decimal.significand &+ 1, decimalExponent: decimal.exponent)
        {
            return Double(String(decoding: source, as: UTF8.self))
        }
        return decimal.isNegative ? -magnitude : magnitude
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
