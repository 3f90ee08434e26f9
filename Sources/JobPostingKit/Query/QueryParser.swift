import JobPostingJSON

/// Reads the query language by recursive descent; ``Query`` documents the grammar.
struct QueryParser {
    private let text: String
    private var lexer: QueryLexer
    private var token: QueryToken
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
        guard token.kind == .end else { throw unexpected("\"and\", \"or\" or the end") }
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
            guard skip(")", .symbol) else { throw unexpected("\")\", \"and\" or \"or\"") }
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
            guard skip("and") else { throw unexpected("\"and\"") }
            // The value follows: the word has been read as a name, so it is read again.
            lexer.putBack(token)
            return .and([lower, try literal(subject, .lessOrEqual, at: name.range)])
        }
        guard token.kind == .symbol else { throw unexpected("a comparison, \"in\", \"between\", \"~\" or \"is\"") }
        if token.text == "~" { return try words(subject, name) }
        let symbol = token
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
        throw unexpected("\"missing\" or \"present\"")
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

    // MARK: - Literals

    /// Reads the value behind the current token, compared as the field's type asks.
    private mutating func literal(
        _ subject: QuerySubject, _ comparison: QueryComparison, at range: Range<Int>
    ) throws(QueryError) -> QueryExpression {
        guard case .field(let field) = subject else { return try amount(comparison) }
        let definition = field.definition
        if comparison != .equal, !definition.type.isOrdered {
            throw error(
                .invalidComparison, range,
                "\(field.name) has no order: compare it with = or !=, or look for words with ~")
        }
        let value = try value("a value")
        switch definition.type {
        case .dateTime: return .dateTime(field, comparison, try moment(value))
        case .text, .enumeration:
            let text = try code(value, definition)
            advance()
            return .text(field, [text])
        case .number, .integer:
            guard let number = QueryNumber.number(value.text) else {
                throw error(.invalidValue, value.range, "\(value.described) is not a number")
            }
            advance()
            return .number(field, comparison, number)
        case .boolean:
            guard value.text == "true" || value.text == "false" else {
                throw error(.invalidValue, value.range, "\(value.described) is neither true nor false")
            }
            advance()
            return .boolean(field, value.text == "true")
        case .location:
            throw error(
                .invalidComparison, range,
                "\(field.name) are compared part by part: country, region, locality, postal_code")
        }
    }

    /// The value as its field writes it: a code of the field's list in its standard form, any other text as it is.
    private func code(_ value: QueryToken, _ definition: FieldDefinition) throws(QueryError) -> String {
        let code: String?
        let standard: String
        switch (definition.codes, definition.type) {
        case (.country, _): (code, standard) = (CountryCode(ignoringCase: value.text)?.text, "ISO 3166-1 alpha-2 (US)")
        case (.subdivision, _):
            (code, standard) = (SubdivisionCode(ignoringCase: value.text)?.text, "ISO 3166-2 (US-CA)")
        case (.currency, _): (code, standard) = (CurrencyCode(ignoringCase: value.text)?.text, "ISO 4217 (USD)")
        case (nil, .enumeration(let enumeration)):
            if let code = enumeration.codes.first(where: { $0.isEqualIgnoringASCIICase(to: value.text) }) {
                return code
            }
            let nearest = NearestName.of(value.text, among: enumeration.codes)
            throw error(
                .invalidValue, value.range,
                "\(definition.field.name) is one of \(enumeration.codes.joined(separator: ", ")), not \(value.described)",
                suggestion: nearest)
        case (nil, _): return value.text
        }
        if let code { return code }
        throw error(.invalidValue, value.range, "\(value.described) is not a code of \(standard)")
    }

    private mutating func amount(_ comparison: QueryComparison) throws(QueryError) -> QueryExpression {
        let value = try value("an amount and its currency")
        // The currency may be written against the number: 120kUSD.
        let letters = value.text.utf8.suffix(3)
        let attached = CurrencyCode(ignoringCase: letters)
        let digits = attached == nil ? value.text : String(decoding: value.text.utf8.dropLast(3), as: UTF8.self)
        guard let number = QueryNumber.number(digits) else {
            throw error(.invalidValue, value.range, "\(value.described) is not an amount, as 120k USD is")
        }
        if let attached {
            advance()
            return .salary(comparison, number, currency: attached.text)
        }
        advance()
        guard token.kind == .word, let currency = CurrencyCode(ignoringCase: token.text) else {
            throw error(
                .missingCurrency, token.range, "an amount needs its currency, a code of ISO 4217: \(value.text) USD")
        }
        advance()
        return .salary(comparison, number, currency: currency.text)
    }

    private mutating func moment(_ value: QueryToken) throws(QueryError) -> QueryMoment {
        advance()
        guard value.kind == .word, value.text == "today" else {
            guard let interval = ISO8601.interval(value.text.utf8) else {
                throw error(
                    .invalidValue, value.range, "\(value.described) is not a date: write 2021-08-03 or today - 30d")
            }
            return .fixed(interval)
        }
        guard token.kind == .word, token.text == "-" || token.text == "+" else { return .today(0, .days) }
        let isBefore = token.text == "-"
        let span = try self.value("a count and a unit")
        // A million days is 2,738 years: beyond every date, and far from overflow in any unit.
        guard let unit = span.text.utf8.last.flatMap({ QueryMoment.Unit(rawValue: $0) }),
            let count = Int(String(decoding: span.text.utf8.dropLast(), as: UTF8.self)), count >= 0, count <= 1_000_000
        else {
            throw error(.invalidValue, span.range, "\(span.described) is not a span: write 30d, 2w, 6m or 1y")
        }
        advance()
        return count == 0 ? .today(0, .days) : .today(isBefore ? -count : count, unit)
    }

    // MARK: - Tokens

    private mutating func advance() { token = lexer.next() }

    private mutating func skip(_ text: String, _ kind: QueryToken.Kind = .word) -> Bool {
        guard token.kind == kind, token.text == text else { return false }
        advance()
        return true
    }

    /// Makes the value behind the current token the current one.
    private mutating func value(_ expected: String) throws(QueryError) -> QueryToken {
        token = lexer.nextValue()
        if let start = lexer.openQuote {
            throw error(.openQuote, start..<(start + 1), "the quote is never closed")
        }
        guard token.kind == .word || token.kind == .quoted else { throw unexpected(expected) }
        return token
    }

    // MARK: - Errors

    private func unexpected(_ expected: String) -> QueryError {
        if let start = lexer.openQuote { return error(.openQuote, start..<(start + 1), "the quote is never closed") }
        return error(
            token.kind == .end ? .unexpectedEnd : .unexpected, token.range,
            "expected \(expected) instead of \(token.described)")
    }

    private func unknownField(_ name: QueryToken) -> QueryError {
        let names = Field.allCases.map { $0.name } + [QuerySubject.salaryName] + QueryFlag.allCases.map { $0.rawValue }
        return error(
            .unknownField, name.range, "unknown field \(name.described)",
            suggestion: NearestName.of(name.text, among: names))
    }

    private func error(
        _ code: QueryError.Code, _ range: Range<Int>, _ message: String, suggestion: String? = nil
    ) -> QueryError {
        var copy = text
        let position = copy.withUTF8 { SourcePosition(ofByteAt: range.lowerBound, in: $0) }
        return QueryError(
            code: code, message: suggestion.map { message + ", did you mean \($0)?" } ?? message,
            suggestion: suggestion, byteRange: range, position: position)
    }
}

/// What a predicate is about: one field, or the range that two of them make.
enum QuerySubject {
    case field(Field)
    /// `salary`: the range from `salary_min` to `salary_max` in `salary_currency`.
    case salary

    static let salaryName = "salary"

    init?(_ name: String) {
        if name == QuerySubject.salaryName {
            self = .salary
        } else if let field = Field(name: name) {
            self = .field(field)
        } else {
            return nil
        }
    }

    /// The fields whose presence is the subject's.
    var fields: [Field] {
        switch self {
        case .field(let field): [field]
        case .salary: [.salaryMin, .salaryMax]
        }
    }
}

extension FieldDefinition.ValueType {
    /// Whether values are text that can be looked for word by word.
    var isText: Bool {
        switch self {
        case .text, .enumeration: true
        case .number, .integer, .boolean, .dateTime, .location: false
        }
    }

    /// Whether one value can come before another.
    var isOrdered: Bool {
        switch self {
        case .number, .integer, .dateTime: true
        case .text, .enumeration, .boolean, .location: false
        }
    }
}

extension QueryExpression {
    /// Any of some comparisons; comparisons of one field's text become one look-up.
    static func anyOf(_ terms: [QueryExpression]) -> QueryExpression {
        var texts: [String] = []
        var field: Field?
        for term in terms {
            guard case .text(let termField, let values) = term else { return terms.count == 1 ? term : .or(terms) }
            field = termField
            for value in values where !texts.contains(value) { texts.append(value) }
        }
        return field.map { .text($0, texts) } ?? .or(terms)
    }
}

/// Numbers in queries: digits with a point, `_` between digits, and `k` or `m` for thousands and millions.
enum QueryNumber {
    static func number(_ text: String) -> Double? {
        var digits: [UInt8] = []
        var scale = 1.0
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "_") where index > 0: continue
            case UInt8(ascii: "k") where index == bytes.count - 1: scale = 1000
            case UInt8(ascii: "m") where index == bytes.count - 1: scale = 1_000_000
            default: digits.append(byte)
            }
        }
        guard let number = DecimalText.number(digits).map({ $0 * scale }), number.isFinite else { return nil }
        return number
    }
}
