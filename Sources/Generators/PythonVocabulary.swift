/// Writes `_vocabulary.py`: the properties of schema.org as typed names of what was published.
///
/// A class for each type holds the properties that it brings, and a class for each set of ranges joins those of the types
/// in it: what a `hiringOrganization` is may say all that an Organization or a Person says.
struct PythonVocabulary {
    static let path = "Sources/Python/jobposting/_vocabulary.py"
    private static let width = 110

    private let vocabulary: Vocabulary
    private var out = Writer()
    /// The sets of ranges that some property has, by the name of their class.
    private var joined: [String: [String]] = [:]

    static func render(_ vocabulary: Vocabulary) -> GeneratedFile {
        var file = PythonVocabulary(vocabulary: vocabulary)
        file.write()
        return GeneratedFile(path: path, text: file.out.text)
    }

    private init(vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    private mutating func write() {
        out.lines([
            "# Generated from \(Vocabulary.path)",
            "# by Sources/Generators/generate; do not edit. \(Vocabulary.source).",
            "\"\"\"The properties of schema.org, as typed names of what was published.\"\"\"", "",
            "from __future__ import annotations", "", "from .properties import Properties, Values",
        ])
        let predecessors = Dictionary(
            grouping: vocabulary.propertyNames.filter { $0.successor != nil }, by: { $0.successor ?? "" })
        let superseded = Dictionary(
            uniqueKeysWithValues: vocabulary.propertyNames.compactMap { name, successor in
                successor.map { (name, $0) }
            })
        for entry in vocabulary.properties {
            let parent = vocabulary.ancestors(of: entry.domain).first { hasProperties($0) }
            out.lines([
                "", "", "class \(entry.domain)Properties(\(parent.map { $0 + "Properties" } ?? "Properties")):",
                "    \"\"\"What has the properties of https://schema.org/\(entry.domain).\"\"\"", "",
                "    __slots__ = ()",
            ])
            for property in entry.properties {
                let old = (predecessors[property.name] ?? []).map { $0.name }
                var story = property.ranges.joined(separator: " or ") + "."
                if let successor = superseded[property.name] { story += " Superseded by `\(successor)`." }
                if !old.isEmpty {
                    story +=
                        " Reads " + old.map { "`\($0)`" }.joined(separator: ", ") + " where it is not there itself."
                }
                let values = valuesClass(property.ranges)
                let arguments = ["\"\(property.name)\"", values] + old.map { "\"\($0)\"" }
                let lines = Writer.wrapped(
                    story.split(separator: " ").map(String.init), width: PythonVocabulary.width - 14)
                out.lines(["", "    @property", "    def \(property.name)(self) -> \(values):"])
                out.lines(PythonText.docstring(Documentation(lines: lines)), indent: "        ")
                out.line("        return self._values(\(arguments.joined(separator: ", ")))")
            }
        }
        for (name, types) in joined.sorted(by: { $0.key < $1.key }) {
            let bases = types.map { "\($0)Properties" } + ["Values"]
            let head = "class \(name)(\(bases.joined(separator: ", "))):"
            out.lines(["", ""])
            if head.count > PythonVocabulary.width {
                out.lines(["class \(name)("] + bases.map { "    \($0)," } + ["):"])
            } else {
                out.line(head)
            }
            let story = "\"\"\"Values that may have the properties of \(types.joined(separator: " or ")).\"\"\""
            let words = story.split(separator: " ").map(String.init)
            out.lines(Writer.wrapped(words, width: PythonVocabulary.width), indent: "    ")
            out.lines(["", "    __slots__ = ()"])
        }
    }

    private func hasProperties(_ type: String) -> Bool { vocabulary.properties.contains { $0.domain == type } }

    /// The class of the values of a property with some ranges.
    private mutating func valuesClass(_ ranges: [String]) -> String {
        // A range that is neither a view nor above one has no properties here; text and numbers have none at all.
        let known = ranges.filter { range in
            hasProperties(range) || vocabulary.views.contains { $0.name == range }
        }
        guard !known.isEmpty else { return "Values" }
        let types = outermost(Set(known.flatMap { domains(of: $0) }))
        // The name has the ranges, but for those whose properties another one has too.
        let names = known.filter { range in !domains(of: range).allSatisfy { !types.contains($0) } }
        let name = (names.isEmpty ? ["Thing"] : Set(names).sorted()).joined(separator: "Or") + "Values"
        joined[name] = types
        return name
    }

    /// The types whose properties a value of a type may have: its own, or of a type that brings none, such as
    /// StructuredValue, those of the types below it.
    private func domains(of range: String) -> [String] {
        let domain = vocabulary.domain(of: range)
        guard !hasProperties(range) else { return [domain] }
        let below = vocabulary.views.filter { $0.ancestors.contains(range) }.map { vocabulary.domain(of: $0.name) }
        return below.isEmpty ? [domain] : below
    }

    /// Types without those that another of them is below, whose properties it inherits.
    private func outermost(_ types: Set<String>) -> [String] {
        types.filter { type in !types.contains { $0 != type && vocabulary.ancestors(of: $0).contains(type) } }.sorted()
    }
}
