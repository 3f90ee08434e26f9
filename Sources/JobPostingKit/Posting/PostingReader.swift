import JobPostingJSON

/// Reads the postings of one record after another: what a `Document` and a `Scan` have in common, so that they cannot
/// disagree.
///
///     record ─▶ RecordReader ─▶ parts ─┬─ postings ─▶ those that are wanted ─▶ found
///                                      └─ none: the page that it carries, in the same way
///
/// What is handed out owns its memory; what is not wanted is never copied.
struct PostingReader: ~Copyable {
    /// Whether a posting is to be handed out; nil for all of them.
    typealias Filter = (_ posting: JSONNode, _ graph: GraphReader) -> Bool

    /// What is known of the value of a record before its facts are read.
    enum Screening {
        /// Nothing.
        case unread
        /// It is one posting, which is not wanted.
        case unwanted
        /// It is one posting, and the filter is to be asked.
        case posting
    }

    /// Looks at the value of a sound record first.
    typealias Screen = (_ root: JSONNode) -> Screening

    /// What was read so far.
    struct Counts {
        /// Records, those without a posting, empty rows and broken ones included.
        var records = 0
        /// Postings, wanted or not.
        var postings = 0
        /// Postings that were wanted.
        var matches = 0
        /// Records that were mended, and read.
        var mended = 0
        /// Records that could not be read.
        var errors = 0
        /// Records that stand for nothing.
        var emptyRows = 0
    }

    /// The reader of records.
    var reader: RecordReader
    var filter: Filter?
    private let screen: Screen?
    /// Whether all of each record is kept, and not only what is wanted of it.
    private let keepsTexts: Bool

    /// Postings that were wanted, in published order, until they are taken.
    private(set) var found: [JobPosting] = []
    /// How many of ``found`` have been taken one by one.
    private var takenCount = 0
    /// The documents of the records, in order, where they are kept.
    private(set) var texts: [JSONDocument] = []
    /// What was found wrong.
    var noted: DiagnosticList
    /// What was read so far.
    var counts = Counts()

    /// A reader that keeps the postings that are wanted.
    ///
    /// - Parameters:
    ///   - filter: Which those are; nil for all.
    ///   - screen: What looks at the value of a record first.
    init(_ options: ReadingOptions, where filter: Filter?, screen: Screen? = nil) {
        reader = RecordReader(options)
        noted = DiagnosticList(limit: options.diagnosticLimit)
        keepsTexts = false
        self.filter = filter
        self.screen = screen
    }

    /// A reader that keeps all postings, and all documents of the records.
    init(keepingAll options: ReadingOptions) {
        reader = RecordReader(options)
        noted = DiagnosticList(limit: options.diagnosticLimit)
        keepsTexts = true
        filter = nil
        screen = nil
    }

    /// Whether a posting was wanted and has not been taken yet.
    var hasUntaken: Bool { takenCount < found.count }

    /// The first posting that was wanted and has not been taken yet; nil when there is none.
    mutating func takeFirst() -> JobPosting? {
        guard takenCount < found.count else { return nil }
        if takenCount + 1 < found.count {
            takenCount += 1
            return found[takenCount - 1]
        }
        let last = found.removeLast()
        if takenCount > 0 {
            found.removeAll(keepingCapacity: true)
            takenCount = 0
        }
        return last
    }

    /// Begins to count, and to note what is wrong, anew.
    mutating func forgetCounts() {
        counts = Counts()
        noted = DiagnosticList(limit: reader.options.diagnosticLimit)
    }

    // MARK: - Records

    /// Reads all of what comes next in an input; a record that cannot be read is a diagnostic.
    mutating func read(_ item: consuming RecordItem) {
        switch consume item {
        case .record(let record): read(record)
        case .tooLarge(let origin):
            counts.records += 1
            counts.errors += 1
            let error = JSONError.tooLarge(reader.options.limits)
            noted.append(
                Diagnostic(
                    .error, error.code.rawValue, error.message, byteRange: origin.offset..<origin.offset,
                    position: origin.position, source: origin.name))
        case .diagnostic(let diagnostic): noted.append(diagnostic.value)
        case .unreadable(let error):
            counts.errors += 1
            noted.append(Diagnostic(error.value))
        case .passed: break
        }
    }

    @inline(__always)
    private mutating func read(_ record: consuming InputRecord) {
        counts.records += 1
        if let root = record.root {
            switch screen?(root) ?? .unread {
            case .unwanted:
                counts.postings += 1
                return
            case .posting: return readWhole(record, root)
            // As nearly every record is: sound, and one posting. There is nothing to say of it.
            case .unread: if PostingNodes.isPosting(root) { return readWhole(record, root) }
            }
        }
        if InputRecord.isEmptyRow(record.bytes) {
            counts.emptyRows += 1
            noted.append(record.isEmptyRow)
            return
        }
        do throws(JSONError) {
            try reader.read(record)
            if readParts(record.origin) == 0 { noted.append(record.holdsNoPosting(reader.parts.first?.origin.url)) }
        } catch {
            counts.errors += 1
            noted.append(record.diagnostic(of: error))
        }
    }

    private mutating func readWhole(_ record: borrowing InputRecord, _ root: JSONNode) {
        counts.postings += 1
        record.prefetchNext()
        let isWanted = filter.map { $0(root, GraphReader(of: root)) } ?? true
        guard isWanted else { return }
        let document = JSONDocument(root, of: record.bytes, isBorrowed: record.isBorrowed)
        if keepsTexts { texts.append(document) }
        counts.matches += 1
        found.append(JobPosting(wholeOf: document, origin: record.origin, facts: reader.options.facts))
    }

    // MARK: - What was read of a record

    /// Finds the postings in what ``reader`` has read of a record, and what was found wrong with it.
    ///
    /// - Returns: How many postings there are, wanted or not.
    @discardableResult
    mutating func readParts(_ origin: RecordOrigin) -> Int {
        if reader.isMended { counts.mended += 1 }
        noteParts(origin)
        var postings = postingsOfParts()
        if postings.count == 0, reader.readCarriedPage(origin) {
            noteParts(origin)
            postings = postingsOfParts()
        }
        if postings.holders > 1 {
            for note in DuplicatePostings.notes(in: reader.parts) { noted.append(note) }
        }
        texts += postings.texts
        found += postings.wanted
        counts.postings += postings.count
        counts.matches += postings.wanted.count
        return postings.count
    }

    private mutating func noteParts(_ origin: RecordOrigin) {
        for diagnostic in reader.diagnostics { noted.append(diagnostic.named(origin)) }
    }

    private struct Postings {
        /// Postings, wanted or not.
        var count = 0
        /// Parts that hold one.
        var holders = 0
        var wanted: [JobPosting] = []
        var texts: [JSONDocument] = []
    }

    private func postingsOfParts() -> Postings {
        keepsTexts ? allPostings() : wantedPostings()
    }

    /// All postings of a record that is kept.
    private func allPostings() -> Postings {
        let documents = reader.parts.map { (document: $0.document, origin: $0.origin) }
        var postings = Postings()
        postings.wanted = JobPosting.all(in: documents, facts: reader.options.facts)
        postings.count = postings.wanted.count
        postings.texts = documents.map { $0.document }
        var last: JSONDocument?
        for posting in postings.wanted where posting.asRead.document !== last {
            postings.holders += 1
            last = posting.asRead.document
        }
        return postings
    }

    /// The postings that are wanted of a record that is kept only for them.
    private func wantedPostings() -> Postings {
        let parts = reader.parts
        var postings = Postings()
        // Their numbers among all of the record.
        var numbers: [Int] = []
        let graph = GraphReader(of: parts.map { $0.root })
        for part in parts {
            let known = postings.count
            for node in PostingNodes(in: part.root, graph) {
                if filter.map({ $0(node, graph) }) ?? true { numbers.append(postings.count) }
                postings.count += 1
            }
            if postings.count > known { postings.holders += 1 }
        }
        guard !numbers.isEmpty else { return postings }
        // The copies' tapes have the same shape, so that their postings have the same numbers.
        let all = JobPosting.all(in: parts.map { ($0.document, $0.origin) }, facts: reader.options.facts)
        for number in numbers where all.indices.contains(number) { postings.wanted.append(all[number]) }
        return postings
    }
}
