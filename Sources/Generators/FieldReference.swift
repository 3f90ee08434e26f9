/// Writes `Fields.md`: the reference page of the facts.
enum FieldReference {
    static let path = "Sources/JobPostingKit/Facts/Fields.md"

    static func render(_ catalogue: Catalogue) -> GeneratedFile {
        var out = Writer()
        out.lines([
            "<!-- Generated from Sources/JobPostingKit/Facts/Field.swift by Sources/Generators/generate; do not edit. -->",
            "", "# Facts", "",
        ])
        out.lines(catalogue.documentation.replacingLinks { "`\($0)`" }.lines)
        for (index, field) in catalogue.fields.enumerated() {
            if field.banner != nil || index == 0 {
                out.lines(field.banner.map { ["", "## \($0)"] } ?? [])
                out.lines(["", "| name | type | values | unit | meaning |", "|---|---|---|---|---|"])
            }
            let cells = [
                "`\(field.name)`", typeName(field.type), field.isList ? "many" : "one", field.unit ?? "",
                meaning(field.documentation, catalogue),
            ]
            out.line("| " + cells.joined(separator: " | ") + " |")
        }
        for enumeration in catalogue.enumerations {
            out.lines(["", "## \(enumeration.name)", ""])
            out.lines(enumeration.documentation.replacingLinks { "`\($0)`" }.lines)
            out.lines(["", "| word | meaning |", "|---|---|"])
            for item in enumeration.cases {
                out.line("| `\(item.word)` | \(meaning(item.documentation, catalogue)) |")
            }
        }
        return GeneratedFile(path: path, text: out.text)
    }

    private static func typeName(_ type: Catalogue.FieldType) -> String {
        if case .enumeration(let name) = type { return "[\(name)](#\(name.lowercased()))" }
        return type.name
    }

    /// All paragraphs in one cell.
    private static func meaning(_ documentation: Documentation, _ catalogue: Catalogue) -> String {
        documentation.replacingLinks { "`\(catalogue.plainName(ofLink: $0))`" }.paragraphs
            .joined(separator: "<br>").map { $0 == "|" ? "\\|" : String($0) }.joined()
    }
}
