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
        if options.countsConditions, case .and(let terms) = expression {
            // What costs least first, as a query does it by itself: the order of what has no effects is free.
            let costs = terms.map { $0.cost(reading.facts) }
            conditions = terms.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }.map { terms[$0] }
        } else {
            conditions = [expression]
        }
    }

    /// What decides most postings at a glance; nil where no condition allows it, and where it is to be counted what each turns
    /// away.
    var screen: PostingScreen? {
        let countsCountries = countsCountriesOnly
        guard conditions.count <= 1, !conditions.isEmpty || countsCountries else { return nil }
        return PostingScreen.of(conditions.first, now: now, reading, countsCountries: countsCountries)
    }

    /// Whether nothing is asked of the matches but how many there are of each country.
    private var countsCountriesOnly: Bool {
        guard !options.aggregates.isEmpty, !options.collapsesNearDuplicates, options.organizationLimit == nil else {
            return false
        }
        for aggregate in options.aggregates {
            switch aggregate {
            case .facet(.country, _), .distinct(.country): break
            default: return false
            }
        }
        return true
    }

    /// What passes over records, in fast mode.
    var skippingScreen: PostingScreen? { options.mode == .fast && !conditions.isEmpty ? screen : nil }

    /// The same plan, with a query of its own: threads that shared one would wait for each other to count its references.
    func copied() -> ScanPlan {
        let expressions = conditions.map { condition -> QueryExpression in
            do throws(QueryError) {
                return try Query(Query(condition).description).expression
            } catch {
                return condition
            }
        }
        return ScanPlan(self, conditions: expressions)
    }

    private init(_ plan: ScanPlan, conditions: [QueryExpression]) {
        (options, reading, now, query) = (plan.options, plan.reading, plan.now, plan.query)
        self.conditions = conditions
    }
}
