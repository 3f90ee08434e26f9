/// Writes the typed views of what was published: `SchemaOrg+Properties.swift`, `SchemaOrg+Types.swift`.
enum SchemaOrgViews {
    static let propertiesPath = "Sources/JobPostingKit/Generated/SchemaOrg+Properties.swift"
    static let typesPath = "Sources/JobPostingKit/Generated/SchemaOrg+Types.swift"

    static func render(_ vocabulary: Vocabulary) -> [GeneratedFile] {
        [properties(vocabulary), types(vocabulary)]
    }

    static let head = [
        "// Generated from \(Vocabulary.path) by Sources/Generators/generate;",
        "// do not edit. \(Vocabulary.source).",
        "// There are many, hence an accessor a line.", "// swift-format-ignore-file", "",
    ]

    private static func properties(_ vocabulary: Vocabulary) -> GeneratedFile {
        var out = Writer()
        out.lines(head)
        out.line("extension SchemaOrg {")
        for (index, entry) in vocabulary.properties.enumerated() {
            if index > 0 { out.line() }
            let parent = vocabulary.ancestors(of: entry.domain).first { name in
                vocabulary.properties.contains { $0.domain == name }
            }
            out.line("    /// What has the properties of [\(entry.domain)](https://schema.org/\(entry.domain)).")
            out.line("    public protocol \(entry.domain)Properties: \(parent.map { $0 + "Properties" } ?? "Node") {}")
        }
        out.line("}")
        let predecessors = Dictionary(
            grouping: vocabulary.propertyNames.filter { $0.successor != nil }, by: { $0.successor ?? "" })
        let superseded = Dictionary(
            uniqueKeysWithValues: vocabulary.propertyNames.compactMap { name, successor in successor.map { (name, $0) }
            })
        for entry in vocabulary.properties {
            out.lines(["", "extension SchemaOrg.\(entry.domain)Properties {"])
            for (index, property) in entry.properties.enumerated() {
                if index > 0 { out.line() }
                var story = list(property.ranges, "or") + "."
                if let successor = superseded[property.name] { story += " Superseded by ``\(successor)``." }
                let names = predecessors[property.name] ?? []
                let old = names.map { "`\($0.name)`" }
                if !old.isEmpty { story += " Reads \(list(old, "and")) too, which it supersedes." }
                out.lines(
                    Writer.wrapped(story.split(separator: " ").map(String.init), width: 110).map { "    /// " + $0 })
                out.line("    public var \(property.name): SchemaOrg.Values? {")
                let name = "\"\(property.name)\""
                let superseding =
                    old.isEmpty
                    ? "" : ", superseding: " + names.map { "\"\($0.name)\"" }.joined(separator: ", ")
                if superseding.isEmpty {
                    out.line("        get { values(\(name)) } set { set(\(name), newValue) }")
                } else {
                    out.line("        get { values(\(name)\(superseding)) }")
                    out.line("        set { set(\(name), newValue\(superseding)) }")
                }
                out.line("    }")
            }
            out.line("}")
        }
        return GeneratedFile(path: propertiesPath, text: out.text)
    }

    private static func types(_ vocabulary: Vocabulary) -> GeneratedFile {
        var out = Writer()
        out.lines(head)
        out.line("extension SchemaOrg {")
        for (index, view) in vocabulary.views.enumerated() {
            if index > 0 { out.line() }
            out.lines(
                [
                    "/// A node read as [\(view.name)](https://schema.org/\(view.name)).",
                    "public struct \(view.name): \(vocabulary.domain(of: view.name))Properties {",
                    "    /// `\(view.name)`",
                    "    public static var typeName: StaticString { \"\(view.name)\" }",
                    "    /// What the node says.",
                    "    public var draft: JSONDraft",
                    "    /// Reads a value as \(article(view.name)).",
                    "    public init(draft: JSONDraft) { self.draft = draft }",
                    "}",
                ], indent: "    ")
        }
        out.lines(["}", "", "extension SchemaOrg.Values {"])
        for (index, view) in vocabulary.views.enumerated() {
            if index > 0 { out.line() }
            let name = lowerCamelCase(view.name)
            out.lines(
                [
                    "/// The first node that may be \(article(view.name)).",
                    "public var \(name): SchemaOrg.\(view.name)? { get { node() } set { setNode(newValue) } }",
                    "/// A new \(view.name).",
                    "public static func \(name)(_ build: (inout SchemaOrg.\(view.name)) -> Void) -> SchemaOrg.Values {",
                    "    .node(SchemaOrg.\(view.name)(build))",
                    "}",
                ], indent: "    ")
        }
        out.lines(["}", "", "extension SchemaOrg.Value {"])
        for (index, view) in vocabulary.views.enumerated() {
            if index > 0 { out.line() }
            let name = lowerCamelCase(view.name)
            out.lines(
                [
                    "/// The node, where it may be \(article(view.name)).",
                    "public var \(name): SchemaOrg.\(view.name)? { node() }",
                    "/// A new \(view.name).",
                    "public static func \(name)(_ build: (inout SchemaOrg.\(view.name)) -> Void) -> SchemaOrg.Value {",
                    "    .node(SchemaOrg.\(view.name)(build))",
                    "}",
                ], indent: "    ")
        }
        out.line("}")
        out.lines([
            "", "extension SchemaOrg {",
            "    /// The types that have a view, each before the types above it, a type a line.",
        ])
        out.line("    static let viewTypes: StaticString = \"\"\"")
        for view in vocabulary.views { out.line("        " + ([view.name] + view.ancestors).joined(separator: " ")) }
        out.lines(["        \"\"\"", "}"])
        return GeneratedFile(path: typesPath, text: out.text)
    }

    private static func article(_ name: String) -> String {
        ("AEIO".contains(name.first ?? "x") ? "an " : "a ") + name
    }

    private static func lowerCamelCase(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }

    private static func list(_ words: [String], _ last: String) -> String {
        words.count < 2
            ? words.joined() : words.dropLast().joined(separator: ", ") + " \(last) " + (words.last ?? "")
    }
}

/// Writes `SchemaOrg+Names.swift`: every name of a property or type of schema.org, for telling the unknown from the known.
enum SchemaOrgNames {
    static let path = "Sources/JobPostingKit/Generated/SchemaOrg+Names.swift"

    static func render(_ vocabulary: Vocabulary) -> GeneratedFile {
        var out = Writer()
        out.lines(SchemaOrgViews.head)
        out.line("extension SchemaOrg {")
        table("propertyNames", "properties", vocabulary.propertyNames, &out)
        out.line()
        table("typeNames", "types", vocabulary.typeNames, &out)
        out.line("}")
        return GeneratedFile(path: path, text: out.text)
    }

    private static func table(
        _ name: String, _ what: String, _ names: [(name: String, successor: String?)], _ out: inout Writer
    ) {
        out.lines(
            [
                "/// The names of all \(what) in the order of their bytes, one a line, behind a superseded one its successor.",
                "static let \(name) = SchemaOrgNameTable(",
                "    \"\"\"",
            ], indent: "    ")
        for entry in names.sorted(by: { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }) {
            out.line("        " + entry.name + (entry.successor.map { " " + $0 } ?? ""))
        }
        out.lines(["    \"\"\")"], indent: "    ")
    }
}
