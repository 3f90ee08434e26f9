// Generated from Sources/JobPostingKit/Facts/Field.swift by Sources/Generators/generate; do not edit.

extension Query {
    // MARK: - Identity

    /// The employer's own identifier of the posting.
    ///
    /// Not ``title``.
    public static var id: TextField<String, Query> { TextField(.id) { Query($0) } }

    /// The title.
    public static var title: TextField<String, Query> { TextField(.title) { Query($0) } }

    // MARK: - Organisation

    /// Where else the organisation is described: `a|b`.
    public static var organizationSameAs: TextField<String, Query> { TextField(.organizationSameAs) { Query($0) } }

    /// The kinds of employment, as search engines name them, which is neither what an employer nor what
    /// a legislator would call them.
    public static var employmentType: TextField<EmploymentType, Query> { TextField(.employmentType) { Query($0) } }

    /// Where one works.
    public static var workplace: TextField<Workplace, Query> { TextField(.workplace) { Query($0) } }

    /// The least experience.
    public static var experienceMonths: OrderedField<Int64> { OrderedField(.experienceMonths) }

    /// Where the job is.
    public static var locations: LocationsField { LocationsField() }

    /// When it was posted.
    public static var datePosted: OrderedField<Moment> { OrderedField(.datePosted) }

    /// Whether one can apply here.
    public static var directApply: BooleanField { BooleanField(field: .directApply) }

    /// The least salary.
    public static var salaryMin: OrderedField<Double> { OrderedField(.salaryMin) }
}
