/// Reads `name:value` in a search.
enum SearchValue {
    /// What a name and a value ask for; nil when the value is none that the name can have.
    static func read(_ name: SearchName, _ term: SearchTerm) -> QueryExpression? {
        let text = term.text
        switch name {
        case .place: return SearchPlace.read(text)
        case .state: return flag(text)
        case .flag(let flag): return isTrue(text).map { $0 ? .flag(flag) : .not(.flag(flag)) }
        case .salary(let salary): return comparison(salary.rawValue, text, otherwise: ">=")
        case .field(let field): return read(field, text)
        }
    }

    private static func read(_ field: Field, _ text: String) -> QueryExpression? {
        let definition = field.definition
        switch (definition.type, definition.codes) {
        case (.text, nil):
            let words = QueryWords(text)
            return words.pattern.isEmpty ? nil : .words(field, words)
        case (.text, .country): return codes(field, SearchPlace.countries(text, ignoringCase: true))
        case (.text, .subdivision): return codes(field, SearchPlace.regions(text))
        case (.text, .currency): return codes(field, CurrencyCode(ignoringCase: text).map { [$0.text] } ?? [])
        case (.text, .language): return codes(field, LanguageTag.normalized(text).map { [$0] } ?? [])
        case (.enumeration(let enumeration), _): return codes(field, code(text, of: enumeration).map { [$0] } ?? [])
        case (.number, _), (.integer, _): return comparison(field.name, text, otherwise: "=")
        case (.dateTime, _): return date(field, text)
        case (.boolean, _): return isTrue(text).map { .boolean(field, $0) }
        case (.location, _): return SearchPlace.read(text)
        }
    }

    private static func codes(_ field: Field, _ codes: [String]) -> QueryExpression? {
        codes.isEmpty ? nil : .text(field, codes)
    }

    /// The one code that begins with the letters of a text, or that they begin with: `fulltime`, `Full-Time`, `intern` and
    /// `internship`.
    private static func code(_ text: String, of enumeration: FieldDefinition.Enumeration) -> String? {
        let letters = letters(text)
        guard letters.count > 2 else { return nil }
        if let equal = enumeration.codes.first(where: { SearchValue.letters($0) == letters }) { return equal }
        let found = enumeration.codes.filter { code in
            let other = SearchValue.letters(code)
            return other.starts(with: letters) || letters.starts(with: other)
        }
        return found.count == 1 ? found[0] : nil
    }

    private static func letters(_ text: String) -> [UInt8] {
        text.utf8.filter { $0.isASCIIAlphanumeric || $0 >= 0x80 }.map { $0.asciiLowercased }
    }

    private static func flag(_ text: String) -> QueryExpression? {
        for flag in QueryFlag.allCases where flag.rawValue.isEqualIgnoringASCIICase(to: text) { return .flag(flag) }
        return nil
    }

    private static func isTrue(_ text: String) -> Bool? {
        for word in ["yes", "true", "y", "1", "only"] where word.isEqualIgnoringASCIICase(to: text) { return true }
        for word in ["no", "false", "n", "0"] where word.isEqualIgnoringASCIICase(to: text) { return false }
        return nil
    }

    // MARK: - What has an order

    /// A comparison as the strict language has it, with its sign before the value or without one.
    private static func comparison(_ subject: String, _ text: String, otherwise sign: String) -> QueryExpression? {
        for known in [">=", "<=", ">", "<", "="] where text.utf8.starts(with: known.utf8) {
            return strict(subject, known, String(Substring(text.utf8.dropFirst(known.utf8.count))))
        }
        return strict(subject, sign, text)
    }

    private static func strict(_ subject: String, _ sign: String, _ value: String) -> QueryExpression? {
        do throws(QueryError) {
            return try Query("\(subject) \(sign) \(QueryExpression.inQuotes(value.trimmed))").expression
        } catch {
            return nil
        }
    }

    /// A date; a span counts back from today where something has happened, and on from it where it has not: `posted:7d`.
    private static func date(_ field: Field, _ text: String) -> QueryExpression? {
        if text.isEqualIgnoringASCIICase(to: "today") { return .dateTime(field, .equal, .today(0, .days)) }
        guard let unit = text.utf8.last.flatMap({ QueryMoment.Unit(rawValue: $0.asciiLowercased) }),
            let count = Int(Substring(text.utf8.dropLast())), count > 0, count <= QueryMoment.countLimit
        else { return comparison(field.name, text, otherwise: "=") }
        guard field != .datePosted else { return .dateTime(field, .greaterOrEqual, .today(-count, unit)) }
        return .all([
            .dateTime(field, .greaterOrEqual, .today(0, .days)), .dateTime(field, .lessOrEqual, .today(count, unit)),
        ])
    }
}
