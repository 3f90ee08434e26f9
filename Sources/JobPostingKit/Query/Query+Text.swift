extension Query: CustomStringConvertible {
    /// The canonical text: reading it gives the same query, unless it is longer than `Query.Limits.size` because shorthands
    /// are written out.
    public var description: String { expression.text(in: .disjunction) }
}

extension QueryExpression {
    /// Where an expression stands, from loosest to tightest: parentheses are written where it binds looser.
    enum Place: Int {
        case disjunction
        case conjunction
        case negation
    }

    func text(in place: Place) -> String {
        switch self {
        case .or(let terms): return bracketed(terms, " or ", .disjunction, in: place)
        case .and(let terms): return bracketed(terms, " and ", .conjunction, in: place)
        case .not(let term): return "not " + term.text(in: .negation)
        case .flag(let flag): return flag.rawValue
        case .isPresent(let field): return field.name + " is present"
        case .text(let field, let texts):
            let values = texts.map(QueryExpression.quoted)
            return values.count == 1
                ? field.name + " = " + values[0] : field.name + " in (" + values.joined(separator: ", ") + ")"
        case .number(let field, let comparison, let number):
            return "\(field.name) \(comparison.rawValue) \(QueryExpression.decimal(number))"
        case .integer(let field, let comparison, let number): return "\(field.name) \(comparison.rawValue) \(number)"
        case .boolean(let field, let value): return "\(field.name) = \(value)"
        case .dateTime(let field, let comparison, let moment):
            return "\(field.name) \(comparison.rawValue) \(moment.text)"
        case .salary(let salary, let comparison, let amount, let currency):
            return "\(salary.rawValue) \(comparison.rawValue) \(QueryExpression.amount(amount)) \(currency)"
        case .words(let field, let words): return "\(field.name) ~ \(QueryExpression.quoted(words.text))"
        case .within(let circle): return circle.text
        case .location(let condition): return "location(\(condition.text(in: .disjunction)))"
        case .path(let path, let test): return "path(\(QueryExpression.inQuotes(path.text)))\(test.text)"
        }
    }

    private func bracketed(_ terms: [QueryExpression], _ separator: String, _ own: Place, in place: Place) -> String {
        let inner: Place = own == .disjunction ? .conjunction : .negation
        let text = terms.map { $0.text(in: inner) }.joined(separator: separator)
        return own.rawValue < place.rawValue ? "(" + text + ")" : text
    }

    /// An amount of money as the language reads it: with a digit more where it would have two readings, as 1.234 has.
    static func amount(_ amount: Double) -> String {
        let text = decimal(amount)
        return QueryNumber.hasTwoReadings(text) ? text + "0" : text
    }

    /// A number as the language reads it: never with an exponent.
    static func decimal(_ number: Double) -> String {
        // Not by rounding: that is the mathematical library's, which programs without Foundation are not linked with.
        if abs(number) < 1e18, Double(Int64(number)) == number { return "\(Int64(number))" }
        // The shortest text that gives the number back: 1.5, 1e+20, -2.5e-07.
        let text = Array("\(number)".utf8)
        guard let e = text.firstIndex(of: UInt8(ascii: "e")),
            let exponent = Int(String(decoding: text[(e + 1)...].drop { $0 == UInt8(ascii: "+") }, as: UTF8.self))
        else { return String(decoding: text, as: UTF8.self) }
        let sign = number < 0 ? "-" : ""
        let digits = text[..<e].filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        let significand = String(decoding: digits, as: UTF8.self)
        // One digit stands before the point.
        return exponent < 0
            ? sign + "0." + String(repeating: "0", count: -exponent - 1) + significand
            : sign + significand + String(repeating: "0", count: max(exponent - digits.count + 1, 0))
    }

    /// A text in quotes, unless it is one plain word.
    static func quoted(_ text: String) -> String {
        let isPlain =
            !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "*"):
                    true
                default: false
                }
            }
        return isPlain ? text : inQuotes(text)
    }

    static func inQuotes(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}

extension QueryCircle {
    /// The circle as the language writes it.
    var text: String {
        let numbers = [latitude, longitude, distance].map { QueryExpression.decimal($0) }
        return "within(\(numbers.joined(separator: ", ")) \(unit.rawValue))"
    }
}

extension QueryPath.Test {
    /// What follows the path, as the language writes it.
    var text: String {
        switch self {
        case .isPresent: " is present"
        case .text(let text): " = \(QueryExpression.inQuotes(text))"
        case .number(let comparison, let number): " \(comparison.rawValue) \(number.text)"
        case .boolean(let value): " = \(value)"
        case .words(let words): " ~ \(QueryExpression.quoted(words.text))"
        }
    }
}

extension QueryMoment {
    /// The moment as the language writes it.
    var text: String {
        switch self {
        case .fixed(let interval):
            let text = interval.iso8601
            // A fraction of nothing is part of the question: a thousandth of a second is asked for, not the second.
            guard interval.precision == .millisecond, !text.utf8.contains(UInt8(ascii: ".")) else { return text }
            let date = "2021-08-03T00:46:20".utf8.count
            return String(decoding: text.utf8.prefix(date), as: UTF8.self) + ".000"
                + String(decoding: text.utf8.dropFirst(date), as: UTF8.self)
        case .today(0, _): return "today"
        case .today(let count, let unit):
            return "today \(count < 0 ? "-" : "+") \(abs(count))\(Unicode.Scalar(unit.rawValue))"
        }
    }
}
