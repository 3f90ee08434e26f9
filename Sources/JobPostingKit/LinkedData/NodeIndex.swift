import JobPostingJSON

// Nodes by their identifiers
// ==========================
// Objects with the same `@id`, anywhere in the documents of one record, describe one node together. An object that has an
// `@id` and says nothing else but perhaps its type refers to the node; all others describe it.
//
//     {"@id": "#o", "name": "Harbour Yard 3"}       description 0:  first with `name`
//     {"hiringOrganization": {"@id": "#o"}}         reference:      stands for description 0
//     {"@id": "#o", "name": "Yard", "url": "…"}     description 1:  first with `url`
//
// Of a property that several descriptions have, the first one's values count, after those of the description that is
// being read. Two postings that both have a title contradict each other: publishers who write one `@id` on all of their
// postings mean nothing by it, and such descriptions are never taken together.

/// The nodes that the documents of a record describe by `@id`, and the properties that are written from the other end.
struct NodeIndex {
    /// A node that is described by all objects with one `@id`.
    struct Described {
        /// The first description.
        var first: JSONNode
        /// For each property, by its number, the first description that has it.
        var firstWith: [UInt8: JSONNode] = [:]
        /// The descriptions are of different postings.
        var isContradictory = false
        /// A description that is a posting with a title.
        fileprivate var hasTitledPosting = false
        /// A description that is a posting.
        var posting: JSONNode?
    }

    /// What a described node with many members says, found once: thousands of references may lead to it.
    struct Table {
        var id: String
        /// The values of its properties, by the properties' numbers, as its own members give them.
        var values: [UInt8: [JSONNode]]
    }

    private(set) var nodes: [String: Described] = [:]
    /// The tables of nodes by their identities.
    private(set) var tables: [UInt: Table] = [:]
    /// Nodes of so many members are walked at each look-up, which costs less than a table.
    private static let walkLimit = 32
    /// The subjects of properties that were given by `@reverse`: by the identity of the object that has the property's
    /// value, or by its `@id`.
    private var subjects: [SubjectKey<UInt>: [JSONNode]] = [:]
    private var subjectsByID: [SubjectKey<String>: [JSONNode]] = [:]
    /// Subjects kept for one property of one node.
    private static let subjectLimit = 64

    /// A property of the node that is its value.
    private struct SubjectKey<Value: Hashable>: Hashable {
        var property: UInt8
        var value: Value
    }

    /// - Complexity: O(bytes of the documents' keys and identifiers).
    init(of roots: [JSONNode], _ names: borrowing GraphNames, _ edit: PostingEdit? = nil) {
        for root in roots + (edit.map { [$0.edited] } ?? []) {
            var place = 0
            while let node = root.descendant(at: place) {
                if let edit, node.identity == edit.read.identity {
                    place += node.span
                    continue
                }
                if node.kind == .object { add(node, names) }
                place += 1
            }
        }
    }

    private mutating func add(_ node: JSONNode, _ names: borrowing GraphNames) {
        var id: String?
        var properties: [UInt8] = []
        var isReference = true
        for (key, value) in node.members {
            switch names.meaning(of: key, in: node) {
            case .keyword("@id"): id = value.string
            case .keyword("@type"), .keyword("@context"): break
            case .keyword("@reverse"):
                isReference = false
                for (key, value) in value.members {
                    if case .schema(let name) = names.meaning(of: key, in: value) {
                        addSubject(node, of: value, name, names)
                    }
                }
            case .reverse(let name):
                isReference = false
                addSubject(node, of: value, name, names)
            case .schema(let name):
                isReference = false
                if let property = Property(schemaName: name) { properties.append(property.rawValue) }
            case .keyword, .other, .nothing: isReference = false
            }
        }
        guard let id, !isReference else { return }
        if node.span > 2 * NodeIndex.walkLimit {
            tables[node.identity] = Table(id: id, values: names.valuesOfAll(of: node))
        }
        var described = nodes[id] ?? Described(first: node)
        for property in properties where described.firstWith[property] == nil { described.firstWith[property] = node }
        if names.isType(node, "JobPosting") {
            described.posting = described.posting ?? node
            if properties.contains(Property.title.rawValue) {
                if described.hasTitledPosting { described.isContradictory = true }
                described.hasTitledPosting = true
            }
        }
        nodes[id] = described
    }

    private mutating func addSubject(
        _ subject: JSONNode, of values: JSONNode, _ name: String, _ names: borrowing GraphNames
    ) {
        guard let property = Property(schemaName: name)?.rawValue else { return }
        var found: [JSONNode] = []
        names.appendValues(of: values, to: &found)
        for value in found where value.kind == .object {
            NodeIndex.add(subject, to: &subjects[SubjectKey(property: property, value: value.identity), default: []])
            if let id = names.id(of: value) {
                NodeIndex.add(subject, to: &subjectsByID[SubjectKey(property: property, value: id), default: []])
            }
        }
    }

    private static func add(_ subject: JSONNode, to subjects: inout [JSONNode]) {
        if subjects.count < subjectLimit { subjects.append(subject) }
    }

    /// The nodes that have a node as a value of `@reverse` of a property.
    func subjects(_ property: Property, of node: JSONNode, id: String?) -> [JSONNode] {
        subjects[SubjectKey(property: property.rawValue, value: node.identity)]
            ?? id.flatMap { subjectsByID[SubjectKey(property: property.rawValue, value: $0)] } ?? []
    }
}

extension Property {
    /// The property of a name in schema.org, however its case is written.
    init?(schemaName name: String) {
        var name = name
        guard let found = name.withUTF8({ PropertyName.property($0) }) else { return nil }
        self = found.property
    }
}
