import JobPostingKit

/// Hands out the matches of several inputs as if they were one: order, offset and limit are of all of them.
///
/// Without an order the matches stream by. With one, each input hands over as many as may be wanted of it, and these are put
/// in order here.
struct MatchReading: ~Copyable {
    private let inputs: [Input]
    private let options: Scan.Options
    private let columns: Int

    /// - Parameter options: What is asked; its columns are those that are handed out.
    init(_ inputs: [Input], _ options: Scan.Options) {
        self.inputs = inputs
        self.options = options
        columns = options.columns.count
    }

    /// What only a scan of its own can do over all that it reads; nil where nothing such is asked of several inputs.
    static func obstacle(_ inputs: [Input], _ options: Scan.Options) -> String? {
        guard inputs.count > 1 else { return nil }
        if options.collapsesNearDuplicates { return "--unique" }
        if options.organizationLimit != nil { return "--per-organization" }
        if options.sample != nil { return "--sample" }
        if options.order.contains(where: { if case .distance = $0.key { true } else { false } }) { return "--near" }
        return nil
    }

    /// Reads all inputs.
    consuming func read(
        _ reading: inout Reading, _ body: (JobPosting, [[Fact]]) throws(Failure) -> Void
    ) throws {
        if inputs.count > 1, !options.order.isEmpty { return try readInOrder(&reading, body) }
        var offset = options.offset
        var limit = options.limit
        for input in inputs {
            if limit == 0 { break }
            var own = options
            own.offset = offset
            own.limit = limit
            let before = reading.report.matches
            var handedOut = 0
            try reading.read(input, own) { scan in
                while let match = try scan.nextMatch() {
                    handedOut += 1
                    try body(match.posting, match.columns)
                }
            }
            offset = max(offset - (reading.report.matches - before), 0)
            limit = limit.map { $0 - handedOut }
        }
    }

    private func readInOrder(
        _ reading: inout Reading, _ body: (JobPosting, [[Fact]]) throws(Failure) -> Void
    ) throws {
        var own = options
        own.offset = 0
        own.limit = options.limit.map { $0.addingReportingOverflow(options.offset).partialValue }
        let fields = options.order.compactMap { order -> Field? in
            if case .field(let field) = order.key { field } else { nil }
        }
        let isDescending = options.order.map { $0.isDescending }
        own.columns += fields
        var matches: [(match: Scan.Match, keys: [OrderKey], place: Int)] = []
        for input in inputs {
            try reading.read(input, own) { scan in
                while let match = try scan.nextMatch() {
                    let keys = fields.indices.map {
                        OrderKey(match.columns[columns + $0], of: fields[$0], isDescending: isDescending[$0])
                    }
                    matches.append((match, keys, matches.count))
                }
            }
        }
        matches.sort { left, right in
            for (first, second) in zip(left.keys, right.keys) {
                if first.precedes(second) { return true }
                if second.precedes(first) { return false }
            }
            return left.place < right.place
        }
        for entry in matches.dropFirst(options.offset).prefix(options.limit ?? .max) {
            try body(entry.match.posting, Array(entry.match.columns[..<columns]))
        }
    }
}

/// What postings of several inputs are compared by, as a scan compares those of one (`Scan.Order.Key`): of several values
/// the least counts, or the greatest in descending order, and what is missing comes last.
private struct OrderKey {
    private var value: FactValue?
    private let isDescending: Bool

    init(_ facts: [Fact], of field: Field, isDescending: Bool) {
        self.isDescending = isDescending
        for fact in facts {
            let value = OrderKey.comparable(fact.value, of: field)
            guard let best = self.value else {
                self.value = value
                continue
            }
            if isDescending ? OrderKey.isLess(best, value) : OrderKey.isLess(value, best) { self.value = value }
        }
    }

    func precedes(_ other: OrderKey) -> Bool {
        guard let value else { return false }
        guard let otherValue = other.value else { return true }
        return isDescending ? OrderKey.isLess(otherValue, value) : OrderKey.isLess(value, otherValue)
    }

    /// A value by which others of its field are compared: a code of an enumeration is its place in that.
    private static func comparable(_ value: FactValue, of field: Field) -> FactValue {
        guard case .enumeration(let enumeration) = field.definition.type, case .text(let code) = value,
            let place = enumeration.codes.firstIndex(of: code)
        else { return value }
        return .integer(Int64(place))
    }

    private static func isLess(_ left: FactValue, _ right: FactValue) -> Bool {
        switch (left, right) {
        case (.number(let left), .number(let right)): left < right
        case (.integer(let left), .integer(let right)): left < right
        case (.boolean(let left), .boolean(let right)): !left && right
        case (.dateTime(let left), .dateTime(let right)): (left.start, left.end) < (right.start, right.end)
        case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        case (.location(let left), .location(let right)): isLess(parts(left), parts(right))
        // A code that its enumeration does not have stands behind those that it has.
        case (.integer, .text): true
        default: false
        }
    }

    private static func parts(_ place: Location) -> [String] {
        [place.country, place.region, place.locality, place.name].map { $0 ?? "" }
    }

    private static func isLess(_ left: [String], _ right: [String]) -> Bool {
        for (first, second) in zip(left, right) where first != second {
            return first.utf8.lexicographicallyPrecedes(second.utf8)
        }
        return false
    }
}
