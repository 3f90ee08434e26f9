/// How a scan is carried out: what was asked, in the order in which it is done.
struct ScanPlan: Sendable {
    let options: Scan.Options
    let reading: ReadingOptions
    let now: Int64
    /// What a posting must satisfy: all of these. One, unless they are counted one by one.
    let conditions: [QueryExpression]
    /// The query as the caller gave it.
    let query: Query?

    init(_ query: Query?, now: Int64, _ reading: ReadingOptions, _ options: Scan.Options) {
        self.options = options
        self.reading = reading
        self.now = now
        self.query = query
        guard let expression = query?.expression else {
            conditions = []
            return
        }
        let ordered = ScanPlan.inCostOrder(expression)
        if options.countsConditions, case .and(let terms) = ordered {
            conditions = terms
        } else {
            conditions = [ordered]
        }
    }

    /// The same plan, with a query of its own: threads that shared one would wait for each other to count its references.
    func copied() -> ScanPlan {
        let expressions = conditions.map { condition -> QueryExpression in
            (try? Query(Query(condition).description))?.expression ?? condition
        }
        return ScanPlan(self, conditions: expressions)
    }

    private init(_ plan: ScanPlan, conditions: [QueryExpression]) {
        (options, reading, now, query) = (plan.options, plan.reading, plan.now, plan.query)
        self.conditions = conditions
    }

    // MARK: - The order of conditions

    /// The same expression, what costs least first: predicates have no effects, so that their order is free.
    static func inCostOrder(_ expression: QueryExpression) -> QueryExpression {
        switch expression {
        case .and(let terms): return .and(sorted(terms.map { inCostOrder($0) }))
        case .or(let terms): return .or(sorted(terms.map { inCostOrder($0) }))
        case .not(let term): return .not(inCostOrder(term))
        default: return expression
        }
    }

    private static func sorted(_ terms: [QueryExpression]) -> [QueryExpression] {
        let costs = terms.map { cost(of: $0) }
        return terms.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }.map { terms[$0] }
    }

    /// About what it costs to decide an expression, in tenths of a microsecond.
    private static func cost(of expression: QueryExpression) -> Int {
        switch expression {
        case .and(let terms), .or(let terms): terms.reduce(0) { min($0 + cost(of: $1), 10_000) }
        case .not(let term): cost(of: term)
        case .flag(let flag): flag == .expired ? cost(of: .validThrough) : cost(of: .workplace)
        case .isPresent(let field), .text(let field, _), .number(let field, _, _), .boolean(let field, _),
            .dateTime(let field, _, _), .words(let field, _):
            cost(of: field)
        case .salary: cost(of: .salaryMin)
        default: 20
        }
    }

    private static func cost(of field: Field) -> Int {
        switch field {
        case .id, .url, .directApply, .immediateStart, .openings, .employmentType, .datePosted, .validThrough, .startDate: 1
        case .title, .organization, .organizationURL, .organizationSameAs, .organizationLogo, .industry: 2
        case .salaryMin, .salaryMax, .salaryCurrency, .salaryUnit, .salaryKind, .salaryYearMin, .salaryYearMax,
            .salaryNegotiable:
            3
        case .description, .text, .language, .responsibilities, .qualifications, .benefits, .workHours: 60
        case .fingerprint, .nearDuplicateKey: 200
        default: 5
        }
    }
}
