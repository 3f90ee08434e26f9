import JobPostingJSON

/// Holds one posting after another against a query, reading each fact at most once a posting.
struct QueryMatcher {
    private let expression: QueryExpression
    private let now: Int64
    private let options: FactOptions
    private var reader: FactReader?
    /// What has been read of the present posting; a query asks for a handful of fields, so that a list will do.
    private var slots: [Slot] = []

    /// The values of one field, in memory that is kept from posting to posting.
    private struct Slot {
        let field: Field
        var facts: [Fact] = []
        var isRead = false
    }

    init(_ query: Query, now: Int64, facts options: FactOptions) {
        expression = query.expression
        self.now = now
        self.options = options
    }

    /// Whether a posting of a record satisfies the query.
    mutating func matches(_ posting: JSONNode, in graph: GraphReader) -> Bool {
        for index in slots.indices { slots[index].isRead = false }
        if reader == nil {
            reader = FactReader(posting, in: graph, options: options)
        } else {
            reader?.move(to: posting, in: graph)
        }
        return holds(expression)
    }

    /// Reads a field, unless that is done.
    ///
    /// - Returns: the index of its slot, whose facts are looked at where they are.
    private mutating func slot(_ field: Field) -> Int {
        let index = slots.firstIndex { $0.field == field } ?? slots.count
        if index == slots.count { slots.append(Slot(field: field)) }
        if !slots[index].isRead {
            reader?.read(field, into: &slots[index].facts)
            slots[index].isRead = true
        }
        return index
    }

    /// Whether some value of a field is as it should be.
    @inline(__always)
    private mutating func hasValue(_ field: Field, _ isWanted: (FactValue) -> Bool) -> Bool {
        let slot = slot(field)
        for index in slots[slot].facts.indices where isWanted(slots[slot].facts[index].value) { return true }
        return false
    }

    private mutating func holds(_ expression: QueryExpression) -> Bool {
        switch expression {
        case .and(let terms):
            for term in terms where !holds(term) { return false }
            return true
        case .or(let terms):
            for term in terms where holds(term) { return true }
            return false
        case .not(let term): return !holds(term)
        case .flag(let flag): return holds(flag)
        case .isPresent(let field): return !slots[slot(field)].facts.isEmpty
        case .text(let field, let texts):
            return hasValue(field) { value in
                if case .text(let text) = value { texts.contains(text) } else { false }
            }
        case .number(let field, let comparison, let literal):
            return hasValue(field) { value in
                switch value {
                case .number(let number): comparison.holds(number...number, literal...literal)
                case .integer(let integer): comparison.holds(Double(integer)...Double(integer), literal...literal)
                default: false
                }
            }
        case .boolean(let field, let literal):
            return hasValue(field) { value in
                if case .boolean(let boolean) = value { boolean == literal } else { false }
            }
        case .dateTime(let field, let comparison, let moment):
            let literal = moment.interval(now: now).closedRange
            return hasValue(field) { value in
                if case .dateTime(let interval) = value {
                    comparison.holds(interval.closedRange, literal)
                } else {
                    false
                }
            }
        case .salary(let comparison, let amount, let currency):
            return salary(comparison, amount, currency)
        case .words(let field, let words):
            return hasValue(field) { value in
                if case .text(let text) = value { words.pattern.matches(text) } else { false }
            }
        }
    }

    private mutating func holds(_ flag: QueryFlag) -> Bool {
        let workplace: Workplace
        switch flag {
        case .remote: workplace = .remote
        case .onsite: workplace = .onsite
        case .hybrid: workplace = .hybrid
        case .expired:
            let now = now
            return hasValue(.validThrough) { value in
                if case .dateTime(let interval) = value { interval.isOver(at: now) } else { false }
            }
        }
        return hasText(.workplace, workplace.rawValue)
    }

    /// The range that is stated; where one bound is missing, nothing is known beyond the other.
    private mutating func salary(_ comparison: QueryComparison, _ amount: Double, _ currency: String) -> Bool {
        guard hasText(.salaryCurrency, currency), let first = number(.salaryMin) ?? number(.salaryMax) else {
            return false
        }
        let last = number(.salaryMax) ?? first
        return comparison.isReached(by: min(first, last)...max(first, last), amount)
    }

    private mutating func hasText(_ field: Field, _ wanted: String) -> Bool {
        hasValue(field) { value in
            if case .text(let text) = value { text == wanted } else { false }
        }
    }

    /// The number of a field that has one.
    private mutating func number(_ field: Field) -> Double? {
        var found: Double?
        return hasValue(field) { value in
            if case .number(let number) = value { found = number }
            return found != nil
        } ? found : nil
    }
}

extension DateTimeInterval {
    /// The interval with its last millisecond as the upper bound.
    var closedRange: ClosedRange<Int64> { start...max(start, end - 1) }
}
