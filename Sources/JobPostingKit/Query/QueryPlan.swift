/// A query made ready for one posting after another: the facts that it asks for are numbered, times are reckoned, and what
/// is cheap to find out comes first.
///
/// ```
/// text ~ "machine learning" and remote     →    all ─ text      slot 0  workplace   remote
///                                                    └ words    slot 1  text        machine learning
/// ```
///
/// Predicates have no effects, so that `and` and `or` have the same answer in any order: their terms stand in the order of
/// the cost of their facts, those that cost the same as they were written.
struct QueryPlan {
    /// What is to be found out.
    let root: Step
    /// The facts that it takes, by slot.
    private(set) var fields: [Field] = []
    /// The paths that it takes, by slot.
    private(set) var paths: [QueryPath] = []

    private let now: Int64
    private let options: FactOptions

    indirect enum Step {
        case all([Step])
        case any([Step])
        case not(Step)
        case isPresent(Int)
        case text(Int, String)
        case texts(Int, [String])
        case number(Int, QueryComparison, Double)
        case integer(Int, QueryComparison, Int64)
        case boolean(Int, Bool)
        case dateTime(Int, QueryComparison, ClosedRange<Int64>)
        case isOver(Int)
        case salary(Salary)
        case words(Int, WordPattern)
        case within(QueryCircle)
        case place(PlaceCondition)
        case path(Int, QueryPath.Test)
    }

    /// A range of pay and what it is held against.
    struct Salary {
        let minimum: Int
        let maximum: Int
        let currency: Int
        let comparison: QueryComparison
        let amount: Double
        let code: String
    }

    /// The plan of an expression.
    ///
    /// - Complexity: O(*n* · log *n*) in its size.
    init(_ expression: QueryExpression, now: Int64, facts options: FactOptions) {
        self.now = now
        self.options = options
        // Until it is known; nothing looks at it meanwhile.
        var fields: [Field] = []
        var paths: [QueryPath] = []
        root = QueryPlan.step(expression, now, options, &fields, &paths)
        (self.fields, self.paths) = (fields, paths)
    }

    private static func step(
        _ expression: QueryExpression, _ now: Int64, _ options: FactOptions, _ fields: inout [Field],
        _ paths: inout [QueryPath]
    ) -> Step {
        func slot(_ field: Field) -> Int { QueryPlan.slot(field, &fields) }
        switch expression {
        case .and(let terms):
            return .all(ordered(terms, options).map { step($0, now, options, &fields, &paths) })
        case .or(let terms):
            return .any(ordered(terms, options).map { step($0, now, options, &fields, &paths) })
        case .not(let term): return .not(step(term, now, options, &fields, &paths))
        case .flag(.expired): return .isOver(slot(.validThrough))
        case .flag(.remote): return .text(slot(.workplace), Workplace.remote.rawValue)
        case .flag(.onsite): return .text(slot(.workplace), Workplace.onsite.rawValue)
        case .flag(.hybrid): return .text(slot(.workplace), Workplace.hybrid.rawValue)
        case .isPresent(let field): return .isPresent(slot(field))
        case .text(let field, let texts):
            return texts.count == 1 ? .text(slot(field), texts[0]) : .texts(slot(field), texts)
        case .number(let field, let comparison, let number): return .number(slot(field), comparison, number)
        case .integer(let field, let comparison, let number): return .integer(slot(field), comparison, number)
        case .boolean(let field, let value): return .boolean(slot(field), value)
        case .dateTime(let field, let comparison, let moment):
            return .dateTime(slot(field), comparison, moment.interval(now: now).closedRange)
        case .salary(let salary, let comparison, let amount, let currency):
            return .salary(
                Salary(
                    minimum: slot(salary.minimum), maximum: slot(salary.maximum), currency: slot(.salaryCurrency),
                    comparison: comparison, amount: amount, code: currency))
        case .words(let field, let words): return .words(slot(field), words.pattern)
        case .within(let circle): return .within(circle)
        case .location(let condition): return .place(PlaceCondition(condition))
        case .path(let path, let test):
            let index = paths.firstIndex(of: path) ?? paths.count
            if index == paths.count { paths.append(path) }
            return .path(index, test)
        }
    }

    /// The number of a field; there are as many as fields at most.
    private static func slot(_ field: Field, _ fields: inout [Field]) -> Int {
        if let known = fields.firstIndex(of: field) { return known }
        fields.append(field)
        return fields.count - 1
    }

    private static func ordered(_ terms: [QueryExpression], _ options: FactOptions) -> [QueryExpression] {
        let costs = terms.map { $0.cost(options) }
        return terms.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }.map { terms[$0] }
    }
}
