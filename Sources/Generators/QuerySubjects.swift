/// Writes `Query+Fields.swift`: a typed subject of queries for each field.
enum QuerySubjects {
    static let path = "Sources/JobPostingKit/Generated/Query+Fields.swift"

    static func render(_ catalogue: Catalogue) -> GeneratedFile {
        var out = Writer()
        out.lines([
            "// Generated from Sources/JobPostingKit/Facts/Field.swift by Sources/Generators/generate; do not edit.",
            "",
            "extension Query {",
        ])
        for (index, field) in catalogue.fields.enumerated() {
            if index > 0 { out.line() }
            if let banner = field.banner { out.lines(["    // MARK: - \(banner)", ""]) }
            out.lines(field.documentation.lines.map { $0.isEmpty ? "///" : "/// \($0)" }, indent: "    ")
            let name = field.swiftName
            switch field.type {
            case .text, .enumeration:
                let value = textType(field)
                out.line(
                    "    public static var \(name): TextField<\(value), Query> { TextField(.\(name)) { Query($0) } }")
            case .number, .integer, .dateTime:
                let value = field.type == .number ? "Double" : field.type == .integer ? "Int64" : "Moment"
                out.line("    public static var \(name): OrderedField<\(value)> { OrderedField(.\(name)) }")
            case .boolean: out.line("    public static var \(name): BooleanField { BooleanField(field: .\(name)) }")
            case .location: out.line("    public static var \(name): LocationsField { LocationsField() }")
            }
        }
        out.line("}")
        return GeneratedFile(path: path, text: out.text)
    }

    /// The type that a text field's values are checked by.
    private static func textType(_ field: Catalogue.Field) -> String {
        if case .enumeration(let name) = field.type { return name }
        switch field.codes {
        case "country": return "Country"
        case "subdivision": return "Region"
        case "currency": return "Currency"
        case "language": return "Language"
        default: return "String"
        }
    }
}
