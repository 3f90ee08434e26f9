// The usual forms, in which everything has its place:
//
//     2021-08-03                        0    5  8
//     2021-08-03T00:46:20               0    5  8  11 14 17
//     2021-08-03T00:46:20.000           and then at 19 or 23 nothing, `Z` or a zone of six bytes, `+02:00`
//
// Any other text, these with a leap second or the hour 24 among them, is left to `interval(_:)`.

extension ISO8601 {
    /// What ``interval(_:)`` reads, sooner where the text has one of the usual forms.
    @inline(__always)
    static func interval(usually text: UnsafeBufferPointer<UInt8>) -> DateTimeInterval? {
        usualInterval(text) ?? interval(text)
    }

    /// The interval of a text of a usual form; nil for all others.
    static func usualInterval(_ text: UnsafeBufferPointer<UInt8>) -> DateTimeInterval? {
        // Every index below is less than ten here, and less than the count that was asked for further down.
        guard text.count >= 10 else { return nil }
        var form = Form(text)
        var clock = CivilDateTime()
        clock.year = form.number(0) &* 100 &+ form.number(2)
        form.expect("-", 4)
        clock.month = form.number(5)
        form.expect("-", 7)
        clock.day = form.number(8)
        guard form.isKept, years.contains(clock.year), 1...12 ~= clock.month, clock.day >= 1,
            clock.day <= CivilDateTime.daysInMonth(clock.month, of: clock.year)
        else { return nil }
        if text.count == 10 { return interval(clock, .day) }

        guard text.count >= 19 else { return nil }
        form.expect("T", 10)
        clock.hour = form.number(11)
        form.expect(":", 13)
        clock.minute = form.number(14)
        form.expect(":", 16)
        clock.second = form.number(17)
        guard form.isKept, clock.hour < 24, clock.minute < 60, clock.second < 60 else { return nil }
        var end = 19
        if text.count >= 23, text[19] == UInt8(ascii: ".") {
            // Two numbers of two digits have the middle one in common.
            let (high, low) = (form.number(20), form.number(21))
            guard form.isKept else { return nil }
            clock.millisecond = high &* 10 &+ low % 10
            end = 23
        }
        guard zone(text, from: end, &clock) else { return nil }
        return interval(clock, end == 23 ? .millisecond : .second)
    }

    /// Reads the zone that the rest of a text is; false where it is none of a usual form.
    private static func zone(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ clock: inout CivilDateTime
    ) -> Bool {
        switch text.count &- start {
        case 0: return true
        case 1:
            clock.zoneOffset = 0
            return text[start] == UInt8(ascii: "Z")
        case 6:
            var form = Form(text)
            let (hours, minutes) = (form.number(start &+ 1), form.number(start &+ 4))
            form.expect(":", start &+ 3)
            let isWest = text[start] == UInt8(ascii: "-")
            guard form.isKept, isWest || text[start] == UInt8(ascii: "+"), hours <= 14, minutes < 60 else {
                return false
            }
            clock.zoneOffset = (hours &* 60 &+ minutes) &* (isWest ? -1 : 1)
            return true
        default: return false
        }
    }

    /// Takes numbers from their places, and keeps in mind whether something else stood there.
    private struct Form {
        private let text: UnsafeBufferPointer<UInt8>
        private(set) var isKept = true

        @inline(__always)
        init(_ text: UnsafeBufferPointer<UInt8>) {
            self.text = text
        }

        /// The number of two digits at a place; whoever asks knows that the text has two bytes there.
        @inline(__always)
        mutating func number(_ place: Int) -> Int {
            let (tens, ones) = (text[place] &- 0x30, text[place &+ 1] &- 0x30)
            isKept = isKept && tens < 10 && ones < 10
            return Int(tens) &* 10 &+ Int(ones)
        }

        @inline(__always)
        mutating func expect(_ sign: Unicode.Scalar, _ place: Int) {
            isKept = isKept && UInt32(text[place]) == sign.value
        }
    }
}
