/// One thing that was typed into a search box.
struct SearchTerm: Hashable {
    /// A bracket that groups terms: `(java OR go)`.
    enum Bracket {
        case open, closed
    }

    /// Which bracket it is; nil for a term.
    var bracket: Bracket?
    /// Whether it is what is not wanted: `-senior`.
    var isNegated = false
    /// The name before a colon, in lower case, where it is one that is known: `company`.
    var name: SearchName?
    /// The text without the name and without quotation marks.
    var text = ""
    /// Whether it stood between quotation marks.
    var isQuoted = false
    /// All of it, as it was typed, without the minus.
    var source = ""

    /// Whether it is this word, and nothing but it.
    func isWord(_ word: String) -> Bool { name == nil && !isQuoted && bracket == nil && text == word }
}

/// Splits what was typed into a search box into terms.
struct SearchLexer {
    private let scalars: [Unicode.Scalar]
    private var offset = 0
    /// Groups that are open: a bracket closes no more than these.
    private var depth = 0
    /// Groups inside one another that are told; the brackets of further ones are punctuation.
    private static let depthLimit = 8

    init(_ text: String) {
        scalars = Array(text.unicodeScalars.prefix(Query.Limits.searchSize))
    }

    /// All terms, so many at most, of so many bytes.
    static func terms(of text: String) -> [SearchTerm] {
        var lexer = SearchLexer(text)
        var terms: [SearchTerm] = []
        var size = 0
        while terms.count < Query.Limits.searchTerms, let term = lexer.next() {
            size += term.source.utf8.count
            guard size <= Query.Limits.searchSize else { break }
            terms.append(term)
        }
        return terms
    }

    private mutating func next() -> SearchTerm? {
        skipSpace()
        guard offset < scalars.count else { return nil }
        var term = SearchTerm()
        while offset + 1 < scalars.count, SearchLexer.isMinus(scalars[offset]),
            !SearchLexer.isSpace(scalars[offset + 1])
        {
            term.isNegated = true
            offset += 1
        }
        let start = offset
        if let bracket = bracket(at: offset) {
            term.bracket = bracket
            depth += bracket == .open ? 1 : -1
            offset += 1
        } else if SearchLexer.isQuote(scalars[offset]) {
            term.text = quoted()
            term.isQuoted = true
        } else {
            readWord(&term)
        }
        term.source = text(start..<offset)
        return term
    }

    /// Whether a term that would begin here is a bracket: an open one before anything but space, a closed one of a group.
    private func bracket(at offset: Int) -> SearchTerm.Bracket? {
        if scalars[offset] == "(", depth < SearchLexer.depthLimit, offset + 1 < scalars.count,
            !SearchLexer.isSpace(scalars[offset + 1])
        {
            return .open
        }
        return scalars[offset] == ")" && depth > 0 ? .closed : nil
    }

    private mutating func readWord(_ term: inout SearchTerm) {
        var start = offset
        while offset < scalars.count, !SearchLexer.isSpace(scalars[offset]) {
            if term.name == nil, scalars[offset] == ":", let name = SearchName(text(start..<offset)) {
                term.name = name
                offset += 1
                // A person may go on after a space.
                skipSpace()
                start = offset
                if offset < scalars.count, SearchLexer.isQuote(scalars[offset]) {
                    term.text = quoted()
                    term.isQuoted = true
                    return
                }
                continue
            }
            offset += 1
        }
        offset = endOfWord(start..<offset)
        term.text = text(start..<offset)
    }

    /// Where a word ends that brackets of groups may follow: `go))`, but not `401(k)`.
    private func endOfWord(_ range: Range<Int>) -> Int {
        var surplus = 0
        for scalar in scalars[range] { surplus += scalar == ")" ? 1 : scalar == "(" ? -1 : 0 }
        var end = range.upperBound
        while end > range.lowerBound + 1, scalars[end - 1] == ")", surplus > 0, range.upperBound - end < depth {
            end -= 1
            surplus -= 1
        }
        return end
    }

    /// What stands between quotation marks, of which the second may be missing.
    private mutating func quoted() -> String {
        offset += 1
        let start = offset
        while offset < scalars.count, !SearchLexer.isQuote(scalars[offset]) { offset += 1 }
        let text = text(start..<offset)
        if offset < scalars.count { offset += 1 }
        return text
    }

    private mutating func skipSpace() {
        while offset < scalars.count, SearchLexer.isSpace(scalars[offset]) { offset += 1 }
    }

    private func text(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "“", "”", "„", "‟", "«", "»", "＂": true
        default: false
        }
    }

    private static func isMinus(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar == "\u{2212}" }

    /// The scalars with the property White_Space (PropList.txt of Unicode 17), and controls.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
