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
