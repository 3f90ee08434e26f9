import JobPostingJSON

/// A posting that stood in an `@graph` beside what it refers to, as a JSON text of its own.
///
///     {"@context": C, "@graph": [                     {"@type": "JobPosting", "title": "Welder",
///        {"@id": "#yard", "name": "Yard 3"},     ─▶    "hiringOrganization": {"@id": "#yard", "name": "Yard 3"},
///        {"@type": "JobPosting", "title": "Welder",    "@context": C}
///         "hiringOrganization": {"@id": "#yard"}}]}
///
/// A reference is followed where an element of the same graph has the very same `@id`; a node is put in at its first
/// reference, where the others find it. All else is as it was published.
enum EmbeddedReferences {
    /// Nodes that are put into one posting at most: a graph of which all is wanted for each posting would grow by squares.
    private static let nodeLimit = 64

    /// The posting with the nodes that it refers to in it; as it is where it stood in no graph.
    static func embedded(in posting: JobPosting) -> JobPosting {
        let read = posting.asRead
        let root = JSONValue(document: read.document, node: read.document.rootNode)
        guard root.kind == .object, !root.node.isSame(as: read.node) else { return posting }
        var nodes: [String: JSONValue] = [:]
        for node in root["@graph"]?.elements ?? [] where node.kind == .object && !node.node.isSame(as: read.node) {
            if let id = node["@id"]?.string, !isReference(node), nodes[id] == nil { nodes[id] = node }
        }
        var copy = posting
        var count = 0
        while count < nodeLimit, let (pointer, id) = firstReference(in: copy.published.json, to: nodes) {
            guard let node = nodes.removeValue(forKey: id), (try? copy.set(JSONTree(node), at: pointer)) != nil else {
                break
            }
            count += 1
        }
        if copy.published.json["@context"] == nil, let context = root["@context"] {
            try? copy.set(JSONTree(context), at: "/@context")
        }
        return copy
    }

    /// Whether a value says nothing but which node is meant.
    private static func isReference(_ value: JSONValue) -> Bool {
        value.kind == .object && value.node.count == 1 && value["@id"]?.kind == .string
    }

    /// The first reference to one of some nodes.
    private static func firstReference(
        in value: JSONValue, to nodes: [String: JSONValue]
    ) -> (pointer: JSONPointer, id: String)? {
        guard !nodes.isEmpty else { return nil }
        // Without recursion: how deep a document is, is not ours to decide.
        var waiting: [(value: JSONValue, tokens: [String])] = [(value, [])]
        while let (value, tokens) = waiting.popLast() {
            switch value.kind {
            case .object:
                if isReference(value), let id = value["@id"]?.string, nodes[id] != nil, !tokens.isEmpty {
                    return (JSONPointer(tokens: tokens), id)
                }
                for member in value.members.reversed() { waiting.append((member.value, tokens + [member.key])) }
            case .array:
                for (index, element) in value.elements.enumerated().reversed() {
                    waiting.append((element, tokens + ["\(index)"]))
                }
            default: break
            }
        }
        return nil
    }
}
