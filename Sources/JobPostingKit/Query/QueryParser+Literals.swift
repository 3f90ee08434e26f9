// Values in queries, each read as its field writes it.

extension QueryParser {
    /// Reads the value behind the current token, compared as the field's type asks.
    mutating func literal(
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
        case (.country, _):
            (code, standard) = (CountryCode(ignoringCase: value.text)?.text, "ISO 3166-1 alpha-2, such as US")
        case (.subdivision, _):
            (code, standard) = (SubdivisionCode(ignoringCase: value.text)?.text, "ISO 3166-2, such as US-CA")
        case (.currency, _): (code, standard) = (CurrencyCode(ignoringCase: value.text)?.text, "ISO 4217, such as USD")
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
