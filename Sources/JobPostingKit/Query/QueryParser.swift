import JobPostingJSON

/// Reads the query language by recursive descent; ``Query`` documents the grammar.
struct QueryParser {
    private let text: String
    var lexer: QueryLexer
    var token: QueryToken
    private var depth = 0

    init(_ text: String) throws(QueryError) {
        self.text = text
        lexer = QueryLexer(text)
        token = QueryToken(kind: .end, text: "", range: 0..<0)
        guard text.utf8.count <= Query.Limits.size else {
            throw error(.sizeLimit, 0..<0, "a query has at most \(Query.Limits.size) bytes")
        }
        token = lexer.next()
    }

    mutating func query() throws(QueryError) -> QueryExpression {
        let expression = try disjunction()
        guard token.kind == .end else { throw unexpected("\"and\", \"or\" or the end", suggestion: hint(.join)) }
        return expression
    }

    // MARK: - Grammar

    private mutating func disjunction() throws(QueryError) -> QueryExpression {
        var terms = [try conjunction()]
        while skip("or") { terms.append(try conjunction()) }
        return terms.count == 1 ? terms[0] : .or(terms)
    }

    private mutating func conjunction() throws(QueryError) -> QueryExpression {
        var terms = [try negation()]
        while skip("and") { terms.append(try negation()) }
        return terms.count == 1 ? terms[0] : .and(terms)
    }

    private mutating func negation() throws(QueryError) -> QueryExpression {
        try requireDepth(1)
        depth += 1
        defer { depth -= 1 }
        if skip("not") { return .not(try negation()) }
        if skip("(", .symbol) {
            let expression = try disjunction()
            guard skip(")", .symbol) else {
                throw unexpected("\")\", \"and\" or \"or\"", suggestion: hint(.join))
            }
            return expression
        }
        return try predicate()
    }

    /// Refuses what is deeper than the limit: `not`, parentheses and predicates are a level each.
    ///
    /// A predicate that stands for several costs what its canonical text has, so that this can be read too.
    private func requireDepth(_ levels: Int) throws(QueryError) {
        guard depth + levels <= Query.Limits.depth else {
            throw error(.depthLimit, token.range, "a query is at most \(Query.Limits.depth) levels deep")
        }
    }

    private mutating func predicate() throws(QueryError) -> QueryExpression {
        guard token.kind == .word else { throw unexpected("a field or a flag") }
        let name = token
        if let flag = QueryFlag(rawValue: name.text) {
            advance()
            return .flag(flag)
        }
        guard let subject = QuerySubject(name.text) else { throw unknownField(name) }
        advance()
        if skip("is") { return try presence(subject) }
        if token.kind == .word, token.text == "in" {
            advance()
            return try membership(subject)
        }
        if token.kind == .word, token.text == "between" {
            try requireDepth(1)
            let lower = try literal(subject, .greaterOrEqual, at: name.range)
            guard skip("and") else { throw unexpected("\"and\"", suggestion: hint(.range)) }
            // The value follows: the word has been read as a name, so it is read again.
            lexer.putBack(token)
            return .and([lower, try literal(subject, .lessOrEqual, at: name.range)])
        }
        guard token.kind == .symbol else {
            throw unexpected(
                "a comparison, \"in\", \"between\", \"~\" or \"is\"", suggestion: hint(.comparison, subject: name.text))
        }
        if token.text == "~" { return try words(subject, name) }
        let symbol = token
        if let range = rangeOfNotEqual(symbol) {
            throw error(.unexpected, range, "expected a comparison instead of \"<>\"", suggestion: "!=")
        }
        if symbol.text == "!=" {
            try requireDepth(1)
            return .not(try literal(subject, .equal, at: symbol.range))
        }
        guard let comparison = QueryComparison(rawValue: symbol.text) else {
            throw unexpected("a comparison, \"in\", \"between\", \"~\" or \"is\"")
        }
        return try literal(subject, comparison, at: symbol.range)
    }

    private mutating func presence(_ subject: QuerySubject) throws(QueryError) -> QueryExpression {
        let present = subject.fields.map { QueryExpression.isPresent($0) }
        let isPresent = present.count == 1 ? present[0] : .or(present)
        let levels = present.count == 1 ? 0 : 1
        if skip("present") {
            try requireDepth(levels)
            return isPresent
        }
        if skip("missing") {
            try requireDepth(levels + 1)
            return .not(isPresent)
        }
        throw unexpected("\"missing\" or \"present\"", suggestion: hint(.presence))
    }

    private mutating func membership(_ subject: QuerySubject) throws(QueryError) -> QueryExpression {
        guard token.kind == .symbol, token.text == "(" else { throw unexpected("\"(\"") }
        var terms: [QueryExpression] = []
        repeat {
            terms.append(try literal(subject, .equal, at: token.range))
        } while token.text == "," && token.kind == .symbol
        guard skip(")", .symbol) else { throw unexpected("\",\" or \")\"") }
        let any = QueryExpression.anyOf(terms)
        if case .or = any { try requireDepth(1) }
        return any
    }

    private mutating func words(_ subject: QuerySubject, _ name: QueryToken) throws(QueryError) -> QueryExpression {
        guard case .field(let field) = subject, field.definition.type.isText else {
            throw error(.invalidComparison, token.range, "\(name.text) has no words to look for")
        }
        let value = try value("a word or a quoted phrase")
        let words = QueryWords(value.text)
        guard !words.pattern.isEmpty else {
            throw error(.invalidValue, value.range, "\(value.described) has no word in it")
        }
        advance()
        return .words(field, words)
    }

    // MARK: - Tokens

    mutating func advance() { token = lexer.next() }

    private mutating func skip(_ text: String, _ kind: QueryToken.Kind = .word) -> Bool {
        guard token.kind == kind, token.text == text else { return false }
        advance()
        return true
    }

    /// Makes the value behind the current token the current one.
    mutating func value(_ expected: String) throws(QueryError) -> QueryToken {
        token = lexer.nextValue()
        if let start = lexer.openQuote {
            throw error(.openQuote, start..<(start + 1), "the quote is never closed")
        }
        guard token.kind == .word || token.kind == .quoted else { throw unexpected(expected) }
        // What other languages write: `==`, and text between single quotes.
        if token.kind == .word, token.text.utf8.first == UInt8(ascii: "=") { throw unexpected(expected) }
        if token.kind == .word, token.text.utf8.first == UInt8(ascii: "'") {
            throw error(.invalidValue, token.range, "text stands between double quotes, not single ones")
        }
        return token
    }

    // MARK: - Errors

    private func unexpected(_ expected: String, suggestion: String? = nil) -> QueryError {
        if let start = lexer.openQuote { return error(.openQuote, start..<(start + 1), "the quote is never closed") }
        return error(
            token.kind == .end ? .unexpectedEnd : .unexpected, token.range,
            "expected \(expected) instead of \(token.described)", suggestion: suggestion)
    }

    private func unknownField(_ name: QueryToken) -> QueryError {
        let names = Field.allCases.map { $0.name } + [QuerySubject.salaryName] + QueryFlag.allCases.map { $0.rawValue }
        return error(
            .unknownField, name.range, "unknown field \(name.described)",
            suggestion: negationHint(name) ?? NearestName.of(name.text, among: names))
    }

    func error(
        _ code: QueryError.Code, _ range: Range<Int>, _ message: String, suggestion: String? = nil
    ) -> QueryError {
        var copy = text
        let position = copy.withUTF8 { SourcePosition(ofByteAt: range.lowerBound, in: $0) }
        return QueryError(
            code: code, message: suggestion.map { message + ", did you mean \($0)?" } ?? message,
            suggestion: suggestion, byteRange: range, position: position)
    }
}
