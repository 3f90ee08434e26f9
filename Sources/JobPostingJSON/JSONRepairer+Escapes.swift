extension JSONRepairer {
    /// Takes the escape whose backslash stands at `offset` into a string; nil where the text ends inside it.
    mutating func mendEscape(
        _ scanner: JSONScanner, at offset: Int, in text: inout MendedText, quote: Quote?, place: Int
    ) -> Int? {
        let next = offset &+ 1
        guard next < scanner.count else { return nil }
        let byte = scanner.byte(next)
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            text.flags.insert(.hasEscapes)
            return next &+ 1
        case UInt8(ascii: "u"): return mendUnicodeEscape(scanner, at: offset, in: &text, place: place)
        case UInt8(ascii: "x"):
            if let value = hexadecimal(scanner, (next &+ 1)..<(next &+ 3)), let scalar = Unicode.Scalar(value) {
                return mend(scanner, offset..<(next &+ 3), with: scalar, in: &text, place)
            }
        case UInt8(ascii: "v"): return mend(scanner, offset..<(next &+ 1), with: "\u{B}", in: &text, place)
        case UInt8(ascii: "0") where !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= scanner.peek(next &+ 1)):
            return mend(scanner, offset..<(next &+ 1), with: "\u{0}", in: &text, place)
        case 0x0A, 0x0D:
            // The line goes on: neither the backslash nor the end of the line is part of the string.
            let end = byte == 0x0D && scanner.peek(next &+ 1) == 0x0A ? next &+ 2 : next &+ 1
            ledger.add(.invalidEscape, offset..<end, inStringAt: place)
            replace(offset..<end, with: "" as StaticString, scanner, in: &text)
            return end
        default: break
        }
        // Whatever else stands there stands for itself. Between single quotes `\'` is as it should be.
        let isQuote = byte == UInt8(ascii: "'") && quote == .single
        if !isQuote { ledger.add(.invalidEscape, offset..<(next &+ 1), inStringAt: place) }
        replace(offset..<next, with: "" as StaticString, scanner, in: &text)
        return 0x20...0x7F ~= byte ? next &+ 1 : next
    }

    private mutating func mendUnicodeEscape(
        _ scanner: JSONScanner, at offset: Int, in text: inout MendedText, place: Int
    ) -> Int? {
        let digits = offset &+ 2
        if let unit = hexadecimal(scanner, digits..<(digits &+ 4)) {
            text.flags.insert(.hasEscapes)
            guard unit & 0xF800 == 0xD800 else { return digits &+ 4 }
            if unit < 0xDC00, scanner.matches("\\u", at: digits &+ 4),
                let low = hexadecimal(scanner, (digits &+ 6)..<(digits &+ 10)), low & 0xFC00 == 0xDC00
            {
                return digits &+ 10
            }
            ledger.add(.loneSurrogate, offset..<(digits &+ 4), inStringAt: place)
            replace(offset..<(digits &+ 4), with: "\\ufffd" as StaticString, scanner, in: &text)
            return digits &+ 4
        }
        // ECMAScript's \u{1F600}, of one to six digits.
        if scanner.peek(digits) == UInt8(ascii: "{") {
            var end = digits &+ 1
            while hexadecimalValue(of: scanner.peek(end)) != nil, end &- digits <= 6 { end &+= 1 }
            if scanner.peek(end) == UInt8(ascii: "}"), let value = hexadecimal(scanner, (digits &+ 1)..<end),
                let scalar = Unicode.Scalar(value)
            {
                return mend(scanner, offset..<(end &+ 1), with: scalar, in: &text, place)
            }
        }
        ledger.add(.invalidEscape, offset..<digits, inStringAt: place)
        replace(offset..<(offset &+ 1), with: "\\" as Unicode.Scalar, scanner, in: &text)
        return digits
    }

    private mutating func mend(
        _ scanner: JSONScanner, _ range: Range<Int>, with scalar: Unicode.Scalar, in text: inout MendedText,
        _ place: Int
    ) -> Int {
        ledger.add(.invalidEscape, range, inStringAt: place)
        replace(range, with: scalar, scanner, in: &text)
        return range.upperBound
    }

    /// The value of at most six hexadecimal digits, if there are as many.
    private func hexadecimal(_ scanner: JSONScanner, _ range: Range<Int>) -> UInt32? {
        guard !range.isEmpty, range.count <= 6 else { return nil }
        var value: UInt32 = 0
        for offset in range {
            guard let digit = hexadecimalValue(of: scanner.peek(offset)) else { return nil }
            value = value &<< 4 | UInt32(digit)
        }
        return value
    }
}
