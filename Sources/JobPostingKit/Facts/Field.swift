/// A fact that can be asked of a posting.
///
/// This enumeration and ``catalogue`` below are the one list of facts: names in queries, the constants of the C header,
/// Python's attributes, Swift's typed properties and the reference page are generated from them. Numbers are for ever.
/// To add a fact: a case with its documentation, a row, and the reader that the row names.
public enum Field: UInt16, CaseIterable, Sendable {
    // MARK: - Identity

    /// The employer's own identifier of the posting.
    case id = 1
    /// The posting's canonical link.
    case url = 2
    /// The title of the job, entities decoded; `name` where `title` is missing.
    case title = 3

    // MARK: - Organization

    /// The hiring organisation's name; absent when the employer is confidential.
    case organization = 10
    /// The hiring organisation's own `url`.
    case organizationURL = 11
    /// Pages that say unambiguously who the hiring organisation is.
    case organizationSameAs = 12
    /// Link to the hiring organisation's logo.
    case organizationLogo = 13

    // MARK: - Dates

    /// When the employer published the posting.
    case datePosted = 20
    /// Until when the posting stands; after the end of this interval it has expired.
    case validThrough = 21

    // MARK: - Employment

    /// How the applicant would be employed.
    case employmentType = 30
    /// Where the work is done; `onsite` is never inferred from a mere place of work.
    case workplace = 31

    // MARK: - Place

    /// Each published place of work, with the parts of its address together.
    case locations = 40
    /// Countries of all places, ISO 3166-1 alpha-2.
    case country = 41
    /// Regions of all places, ISO 3166-2.
    case region = 42
    /// Towns and cities of all places, as published, entities decoded.
    case locality = 43
    /// Postal codes of all places, as published.
    case postalCode = 44
    /// Latitude of the first place that has coordinates, WGS 84.
    case latitude = 46
    /// Longitude of the first place that has coordinates, WGS 84.
    case longitude = 47

    // MARK: - Salary

    /// The least pay, as stated; one amount is both bounds.
    case salaryMin = 60
    /// The most pay, as stated; one amount is both bounds.
    case salaryMax = 61
    /// The currency of the pay, ISO 4217.
    case salaryCurrency = 62
    /// The time that the pay is for.
    case salaryUnit = 63

    // MARK: - Requirements

    /// The education that is asked for.
    case education = 80
    /// The least experience that is asked for; 0 when the posting says that none is.
    case experienceMonths = 81

    // MARK: - Classification

    /// Industries, split where they were published as one comma list.
    case industry = 90
    /// Skills, split where they were published as one comma list.
    case skills = 91

    // MARK: - Text

    /// The description as clean HTML, decoded to its true depth, safe tags only.
    case description = 100
    /// The description as plain text: paragraphs, and list items on lines of their own.
    case text = 101
}

extension Field {
    /// One row a field, in the order of their numbers: type, one value or many, and the reader.
    static let catalogue: [FieldDefinition] = [
        FieldDefinition(.id, .text, .one, read: IdentityFacts.id),
        FieldDefinition(.url, .text, .one, read: IdentityFacts.url),
        FieldDefinition(.title, .text, .one, read: IdentityFacts.title),
        FieldDefinition(.organization, .text, .one, read: OrganizationFacts.name),
        FieldDefinition(.organizationURL, .text, .one, read: OrganizationFacts.url),
        FieldDefinition(.organizationSameAs, .text, .many, read: OrganizationFacts.sameAs),
        FieldDefinition(.organizationLogo, .text, .one, read: OrganizationFacts.logo),
        FieldDefinition(.datePosted, .dateTime, .one, read: DateFacts.datePosted),
        FieldDefinition(.validThrough, .dateTime, .one, read: DateFacts.validThrough),
        FieldDefinition(.employmentType, .enumeration(.employmentType), .many, read: EmploymentFacts.employmentType),
        FieldDefinition(.workplace, .enumeration(.workplace), .one, read: EmploymentFacts.workplace),
        FieldDefinition(.locations, .location, .many, read: LocationFacts.locations),
        FieldDefinition(.country, .text, .many, codes: .country, read: LocationFacts.country),
        FieldDefinition(.region, .text, .many, codes: .subdivision, read: LocationFacts.region),
        FieldDefinition(.locality, .text, .many, read: LocationFacts.locality),
        FieldDefinition(.postalCode, .text, .many, read: LocationFacts.postalCode),
        FieldDefinition(.latitude, .number, .one, unit: "degrees", read: LocationFacts.latitude),
        FieldDefinition(.longitude, .number, .one, unit: "degrees", read: LocationFacts.longitude),
        FieldDefinition(.salaryMin, .number, .one, unit: "salary_currency per salary_unit", read: SalaryFacts.minimum),
        FieldDefinition(.salaryMax, .number, .one, unit: "salary_currency per salary_unit", read: SalaryFacts.maximum),
        FieldDefinition(.salaryCurrency, .text, .one, codes: .currency, read: SalaryFacts.currency),
        FieldDefinition(.salaryUnit, .enumeration(.salaryUnit), .one, read: SalaryFacts.unit),
        FieldDefinition(.education, .enumeration(.educationLevel), .many, read: RequirementFacts.education),
        FieldDefinition(.experienceMonths, .number, .one, unit: "months", read: RequirementFacts.experienceMonths),
        FieldDefinition(.industry, .text, .many, read: ClassificationFacts.industry),
        FieldDefinition(.skills, .text, .many, read: ClassificationFacts.skills),
        FieldDefinition(.description, .text, .one, read: TextFacts.description),
        FieldDefinition(.text, .text, .one, read: TextFacts.text),
    ]

    /// The row of this field.
    public var definition: FieldDefinition {
        Field.rows[Int(rawValue)] ?? Field.catalogue[0]
    }

    /// The rows by number, so that a look-up is one index.
    private static let rows: [FieldDefinition?] = {
        var rows = [FieldDefinition?](repeating: nil, count: 1 + Int(allCases.map { $0.rawValue }.max() ?? 0))
        for row in catalogue { rows[Int(row.field.rawValue)] = row }
        return rows
    }()

    /// What reading a field takes of its row, so that the rest of it is not copied each time.
    struct Reading: Sendable {
        var cardinality: FieldDefinition.Cardinality
        var read: @Sendable (inout FactReader) -> Void
    }

    private static let readings: [Reading] = rows.map { row in
        Reading(cardinality: (row ?? catalogue[0]).cardinality, read: (row ?? catalogue[0]).read)
    }

    static func reading(_ field: Field) -> Reading { readings[Int(field.rawValue)] }
}
