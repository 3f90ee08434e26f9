extension Double {
    /// The double nearest to `significand` × 10^`decimalExponent`, a tie going to the even one; an infinity beyond the range.
    ///
    /// The algorithm is the one of M. Eisel and D. Lemire ("Number Parsing at a Gigabyte per Second", 2021), in the form
    /// that needs no way out: N. Mushtak and D. Lemire, "Fast Number Parsing Without Fallback", 2023, showed that the first
    /// 128 bits of the power always decide. Where the double is exact in one step, W. D. Clinger's (1990) is used.
    ///
    /// - Complexity: O(1).
    init(significand: UInt64, decimalExponent: Int) {
        if significand <= 1 << 53, decimalExponent >= -22, decimalExponent <= 22 {
            // Both are exact doubles, hence one operation rounds once.
            self =
                decimalExponent < 0
                ? Double(significand) / Double.exactPowers[-decimalExponent]
                : Double(significand) * Double.exactPowers[decimalExponent]
            return
        }
        guard significand != 0, decimalExponent >= PowersOfFive.exponents.lowerBound else {
            self = 0
            return
        }
        guard decimalExponent <= PowersOfFive.exponents.upperBound else {
            self = .infinity
            return
        }
        self.init(nearestTo: significand, decimalExponent)
    }

    /// The largest power of ten that a double holds exactly is 10²².
    private static let exactPowers: InlineArray<23, Double> = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]

    /// For a significand above 0 and an exponent of the table.
    private init(nearestTo significand: UInt64, _ decimalExponent: Int) {
        let leadingZeros = significand.leadingZeroBitCount
        let normalized = significand &<< UInt64(leadingZeros)
        // 52 bits are kept, and one to round by, one for where the product begins, one that is implied.
        let product = Double.product(of: normalized, decimalExponent, isDecidedBy: 55)
        let upperBit = Int(product.high &>> 63)
        let shift = UInt64(upperBit &+ 64 &- 55)
        var mantissa = product.high &>> shift
        // ⌊q log₂ 10⌋ is ⌊q × 217706 / 2¹⁶⌋ for every exponent of the table.
        var exponent = (217_706 &* decimalExponent) &>> 16 &+ 63 &+ upperBit &- leadingZeros &+ 1023
        if exponent <= 0 {
            // Subnormal: fewer bits are kept, or none.
            guard exponent > -63 else {
                self = 0
                return
            }
            mantissa &>>= UInt64(1 &- exponent)
            mantissa = (mantissa &+ mantissa & 1) &>> 1
            // Rounding up may have made it the least normal number, whose pattern this then is.
            self.init(bitPattern: mantissa)
            return
        }
        // A tie is possible only where five to this power divides, or is divided by, 64 bits; then the even one is next.
        if product.low <= 1, decimalExponent >= -4, decimalExponent <= 23, mantissa & 3 == 1,
            mantissa &<< shift == product.high
        {
            mantissa &= ~1
        }
        mantissa = (mantissa &+ mantissa & 1) &>> 1
        if mantissa >= 2 &<< 52 {
            mantissa = 1 &<< 52
            exponent &+= 1
        }
        guard exponent < 0x7FF else {
            self = .infinity
            return
        }
        self.init(bitPattern: UInt64(exponent) &<< 52 | mantissa & (1 &<< 52 &- 1))
    }

    /// The first 128 bits of `factor` times the power of five, of which the first `precision` are right.
    @inline(__always)
    private static func product(
        of factor: UInt64, _ exponent: Int, isDecidedBy precision: UInt64
    ) -> (high: UInt64, low: UInt64) {
        let index = (exponent &- PowersOfFive.exponents.lowerBound) &* 2
        var (high, low) = factor.multipliedFullWidth(by: PowersOfFive.bits[index])
        let rest = UInt64.max &>> precision
        if high & rest == rest {
            // A carry out of what was left out could reach them.
            let carry = factor.multipliedFullWidth(by: PowersOfFive.bits[index &+ 1]).high
            low &+= carry
            if carry > low { high &+= 1 }
        }
        return (high, low)
    }
}
