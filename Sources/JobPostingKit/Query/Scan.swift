import JobPostingJSON

/// Reads the records of a dump one by one and hands out the postings that a query matches.
///
///     let scan = try Scan(path: "dump.ndjson", where: Query("remote and country = DE"))
///     while let posting = try scan.next() { print(posting.title ?? "") }
///     print(scan.report.matches, "of", scan.report.postings)
///
/// A dump has one JSON text a line. Memory does not depend on its size. A broken record is mended where that can be done,
/// each mend being a diagnostic; one that cannot be read is a diagnostic too, and the rest goes on. One thread at a time may use a scan.
public final class Scan {
    /// What a scan has done so far.
    public struct Report: Hashable, Sendable {
        /// Bytes that have been split into records.
        public var bytes = 0
        /// Records that were found; blank lines are none.
        public var records = 0
        /// Postings that those records held.
        public var postings = 0
        /// Postings that the query matched.
        public var matches = 0
        /// Records that had to be mended, and were read.
        public var mended = 0
        /// Records that could not be read.
        public var errors = 0

        public init() {}
    }

    public private(set) var report = Report()
    /// What was found wrong, in the order of the input, at most `ReadingOptions.diagnosticLimit`.
    public private(set) var diagnostics: [Diagnostic] = []

    private let source: RecordSource
    private let options: ReadingOptions
    private var reader: TextReader
    private var matcher: QueryMatcher?
    /// Postings of the record before that have not been handed out yet, last one first.
    private var pending: [JobPosting] = []

    /// Scans a file.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - query: What is handed out; nil for everything.
    ///   - now: Milliseconds of Unix time that `today` and `expired` refer to.
    /// - Throws: The operating system's refusal.
    public convenience init(
        path: String, where query: Query? = nil, now: Int64 = SystemClock.now,
        options: ReadingOptions = ReadingOptions()
    ) throws(FileError) {
        try self.init(cPath: Array(path.utf8CString), where: query, now: now, options: options)
    }

    /// Scans a file whose path is given as the system writes it: bytes that end with NUL, in no encoding in particular.
    public convenience init(
        cPath path: UnsafePointer<CChar>, where query: Query? = nil, now: Int64 = SystemClock.now,
        options: ReadingOptions = ReadingOptions()
    ) throws(FileError) {
        self.init(try RecordSource(path: path, sizeLimit: options.sizeLimit), query, now, options)
    }

    /// Scans a copy of some bytes.
    public convenience init(
        copying bytes: [UInt8], where query: Query? = nil, now: Int64 = SystemClock.now,
        options: ReadingOptions = ReadingOptions()
    ) {
        self.init(RecordSource(copying: bytes, sizeLimit: options.sizeLimit), query, now, options)
    }

    /// Scans memory that must outlive the scan.
    public convenience init(
        borrowing bytes: UnsafeBufferPointer<UInt8>, where query: Query? = nil, now: Int64 = SystemClock.now,
        options: ReadingOptions = ReadingOptions()
    ) {
        self.init(RecordSource(borrowing: bytes, sizeLimit: options.sizeLimit), query, now, options)
    }

    private init(_ source: RecordSource, _ query: Query?, _ now: Int64, _ options: ReadingOptions) {
        self.source = source
        self.options = options
        reader = TextReader(options)
        matcher = query.map { QueryMatcher($0, now: now) }
    }

    /// What one step of a scan comes to.
    public enum Step: Sendable {
        case posting(JobPosting)
        /// As much has been read as the step was given, and the dump goes on.
        case pending
        case end
    }

    /// The next posting that the query matches; nil at the end.
    ///
    /// - Throws: A file that could not be read on; records before it have been handed out.
    public func next() throws(FileError) -> JobPosting? {
        while true {
            switch try step() {
            case .posting(let posting): return posting
            case .pending: continue
            case .end: return nil
            }
        }
    }

    /// Goes on to the next posting, but not much further than a number of bytes, so that a caller can do something else
    /// between: show progress, look for an interrupt.
    ///
    /// - Throws: A file that could not be read on; records before it have been handed out.
    public func step(bytes limit: Int = .max) throws(FileError) -> Step {
        let (last, isBeyond) = source.byteCount.addingReportingOverflow(max(limit, 1))
        defer { report.bytes = source.byteCount }
        while pending.isEmpty {
            guard isBeyond || source.byteCount < last else { return .pending }
            guard let item = try source.next() else { return .end }
            report.records += 1
            switch item {
            case .record(let record, let origin): read(record, origin)
            case .tooLarge(let origin):
                report.errors += 1
                let error = JSONError.tooLarge(options.limits)
                note(
                    Diagnostic(
                        .error, error.code.rawValue, error.message, byteRange: origin.offset..<origin.offset,
                        position: origin.position))
            }
        }
        return .posting(pending.removeLast())
    }

    private func read(_ record: JSONLines.Record, _ origin: RecordOrigin) {
        do {
            let outer = try reader.read(record.bytes, readable: record.readable)
            var mends = reader.diagnostics(origin)
            let inner = reader.unwrapped(outer, of: record.bytes, origin, &mends)
            if !mends.isEmpty { report.mended += 1 }
            for diagnostic in mends { note(diagnostic) }
            let root = inner?.rootNode ?? outer
            let count = read(postingsOf: root, origin) { inner ?? JSONDocument(copying: root, of: record.bytes) }
            report.postings += count
            if count == 0 { note(record.holdsNoPosting(origin)) }
            withExtendedLifetime(inner) {}
        } catch {
            report.errors += 1
            note(record.diagnostic(of: error, origin))
        }
    }

    /// Finds the postings of a record and keeps those that the query matches. Returns how many there are.
    ///
    /// - Parameter document: Makes the record's document: only what is handed out is copied.
    private func read(postingsOf root: JSONNode, _ origin: RecordOrigin, _ document: () -> JSONDocument) -> Int {
        if PostingNodes.isPosting(root) {
            if matcher?.matches(root, in: GraphReader(of: root)) ?? true {
                report.matches += 1
                pending.append(JobPosting(wholeOf: document(), origin: origin))
            }
            return 1
        }
        let graph = GraphReader(of: root)
        var count = 0
        var matches: [Int] = []
        for node in PostingNodes(in: root, graph) {
            if matcher?.matches(node, in: graph) ?? true { matches.append(count) }
            count += 1
        }
        report.matches += matches.count
        guard !matches.isEmpty else { return count }
        // The copy's tape has the same shape.
        let all = JobPosting.all(in: [document()], origin: origin)
        for index in matches.reversed() where all.indices.contains(index) { pending.append(all[index]) }
        return count
    }

    private func note(_ diagnostic: Diagnostic) {
        if diagnostics.count < options.diagnosticLimit { diagnostics.append(diagnostic) }
    }
}
