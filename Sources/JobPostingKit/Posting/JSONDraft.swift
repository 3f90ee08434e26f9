import JobPostingJSON

/// A JSON value that was read or is in the making: read as a tape, edited as a tree.
///
/// A value type; copies share until one is edited. Edits only touch the tree, and the tape is made when somebody reads
/// again, by whichever thread comes first: so a thousand edits in a row cost no more than what they set.
public struct JSONDraft: Sendable {
    /// An edited value; it is changed only while it has one owner.
    private final class Edited: @unchecked Sendable {
        /// Checked by every edit, so that it always can become a document.
        var tree: JSONTree
        /// At most the bytes that the tree takes as a document.
        var sizeBound: Int
        /// The tape of the tree, once it has been asked for.
        let made = Once<JSONDocument>()

        init(_ tree: JSONTree, sizeBound: Int) {
            self.tree = tree
            self.sizeBound = sizeBound
        }
    }

    /// What was read last; what it has become since is in `edited`.
    private var lastRead: JSONValue
    private var edited: Edited?

    /// A value that was read.
    public init(_ value: JSONValue) {
        lastRead = value
    }

    /// A value that was built.
    ///
    /// - Throws: Why the tree is no JSON value within the limits.
    public init(_ tree: JSONTree) throws(JSONEditError) {
        if let value = tree.asRead {
            lastRead = value
        } else {
            lastRead = try tree.document().root
        }
    }

    /// A value whose depth, size and numbers are known to be within the limits.
    init(checked tree: JSONTree) {
        lastRead = tree.asRead ?? tree.checkedDocument().root
    }

    /// The value, for reading.
    ///
    /// - Complexity: O(1); after an edit O(bytes of the value), once.
    public var value: JSONValue {
        guard let edited else { return lastRead }
        return edited.made.value { edited.tree.checkedDocument() }.root
    }

    /// The value as a part for building others; nothing is copied.
    public var tree: JSONTree { edited?.tree ?? JSONTree(lastRead) }

    // MARK: - Editing

    /// Sets the value at a pointer: ``JSONTree/set(_:at:)``.
    public mutating func set(_ value: JSONTree, at pointer: JSONPointer) throws(JSONEditError) {
        try edit(.set(value), at: pointer)
    }

    /// Inserts an element or sets a member: ``JSONTree/insert(_:at:)``.
    public mutating func insert(_ value: JSONTree, at pointer: JSONPointer) throws(JSONEditError) {
        try edit(.insert(value), at: pointer)
    }

    /// Adds a value to a list: ``JSONTree/append(_:at:)``.
    public mutating func append(_ value: JSONTree, at pointer: JSONPointer) throws(JSONEditError) {
        try edit(.append(value), at: pointer)
    }

    /// Removes the value at a pointer: ``JSONTree/remove(at:)``.
    public mutating func remove(at pointer: JSONPointer) throws(JSONEditError) {
        try edit(.remove, at: pointer)
    }

    /// Does what an edit says.
    package mutating func edit(_ edit: JSONTree.Edit, at pointer: JSONPointer) throws(JSONEditError) {
        var growth = 8 + (pointer.tokens.last.map { 6 * $0.utf8.count } ?? 0)
        if let value = edit.value {
            // Before its size is taken, which needs a tree of limited depth.
            try value.check(depth: JSONTree.Limits.depth, at: pointer)
            growth += 8 + value.sizeBound
        }
        let isFirst = edited == nil
        let edited = ownEdited()
        do throws(JSONEditError) {
            if edited.sizeBound + growth > JSONTree.Limits.size {
                // What has been replaced since is counted as well: count again.
                edited.sizeBound = edited.tree.sizeBound
            }
            guard edited.sizeBound + growth <= JSONTree.Limits.size else {
                throw JSONEditError(.sizeLimit, at: pointer)
            }
            try edited.tree.edit(edit, at: pointer)
            edited.sizeBound += growth
        } catch {
            if isFirst { self.edited = nil }
            throw error
        }
    }

    /// The edited value with this as its one owner, its tape not made yet.
    private mutating func ownEdited() -> Edited {
        if let edited, let made = edited.made.valueIfMade {
            // From here on the new tape is what was read, so that no chain of earlier ones is kept alive.
            lastRead = made.root
            self.edited = nil
        }
        if isKnownUniquelyReferenced(&edited), let edited { return edited }
        let tree = self.tree
        let own = Edited(tree, sizeBound: edited?.sizeBound ?? tree.sizeBound)
        edited = own
        return own
    }
}
