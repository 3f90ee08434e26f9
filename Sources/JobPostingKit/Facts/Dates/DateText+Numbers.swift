// Dates of numbers alone.

extension DateText {
    /// The weeks and days of a year of ISO 8601, and its basic form of a date.
    func weekOrDay() -> DateReading? {
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
    func numeric() -> DateReading {
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
}
