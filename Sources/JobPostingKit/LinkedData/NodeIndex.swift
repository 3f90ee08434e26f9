import JobPostingJSON

/// The nodes that a document describes by `@id`: elements of its root, or of the root's `@graph`.
///
/// Made once for a document, when the first reference is met; it lives no longer than the document.
final class NodeIndex: @unchecked Sendable {
    private var places: [String: Int] = [:]

    /// - Complexity: O(members of the graph's nodes).
    init(_ root: JSONNode) {
        guard let graph = root.kind == .object ? root.member("@graph") : root, graph.kind == .array else { return }
        for node in graph.elements where node.kind == .object && !node.isReference {
            // Of two descriptions the first counts.
            guard let id = node.member("@id")?.string, places[id] == nil else { continue }
            places[id] = node.place(in: root)
        }
    }

    /// The node that a reference stands for; nil where the document does not describe it.
    func node(for reference: JSONNode, in root: JSONNode) -> JSONNode? {
        guard let id = reference.member("@id")?.string, let place = places[id] else { return nil }
        return root.descendant(at: place)
    }
}

extension JSONNode {
    /// Whether an object has an `@id` and says nothing else of itself but perhaps its type: it stands for a node that is
    /// described elsewhere (JSON-LD 1.1, section 3.3).
    var isReference: Bool {
        guard kind == .object, span <= 5, member("@id") != nil else { return false }
        return members.allSatisfy { $0.key.hasText("@id") || $0.key.hasText("@type") }
    }
}
