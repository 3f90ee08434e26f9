/// The catalogue of facts: every field, in the order of its declaration.
struct Catalogue {
    var documentation: Documentation
    var fields: [Field] = []
    var enumerations: [Enumeration] = []

    struct Field {
        /// The name as Swift writes it.
        var swiftName: String
        /// Forever the same.
        var number: UInt16
        var documentation: Documentation
        /// The title of the group that begins with this field.
        var banner: String?
        var type: FieldType
        var isList: Bool
        /// What a number counts.
        var unit: String?
        /// The standard that the values are codes of: `country`.
        var codes: String?

        /// The name in queries, Arrow, C and Python.
        var name: String { Names.snakeCase(swiftName) }
        /// The name as a constant.
        var constant: String { name.uppercased() }
        /// The type in words: "text", "list of text", "number, in months".
        var kind: String {
            let kind = isList ? "list of \(type.name)" : type.name
            return unit.map { "\(kind), in \($0)" } ?? kind
        }
    }

    enum FieldType: Equatable {
        case text, number, integer, boolean, dateTime, location
        /// The name of the Swift enumeration.
        case enumeration(String)

        init?(_ name: String) {
            let types: [String: FieldType] = [
                "text": .text, "number": .number, "integer": .integer, "boolean": .boolean, "dateTime": .dateTime,
                "location": .location,
            ]
            guard let type = types[name] else { return nil }
            self = type
        }

        /// The type in words.
        var name: String {
            switch self {
            case .text: "text"
            case .number: "number"
            case .integer: "integer"
            case .boolean: "boolean"
            case .dateTime: "date-time"
            case .location: "location"
            case .enumeration: "enumeration"
            }
        }
    }

    /// A Swift enumeration whose raw values are the published words.
    struct Enumeration {
        var name: String
        var documentation: Documentation
        var cases: [Case]
    }

    struct Case {
        var swiftName: String
        var word: String
        var documentation: Documentation

        var constant: String { Names.snakeCase(swiftName).uppercased() }
    }

    func enumeration(named name: String) -> Enumeration? { enumerations.first { $0.name == name } }

    /// What a symbol link in the documentation of a field is called outside Swift.
    func plainName(ofLink link: String) -> String {
        let name = link.hasPrefix("Field/") ? String(link.dropFirst("Field/".count)) : link
        return fields.first { $0.swiftName == name }?.name ?? link
    }

    /// The enumerators of `jobposting_field`: each says its type first, as a dictionary says the part of speech.
    var enumerators: [Interface.Enumerator] {
        fields.map { field in
            var lines = field.documentation.replacingLinks(plainName).lines
            lines[0] = "\(Names.capitalised(field.kind)). \(lines[0])"
            if case .enumeration(let name) = field.type, let enumeration = enumeration(named: name) {
                lines += ["", "Words: \(enumeration.cases.map(\.word).joined(separator: ", "))."]
            }
            return Interface.Enumerator(
                name: "JOBPOSTING_FIELD_\(field.constant)", value: Int128(field.number),
                documentation: Documentation(lines: lines).wrapped(width: CHeader.width - 7), banner: field.banner)
        }
    }
}
