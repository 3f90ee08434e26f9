// Values in queries, each read as its field writes it.

extension QueryParser {
    /// Reads the value behind the current token, compared as the field's type asks.
    mutating func literal(
        _ subject: QuerySubject, _ comparison: QueryComparison, at range: Range<Int>
    ) throws(QueryError) -> QueryExpression {
        switch subject {
        case .field(let field): return try literal(field, comparison, at: range)
        case .salary(let salary): return try amount(salary, comparison)
        case .path(let path): return .path(path, try published(comparison))
        }
    }

    private mutating func literal(
        _ field: Field, _ comparison: QueryComparison, at range: Range<Int>
    ) throws(QueryError) -> QueryExpression {
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
        case .number:
            guard let number = QueryNumber.number(value.text) else {
                throw error(.invalidValue, value.range, "\(value.described) is not a number")
            }
            advance()
            return .number(field, comparison, number)
        case .integer:
            guard let number = QueryNumber.integer(value.text) else {
                throw error(.invalidValue, value.range, "\(value.described) is not a whole number of 64 bits")
            }
            advance()
            return .integer(field, comparison, number)
        case .boolean:
            guard value.text == "true" || value.text == "false" else {
                throw error(.invalidValue, value.range, "\(value.described) is neither true nor false")
            }
            advance()
            return .boolean(field, value.text == "true")
        case .location:
            throw error(
                .invalidComparison, range,
                "\(field.name) are compared part by part: location(country = US and locality = Paris)")
        }
    }

    /// What a published value is compared with: a number or truth value as a bare word, else text; for an order, a number.
    private mutating func published(_ comparison: QueryComparison) throws(QueryError) -> QueryPath.Test {
        let value = try value("a value")
        guard comparison == .equal else {
            guard value.kind == .word,
                let number = PublishedNumber(value.text)
                    ?? QueryNumber.number(value.text).flatMap({ PublishedNumber($0) })
            else {
                throw error(.invalidValue, value.range, "\(value.described) is not a number: only those have an order")
            }
            advance()
            return .number(comparison, number)
        }
        advance()
        guard value.kind == .word else { return .text(value.text) }
        if value.text == "true" || value.text == "false" { return .boolean(value.text == "true") }
        return PublishedNumber(value.text).map { .number(.equal, $0) } ?? .text(value.text)
    }

    /// The arguments of `within(`, and the bracket that closes it.
    mutating func circle() throws(QueryError) -> QueryCircle {
        let latitude = try degrees("a latitude", 90)
        guard token.kind == .symbol, token.text == "," else { throw unexpected("\",\" and a longitude") }
        let longitude = try degrees("a longitude", 180)
        guard token.kind == .symbol, token.text == "," else { throw unexpected("\",\" and a distance") }
        let value = try value("a distance, such as 50 km")
        // The unit may be written against the number: 50km.
        let digits = value.text.utf8.prefix { !$0.isASCIILetter }
        var unit = value.text.utf8.dropFirst(digits.count)
        var unitRange = value.range
        guard let distance = DecimalText.number(digits), distance.isFinite, distance >= 0 else {
            throw error(.invalidValue, value.range, "\(value.described) is not a distance: write 50 km, 30 mi or 500 m")
        }
        advance()
        let text = token
        if unit.isEmpty {
            guard text.kind == .word else {
                throw error(.missingUnit, text.range, "a distance needs its unit: km, mi or m")
            }
            unit = text.text.utf8[...]
            unitRange = text.range
            advance()
        }
        guard
            let known = QueryCircle.Unit.allCases.first(where: {
                $0.rawValue.isEqualIgnoringASCIICase(to: String(Substring(unit)))
            })
        else { throw error(.missingUnit, unitRange, "a distance needs its unit: km, mi or m") }
        guard skip(")", .symbol) else { throw unexpected("\")\"") }
        guard let circle = QueryCircle(latitude: latitude, longitude: longitude, distance: distance, unit: known) else {
            throw error(.invalidValue, value.range, "no such place")
        }
        return circle
    }

    /// A number of degrees behind the current token.
    private mutating func degrees(_ name: String, _ limit: Double) throws(QueryError) -> Double {
        let value = try value(name)
        guard let degrees = DecimalText.number(value.text.utf8), abs(degrees) <= limit else {
            throw error(
                .invalidValue, value.range,
                "\(value.described) is not \(name) in degrees, -\(Int(limit)) to \(Int(limit))")
        }
        advance()
        return degrees
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
        case (.language, _): (code, standard) = (LanguageTag.canonical(value.text), "BCP 47, such as en or pt-BR")
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
        throw error(
            .invalidValue, value.range, "\(value.described) is not a code of \(standard)",
            suggestion: QueryParser.code(named: value.text, definition.codes))
    }

    /// The code of a country or region that is called so; nil where there is none, or several.
    private static func code(named name: String, _ list: FieldDefinition.CodeList?) -> String? {
        switch list {
        case .country: CountryText(name).code?.text
        case .subdivision: RegionText(name, in: nil).onlyCandidate(for: name)
        case .language: LanguageTag.normalized(name)
        case .currency, nil: nil
        }
    }

    private mutating func amount(
        _ salary: QuerySalary, _ comparison: QueryComparison
    ) throws(QueryError) -> QueryExpression {
        let value = try value("an amount and its currency")
        // The currency may be written against the number: 120kUSD.
        let letters = value.text.utf8.suffix(3)
        let attached = CurrencyCode(ignoringCase: letters)
        let digits = attached == nil ? value.text : String(decoding: value.text.utf8.dropLast(3), as: UTF8.self)
        guard let number = QueryNumber.number(digits) else {
            throw error(.invalidValue, value.range, "\(value.described) is not an amount, as 120k USD is")
        }
        // 100.000 is a hundred in one country and a hundred thousand in the next.
        if QueryNumber.hasTwoReadings(digits) {
            let thousands = String(decoding: digits.utf8.filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
            throw error(
                .invalidValue, value.range,
                "\"\(digits)\" may mean \(thousands) or \(QueryExpression.amount(number)): write one of them")
        }
        if let attached {
            advance()
            return .salary(salary, comparison, number, currency: attached.text)
        }
        let previous = token
        advance()
        if let grouped = groupedAmount(previous) { throw grouped }
        guard token.kind == .word, let currency = CurrencyCode(ignoringCase: token.text) else {
            throw error(
                .missingCurrency, token.range, "an amount needs its currency, a code of ISO 4217: \(value.text) USD")
        }
        advance()
        return .salary(salary, comparison, number, currency: currency.text)
    }

    /// What is wrong where a comma or a space is in an amount: `100,000 EUR`, `12,50 EUR`; nil where no digits follow.
    private func groupedAmount(_ first: QueryToken) -> QueryError? {
        var ahead = lexer
        var next = token
        var end = first.range.upperBound
        var groups: [String] = []
        while groups.count < QueryNumber.groupLimit {
            if next.kind == .symbol, next.text == ",", next.range.lowerBound == end {
                next = ahead.next()
                guard next.range.lowerBound == end + 1 else { break }
            }
            guard next.kind == .word, next.text.utf8.first?.isASCIIDigit ?? false else { break }
            groups.append(String(decoding: next.text.utf8.prefix { $0.isASCIIDigit }, as: UTF8.self))
            end = next.range.upperBound
            next = ahead.next()
        }
        guard !groups.isEmpty else { return nil }
        let isOfThousands = groups.allSatisfy { $0.utf8.count == 3 }
        let number = ([first.text] + groups).joined(separator: isOfThousands ? "" : ".")
        return error(
            .invalidValue, first.range.lowerBound..<end,
            "an amount has neither commas nor spaces in it"
                + (isOfThousands || groups.count == 1 ? ": write \(number), or 120k for thousands" : ""))
    }

    /// Refuses a range of amounts that none can be in.
    func requireRange(
        _ lower: QueryExpression, _ upper: QueryExpression, at range: Range<Int>
    ) throws(QueryError) {
        guard case .salary(_, _, let low, let currency) = lower, case .salary(_, _, let high, let other) = upper else {
            return
        }
        if currency != other {
            throw error(
                .invalidValue, range, "a range has one currency: this one begins in \(currency) and ends in \(other)")
        }
        guard low > high else { return }
        let bounds = [high, low].map { "\(QueryExpression.amount($0)) \(currency)" }
        throw error(.invalidValue, range, "the bounds are swapped: write between \(bounds[0]) and \(bounds[1])")
    }

    private mutating func moment(_ value: QueryToken) throws(QueryError) -> QueryMoment {
        advance()
        guard value.kind == .word, value.text == "today" else {
            guard let interval = ISO8601.interval(value.text.utf8) else {
                throw error(
                    .invalidValue, value.range, "\(value.described) is not a date: write 2021-08-03 or today - 30d",
                    suggestion: QueryParser.spaced(value))
            }
            return .fixed(interval)
        }
        guard token.kind == .word, token.text == "-" || token.text == "+" else { return .today(0, .days) }
        let isBefore = token.text == "-"
        let span = try self.value("a count and a unit")
        guard let unit = span.text.utf8.last.flatMap({ QueryMoment.Unit(rawValue: $0) }),
            let count = Int(String(decoding: span.text.utf8.dropLast(), as: UTF8.self)), count >= 0,
            count <= QueryMoment.countLimit
        else {
            throw error(.invalidValue, span.range, "\(span.described) is not a span: write 30d, 2w, 6m or 1y")
        }
        advance()
        return count == 0 ? .today(0, .days) : .today(isBefore ? -count : count, unit)
    }
}

extension QueryParser {
    /// `today-30d` with the spaces that it needs.
    private static func spaced(_ value: QueryToken) -> String? {
        let text = value.text
        guard value.kind == .word, text.utf8.starts(with: "today".utf8) else { return nil }
        let rest = text.utf8.dropFirst("today".utf8.count)
        guard let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+"), rest.count > 1 else {
            return nil
        }
        return "today \(Unicode.Scalar(sign)) \(Substring(rest.dropFirst()))"
    }
}

extension RegionText {
    /// The one region of any country that has the name.
    fileprivate func onlyCandidate(for name: String) -> String? {
        candidates(of: name, in: nil).flatMap { SubdivisionCode($0)?.text }
    }
}

/// Numbers in queries: digits with a point, `_` between digits, and `k` or `m` for thousands and millions, in either case.
enum QueryNumber {
    /// The groups of digits that an error looks at.
    static let groupLimit = 8

    /// Whether an amount is a fraction to one reader and of thousands to another: 1.250, but not 0.250.
    static func hasTwoReadings(_ text: String) -> Bool {
        DecimalText.isAmbiguous(text.utf8) && text.utf8.first != UInt8(ascii: "0")
    }

    static func number(_ text: String) -> Double? {
        var digits: [UInt8] = []
        var scale = 1.0
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "_") where index > 0: continue
            case UInt8(ascii: "k") where index == bytes.count - 1, UInt8(ascii: "K") where index == bytes.count - 1:
                scale = 1000
            case UInt8(ascii: "m") where index == bytes.count - 1, UInt8(ascii: "M") where index == bytes.count - 1:
                scale = 1_000_000
            default: digits.append(byte)
            }
        }
        guard let number = DecimalText.number(digits).map({ $0 * scale }), number.isFinite else { return nil }
        return number
    }

    /// A whole number, of which no digit is lost: `1.5k` is 1500, `1.5` is none.
    static func integer(_ text: String) -> Int64? {
        var digits: [UInt8] = []
        // How many digits may stand behind the point.
        var places = 0
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "_") where index > 0: continue
            case UInt8(ascii: "k") where index == bytes.count - 1, UInt8(ascii: "K") where index == bytes.count - 1:
                places = 3
            case UInt8(ascii: "m") where index == bytes.count - 1, UInt8(ascii: "M") where index == bytes.count - 1:
                places = 6
            default: digits.append(byte)
            }
        }
        guard DecimalText.number(digits) != nil else { return nil }
        let isNegative = digits.first == UInt8(ascii: "-")
        let parts = digits.dropFirst(isNegative ? 1 : 0).split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let whole = parts.first ?? []
        let fraction = parts.count > 1 ? parts[1] : []
        guard fraction.dropFirst(places).allSatisfy({ $0 == UInt8(ascii: "0") }) else { return nil }
        let behind = fraction.prefix(places) + repeatElement(UInt8(ascii: "0"), count: max(places - fraction.count, 0))
        return Int64((isNegative ? "-" : "") + String(decoding: whole + behind, as: UTF8.self))
    }
}
