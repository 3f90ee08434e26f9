import JobPostingJSON

/// A number as JSON writes it: an integer of 64 bits and a sign exactly, any other as the nearest double.
struct PublishedNumber: Comparable, Hashable, Sendable {
    /// The absolute value, where the number is such an integer.
    private let magnitude: UInt64?
    /// The number as a double, for what is none.
    private let double: Double

    /// A number, or a string that is written as a number without an exponent and nothing else; nil for any other value.
    init?(_ value: JSONNode) {
        switch value.kind {
        case .number: self.init(value.source, double: value.double ?? .nan)
        case .string where !value.hasEscapes: self.init(plain: value.source)
        default: return nil
        }
    }

    /// A number as JSON writes it, without an exponent: `-12.50`, but neither `012` nor `1.`; nil beyond every double.
    init?(_ text: String) {
        var text = text
        guard let number = text.withUTF8({ PublishedNumber(plain: $0) }), number.double.isFinite else { return nil }
        self = number
    }

    /// A number that is known as a double; nil for infinities and what is none.
    init?(_ double: Double) {
        guard double.isFinite else { return nil }
        // There is one nought.
        self.double = double + 0
        magnitude = PublishedNumber.integer(abs(double))
    }

    private init?(plain text: UnsafeBufferPointer<UInt8>) {
        let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
        let whole = digits.prefix { $0.isASCIIDigit }
        let rest = digits.dropFirst(whole.count)
        guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0"), text.count <= 400 else {
            return nil
        }
        if let point = rest.first {
            guard point == UInt8(ascii: "."), rest.count > 1, rest.dropFirst().allSatisfy({ $0.isASCIIDigit }) else {
                return nil
            }
        }
        self.init(text, double: DecimalText.number(text) ?? .nan)
    }

    private init?(_ text: UnsafeBufferPointer<UInt8>, double: Double) {
        guard double == double else { return nil }
        let isNegative = text.first == UInt8(ascii: "-")
        var magnitude: UInt64? = 0
        for byte in isNegative ? text.dropFirst() : text[...] {
            guard let value = magnitude, byte.isASCIIDigit else {
                magnitude = nil
                break
            }
            let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, hasOverflowed) = tens.addingReportingOverflow(UInt64(byte &- UInt8(ascii: "0")))
            magnitude = isTooLarge || hasOverflowed ? nil : sum
        }
        // 5.0 is five.
        self.magnitude = magnitude ?? PublishedNumber.integer(abs(double))
        self.double = double + 0
    }

    /// A number without a fraction that 64 bits hold. Not by rounding: see `QueryExpression.decimal`.
    private static func integer(_ number: Double) -> UInt64? {
        guard number < 18_446_744_073_709_549_568, Double(UInt64(number)) == number else { return nil }
        return UInt64(number)
    }

    /// The number as the language writes it: never with an exponent.
    var text: String {
        guard let magnitude else { return QueryExpression.decimal(double) }
        return (double < 0 ? "-" : "") + "\(magnitude)"
    }

    static func == (left: PublishedNumber, right: PublishedNumber) -> Bool { !(left < right) && !(right < left) }

    static func < (left: PublishedNumber, right: PublishedNumber) -> Bool {
        if let mine = left.magnitude, let other = right.magnitude {
            switch (left.double < 0, right.double < 0) {
            case (false, false): return mine < other
            case (true, true): return mine > other
            case (true, false): return true
            case (false, true): return false
            }
        }
        return left.double < right.double
    }

    func hash(into hasher: inout Hasher) { hasher.combine(double) }
}
