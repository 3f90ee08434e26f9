import Foundation

/// The vocabulary of schema.org, as far as typed views need it; its data file says what each line is.
struct Vocabulary {
    static let folder = "Sources/Generators/Data"
    static let path = "\(folder)/schemaorg-30.0-2026-03-19.tsv"
    /// What the generated files say of their source.
    static let source = "schema.org 30.0 (2026-03-19), vocabulary licensed CC BY-SA 3.0"

    /// A property of a type.
    struct Property {
        var name: String
        var ranges: [String]
    }

    /// The types that have a view, with the types above each, nearest first.
    private(set) var views: [(name: String, ancestors: [String])] = []
    /// The properties that a type brings, which its descendants have too.
    private(set) var properties: [(domain: String, properties: [Property])] = []
    /// All names of properties, and of types, with the successor of a superseded one.
    private(set) var propertyNames: [(name: String, successor: String?)] = []
    private(set) var typeNames: [(name: String, successor: String?)] = []

    /// Reads the data file of a repository; nil where it has none.
    init?(root: String, problems: Problems) {
        guard let text = try? String(contentsOfFile: "\(root)/\(Vocabulary.path)", encoding: .utf8) else { return nil }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            switch (fields[0], fields.count) {
            case ("view", 2...3):
                views.append((fields[1], fields.count == 3 ? fields[2].split(separator: " ").map(String.init) : []))
            case ("property", 4):
                let property = Property(name: fields[2], ranges: fields[3].split(separator: " ").map(String.init))
                if properties.last?.domain == fields[1] {
                    properties[properties.count - 1].properties.append(property)
                } else {
                    properties.append((fields[1], [property]))
                }
            case ("name", 3...4) where fields[1] == "p":
                propertyNames.append((fields[2], fields.count == 4 ? fields[3] : nil))
            case ("name", 3...4) where fields[1] == "t":
                typeNames.append((fields[2], fields.count == 4 ? fields[3] : nil))
            default:
                problems.add(
                    Failure(
                        location: Location(file: Vocabulary.path, line: index + 1),
                        message: "expected `view`, `property` or `name` and its columns"))
            }
        }
        settleInheritance()
    }

    /// The types above one, nearest first; those of a type without a view stand behind it in the lists of the others.
    func ancestors(of type: String) -> [String] {
        if let view = views.first(where: { $0.name == type }) { return view.ancestors }
        for view in views {
            if let index = view.ancestors.firstIndex(of: type) { return Array(view.ancestors[(index + 1)...]) }
        }
        return []
    }

    /// The type, or the nearest above it, that brings properties: what a view of the type conforms to.
    func domain(of type: String) -> String {
        ([type] + ancestors(of: type)).first { name in properties.contains { $0.domain == name } } ?? "Thing"
    }

    /// Leaves a property that a type and one above it both bring to the upper one; upper types come first.
    private mutating func settleInheritance() {
        let inherited = properties.map { entry in
            Set(
                ancestors(of: entry.domain).flatMap { ancestor in
                    properties.first { $0.domain == ancestor }?.properties.map { $0.name } ?? []
                })
        }
        for index in properties.indices {
            properties[index].properties.removeAll { inherited[index].contains($0.name) }
        }
        let depths = Dictionary(uniqueKeysWithValues: properties.map { ($0.domain, ancestors(of: $0.domain).count) })
        properties.sort { (depths[$0.domain] ?? 0, $0.domain) < (depths[$1.domain] ?? 0, $1.domain) }
    }
}
