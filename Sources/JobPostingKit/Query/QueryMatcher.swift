import JobPostingJSON

/// Holds one posting after another against a query, reading each fact at most once a posting, and only when the facts
/// before it have not decided.
struct QueryMatcher {
    private let plan: QueryPlan
    private let options: FactOptions
    private let now: Int64
    private var reader: FactReader?
    /// What has been read of the present posting, in memory that is kept from posting to posting.
    private var slots: [Slot]
    /// What the paths select in the present posting; nil until it is asked for.
    private var selections: [[JSONNode]?]
    /// The present posting.
    private var posting: JSONNode?

    /// The values of one field.
    private struct Slot {
        let field: Field
        var facts: [Fact] = []
        var isRead = false
    }

    init(_ query: Query, now: Int64, facts options: FactOptions) {
        plan = QueryPlan(query.expression, now: now, facts: options)
        self.options = options
        self.now = now
        slots = plan.fields.map { Slot(field: $0) }
        selections = plan.paths.map { _ in nil }
    }

    /// Whether a posting of a record satisfies the query.
    @_optimize(speed)
    mutating func matches(_ posting: JSONNode, in graph: GraphReader) -> Bool {
        for index in slots.indices { slots[index].isRead = false }
        for index in selections.indices { selections[index] = nil }
        self.posting = posting
        if reader == nil {
            reader = FactReader(posting, in: graph, options: options)
        } else {
            reader?.move(to: posting, in: graph)
        }
        return holds(plan.root)
    }

    @_optimize(speed)
    private mutating func holds(_ step: QueryPlan.Step) -> Bool {
        switch step {
        case .all(let terms):
            for term in terms where !holds(term) { return false }
            return true
        case .any(let terms):
            for term in terms where holds(term) { return true }
            return false
        case .not(let term): return !holds(term)
        case .isPresent(let slot):
            read(slot)
            return !slots[slot].facts.isEmpty
        case .text(let slot, let wanted): return hasText(slot, wanted)
        case .texts(let slot, let texts):
            return hasValue(slot) { value in
                if case .text(let text) = value { texts.contains(text) } else { false }
            }
        case .number(let slot, let comparison, let literal):
            return hasValue(slot) { value in
                if case .number(let number) = value {
                    comparison.holds(number...number, literal...literal)
                } else {
                    false
                }
            }
        case .integer(let slot, let comparison, let literal):
            return hasValue(slot) { value in
                if case .integer(let integer) = value {
                    comparison.holds(integer...integer, literal...literal)
                } else {
                    false
                }
            }
        case .boolean(let slot, let literal):
            return hasValue(slot) { value in
                if case .boolean(let boolean) = value { boolean == literal } else { false }
            }
        case .dateTime(let slot, let comparison, let literal):
            return hasValue(slot) { value in
                if case .dateTime(let interval) = value {
                    comparison.holds(interval.closedRange, literal)
                } else {
                    false
                }
            }
        case .isOver(let slot):
            let now = now
            return hasValue(slot) { value in
                if case .dateTime(let interval) = value { interval.isOver(at: now) } else { false }
            }
        case .salary(let salary): return holds(salary)
        case .words(let slot, let pattern):
            return hasValue(slot) { value in
                if case .text(let text) = value { pattern.matches(text) } else { false }
            }
        case .within(let circle): return reader?.hasPlace(in: circle) ?? false
        case .place(let condition): return reader?.hasPlace(condition) ?? false
        case .path(let index, let test):
            for value in selection(index) where test.holds(value) { return true }
            return false
        }
    }

    // MARK: - Values

    /// Reads the fact of a slot, unless that is done.
    @inline(__always)
    private mutating func read(_ slot: Int) {
        guard !slots[slot].isRead else { return }
        reader?.read(slots[slot].field, into: &slots[slot].facts)
        slots[slot].isRead = true
    }

    /// Whether some value of a slot is as it should be; looked at where they are.
    @inline(__always)
    private mutating func hasValue(_ slot: Int, _ isWanted: (FactValue) -> Bool) -> Bool {
        read(slot)
        for index in slots[slot].facts.indices where isWanted(slots[slot].facts[index].value) { return true }
        return false
    }

    private mutating func hasText(_ slot: Int, _ wanted: String) -> Bool {
        hasValue(slot) { value in
            if case .text(let text) = value { text == wanted } else { false }
        }
    }

    /// The number of a slot that has one.
    private mutating func number(_ slot: Int) -> Double? {
        var found: Double?
        return hasValue(slot) { value in
            if case .number(let number) = value { found = number }
            return found != nil
        } ? found : nil
    }

    /// The range that is stated; where one bound is missing, nothing is known beyond the other.
    @_optimize(speed)
    private mutating func holds(_ salary: QueryPlan.Salary) -> Bool {
        guard hasText(salary.currency, salary.code), let first = number(salary.minimum) ?? number(salary.maximum) else {
            return false
        }
        let last = number(salary.maximum) ?? first
        return salary.comparison.isReached(by: min(first, last)...max(first, last), salary.amount)
    }

    /// What a path selects.
    private mutating func selection(_ index: Int) -> [JSONNode] {
        if let known = selections[index] { return known }
        let values = posting.map { plan.paths[index].values(in: $0) } ?? []
        selections[index] = values
        return values
    }
}

extension DateTimeInterval {
    /// The interval with its last millisecond as the upper bound.
    var closedRange: ClosedRange<Int64> { start...max(start, end - 1) }
}
