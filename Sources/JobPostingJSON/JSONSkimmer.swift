/// Passes over the members of one object and tells where their keys and values stand, without reading what is in them.
///
/// ```
///     {"title": "Welder", "skills": ["a", {"b": 1}], …
///       key      value      key      value
/// ```
///
/// All of the grammar is held to as ``JSONParser`` does, but for the inside of strings: there nothing is looked at but where
/// they end and whether a control character stands in them. So whoever decides something by a few members knows that the
/// text is JSON, or would be if escapes and UTF-8 in its strings were sound. A text may be refused that the parser reads:
/// one that is deeper than ``depthLimit``.
///
/// On the way it is noted whether there are strings that JSON-LD gives a meaning to, since they may change what members
/// mean: ``mayLookElsewhere``.
package struct JSONSkimmer {
    /// The containers of a value that can be told apart: one bit each.
    package static let depthLimit = 60

    private let scanner: JSONScanner
    private let depthLimit: Int
    private var offset = 0
    private var isBegun = false
    private var identifiers = 0
    private var isUnusual = false

    /// The key of the present member: what stands between its quotes, as an offset and an end.
    package private(set) var keyStart = 0
    package private(set) var keyEnd = 0
    /// The value of the present member, quotes and brackets included.
    package private(set) var valueStart = 0
    package private(set) var valueEnd = 0
    /// Where the text of the object ends, that is, before a line feed or with the bytes; nil while that is not known, and for good
    /// where the text is refused.
    package private(set) var end: Int?

    /// - Parameters:
    ///   - bytes: The line, and what follows it; they must outlive the skimmer.
    ///   - limits: What a parser would accept.
    package init?(line bytes: UnsafeBufferPointer<UInt8>, limits: JSONParser.Limits) {
        guard let base = bytes.baseAddress else { return nil }
        let count = min(bytes.count, limits.size)
        scanner = JSONScanner(base: base, count: count, readable: bytes.count, lineFeed: 0x20)
        isCut = count < bytes.count
        depthLimit = min(JSONSkimmer.depthLimit, limits.depth - 1)
    }

    /// Whether there are bytes beyond those that may be the text.
    private let isCut: Bool

    /// Whether a property may be described somewhere else than among the members of its object: whether there are keywords of
    /// JSON-LD but `@type` and the context of the outermost object, more than one identifier, or a string that may be either
    /// in disguise. Good when all members have been passed.
    package var mayLookElsewhere: Bool { isUnusual || identifiers > 1 }

    /// Goes on to the next member; false at the end of the object, and where the text is refused.
    package mutating func next() -> Bool {
        if isBegun, scanner.hasSpacedComma(at: offset) {
            offset &+= 2
        } else {
            guard goOn() else { return false }
        }
        keyStart = offset &+ 1
        keyEnd = string(from: keyStart)
        guard keyEnd >= 0 else { return false }
        note(keyStart, keyEnd, isTop: true)
        valueStart = behindColon(from: keyEnd &+ 1)
        guard valueStart >= 0 else { return false }
        valueEnd = value(from: valueStart)
        guard valueEnd >= 0 else { return false }
        offset = valueEnd
        return true
    }

    /// Goes on to the quote of the next key, however it is set; false where there is none.
    private mutating func goOn() -> Bool {
        offset = scanner.skipSpace(from: offset)
        if !isBegun {
            isBegun = true
            guard scanner.peek(offset) == UInt8(ascii: "{") else { return false }
            offset = scanner.skipSpace(from: offset &+ 1)
            if scanner.peek(offset) == UInt8(ascii: "}") { return finish() }
        } else if scanner.peek(offset) == UInt8(ascii: ",") {
            offset = scanner.skipSpace(from: offset &+ 1)
        } else {
            return scanner.peek(offset) == UInt8(ascii: "}") ? finish() : false
        }
        return scanner.peek(offset) == UInt8(ascii: "\"")
    }

    /// The offset of what follows the colon that stands at an offset or behind white space there; -1 where none does.
    @inline(__always)
    private func behindColon(from start: Int) -> Int {
        if scanner.hasSpacedColon(at: start) { return start &+ 2 }
        let colon = scanner.skipSpace(from: start)
        guard scanner.peek(colon) == UInt8(ascii: ":") else { return -1 }
        return scanner.skipSpace(from: colon &+ 1)
    }

    /// Behind the closing brace nothing but white space may stand.
    private mutating func finish() -> Bool {
        offset = scanner.skipSpace(from: offset &+ 1)
        if offset < scanner.count ? scanner.byte(offset) == 0x0A : !isCut { end = offset }
        return false
    }

    // MARK: - Values

    /// The offset behind the value that begins at an offset; -1 where none does.
    @inline(__always)
    private mutating func value(from start: Int) -> Int {
        switch scanner.peek(start) {
        case UInt8(ascii: "\""):
            let end = string(from: start &+ 1)
            guard end >= 0 else { return -1 }
            note(start &+ 1, end, isTop: false)
            return end &+ 1
        case UInt8(ascii: "{"), UInt8(ascii: "["): return container(from: start)
        default: return scalar(from: start)
        }
    }

    /// The offset of the quote that closes the string of which the text begins at an offset; -1 where none does.
    @inline(__always)
    private func string(from start: Int) -> Int {
        var offset = start
        while true {
            offset = scanner.skipText(from: offset)
            guard offset < scanner.count, scanner.byte(offset) == UInt8(ascii: "\"") else { return -1 }
            // Before `start` stands the quote that opened the string.
            if scanner.byte(offset &- 1) != UInt8(ascii: "\\") { return offset }
            if isEven(backslashesBefore: offset, from: start) { return offset }
            offset &+= 1
        }
    }

    /// Whether so many backslashes stand before a quote that each escapes another.
    private func isEven(backslashesBefore quote: Int, from start: Int) -> Bool {
        var first = quote
        while first > start, scanner.byte(first &- 1) == UInt8(ascii: "\\") { first &-= 1 }
        return (quote &- first) & 1 == 0
    }

    /// The offset behind the number or literal that begins at an offset; -1 where none does.
    private func scalar(from start: Int) -> Int {
        switch scanner.peek(start) {
        case UInt8(ascii: "t"): return scanner.matches("true", at: start) ? start &+ 4 : -1
        case UInt8(ascii: "f"): return scanner.matches("false", at: start) ? start &+ 5 : -1
        case UInt8(ascii: "n"): return scanner.matches("null", at: start) ? start &+ 4 : -1
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            do throws(JSONError) { return try scanner.number(from: start).end } catch { return -1 }
        default: return -1
        }
    }

    /// The offset behind the object or array that begins at an offset; -1 where it is not sound, or too deep.
    @inline(never)
    private mutating func container(from start: Int) -> Int {
        var offset = start
        // A bit for each open container, that of the innermost lowest: 1 for an object.
        var kinds: UInt64 = 0
        var depth = 0
        value: while true {
            let byte = scanner.peek(offset)
            switch byte {
            case UInt8(ascii: "\""):
                let end = string(from: offset &+ 1)
                guard end >= 0 else { return -1 }
                note(offset &+ 1, end, isTop: false)
                offset = end &+ 1
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard depth < depthLimit else { return -1 }
                depth &+= 1
                let isObject = byte == UInt8(ascii: "{")
                kinds = kinds &<< 1 | (isObject ? 1 : 0)
                offset = scanner.skipSpace(from: offset &+ 1)
                if scanner.peek(offset) != (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                    if isObject { offset = key(at: offset) }
                    guard offset >= 0 else { return -1 }
                    continue value
                }
                offset &+= 1
                depth &-= 1
                kinds &>>= 1
            default:
                offset = scalar(from: offset)
                guard offset >= 0 else { return -1 }
            }
            // Behind a value.
            while depth > 0 {
                if kinds & 1 != 0, scanner.hasSpacedComma(at: offset) {
                    offset = key(at: offset &+ 2)
                    guard offset >= 0 else { return -1 }
                    continue value
                }
                offset = scanner.skipSpace(from: offset)
                let byte = scanner.peek(offset)
                if byte == UInt8(ascii: ",") {
                    offset = scanner.skipSpace(from: offset &+ 1)
                    if kinds & 1 != 0 { offset = key(at: offset) }
                    guard offset >= 0 else { return -1 }
                    continue value
                }
                guard byte == (kinds & 1 != 0 ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { return -1 }
                offset &+= 1
                depth &-= 1
                kinds &>>= 1
            }
            return offset
        }
    }

    /// The offset of the value behind the key, and its colon, that stand at an offset; -1 where they do not.
    @inline(__always)
    private mutating func key(at start: Int) -> Int {
        guard scanner.peek(start) == UInt8(ascii: "\"") else { return -1 }
        let end = string(from: start &+ 1)
        guard end >= 0 else { return -1 }
        note(start &+ 1, end, isTop: false)
        return behindColon(from: end &+ 1)
    }

    // MARK: - JSON-LD

    /// Every byte of a keyword may be an escape of six; the longest has nine.
    private static let longestKeyword = 54

    /// Looks whether a string, which a quote follows, may be a keyword of JSON-LD, or name an identifier.
    @inline(__always)
    private mutating func note(_ start: Int, _ end: Int, isTop: Bool) {
        // Of an empty string this is the quote.
        let first = scanner.byte(start)
        if first == UInt8(ascii: "@") || first == UInt8(ascii: "\\") {
            noteKeyword(start, end, isTop)
        } else if end &- start == 2, first == UInt8(ascii: "i"), scanner.byte(start &+ 1) == UInt8(ascii: "d") {
            identifiers &+= 1
        }
    }

    @inline(never)
    private mutating func noteKeyword(_ start: Int, _ end: Int, _ isTop: Bool) {
        let length = end &- start
        if length > JSONSkimmer.longestKeyword { return }
        if length == 5, scanner.matches("@type", at: start) { return }
        if length == 3, scanner.matches("@id", at: start) {
            identifiers &+= 1
        } else if !(isTop && length == 8 && scanner.matches("@context", at: start)) {
            isUnusual = true
        }
    }
}
