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
    /// The language that the posting is written in, a tag of BCP 47.
    case language = 4
    /// Where to apply, when that is not the posting's own link.
    case applyURL = 5
    /// An e-mail address or telephone number that was published for applicants.
    case contact = 6

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
    /// When the work begins.
    case startDate = 22

    // MARK: - Employment

    /// How the applicant would be employed.
    case employmentType = 30
    /// Where the work is done; `onsite` is never inferred from a mere place of work.
    case workplace = 31
    /// Whether one can apply directly where the posting was published.
    case directApply = 32
    /// Whether the work can begin at once.
    case immediateStart = 33
    /// How many people are looked for.
    case openings = 34

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
    /// Street addresses of all places, as published, entities decoded.
    case streetAddress = 45
    /// Latitude of the first place that has coordinates, WGS 84.
    case latitude = 46
    /// Longitude of the first place that has coordinates, WGS 84.
    case longitude = 47
    /// Countries in which a remote applicant may live, ISO 3166-1 alpha-2.
    case applicantCountry = 48
    /// Regions in which a remote applicant may live, ISO 3166-2.
    case applicantRegion = 49

    // MARK: - Salary

    /// The least pay, as stated; one amount is both bounds.
    case salaryMin = 60
    /// The most pay, as stated; one amount is both bounds.
    case salaryMax = 61
    /// The currency of the pay, ISO 4217.
    case salaryCurrency = 62
    /// The time that the pay is for.
    case salaryUnit = 63
    /// Whether the employer states the pay or somebody estimates it.
    case salaryKind = 64
    /// The least pay of a year, under the annualization of the `FactOptions`.
    case salaryYearMin = 65
    /// The most pay of a year, under the annualization of the `FactOptions`.
    case salaryYearMax = 66
    /// Whether the pay is said to be a matter of agreement.
    case salaryNegotiable = 67

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
    /// Occupations by name.
    case occupation = 92
    /// Occupations by a code of the classification that the posting uses: O*NET-SOC, ISCO-08 and others.
    case occupationCode = 93

    // MARK: - Text

    /// The description as clean HTML, decoded to its true depth, safe tags only.
    case description = 100
    /// The description as plain text: paragraphs, and list items on lines of their own.
    case text = 101
    /// What the work consists of, as plain text.
    case responsibilities = 102
    /// What an applicant must bring, as plain text.
    case qualifications = 103
    /// What the employer offers beside the pay, as plain text.
    case benefits = 104
    /// When the work is done, as plain text.
    case workHours = 105

    // MARK: - Comparison

    /// A hash of the normalised content: equal for postings that say the same.
    case fingerprint = 120
    /// A hash of what copies and city variants of one advertisement share.
    case nearDuplicateKey = 121
}

extension Field {
    /// One row a field, in the order of their numbers: type, one value or many, and the reader.
    static let catalogue: [FieldDefinition] = [
        FieldDefinition(.id, .text, .one, read: IdentityFacts.id),
        FieldDefinition(.url, .text, .one, read: IdentityFacts.url),
        FieldDefinition(.title, .text, .one, read: IdentityFacts.title),
        FieldDefinition(.language, .text, .one, codes: .language, read: LanguageFacts.language),
        FieldDefinition(.applyURL, .text, .one, read: ContactFacts.applyURL),
        FieldDefinition(.contact, .text, .many, read: ContactFacts.contact),
        FieldDefinition(.organization, .text, .one, read: OrganizationFacts.name),
        FieldDefinition(.organizationURL, .text, .one, read: OrganizationFacts.url),
        FieldDefinition(.organizationSameAs, .text, .many, read: OrganizationFacts.sameAs),
        FieldDefinition(.organizationLogo, .text, .one, read: OrganizationFacts.logo),
        FieldDefinition(.datePosted, .dateTime, .one, read: DateFacts.datePosted),
        FieldDefinition(.validThrough, .dateTime, .one, read: DateFacts.validThrough),
        FieldDefinition(.startDate, .dateTime, .one, read: DateFacts.startDate),
        FieldDefinition(.employmentType, .enumeration(.employmentType), .many, read: EmploymentFacts.employmentType),
        FieldDefinition(.workplace, .enumeration(.workplace), .one, read: WorkplaceFacts.workplace),
        FieldDefinition(.directApply, .boolean, .one, read: EmploymentFacts.directApply),
        FieldDefinition(.immediateStart, .boolean, .one, read: EmploymentFacts.immediateStart),
        FieldDefinition(.openings, .integer, .one, read: EmploymentFacts.openings),
        FieldDefinition(.locations, .location, .many, read: LocationFacts.locations),
        FieldDefinition(.country, .text, .many, codes: .country, read: LocationFacts.country),
        FieldDefinition(.region, .text, .many, codes: .subdivision, read: LocationFacts.region),
        FieldDefinition(.locality, .text, .many, read: LocationFacts.locality),
        FieldDefinition(.postalCode, .text, .many, read: LocationFacts.postalCode),
        FieldDefinition(.streetAddress, .text, .many, read: LocationFacts.streetAddress),
        FieldDefinition(.latitude, .number, .one, unit: "degrees", read: LocationFacts.latitude),
        FieldDefinition(.longitude, .number, .one, unit: "degrees", read: LocationFacts.longitude),
        FieldDefinition(.applicantCountry, .text, .many, codes: .country, read: ApplicantLocationFacts.country),
        FieldDefinition(.applicantRegion, .text, .many, codes: .subdivision, read: ApplicantLocationFacts.region),
        FieldDefinition(.salaryMin, .number, .one, unit: "salary_currency per salary_unit", read: SalaryFacts.minimum),
        FieldDefinition(.salaryMax, .number, .one, unit: "salary_currency per salary_unit", read: SalaryFacts.maximum),
        FieldDefinition(.salaryCurrency, .text, .one, codes: .currency, read: SalaryFacts.currency),
        FieldDefinition(.salaryUnit, .enumeration(.salaryUnit), .one, read: SalaryFacts.unit),
        FieldDefinition(.salaryKind, .enumeration(.salaryKind), .one, read: SalaryFacts.kind),
        FieldDefinition(.salaryYearMin, .number, .one, unit: "salary_currency per year", read: SalaryFacts.yearMinimum),
        FieldDefinition(.salaryYearMax, .number, .one, unit: "salary_currency per year", read: SalaryFacts.yearMaximum),
        FieldDefinition(.salaryNegotiable, .boolean, .one, read: SalaryFacts.negotiable),
        FieldDefinition(.education, .enumeration(.educationLevel), .many, read: RequirementFacts.education),
        FieldDefinition(.experienceMonths, .number, .one, unit: "months", read: RequirementFacts.experienceMonths),
        FieldDefinition(.industry, .text, .many, read: ClassificationFacts.industry),
        FieldDefinition(.skills, .text, .many, read: ClassificationFacts.skills),
        FieldDefinition(.occupation, .text, .many, read: ClassificationFacts.occupation),
        FieldDefinition(.occupationCode, .text, .many, read: ClassificationFacts.occupationCode),
        FieldDefinition(.description, .text, .one, read: TextFacts.description),
        FieldDefinition(.text, .text, .one, read: TextFacts.text),
        FieldDefinition(.responsibilities, .text, .one, read: TextFacts.responsibilities),
        FieldDefinition(.qualifications, .text, .one, read: TextFacts.qualifications),
        FieldDefinition(.benefits, .text, .one, read: TextFacts.benefits),
        FieldDefinition(.workHours, .text, .one, read: TextFacts.workHours),
        FieldDefinition(.fingerprint, .integer, .one, read: FingerprintFacts.fingerprint),
        FieldDefinition(.nearDuplicateKey, .integer, .one, read: FingerprintFacts.nearDuplicateKey),
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
        /// The properties of the posting without which nothing is read; nil where that depends on more.
        var sources: PropertySet?
        /// Whether they matter only where texts are not read for evidence.
        var mayStandInText: Bool
        var read: @Sendable (inout FactReader) -> Void
    }

    /// The readings of all fields; whoever reads many fields keeps it.
    ///
    /// The memory of the one list is never changed and never freed, so that nobody counts who looks at it.
    struct Readings: @unchecked Sendable {
        /// By the numbers of the fields.
        private let rows: UnsafePointer<Reading>

        fileprivate init(_ catalogue: [FieldDefinition?]) {
            let rows = UnsafeMutablePointer<Reading>.allocate(capacity: catalogue.count)
            for (number, row) in catalogue.enumerated() {
                let row = row ?? Field.catalogue[0]
                (rows + number).initialize(
                    to: Reading(
                        cardinality: row.cardinality, sources: row.field.sources,
                        mayStandInText: row.field.mayStandInText, read: row.read))
            }
            self.rows = UnsafePointer(rows)
        }

        /// The reading of a field: there is one for every number up to the greatest.
        @inline(__always)
        func row(of field: Field) -> UnsafePointer<Reading> { rows + Int(field.rawValue) }
    }

    static let readings = Readings(rows)
}
