/// A part of a text that may be a date: a number, a word, a sign, or the unit that Chinese and Japanese write after a
/// number.
///
///     "3. März 2021, 10:30"   →   3 . März 2021 , 10 : 30
///     "令和6年3月5日"           →   令和 6 年 3 月 5 日
struct DateToken {
    /// What a number counts, where a sign after it says so.
    enum Unit {
        case year, month, day, hour, minute, second
    }

    enum Kind: Equatable {
        case number
        case word
        /// An ASCII character that is neither letter nor digit nor white space.
        case sign(UInt8)
        case unit(Unit)
    }

    var kind: Kind
    /// The value of a number.
    var value = 0
    /// How many digits a number was written with.
    var digits = 0
    /// The letters of a word.
    var text = ""
    /// Whether white space stands before it.
    var isApart = false

    /// The most characters of a text that is looked at; dates with names of zones need some 60.
    static let lengthLimit = 100

    /// The parts of a text; nil when it is too long for a date or a number has more than 18 digits.
    ///
    /// Fullwidth forms are read as ASCII, all dashes as one, no-break and narrow spaces as spaces; marks of direction,
    /// which some systems put around dates, are left out.
    static func tokens(of text: String) -> [DateToken]? {
        guard text.utf8.count <= 3 * lengthLimit else { return nil }
        var tokens: [DateToken] = []
        var isApart = false
        var length = 0
        for scalar in text.unicodeScalars {
            length += 1
            guard length <= lengthLimit else { return nil }
            let value = plain(scalar.value)
            if value == 0 { continue }
            if value == 0x20 {
                isApart = true
                continue
            }
            let last = isApart ? nil : tokens.last
            if value < 0x80, UInt8(value).isASCIIDigit {
                let digit = Int(value) - 0x30
                if var number = last, number.kind == .number {
                    // Eighteen digits are below the largest Int.
                    guard number.digits < 18 else { return nil }
                    number.value = number.value * 10 + digit
                    number.digits += 1
                    tokens[tokens.count - 1] = number
                } else {
                    tokens.append(DateToken(kind: .number, value: digit, digits: 1, isApart: isApart))
                }
            } else if value < 0x80, !UInt8(value).isASCIILetter {
                tokens.append(DateToken(kind: .sign(UInt8(value)), isApart: isApart))
            } else if tokens.last?.kind == .number, let unit = unit(value) {
                tokens.append(DateToken(kind: .unit(unit), isApart: isApart))
            } else if let scalar = Unicode.Scalar(value) {
                if let last, last.kind == .word {
                    tokens[tokens.count - 1].text.unicodeScalars.append(scalar)
                } else {
                    tokens.append(DateToken(kind: .word, text: String(Character(scalar)), isApart: isApart))
                }
            }
            isApart = false
        }
        return tokens
    }

    /// A character as dates know it: 0x20 for white space, 0 for what is left out.
    private static func plain(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
        case 0x00...0x1F, 0x7F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: 0
        case 0x2010...0x2015, 0x2212: UInt32(UInt8(ascii: "-"))
        case 0x3001: UInt32(UInt8(ascii: ","))
        case 0xFF01...0xFF5E: value - 0xFEE0
        default: value
        }
    }

    private static func unit(_ value: UInt32) -> Unit? {
        switch value {
        case 0x5E74: .year  // 年
        case 0x6708: .month  // 月
        case 0x65E5, 0x53F7, 0x865F: .day  // 日号號
        case 0x6642, 0x65F6, 0x70B9, 0x9EDE: .hour  // 時时点點
        case 0x5206: .minute  // 分
        case 0x79D2: .second  // 秒
        default: nil
        }
    }

    /// Whether it is this sign.
    func isSign(_ character: Unicode.Scalar) -> Bool {
        if case .sign(let byte) = kind { UInt32(byte) == character.value } else { false }
    }

    /// Whether it is this word, in small or capital letters of ASCII.
    func isWord(_ word: String) -> Bool { kind == .word && text.isEqualIgnoringASCIICase(to: word) }
}
