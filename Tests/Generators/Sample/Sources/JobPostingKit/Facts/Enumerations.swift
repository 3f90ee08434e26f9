/// The kinds of employment that search engines know.
public enum EmploymentType: String, CaseIterable, Sendable {
    /// The whole week.
    case fullTime = "FULL_TIME"
    /// Part of the week.
    case partTime = "PART_TIME"
}

/// Where one works.
public enum Workplace: String, CaseIterable, Sendable {
    /// At the employer's.
    case onsite
    /// At home.
    case remote
}
