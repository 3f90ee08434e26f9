/// What a text says of the experience that is asked for.
enum ExperienceText: Equatable {
    /// The least number of months; 0 when none is asked for.
    case months(Double)
    /// Several numbers, an upper bound, a wish, an alternative, or an age.
    case ambiguous
    case unrecognised

    /// Texts of more bytes are prose.
    static let limit = 300
    /// Above that many months a text about experience is about something else: an age, the history of a company.
    static let longest: Double = 180

    /// - Parameters:
    ///   - text: As published.
    ///   - countsMonths: Whether a number without a unit is a number of months.
    /// - Complexity: O(words × log(phrases)).
    init(_ text: String, countsMonths: Bool = false) {
        guard text.utf8.count <= ExperienceText.limit, !TemplateText.isUnfilled(text) else {
            self = .unrecognised
            return
        }
        if PhraseText(text).key.withUnsafeBufferPointer({ ExperiencePhrases.table[$0[...]] }) == "0" {
            self = .months(0)
        } else if let months = ExperienceText.duration(text) {
            self = .months(months)
        } else {
            var reader = ExperienceReader()
            reader.read(text)
            self = reader.result(countsMonths: countsMonths)
        }
    }

    /// An ISO 8601 duration in years and months (`P1Y6M`): section 5.5.2 of ISO 8601-1.
    private static func duration(_ text: String) -> Double? {
        var bytes = Array(text.utf8)[...]
        guard bytes.first == UInt8(ascii: "P"), bytes.count > 2, bytes.count <= 9 else { return nil }
        bytes = bytes.dropFirst()
        var (months, number, digits) = (0, 0, 0)
        var last: UInt8 = 0
        for byte in bytes {
            if byte.isASCIIDigit {
                // At most eight digits.
                number = number * 10 + Int(byte - UInt8(ascii: "0"))
                digits += 1
            } else if digits > 0, byte == UInt8(ascii: "Y"), last == 0 {
                (months, number, digits, last) = (number * 12, 0, 0, byte)
            } else if digits > 0, byte == UInt8(ascii: "M"), last != byte {
                (months, number, digits, last) = (months + number, 0, 0, byte)
            } else {
                return nil
            }
        }
        return digits == 0 ? Double(months) : nil
    }
}

/// Reads a text from left to right as numbers, units and the words between them.
private struct ExperienceReader {
    private enum Joint {
        case none
        case range
        /// A range or, without a number before it, an upper bound.
        case bound
    }

    /// The numbers since the last unit, at most two of them a range.
    private var least: Double?
    private var isDigits = false
    private var most: Double?
    private var joint = Joint.none

    private var amounts: [Double] = []
    /// Whether the last amount was in whole years and nothing stands behind it yet.
    private var isAfterYears = false
    private var isDoubted = false
    private var saysExperience = false
    private var hasWords = false

    mutating func read(_ text: String) {
        let bytes = Array(text.utf8)
        var start = 0
        var offset = 0
        while offset < bytes.count {
            guard let (number, end) = ExperienceReader.number(in: bytes, at: offset) else {
                offset += 1
                continue
            }
            words(bytes[start..<offset])
            add(number, isDigits: true)
            (start, offset) = (end, end)
        }
        words(bytes[start...])
    }

    func result(countsMonths: Bool) -> ExperienceText {
        if isDoubted { return amounts.isEmpty ? .unrecognised : .ambiguous }
        if amounts.isEmpty {
            guard countsMonths, !hasWords, let least else { return .unrecognised }
            return .months(least)
        }
        guard let months = amounts.first, amounts.allSatisfy({ $0 == months }) else { return .ambiguous }
        guard months <= ExperienceText.longest || saysExperience && months <= 2 * ExperienceText.longest else {
            return .ambiguous
        }
        return .months(months)
    }

    /// A number at an offset, one or two decimals after a point or comma among them, and where it ends.
    private static func number(in bytes: [UInt8], at offset: Int) -> (Double, end: Int)? {
        guard bytes[offset].isASCIIDigit else { return nil }
        var end = offset
        while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
        // Nobody asks for a thousand years of anything.
        guard end - offset <= 4 else { return (10_000, end) }
        let whole = end
        if end + 1 < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ","),
            bytes[end + 1].isASCIIDigit
        {
            var last = end + 1
            while last < bytes.count, bytes[last].isASCIIDigit { last += 1 }
            if last - end <= 3 { end = last }
        }
        var digits = Array(bytes[offset..<end])
        if whole < end { digits[whole - offset] = UInt8(ascii: ".") }
        return (DecimalText.number(digits) ?? 10_000, end)
    }

    private mutating func add(_ number: Double, isDigits digits: Bool) {
        if let known = least {
            if joint != .none, most == nil {
                most = number
                return
            }
            // "three (3)" is one number, "1, 2" are two; an article before a figure is none.
            if isDigits, digits, known != number { isDoubted = true }
        } else if joint == .bound {
            isDoubted = true
        }
        (least, isDigits, most, joint) = (number, digits, nil, .none)
    }

    /// What stands between two numbers.
    private mutating func words(_ bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty else { return }
        let text = PhraseText(String(decoding: bytes, as: UTF8.self))
        guard !text.key.isEmpty else {
            if least != nil, most == nil,
                bytes.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "~") })
                    || isDash(bytes)
            {
                joint = .range
            }
            return
        }
        for piece in text.pieces(of: ExperiencePhrases.table) { add(piece.value) }
    }

    /// – — and the fullwidth ～ 〜.
    private func isDash(_ bytes: ArraySlice<UInt8>) -> Bool {
        let text = bytes.filter { $0 != 0x20 }
        return text == [0xE2, 0x80, 0x93] || text == [0xE2, 0x80, 0x94] || text == [0xEF, 0xBD, 0x9E]
            || text == [0xE3, 0x80, 0x9C]
    }

    private mutating func add(_ value: String?) {
        hasWords = true
        switch value?.utf8.first {
        case UInt8(ascii: "#"):
            guard let value, let number = DecimalText.number(value.dropFirst().utf8) else { return }
            return add(number, isDigits: false)
        case UInt8(ascii: "Y"): return endAmount(12)
        case UInt8(ascii: "M"): return endAmount(1)
        case UInt8(ascii: "A"):
            if let value, let months = DecimalText.number(value.dropFirst().utf8) { amounts.append(months) }
            forget()
        case UInt8(ascii: "r"): if least != nil, most == nil { joint = .range }
        case UInt8(ascii: "R"):
            if most == nil { joint = .bound }
        case UInt8(ascii: "-"): isDoubted = true
        case UInt8(ascii: "e"):
            saysExperience = true
        case UInt8(ascii: "~"): break
        default: forget()
        }
        isAfterYears = isAfterYears && value == "r"
    }

    private mutating func forget() { (least, most, joint) = (nil, nil, .none) }

    /// A unit stands behind the numbers.
    private mutating func endAmount(_ months: Double) {
        defer { forget() }
        guard let least else {
            isAfterYears = false
            return
        }
        // "1 year 6 months" is one amount.
        if months == 1, isAfterYears, least < 12, most == nil, let last = amounts.popLast() {
            amounts.append(last + least)
            isAfterYears = false
            return
        }
        amounts.append(least * months)
        isAfterYears = months == 12 && most == nil
    }
}
