/// The tree of a query, in its one form: ``all(_:)`` and ``any(_:)`` make conjunctions and disjunctions, and neither holds
/// another of its own kind.
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
    /// Some whole number of the field compares so, all 64 bits of it.
    case integer(Field, QueryComparison, Int64)
    case boolean(Field, Bool)
    case dateTime(Field, QueryComparison, QueryMoment)
    /// A range of pay compares so to an amount of a currency.
    case salary(QuerySalary, QueryComparison, Double, currency: String)
    /// Some text of the field holds these words.
    case words(Field, QueryWords)
    /// Some published place lies in this circle.
    case within(QueryCircle)
    /// One and the same published place satisfies this: facts of places, circles, and what joins them.
    case location(QueryExpression)
    /// Some published value that the path selects is so.
    case path(QueryPath, QueryPath.Test)

    /// Terms that must all hold; one term is itself, and conjunctions among them are taken apart.
    static func all(_ terms: [QueryExpression]) -> QueryExpression {
        var flat: [QueryExpression] = []
        for term in terms {
            if case .and(let inner) = term { flat += inner } else { flat.append(term) }
        }
        return flat.count == 1 ? flat[0] : .and(flat)
    }

    /// Terms of which one must hold; one term is itself, and disjunctions among them are taken apart.
    static func any(_ terms: [QueryExpression]) -> QueryExpression {
        var flat: [QueryExpression] = []
        for term in terms {
            if case .or(let inner) = term { flat += inner } else { flat.append(term) }
        }
        return flat.count == 1 ? flat[0] : .or(flat)
    }

    /// What every posting satisfies, as the language can say it.
    static var everything: QueryExpression { .or([.isPresent(.title), .not(.isPresent(.title))]) }

    /// What no posting satisfies, as the language can say it: of a comparison with a value that cannot be.
    static var nothing: QueryExpression { .and([.isPresent(.title), .not(.isPresent(.title))]) }
}

/// What a posting can be said to be in one word; facts that are true or false are such words too, by their own names.
enum QueryFlag: String, CaseIterable, Sendable {
    case remote
    case onsite
    case hybrid
    case expired
}

/// The ranges of pay.
enum QuerySalary: String, CaseIterable, Sendable {
    /// As stated, for whatever time.
    case stated = "salary"
    /// Of a year, under the annualization of the `FactOptions`.
    case year = "salary_year"

    /// The lower bound of the range.
    var minimum: Field { self == .stated ? .salaryMin : .salaryYearMin }
    /// The upper bound of the range.
    var maximum: Field { self == .stated ? .salaryMax : .salaryYearMax }
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

    /// The most units that can be counted. A million days is 2,738 years: beyond every date, and far from overflow in any
    /// unit.
    static let countLimit = 1_000_000

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
