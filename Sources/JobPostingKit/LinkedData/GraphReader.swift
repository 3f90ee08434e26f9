import JobPostingJSON

/// A posting that was edited: what it was in its document, and what it has become, on a tape of its own.
struct PostingEdit {
    var read: JSONNode
    var edited: JSONNode
}

/// Looks up the properties of the nodes of one record, wherever in it they are described and however they are spelt.
///
/// Free to copy. The nodes are borrowed: they must be alive as long as it is used.
struct GraphReader {
    /// What there is to look out for; nothing, in most records.
    let features: GraphFeatures
    /// What only records with something to look out for need.
    private let details: Details?
    private let table = PropertyNameTable.shared

    private final class Details: @unchecked Sendable {
        let names: GraphNames
        let index: NodeIndex?
        init(_ names: GraphNames, _ index: NodeIndex?) {
            self.names = names
            self.index = index
        }
    }

    /// The look-ups of a record with nothing to look out for.
    init() {
        features = []
        details = nil
    }

    /// - Complexity: O(entries of the documents), and O(bytes of their keys) where there is anything to look out for.
    init(of roots: [JSONNode]) {
        features = GraphFeatures(of: roots)
        details = features.isEmpty ? nil : GraphReader.details(features, roots)
    }

    /// The same for documents of which a posting was edited.
    init(of roots: [JSONNode], _ edit: PostingEdit) {
        features = GraphFeatures(of: roots + [edit.edited])
        details = features.isEmpty ? nil : GraphReader.details(features, roots, edit)
    }

    /// The same for one document.
    init(of root: JSONNode) {
        features = GraphFeatures(of: CollectionOfOne(root))
        details = features.isEmpty ? nil : GraphReader.details(features, [root])
    }

    private static func details(
        _ features: GraphFeatures, _ roots: [JSONNode], _ edit: PostingEdit? = nil
    ) -> Details {
        let names = GraphNames(features, of: roots, edit)
        // A term of a context may be a reverse one.
        let isIndexed = !features.isDisjoint(with: [.identifiers, .reverse, .contexts])
        return Details(names, isIndexed ? NodeIndex(of: roots, names, edit) : nil)
    }

    /// The meanings of names.
    @inline(__always)
    var names: GraphNames { details?.names ?? .plain }

    /// Whether `@type` names this schema.org type.
    func isType(_ node: JSONNode, _ name: StaticString) -> Bool { names.isType(node, name) }

    /// Whether an object stands for a node that is described elsewhere, or nowhere.
    func isReference(_ node: JSONNode) -> Bool { names.isReference(node) }

    /// The values of a property of a node as its own members give them, where that can be said at once.
    @inline(__always)
    func simpleValues(_ property: Property, of node: JSONNode) -> PropertyValues? {
        guard features.isEmpty else { return nil }
        let (value, isPlain) = GraphNames.plainValue(property, of: node, table)
        return isPlain ? PropertyValues(value) : nil
    }

    /// The values of a property of a node; of a value that was reached by a reference, that reference is told.
    func values(
        _ property: Property, of node: JSONNode, whenReferring: (_ reference: JSONNode, _ described: JSONNode) -> Void
    ) -> [JSONNode] {
        var values: [JSONNode] = []
        let names = self.names
        let index = details?.index
        let table = index?.tables[node.identity]
        if let table {
            values = table.values[property.rawValue] ?? []
        } else {
            names.appendValues(property, of: node, to: &values)
        }
        guard let index else { return values }
        if values.isEmpty {
            appendValues(property, describedElsewhere: node, table?.id ?? names.id(of: node), index, to: &values)
        }
        for position in values.indices where values[position].kind == .object {
            let reference = values[position]
            guard names.isReference(reference), let id = names.id(of: reference), let described = index.nodes[id]
            else { continue }
            whenReferring(reference, described.first)
            values[position] = described.first
        }
        return values
    }

    private func appendValues(
        _ property: Property, describedElsewhere node: JSONNode, _ id: String?, _ index: NodeIndex,
        to values: inout [JSONNode]
    ) {
        if let described = id.flatMap({ index.nodes[$0] }), !described.isContradictory || !isType(node, "JobPosting"),
            let other = described.firstWith[property.rawValue], !other.isSame(as: node)
        {
            if let table = index.tables[other.identity] {
                values = table.values[property.rawValue] ?? []
            } else {
                names.appendValues(property, of: other, to: &values)
            }
        }
        if values.isEmpty {
            for subject in index.subjects(property, of: node, id: id) { values.append(subject) }
        }
    }

    /// Whether other postings have the same `@id`.
    func hasContradictoryID(_ posting: JSONNode) -> Bool {
        guard let index = details?.index, let id = names.id(of: posting) else { return false }
        return index.nodes[id]?.isContradictory == true
    }

    /// Whether an object that is typed as a posting says nothing that another description of it does not stand for.
    func isDescribedElsewhere(_ posting: JSONNode) -> Bool {
        guard let index = details?.index, let id = names.id(of: posting), let described = index.nodes[id] else {
            return false
        }
        guard let first = described.posting, !first.isSame(as: posting) else { return false }
        return names.isReference(posting) || !described.isContradictory
    }
}
