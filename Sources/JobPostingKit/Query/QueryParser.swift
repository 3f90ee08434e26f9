import JobPostingJSON

/// Reads the query language by recursive descent; ``Query`` documents the grammar.
struct QueryParser {
    private let text: String
    var lexer: QueryLexer
    var token: QueryToken
    private var depth = 0
    /// Whether what is read stands in `location(…)`.
    private var isInPlace = false
    /// The different paths so far.
    private var paths: [QueryPath] = []
    /// The last words: what is looked for in several fields is made ready once.
    private var lastWords: QueryWords?

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
        return .any(terms)
    }

    private mutating func conjunction() throws(QueryError) -> QueryExpression {
        var terms = [try negation()]
        while skip("and") { terms.append(try negation()) }
        return .all(terms)
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
        guard token.kind == .word else { throw unexpected(isInPlace ? "a part of a place" : "a field or a flag") }
        let name = token
        if isInPlace { try requirePlace(name) }
        if let flag = QueryFlag(rawValue: name.text) {
            advance()
            return .flag(flag)
        }
        if let call = QueryCall(rawValue: name.text) {
            advance()
            guard skip("(", .symbol, keepingValue: true) else { throw unexpected("\"(\"") }
            switch call {
            case .within: return .within(try circle())
            case .location: return .location(try place())
            case .path: return try comparison(.path(try path()), name)
            }
        }
        guard let subject = QuerySubject(name.text) else { throw unknownField(name) }
        advance()
        if case .field(let field) = subject, field.definition.type == .boolean, !isComparison {
            return .boolean(field, true)
        }
        return try comparison(subject, name)
    }

    /// What follows a subject.
    private mutating func comparison(_ subject: QuerySubject, _ name: QueryToken) throws(QueryError) -> QueryExpression
    {
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
            let place = token.range
            let upper = try literal(subject, .lessOrEqual, at: name.range)
            try requireRange(lower, upper, at: place)
            return .and([lower, upper])
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

    /// Whether a comparison begins with the current token, or what somebody took for one.
    private var isComparison: Bool {
        switch token.kind {
        case .symbol: token.text != ")" && token.text != "(" && token.text != ","
        case .word: token.text == "is" || token.text == "in" || hint(.comparison) != nil
        case .quoted, .end: false
        }
    }

    private mutating func presence(_ subject: QuerySubject) throws(QueryError) -> QueryExpression {
        let isPresent = subject.presence
        let levels = if case .or = isPresent { 1 } else { 0 }
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
        guard subject.isText else {
            throw error(.invalidComparison, token.range, "\(name.text) has no words to look for")
        }
        let value = try value("a word or a quoted phrase")
        let known = lastWords.flatMap { $0.text.utf8.elementsEqual(value.text.utf8) ? $0 : nil }
        let words = known ?? QueryWords(value.text)
        lastWords = words
        guard !words.pattern.isEmpty else {
            throw error(.invalidValue, value.range, "\(value.described) has no word in it")
        }
        advance()
        switch subject {
        case .field(let field): return .words(field, words)
        case .path(let path): return .path(path, .words(words))
        case .salary: return .nothing
        }
    }

    // MARK: - Arguments

    /// The condition of `location(`, and the bracket that closes it.
    private mutating func place() throws(QueryError) -> QueryExpression {
        advance()
        isInPlace = true
        defer { isInPlace = false }
        let condition = try disjunction()
        guard skip(")", .symbol) else { throw unexpected("\")\", \"and\" or \"or\"", suggestion: hint(.join)) }
        return condition
    }

    /// Refuses names that `location(…)` has no use for.
    private func requirePlace(_ name: QueryToken) throws(QueryError) {
        if name.text == QueryCall.within.rawValue { return }
        let names = Field.ofPlace.map { $0.name }
        guard !names.contains(name.text) else { return }
        let isKnown =
            QueryFlag(rawValue: name.text) != nil || QueryCall(rawValue: name.text) != nil
            || QuerySubject(name.text) != nil
        guard isKnown else { throw unknownField(name) }
        throw error(
            .invalidPlace, name.range,
            "\(name.text) says nothing of one place: in location(…) stand \(names.joined(separator: ", ")) and within(…)"
        )
    }

    /// The text of `path(`, and the bracket that closes it.
    private mutating func path() throws(QueryError) -> QueryPath {
        let value = try value("a JSONPath in quotes")
        let path: QueryPath
        do throws(JSONPathError) {
            path = try QueryPath(value.text)
        } catch {
            let place = value.sourceOffset(of: error.offset, in: text)
            let end = max(place, value.range.upperBound - (value.kind == .quoted ? 1 : 0))
            throw self.error(.invalidPath, place..<end, "no JSONPath: \(error.message)")
        }
        if !paths.contains(path) {
            guard paths.count < Query.Limits.paths else {
                throw error(.pathLimit, value.range, "a query has at most \(Query.Limits.paths) different paths")
            }
            paths.append(path)
        }
        advance()
        guard skip(")", .symbol) else { throw unexpected("\")\"") }
        return path
    }

    // MARK: - Tokens

    mutating func advance() { token = lexer.next() }

    /// Whether the current token is this one, which is then passed over, unless a value is to be read behind it.
    mutating func skip(_ text: String, _ kind: QueryToken.Kind = .word, keepingValue: Bool = false) -> Bool {
        guard token.kind == kind, token.text == text else { return false }
        if !keepingValue { advance() }
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

    func unexpected(_ expected: String, suggestion: String? = nil) -> QueryError {
        if let start = lexer.openQuote { return error(.openQuote, start..<(start + 1), "the quote is never closed") }
        return error(
            token.kind == .end ? .unexpectedEnd : .unexpected, token.range,
            "expected \(expected) instead of \(token.described)", suggestion: suggestion)
    }

    private func unknownField(_ name: QueryToken) -> QueryError {
        let names =
            isInPlace
            ? Field.ofPlace.map { $0.name } + [QueryCall.within.rawValue]
            : Field.allCases.map { $0.name } + QuerySalary.allCases.map { $0.rawValue }
                + QueryFlag.allCases.map { $0.rawValue } + QueryCall.allCases.map { $0.rawValue }
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
