// What it costs to find something out, in units of about a tenth of a microsecond on a posting of five kilobytes. Only the
// order counts: it decides which terms are looked at first, never the answer.

extension QueryExpression {
    /// What finding out takes at most.
    func cost(_ options: FactOptions) -> Int {
        switch self {
        case .and(let terms), .or(let terms): terms.reduce(0) { $0 &+ $1.cost(options) }
        case .not(let term): term.cost(options)
        case .flag(.expired): Field.validThrough.cost(options)
        case .flag: Field.workplace.cost(options)
        case .isPresent(let field), .text(let field, _), .number(let field, _, _), .integer(let field, _, _),
            .boolean(let field, _), .dateTime(let field, _, _):
            field.cost(options)
        case .salary(let salary, _, _, _): salary.minimum.cost(options)
        // Words are looked for in texts of any length.
        case .words(let field, _): field.cost(options) &+ 1
        case .within: 6
        case .location(let condition): 4 &+ condition.cost(options)
        case .path: 20
        }
    }
}

extension Field {
    /// What reading the fact takes.
    fileprivate func cost(_ options: FactOptions) -> Int {
        // What no property states is looked for in the description.
        let evidence = options.readsText ? 60 : 0
        switch self {
        case .id, .url, .directApply, .immediateStart, .openings: return 1
        case .title, .datePosted, .validThrough, .startDate: return 2
        case .employmentType, .organization, .organizationURL, .organizationSameAs, .organizationLogo: return 3
        case .country, .region, .applicantCountry, .applicantRegion, .applyURL, .contact: return 4
        case .latitude, .longitude: return 5
        case .locality, .postalCode, .streetAddress, .locations: return 6
        case .workplace: return 5 &+ evidence
        case .salaryMin, .salaryMax, .salaryCurrency, .salaryUnit, .salaryKind, .salaryYearMin, .salaryYearMax,
            .salaryNegotiable:
            return 5 &+ evidence
        case .education, .experienceMonths, .industry, .occupation, .occupationCode: return 8
        case .skills: return 10
        case .workHours: return 12
        case .responsibilities, .qualifications, .benefits: return 30
        case .language: return 50
        case .text, .description: return 60
        case .fingerprint, .nearDuplicateKey: return 150
        }
    }
}
