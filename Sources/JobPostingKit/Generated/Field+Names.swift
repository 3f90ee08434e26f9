// Generated from Sources/JobPostingKit/Facts/Field.swift by Sources/Generators/generate; do not edit.

extension Field {
    /// The name in queries, Arrow, C and Python.
    public var name: String {
        switch self {
        case .id: "id"
        case .url: "url"
        case .title: "title"
        case .organization: "organization"
        case .organizationURL: "organization_url"
        case .organizationSameAs: "organization_same_as"
        case .organizationLogo: "organization_logo"
        case .datePosted: "date_posted"
        case .validThrough: "valid_through"
        case .employmentType: "employment_type"
        case .workplace: "workplace"
        case .locations: "locations"
        case .country: "country"
        case .region: "region"
        case .locality: "locality"
        case .postalCode: "postal_code"
        case .latitude: "latitude"
        case .longitude: "longitude"
        case .salaryMin: "salary_min"
        case .salaryMax: "salary_max"
        case .salaryCurrency: "salary_currency"
        case .salaryUnit: "salary_unit"
        case .education: "education"
        case .experienceMonths: "experience_months"
        case .industry: "industry"
        case .skills: "skills"
        case .description: "description"
        case .text: "text"
        }
    }

    /// The field of a name, as ``name`` spells it; nil when there is none.
    public init?(name: String) {
        switch name {
        case "id": self = .id
        case "url": self = .url
        case "title": self = .title
        case "organization": self = .organization
        case "organization_url": self = .organizationURL
        case "organization_same_as": self = .organizationSameAs
        case "organization_logo": self = .organizationLogo
        case "date_posted": self = .datePosted
        case "valid_through": self = .validThrough
        case "employment_type": self = .employmentType
        case "workplace": self = .workplace
        case "locations": self = .locations
        case "country": self = .country
        case "region": self = .region
        case "locality": self = .locality
        case "postal_code": self = .postalCode
        case "latitude": self = .latitude
        case "longitude": self = .longitude
        case "salary_min": self = .salaryMin
        case "salary_max": self = .salaryMax
        case "salary_currency": self = .salaryCurrency
        case "salary_unit": self = .salaryUnit
        case "education": self = .education
        case "experience_months": self = .experienceMonths
        case "industry": self = .industry
        case "skills": self = .skills
        case "description": self = .description
        case "text": self = .text
        default: return nil
        }
    }
}
