import JobPostingJSON

extension JobPosting {
    /// Everything that was published, known or not, in published order.
    public var published: JSONValue { draft.value }
}

extension JobPosting: Hashable {
    /// Whether two postings say the same as JSON: strings by their value, numbers by their text, members by their order.
    public static func == (left: JobPosting, right: JobPosting) -> Bool { left.draft.value == right.draft.value }

    /// Feeds what ``==(_:_:)`` compares.
    public func hash(into hasher: inout Hasher) { draft.value.hash(into: &hasher) }
}
