import JobPostingJSON
import JobPostingKit

/// A posting that stood in an `@graph` beside what it refers to, as a JSON text of its own.
///
///     {"@context": C, "@graph": [                     {"@type": "JobPosting", "title": "Welder",
///        {"@id": "#yard", "name": "Yard 3"},     ─▶    "hiringOrganization": {"@id": "#yard", "name": "Yard 3"},
///        {"@type": "JobPosting", "title": "Welder",    "@context": C}
///         "hiringOrganization": {"@id": "#yard"}}]}
///
/// A reference is followed where an element of the same graph has the very same `@id`; a node is put in at its first
/// reference, where the others find it. All else is as it was published.
enum SelfContained {
    /// Nodes that are put into one posting at most: a graph of which all is wanted for each posting would grow by squares.
    private static let nodeLimit = 64

    /// The posting as JSON.
    static func encoded(_ posting: JobPosting, style: JSONWriter.Style) -> [UInt8] {
        let published = posting.published
        let root = JSONValue(document: published.document, node: published.document.rootNode)
        guard root.kind == .object, let graph = root["@graph"], graph.kind == .array else {
            return posting.encoded(style: style)
        }
        var nodes: [String: JSONValue] = [:]
        for node in graph.elements where node.kind == .object && !node.node.isSame(as: published.node) {
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
        if published["@context"] == nil, let context = root["@context"] {
            try? copy.set(JSONTree(context), at: "/@context")
        }
        return copy.encoded(style: style)
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
