/// The tree of a query.
indirect enum QueryExpression: Hashable, Sendable {
    case and([QueryExpression])
    case or([QueryExpression])
    case not(QueryExpression)
    case flag(QueryFlag)
    case isPresent(Field)
    /// Some text of the field equals one of these.
    case text(Field, [String])
    /// Some number of the field compares so.
    case number(Field, QueryComparison, Double)
    case boolean(Field, Bool)
    case dateTime(Field, QueryComparison, QueryMoment)
    /// The salary's range compares so to an amount of a currency.
    case salary(QueryComparison, Double, currency: String)
    /// Some text of the field holds these words.
    case words(Field, QueryWords)
}

/// What a posting can be said to be in one word.
enum QueryFlag: String, CaseIterable, Sendable {
    case remote
    case onsite
    case hybrid
    case expired
}

/// `!=` is `not` and `=`, `between` is `>=` and `<=`, so that each comparison has one meaning.
enum QueryComparison: String, Sendable {
    case equal = "="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// Whether some part of a range compares so to an amount.
    func isReached(by range: ClosedRange<Double>, _ amount: Double) -> Bool {
        switch self {
        case .equal: range.contains(amount)
        case .less: range.lowerBound < amount
        case .lessOrEqual: range.lowerBound <= amount
        case .greater: range.upperBound > amount
        case .greaterOrEqual: range.upperBound >= amount
        }
    }

    /// Compares two intervals, closed at both ends; numbers are intervals of no length.
    func holds<Bound: Comparable>(_ value: ClosedRange<Bound>, _ literal: ClosedRange<Bound>) -> Bool {
        switch self {
        case .equal: value.overlaps(literal)
        case .less: value.upperBound < literal.lowerBound
        case .lessOrEqual: value.lowerBound <= literal.upperBound
        case .greater: value.lowerBound > literal.upperBound
        case .greaterOrEqual: value.upperBound >= literal.lowerBound
        }
    }
}

/// A date or time in a query: fixed, or counted from the day of the reference time.
enum QueryMoment: Hashable, Sendable {
    case fixed(DateTimeInterval)
    case today(Int, Unit)

    enum Unit: UInt8, Sendable {
        case days = 0x64  // d
        case weeks = 0x77  // w
        case months = 0x6D  // m
        case years = 0x79  // y
    }

    /// The interval that is meant when the reference time is `now`.
    ///
    /// A reference time more than 100,000,000 days from 1970 (the range of ECMAScript's Date) counts as that end of it,
    /// so that no span added to it leaves 64 bits.
    func interval(now: Int64) -> DateTimeInterval {
        switch self {
        case .fixed(let interval): return interval
        case .today(let count, let unit):
            let limit = 100_000_000 * CivilDateTime.millisecondsADay
            var day = CivilDateTime(unixMilliseconds: min(max(now, -limit), limit))
            (day.hour, day.minute, day.second, day.millisecond) = (0, 0, 0, 0)
            day =
                switch unit {
                case .days: CivilDateTime(unixMilliseconds: day.adding(days: count))
                case .weeks: CivilDateTime(unixMilliseconds: day.adding(days: count * 7))
                case .months: day.adding(months: count)
                case .years: day.adding(months: count * 12)
                }
            return ISO8601.interval(day, .day)
        }
    }
}

extension CivilDateTime {
    /// Unix time of the same time of day, some days later.
    func adding(days: Int) -> Int64 { unixMilliseconds + Int64(days) * CivilDateTime.millisecondsADay }
}

/// The right side of `~`: as it was written, and ready to be looked for.
struct QueryWords: Hashable, Sendable {
    let text: String
    let pattern: WordPattern

    init(_ text: String) {
        self.text = text
        pattern = WordPattern(text)
    }
}
