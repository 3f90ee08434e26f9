/// A number as people write amounts, with what its marks say about the style.
///
///     50.000,00   1,25,000   50'000   50 000   12.50          one reading each
///     50.000      50,000                                      thousands, or a fraction of three digits
struct SalaryNumber: Equatable {
    /// The reading; of a number with two, the one with thousands.
    var value = 0.0
    /// The other reading of a number whose only mark stands before three digits.
    var fraction: Double?
    /// The mark that has two readings, where there are two.
    var doubtful: UInt8 = 0
    /// The mark that certainly parts thousands, and the one that certainly parts a fraction.
    var grouping: UInt8 = 0
    var point: UInt8 = 0
    /// Whether the marks make sense.
    var isValid = true

    /// More digits than any amount of money has.
    static let digitLimit = 15

    // While it is read: all digits as one number, the digits since the last mark, the number of marks.
    private var digits: UInt64 = 0
    private var digitCount = 0
    private var run = 0
    private var marks = 0
    private var firstRun = 0
    private var startsWithZero = false
    /// The mark that all but the last are, and whether the runs behind all but the last mark are groups of three, or of two.
    private var earlier: UInt8 = 0
    private var last: UInt8 = 0
    private var hasOnlyThrees = true
    private var hasOnlyTwos = true
    private var isMixed = false
    /// It is written with a power of ten, and known.
    private var hasPower = false

    init() {}

    /// A number without marks.
    init(_ value: Double) { self.value = value }

    /// Adds a digit.
    mutating func append(digit: UInt8) {
        if digitCount == 0 { startsWithZero = digit == 0 }
        run &+= 1
        digitCount &+= 1
        guard digitCount <= SalaryNumber.digitLimit else {
            isValid = false
            return
        }
        digits = digits &* 10 &+ UInt64(digit)
    }

    /// Adds a mark behind at least one digit: a point, a comma, an apostrophe, or a space for any of the spaces.
    mutating func append(mark: UInt8) {
        if marks == 0 {
            firstRun = run
        } else {
            if run != 3 { hasOnlyThrees = false }
            if run != 2 { hasOnlyTwos = false }
            if earlier != 0, earlier != last { isMixed = true }
            earlier = last
        }
        last = mark
        marks &+= 1
        run = 0
    }

    /// Makes it the number that a text with a power of ten writes, such as 1.15e5; without sense behind other marks.
    mutating func setPower(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        let isPlain = marks == 0 || (marks == 1 && last == UInt8(ascii: "."))
        guard isValid, isPlain, text.count <= 24, let power = Double(String(decoding: text, as: UTF8.self)),
            power.isFinite
        else {
            isValid = false
            return
        }
        (value, hasPower) = (power, true)
    }

    /// Says what the digits and marks mean.
    mutating func finish() {
        guard isValid, !hasPower else { return }
        let whole = Double(digits)
        if marks == 0 {
            value = whole
            return
        }
        let isGroup = firstRun <= 3 && !startsWithZero
        if marks == 1 {
            switch last {
            case UInt8(ascii: "."), UInt8(ascii: ","):
                if run == 3, isGroup {
                    (value, fraction, doubtful) = (whole, whole / 1000, last)
                } else if last == UInt8(ascii: ".") || run <= 2 || (run == 3 && startsWithZero) {
                    setFraction(whole)
                } else {
                    isValid = false
                }
            default:
                isValid = isGroup && run == 3
                (value, grouping) = (whole, last)
            }
            return
        }
        if isMixed {
            isValid = false
            return
        }
        let isIndian = hasOnlyTwos && firstRun <= 2
        if earlier == last {
            // 1,25,000: twos, and three at the end.
            isValid = isGroup && run == 3 && (hasOnlyThrees || (isIndian && last == UInt8(ascii: ",")))
            (value, grouping) = (whole, last)
        } else {
            // 1.250,50: the last mark is another one. Of 1,25,000.50 the last group is counted with the earlier ones.
            isValid = isGroup && hasOnlyThrees && (last == UInt8(ascii: ".") || last == UInt8(ascii: ",")) && run <= 4
            grouping = earlier
            setFraction(whole)
        }
    }

    private mutating func setFraction(_ whole: Double) {
        // At most 15 digits and as many powers of ten: both are exact, so that their quotient is rounded once.
        var divisor = 1.0
        for _ in 0..<run { divisor *= 10 }
        value = whole / divisor
        point = last
    }
}
