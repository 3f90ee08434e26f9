import JobPostingJSON

/// Diagnostics in the order of the input, up to a limit; counts all.
///
/// When the list is full an error takes the place of the last note or warning, so that what was not read is never crowded out
/// by what was mended.
struct DiagnosticList: Sendable {
    private var items: [Diagnostic] = []
    /// Of each, how many had been added with it.
    private var numbers: [Int] = []
    /// Below which the last one lies that is no error.
    private var lesser = 0
    private var isSorted = true
    private let limit: Int
    /// All that were added, kept or not.
    private(set) var count = 0
    /// The errors among them.
    private(set) var errorCount = 0

    init(limit: Int) {
        self.limit = max(limit, 0)
    }

    /// Adds a diagnostic, or only counts it.
    ///
    /// - Complexity: O(1), counted over all calls.
    mutating func append(_ diagnostic: Diagnostic) {
        count += 1
        if diagnostic.severity == .error { errorCount += 1 }
        if items.count < limit {
            items.append(diagnostic)
            numbers.append(count)
            lesser = items.count
            return
        }
        guard diagnostic.severity == .error else { return }
        while lesser > 0, items[lesser - 1].severity == .error { lesser -= 1 }
        guard lesser > 0 else { return }
        lesser -= 1
        items[lesser] = diagnostic
        numbers[lesser] = count
        isSorted = false
    }

    /// Adds what another list has of what follows, kept or only counted.
    ///
    /// Together they keep what one list would have kept of both: a list keeps its first errors, as many as there is room for, and
    /// its first others in the room that is left.
    mutating func append(_ other: inout DiagnosticList, moved: (inout Diagnostic) -> Void) {
        let dropped = (count: other.count, errors: other.errorCount)
        let added = (count: count, errors: errorCount)
        for var diagnostic in other.kept() {
            moved(&diagnostic)
            append(diagnostic)
        }
        count = added.count + dropped.count
        errorCount = added.errors + dropped.errors
    }

    /// Those that are kept, in the order in which they were added.
    ///
    /// - Complexity: O(1) unless errors have displaced others since the last call; then O(*n* log *n*).
    mutating func kept() -> [Diagnostic] {
        if !isSorted {
            let order = items.indices.sorted { numbers[$0] < numbers[$1] }
            items = order.map { items[$0] }
            numbers = order.map { numbers[$0] }
            lesser = items.count
            isSorted = true
        }
        return items
    }
}
