/// The quotes around a string: what opened it decides what can close it.
enum Quote {
    /// `"`
    case double
    /// `'`
    case single
    /// “ ” „ ‟ ″, closed by any of them or by a plain one.
    case typographic
    /// ‘ ’ ‚ ‛ ′, closed by any of them or by a plain one.
    case typographicSingle

    /// The quote that opens a string here.
    init?(_ scanner: JSONScanner, at offset: Int) {
        switch scanner.peek(offset) {
        case UInt8(ascii: "\""): self = .double
        case UInt8(ascii: "'"): self = .single
        case 0xE2:
            if Quote.isTypographicDouble(scanner, at: offset) {
                self = .typographic
            } else if Quote.isTypographicSingle(scanner, at: offset) {
                self = .typographicSingle
            } else {
                return nil
            }
        default: return nil
        }
    }

    /// Bytes of the opening quote.
    var length: Int { self == .double || self == .single ? 1 : 3 }

    /// What is reported of a string between such quotes.
    var mend: JSONMend? {
        switch self {
        case .double: nil
        case .single: .singleQuotes
        case .typographic, .typographicSingle: .typographicQuotes
        }
    }

    /// Bytes of the quote here that can close the string; 0 where there is none.
    func closingLength(_ scanner: JSONScanner, at offset: Int) -> Int {
        let byte = scanner.peek(offset)
        switch self {
        case .double: return byte == UInt8(ascii: "\"") ? 1 : 0
        case .single: return byte == UInt8(ascii: "'") ? 1 : 0
        case .typographic:
            return byte == UInt8(ascii: "\"") ? 1 : Quote.isTypographicDouble(scanner, at: offset) ? 3 : 0
        case .typographicSingle:
            return byte == UInt8(ascii: "'") ? 1 : Quote.isTypographicSingle(scanner, at: offset) ? 3 : 0
        }
    }

    private static func isTypographicDouble(_ scanner: JSONScanner, at offset: Int) -> Bool {
        let last = scanner.peek(offset &+ 2)
        return scanner.peek(offset) == 0xE2 && scanner.peek(offset &+ 1) == 0x80
            && (0x9C...0x9F ~= last || last == 0xB3)
    }

    private static func isTypographicSingle(_ scanner: JSONScanner, at offset: Int) -> Bool {
        let last = scanner.peek(offset &+ 2)
        return scanner.peek(offset) == 0xE2 && scanner.peek(offset &+ 1) == 0x80
            && (0x98...0x9B ~= last || last == 0xB2)
    }
}

// A quote that lacks its backslash looks like the end of its string. What follows it decides: the end of a value is
// followed by a comma and then another member or element, or by a bracket and what can follow that, or by the end.
// In valid JSON every string passes this test. It looks ahead over white space and at most `longestKey` bytes of a key,
// and runs of white space belong to one quote each, so that all tests together are linear.

extension JSONRepairer {
    private static var longestKey: Int { 128 }

    /// Whether a value that is a string ends with the quote before `offset`.
    func endsString(_ scanner: JSONScanner, after offset: Int) -> Bool {
        let next = scanner.skipSpace(from: offset)
        guard next < scanner.count else { return true }
        switch scanner.byte(next) {
        case UInt8(ascii: ","): return continues(scanner, after: next)
        case UInt8(ascii: ";"): return depth == 0 || continues(scanner, after: next)
        case UInt8(ascii: "}"), UInt8(ascii: "]"): return depth > 0 && canFollowBracket(scanner, at: next &+ 1)
        case UInt8(ascii: "/"), UInt8(ascii: "<"): return beginsComment(scanner, at: next)
        case UInt8(ascii: "#"): return next > offset
        case UInt8(ascii: ":"): return false
        default:
            if Quote(scanner, at: next) != nil {
                return isInObject ? isKeyLike(scanner, at: next) : next > offset && depth > 0
            }
            // A key without quotes, after a comma that is missing.
            return isInObject && hasLineBreak(scanner, offset..<next) && isKeyLike(scanner, at: next)
        }
    }

    /// Whether another member or element, or the end, follows the comma at `offset`.
    private func continues(_ scanner: JSONScanner, after comma: Int) -> Bool {
        var next = comma
        repeat { next = skipSpaces(scanner, from: next &+ 1) } while scanner.peek(next) == UInt8(ascii: ",")
        guard next < scanner.count else { return true }
        let byte = scanner.byte(next)
        if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") || beginsComment(scanner, at: next) { return true }
        return isInObject ? isKeyLike(scanner, at: next) : isValueLike(scanner, at: next)
    }

    /// The offset of the next byte that is white space neither to JSON nor to Unicode.
    private func skipSpaces(_ scanner: JSONScanner, from start: Int) -> Int {
        var offset = scanner.skipSpace(from: start)
        while offset < scanner.count, scanner.byte(offset) >= 0x80, let space = space(scanner, at: offset) {
            offset = scanner.skipSpace(from: space.end)
        }
        return offset
    }

    private func canFollowBracket(_ scanner: JSONScanner, at offset: Int) -> Bool {
        let next = scanner.skipSpace(from: offset)
        guard next < scanner.count else { return true }
        switch scanner.byte(next) {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "{"),
            UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: "<"):
            return true
        default: return beginsComment(scanner, at: next) || isKeyLike(scanner, at: next)
        }
    }

    /// Whether one of these bytes ends a line.
    func hasLineBreak(_ scanner: JSONScanner, _ range: Range<Int>) -> Bool {
        for offset in range where scanner.byte(offset) == 0x0A || scanner.byte(offset) == 0x0D { return true }
        return false
    }

    /// Whether something stands here that a colon follows, or a comment before one; `longKeys` where it is too long to
    /// tell.
    func isKeyLike(_ scanner: JSONScanner, at start: Int, longKeys: Bool = true) -> Bool {
        guard let quote = Quote(scanner, at: start) else {
            var offset = start
            while isIdentifier(scanner.peek(offset)), offset &- start < JSONRepairer.longestKey { offset &+= 1 }
            return offset > start && scanner.peek(scanner.skipSpace(from: offset)) == UInt8(ascii: ":")
        }
        var offset = start &+ quote.length
        let limit = min(scanner.count, offset &+ JSONRepairer.longestKey)
        while offset < limit {
            if scanner.byte(offset) == UInt8(ascii: "\\") {
                offset &+= 2
                continue
            }
            let length = quote.closingLength(scanner, at: offset)
            if length > 0 {
                let next = scanner.skipSpace(from: offset &+ length)
                guard next < scanner.count else { return longKeys }
                switch scanner.byte(next) {
                case UInt8(ascii: ":"), UInt8(ascii: "="): return true
                case UInt8(ascii: "/"): return scanner.peek(next &+ 1) == UInt8(ascii: "*")
                default: return false
                }
            }
            offset &+= 1
        }
        return longKeys
    }

    private func isValueLike(_ scanner: JSONScanner, at offset: Int) -> Bool {
        switch scanner.peek(offset) {
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default:
            Quote(scanner, at: offset) != nil || scanner.matches("true", at: offset)
                || scanner.matches("false", at: offset) || scanner.matches("null", at: offset)
        }
    }

    /// Whether a key can begin here, with quotes or without.
    func canBeginKey(_ scanner: JSONScanner, at offset: Int) -> Bool {
        Quote(scanner, at: offset) != nil || isIdentifier(scanner.peek(offset))
    }

    /// Whether a value can begin here, with quotes or without.
    func canBeginValue(_ scanner: JSONScanner, at offset: Int) -> Bool {
        let byte = scanner.peek(offset)
        return byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "+")
            || canBeginKey(scanner, at: offset)
    }

    /// Whether a byte can be part of a key without quotes.
    func isIdentifier(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "@"),
            UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...:
            true
        default: false
        }
    }
}
