import CJobPostingSystem
import JobPostingJSON
import Synchronization

/// Threads that read the lines of one input.
///
///     input   ├──0──┼──1──┼──2──┼──3──┼──4──┼──5── …      chunks, which end with a line
///     threads    A     B     A     B     B     A          each takes the next chunk that nobody has
///     caller  ◀──0─────1─────2 …                          takes their results in the order of the input
///
/// So the caller cannot tell how many threads there are. No thread goes further ahead of the caller than a few chunks, which
/// bounds memory. The threads share the input, the lock and what it guards, and nothing else.
final class ScanTeam: @unchecked Sendable {
    private let plan: ScanPlan
    private let input: LineInput
    private let cancellation: Scan.Cancellation
    private let chunkSize: Int
    private let monitor: OpaquePointer
    private var threads: [OpaquePointer] = []
    /// Threads that were started.
    private(set) var threadCount = 0

    // Guarded by the monitor.

    /// Where the next chunk begins, and where the last one ends.
    private var position: Int
    private let end: Int
    /// Chunks that threads have taken and finished, and that the caller has taken.
    private var begun = 0
    private var finished = 0
    private var taken = 0
    /// Threads that wait until the caller has come nearer.
    private var waiting = 0
    /// Results that the caller has not taken, each at its number modulo their count.
    private var results: [ScanChunk?]
    private var isStopped = false
    /// Whether nobody takes the postings of chunks that begin from now on.
    private var isOnlyCounted = false

    /// Bytes of a chunk: smaller ones cost more waking, larger ones more waiting at the end.
    static let chunkSize = RecordInput.chunkSize
    /// So many results are there before the caller is woken: where there are no more processors than threads, it takes one
    /// away from a thread each time.
    private static let wakeCount = 4

    /// Starts threads; nil where the system gives none.
    ///
    /// - Parameter range: Whole lines of the input.
    init?(
        _ plan: ScanPlan, _ input: LineInput, range: Range<Int>, _ cancellation: Scan.Cancellation,
        chunkSize: Int = ScanTeam.chunkSize
    ) {
        guard let monitor = system_monitor_create() else { return nil }
        self.monitor = monitor
        self.plan = plan
        self.input = input
        self.cancellation = cancellation
        self.chunkSize = max(chunkSize, 1)
        position = range.lowerBound
        end = range.upperBound
        // More than there are chunks, or than any machine runs, would only wait.
        let chunks = range.count / self.chunkSize + 1
        let count = min(plan.options.threads, chunks, 256)
        results = Array(repeating: nil, count: 2 * count + 2 + ScanTeam.wakeCount)
        for _ in 0..<count {
            let context = Unmanaged.passRetained(self)
            let thread = system_thread_start(
                { context in
                    guard let context else { return }
                    Unmanaged<ScanTeam>.fromOpaque(context).takeRetainedValue().work()
                }, context.toOpaque())
            guard let thread else {
                context.release()
                break
            }
            threads.append(thread)
        }
        threadCount = threads.count
        if threads.isEmpty { return nil }
    }

    deinit { system_monitor_free(monitor) }

    /// Has the threads end, and waits for them.
    func stop() {
        system_monitor_lock(monitor)
        isStopped = true
        system_monitor_wake(monitor)
        system_monitor_unlock(monitor)
        for thread in threads { system_thread_join(thread) }
        threads = []
    }

    /// The result of the next chunk, which is waited for; nil at the end.
    ///
    /// - Parameter isOnlyCounted: Whether nobody takes postings any more.
    func next(isOnlyCounted: Bool) -> ScanChunk? {
        system_monitor_lock(monitor)
        defer { system_monitor_unlock(monitor) }
        self.isOnlyCounted = isOnlyCounted
        while true {
            let place = taken % results.count
            if let chunk = results[place] {
                results[place] = nil
                taken += 1
                if waiting > 0 { system_monitor_wake(monitor) }
                return chunk
            }
            if isStopped || (position >= end && taken == begun) { return nil }
            system_monitor_wait(monitor)
        }
    }

    // MARK: - On the threads

    private func work() {
        var worker = ScanWorker(plan.copied(), input, cancellation, chunkSize: chunkSize)
        while let (number, range, isOnlyCounted) = begin() {
            if isOnlyCounted { worker.onlyCounts() }
            let chunk: ScanChunk
            switch range {
            case .success(let range): chunk = worker.read(range)
            case .failure(let error): chunk = ScanChunk(failure: error)
            }
            system_monitor_lock(monitor)
            results[number % results.count] = chunk
            finished += 1
            let isLast = position >= end && finished == begun
            if isLast || finished - taken >= ScanTeam.wakeCount { system_monitor_wake(monitor) }
            system_monitor_unlock(monitor)
        }
    }

    /// The next chunk and its number, once the caller has come near enough; nil at the end.
    private func begin() -> (number: Int, range: Result<Range<Int>, FileError>, isOnlyCounted: Bool)? {
        system_monitor_lock(monitor)
        defer { system_monitor_unlock(monitor) }
        while !isStopped, position < end, begun - taken >= results.count {
            waiting += 1
            system_monitor_wait(monitor)
            waiting -= 1
        }
        guard !isStopped, position < end else { return nil }
        let number = begun
        begun += 1
        let start = position
        do throws(FileError) {
            // Found here, one after another, so that a line longer than many chunks is passed over once.
            let (aim, isBeyond) = start.addingReportingOverflow(chunkSize)
            position = isBeyond || aim >= end ? end : min(try input.lineStart(from: aim), end)
            return (number, .success(start..<position), isOnlyCounted)
        } catch {
            position = end
            return (number, .failure(error), isOnlyCounted)
        }
    }
}

/// What was found in a chunk.
final class ScanChunk {
    /// Bytes that have been split into records.
    var byteCount = 0
    var lineCount = 0
    var skippedCount = 0
    /// Where it begins in the input.
    var offset = 0
    var matchCount = 0
    var counts = PostingReader.Counts()
    var diagnostics = DiagnosticList(limit: 0)
    /// What matched, where all of it is handed out.
    var postings: [JobPosting] = []
    /// What matched otherwise.
    var part = ScanPart()
    var turnedAway: [Int] = []
    /// Why it was not read to its end.
    var failure: FileError?

    init(failure: FileError? = nil) { self.failure = failure }
}

/// Reads chunks on one thread, in memory that it keeps from chunk to chunk.
private struct ScanWorker: ~Copyable {
    private let plan: ScanPlan
    private let input: LineInput
    private let cancellation: Scan.Cancellation
    private var reader: ScanReader
    private var buffer: UnsafeMutableBufferPointer<UInt8>
    /// Chunks with so much more than their size end with a very long line, and are read in pieces.
    private static let excess = 4 << 20

    init(_ plan: ScanPlan, _ input: LineInput, _ cancellation: Scan.Cancellation, chunkSize: Int) {
        self.plan = plan
        self.input = input
        self.cancellation = cancellation
        reader = ScanReader(plan, isPart: true)
        buffer = .allocate(capacity: chunkSize &+ 64 << 10)
        largest = chunkSize &+ Self.excess
        literals = plan.literals
        screen = plan.skippingScreen
    }

    private let largest: Int
    private let literals: [LiteralFilter]
    private let screen: PostingScreen?

    deinit { buffer.deallocate() }

    /// Has the postings of what is read from now on counted, and none taken.
    mutating func onlyCounts() { reader.filter.collector.onlyCounts() }

    mutating func read(_ range: Range<Int>) -> ScanChunk {
        let chunk = ScanChunk()
        chunk.offset = range.lowerBound
        let matchesBefore = reader.matchCount
        let turnedAwayBefore = reader.filter.turnedAway
        reader.postings.forgetCounts()
        do throws(FileError) {
            var records = try records(range)
            records.skipper = LineSkipper(literals)
            records.screen = screen
            while let item = try records.next(&reader.postings.reader.texts) {
                reader.read(item, after: 0)
                while let posting = reader.postings.takeFirst() { chunk.postings.append(posting) }
                if cancellation.isCancelled { break }
            }
            chunk.lineCount = records.lineCount
            chunk.skippedCount = records.skipper.skippedCount
            chunk.byteCount = records.byteCount - range.lowerBound
        } catch {
            chunk.failure = error
        }
        chunk.counts = reader.postings.counts
        chunk.matchCount = reader.matchCount - matchesBefore
        if reader.filter.isOpen { chunk.matchCount = reader.matchCount }
        chunk.diagnostics = reader.postings.noted
        chunk.turnedAway = zip(reader.filter.turnedAway, turnedAwayBefore).map { $0 - $1 }
        if !reader.filter.isPlain { chunk.part = reader.filter.collector.drainPart() }
        return chunk
    }

    private mutating func records(_ range: Range<Int>) throws(FileError) -> RecordInput {
        let path = input.path.isEmpty ? nil : input.path
        if let bytes = input.bytes(range) {
            return RecordInput(lines: bytes, at: range.lowerBound, path: path, plan.reading)
        }
        guard range.count <= largest else {
            return RecordInput(
                linesOf: ByteSource(input, range: range), at: range.lowerBound, path: path, plan.reading,
                chunkSize: RecordInput.chunkSize)
        }
        if buffer.count < range.count {
            buffer.deallocate()
            buffer = .allocate(capacity: largest)
        }
        var count = 0
        while count < range.count {
            let rest = UnsafeMutableBufferPointer(rebasing: buffer[count..<range.count])
            let read = try input.read(into: rest, at: range.lowerBound + count)
            // The file has become shorter.
            if read == 0 { break }
            count += read
        }
        return RecordInput(
            lines: UnsafeBufferPointer(rebasing: buffer[..<count]), at: range.lowerBound, path: path, plan.reading)
    }
}
