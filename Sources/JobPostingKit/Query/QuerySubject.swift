/// What a comparison is about: a field, the range that two of them make, or published values.
enum QuerySubject {
    case field(Field)
    case salary(QuerySalary)
    case path(QueryPath)

    init?(_ name: String) {
        if let salary = QuerySalary(rawValue: name) {
            self = .salary(salary)
        } else if let field = Field(name: name) {
            self = .field(field)
        } else {
            return nil
        }
    }

    /// The subject as it is written.
    var name: String {
        switch self {
        case .field(let field): field.name
        case .salary(let salary): salary.rawValue
        case .path(let path): path.text
        }
    }

    /// What says that the subject is there.
    var presence: QueryExpression {
        switch self {
        case .field(let field): .isPresent(field)
        case .salary(let salary): .or([.isPresent(salary.minimum), .isPresent(salary.maximum)])
        case .path(let path): .path(path, .isPresent)
        }
    }

    /// Whether there are words to look for.
    var isText: Bool {
        switch self {
        case .field(let field): field.definition.type.isText
        case .salary: false
        case .path: true
        }
    }

    /// Whether one value can come before another.
    var isOrdered: Bool {
        switch self {
        case .field(let field): field.definition.type.isOrdered
        case .salary, .path: true
        }
    }
}

/// What stands before a bracket that holds its arguments.
enum QueryCall: String, CaseIterable {
    case within
    case location
    case path
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

extension Field {
    /// The facts that one place has, which `location(…)` may ask of it.
    static let ofPlace: [Field] = [.country, .region, .locality, .postalCode, .streetAddress]
}

extension QueryExpression {
    /// Any of some comparisons; comparisons of one field's text become one look-up.
    static func anyOf(_ terms: [QueryExpression]) -> QueryExpression {
        var texts: [String] = []
        var field: Field?
        for term in terms {
            guard case .text(let termField, let values) = term else { return .any(terms) }
            field = termField
            for value in values where !texts.contains(value) { texts.append(value) }
        }
        return field.map { .text($0, texts) } ?? .any(terms)
    }
}
