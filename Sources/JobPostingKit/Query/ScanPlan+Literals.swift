extension ScanPlan {
    /// Words of which one must stand in the bytes of a record that has a match; none where nothing such is known, or every record
    /// is to be read.
    var literals: [LiteralFilter] {
        guard options.mode == .fast else { return [] }
        return ScanPlan.literals(of: .and(conditions)) ?? []
    }

    /// Why no record can be skipped, in fast mode.
    var obstacle: String? {
        guard options.mode == .fast, literals.isEmpty else { return nil }
        return conditions.isEmpty ? "there is no query" : "no condition needs a word that could be looked for"
    }

    /// Words looked for at once: each is searched for by itself.
    private static let literalLimit = 4

    /// Words of which one must stand in a record that satisfies an expression; nil where nothing is known.
    static func literals(of expression: QueryExpression) -> [LiteralFilter]? {
        switch expression {
        case .and(let terms):
            // One term is enough: the one that is the least work, and then the longest.
            var best: [LiteralFilter]?
            for term in terms {
                guard let found = literals(of: term) else { continue }
                if let known = best, rank(known) <= rank(found) { continue }
                best = found
            }
            return best
        case .or(let terms):
            var all: [LiteralFilter] = []
            for term in terms {
                guard let found = literals(of: term) else { return nil }
                for literal in found where !all.contains(literal) { all.append(literal) }
                guard all.count <= literalLimit else { return nil }
            }
            return all.isEmpty ? nil : all
        case .words(let field, let words):
            guard isPublishedText(field) else { return nil }
            return literal(of: words.pattern).map { [$0] }
        case .text(let field, let texts):
            guard isPublishedText(field), texts.count <= literalLimit else { return nil }
            var all: [LiteralFilter] = []
            for text in texts {
                guard let literal = literal(of: text) else { return nil }
                if !all.contains(literal) { all.append(literal) }
            }
            return all.isEmpty ? nil : all
        default: return nil
        }
    }

    /// Less for what skips more at less cost.
    private static func rank(_ literals: [LiteralFilter]) -> Int {
        literals.count * 100 - (literals.map { $0.word.count }.min() ?? 0)
    }

    /// Whether the words of a fact are words of the record: not where a code, a name of a table or a tag may be put in their
    /// place.
    private static func isPublishedText(_ field: Field) -> Bool {
        switch field {
        case .title, .organization, .text, .responsibilities, .qualifications, .benefits, .workHours, .skills: true
        default: false
        }
    }

    /// The longest word of a pattern that is made of ASCII letters.
    private static func literal(of pattern: WordPattern) -> LiteralFilter? {
        var best: LiteralFilter?
        var word: [UInt8] = []
        var isPlain = false
        func take(isLast: Bool) {
            guard isPlain, let literal = LiteralFilter(word, isPrefix: isLast && pattern.isPrefix),
                literal.word.count > best?.word.count ?? 0
            else { return }
            best = literal
        }
        for symbol in pattern.symbols {
            if symbol.isStart {
                take(isLast: false)
                word = []
                isPlain = true
            }
            guard symbol.scalar &- 0x61 < 26 else {
                isPlain = false
                continue
            }
            word.append(UInt8(symbol.scalar))
        }
        take(isLast: true)
        return best
    }

    /// The longest run of ASCII letters of a text that neither a letter or digit nor anything beyond ASCII touches.
    private static func literal(of text: String) -> LiteralFilter? {
        var best: LiteralFilter?
        for part in text.utf8.split(whereSeparator: { $0 < 0x80 && !($0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26) }) {
            guard let literal = LiteralFilter(Array(part), isPrefix: false), literal.word.count > best?.word.count ?? 0
            else { continue }
            best = literal
        }
        return best
    }
}
