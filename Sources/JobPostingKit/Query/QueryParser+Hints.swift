// What people write who know another query language, and what stands for it in this one. A hint names it; the text is
// refused all the same, so that one query has one meaning wherever it goes.

extension QueryParser {
    /// Where the current token was met, which decides what it was probably meant for.
    enum Place {
        /// Behind a whole predicate.
        case join
        /// Behind the lower bound of `between`.
        case range
        /// Behind a field.
        case comparison
        /// Behind `is`.
        case presence
    }

    /// What was probably meant by the current token; nil when nothing is near.
    ///
    /// - Parameter subject: The field's name, for forms that begin before it here: `not country in`.
    func hint(_ place: Place, subject: String = "") -> String? {
        let word = token.text.asciiLowercased
        switch (place, word) {
        case (_, _) where token.kind != .word: return nil
        case (.join, "and"), (.join, "&&"), (.join, "&"), (.range, "and"), (.range, "&&"): return "and"
        case (.join, "or"), (.join, "||"), (.join, "|"): return "or"
        case (.comparison, "in"), (.comparison, "between"), (.comparison, "is"): return word
        case (.comparison, "like"), (.comparison, "ilike"), (.comparison, "contains"), (.comparison, "matches"):
            return "~"
        case (.comparison, "eq"), (.comparison, "equals"): return "="
        case (.comparison, "ne"): return "!="
        case (.comparison, "not"), (.comparison, "!"): return negated(subject)
        case (.presence, "missing"), (.presence, "present"): return word
        case (.presence, "null"), (.presence, "nil"), (.presence, "none"), (.presence, "empty"), (.presence, "absent"):
            return "missing"
        case (.presence, "defined"), (.presence, "known"): return "present"
        case (.presence, "not"): return next == "missing" || next == "null" || next == "empty" ? "present" : nil
        default: return nil
        }
    }

    /// What was probably meant by a word that names neither a field nor a flag: `NOT remote`, `!remote`.
    func negationHint(_ name: QueryToken) -> String? {
        if name.text.asciiLowercased == "not" || name.text == "!" { return "not" }
        let rest = String(name.text.drop { $0 == "!" })
        guard rest != name.text, QueryFlag(rawValue: rest) != nil || QuerySubject(rest) != nil else { return nil }
        return "not \(rest)"
    }

    /// The bytes of `<>`, which the lexer takes for two comparisons; nil for any other symbol.
    func rangeOfNotEqual(_ symbol: QueryToken) -> Range<Int>? {
        var ahead = lexer
        guard symbol.text == "<" else { return nil }
        let second = ahead.next()
        guard second.text == ">", second.kind == .symbol, second.range.lowerBound == symbol.range.upperBound else {
            return nil
        }
        return symbol.range.lowerBound..<second.range.upperBound
    }

    /// `country not in` and its like: here `not` stands before the whole predicate.
    private func negated(_ subject: String) -> String? {
        switch next {
        case "in", "between": "not \(subject) \(next)"
        case "like", "contains", "matches", "~": "not \(subject) ~"
        case "=", "equal": "not \(subject) ="
        default: nil
        }
    }

    /// The token behind the current one, in lower case; it stays unread.
    private var next: String {
        var ahead = lexer
        return ahead.next().text.asciiLowercased
    }
}

extension String {
    /// The text with the letters A to Z in lower case.
    fileprivate var asciiLowercased: String { String(decoding: utf8.map { $0.asciiLowercased }, as: UTF8.self) }
}
