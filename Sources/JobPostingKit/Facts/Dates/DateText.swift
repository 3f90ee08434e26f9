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
    private var tokens: [DateToken]
    private var time = Time()
    /// The weekdays that the text can name, the bit 1 << 1 for Monday; 0 where it names none.
    private var weekdays = 0

    /// A time of day and its zone.
    private struct Time {
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

    private func token(_ index: Int) -> DateToken? { tokens.indices.contains(index) ? tokens[index] : nil }

    private func isSign(_ index: Int, _ character: Unicode.Scalar) -> Bool { token(index)?.isSign(character) ?? false }

    /// A number without white space before it.
    private func attachedNumber(_ index: Int) -> DateToken? {
        guard let token = token(index), token.kind == .number, !token.isApart else { return nil }
        return token
    }

    private mutating func remove(_ range: Range<Int>) { tokens.removeSubrange(range.clamped(to: tokens.indices)) }

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
    private static func thousandths(_ fraction: DateToken) -> Int {
        var (value, digits) = (fraction.value, fraction.digits)
        while digits > 3 { (value, digits) = (value / 10, digits - 1) }
        while digits < 3 { (value, digits) = (value * 10, digits + 1) }
        return value
    }

    // MARK: - Time

    private mutating func dateAndTime() -> DateReading {
        splitDigits()
        guard takeTime() else { return DateReading(refusal: .impossible) }
        return date()
    }

    /// Writes the basic forms of ISO 8601, `20191119T085524` and `20191119085524`, as the extended one.
    private mutating func splitDigits() {
        guard let first = token(0), first.kind == .number else { return }
        if first.digits == 14 || first.digits == 12, tokens.count == 1 || zone(at: 1)?.end == tokens.count {
            let scale = first.digits == 14 ? 1_000_000 : 10_000
            tokens.replaceSubrange(
                0..<1,
                with: [
                    DateToken(kind: .number, value: first.value / scale, digits: 8),
                    DateToken(kind: .word, text: "T"),
                    DateToken(kind: .number, value: first.value % scale, digits: first.digits - 8),
                ])
        }
        guard let mark = tokens.firstIndex(where: { $0.isWord("T") }), let digits = attachedNumber(mark + 1),
            digits.digits == 6 || digits.digits == 4, !isSign(mark + 2, ":")
        else { return }
        var parts = [DateToken(kind: .number, value: digits.value / (digits.digits == 6 ? 10_000 : 100), digits: 2)]
        let rest = digits.digits == 6 ? [digits.value / 100 % 100, digits.value % 100] : [digits.value % 100]
        for value in rest {
            parts.append(DateToken(kind: .sign(UInt8(ascii: ":"))))
            parts.append(DateToken(kind: .number, value: value, digits: 2))
        }
        tokens.replaceSubrange(mark + 1..<mark + 2, with: parts)
    }

    /// Takes out the time of day and its zone, if there is one; false when it is no time of day.
    private mutating func takeTime() -> Bool {
        guard let start = tokens.indices.first(where: { isHour($0) }), let hour = token(start), hour.digits <= 2
        else { return true }
        time.hour = hour.value
        time.precision = .minute
        // The hour, then `:` or the unit; 10h30 is French and Portuguese.
        var end = start + 1
        let isMinuteNext = isSign(end, ":") || token(end)?.kind == .unit(.hour) || token(end)?.isWord("h") == true
        if isMinuteNext { end += 1 }
        if isMinuteNext, let minute = token(end), minute.kind == .number {
            guard minute.digits <= 2 else { return false }
            time.minute = minute.value
            end += 1
            if token(end)?.kind == .unit(.minute) || isSign(end, ":"), let second = token(end + 1),
                second.kind == .number, second.digits <= 2
            {
                (time.second, time.precision) = (second.value, .second)
                end += 2
                if token(end)?.kind == .unit(.second) { end += 1 }
                if isSign(end, ".") || isSign(end, ","), let fraction = attachedNumber(end + 1) {
                    (time.millisecond, time.precision) = (DateText.thousandths(fraction), .millisecond)
                    end += 2
                }
            } else if token(end)?.kind == .unit(.minute) {
                end += 1
            }
        }
        guard takeHalfOfDay(start, &end) else { return false }
        if token(end)?.isWord("uhr") == true || token(end)?.isWord("h") == true { end += 1 }
        if let zone = zone(at: end) { (time.zoneOffset, end) = (zone.offset, zone.end) }
        end = endOfComments(from: end)
        var begin = start
        // What joins it to the date: the T of ISO 8601, a comma, a dash between spaces.
        if let joint = token(begin - 1) {
            if joint.isWord("T") || joint.isSign(",") || joint.isSign("-") && joint.isApart { begin -= 1 }
        }
        remove(begin..<end)
        // A leap second is read as the last second before it.
        guard time.minute < 60, time.second <= 60 else { return false }
        time.second = min(time.second, 59)
        return time.hour < 24 || (time.hour == 24 && time.minute == 0 && time.second == 0 && time.millisecond == 0)
    }

    /// Whether a time of day begins at a token.
    private func isHour(_ index: Int) -> Bool {
        guard let hour = token(index), hour.kind == .number, let next = token(index + 1) else { return false }
        if next.isSign(":") { return token(index + 2)?.kind == .number }
        if next.kind == .unit(.hour) { return true }
        if next.isWord("h") { return !next.isApart || token(index + 2)?.kind == .number }
        // 8 AM
        return next.kind == .word && halfOfDay(index + 1) != nil && hour.digits <= 2
    }

    /// Reads AM and PM, and the words of the other languages, after the time or before it; false where the hour is not
    /// of half a day.
    private mutating func takeHalfOfDay(_ start: Int, _ end: inout Int) -> Bool {
        var half = halfOfDay(end)
        if let half { end = half.end }
        if half == nil, let before = halfOfDay(start - 1), before.end == start {
            half = before
            tokens[start - 1].kind = .sign(UInt8(ascii: ","))
        }
        guard let half else { return true }
        // Japanese counts 午前0時; after 12 the clock is plainly one of 24 hours, whatever the word.
        guard time.hour <= 12 else { return false }
        time.hour = time.hour % 12 + (half.isAfternoon ? 12 : 0)
        return true
    }

    /// `AM`, `p.m.`, 午後: which half, and where the word ends.
    private func halfOfDay(_ index: Int) -> (isAfternoon: Bool, end: Int)? {
        guard let word = token(index), word.kind == .word else { return nil }
        if word.isWord("a") || word.isWord("p"), isSign(index + 1, "."), token(index + 2)?.isWord("m") == true {
            return (word.isWord("p"), isSign(index + 3, ".") ? index + 4 : index + 3)
        }
        return switch DateWords.meaning(of: word.text) {
        case .morning: (false, index + 1)
        case .afternoon: (true, index + 1)
        default: nil
        }
    }

    /// A zone: `Z`, `+01:00`, `GMT+1`, `EST`, or the abbreviation of a zone that has no one offset.
    private func zone(at index: Int) -> (offset: Int?, end: Int)? {
        guard let first = token(index) else { return nil }
        if first.kind == .word {
            let known = DateWords.zoneOffset(of: first.text)
            if known == 0, let offset = offset(at: index + 1) { return offset }
            if known != nil { return (known, index + 1) }
            // CET, AEST: some zone, told by its capital letters.
            let isCapital = first.isApart && first.text.utf8.allSatisfy { $0 &- 0x41 < 26 }
            return isCapital && (2...5).contains(first.text.utf8.count) && !isMonthOrWeekday(first.text)
                ? (nil, index + 1) : nil
        }
        return offset(at: index)
    }

    private func offset(at index: Int) -> (offset: Int?, end: Int)? {
        let isWest = isSign(index, "-")
        guard isWest || isSign(index, "+"), let hours = attachedNumber(index + 1) else { return nil }
        var end = index + 2
        var minutes = 0
        if hours.digits == 4 {
            minutes = hours.value / 100 * 60 + hours.value % 100
            guard hours.value % 100 < 60 else { return nil }
        } else {
            guard hours.digits <= 2 else { return nil }
            minutes = hours.value * 60
            if isSign(end, ":"), let written = attachedNumber(end + 1), written.digits == 2, written.value < 60 {
                minutes += written.value
                end += 2
            }
        }
        return minutes <= 14 * 60 ? (isWest ? -minutes : minutes, end) : nil
    }

    /// The end of what may follow a zone: its name in brackets, `(CET)` or `[Europe/Paris]`.
    private func endOfComments(from start: Int) -> Int {
        var end = start
        while isSign(end, "(") || isSign(end, "[") {
            let close: Unicode.Scalar = isSign(end, "(") ? ")" : "]"
            guard let found = tokens[end...].firstIndex(where: { $0.isSign(close) }) else { break }
            end = found + 1
        }
        return end
    }

    private func isMonthOrWeekday(_ word: String) -> Bool {
        DateTables.months[word] != nil || DateTables.weekdays[word] != nil
    }

    // MARK: - Date

    /// What is left of the text as a date.
    private mutating func date() -> DateReading {
        guard let month = takeWords() else { return DateReading() }
        if let month { return named(month) }
        if let reading = withUnits() ?? weekOrDay() { return reading }
        return numeric()
    }

    /// Takes out the words: weekdays are kept, fillers dropped. The month that is named, or none; nil when a word is
    /// unknown.
    private mutating func takeWords() -> Int?? {
        var month: Int?
        var kept: [DateToken] = []
        let words = tokens.filter { $0.kind == .word }
        let hasOtherMonth = { (word: String) in
            words.contains { $0.text != word && DateTables.months[$0.text] != nil }
        }
        for (index, token) in tokens.enumerated() {
            guard token.kind == .word else {
                kept.append(token)
                continue
            }
            let word = token.text
            if index > 0, tokens[index - 1].kind == .number, !token.isApart, tokens[index - 1].digits <= 2,
                DateWords.isOrdinalEnding(word)
            {
                continue
            }
            // Portuguese writes terça-feira, and also terça alone.
            if token.isWord("feira"), weekdays != 0, kept.last?.isSign("-") == true {
                kept.removeLast()
                continue
            }
            let days = DateTables.weekdays[word]
            if let value = DateTables.months[word], days == nil || !hasOtherMonth(word) {
                guard month == nil, let value = Int(value) else { return nil }
                month = value
            } else if let days, weekdays == 0 {
                for day in days.utf8 { weekdays |= 1 << Int(day & 7) }
            } else if token.isWord("W") {
                kept.append(token)
            } else if let meaning = DateWords.meaning(of: word) {
                guard appendYear(meaning, to: &kept) else { return nil }
            } else {
                return nil
            }
        }
        // A weekday in brackets, and the commas, points and dashes at the ends that parted what was taken out.
        tokens = kept.filter { !$0.isSign("(") && !$0.isSign(")") && !$0.isSign(",") }
        if kept.count - tokens.count > 0, kept.contains(where: { $0.isSign("(") }), weekdays == 0 { return nil }
        while let last = tokens.last, last.isSign(".") || last.isSign("-") && last.isApart { tokens.removeLast() }
        while let first = tokens.first, first.isSign(".") { tokens.removeFirst() }
        return .some(month)
    }

    /// Keeps what an era adds to the year that follows, as a word of that number.
    private func appendYear(_ meaning: DateWords.Meaning, to kept: inout [DateToken]) -> Bool {
        switch meaning {
        case .filler: return true
        case .era(let years):
            kept.append(DateToken(kind: .word, value: years))
            return true
        case .year(let year):
            kept += [DateToken(kind: .number, value: year, digits: 4), DateToken(kind: .unit(.year))]
            return true
        case .morning, .afternoon:
            // German "am 3. März"; a half of a day stands at a time, and is taken out with it.
            return kept.allSatisfy { $0.kind != .number }
        }
    }

    /// A month's name, a day and a year, or a month's name and a year.
    ///
    /// With a month's name no language writes a year of two digits before the day (CLDR): "06-Nov-94" and "Nov 6, 94" end
    /// with it.
    private func named(_ month: Int) -> DateReading {
        var numbers: [DateToken] = []
        for token in tokens {
            switch token.kind {
            case .number: numbers.append(token)
            case .unit: break
            case .sign(let sign):
                guard sign == UInt8(ascii: ".") || sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/") else {
                    return DateReading()
                }
            case .word: return DateReading()
            }
        }
        if numbers.count == 1, numbers[0].digits == 4, time.precision == .day, weekdays == 0 {
            return day(numbers[0].value, month, 1, precision: .month)
        }
        guard numbers.count == 2 else { return DateReading() }
        let isYearFirst = numbers[0].digits == 4
        let (year, date) = isYearFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
        guard date.digits <= 2, year.digits == 4 || year.digits == 2 else { return DateReading() }
        return day(DateText.fullYear(year), month, date.value)
    }

    /// 2024年3月5日, 令和6年3月5日, 2024年3月.
    private func withUnits() -> DateReading? {
        guard tokens.contains(where: { if case .unit = $0.kind { true } else { false } }) else { return nil }
        var parts: [Int?] = [nil, nil, nil]
        var era: Int?
        var number: DateToken?
        for token in tokens {
            switch token.kind {
            case .word: era = token.value
            case .number:
                guard number == nil else { return DateReading() }
                number = token
            case .unit(let unit):
                let place = unit == .year ? 0 : unit == .month ? 1 : 2
                guard unit == .year || unit == .month || unit == .day, let value = number?.value, parts[place] == nil
                else { return DateReading() }
                guard place != 0 || era != nil || number?.digits == 4 else { return DateReading() }
                parts[place] = value
                number = nil
            case .sign: return DateReading()
            }
        }
        guard number == nil, let year = parts[0], year <= 9999, let month = parts[1] else { return DateReading() }
        guard let date = parts[2] else {
            return time.precision == .day ? day(year + (era ?? 0), month, 1, precision: .month) : DateReading()
        }
        return day(year + (era ?? 0), month, date)
    }

    /// The weeks and days of a year of ISO 8601, and its basic form of a date.
    private func weekOrDay() -> DateReading? {
        let numbers = tokens.filter { $0.kind == .number }
        let signs = tokens.filter { if case .sign = $0.kind { true } else { false } }
        guard let year = numbers.first, tokens.first?.kind == .number else { return nil }
        if tokens.contains(where: { $0.isWord("W") }) {
            guard tokens.count == numbers.count + signs.count + 1, year.digits == 4, numbers.count >= 2,
                tokens[signs.isEmpty ? 1 : 2].isWord("W"), signs.allSatisfy({ $0.isSign("-") })
            else { return DateReading() }
            // 2019W472, 2019-W47-2, and the whole week, which no precision of an interval names.
            let isBasic = numbers.count == 2 && numbers[1].digits == 3 && signs.isEmpty
            guard isBasic || numbers.count == 3 && signs.count == 2 else { return DateReading() }
            let week = isBasic ? numbers[1].value / 10 : numbers[1].value
            let day = isBasic ? numbers[1].value % 10 : numbers[2].value
            return weekDay(year.value, week, day)
        }
        if numbers.count == 2, tokens.count == 3, year.digits == 4, isSign(1, "-"), numbers[1].digits == 3 {
            return ordinalDay(year.value, numbers[1].value)
        }
        guard tokens.count == 1 else { return nil }
        switch year.digits {
        case 8: return day(year.value / 10_000, year.value / 100 % 100, year.value % 100)
        case 7:
            // 2019323 is the 323rd day of 2019, and 2019-3-23 without its zeros and dashes.
            var reading = ordinalDay(year.value / 1000, year.value % 1000)
            let (month, date) = (year.value / 100 % 10, year.value % 100)
            if let other = interval(year.value / 1000, month, date) { reading.add(other, nil) }
            return reading
        default: return nil
        }
    }

    private func weekDay(_ year: Int, _ week: Int, _ day: Int) -> DateReading {
        guard DateReading.years.contains(year), (1...53).contains(week), (1...7).contains(day) else {
            return DateReading(refusal: .impossible)
        }
        // The week of 4 January is the first; 1970-01-01 was a Thursday.
        var fourth = CivilDateTime()
        (fourth.year, fourth.day) = (year, 4)
        let monday = fourth.daysSinceEpoch - (fourth.daysSinceEpoch + 3) % 7
        let days = monday + Int64(week * 7 + day - 8)
        let found = CivilDateTime(unixMilliseconds: days * CivilDateTime.millisecondsADay)
        // A 53rd week is one only when its Thursday is of the year.
        let thursday = CivilDateTime(unixMilliseconds: (days - Int64(day) + 4) * CivilDateTime.millisecondsADay)
        guard thursday.year == year else { return DateReading(refusal: .impossible) }
        return self.day(found.year, found.month, found.day)
    }

    private func ordinalDay(_ year: Int, _ day: Int) -> DateReading {
        guard DateReading.years.contains(year), day >= 1, day <= (CivilDateTime.isLeap(year) ? 366 : 365) else {
            return DateReading(refusal: .impossible)
        }
        var first = CivilDateTime()
        first.year = year
        let found = CivilDateTime(
            unixMilliseconds: (first.daysSinceEpoch + Int64(day - 1)) * CivilDateTime.millisecondsADay)
        return self.day(found.year, found.month, found.day)
    }

    /// Two or three numbers with one sign between them.
    private func numeric() -> DateReading {
        var numbers: [DateToken] = []
        var separator: UInt8?
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case .number where index % 2 == 0: numbers.append(token)
            case .sign(let sign) where index % 2 == 1:
                guard sign == separator ?? sign,
                    sign == UInt8(ascii: "/") || sign == UInt8(ascii: ".")
                        || sign == UInt8(ascii: "-")
                else { return DateReading() }
                separator = sign
            default: return DateReading()
            }
        }
        guard tokens.count == numbers.count * 2 - 1 else { return DateReading() }
        if numbers.count == 1 {
            guard numbers[0].digits == 4, time.precision == .day, weekdays == 0 else { return DateReading() }
            return day(numbers[0].value, 1, 1, precision: .year)
        }
        guard let separator, numbers.allSatisfy({ $0.digits <= 2 || $0.digits == 4 }) else { return DateReading() }
        let (first, last) = (numbers[0], numbers[numbers.count - 1])
        guard numbers.dropFirst().dropLast().allSatisfy({ $0.digits <= 2 }) else { return DateReading() }
        if numbers.count == 2 {
            guard (first.digits == 4) != (last.digits == 4), time.precision == .day, weekdays == 0 else {
                return DateReading()
            }
            let (year, month) = first.digits == 4 ? (first.value, last.value) : (last.value, first.value)
            return day(year, month, 1, precision: .month)
        }
        guard numbers.count == 3, first.digits != 4 || last.digits != 4 else { return DateReading() }
        let middle = numbers[1].value
        if first.digits == 4 { return day(first.value, middle, last.value) }
        guard last.digits == 4 || last.digits == 2 else { return DateReading() }
        var reading = DateReading(refusal: .impossible)
        let year = DateText.fullYear(last)
        reading.form = DateReading.Form(separator: separator, hasShortYear: last.digits == 2)
        if let interval = interval(year, middle, first.value) { reading.add(interval, .dayFirst) }
        if let interval = interval(year, first.value, middle) { reading.add(interval, .monthFirst) }
        if last.digits == 2, first.digits == 2,
            let interval = interval(DateText.fullYear(first), middle, last.value)
        {
            reading.add(interval, .yearFirst)
        }
        if reading.candidates.isEmpty, first.value == 0, middle == 0 { reading.refusal = .placeholder }
        return reading
    }

    // MARK: - Intervals

    /// The century of a year of two digits: postings on the Web are of this one; from 50 on it is no year at all.
    private static func fullYear(_ year: DateToken) -> Int {
        guard year.digits == 2 else { return year.value }
        return year.value < 50 ? 2000 + year.value : -1
    }

    /// The one date that the text means.
    private func day(
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
    private func interval(
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
