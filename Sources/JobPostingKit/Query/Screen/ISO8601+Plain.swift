extension ISO8601 {
    /// The interval of a date in one of the forms that nearly all have, the same as ``interval(_:)`` reads: `2026-03-02`, and with
    /// a time `2026-03-02T09:30:00Z`, `2026-03-02T09:30:00.000Z` and `2026-03-02T09:30:00+01:00`; nil for any other text, valid or
    /// not.
    ///
    /// Eight bytes a step: the signs between the numbers are compared at once, and so is that all others are digits.
    static func plainInterval(_ text: UnsafeBufferPointer<UInt8>) -> DateTimeInterval? {
        let length = text.count
        guard length == 10 || length == 20 || length == 24 || length == 25,
            let base = UnsafeRawPointer(text.baseAddress)
        else {
            return nil
        }
        // Each load lies inside the text: the last is of its last eight bytes.
        func word(_ offset: Int) -> UInt64 {
            UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        func number(_ word: UInt64, _ place: UInt64) -> Int {
            Int(truncatingIfNeeded: (word &>> (8 &* place) & 0xF) &* 10 &+ (word &>> (8 &* place &+ 8) & 0xF))
        }
        let start = word(0)
        guard hasForm(start, "0000-00-") else { return nil }
        var clock = CivilDateTime()
        clock.year = number(start, 0) &* 100 &+ number(start, 2)
        clock.month = number(start, 5)
        let (tens, ones) = (text[8] &- 0x30, text[9] &- 0x30)
        guard tens < 10, ones < 10 else { return nil }
        clock.day = Int(tens &* 10 &+ ones)
        guard years.contains(clock.year), 1...12 ~= clock.month, clock.day >= 1,
            clock.day <= CivilDateTime.daysInMonth(clock.month, of: clock.year)
        else { return nil }
        if length == 10 { return interval(clock, .day) }
        let time = word(10)
        let end = word(length &- 8)
        guard hasForm(time, "T00:00:0") else { return nil }
        clock.hour = number(time, 1)
        clock.minute = number(time, 4)
        clock.zoneOffset = 0
        if length == 25 {
            let isWest = text[19] == UInt8(ascii: "-")
            guard hasForm(end, isWest ? "00-00:00" : "00+00:00") else { return nil }
            clock.second = number(end, 0)
            let (hours, minutes) = (number(end, 3), number(end, 6))
            guard hours <= 14, minutes < 60 else { return nil }
            clock.zoneOffset = (hours &* 60 &+ minutes) &* (isWest ? -1 : 1)
        } else {
            guard hasForm(end, length == 20 ? "0:00:00Z" : ":00.000Z") else { return nil }
            clock.second = number(end, length == 20 ? 5 : 1)
        }
        guard clock.hour < 24, clock.minute < 60, clock.second < 60 else { return nil }
        if length != 24 { return interval(clock, .second) }
        clock.millisecond = Int(truncatingIfNeeded: end &>> 32 & 0xF) &* 100 &+ number(end, 5)
        return interval(clock, .millisecond)
    }

    /// Whether eight bytes are as those of a form, in which `0` stands for any digit.
    @inline(__always)
    private static func hasForm(_ word: UInt64, _ form: StaticString) -> Bool {
        // The literals have eight bytes.
        let wanted = UInt64(littleEndian: UnsafeRawPointer(form.utf8Start).loadUnaligned(as: UInt64.self))
        let difference = word ^ wanted
        // Where a digit is wanted the difference is below 10: added to 0x76 it stays below 0x80. Elsewhere it is 0.
        let others = wanted ^ 0x3030_3030_3030_3030
        let signs = (others & 0x7F7F_7F7F_7F7F_7F7F &+ 0x7F7F_7F7F_7F7F_7F7F | others) & 0x8080_8080_8080_8080
        let digits = ((~signs & 0x8080_8080_8080_8080) &>> 7) &* 0xFF
        let tooLarge =
            (difference & 0x7F7F_7F7F_7F7F_7F7F &+ 0x7676_7676_7676_7676 | difference) & 0x8080_8080_8080_8080
        return difference & ~digits == 0 && tooLarge & digits == 0
    }
}
