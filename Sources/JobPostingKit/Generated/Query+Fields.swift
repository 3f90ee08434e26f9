// Generated from Sources/JobPostingKit/Facts/Field.swift by Sources/Generators/generate; do not edit.

extension Query {
    // MARK: - Identity

    /// The employer's own identifier of the posting.
    public static var id: TextField<String, Query> { TextField(.id) { Query($0) } }

    /// The posting's canonical link.
    public static var url: TextField<String, Query> { TextField(.url) { Query($0) } }

    /// The title of the job, entities decoded; `name` where `title` is missing.
    public static var title: TextField<String, Query> { TextField(.title) { Query($0) } }

    /// The language that the posting is written in, a tag of BCP 47.
    public static var language: TextField<Language, Query> { TextField(.language) { Query($0) } }

    /// Where to apply, when that is not the posting's own link.
    public static var applyURL: TextField<String, Query> { TextField(.applyURL) { Query($0) } }

    /// An e-mail address or telephone number that was published for applicants.
    public static var contact: TextField<String, Query> { TextField(.contact) { Query($0) } }

    // MARK: - Organization

    /// The hiring organisation's name; absent when the employer is confidential.
    public static var organization: TextField<String, Query> { TextField(.organization) { Query($0) } }

    /// The hiring organisation's own `url`.
    public static var organizationURL: TextField<String, Query> { TextField(.organizationURL) { Query($0) } }

    /// Pages that say unambiguously who the hiring organisation is.
    public static var organizationSameAs: TextField<String, Query> { TextField(.organizationSameAs) { Query($0) } }

    /// Link to the hiring organisation's logo.
    public static var organizationLogo: TextField<String, Query> { TextField(.organizationLogo) { Query($0) } }

    // MARK: - Dates

    /// When the employer published the posting.
    public static var datePosted: OrderedField<Moment> { OrderedField(.datePosted) }

    /// Until when the posting stands; after the end of this interval it has expired.
    public static var validThrough: OrderedField<Moment> { OrderedField(.validThrough) }

    /// When the work begins.
    public static var startDate: OrderedField<Moment> { OrderedField(.startDate) }

    // MARK: - Employment

    /// How the applicant would be employed.
    public static var employmentType: TextField<EmploymentType, Query> { TextField(.employmentType) { Query($0) } }

    /// Where the work is done; `onsite` is never inferred from a mere place of work.
    public static var workplace: TextField<Workplace, Query> { TextField(.workplace) { Query($0) } }

    /// Whether one can apply directly where the posting was published.
    public static var directApply: BooleanField { BooleanField(field: .directApply) }

    /// Whether the work can begin at once.
    public static var immediateStart: BooleanField { BooleanField(field: .immediateStart) }

    /// How many people are looked for.
    public static var openings: OrderedField<Int64> { OrderedField(.openings) }

    // MARK: - Place

    /// Each published place of work, with the parts of its address together.
    public static var locations: LocationsField { LocationsField() }

    /// Countries of all places, ISO 3166-1 alpha-2.
    public static var country: TextField<Country, Query> { TextField(.country) { Query($0) } }

    /// Regions of all places, ISO 3166-2.
    public static var region: TextField<Region, Query> { TextField(.region) { Query($0) } }

    /// Towns and cities of all places, as published, entities decoded.
    public static var locality: TextField<String, Query> { TextField(.locality) { Query($0) } }

    /// Postal codes of all places, as published.
    public static var postalCode: TextField<String, Query> { TextField(.postalCode) { Query($0) } }

    /// Street addresses of all places, as published, entities decoded.
    public static var streetAddress: TextField<String, Query> { TextField(.streetAddress) { Query($0) } }

    /// Latitude of the first place that has coordinates, WGS 84.
    public static var latitude: OrderedField<Double> { OrderedField(.latitude) }

    /// Longitude of the first place that has coordinates, WGS 84.
    public static var longitude: OrderedField<Double> { OrderedField(.longitude) }

    /// Countries in which a remote applicant may live, ISO 3166-1 alpha-2.
    public static var applicantCountry: TextField<Country, Query> { TextField(.applicantCountry) { Query($0) } }

    /// Regions in which a remote applicant may live, ISO 3166-2.
    public static var applicantRegion: TextField<Region, Query> { TextField(.applicantRegion) { Query($0) } }

    // MARK: - Salary

    /// The least pay, as stated; one amount is both bounds.
    public static var salaryMin: OrderedField<Double> { OrderedField(.salaryMin) }

    /// The most pay, as stated; one amount is both bounds.
    public static var salaryMax: OrderedField<Double> { OrderedField(.salaryMax) }

    /// The currency of the pay, ISO 4217.
    public static var salaryCurrency: TextField<Currency, Query> { TextField(.salaryCurrency) { Query($0) } }

    /// The time that the pay is for.
    public static var salaryUnit: TextField<SalaryUnit, Query> { TextField(.salaryUnit) { Query($0) } }

    /// Whether the employer states the pay or somebody estimates it.
    public static var salaryKind: TextField<SalaryKind, Query> { TextField(.salaryKind) { Query($0) } }

    /// The least pay of a year, under the annualization of the `FactOptions`.
    public static var salaryYearMin: OrderedField<Double> { OrderedField(.salaryYearMin) }

    /// The most pay of a year, under the annualization of the `FactOptions`.
    public static var salaryYearMax: OrderedField<Double> { OrderedField(.salaryYearMax) }

    /// Whether the pay is said to be a matter of agreement.
    public static var salaryNegotiable: BooleanField { BooleanField(field: .salaryNegotiable) }

    // MARK: - Requirements

    /// The education that is asked for.
    public static var education: TextField<EducationLevel, Query> { TextField(.education) { Query($0) } }

    /// The least experience that is asked for; 0 when the posting says that none is.
    public static var experienceMonths: OrderedField<Double> { OrderedField(.experienceMonths) }

    // MARK: - Classification

    /// Industries, split where they were published as one comma list.
    public static var industry: TextField<String, Query> { TextField(.industry) { Query($0) } }

    /// Skills, split where they were published as one comma list.
    public static var skills: TextField<String, Query> { TextField(.skills) { Query($0) } }

    /// Occupations by name.
    public static var occupation: TextField<String, Query> { TextField(.occupation) { Query($0) } }

    /// Occupations by a code of the classification that the posting uses: O*NET-SOC, ISCO-08 and others.
    public static var occupationCode: TextField<String, Query> { TextField(.occupationCode) { Query($0) } }

    // MARK: - Text

    /// The description as clean HTML, decoded to its true depth, safe tags only.
    public static var description: TextField<String, Query> { TextField(.description) { Query($0) } }

    /// The description as plain text: paragraphs, and list items on lines of their own.
    public static var text: TextField<String, Query> { TextField(.text) { Query($0) } }

    /// What the work consists of, as plain text.
    public static var responsibilities: TextField<String, Query> { TextField(.responsibilities) { Query($0) } }

    /// What an applicant must bring, as plain text.
    public static var qualifications: TextField<String, Query> { TextField(.qualifications) { Query($0) } }

    /// What the employer offers beside the pay, as plain text.
    public static var benefits: TextField<String, Query> { TextField(.benefits) { Query($0) } }

    /// When the work is done, as plain text.
    public static var workHours: TextField<String, Query> { TextField(.workHours) { Query($0) } }

    // MARK: - Comparison

    /// A hash of the normalised content: equal for postings that say the same.
    public static var fingerprint: OrderedField<Int64> { OrderedField(.fingerprint) }

    /// A hash of what copies and city variants of one advertisement share.
    public static var nearDuplicateKey: OrderedField<Int64> { OrderedField(.nearDuplicateKey) }
}
