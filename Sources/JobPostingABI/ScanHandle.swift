import CJobPosting
import JobPostingJSON
import JobPostingKit

/// What a `jobposting_scan` is.
final class ScanHandle {
    let scan: Scan
    /// The diagnostics that have been asked for, each in a table of its own, since a scan goes on finding more.
    private var diagnostics: [Int: (diagnostic: Diagnostic, table: ViewTable)] = [:]
    /// Views of diagnostics that errors have displaced since: they live as long as the scan all the same.
    private var displaced: [ViewTable] = []
    /// Bytes that one step may read.
    private let stepLimit: Int
    /// The facts that are read of each posting.
    let columns: [Field]
    /// Rows that were read and not taken: a record may have more than there was room for.
    private var rows = ScanRows()
    /// What the cells of the last batch point to.
    private var batch: ScanBatch?
    /// What went wrong behind the rows of a batch.
    private var failure: FileError?
    /// What the aggregates came to so far, and the views of their buckets.
    private var counted: (aggregations: [Scan.Aggregation], buckets: ViewTable)?

    init(_ scan: Scan, columns: [Field], _ stepLimit: Int) {
        self.scan = scan
        self.columns = columns
        self.stepLimit = stepLimit
    }

    // MARK: - Going on

    /// Goes on to the next posting. What was read of the last batch and of the aggregates is over.
    func step() throws(Failure) -> Scan.Step {
        try begin()
        do throws(FileError) { return try scan.step(bytes: stepLimit) } catch { throw Failure(error) }
    }

    /// Reads what is left, as far as one step may.
    ///
    /// - Returns: Whether there is more.
    func run() throws(Failure) -> Bool {
        try begin()
        do throws(FileError) { return try scan.run(bytes: stepLimit) } catch { throw Failure(error) }
    }

    /// Fills the cells of the next rows, as many as one step finds.
    ///
    /// - Parameter capacity: Rows; its product with the columns must be a number.
    /// - Returns: How many rows; none is thrown as what there is instead.
    func readBatch(_ cells: UnsafeMutablePointer<jobposting_cell>, rows capacity: Int) throws(Failure) -> Int {
        batch = nil
        counted = nil
        // A scan that is cancelled drops what was read and not handed out.
        if scan.cancellation.isCancelled { rows = ScanRows() }
        let start = scan.report.bytes
        let room = capacity * columns.count
        var goesOn = true
        while goesOn, failure == nil, rows.cellCount < room {
            let left = stepLimit == .max ? .max : stepLimit - (scan.report.bytes - start)
            guard left > 0 else { break }
            do throws(FileError) {
                goesOn = try scan.readFacts(columns, bytes: min(left, ScanHandle.readAhead)) { _, facts in
                    rows.add(facts)
                }
            } catch {
                failure = error
            }
        }
        if failure?.code == .cancelled { rows = ScanRows() }
        let count = min(rows.cellCount, room)
        guard count > 0 else {
            try begin()
            throw Failure(goesOn ? JOBPOSTING_PENDING : JOBPOSTING_END)
        }
        batch = ScanBatch(rows, cells: count, cells)
        rows.drop(count)
        return count / columns.count
    }

    /// Bytes that are read before it is looked how many rows there are.
    private static let readAhead = 64 << 10

    private func begin() throws(Failure) {
        batch = nil
        counted = nil
        if let failure {
            self.failure = nil
            throw Failure(failure)
        }
    }

    // MARK: - What was found

    /// What one aggregate came to so far; nil when there is none at that index.
    func aggregation(_ index: Int) -> Scan.Aggregation? {
        let all = counts.aggregations
        return all.indices.contains(index) ? all[index] : nil
    }

    /// The rows of one aggregate so far.
    func buckets(_ index: Int) -> UnsafeBufferPointer<jobposting_bucket> {
        let (aggregations, table) = counts
        return table.views(index) { builder in
            for bucket in aggregations[index].buckets { builder.add(bucket.view(&builder)) }
        }
    }

    private var counts: (aggregations: [Scan.Aggregation], buckets: ViewTable) {
        if let counted { return counted }
        let aggregations = scan.aggregations
        let counts = (aggregations, ViewTable(count: aggregations.count))
        counted = counts
        return counts
    }

    /// One of the diagnostics so far; nil when there is none at that index.
    func diagnostic(_ index: Int) -> jobposting_diagnostic? {
        let all = scan.diagnostics
        guard all.indices.contains(index) else { return nil }
        let diagnostic = all[index]
        if let made = diagnostics[index], made.diagnostic != diagnostic {
            displaced.append(made.table)
            diagnostics[index] = nil
        }
        let table = diagnostics[index]?.table ?? ViewTable(count: 1)
        diagnostics[index] = (diagnostic, table)
        let views: UnsafeBufferPointer<jobposting_diagnostic> = table.views(0) { builder in
            builder.add(diagnostic.view(&builder))
        }
        return views.first
    }
}
