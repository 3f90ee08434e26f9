/// Writes `JobPosting+Fields.swift`: a property for each field.
enum PostingFacts {
    static let path = "Sources/JobPostingKit/Generated/JobPosting+Fields.swift"

    static func render(_ catalogue: Catalogue) -> GeneratedFile {
        var out = Writer()
        out.lines([
            "// Generated from Sources/JobPostingKit/Facts/Field.swift by Sources/Generators/generate; do not edit.",
            "",
            "extension JobPosting {",
        ])
        for (index, field) in catalogue.fields.enumerated() {
            if index > 0 { out.line() }
            if let banner = field.banner { out.lines(["    // MARK: - \(banner)", ""]) }
            var lines = field.documentation.lines
            if let unit = field.unit { lines += ["", "Unit: \(unit)."] }
            out.lines(lines.map { $0.isEmpty ? "///" : "/// \($0)" }, indent: "    ")
            let type = swiftType(field.type)
            let accessor = accessor(field.type)
            out.line(
                field.isList
                    ? "    public var \(field.swiftName): [\(type)] { \(plural(accessor))(.\(field.swiftName)) }"
                    : "    public var \(field.swiftName): \(type)? { \(accessor)(.\(field.swiftName)) }")
        }
        out.line("}")
        return GeneratedFile(path: path, text: out.text)
    }

    private static func swiftType(_ type: Catalogue.FieldType) -> String {
        switch type {
        case .text: "String"
        case .number: "Double"
        case .integer: "Int64"
        case .boolean: "Bool"
        case .dateTime: "DateTimeInterval"
        case .location: "Location"
        case .enumeration(let name): name
        }
    }

    /// The method of `JobPosting` that reads one value of a type.
    private static func accessor(_ type: Catalogue.FieldType) -> String {
        switch type {
        case .text: "text"
        case .number: "number"
        case .integer: "integer"
        case .boolean: "boolean"
        case .dateTime: "dateTime"
        case .location: "location"
        case .enumeration: "enumeration"
        }
    }

    /// The method that reads all values of a type.
    private static func plural(_ accessor: String) -> String { accessor + "s" }
}
