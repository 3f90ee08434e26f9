import JobPostingJSON

/// What the readers of one posting share, so that several facts of one published value read it once.
///
/// A reading fills its own entry when the first fact asks for it; moving on to another posting empties all.
struct FactMemo {
    /// The plain text of the description, or that there is none.
    var descriptionText: DescriptionText??
    /// What decides the order of numbers in dates; filled by the first date that needs it.
    var dateEvidence: DateEvidence?

    /// The places of `jobLocation`.
    var places = PlaceReading()
    /// The pay, which eight facts are read from.
    var salary: SalaryReading?

    /// The organisation that is hiring, which four facts are read from.
    var organization: OrganizationChoice?
    /// Its members, where its keys are plain.
    var organizationMembers: NodeMembers?

    /// A description as plain text, and its node.
    struct DescriptionText {
        var text: String
        var node: JSONNode
        /// Whether it was published just so.
        var isAsPublished: Bool
    }

    /// Forgets everything about the posting.
    mutating func clear() {
        descriptionText = nil
        dateEvidence = nil
        places.clear()
        // What is large is not written without need.
        if salary != nil { salary = nil }
        organization = nil
        if organizationMembers != nil { organizationMembers = nil }
    }
}
