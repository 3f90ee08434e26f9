import JobPostingJSON

extension JobPosting {
    /// Everything that was published, known or not, in published order, under the names of schema.org.
    ///
    ///     posting.published.title?.string
    ///     posting.published["x-internal"]?.string
    ///     posting.published.hiringOrganization = .organization { $0.name = "Harbour Yard 3" }
    public var published: SchemaOrg.JobPosting {
        get { SchemaOrg.JobPosting(draft: draft) }
        set { draft = newValue.draft }
    }
}

extension SchemaOrg.JobPosting {
    /// The members in published order, duplicate keys and all.
    public var members: [(key: String, value: JSONValue)] { json.members }
    /// The document whose tape the node is on; an edit makes another.
    public var document: JSONDocument { json.document }
    /// The node on that tape: good as long as the document is.
    public var node: JSONNode { json.node }
}

extension JobPosting: Hashable {
    /// Whether two postings say the same as JSON: strings by their value, numbers by their text, members by their order.
    public static func == (left: JobPosting, right: JobPosting) -> Bool { left.draft.value == right.draft.value }

    /// Feeds what ``==(_:_:)`` compares.
    public func hash(into hasher: inout Hasher) { draft.value.hash(into: &hasher) }
}
