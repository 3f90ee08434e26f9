/// Writes `_subjects.py`: a subject of queries for each field, with its type, for Python.
enum PythonSubjects {
    static let path = "Sources/Python/jobposting/_subjects.py"

    static func render(_ catalogue: Catalogue) -> GeneratedFile {
        var out = Writer()
        out.lines([
            "# Generated from Sources/JobPostingKit/Facts/Field.swift by Sources/Generators/generate; do not edit.",
            "\"\"\"What queries can be about, each with its type, so that an editor completes and checks them.\"\"\"",
            "", "from __future__ import annotations", "",
            "from typing import Final", "",
            "from .builders import (",
        ])
        let classes = Set(catalogue.fields.map { className($0.type) } + ["SalaryField"]).sorted()
        for name in classes { out.line("    \(name),") }
        out.lines([
            ")", "from .query import Query", "", "",
            "class Subjects:",
            "    \"\"\"The facts that a query can be about, and its flags: `jp.F` is the one of its kind.", "",
            "        (jp.F.country == \"US\") & jp.F.remote & (jp.F.salary_year >= jp.money(120_000, \"USD\"))", "",
            "    Comparisons stand in parentheses. `matches`, `isin`, `between`, `is_missing` and `is_present` ask for the rest;",
            "    `jp.within`, `jp.location` and `jp.path` for places and for what was published.",
            "    \"\"\"", "",
            "    # Flags",
        ])
        for (flag, documentation) in flags {
            out.lines(["", "    \(flag): Final = Query(\"\(flag)\")", "    \"\"\"\(documentation)\"\"\""])
        }
        for field in catalogue.fields {
            out.lines(field.banner.map { ["", "    # \($0)"] } ?? [])
            if field.name == "salary_min" {
                for (name, documentation) in ranges {
                    out.lines(["", "    \(name): Final = SalaryField(\"\(name)\")", "    \"\"\"\(documentation)\"\"\""])
                }
            }
            var text = field.documentation
            if let unit = field.unit { text.lines += ["", "Unit: \(unit)."] }
            let documentation = text.replacingLinks { "`\(catalogue.plainName(ofLink: $0))`" }
            out.lines(["", "    \(field.name): Final = \(className(field.type))(\"\(field.name)\")"])
            out.lines(PythonText.docstring(documentation), indent: "    ")
        }
        out.lines([
            "", "", "F: Final = Subjects()", "\"\"\"What queries are built from: `jp.F.country == \"US\"`.\"\"\"",
        ])
        return GeneratedFile(path: path, text: out.text)
    }

    /// Names that stand alone in a query and are no facts.
    private static let flags = [
        ("remote", "Whether the work is wholly done elsewhere than at the employer's place."),
        ("onsite", "Whether the work is said to be done at the employer's place."),
        ("hybrid", "Whether the work is partly done at the employer's place."),
        ("expired", "Whether the posting stood until a time that has passed."),
    ]

    /// Ranges that two facts make.
    private static let ranges = [
        ("salary", "The stated range of pay, for whatever time."),
        ("salary_year", "The range of a year's pay, under the annualization of the options."),
    ]

    private static func className(_ type: Catalogue.FieldType) -> String {
        switch type {
        case .text, .enumeration: "TextField"
        case .number: "NumberField"
        case .integer: "IntegerField"
        case .boolean: "BooleanField"
        case .dateTime: "DateTimeField"
        case .location: "LocationsField"
        }
    }
}
