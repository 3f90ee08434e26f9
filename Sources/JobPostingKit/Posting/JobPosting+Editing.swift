import JobPostingJSON

// A posting is edited as published, and what it means follows: facts are read from what it has become. An edited posting
// stays in its place: `@id` references lead to the other nodes of the document that it was read in, and everything that
// was not edited keeps its bytes in the input (`JSONTree+Document.swift` says what holds).

extension JobPosting {
    /// A posting that says nothing yet but what it is: `@context` and `@type`.
    ///
    ///     var posting = JobPosting()
    ///     try posting.set("Welder", at: "/title")
    ///     try posting.append("FULL_TIME", at: "/employmentType")
    public init() {
        self.init(JobPosting.empty.root, origin: .start)
    }

    private static let empty = JSONTree(
        .object([
            JSONTree.Member("@context", "https://schema.org"), JSONTree.Member("@type", "JobPosting"),
        ])
    ).checkedDocument()

    /// Sets the published value at a pointer: replaces what stands there, or adds a member that is not there yet.
    ///
    ///     try posting.set("Yard 3", at: "/hiringOrganization/name")
    ///
    /// What holds the value must be there. `-` adds an element behind the last one of an array. The empty pointer
    /// replaces the whole posting, by an object.
    ///
    /// - Throws: Why nothing was changed.
    /// - Complexity: O(members and elements of the containers on the way + size of the value), and O(size of the
    ///   posting) when it is read next.
    public mutating func set(_ value: JSONTree, at pointer: JSONPointer) throws(JSONEditError) {
        try edit(.set(value), at: pointer)
    }

    /// Inserts an element before the one at a position, or sets a member: "add" of RFC 6902, section 4.1.
    ///
    /// - Throws: Why nothing was changed.
    /// - Complexity: That of ``set(_:at:)``.
    public mutating func insert(_ value: JSONTree, at pointer: JSONPointer) throws(JSONEditError) {
        try edit(.insert(value), at: pointer)
    }

    /// Adds a value to those of a property: behind the last of a list; one that stands alone becomes the first of a list,
    /// and where there is none, a list of one is made.
    ///
    /// - Throws: Why nothing was changed.
    /// - Complexity: That of ``set(_:at:)``.
    public mutating func append(_ value: JSONTree, at pointer: JSONPointer) throws(JSONEditError) {
        try edit(.append(value), at: pointer)
    }

    /// Removes the published value at a pointer.
    ///
    /// - Throws: Why nothing was changed: nothing stands there, or it is the posting itself.
    /// - Complexity: That of ``set(_:at:)``.
    public mutating func remove(at pointer: JSONPointer) throws(JSONEditError) {
        try edit(.remove, at: pointer)
    }

    /// Does what an edit says: a posting stays an object.
    package mutating func edit(_ edit: JSONTree.Edit, at pointer: JSONPointer) throws(JSONEditError) {
        switch edit {
        case .set(let value), .insert(let value): try requireObject(value, at: pointer)
        case .append where pointer.tokens.isEmpty: throw JSONEditError(.root, at: pointer)
        case .append, .remove: break
        }
        try draft.edit(edit, at: pointer)
    }

    private func requireObject(_ value: JSONTree, at pointer: JSONPointer) throws(JSONEditError) {
        guard pointer.tokens.isEmpty else { return }
        switch value.content {
        case .object: return
        case .read(let value) where value.kind == .object: return
        default: throw JSONEditError(.root, at: pointer)
        }
    }
}
