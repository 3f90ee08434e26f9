/// How somebody is employed: the codes of Google's `employmentType` (schema.org has no enumeration of its own).
public enum EmploymentType: String, CaseIterable, Sendable {
    /// Full time.
    case fullTime = "FULL_TIME"
    /// Part time.
    case partTime = "PART_TIME"
    /// As a contractor.
    case contractor = "CONTRACTOR"
    /// For a limited time.
    case temporary = "TEMPORARY"
    /// As an intern.
    case intern = "INTERN"
    /// As a volunteer.
    case volunteer = "VOLUNTEER"
    /// By the day, as needed.
    case perDiem = "PER_DIEM"
    /// In some other way.
    case other = "OTHER"
}

/// Where the work is done.
public enum Workplace: String, CaseIterable, Sendable {
    /// At the employer's place.
    case onsite = "onsite"
    /// Partly there, partly elsewhere.
    case hybrid = "hybrid"
    /// Wholly elsewhere.
    case remote = "remote"
}

/// The time that a salary is paid for: the units of Google's `unitText`.
public enum SalaryUnit: String, CaseIterable, Sendable {
    /// An hour.
    case hour = "HOUR"
    /// A day.
    case day = "DAY"
    /// A week.
    case week = "WEEK"
    /// A month.
    case month = "MONTH"
    /// A year.
    case year = "YEAR"
}

/// Who says what the pay is.
public enum SalaryKind: String, CaseIterable, Sendable {
    /// The employer states it: `baseSalary`.
    case base = "base"
    /// Somebody estimates it: `estimatedSalary`.
    case estimated = "estimated"
}

/// The education that is asked for: Google's `credentialCategory`, and `none_required` for its `no requirements`.
public enum EducationLevel: String, CaseIterable, Sendable {
    /// A school-leaving certificate.
    case highSchool = "high_school"
    /// A two-year degree.
    case associateDegree = "associate_degree"
    /// A bachelor's degree.
    case bachelorDegree = "bachelor_degree"
    /// A certificate of a profession.
    case professionalCertificate = "professional_certificate"
    /// A degree after the bachelor's.
    case postgraduateDegree = "postgraduate_degree"
    /// The posting says that none is asked for.
    case noneRequired = "none_required"
}
