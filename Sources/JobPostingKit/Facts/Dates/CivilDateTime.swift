/// A date and time of day in the proleptic Gregorian calendar, as ISO 8601 writes it.
struct CivilDateTime {
    var year = 1970
    var month = 1
    var day = 1
    var hour = 0
    var minute = 0
    var second = 0
    var millisecond = 0
    /// Minutes ahead of UTC; nil where no zone was written.
    var zoneOffset: Int?

    static let millisecondsADay: Int64 = 86_400_000

    static func daysInMonth(_ month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// Days from 1970-01-01 to this date.
    ///
    /// Counts years from March, so that the leap day is a year's last: then every five months have 153 days.
    var daysSinceEpoch: Int64 {
        let shifted = Int64(month > 2 ? year : year - 1)
        let century = shifted >= 0 ? shifted / 400 : (shifted - 399) / 400
        let yearOfEra = shifted - century * 400
        let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
        return century * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Unix time of this moment; without a zone, as UTC.
    var unixMilliseconds: Int64 {
        let minutes = Int64(hour * 60 + minute - (zoneOffset ?? 0))
        return daysSinceEpoch * CivilDateTime.millisecondsADay + minutes * 60_000 + Int64(second * 1000 + millisecond)
    }

    init() {}

    /// The date and time in UTC of a moment.
    init(unixMilliseconds: Int64) {
        let perDay = CivilDateTime.millisecondsADay
        // Rounded down without a step outside the range, so that any moment has a date.
        let (quotient, remainder) = unixMilliseconds.quotientAndRemainder(dividingBy: perDay)
        let days = remainder < 0 ? quotient - 1 : quotient
        let rest = Int(remainder < 0 ? remainder + perDay : remainder)
        let shifted = days + 719_468
        let century = shifted >= 0 ? shifted / 146_097 : (shifted - 146_096) / 146_097
        let dayOfEra = shifted - century * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = Int(dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100))
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        year = Int(yearOfEra + century * 400) + (month <= 2 ? 1 : 0)
        (hour, minute) = (rest / 3_600_000, rest / 60_000 % 60)
        (second, millisecond) = (rest / 1000 % 60, rest % 1000)
    }

    /// The same day of another month, or that month's last day where it has no such day.
    func adding(months: Int) -> CivilDateTime {
        var result = self
        let count = year * 12 + month - 1 + months
        result.year = count >= 0 ? count / 12 : (count - 11) / 12
        result.month = count - result.year * 12 + 1
        result.day = min(day, CivilDateTime.daysInMonth(result.month, of: result.year))
        return result
    }

    // MARK: - Text

    /// ISO 8601, extended form, cut at a precision; `Z` or `±hh:mm` where a zone is known.
    func text(to precision: DateTimeInterval.Precision) -> String {
        var text = CivilDateTime.digits(year, 4)
        if precision == .year { return text }
        text += "-" + CivilDateTime.digits(month, 2)
        if precision == .month { return text }
        text += "-" + CivilDateTime.digits(day, 2)
        if precision == .day { return text }
        text += "T" + CivilDateTime.digits(hour, 2) + ":" + CivilDateTime.digits(minute, 2)
        if precision != .minute { text += ":" + CivilDateTime.digits(second, 2) }
        if precision == .millisecond, millisecond != 0 { text += "." + CivilDateTime.digits(millisecond, 3) }
        guard let zoneOffset else { return text }
        if zoneOffset == 0 { return text + "Z" }
        let minutes = abs(zoneOffset)
        let sign = zoneOffset < 0 ? "-" : "+"
        return text + sign + CivilDateTime.digits(minutes / 60, 2) + ":" + CivilDateTime.digits(minutes % 60, 2)
    }

    private static func digits(_ number: Int, _ width: Int) -> String {
        let text = "\(number.magnitude)"
        return (number < 0 ? "-" : "") + String(repeating: "0", count: max(width - text.utf8.count, 0)) + text
    }
}
