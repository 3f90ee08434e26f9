// Generated from Sources/JobPostingKit/Facts/Field.swift by Sources/Generators/generate; do not edit.

extension JobPosting {
    // MARK: - Identity

    /// The employer's own identifier of the posting.
    ///
    /// Not ``title``.
    public var id: String? { text(.id) }

    /// The title.
    public var title: String? { text(.title) }

    // MARK: - Organisation

    /// Where else the organisation is described: `a|b`.
    public var organizationSameAs: [String] { texts(.organizationSameAs) }

    /// The kinds of employment, as search engines name them, which is neither what an employer nor what
    /// a legislator would call them.
    public var employmentType: [EmploymentType] { enumerations(.employmentType) }

    /// Where one works.
    public var workplace: Workplace? { enumeration(.workplace) }

    /// The least experience.
    ///
    /// Unit: months.
    public var experienceMonths: Int64? { integer(.experienceMonths) }

    /// Where the job is.
    public var locations: [Location] { locations(.locations) }

    /// When it was posted.
    public var datePosted: DateTimeInterval? { dateTime(.datePosted) }

    /// Whether one can apply here.
    public var directApply: Bool? { boolean(.directApply) }

    /// The least salary.
    public var salaryMin: Double? { number(.salaryMin) }
}
