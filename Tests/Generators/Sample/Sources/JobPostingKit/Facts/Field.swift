/// Every fact of a posting. Numbers are permanent.
public enum Field: UInt16, CaseIterable, Sendable {
    // MARK: - Identity

    /// The employer's own identifier of the posting.
    ///
    /// Not ``title``.
    case id = 1
    /// The title.
    case title = 3

    // MARK: - Organisation

    /// Where else the organisation is described: `a|b`.
    case organizationSameAs = 22
    /// The kinds of employment, as search engines name them, which is neither what an employer nor what
    /// a legislator would call them.
    case employmentType = 40
    /// Where one works.
    case workplace = 41
    /// The least experience.
    case experienceMonths = 70
    /// Where the job is.
    case locations = 50
    /// When it was posted.
    case datePosted = 30
    /// Whether one can apply here.
    case directApply = 80
    /// The least salary.
    case salaryMin = 60
}

extension Field {
    /// One row a field.
    static let catalogue: [FieldDefinition] = [
        FieldDefinition(.id, .text, .one, read: readID),
        FieldDefinition(.title, .text, .one) { $0.title },
        FieldDefinition(.organizationSameAs, .text, .many, read: readSameAs),
        FieldDefinition(.employmentType, .enumeration(.employmentType), .many, read: readEmploymentType),
        FieldDefinition(.workplace, .enumeration(Workplace.self), .one, read: readWorkplace),
        FieldDefinition(.experienceMonths, .integer, .one, unit: "months", read: readExperience),
        FieldDefinition(.locations, .location, .many, read: readLocations),
        FieldDefinition(.datePosted, .dateTime, .one, read: readDatePosted),
        FieldDefinition(.directApply, .boolean, .one, read: readDirectApply),
        FieldDefinition(.salaryMin, .number, .one, unit: nil, read: readSalary),
    ]
}
