/// Compiles a JSONPath query: a descent over the grammar of RFC 9535, section 2.
///
/// Filters are in `JSONPathParser+Filters.swift`. Depth is bounded by ``depthLimit``.
struct JSONPathParser {
    /// The deepest nesting of parentheses, filters and functions.
    static let depthLimit = 64

    /// The query as UTF-8.
    let text: [UInt8]
    /// The byte that is looked at next.
    var offset = 0
    /// Parentheses, filters and functions that are open.
    var depth = 0

    /// A parser at the start of a query.
    init(_ text: [UInt8]) {
        self.text = text
    }

    /// Compiles the whole text.
    mutating func parse() throws(JSONPathError) -> JSONPath.Query {
        guard take("$") else { throw syntax("\"$\"") }
        let query = JSONPath.Query(isRelative: false, segments: try segments())
        guard offset == text.count else { throw syntax("\"[\", \".\" or the end") }
        return query
    }

    // MARK: - Bytes

    /// The next byte; nil at the end.
    var next: UInt8? { peek(0) }

    /// A byte further on; nil past the end.
    func peek(_ distance: Int) -> UInt8? {
        let index = offset + distance
        return index < text.count ? text[index] : nil
    }

    /// Passes over a literal, if it stands here.
    mutating func take(_ literal: StaticString) -> Bool {
        let count = literal.utf8CodeUnitCount
        guard count <= text.count - offset else { return false }
        for index in 0..<count where text[offset + index] != literal.utf8Start[index] { return false }
        offset += count
        return true
    }

    /// Passes over blank space (RFC 9535, section 2.1.1).
    mutating func skipSpace() {
        while let byte = next, byte.isJSONSpace { offset += 1 }
    }

    /// An error at the next byte.
    func syntax(_ expected: String) -> JSONPathError { JSONPathError(.syntax, at: offset, expected: expected) }

    /// Counts a level of nesting in.
    mutating func enter() throws(JSONPathError) {
        depth += 1
        guard depth <= JSONPathParser.depthLimit else {
            throw JSONPathError(.depthLimit, at: offset, expected: "at most \(JSONPathParser.depthLimit) levels")
        }
    }

    /// Counts a level of nesting out.
    mutating func leave() { depth -= 1 }

    // MARK: - Segments

    /// The segments that stand here, as many as there are.
    mutating func segments() throws(JSONPathError) -> [JSONPath.Segment] {
        var segments: [JSONPath.Segment] = []
        while true {
            // White space belongs to the query only where a segment follows it.
            let start = offset
            skipSpace()
            if next == UInt8(ascii: "[") {
                segments.append(JSONPath.Segment(isDescendant: false, selectors: try bracketed()))
            } else if take("..") {
                if next == UInt8(ascii: "[") {
                    segments.append(JSONPath.Segment(isDescendant: true, selectors: try bracketed()))
                } else {
                    segments.append(JSONPath.Segment(isDescendant: true, selectors: [try shorthand()]))
                }
            } else if take(".") {
                segments.append(JSONPath.Segment(isDescendant: false, selectors: [try shorthand()]))
            } else {
                offset = start
                return segments
            }
        }
    }

    private mutating func shorthand() throws(JSONPathError) -> JSONPath.Selector {
        if take("*") { return .wildcard }
        guard let first = next, isNameFirst(first) else { throw syntax("a name or \"*\"") }
        let start = offset
        while let byte = next, isNameFirst(byte) || isDigit(byte) { offset += 1 }
        return .name(Array(text[start..<offset]))
    }

    /// Whether a byte can begin a name in the short form.
    func isNameFirst(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    /// Whether a byte is a decimal digit.
    func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private mutating func bracketed() throws(JSONPathError) -> [JSONPath.Selector] {
        guard take("[") else { throw syntax("\"[\"") }
        var selectors: [JSONPath.Selector] = []
        repeat {
            skipSpace()
            selectors.append(try selector())
            skipSpace()
        } while take(",")
        guard take("]") else { throw syntax("\",\" or \"]\"") }
        return selectors
    }

    private mutating func selector() throws(JSONPathError) -> JSONPath.Selector {
        switch next {
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return .name(try string())
        case UInt8(ascii: "*"):
            offset += 1
            return .wildcard
        case UInt8(ascii: "?"):
            offset += 1
            skipSpace()
            return .filter(try condition())
        default: return try indexOrSlice()
        }
    }

    private mutating func indexOrSlice() throws(JSONPathError) -> JSONPath.Selector {
        let start = try integer()
        let end = offset
        skipSpace()
        guard take(":") else {
            offset = end
            guard let start else { throw syntax("a name in quotes, \"*\", \"?\", an index or a slice") }
            return .index(start)
        }
        skipSpace()
        let stop = try integer()
        let afterStop = offset
        skipSpace()
        var step: Int?
        if take(":") {
            let afterColon = offset
            skipSpace()
            step = try integer()
            if step == nil { offset = afterColon }
        } else {
            offset = afterStop
        }
        return .slice(start: start, end: stop, step: step ?? 1)
    }

    /// `0`, or digits that do not begin with it, with a sign or not; nil where there is neither digit nor sign.
    private mutating func integer() throws(JSONPathError) -> Int? {
        let start = offset
        let isNegative = take("-")
        let digits = offset
        var value = 0
        while let byte = next, isDigit(byte) {
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            guard value < 1 << 53 else {
                throw JSONPathError(.integerRange, at: start, expected: "an integer within ±(2⁵³ - 1)")
            }
            offset += 1
        }
        guard offset > digits else {
            if isNegative { throw syntax("a digit") }
            return nil
        }
        guard text[digits] != UInt8(ascii: "0") || (offset - digits == 1 && !isNegative) else {
            throw JSONPathError(.syntax, at: digits, expected: "no leading zero and no negative zero")
        }
        return isNegative ? -value : value
    }

    // MARK: - Strings

    /// A name or string in single or double quotes, as UTF-8.
    mutating func string() throws(JSONPathError) -> [UInt8] {
        guard let quote = next else { throw syntax("a quote") }
        offset += 1
        var value: [UInt8] = []
        while let byte = next {
            switch byte {
            case quote:
                offset += 1
                return value
            case UInt8(ascii: "\\"): try escape(quote, &value)
            case ..<0x20: throw syntax("an escape in place of a control character")
            default:
                value.append(byte)
                offset += 1
            }
        }
        throw syntax("a closing quote")
    }

    private mutating func escape(_ quote: UInt8, _ value: inout [UInt8]) throws(JSONPathError) {
        guard let byte = peek(1) else { throw syntax("an escape") }
        switch byte {
        case quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): value.append(byte)
        case UInt8(ascii: "b"): value.append(0x08)
        case UInt8(ascii: "f"): value.append(0x0C)
        case UInt8(ascii: "n"): value.append(0x0A)
        case UInt8(ascii: "r"): value.append(0x0D)
        case UInt8(ascii: "t"): value.append(0x09)
        case UInt8(ascii: "u"):
            guard var scalar = codeUnit(at: offset) else { throw syntax("four hexadecimal digits") }
            if scalar & 0xFC00 == 0xD800, let low = codeUnit(at: offset + 6), low & 0xFC00 == 0xDC00 {
                scalar = 0x10000 + (scalar & 0x3FF) << 10 + low & 0x3FF
                offset += 6
            }
            guard let decoded = Unicode.Scalar(scalar) else { throw syntax("both halves of a surrogate pair") }
            value.append(contentsOf: UTF8.encode(decoded) ?? UTF8.encodedReplacementCharacter)
            offset += 4
        default: throw syntax("an escape that JSONPath knows")
        }
        offset += 2
    }

    /// The code unit of `\uXXXX`, if that stands at `index`.
    private func codeUnit(at index: Int) -> UInt32? {
        guard index + 6 <= text.count, text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u") else {
            return nil
        }
        var unit: UInt32 = 0
        for byte in text[(index + 2)..<(index + 6)] {
            guard let digit = hexadecimalValue(of: byte) else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }
}
