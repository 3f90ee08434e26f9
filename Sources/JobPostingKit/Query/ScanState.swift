import JobPostingJSON

/// What a scan works with: a value, so that a step has its class looked at once.
struct ScanState: ~Copyable {
    /// What one step comes to.
    enum Step {
        case posting(JobPosting, columns: [[Fact]])
        case pending
        case end
    }

    var reader: ScanReader
    var source: RecordSource
    private let plan: ScanPlan

    // Of several threads.

    private(set) var team: ScanTeam?
    private var teamCounts = PostingReader.Counts()
    private var teamMatchCount = 0
    private var teamByteCount = 0
    private var teamSkippedCount = 0
    private var teamTurnedAway: [Int] = []
    private var lineCount = 0
    private var chunkPostings: [JobPosting] = []
    private var chunkTaken = 0

    /// What is thrown next.
    private(set) var failure: FileError?
    private(set) var isFinished = false

    init(_ plan: ScanPlan, _ source: consuming RecordSource) {
        self.plan = plan
        self.source = source
        reader = ScanReader(plan)
        self.source.skipRecords(without: plan.literals, plan.skippingScreen)
    }

    /// The lines of an input, or some of them, on as many threads as are asked for.
    init(_ plan: ScanPlan, _ lines: LineInput, _ cancellation: Scan.Cancellation) {
        self.plan = plan
        reader = ScanReader(plan)
        var range = 0..<lines.size
        do throws(FileError) {
            if let wanted = plan.options.range { range = try lines.lines(in: wanted) }
        } catch {
            failure = error
        }
        if plan.options.threads > 1, failure == nil {
            team = ScanTeam.make(plan, lines, range: range, cancellation)
        }
        source =
            team == nil ? RecordSource(lines, range: range, plan.reading) : RecordSource(nothing: plan.reading)
        source.skipRecords(without: plan.literals, plan.skippingScreen)
    }

    /// Bytes that have been split into records.
    @inline(__always)
    var byteCount: Int { team == nil ? source.byteCount : teamByteCount }

    /// What ``byteCount`` is when so many more bytes, and at least one, have been split.
    @inline(__always)
    func byteCount(after count: Int) -> Int {
        let (sum, isBeyond) = byteCount.addingReportingOverflow(max(count, 1))
        return isBeyond ? .max : sum
    }

    /// What has been done so far.
    var report: Scan.Report {
        let counts = team == nil ? reader.postings.counts : teamCounts
        var report = Scan.Report()
        report.bytes = byteCount
        report.skipped = team == nil ? source.skippedCount : teamSkippedCount
        report.records = counts.records + report.skipped
        report.postings = counts.postings
        report.matches = team == nil ? reader.matchCount : teamMatchCount
        report.mended = counts.mended
        report.errors = counts.errors
        report.emptyRows = counts.emptyRows
        report.nearDuplicates = reader.filter.collector.collapsedCount
        report.isComplete = reader.filter.collector.isComplete
        return report
    }

    /// What is done, and what each step has left out.
    var explanation: Scan.Explanation {
        let counts = team == nil ? reader.filter.turnedAway : teamTurnedAway
        let conditions = plan.conditions.enumerated().map { index, condition in
            Scan.Explanation.Condition(
                text: Query(condition).description,
                turnedAway: plan.options.countsConditions && index < counts.count ? counts[index] : nil)
        }
        let screened = plan.skippingScreen?.texts
        return Scan.Explanation(
            reading: team.map { "\($0.threadCount) threads, lines in parts" } ?? "1 thread",
            literals: plan.literals.map { String(decoding: $0.word, as: UTF8.self) + ($0.isPrefix ? "*" : "") },
            screened: screened ?? [], obstacle: screened == nil ? plan.obstacle : nil, conditions: conditions,
            steps: plan.steps, report: report)
    }

    /// The facts that are read of each posting that is handed out.
    var columns: [Field] { plan.options.columns }

    /// Whether postings of the present record are still to be handed out.
    var hasUntaken: Bool { reader.postings.hasUntaken }

    /// Has the next step fail.
    mutating func refuse(_ error: FileError) { failure = error }

    /// Ends all threads.
    mutating func stop() { team?.stop() }

    /// Goes on to the next posting, or until so many bytes have been read.
    mutating func step(to end: Int, _ cancellation: Scan.Cancellation) throws(FileError) -> Step {
        if cancellation.isCancelled, !isFinished { throw cancelled() }
        if reader.filter.isPlain {
            return team == nil ? try plainStep(to: end, cancellation) : try teamStep(to: end, cancellation)
        }
        while true {
            if let entry = reader.filter.collector.next() {
                guard let posting = entry.posting else { continue }
                return .posting(posting, columns: entry.columns)
            }
            if isFinished || failure != nil {
                finish()
                if let entry = reader.filter.collector.next() {
                    guard let posting = entry.posting else { continue }
                    return .posting(posting, columns: entry.columns)
                }
                return try self.end()
            }
            if reader.filter.collector.isSatisfied {
                finish()
                continue
            }
            if team == nil {
                guard byteCount < end else { return .pending }
                do throws(FileError) {
                    guard let item = try source.next(&reader.postings.reader.texts) else {
                        finish()
                        continue
                    }
                    reader.read(item, after: source.inputOffset)
                } catch {
                    failure = error
                }
                if cancellation.isCancelled { throw cancelled() }
            } else {
                guard byteCount < end else { return .pending }
                if try !takeChunk(cancellation) { finish() }
            }
        }
    }

    /// The step of a scan that hands out all matches.
    private mutating func plainStep(to end: Int, _ cancellation: Scan.Cancellation) throws(FileError) -> Step {
        if let posting = reader.postings.takeFirst() { return .posting(posting, columns: columns(of: posting)) }
        if failure != nil || isFinished { return try self.end() }
        while source.byteCount < end {
            guard let item = try source.next(&reader.postings.reader.texts) else { return .end }
            reader.postings.read(item)
            if let posting = reader.postings.takeFirst() { return .posting(posting, columns: columns(of: posting)) }
            if cancellation.isCancelled { throw cancelled() }
        }
        return .pending
    }

    /// The columns of a posting that was handed out without them.
    private func columns(of posting: JobPosting) -> [[Fact]] {
        guard !columns.isEmpty else { return [] }
        var values: [[Fact]] = []
        posting.readFacts(columns) { _, facts in values.append(facts) }
        return values
    }

    /// The same of several threads.
    private mutating func teamStep(to end: Int, _ cancellation: Scan.Cancellation) throws(FileError) -> Step {
        while true {
            if chunkTaken < chunkPostings.count {
                chunkTaken += 1
                return .posting(chunkPostings[chunkTaken - 1], columns: [])
            }
            if isFinished || failure != nil { return try self.end() }
            guard byteCount < end else { return .pending }
            chunkPostings = []
            chunkTaken = 0
            if try !takeChunk(cancellation) { isFinished = true }
        }
    }

    /// Says that nothing more is read; what was is handed out.
    private mutating func finish() {
        guard !isFinished else { return }
        isFinished = true
        reader.filter.collector.finish()
        // Nobody waits for the rest.
        team?.stop()
    }

    /// The end, or why it came too early: after all that was read has been handed out.
    private mutating func end() throws(FileError) -> Step {
        isFinished = true
        guard let failure else { return .end }
        self.failure = nil
        throw failure
    }

    /// Ends the scan since it was cancelled; to be thrown. What was read and not handed out is dropped.
    mutating func cancelled() -> FileError {
        isFinished = true
        team?.stop()
        chunkPostings = []
        chunkTaken = 0
        while reader.postings.takeFirst() != nil {}
        return FileError(.cancelled, offset: byteCount)
    }

    // MARK: - Several threads

    /// Takes the results of the next chunk; false when there is none.
    private mutating func takeChunk(_ cancellation: Scan.Cancellation) throws(FileError) -> Bool {
        guard let chunk = team?.next(isOnlyCounted: reader.filter.isOnlyCounting) else { return false }
        if cancellation.isCancelled { throw cancelled() }
        let line = lineCount
        let offset = chunk.offset
        // Where a page has places of its own they are left.
        reader.postings.noted.append(&chunk.diagnostics) { diagnostic in
            if diagnostic.byteRange.lowerBound >= offset { diagnostic.position.line += line }
        }
        chunkPostings = chunk.postings
        if line > 0 {
            for index in chunkPostings.indices where chunkPostings[index].origin.offset >= offset {
                chunkPostings[index].move(byLines: line)
            }
            for entry in chunk.part.entries where (entry.posting?.origin.offset ?? 0) >= offset {
                entry.posting?.move(byLines: line)
            }
        }
        teamCounts.add(chunk.counts)
        teamMatchCount += chunk.matchCount
        if teamTurnedAway.isEmpty { teamTurnedAway = chunk.turnedAway.map { _ in 0 } }
        for index in teamTurnedAway.indices { teamTurnedAway[index] += chunk.turnedAway[index] }
        teamByteCount += chunk.byteCount
        teamSkippedCount += chunk.skippedCount
        lineCount += chunk.lineCount
        if !reader.filter.isPlain { reader.filter.collector.add(chunk.part) }
        failure = chunk.failure
        return true
    }
}

extension PostingReader.Counts {
    /// Adds what was read of what follows.
    mutating func add(_ other: PostingReader.Counts) {
        records += other.records
        postings += other.postings
        matches += other.matches
        mended += other.mended
        errors += other.errors
        emptyRows += other.emptyRows
    }
}
