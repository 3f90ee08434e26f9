import JobPostingJSON

/// Reads the records of a dump one by one and hands out the postings that a query matches.
///
///     let scan = try Scan(path: "dump.ndjson", where: Query("remote and country = DE"))
///     while let posting = try scan.next() { print(posting.title ?? "") }
///     print(scan.report.matches, "of", scan.report.postings)
///
/// A dump is a file, all files of a folder, or memory: JSON texts one a line (NDJSON), behind separators (RFC 7464), in one
/// array of any size or simply one after another; one JSON text; one page. Each may be compressed with gzip, zlib or zstd.
/// All of that is told from the first bytes, and for each file of a folder anew. Memory does not depend on the size of a dump.
///
/// A posting that is kept keeps a copy of its own record alive, and sixteen bytes for each value in it; of a page, a copy of
/// each of its blocks, and of the page where it has Microdata or RDFa. Nothing else of the dump is kept.
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
        /// Postings that the query matched.
        public var matches = 0
        /// Records that had to be mended, and were read.
        public var mended = 0
        /// Records that could not be read, and files of a folder that could not be read to their end.
        public var errors = 0
        /// Records that say that there is nothing: `nan`, `null`, an empty string.
        public var emptyRows = 0

        public init() {}
    }

    /// What the scan has done so far.
    public var report: Report { Report(state.reader.counts, bytes: state.source.byteCount) }
    /// What was found wrong, in the order of the input, at most `ReadingOptions.diagnosticLimit`: then errors take the place of
    /// warnings.
    public var diagnostics: [Diagnostic] { state.reader.noted.kept() }
    /// All that was found wrong, kept or not.
    public var diagnosticCount: Int { state.reader.noted.count }

    var state: State

    /// Scans a file, or all files of a folder and of the folders in it.
    ///
    /// The files of a folder are read in the order of the bytes of their paths; names that begin with a dot are passed over, links
    /// are followed, and no folder is read twice. One that cannot be read is a diagnostic.
    ///
    /// - Parameters:
    ///   - path: The path of the file or folder. No name is special: standard input is `/dev/stdin`, or ``init(descriptor:where:now:options:)``.
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
        self.init(try RecordSource(path: path, options), query, now, options)
    }

    /// Scans what an open descriptor reads, from where it stands to its end: 0 is standard input.
    ///
    /// The descriptor must stay open as long as the scan, and is not closed by it.
    public convenience init(
        descriptor: Int32, where query: Query? = nil, now: Int64 = SystemClock.now,
        options: ReadingOptions = ReadingOptions()
    ) {
        self.init(RecordSource(descriptor: descriptor, options), query, now, options)
    }

    /// Scans a copy of some bytes.
    public convenience init(
        copying bytes: [UInt8], where query: Query? = nil, now: Int64 = SystemClock.now,
        options: ReadingOptions = ReadingOptions()
    ) {
        self.init(RecordSource(copying: bytes, options), query, now, options)
    }

    /// Scans memory that must outlive the scan.
    public convenience init(
        borrowing bytes: UnsafeBufferPointer<UInt8>, where query: Query? = nil, now: Int64 = SystemClock.now,
        options: ReadingOptions = ReadingOptions()
    ) {
        self.init(RecordSource(borrowing: bytes, options), query, now, options)
    }

    /// Scans the records of a source.
    init(_ source: consuming RecordSource, _ query: Query?, _ now: Int64, _ options: ReadingOptions) {
        let filter = query.map { query -> PostingReader.Filter in
            var matcher = QueryMatcher(query, now: now, facts: options.facts)
            return { matcher.matches($0, in: $1) }
        }
        state = State(source: source, reader: PostingReader(options, where: filter))
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
    public func step(bytes limit: Int = .max) throws(FileError) -> Step { try state.step(bytes: limit) }

    /// What a scan works with: a value, so that a step has its class looked at once.
    struct State: ~Copyable {
        var source: RecordSource
        var reader: PostingReader

        mutating func step(bytes limit: Int) throws(FileError) -> Step {
            if let posting = reader.takeFirst() { return .posting(posting) }
            let (last, isBeyond) = source.byteCount.addingReportingOverflow(max(limit, 1))
            while isBeyond || source.byteCount < last {
                guard let item = try source.next(&reader.reader.texts) else { return .end }
                reader.read(item)
                if let posting = reader.takeFirst() { return .posting(posting) }
            }
            return .pending
        }
    }
}

extension Scan.Report {
    fileprivate init(_ counts: PostingReader.Counts, bytes: Int) {
        self.bytes = bytes
        records = counts.records
        postings = counts.postings
        matches = counts.matches
        mended = counts.mended
        errors = counts.errors
        emptyRows = counts.emptyRows
    }
}
