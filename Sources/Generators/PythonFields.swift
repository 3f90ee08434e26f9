/// Writes `_fields.py`: the catalogue of facts for Python.
struct PythonFields {
    static let path = "Sources/Python/jobposting/_fields.py"

    private let catalogue: Catalogue
    private var out = Writer()

    static func render(_ catalogue: Catalogue) -> GeneratedFile {
        var file = PythonFields(catalogue: catalogue)
        file.write()
        return GeneratedFile(path: path, text: file.out.text)
    }

    private init(catalogue: Catalogue) { self.catalogue = catalogue }

    private mutating func write() {
        out.lines([
            "# Generated from Sources/JobPostingKit/Facts/Field.swift by Sources/Generators/generate; do not edit.",
            "\"\"\"Every fact of a posting: its name, its number, its type and its meaning.\"\"\"",
            "", "from __future__ import annotations", "", "import enum",
            "from typing import NamedTuple, Optional, Type, TypeVar", "",
        ])
        let values = valueTypes
        if !values.isEmpty { out.lines(["from .values import \(values.joined(separator: ", "))", ""]) }
        out.line("_Value = TypeVar(\"_Value\")")
        writeFieldNumbers()
        writeEnumerations()
        writeTable()
        writeProperties()
    }

    /// The classes of the hand-written layer that properties return.
    private var valueTypes: [String] {
        Set(catalogue.fields.filter { $0.type == .dateTime || $0.type == .location }.map { pythonType($0.type) })
            .sorted()
    }

    // MARK: - The numbers

    private mutating func writeFieldNumbers() {
        out.lines(["", "", "class Field(enum.IntEnum):"])
        // What follows the first paragraph is for whoever adds a fact.
        out.lines(docstring(Documentation(lines: [catalogue.documentation.abstract])), indent: "    ")
        for field in catalogue.fields {
            out.lines(field.banner.map { ["", "    # \($0)"] } ?? [])
            out.lines(["", "    \(field.constant) = \(field.number)"])
            out.lines(docstring(field.documentation), indent: "    ")
        }
    }

    // MARK: - The enumerations

    private mutating func writeEnumerations() {
        if catalogue.enumerations.isEmpty { return }
        out.lines([
            "", "", "class _Word(str, enum.Enum):",
            "    \"\"\"A word of a closed list; it equals, and prints as, the string.\"\"\"", "",
            "    def __str__(self) -> str:", "        return str(self.value)",
        ])
        for enumeration in catalogue.enumerations {
            out.lines(["", "", "class \(enumeration.name)(_Word):"])
            out.lines(docstring(enumeration.documentation), indent: "    ")
            for item in enumeration.cases {
                out.lines(["", "    \(item.constant) = \(PythonText.literal(item.word))"])
                out.lines(docstring(item.documentation), indent: "    ")
            }
        }
    }

    // MARK: - The table

    private mutating func writeTable() {
        out.lines([
            "", "", "class FieldDefinition(NamedTuple):", "    \"\"\"One row of the catalogue.\"\"\"", "",
            "    field: Field", "    type: str",
            "    \"\"\"`text`, `number`, `integer`, `boolean`, `date-time`, `location` or `enumeration`.\"\"\"",
            "    many: bool", "    \"\"\"Whether the fact is a list.\"\"\"",
            "    unit: Optional[str]", "    \"\"\"What a number counts.\"\"\"",
            "    words: Optional[Type[enum.Enum]]", "    \"\"\"The words of an enumeration.\"\"\"",
            "", "", "FIELDS: dict[str, FieldDefinition] = {",
        ])
        for field in catalogue.fields {
            var words = "None"
            if case .enumeration(let name) = field.type { words = name }
            let cells = [
                "Field.\(field.constant)", "\"\(field.type.name)\"", field.isList ? "True" : "False",
                field.unit.map(PythonText.literal) ?? "None", words,
            ]
            out.line("    \"\(field.name)\": FieldDefinition(\(cells.joined(separator: ", "))),")
        }
        out.lines(["}", "\"\"\"The catalogue, by name.\"\"\""])
    }

    // MARK: - The properties

    private mutating func writeProperties() {
        out.lines([
            "", "", "class PostingFacts:",
            "    \"\"\"A property for each fact; a class that mixes this in knows how to read one.\"\"\"", "",
            "    __slots__ = ()", "",
            "    def _one(self, field: Field, kind: type[_Value]) -> Optional[_Value]:",
            "        \"\"\"The value of a field as a `kind`, or None.\"\"\"",
            "        raise NotImplementedError", "",
            "    def _many(self, field: Field, kind: type[_Value]) -> tuple[_Value, ...]:",
            "        \"\"\"All values of a field, each a `kind`.\"\"\"",
            "        raise NotImplementedError",
        ])
        for field in catalogue.fields {
            let type = pythonType(field.type)
            out.lines(field.banner.map { ["", "    # \($0)"] } ?? [])
            out.lines([
                "", "    @property",
                "    def \(field.name)(self) -> \(field.isList ? "tuple[\(type), ...]" : "Optional[\(type)]"):",
            ])
            var text = field.documentation
            if let unit = field.unit { text.lines += ["", "Unit: \(unit)."] }
            out.lines(docstring(text), indent: "        ")
            out.line("        return self.\(field.isList ? "_many" : "_one")(Field.\(field.constant), \(type))")
        }
    }

    private func pythonType(_ type: Catalogue.FieldType) -> String {
        switch type {
        case .text: "str"
        case .number: "float"
        case .integer: "int"
        case .boolean: "bool"
        case .dateTime: "DateTimeInterval"
        case .location: "Location"
        case .enumeration(let name): name
        }
    }

    private func docstring(_ documentation: Documentation) -> [String] {
        PythonText.docstring(documentation.replacingLinks { "`\(catalogue.plainName(ofLink: $0))`" })
    }
}
