import CJobPosting
import JobPostingJSON
import JobPostingKit

/// What a `jobposting_path` is.
final class PathHandle: Sendable {
    let path: JSONPath

    init(_ path: JSONPath) {
        self.path = path
    }
}

/// What a `jobposting_nodelist` is: nodes of a posting that it keeps alive, and their names once they are asked for.
final class NodeListHandle: @unchecked Sendable {
    let nodes: [JSONNode]
    private let posting: PostingHandle
    /// What the nodes stand in; it stays when the posting is edited.
    private let root: JSONValue
    /// The names of all nodes: their normalised paths in slot 0, their pointers in slot 1.
    private let names = ViewTable(count: 2)

    init(_ nodes: [JSONNode], of posting: PostingHandle) {
        self.nodes = nodes
        self.posting = posting
        root = posting.published
    }

    /// The view of the node at an index; nil when there is none.
    func view(_ index: Int) throws(Failure) -> jobposting_node? {
        guard nodes.indices.contains(index) else { return nil }
        guard posting.root.isSame(as: root.node) else { throw Failure(argument: "the posting was edited since") }
        return posting.view(ofLone: nodes[index])
    }

    /// The normalised paths of the nodes.
    var paths: UnsafeBufferPointer<jobposting_string> {
        views(0) { JSONPath.locations(of: nodes, in: root.node) }
    }

    /// The JSON Pointers of the nodes.
    var pointers: UnsafeBufferPointer<jobposting_string> {
        views(1) { JSONPath.pointers(of: nodes, in: root.node) }
    }

    private func views(_ slot: Int, _ texts: () -> [String]) -> UnsafeBufferPointer<jobposting_string> {
        names.views(slot) { builder in
            for text in texts() { builder.add(builder.string(text)) }
        }
    }
}
