// Numbers as they are written: digits with marks between, powers of ten, signs for no cents.

extension SalaryLexer {
    /// Reads the number that begins here.
    mutating func readNumber() {
        let start = offset
        var number = SalaryNumber()
        if let mark = pointBefore {
            number.append(digit: 0)
            number.append(mark: mark)
        }
        while offset < words.count {
            let (scalar, length) = words.scalar(at: offset)
            if scalar &- 0x30 < 10 {
                number.append(digit: UInt8(scalar &- 0x30))
                offset &+= length
                continue
            }
            guard let mark = SalaryLexer.mark(scalar), continues(behind: offset &+ length, mark, start) else { break }
            number.append(mark: mark)
            offset &+= length
        }
        readExponent(of: &number, from: start)
        number.finish()
        skipEmptyFraction()
        tokens.append(
            Token(
                range: start..<offset, key: 0..<0, isSpaced: isSpaced, isBehindSlash: false, isLinked: false,
                meaning: .number, number: number))
        (isSpaced, joint) = (false, 0)
    }

    /// The mark of a fraction that stands before the first digit: of .5 and $.55, but not of "Rs.500" and "...500".
    private var pointBefore: UInt8? {
        guard offset > 0 else { return nil }
        let mark = text[offset &- 1]
        guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") else { return nil }
        guard offset > 1 else { return mark }
        switch text[offset &- 2] {
        case UInt8(ascii: " "), UInt8(ascii: "$"), UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "("): return mark
        // The last byte of £, of €.
        case 0xA3, 0xAC: return mark
        default: return nil
        }
    }

    /// Reads the power of ten that machines write: 1e5, 1.15E+5.
    private mutating func readExponent(of number: inout SalaryNumber, from start: Int) {
        guard words.scalar(at: offset).scalar | 0x20 == 0x65 else { return }
        var end = offset &+ 1
        let sign = words.scalar(at: end).scalar
        if sign == 0x2B || sign == 0x2D { end &+= 1 }
        let digits = end
        while end < text.count, text[end].isASCIIDigit { end &+= 1 }
        guard end > digits else { return }
        number.setPower(text[start..<end])
        offset = end
    }

    /// Whether a number goes on behind a mark: with a digit, and behind a space with exactly three of them.
    private func continues(behind offset: Int, _ mark: UInt8, _ start: Int) -> Bool {
        var digits = 0
        var next = offset
        while digits < 4, words.scalar(at: next).scalar &- 0x30 < 10 {
            next &+= max(words.scalar(at: next).length, 1)
            digits &+= 1
        }
        guard mark == 0x20 else { return digits > 0 }
        guard digits == 3 else { return false }
        // Before a first space stand at most three digits: 2024 500 are two numbers.
        var before = offset
        var count = 0
        while before > start, count < 5 {
            before &-= 1
            if text[before].isASCIIDigit { count &+= 1 } else if count > 0 { break }
        }
        return count <= 3
    }

    /// Skips what stands for no cents: `,-` and `.–`, and the `/-` of South Asia.
    private mutating func skipEmptyFraction() {
        let (first, length) = words.scalar(at: offset)
        guard first == 0x2C || first == 0x2E || first == 0x2F else { return }
        let (second, secondLength) = words.scalar(at: offset &+ length)
        guard SalaryLexer.isDash(second) || (first == 0x2F && second == 0x3D) else { return }
        var end = offset &+ length &+ secondLength
        if SalaryLexer.isDash(words.scalar(at: end).scalar) { end &+= words.scalar(at: end).length }
        // "2.500,-3.000": the dash is between two amounts.
        if words.scalar(at: end).scalar &- 0x30 < 10, first != 0x2F { return }
        offset = end
    }
}
