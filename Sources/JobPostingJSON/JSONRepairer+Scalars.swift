extension JSONRepairer {
    // MARK: - Keys without quotes

    /// Reads a key without quotes and returns the offset after it.
    ///
    /// Digits without a colon are none: in `"minValue": 50,000` they may be the rest of the number, and nobody can say.
    mutating func unquotedKey(_ scanner: JSONScanner, at offset: Int) throws(JSONError) -> Int {
        var end = offset
        while end < scanner.count, isIdentifier(scanner.byte(end)) { end &+= 1 }
        guard end > offset else {
            throw JSONError(.unexpectedByte, at: offset, expected: "a key in double quotes")
        }
        let isNumeric = scanner.byte(offset) &- UInt8(ascii: "0") < 10
        if isNumeric, scanner.peek(skipBlank(scanner, from: end)) != UInt8(ascii: ":") {
            throw JSONError(.unexpectedByte, at: offset, expected: "a key in double quotes")
        }
        ledger.add(.unquotedKey, offset..<end, place: parser.count)
        appendUnquoted(scanner, offset..<end)
        return end
    }

    /// Appends a string that stands in the input without quotes.
    private mutating func appendUnquoted(_ scanner: JSONScanner, _ range: Range<Int>) {
        var text = MendedText(copied: range.lowerBound)
        copy(scanner, upTo: range.lowerBound, to: &text)
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard let next = mendByte(scanner, at: offset, in: &text, quote: nil, place: parser.count) else { break }
            offset = next
        }
        copy(scanner, upTo: range.upperBound, to: &text)
        finish(.string, text, from: range)
    }

    // MARK: - Numbers, literals and what stands in their place

    /// Reads a value that is no string and no container; nil where the end of the text has cut it.
    mutating func scalar(_ scanner: JSONScanner, at offset: Int) throws(JSONError) -> Int? {
        if let end = soundScalar(scanner, at: offset) {
            // More digits may have followed.
            if parser.entries[parser.count - 1].kind == .number, end == scanner.count, depth > 0 {
                parser.count -= 1
                return nil
            }
            return end
        }
        guard canBeginUnquoted(scanner.byte(offset)) else {
            throw JSONError(.unexpectedByte, at: offset, expected: "a value")
        }
        let (end, isCut) = unquotedEnd(scanner, from: offset)
        let range = offset..<end
        if isCut, depth > 0 { return nil }
        if let (mend, kind, text) = literal(scanner, range) {
            ledger.add(mend, range, place: parser.count)
            appendMended(kind, text, from: range)
        } else if let number = number(scanner, range) {
            ledger.add(.invalidNumber, range, place: parser.count)
            var text = MendedText(copied: range.upperBound)
            copy(scanner, upTo: range.upperBound, to: &text)
            annex.append(contentsOf: number.text)
            if number.hasFraction { text.flags.insert(.hasFraction) }
            finish(.number, text, from: range)
        } else {
            guard depth > 0 else { throw JSONError(.unexpectedByte, at: offset, expected: "a value") }
            if scanner.peek(end) == UInt8(ascii: "\""), endsString(scanner, after: end &+ 1) {
                ledger.add(.missingQuote, offset..<offset, place: parser.count)
                appendUnquoted(scanner, range)
                return end &+ 1
            }
            ledger.add(.unquotedString, range, place: parser.count)
            appendUnquoted(scanner, range)
        }
        return end
    }

    /// A number or literal as JSON writes it, with nothing else attached.
    private mutating func soundScalar(_ scanner: JSONScanner, at offset: Int) -> Int? {
        switch scanner.byte(offset) {
        case UInt8(ascii: "t"): return soundLiteral(.true, "true", scanner, at: offset)
        case UInt8(ascii: "f"): return soundLiteral(.false, "false", scanner, at: offset)
        case UInt8(ascii: "n"): return soundLiteral(.null, "null", scanner, at: offset)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            do throws(JSONError) {
                let number = try scanner.number(from: offset)
                guard endsScalar(scanner, at: number.end) else { return nil }
                parser.append(
                    JSONEntry(
                        .number, offset: offset, length: number.end &- offset,
                        flags: number.hasFraction ? .hasFraction : []))
                return number.end
            } catch {
                return nil
            }
        default: return nil
        }
    }

    private mutating func soundLiteral(
        _ kind: JSONKind, _ text: StaticString, _ scanner: JSONScanner, at offset: Int
    ) -> Int? {
        let end = offset &+ text.utf8CodeUnitCount
        guard scanner.matches(text, at: offset), endsScalar(scanner, at: end) else { return nil }
        parser.append(JSONEntry(kind, offset: offset, length: text.utf8CodeUnitCount))
        return end
    }

    private func endsScalar(_ scanner: JSONScanner, at offset: Int) -> Bool {
        guard offset < scanner.count else { return true }
        switch scanner.byte(offset) {
        case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ";"): return true
        case ..<0x21:
            // `12 000` and `true or false` are one text.
            let next = scanner.skipSpace(from: offset)
            return depth == 0 || !isIdentifier(scanner.peek(next)) || hasLineBreak(scanner, offset..<next)
                || isInObject && isKeyLike(scanner, at: next) || Quote(scanner, at: next) != nil
        default: return beginsComment(scanner, at: offset)
        }
    }

    private func canBeginUnquoted(_ byte: UInt8) -> Bool { isIdentifier(byte) || byte == UInt8(ascii: "+") }

    /// Where a text without quotes ends, white space before the end left out, and whether the end of all cuts it.
    private func unquotedEnd(_ scanner: JSONScanner, from start: Int) -> (end: Int, isCut: Bool) {
        var offset = start
        var end = start
        while offset < scanner.count {
            switch scanner.byte(offset) {
            case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "["),
                UInt8(ascii: "\""), UInt8(ascii: ";"), 0x0A, 0x0D:
                return (end, false)
            case ..<0x21:
                if beginsComment(scanner, at: offset &+ 1) { return (end, false) }
                offset &+= 1
            default:
                offset &+= 1
                end = offset
            }
        }
        return (end, true)
    }

    /// The literals of other languages, in any case of letters.
    private func literal(_ scanner: JSONScanner, _ range: Range<Int>) -> (JSONMend, JSONKind, StaticString)? {
        func isSpelled(_ word: StaticString) -> Bool {
            guard word.utf8CodeUnitCount == range.count else { return false }
            for index in 0..<range.count
            where scanner.byte(range.lowerBound &+ index) | 0x20 != word.utf8Start[index] | 0x20 {
                return false
            }
            return true
        }
        if isSpelled("true") { return (.literalSpelling, .true, "true") }
        if isSpelled("false") { return (.literalSpelling, .false, "false") }
        if isSpelled("null") || isSpelled("none") || isSpelled("nil") { return (.literalSpelling, .null, "null") }
        if isSpelled("undefined") || isSpelled("nan") || isSpelled("infinity") || isSpelled("-infinity")
            || isSpelled("+infinity") || isSpelled("-nan") || isSpelled("inf") || isSpelled("-inf")
        {
            return (.noValue, .null, "null")
        }
        return nil
    }

    /// A number of ECMAScript that JSON writes otherwise: a plus sign, hexadecimal digits, a point with nothing before or
    /// after it. Digits that begin with a zero are none: they are a code (`02139`), and a number would lose the zero.
    private func number(_ scanner: JSONScanner, _ range: Range<Int>) -> (text: [UInt8], hasFraction: Bool)? {
        var rest = UnsafeBufferPointer(start: scanner.base + range.lowerBound, count: range.count)[...]
        var text: [UInt8] = []
        if rest.first == UInt8(ascii: "-") { text.append(UInt8(ascii: "-")) }
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        if rest.count > 2, rest.first == UInt8(ascii: "0"),
            rest.dropFirst().first.map({ $0 | 0x20 }) == UInt8(ascii: "x")
        {
            guard rest.count <= 18 else { return nil }
            var value: UInt64 = 0
            for byte in rest.dropFirst(2) {
                guard let digit = hexadecimalValue(of: byte) else { return nil }
                value = value &<< 4 | UInt64(digit)
            }
            return (text + Array("\(value)".utf8), false)
        }
        let whole = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        rest = rest.dropFirst(whole.count)
        var fraction = rest[rest.startIndex..<rest.startIndex]
        let hasPoint = rest.first == UInt8(ascii: ".")
        if hasPoint {
            fraction = rest.dropFirst().prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
            rest = rest.dropFirst(1 + fraction.count)
        }
        guard !whole.isEmpty || !fraction.isEmpty else { return nil }
        if !hasPoint, rest.isEmpty, whole.count > 1, whole.first == UInt8(ascii: "0") { return nil }
        let digits = whole.drop { $0 == UInt8(ascii: "0") }
        text += digits.isEmpty ? [UInt8(ascii: "0")] : Array(digits)
        if !fraction.isEmpty { text += [UInt8(ascii: ".")] + Array(fraction) }
        let hasExponent = !rest.isEmpty
        if hasExponent {
            guard rest.first.map({ $0 | 0x20 }) == UInt8(ascii: "e") else { return nil }
            let power = rest.dropFirst().first
            let sign = power == UInt8(ascii: "+") || power == UInt8(ascii: "-") ? 1 : 0
            let exponent = rest.dropFirst(1 + sign)
            guard !exponent.isEmpty, exponent.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
                return nil
            }
            text += Array(rest)
        }
        return (text, !fraction.isEmpty || hasExponent)
    }
}
