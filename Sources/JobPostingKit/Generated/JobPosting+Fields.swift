// Generated from Sources/JobPostingKit/Facts/Field.swift by Sources/Generators/generate; do not edit.

extension JobPosting {
    // MARK: - Identity

    /// The employer's own identifier of the posting.
    public var id: String? { text(.id) }

    /// The posting's canonical link.
    public var url: String? { text(.url) }

    /// The title of the job, entities decoded; `name` where `title` is missing.
    public var title: String? { text(.title) }

    /// The language that the posting is written in, a tag of BCP 47.
    public var language: String? { text(.language) }

    /// Where to apply, when that is not the posting's own link.
    public var applyURL: String? { text(.applyURL) }

    /// An e-mail address or telephone number that was published for applicants.
    public var contact: [String] { texts(.contact) }

    // MARK: - Organization

    /// The hiring organisation's name; absent when the employer is confidential.
    public var organization: String? { text(.organization) }

    /// The hiring organisation's own `url`.
    public var organizationURL: String? { text(.organizationURL) }

    /// Pages that say unambiguously who the hiring organisation is.
    public var organizationSameAs: [String] { texts(.organizationSameAs) }

    /// Link to the hiring organisation's logo.
    public var organizationLogo: String? { text(.organizationLogo) }

    // MARK: - Dates

    /// When the employer published the posting.
    public var datePosted: DateTimeInterval? { dateTime(.datePosted) }

    /// Until when the posting stands; after the end of this interval it has expired.
    public var validThrough: DateTimeInterval? { dateTime(.validThrough) }

    /// When the work begins.
    public var startDate: DateTimeInterval? { dateTime(.startDate) }

    // MARK: - Employment

    /// How the applicant would be employed.
    public var employmentType: [EmploymentType] { enumerations(.employmentType) }

    /// Where the work is done; `onsite` is never inferred from a mere place of work.
    public var workplace: Workplace? { enumeration(.workplace) }

    /// Whether one can apply directly where the posting was published.
    public var directApply: Bool? { boolean(.directApply) }

    /// Whether the work can begin at once.
    public var immediateStart: Bool? { boolean(.immediateStart) }

    /// How many people are looked for.
    public var openings: Int64? { integer(.openings) }

    // MARK: - Place

    /// Each published place of work, with the parts of its address together.
    public var locations: [Location] { locations(.locations) }

    /// Countries of all places, ISO 3166-1 alpha-2.
    public var country: [String] { texts(.country) }

    /// Regions of all places, ISO 3166-2.
    public var region: [String] { texts(.region) }

    /// Towns and cities of all places, as published, entities decoded.
    public var locality: [String] { texts(.locality) }

    /// Postal codes of all places, as published.
    public var postalCode: [String] { texts(.postalCode) }

    /// Street addresses of all places, as published, entities decoded.
    public var streetAddress: [String] { texts(.streetAddress) }

    /// Latitude of the first place that has coordinates, WGS 84.
    ///
    /// Unit: degrees.
    public var latitude: Double? { number(.latitude) }

    /// Longitude of the first place that has coordinates, WGS 84.
    ///
    /// Unit: degrees.
    public var longitude: Double? { number(.longitude) }

    /// Countries in which a remote applicant may live, ISO 3166-1 alpha-2.
    public var applicantCountry: [String] { texts(.applicantCountry) }

    /// Regions in which a remote applicant may live, ISO 3166-2.
    public var applicantRegion: [String] { texts(.applicantRegion) }

    // MARK: - Salary

    /// The least pay, as stated; one amount is both bounds.
    ///
    /// Unit: salary_currency per salary_unit.
    public var salaryMin: Double? { number(.salaryMin) }

    /// The most pay, as stated; one amount is both bounds.
    ///
    /// Unit: salary_currency per salary_unit.
    public var salaryMax: Double? { number(.salaryMax) }

    /// The currency of the pay, ISO 4217.
    public var salaryCurrency: String? { text(.salaryCurrency) }

    /// The time that the pay is for.
    public var salaryUnit: SalaryUnit? { enumeration(.salaryUnit) }

    /// Whether the employer states the pay or somebody estimates it.
    public var salaryKind: SalaryKind? { enumeration(.salaryKind) }

    /// The least pay of a year, under the annualization of the `FactOptions`.
    ///
    /// Unit: salary_currency per year.
    public var salaryYearMin: Double? { number(.salaryYearMin) }

    /// The most pay of a year, under the annualization of the `FactOptions`.
    ///
    /// Unit: salary_currency per year.
    public var salaryYearMax: Double? { number(.salaryYearMax) }

    /// Whether the pay is said to be a matter of agreement.
    public var salaryNegotiable: Bool? { boolean(.salaryNegotiable) }

    // MARK: - Requirements

    /// The education that is asked for.
    public var education: [EducationLevel] { enumerations(.education) }

    /// The least experience that is asked for; 0 when the posting says that none is.
    ///
    /// Unit: months.
    public var experienceMonths: Double? { number(.experienceMonths) }

    // MARK: - Classification

    /// Industries, split where they were published as one comma list.
    public var industry: [String] { texts(.industry) }

    /// Skills, split where they were published as one comma list.
    public var skills: [String] { texts(.skills) }

    /// Occupations by name.
    public var occupation: [String] { texts(.occupation) }

    /// Occupations by a code of the classification that the posting uses: O*NET-SOC, ISCO-08 and others.
    public var occupationCode: [String] { texts(.occupationCode) }

    // MARK: - Text

    /// The description as clean HTML, decoded to its true depth, safe tags only.
    public var description: String? { text(.description) }

    /// The description as plain text: paragraphs, and list items on lines of their own.
    public var text: String? { text(.text) }

    /// What the work consists of, as plain text.
    public var responsibilities: String? { text(.responsibilities) }

    /// What an applicant must bring, as plain text.
    public var qualifications: String? { text(.qualifications) }

    /// What the employer offers beside the pay, as plain text.
    public var benefits: String? { text(.benefits) }

    /// When the work is done, as plain text.
    public var workHours: String? { text(.workHours) }

    // MARK: - Comparison

    /// A hash of the normalised content: equal for postings that say the same.
    public var fingerprint: Int64? { integer(.fingerprint) }

    /// A hash of what copies and city variants of one advertisement share.
    public var nearDuplicateKey: Int64? { integer(.nearDuplicateKey) }
}
