extension Scan {
    /// What a scan does, step by step, and what each step has left out so far; printed for people by `description`.
    public struct Explanation: Hashable, Sendable {
        /// One condition of the query.
        public struct Condition: Hashable, Sendable {
            /// In the query language.
            public var text: String
            /// Postings that came to it and did not satisfy it; nil unless `Options.countsConditions` asks for that.
            public var turnedAway: Int?
        }

        /// How the input is read: `1 thread`, `4 threads, lines in parts`.
        public var reading: String
        /// What the bytes of a record are searched for before it is read; empty where every record is read.
        public var literals: [String]
        /// The conditions by which a record is turned away half read: by how its properties are written.
        public var screened: [String] = []
        /// Why no record can be skipped unread, where that was asked for and is not done.
        public var obstacle: String?
        /// What a posting must satisfy, in the order in which it is asked.
        public var conditions: [Condition]
        /// What is done with the matches: `order by date_posted descending`, `limit 20`.
        public var steps: [String]
        /// What has been done so far.
        public var report: Report
    }

    /// What the scan does, and what each step has left out so far.
    public var explanation: Explanation { state.explanation }
}

extension Scan.Explanation: CustomStringConvertible {
    /// One line a step.
    public var description: String {
        var lines = ["read: " + reading + ", " + count(report.records, "record")]
        if let obstacle { lines.append("skip: nothing, " + obstacle) }
        if !literals.isEmpty {
            lines.append(
                "skip: records without any of " + literals.map { "\"" + $0 + "\"" }.joined(separator: ", ") + ", "
                    + count(report.skipped, "record") + (screened.isEmpty ? " unread" : " unread or half read"))
        }
        if !screened.isEmpty {
            let left = literals.isEmpty ? ", " + count(report.skipped, "record") + " half read" : ""
            lines.append("skip: records whose bytes show that they fail " + screened.joined(separator: ", ") + left)
        }
        for condition in conditions {
            lines.append(
                "where: " + condition.text
                    + (condition.turnedAway.map { ", " + count($0, "posting") + " turned away" } ?? ""))
        }
        lines.append("match: \(report.matches) of " + count(report.postings, "posting"))
        lines += steps
        return lines.joined(separator: "\n")
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) " + noun + (number == 1 ? "" : "s") }
}

extension ScanPlan {
    /// The steps behind the query, for people.
    var steps: [String] {
        var steps: [String] = []
        if options.collapsesNearDuplicates { steps.append("collapse: the first of each near_duplicate_key") }
        for aggregate in options.aggregates { steps.append("count: " + ScanPlan.text(aggregate)) }
        if let sample = options.sample { steps.append("sample: \(sample.count), seed \(sample.seed)") }
        if let most = options.organizationLimit { steps.append("organization: at most \(most) postings of each") }
        if !options.order.isEmpty {
            steps.append("order: " + options.order.map { ScanPlan.text($0) }.joined(separator: ", "))
        }
        if options.offset > 0 { steps.append("offset: \(options.offset)") }
        if let limit = options.limit { steps.append("limit: \(limit)") }
        if !options.columns.isEmpty {
            steps.append("columns: " + options.columns.map { $0.name }.joined(separator: ", "))
        }
        return steps
    }

    private static func text(_ aggregate: Scan.Aggregate) -> String {
        switch aggregate {
        case .facet(let field, let top): "\(top) most frequent values of \(field.name)"
        case .distinct(let field): "distinct values of \(field.name)"
        case .histogram(let field, let boundaries): "\(field.name) in \(boundaries.count + 1) ranges"
        case .dateHistogram(let field, let unit):
            switch unit {
            case .day: "\(field.name) by day"
            case .week: "\(field.name) by week"
            case .month: "\(field.name) by month"
            case .year: "\(field.name) by year"
            }
        }
    }

    private static func text(_ order: Scan.Order) -> String {
        let direction = order.isDescending ? " descending" : ""
        switch order.key {
        case .field(let field): return field.name + direction
        case .distance(let point): return "distance from \(point.latitude), \(point.longitude)" + direction
        }
    }
}
