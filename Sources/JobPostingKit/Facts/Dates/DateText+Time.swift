// The time of day and its zone, taken out of the text.

extension DateText {
    /// Writes the basic forms of ISO 8601, `20191119T085524` and `20191119085524`, as the extended one.
    mutating func splitDigits() {
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
    mutating func takeTime() -> Bool {
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
    func zone(at index: Int) -> (offset: Int?, end: Int)? {
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
}
