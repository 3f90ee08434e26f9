import JobPostingJSON

// Where contexts hold
// ===================
// A `@context` holds for its object and all inside it. The objects that have one are ranges of a tape, inside one another
// or apart, listed by where they begin; each knows the range around it:
//
//     {"@context": A, "x": {"@context": B, …}, "y": {"@context": C, …}, "z": {}}
//     └───────────────────────── 0 ──────────────────────────────────────────┘
//                           └─── 1 in 0 ───┘        └─── 2 in 0 ───┘
//
// The context of a node is that of the last range that begins before it, or of the first around that one which has not
// ended: a binary search and at most as many steps as there are contexts inside one another.

/// The contexts of some documents by the ranges of their tapes.
struct ContextScopes {
    /// An object with a context, or the whole of a document.
    struct Scope {
        var range: Range<UInt>
        var context: TermContext
        /// The scope around it.
        var around: Int?
    }

    private(set) var scopes: [Scope] = []

    /// - Complexity: O(entries of the documents + *s* log *s*) for *s* contexts.
    init(of roots: [JSONNode], _ edit: PostingEdit? = nil) {
        var roots = roots
        var contextOfEdit = TermContext.schema()
        if let edit {
            // What holds where a posting was read still holds for what it has become.
            contextOfEdit = ContextScopes(of: roots).context(of: edit.read) ?? contextOfEdit
            roots.append(edit.edited)
        }
        for root in roots.sorted(by: { $0.identity < $1.identity }) {
            add(root, root.identity == edit?.edited.identity ? contextOfEdit : .schema())
        }
    }

    private mutating func add(_ root: JSONNode, _ context: TermContext) {
        let first = scopes.count
        scopes.append(Scope(range: root.identityRange, context: context, around: nil))
        var innermost = first
        var place = 0
        while let node = root.descendant(at: place) {
            place += 1
            guard node.kind == .object, let local = node.member("@context") else { continue }
            while !scopes[innermost].range.contains(node.identity) { innermost = scopes[innermost].around ?? first }
            scopes.append(
                Scope(
                    range: node.identityRange, context: scopes[innermost].context.adding(local), around: innermost))
            innermost = scopes.count - 1
        }
    }

    /// The context that holds for the members of an object; schema.org's for a node of no document here.
    func context(of node: JSONNode) -> TermContext? {
        let identity = node.identity
        var low = 0
        var high = scopes.count
        while low < high {
            let middle = (low + high) / 2
            if scopes[middle].range.lowerBound <= identity { low = middle + 1 } else { high = middle }
        }
        var index: Int? = low - 1
        while let present = index, scopes.indices.contains(present) {
            if scopes[present].range.contains(identity) { return scopes[present].context }
            index = scopes[present].around
        }
        return nil
    }
}
