extension Field {
    /// The properties that the reader of a field asks the posting for before anything else: a posting that has none of them
    /// has no such fact, and nothing to remark on, and the reader need not be called.
    ///
    /// Nil for a field that nearly every posting has, and for one that may be read from elsewhere too. A test holds the
    /// readers to it.
    var sources: PropertySet? {
        switch self {
        case .applyURL, .contact: PropertySet([.applicationContact])
        case .startDate: PropertySet([.jobStartDate])
        case .directApply: PropertySet([.directApply])
        case .immediateStart: PropertySet([.jobImmediateStart, .jobStartDate])
        case .openings: PropertySet([.totalJobOpenings])
        case .applicantCountry, .applicantRegion: PropertySet([.applicantLocationRequirements])
        case .education: PropertySet([.educationRequirements])
        case .experienceMonths: PropertySet([.experienceRequirements])
        case .industry: PropertySet([.industry])
        case .skills: PropertySet([.skills])
        case .occupation, .occupationCode: PropertySet([.occupationalCategory, .relevantOccupation])
        case .salaryMin, .salaryMax, .salaryCurrency, .salaryUnit, .salaryKind, .salaryYearMin, .salaryYearMax,
            .salaryNegotiable:
            PropertySet([.baseSalary, .estimatedSalary, .salary, .salaryCurrency])
        default: nil
        }
    }

    /// Whether a field that has ``sources`` may also be read from the description, where a caller asks for that.
    var mayStandInText: Bool {
        switch self {
        case .salaryMin, .salaryMax, .salaryCurrency, .salaryUnit, .salaryKind, .salaryYearMin, .salaryYearMax,
            .salaryNegotiable:
            true
        default: false
        }
    }
}
