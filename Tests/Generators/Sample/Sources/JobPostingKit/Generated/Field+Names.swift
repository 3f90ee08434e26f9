// Generated from Sources/JobPostingKit/Facts/Field.swift by Sources/Generators/generate; do not edit.

extension Field {
    /// The name in queries, Arrow, C and Python.
    public var name: String {
        switch self {
        case .id: "id"
        case .title: "title"
        case .organizationSameAs: "organization_same_as"
        case .employmentType: "employment_type"
        case .workplace: "workplace"
        case .experienceMonths: "experience_months"
        case .locations: "locations"
        case .datePosted: "date_posted"
        case .directApply: "direct_apply"
        case .salaryMin: "salary_min"
        }
    }

    /// The field of a name, as ``name`` spells it; nil when there is none.
    public init?(name: String) {
        switch name {
        case "id": self = .id
        case "title": self = .title
        case "organization_same_as": self = .organizationSameAs
        case "employment_type": self = .employmentType
        case "workplace": self = .workplace
        case "experience_months": self = .experienceMonths
        case "locations": self = .locations
        case "date_posted": self = .datePosted
        case "direct_apply": self = .directApply
        case "salary_min": self = .salaryMin
        default: return nil
        }
    }
}
