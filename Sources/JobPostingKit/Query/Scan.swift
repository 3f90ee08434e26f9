import JobPostingJSON
import Synchronization

/// Reads the records of a dump one by one and hands out the postings that a query matches.
///
///     let scan = try Scan(path: "dump.ndjson", where: Query("remote and country = DE"))
///     while let posting = try scan.next() { print(posting.title ?? "") }
///     print(scan.report.matches, "of", scan.report.postings)
///
/// A dump is a file, all files of a folder, several of these, or memory: JSON texts one a line (NDJSON), behind separators (RFC 7464), in one
/// array of any size or simply one after another; one JSON text; one page. Each may be compressed with gzip, zlib or zstd.
/// All of that is told from the first bytes, and for each file anew. Memory does not depend on the size of a dump.
///
/// A posting that is kept keeps a copy of its own record alive, and sixteen bytes for each value in it; of a page, a copy of
/// each of its blocks, and of the page where it has Microdata or RDFa. Nothing else of the dump is kept.
///
/// What is wanted beside the query stands in ``Options``: order, limit, columns, facets, histograms, threads.
///
/// A broken record is mended where that can be done, each mend being a diagnostic; one that cannot be read is a diagnostic too,
/// and the rest goes on. One thread at a time may use a scan.
public final class Scan {
    /// What a scan has done so far.
    public struct Report: Hashable, Sendable {
        /// Bytes that have been split into records.
        public var bytes = 0
        /// Records that were found; blank lines are none.
        public var records = 0
        /// Postings that those records held.
        public var postings = 0
        /// Postings that the query matched, handed out or not.
        public var matches = 0
        /// Records that had to be mended, and were read.
        public var mended = 0
        /// Records that could not be read, and files of several that could not be read to their end.
        public var errors = 0
        /// Records that say that there is nothing: `nan`, `null`, an empty string.
        public var emptyRows = 0
        /// Matches that were left out as near-duplicates of others (`Options.collapsesNearDuplicates`).
        public var nearDuplicates = 0
        /// Records that were not read, or half, since their bytes show that they cannot match (`Mode.fast`). They are among ``records``;
        /// what is wrong with them, and their postings, have not been counted.
        public var skipped = 0
        /// Whether near-duplicates and organisations were all remembered; where not, some may have been handed out that should
        /// have been left out (`Options.tableSizeLimit`). A facet says this of itself.
        public var isComplete = true

        public init() {}
    }

    /// What the scan has done so far.
    public var report: Report { state.report }
    /// What was found wrong, in the order of the input, at most `ReadingOptions.diagnosticLimit`: then errors take the place of
    /// warnings.
    public var diagnostics: [Diagnostic] { state.reader.postings.noted.kept() }
    /// All that was found wrong, kept or not.
    public var diagnosticCount: Int { state.reader.postings.noted.count }
    /// What the aggregates of the options came to, in their order, over the matches that were read so far; ``run()`` reads all.
    public var aggregations: [Aggregation] { state.reader.filter.collector.aggregations }
    /// The facts of the posting that was handed out last, one list for each of `Options.columns`.
    public private(set) var columns: [[Fact]] = []
    /// Whether there are any: a constant, for each look at what changes is watched.
    private let hasColumns: Bool
    /// Ends the scan from another thread.
    public let cancellation: Cancellation

    var state: ScanState
    private var progress: ((Report) -> Void)?
    private var progressInterval = Int.max
    private(set) var nextProgress = Int.max

    /// Scans a file, or all files of a folder and of the folders in it.
    ///
    /// The files of a folder are read in the order of the bytes of their paths; names that begin with a dot are passed over, links
    /// are followed, and no folder is read twice. One that cannot be read is a diagnostic.
    ///
    /// - Parameters:
    ///   - path: The path of the file or folder. No name is special: standard input is `/dev/stdin`, or ``init(descriptor:where:now:options:)``.
    ///   - query: What is handed out; nil for everything.
    ///   - now: Milliseconds of Unix time that `today` and `expired` refer to.
    ///   - options: How records and facts are read.
    ///   - scan: What is asked beside the query: order, limit, columns, aggregates, threads.
    /// - Throws: The operating system's refusal; ``FileError/Code/rangeUnsupported``.
    public convenience init(
        path: String, where query: Query? = nil, now: Int64 = SystemClock.now,
        options: ReadingOptions = ReadingOptions(), with scan: Options = Options()
    ) throws(FileError) {
        try self.init(cPath: Array(path.utf8CString), where: query, now: now, options: options, with: scan)
    }

    /// Scans a file whose path is given as the system writes it: bytes that end with NUL, in no encoding in particular.
    public convenience init(
        cPath path: UnsafePointer<CChar>, where query: Query? = nil, now: Int64 = SystemClock.now,
        options: ReadingOptions = ReadingOptions(), with scan: Options = Options()
    ) throws(FileError) {
        let plan = ScanPlan(query, now: now, options.owningText, scan)
        if scan.range != nil || scan.threads > 1 {
            if let lines = try LineInput.open(path, options) {
                self.init(plan, lines: lines)
                return
            }
            if scan.range != nil {
                throw FileError(.rangeUnsupported, offset: 0, path: FolderWalk.text(FolderWalk.bytes(of: path)))
            }
        }
        self.init(plan, try RecordSource(path: path, options, isAhead: scan.threads > 1))
    }

    /// Scans several files and folders, one after another, as one dump: order, limit, aggregates and the rest are of all of
    /// them.
    ///
    /// One that cannot be read is a diagnostic, as in a folder, and the others go on. Of a single path this is
    /// ``init(path:where:now:options:with:)``.
    ///
    /// - Throws: ``FileError/Code/rangeUnsupported`` where a part of several is asked for; of a single path also the operating
    ///   system's refusal.
    public convenience init(
        paths: [String], where query: Query? = nil, now: Int64 = SystemClock.now,
        options: ReadingOptions = ReadingOptions(), with scan: Options = Options()
    ) throws(FileError) {
        let bytes = paths.map { $0.utf8.map { CChar(bitPattern: $0) } }
        try self.init(bytes, where: query, now: now, options: options, with: scan)
    }

    /// Scans several files and folders whose paths are given as the system writes them: bytes that end with NUL.
    public convenience init(
        cPaths paths: [UnsafePointer<CChar>], where query: Query? = nil, now: Int64 = SystemClock.now,
        options: ReadingOptions = ReadingOptions(), with scan: Options = Options()
    ) throws(FileError) {
        let bytes = paths.map { FolderWalk.bytes(of: $0) }
        try self.init(bytes, where: query, now: now, options: options, with: scan)
    }

    /// - Parameter paths: As the system writes them, without a final NUL.
    private convenience init(
        _ paths: [[CChar]], where query: Query?, now: Int64, options: ReadingOptions, with scan: Options
    ) throws(FileError) {
        if paths.count == 1 {
            try self.init(cPath: paths[0] + [0], where: query, now: now, options: options, with: scan)
            return
        }
        if scan.range != nil { throw FileError(.rangeUnsupported, offset: 0) }
        self.init(
            ScanPlan(query, now: now, options, scan), RecordSource(paths: paths, options, isAhead: scan.threads > 1))
    }

    /// Scans what an open descriptor reads, from where it stands to its end: 0 is standard input.
    ///
    /// The descriptor must stay open as long as the scan, and is not closed by it.
    public convenience init(
        descriptor: Int32, where query: Query? = nil, now: Int64 = SystemClock.now,
        options: ReadingOptions = ReadingOptions(), with scan: Options = Options()
    ) {
        let source = RecordSource(descriptor: descriptor, options)
        self.init(ScanPlan(query, now: now, options, scan), source, isDivisible: false)
    }

    /// Scans a copy of some bytes.
    public convenience init(
        copying bytes: [UInt8], where query: Query? = nil, now: Int64 = SystemClock.now,
        options: ReadingOptions = ReadingOptions(), with scan: Options = Options()
    ) {
        let plan = ScanPlan(query, now: now, options.owningText, scan)
        if scan.range != nil || scan.threads > 1 {
            let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
            _ = copy.initialize(from: bytes)
            let memory = UnsafeBufferPointer(rebasing: copy[..<bytes.count])
            if let lines = LineInput.memory(memory, isOwned: true, options) {
                self.init(plan, lines: lines)
                return
            }
            copy.deallocate()
        }
        self.init(plan, RecordSource(copying: bytes, options, isAhead: scan.threads > 1), isDivisible: false)
    }

    /// Scans memory that must outlive the scan, and where `ReadingOptions.borrowsText` says so, the postings.
    public convenience init(
        borrowing bytes: UnsafeBufferPointer<UInt8>, where query: Query? = nil, now: Int64 = SystemClock.now,
        options: ReadingOptions = ReadingOptions(), with scan: Options = Options()
    ) {
        let plan = ScanPlan(query, now: now, options, scan)
        if scan.range != nil || scan.threads > 1, let lines = LineInput.memory(bytes, options) {
            self.init(plan, lines: lines)
            return
        }
        self.init(plan, RecordSource(borrowing: bytes, options, isAhead: scan.threads > 1), isDivisible: false)
    }

    /// Scans the records of a source.
    ///
    /// - Parameter isDivisible: Whether it is what a range was asked of.
    init(_ plan: ScanPlan, _ source: consuming RecordSource, isDivisible: Bool = true) {
        cancellation = Cancellation()
        hasColumns = !plan.options.columns.isEmpty
        state = ScanState(plan, source)
        if !isDivisible, plan.options.range != nil { state.refuse(FileError(.rangeUnsupported, offset: 0)) }
    }

    /// Scans the records of a source, on the calling thread.
    convenience init(_ source: consuming RecordSource, _ query: Query?, _ now: Int64, _ options: ReadingOptions) {
        self.init(ScanPlan(query, now: now, options, Options()), source)
    }

    /// Scans the lines of an input, or some of them.
    private init(_ plan: ScanPlan, lines: LineInput) {
        cancellation = Cancellation()
        hasColumns = !plan.options.columns.isEmpty
        state = ScanState(plan, lines, cancellation)
    }

    deinit { state.stop() }

    /// What one step of a scan comes to.
    public enum Step: Sendable {
        case posting(JobPosting)
        /// As much has been read as the step was given, and the dump goes on.
        case pending
        case end
    }

    /// The next posting that is to be handed out; nil at the end.
    ///
    /// - Throws: A file that could not be read on; records before it have been handed out. ``FileError/Code/cancelled`` when the
    ///   scan was cancelled.
    public func next() throws(FileError) -> JobPosting? {
        while true {
            switch try step() {
            case .posting(let posting): return posting
            case .pending: continue
            case .end: return nil
            }
        }
    }

    /// The next posting that is to be handed out, and its columns; nil at the end.
    ///
    /// - Throws: As ``next()``.
    public func nextMatch() throws(FileError) -> Match? {
        try next().map { Match(posting: $0, columns: columns) }
    }

    /// Reads what is left of the input, and hands nothing out: for the report and the aggregates.
    ///
    /// - Throws: As ``next()``.
    @discardableResult
    public func run() throws(FileError) -> Report {
        while try run(bytes: .max) {}
        return report
    }

    /// Goes on to the next posting, but not much further than a number of bytes, so that a caller can do something else
    /// between: show progress, look for an interrupt.
    ///
    /// With several threads a step is at least as long as the part that one of them reads at once, a mebibyte.
    ///
    /// - Throws: As ``next()``.
    public func step(bytes limit: Int = .max) throws(FileError) -> Step {
        state.reader.onlyCounts(false)
        return try advance(to: state.byteCount(after: limit))
    }

    /// The same up to where so many bytes have been split, whether anybody wants postings or not.
    func advance(to end: Int) throws(FileError) -> Step {
        while true {
            let nextProgress = self.nextProgress
            let step = try state.step(to: min(end, nextProgress), cancellation)
            if nextProgress != .max, state.byteCount >= nextProgress { tellProgress() }
            switch step {
            case .posting(let posting, let columns):
                if hasColumns { self.columns = columns }
                return .posting(posting)
            case .pending: if state.byteCount >= end { return .pending }
            case .end: return .end
            }
        }
    }

    /// Calls a function with the report each time when so many more bytes have been read.
    ///
    /// It is called on the thread that reads, while that waits for ``next()`` or ``step(bytes:)``; there it may end the scan by its
    /// ``cancellation``.
    public func onProgress(every bytes: Int, _ body: ((Report) -> Void)?) {
        progress = body
        progressInterval = max(bytes, 1)
        nextProgress = body == nil ? .max : state.byteCount(after: progressInterval)
    }

    func tellProgress() {
        nextProgress = state.byteCount(after: progressInterval)
        progress?(report)
    }
}

extension Scan {
    /// Ends a scan, from any thread: the next step throws ``FileError/Code/cancelled``.
    public final class Cancellation: Sendable {
        private let flag = Atomic<Bool>(false)

        /// Ends the scan; it cannot be taken back.
        public func cancel() { flag.store(true, ordering: .relaxed) }

        /// Whether the scan was ended.
        public var isCancelled: Bool { flag.load(ordering: .relaxed) }
    }
}
