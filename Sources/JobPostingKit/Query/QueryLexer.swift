/// A token of the query language and where it stands.
struct QueryToken: Hashable {
    enum Kind: Hashable {
        /// Letters that name something or stand for themselves.
        case word
        /// Text in double quotes, without them, `\"` and `\\` undone.
        case quoted
        /// `(`, `)`, `,`, `=`, `!=`, `<`, `<=`, `>`, `>=` or `~`.
        case symbol
        case end
    }

    var kind: Kind
    var text: String
    var range: Range<Int>

    /// How a message names it.
    var described: String {
        switch kind {
        case .end: "the end"
        case .quoted, .word, .symbol: "\"\(text)\""
        }
    }
}

extension QueryToken {
    /// Where in the query a byte of the token's text stands; escapes in quotes take one more there.
    func sourceOffset(of offset: Int, in query: String) -> Int {
        let source = Array(query.utf8.dropFirst(range.lowerBound).prefix(range.count))
        var place = kind == .quoted ? 1 : 0
        for _ in 0..<max(offset, 0) where place < source.count {
            let isEscape =
                kind == .quoted && source[place] == UInt8(ascii: "\\") && place + 1 < source.count
                && (source[place + 1] == UInt8(ascii: "\"") || source[place + 1] == UInt8(ascii: "\\"))
            place += isEscape ? 2 : 1
        }
        return range.lowerBound + min(place, source.count)
    }
}

/// Splits the text of a query into tokens.
struct QueryLexer {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Where an unfinished quote began.
    private(set) var openQuote: Int?

    /// The next token where a name or a symbol is expected.
    mutating func next() -> QueryToken {
        guard let start = skipSpace() else { return end }
        let byte = bytes[start]
        if byte == UInt8(ascii: "\"") { return quoted(from: start) }
        if let size = symbolSize(at: start) {
            offset = start + size
            return token(.symbol, start)
        }
        while offset < bytes.count, !bytes[offset].isASCIISpace, symbolSize(at: offset) == nil { offset += 1 }
        return token(.word, start)
    }

    /// The next token where a value is expected: a bare word then runs to white space, a comma or a bracket that was not
    /// opened inside it, so that `C++`, `https://example.org/?id=1` and `401(k)` need no quotes.
    mutating func nextValue() -> QueryToken {
        guard let start = skipSpace() else { return end }
        if bytes[start] == UInt8(ascii: "\"") { return quoted(from: start) }
        var depth = 0
        scan: while offset < bytes.count, !bytes[offset].isASCIISpace {
            switch bytes[offset] {
            case UInt8(ascii: "("):
                if offset == start { break scan }
                depth += 1
            case UInt8(ascii: ")"):
                if depth == 0 { break scan }
                depth -= 1
            case UInt8(ascii: ",") where depth == 0, UInt8(ascii: "\""): break scan
            default: break
            }
            offset += 1
        }
        if offset == start { return next() }
        return token(.word, start)
    }

    /// Takes back a token, so that it is read again.
    mutating func putBack(_ token: QueryToken) {
        offset = token.range.lowerBound
    }

    private var end: QueryToken { QueryToken(kind: .end, text: "", range: bytes.count..<bytes.count) }

    private func token(_ kind: QueryToken.Kind, _ start: Int) -> QueryToken {
        QueryToken(kind: kind, text: String(decoding: bytes[start..<offset], as: UTF8.self), range: start..<offset)
    }

    /// The offset of the next byte that is no white space; nil at the end.
    private mutating func skipSpace() -> Int? {
        while offset < bytes.count, bytes[offset].isASCIISpace { offset += 1 }
        return offset < bytes.count ? offset : nil
    }

    private func symbolSize(at start: Int) -> Int? {
        let isFollowedByEqual = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "=")
        switch bytes[start] {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: "~"): return 1
        case UInt8(ascii: "<"), UInt8(ascii: ">"): return isFollowedByEqual ? 2 : 1
        case UInt8(ascii: "!"): return isFollowedByEqual ? 2 : nil
        case UInt8(ascii: "\""): return 0
        default: return nil
        }
    }

    private mutating func quoted(from start: Int) -> QueryToken {
        var text: [UInt8] = []
        offset = start + 1
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
            let isEscape =
                bytes[offset] == UInt8(ascii: "\\") && offset + 1 < bytes.count
                && (bytes[offset + 1] == UInt8(ascii: "\"") || bytes[offset + 1] == UInt8(ascii: "\\"))
            if isEscape { offset += 1 }
            text.append(bytes[offset])
            offset += 1
        }
        if offset < bytes.count { offset += 1 } else { openQuote = start }
        return QueryToken(kind: .quoted, text: String(decoding: text, as: UTF8.self), range: start..<offset)
    }
}
