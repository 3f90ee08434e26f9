/// Writes `Field+Names.swift`: the names of the fields outside Swift.
enum FieldNames {
    static let path = "Sources/JobPostingKit/Generated/Field+Names.swift"

    static func render(_ catalogue: Catalogue) -> GeneratedFile {
        var out = Writer()
        out.lines([
            "// Generated from Sources/JobPostingKit/Facts/Field.swift by Sources/Generators/generate; do not edit.",
            "",
            "extension Field {",
            "    /// The name in queries, Arrow, C and Python.",
            "    public var name: String {",
            "        switch self {",
        ])
        for field in catalogue.fields { out.line("        case .\(field.swiftName): \"\(field.name)\"") }
        out.lines([
            "        }",
            "    }",
            "",
            "    /// The field of a name, as ``name`` spells it; nil when there is none.",
            "    public init?(name: String) {",
            "        switch name {",
        ])
        for field in catalogue.fields { out.line("        case \"\(field.name)\": self = .\(field.swiftName)") }
        out.lines(["        default: return nil", "        }", "    }", "}"])
        return GeneratedFile(path: path, text: out.text)
    }
}
