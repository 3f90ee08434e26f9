// Dates with words or with the units of Chinese and Japanese.

extension DateText {
    /// What is left of the text as a date.
    mutating func date() -> DateReading {
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
}
