// The values that typed fields are compared with. Each is checked where it is made: a text that is not known until the
// program runs gives nil when there is no such value. A literal in the program text is the programmer's own: one that is no
// value stops the program when it is first reached, as an index out of range does.

extension Query {
    /// A country, ISO 3166-1 alpha-2: `"US"`.
    public struct Country: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        /// The code in capitals.
        public let rawValue: String

        /// The country of a code in letters of either case; nil where there is none.
        public init?(rawValue: String) {
            guard let code = CountryCode(ignoringCase: rawValue) else { return nil }
            self.rawValue = code.text
        }

        /// The country of a code that the program text has.
        public init(stringLiteral code: StaticString) {
            self = valueOfLiteral(Country(rawValue: textOfLiteral(code)), "a code of ISO 3166-1 alpha-2")
        }
    }

    /// A state, province or other part of a country, ISO 3166-2: `"US-CA"`.
    public struct Region: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        /// The code in capitals.
        public let rawValue: String

        /// The region of a code in letters of either case; nil where there is none.
        public init?(rawValue: String) {
            guard let code = SubdivisionCode(ignoringCase: rawValue) else { return nil }
            self.rawValue = code.text
        }

        /// The region of a code that the program text has.
        public init(stringLiteral code: StaticString) {
            self = valueOfLiteral(Region(rawValue: textOfLiteral(code)), "a code of ISO 3166-2")
        }
    }

    /// A currency, ISO 4217: `"USD"`.
    public struct Currency: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        /// The code in capitals.
        public let rawValue: String

        /// The currency of a code in letters of either case; nil where there is none.
        public init?(rawValue: String) {
            guard let code = CurrencyCode(ignoringCase: rawValue) else { return nil }
            self.rawValue = code.text
        }

        /// The currency of a code that the program text has.
        public init(stringLiteral code: StaticString) {
            self = valueOfLiteral(Currency(rawValue: textOfLiteral(code)), "a code of ISO 4217")
        }
    }

    /// A language, a tag of BCP 47: `"en"`.
    public struct Language: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        /// The tag in the case that the standard recommends.
        public let rawValue: String

        /// The language of a tag in letters of either case; nil where it is none.
        public init?(rawValue: String) {
            guard let tag = LanguageTag.canonical(rawValue) else { return nil }
            self.rawValue = tag
        }

        /// The language of a tag that the program text has.
        public init(stringLiteral tag: StaticString) {
            self = valueOfLiteral(Language(rawValue: textOfLiteral(tag)), "a tag of BCP 47")
        }
    }

    /// Words that stand one after the other, the last of them a prefix when `*` follows it: `"machine learn*"`.
    public struct Words: Hashable, Sendable, ExpressibleByStringLiteral {
        let words: QueryWords

        /// The words of a text; nil where it has none.
        public init?(_ text: String) {
            words = QueryWords(text)
            guard !words.pattern.isEmpty else { return nil }
        }

        /// The words of a text that the program has.
        public init(stringLiteral words: StaticString) {
            self = valueOfLiteral(Words(textOfLiteral(words)), "words")
        }
    }

    /// An amount of money in a currency: `.usd(120_000)`.
    public struct Pay: Hashable, Sendable {
        let amount: Double
        let currency: Currency

        /// An amount of a currency.
        public init(_ amount: Double, _ currency: Currency) {
            (self.amount, self.currency) = (amount, currency)
        }

        /// An amount of United States dollars.
        public static func usd(_ amount: Double) -> Pay { Pay(amount, "USD") }
        /// An amount of euros.
        public static func eur(_ amount: Double) -> Pay { Pay(amount, "EUR") }
        /// An amount of pounds sterling.
        public static func gbp(_ amount: Double) -> Pay { Pay(amount, "GBP") }
    }

    /// A length on the ground.
    public struct Distance: Hashable, Sendable {
        let amount: Double
        let unit: QueryCircle.Unit

        /// So many kilometres.
        public static func kilometres(_ amount: Double) -> Distance { Distance(amount: amount, unit: .kilometres) }
        /// So many international miles of 1,609.344 m.
        public static func miles(_ amount: Double) -> Distance { Distance(amount: amount, unit: .miles) }
        /// So many metres.
        public static func metres(_ amount: Double) -> Distance { Distance(amount: amount, unit: .metres) }
    }

    /// A date or time: `"2021-08-03"`, `.today`, `.today(-30, .days)`.
    public struct Moment: Hashable, Sendable, ExpressibleByStringLiteral {
        let moment: QueryMoment

        /// What days are counted in.
        public enum Unit: Sendable {
            case days, weeks, months, years
        }

        /// A date or time of ISO 8601, without a zone in UTC; nil where it is none.
        public init?(_ text: String) {
            guard let interval = ISO8601.interval(text.utf8) else { return nil }
            moment = .fixed(interval)
        }

        /// A date or time as a fact has it; nil where ISO 8601 cannot say it.
        public init?(_ interval: DateTimeInterval) {
            guard ISO8601.interval(QueryMoment.fixed(interval).text.utf8) == interval else { return nil }
            moment = .fixed(interval)
        }

        /// A date or time that the program text has.
        public init(stringLiteral moment: StaticString) {
            self = valueOfLiteral(Moment(textOfLiteral(moment)), "a date of ISO 8601")
        }

        private init(_ moment: QueryMoment) {
            self.moment = moment
        }

        /// The day of the reference time, in UTC.
        public static var today: Moment { Moment(.today(0, .days)) }

        /// A day so long after the reference time's, or before it where the count is negative; at most a million units.
        public static func today(_ count: Int, _ unit: Unit) -> Moment {
            let count = min(max(count, -QueryMoment.countLimit), QueryMoment.countLimit)
            let units: QueryMoment.Unit =
                switch unit {
                case .days: .days
                case .weeks: .weeks
                case .months: .months
                case .years: .years
                }
            return Moment(count == 0 ? .today(0, .days) : .today(count, units))
        }
    }
}

/// The text of a literal.
private func textOfLiteral(_ literal: StaticString) -> String {
    literal.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
}

/// The value of a literal, which the programmer has written.
private func valueOfLiteral<Value>(_ value: Value?, _ kind: StaticString) -> Value {
    guard let value else { preconditionFailure("a literal of a query is not \(kind)") }
    return value
}
