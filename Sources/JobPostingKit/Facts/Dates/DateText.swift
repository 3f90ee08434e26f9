/// Reads dates and times in the forms that are published beside the plain one of ``ISO8601``.
///
/// The text is taken apart into ``DateToken``s; then the time, its zone, and weekdays are taken out wherever they stand,
/// and what is left must be a date and nothing else:
///
///     "Tue Nov 19 2019 08:55:24 GMT+0100 (CET)"   JavaScript       weekday Tue, time 08:55:24, zone +60, Nov 19 2019
///     "den 3. März 2021 um 10:30 Uhr"             words            time 10:30, 3 März 2021
///     "20191119T085524Z", "2019-W47-2"            ISO 8601-1:2019  basic form, weeks, days of a year
///     "11/20/2019 08:55:24 AM"                    numbers          every order that gives a day of the calendar
///     "1573721724", "/Date(1573721724000)/"       Unix time
///
/// It decides nothing that the text does not: where the order of day, month and year is open, all readings are given.
struct DateText {
    var tokens: [DateToken]
    var time = Time()
    /// The weekdays that the text can name, the bit 1 << 1 for Monday; 0 where it names none.
    var weekdays = 0

    /// A time of day and its zone.
    struct Time {
        var hour = 0
        var minute = 0
        var second = 0
        var millisecond = 0
        /// `.day` where there is no time.
        var precision = DateTimeInterval.Precision.day
        var zoneOffset: Int?
    }

    /// What a text says of a date.
    ///
    /// - Complexity: O(length); texts above `DateToken.lengthLimit` characters are not looked at.
    static func reading(of text: String) -> DateReading {
        if let interval = ISO8601.interval(text.utf8) { return DateReading(interval) }
        guard let tokens = DateToken.tokens(of: text), !tokens.isEmpty else { return DateReading() }
        var reader = DateText(tokens)
        return reader.unixTime() ?? reader.dateAndTime()
    }

    private init(_ tokens: [DateToken]) { self.tokens = tokens }

    func token(_ index: Int) -> DateToken? { tokens.indices.contains(index) ? tokens[index] : nil }

    func isSign(_ index: Int, _ character: Unicode.Scalar) -> Bool { token(index)?.isSign(character) ?? false }

    /// A number without white space before it.
    func attachedNumber(_ index: Int) -> DateToken? {
        guard let token = token(index), token.kind == .number, !token.isApart else { return nil }
        return token
    }

    mutating func remove(_ range: Range<Int>) { tokens.removeSubrange(range.clamped(to: tokens.indices)) }

    // MARK: - Unix time

    /// The whole text as seconds or milliseconds since 1970; nil when it is neither.
    ///
    /// Seconds from 2001 have ten digits, milliseconds thirteen: too many for any other date, or no year's.
    private func unixTime() -> DateReading? {
        var index = 0
        let isJSON = isSign(0, "/") && token(1)?.isWord("Date") == true && isSign(2, "(")
        if isJSON { index = 3 }
        let isNegative = isSign(index, "-")
        if isNegative { index += 1 }
        guard let number = token(index), number.kind == .number else { return nil }
        index += 1
        var milliseconds = Int64(number.value)
        var precision = DateTimeInterval.Precision.millisecond
        var offset: Int? = 0
        if isJSON {
            // As .NET wrote dates into JSON; an offset says where the clock stood, not another moment.
            if !isSign(index, ")") {
                guard let zone = zone(at: index), zone.offset != nil else { return nil }
                (offset, index) = (zone.offset, zone.end)
            }
            guard isSign(index, ")"), isSign(index + 1, "/"), tokens.count == index + 2 else { return nil }
        } else if number.digits <= 11, number.value == 0 || number.digits >= 9 {
            precision = .second
            milliseconds = milliseconds.multipliedReportingOverflow(by: 1000).partialValue
            if isSign(index, "."), let fraction = attachedNumber(index + 1) {
                milliseconds += Int64(DateText.thousandths(fraction))
                precision = .millisecond
                index += 2
            }
            guard tokens.count == index else { return nil }
        } else {
            guard tokens.count == index else { return nil }
            // 14 digits may be a date and time without separators; so may 12.
            guard (12...14).contains(number.digits) else { return nil }
        }
        if isNegative { milliseconds = 0 - milliseconds }
        let length: Int64 = precision == .second ? 1000 : 1
        let interval = DateTimeInterval(
            start: milliseconds, end: milliseconds.addingReportingOverflow(length).partialValue, precision: precision,
            zoneOffset: offset)
        // Seconds and milliseconds from 2000 to 2100 are no other date; the rest may be.
        let isNear = milliseconds >= DateText.year2000 && milliseconds < DateText.year2101
        guard isNear || isJSON || DateReading.isPlaceholder(interval) && (number.digits != 14 || isNegative)
        else { return nil }
        return DateReading(interval)
    }

    private static let year2000: Int64 = 946_684_800_000
    private static let year2101: Int64 = 4_133_980_800_000

    /// The digits of a fraction as thousandths; what is smaller is cut off.
    static func thousandths(_ fraction: DateToken) -> Int {
        var (value, digits) = (fraction.value, fraction.digits)
        while digits > 3 { (value, digits) = (value / 10, digits - 1) }
        while digits < 3 { (value, digits) = (value * 10, digits + 1) }
        return value
    }

    /// A date, with a time or without one.
    private mutating func dateAndTime() -> DateReading {
        splitDigits()
        guard takeTime() else { return DateReading(refusal: .impossible) }
        return date()
    }

    // MARK: - Intervals

    /// The century of a year of two digits: postings on the Web are of this one; from 50 on it is no year at all.
    static func fullYear(_ year: DateToken) -> Int {
        guard year.digits == 2 else { return year.value }
        return year.value < 50 ? 2000 + year.value : -1
    }

    /// The one date that the text means.
    func day(
        _ year: Int, _ month: Int, _ day: Int, precision: DateTimeInterval.Precision = .day
    ) -> DateReading {
        // 0000-00-00 is MySQL's.
        if year == 0, month <= 1, day <= 1 { return DateReading(refusal: .placeholder) }
        guard let interval = interval(year, month, day, precision: precision) else {
            return DateReading(refusal: .impossible)
        }
        return DateReading(interval)
    }

    /// A day with the text's time; nil when it is none of the calendar or none of the text's weekdays.
    func interval(
        _ year: Int, _ month: Int, _ day: Int, precision: DateTimeInterval.Precision = .day
    ) -> DateTimeInterval? {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDateTime.daysInMonth(month, of: year)
        else { return nil }
        var clock = CivilDateTime()
        (clock.year, clock.month, clock.day) = (year, month, day)
        if weekdays != 0 {
            // 1970-01-01 was a Thursday, the fourth day.
            let weekday = Int(((clock.daysSinceEpoch + 3) % 7 + 7) % 7) + 1
            guard weekdays & (1 << weekday) != 0 else { return nil }
        }
        (clock.hour, clock.minute, clock.second, clock.millisecond) = (
            time.hour, time.minute, time.second, time.millisecond
        )
        clock.zoneOffset = time.zoneOffset
        return ISO8601.interval(clock, time.precision == .day ? precision : time.precision)
    }
}
