/// What a text says of a date: the intervals that it can mean, or why it means none.
struct DateReading {
    /// The order that a date's numbers stand in.
    enum Order: UInt8 {
        case dayFirst = 1
        case monthFirst = 2
        case yearFirst = 3

        /// The order of ``DateTables/orders``.
        init?(_ letter: String) {
            switch letter {
            case "d": self = .dayFirst
            case "m": self = .monthFirst
            case "y": self = .yearFirst
            default: return nil
            }
        }
    }

    /// How a date of three numbers was written, when its order is to be found: dates of one form in one posting have
    /// one order.
    struct Form: Hashable {
        /// The sign between the numbers.
        var separator: UInt8
        /// Whether the year has two digits, and so may stand first.
        var hasShortYear: Bool
    }

    /// An interval that the text can mean.
    struct Candidate {
        var interval: DateTimeInterval
        /// The order under which it means that; nil where nothing else is possible.
        var order: Order?
    }

    /// Why a text means no date.
    enum Refusal {
        /// No form that is known.
        case unrecognised
        /// A form that is known, and no day of the calendar, no time of day, or a weekday that the day is not.
        case impossible
        /// What software writes when it has no date.
        case placeholder
        /// A date of the calendar, outside ``years``.
        case farOff
    }

    /// Years that a posting can mean. The Web is from 1990; years after 2100 are "for ever" or another calendar's, as
    /// 2567 in Thailand.
    static let years = 1990...2100

    /// The possible intervals, one an order.
    var candidates: [Candidate] = []
    /// The form, where the order of numbers matters.
    var form: Form?
    /// Why there are no candidates.
    var refusal = Refusal.unrecognised

    init() {}

    init(refusal: Refusal) { self.refusal = refusal }

    /// A text that means one interval, unless a posting cannot mean it.
    init(_ interval: DateTimeInterval) { add(interval, nil) }

    /// The interval, where all orders give the same.
    var only: DateTimeInterval? {
        guard let first = candidates.first?.interval else { return nil }
        return candidates.allSatisfy { $0.interval == first } ? first : nil
    }

    /// The order, where one is possible and others would have been.
    var provenOrder: Order? { form != nil && candidates.count == 1 ? candidates[0].order : nil }

    /// The interval under an order.
    func interval(under order: Order) -> DateTimeInterval? {
        candidates.first { $0.order == order }?.interval
    }

    /// Adds a possible interval, or keeps why it is none.
    mutating func add(_ interval: DateTimeInterval, _ order: Order?) {
        if DateReading.isPlaceholder(interval) {
            refusal = .placeholder
        } else if !DateReading.isPlausible(interval) {
            if refusal != .placeholder { refusal = .farOff }
        } else {
            candidates.append(Candidate(interval: interval, order: order))
        }
    }

    // MARK: - What a posting cannot mean

    /// 1990-01-01 and 2101-01-01, in UTC; a zone more or less does not matter there.
    private static let firstMoment: Int64 = 631_152_000_000
    private static let lastMoment: Int64 = 4_133_980_800_000

    /// Whether an interval begins in ``years``.
    static func isPlausible(_ interval: DateTimeInterval) -> Bool {
        interval.start >= firstMoment && interval.start < lastMoment
    }

    /// Whether an interval begins within a day's zones of the zero of a clock, or lies in year 0 or 9999.
    ///
    /// Zeros: 1970 (Unix, JavaScript), year 1 (.NET), 1601 (Windows), 1753 (SQL Server), 1899-12-30 and 1900 (OLE, Excel,
    /// SQL Server), 1904 (Excel on the Macintosh). 9999 is the last year of most of them.
    static func isPlaceholder(_ interval: DateTimeInterval) -> Bool {
        if isPlausible(interval) { return false }
        if interval.start < year1 - slack || interval.start >= year9999 - slack { return true }
        return zeros.contains { interval.start >= $0 - slack && interval.start <= $0 + slack }
            || interval.start == -CivilDateTime.millisecondsADay
    }

    private static let slack: Int64 = 50_400_000
    private static let year1: Int64 = -62_135_596_800_000
    private static let year9999: Int64 = 253_370_764_800_000
    private static let zeros: [Int64] = [
        0, year1, -11_644_473_600_000, -6_847_804_800_000, -2_209_161_600_000, -2_209_075_200_000, -2_208_988_800_000,
        -2_082_844_800_000,
    ]
}
