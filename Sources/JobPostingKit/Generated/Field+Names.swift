// Generated from Sources/JobPostingKit/Facts/Field.swift by Sources/Generators/generate; do not edit.

extension Field {
    /// The name in queries, Arrow, C and Python.
    public var name: String {
        switch self {
        case .id: "id"
        case .url: "url"
        case .title: "title"
        case .language: "language"
        case .applyURL: "apply_url"
        case .contact: "contact"
        case .organization: "organization"
        case .organizationURL: "organization_url"
        case .organizationSameAs: "organization_same_as"
        case .organizationLogo: "organization_logo"
        case .datePosted: "date_posted"
        case .validThrough: "valid_through"
        case .startDate: "start_date"
        case .employmentType: "employment_type"
        case .workplace: "workplace"
        case .directApply: "direct_apply"
        case .immediateStart: "immediate_start"
        case .openings: "openings"
        case .locations: "locations"
        case .country: "country"
        case .region: "region"
        case .locality: "locality"
        case .postalCode: "postal_code"
        case .streetAddress: "street_address"
        case .latitude: "latitude"
        case .longitude: "longitude"
        case .applicantCountry: "applicant_country"
        case .applicantRegion: "applicant_region"
        case .salaryMin: "salary_min"
        case .salaryMax: "salary_max"
        case .salaryCurrency: "salary_currency"
        case .salaryUnit: "salary_unit"
        case .salaryKind: "salary_kind"
        case .salaryYearMin: "salary_year_min"
        case .salaryYearMax: "salary_year_max"
        case .salaryNegotiable: "salary_negotiable"
        case .education: "education"
        case .experienceMonths: "experience_months"
        case .industry: "industry"
        case .skills: "skills"
        case .occupation: "occupation"
        case .occupationCode: "occupation_code"
        case .description: "description"
        case .text: "text"
        case .responsibilities: "responsibilities"
        case .qualifications: "qualifications"
        case .benefits: "benefits"
        case .workHours: "work_hours"
        case .fingerprint: "fingerprint"
        case .nearDuplicateKey: "near_duplicate_key"
        }
    }

    /// The field of a name, as ``name`` spells it; nil when there is none.
    public init?(name: String) {
        switch name {
        case "id": self = .id
        case "url": self = .url
        case "title": self = .title
        case "language": self = .language
        case "apply_url": self = .applyURL
        case "contact": self = .contact
        case "organization": self = .organization
        case "organization_url": self = .organizationURL
        case "organization_same_as": self = .organizationSameAs
        case "organization_logo": self = .organizationLogo
        case "date_posted": self = .datePosted
        case "valid_through": self = .validThrough
        case "start_date": self = .startDate
        case "employment_type": self = .employmentType
        case "workplace": self = .workplace
        case "direct_apply": self = .directApply
        case "immediate_start": self = .immediateStart
        case "openings": self = .openings
        case "locations": self = .locations
        case "country": self = .country
        case "region": self = .region
        case "locality": self = .locality
        case "postal_code": self = .postalCode
        case "street_address": self = .streetAddress
        case "latitude": self = .latitude
        case "longitude": self = .longitude
        case "applicant_country": self = .applicantCountry
        case "applicant_region": self = .applicantRegion
        case "salary_min": self = .salaryMin
        case "salary_max": self = .salaryMax
        case "salary_currency": self = .salaryCurrency
        case "salary_unit": self = .salaryUnit
        case "salary_kind": self = .salaryKind
        case "salary_year_min": self = .salaryYearMin
        case "salary_year_max": self = .salaryYearMax
        case "salary_negotiable": self = .salaryNegotiable
        case "education": self = .education
        case "experience_months": self = .experienceMonths
        case "industry": self = .industry
        case "skills": self = .skills
        case "occupation": self = .occupation
        case "occupation_code": self = .occupationCode
        case "description": self = .description
        case "text": self = .text
        case "responsibilities": self = .responsibilities
        case "qualifications": self = .qualifications
        case "benefits": self = .benefits
        case "work_hours": self = .workHours
        case "fingerprint": self = .fingerprint
        case "near_duplicate_key": self = .nearDuplicateKey
        default: return nil
        }
    }
}
