/// Reads dates and times as ISO 8601-1:2019 writes them and as schema.org `Date` and `DateTime` are published.
///
/// Read are the extended calendar forms `2021`, `2021-08`, `2021-08-03`, with `T` (or a space, as many publishers write)
/// a time `00:46`, `00:46:20` or with a fraction of a second, and then a zone `Z`, `+01:00`, `+0100` or `+01`. Time 24:00
/// is the end of its day. Nothing else is guessed at: week dates, ordinal dates and two-digit years are refused.
enum ISO8601 {
    /// Years that a posting can mean. Year 1 and year 9999 are what software writes for "none".
    static let years = 1900...2999

    @_optimize(speed)
    static func interval(_ text: some Collection<UInt8>) -> DateTimeInterval? {
        var cursor = Cursor(text)
        var clock = CivilDateTime()
        guard let year = cursor.number(4), years.contains(year) else { return nil }
        clock.year = year
        if cursor.isAtEnd { return interval(clock, .year) }
        guard cursor.skip("-"), let month = cursor.number(2), (1...12).contains(month) else { return nil }
        clock.month = month
        if cursor.isAtEnd { return interval(clock, .month) }
        guard cursor.skip("-"), let day = cursor.number(2), day >= 1,
            day <= CivilDateTime.daysInMonth(month, of: year)
        else { return nil }
        clock.day = day
        if cursor.isAtEnd { return interval(clock, .day) }
        guard cursor.skip("T") || cursor.skip("t") || cursor.skip(" ") else { return nil }
        guard let precision = time(&cursor, &clock), zone(&cursor, &clock), cursor.isAtEnd else { return nil }
        return interval(clock, precision)
    }

    private static func time<Text>(_ cursor: inout Cursor<Text>, _ clock: inout CivilDateTime)
        -> DateTimeInterval.Precision?
    {
        guard let hour = cursor.number(2), hour <= 24, cursor.skip(":"), let minute = cursor.number(2), minute < 60
        else { return nil }
        (clock.hour, clock.minute) = (hour, minute)
        var precision = DateTimeInterval.Precision.minute
        if cursor.skip(":") {
            // A leap second is read as the last second before it.
            guard let second = cursor.number(2), second <= 60 else { return nil }
            clock.second = min(second, 59)
            precision = .second
            if cursor.skip(".") || cursor.skip(",") {
                guard let milliseconds = cursor.fraction() else { return nil }
                clock.millisecond = milliseconds
                precision = .millisecond
            }
        }
        guard hour < 24 || (minute == 0 && clock.second == 0 && clock.millisecond == 0) else { return nil }
        return precision
    }

    private static func zone<Text>(_ cursor: inout Cursor<Text>, _ clock: inout CivilDateTime) -> Bool {
        if cursor.isAtEnd { return true }
        _ = cursor.skip(" ")
        if cursor.skip("Z") || cursor.skip("z") {
            clock.zoneOffset = 0
            return true
        }
        let isWest = cursor.skip("-")
        guard isWest || cursor.skip("+"), let hours = cursor.number(2), hours <= 14 else { return false }
        var minutes = 0
        if !cursor.isAtEnd {
            _ = cursor.skip(":")
            guard let written = cursor.number(2), written < 60 else { return false }
            minutes = written
        }
        clock.zoneOffset = (hours * 60 + minutes) * (isWest ? -1 : 1)
        return true
    }

    /// The interval that begins at a clock's time and lasts as long as its precision.
    @_optimize(speed)
    static func interval(_ clock: CivilDateTime, _ precision: DateTimeInterval.Precision) -> DateTimeInterval {
        let start = clock.unixMilliseconds
        let end: Int64 =
            switch precision {
            case .year: clock.adding(months: 12).unixMilliseconds
            case .month: clock.adding(months: 1).unixMilliseconds
            case .day: start + CivilDateTime.millisecondsADay
            case .minute: start + 60_000
            case .second: start + 1000
            case .millisecond: start + 1
            }
        return DateTimeInterval(start: start, end: end, precision: precision, zoneOffset: clock.zoneOffset)
    }

    private struct Cursor<Text: Collection<UInt8>> {
        var rest: Text.SubSequence

        init(_ text: Text) {
            rest = text[...]
        }

        var isAtEnd: Bool { rest.isEmpty }

        mutating func skip(_ character: Unicode.Scalar) -> Bool {
            guard let byte = rest.first, UInt32(byte) == character.value else { return false }
            rest = rest.dropFirst()
            return true
        }

        private mutating func digit() -> Int? {
            guard let byte = rest.first, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            rest = rest.dropFirst()
            return Int(byte) - Int(UInt8(ascii: "0"))
        }

        /// A number of exactly this many digits.
        mutating func number(_ digits: Int) -> Int? {
            var number = 0
            for _ in 0..<digits {
                guard let digit = digit() else { return nil }
                number = number * 10 + digit
            }
            return number
        }

        /// The digits of a fraction as thousandths; what is smaller is cut off.
        mutating func fraction() -> Int? {
            guard let tenths = digit() else { return nil }
            var thousandths = tenths * 100
            var weight = 10
            while let digit = digit() {
                thousandths += digit * weight
                weight /= 10
            }
            return thousandths
        }
    }
}
