import CJobPostingSystem
import JobPostingJSON
import Synchronization

/// Threads that read the lines of one input: the caller's, and others.
///
///     input   ├──0──┼──1──┼──2──┼──3──┼──4──┼──5── …      chunks, which end with a line
///     threads    A     B     A     B     B     A          each takes the next chunk that nobody has
///     caller  ◀──0─────1─────2 …                          takes their results in the order of the input
///
/// So the caller cannot tell how many threads there are. It reads a chunk itself when the next result is not there, which
/// leaves it nothing to wait for but the chunks that others have begun at the end. No thread goes further ahead of the caller
/// than a few chunks, which bounds memory. The threads share the input, the lock and what it guards, and nothing else: where
/// two count the references to one object, each waits for the other at every record.
final class ScanTeam: @unchecked Sendable {
    private let plan: ScanPlan
    private let input: LineInput
    private let cancellation: Scan.Cancellation
    private let monitor: OpaquePointer

    // Of the caller.

    /// Threads that read, or are to.
    private(set) var threadCount: Int
    private var threads: [OpaquePointer] = []
    private var worker: ScanWorker?

    // Guarded by the monitor.

    /// Where the next chunk begins, and where the last one ends.
    private var position: Int
    private let end: Int
    /// Chunks that threads have begun, and that the caller has taken.
    private var begun = 0
    private var taken = 0
    /// Whether the caller waits for the chunk that it takes next.
    private var isAwaited = false
    /// Threads that wait until the caller has come nearer.
    private var waiting = 0
    /// Results that the caller has not taken, each at its number modulo their count.
    private var results: [ScanChunk?]
    private var isStopped = false
    /// Whether nobody wants the postings of chunks that begin from now on.
    private var isOnlyCounted = false

    /// A chunk that a thread has begun.
    fileprivate struct Task {
        let number: Int
        let range: Result<Range<Int>, FileError>
        let isOnlyCounted: Bool
    }

    /// Bytes of a chunk: smaller ones cost more waking, larger ones more waiting at the end.
    static let chunkSize = RecordInput.chunkSize

    /// A team that starts when it is first asked; nil where the system has no locks.
    ///
    /// - Parameter range: Whole lines of the input.
    static func make(
        _ plan: ScanPlan, _ input: LineInput, range: Range<Int>, _ cancellation: Scan.Cancellation
    ) -> ScanTeam? {
        system_monitor_create().map { ScanTeam($0, plan, input, range: range, cancellation) }
    }

    private init(
        _ monitor: OpaquePointer, _ plan: ScanPlan, _ input: LineInput, range: Range<Int>,
        _ cancellation: Scan.Cancellation
    ) {
        self.monitor = monitor
        self.plan = plan
        self.input = input
        self.cancellation = cancellation
        position = range.lowerBound
        end = range.upperBound
        // More than there are chunks, or than any machine runs, would only wait.
        threadCount = min(plan.options.threads, range.count / ScanTeam.chunkSize + 1, 256)
        results = Array(repeating: nil, count: 2 * threadCount + 2)
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

    /// The result of the next chunk, which is read or waited for; nil at the end.
    ///
    /// - Parameter isOnlyCounted: Whether nobody wants its postings.
    func next(isOnlyCounted: Bool) -> ScanChunk? {
        system_monitor_lock(monitor)
        defer { system_monitor_unlock(monitor) }
        self.isOnlyCounted = isOnlyCounted
        if worker == nil { start() }
        while true {
            let place = taken % results.count
            if let chunk = results[place] {
                results[place] = nil
                taken += 1
                if waiting > 0 { system_monitor_wake(monitor) }
                guard let task = chunk.onlyCounted, !isOnlyCounted else { return chunk }
                // Begun when nobody wanted postings; now somebody does.
                return worker?.read(Task(number: task.number, range: task.range, isOnlyCounted: false))
            }
            if isStopped { return nil }
            if let task = begin() {
                system_monitor_unlock(monitor)
                let chunk = worker?.read(task)
                system_monitor_lock(monitor)
                results[task.number % results.count] = chunk
            } else if taken == begun {
                return nil
            } else {
                isAwaited = true
                system_monitor_wait(monitor)
                isAwaited = false
            }
        }
    }

    /// Starts the other threads; where the system gives none, the caller reads alone.
    private func start() {
        worker = ScanWorker(plan.copied(), input, cancellation)
        for _ in 1..<max(threadCount, 1) {
            guard let thread = SystemThread.start({ self.work() }) else { break }
            threads.append(thread)
        }
        threadCount = threads.count + 1
    }

    // MARK: - On the other threads

    private func work() {
        var worker = ScanWorker(plan.copied(), input, cancellation)
        system_monitor_lock(monitor)
        defer { system_monitor_unlock(monitor) }
        while let task = nextTask() {
            system_monitor_unlock(monitor)
            let chunk = worker.read(task)
            system_monitor_lock(monitor)
            results[task.number % results.count] = chunk
            if isAwaited, task.number == taken { system_monitor_wake(monitor) }
        }
    }

    /// Begins the next chunk once the caller has come near enough; nil at the end.
    private func nextTask() -> Task? {
        while !isStopped, position < end, begun - taken >= results.count {
            waiting += 1
            system_monitor_wait(monitor)
            waiting -= 1
        }
        return begin()
    }

    // MARK: - On any, which holds the lock

    /// Begins the next chunk; nil where there is none, or the caller is too far behind.
    private func begin() -> Task? {
        guard !isStopped, position < end, begun - taken < results.count else { return nil }
        let number = begun
        begun += 1
        let start = position
        var range: Result<Range<Int>, FileError>
        do throws(FileError) {
            // Found here, one after another, so that a line longer than many chunks is passed over once.
            let (aim, isBeyond) = start.addingReportingOverflow(ScanTeam.chunkSize)
            position = isBeyond || aim >= end ? end : min(try input.lineStart(from: aim), end)
            range = .success(start..<position)
        } catch {
            position = end
            range = .failure(error)
        }
        return Task(number: number, range: range, isOnlyCounted: isOnlyCounted)
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
    /// What was read when nobody wanted postings.
    fileprivate var onlyCounted: ScanTeam.Task?
}

/// Reads chunks on one thread, in memory that it keeps from chunk to chunk.
private struct ScanWorker: ~Copyable {
    private let plan: ScanPlan
    private let input: LineInput
    /// The input's, but of this thread alone.
    private let path: String?
    private let cancellation: Scan.Cancellation
    private var reader: ScanReader
    private var buffer: UnsafeMutableBufferPointer<UInt8>
    /// Chunks larger than this end with a very long line, and are read in pieces.
    private static let largest = ScanTeam.chunkSize + 4 << 20

    init(_ plan: ScanPlan, _ input: LineInput, _ cancellation: Scan.Cancellation) {
        self.plan = plan
        self.input = input
        path = input.path.isEmpty ? nil : String(decoding: Array(input.path.utf8), as: UTF8.self)
        self.cancellation = cancellation
        reader = ScanReader(plan, isPart: true)
        buffer = .allocate(capacity: ScanTeam.chunkSize + 64 << 10)
        literals = plan.literals
        screen = plan.skippingScreen
    }

    private let literals: [LiteralFilter]
    private let screen: PostingScreen?

    deinit { buffer.deallocate() }

    mutating func read(_ task: ScanTeam.Task) -> ScanChunk {
        let chunk = ScanChunk()
        reader.onlyCounts(task.isOnlyCounted)
        if task.isOnlyCounted { chunk.onlyCounted = task }
        reader.postings.forgetCounts()
        let matchesBefore = reader.matchCount
        let turnedAwayBefore = reader.filter.turnedAway
        do throws(FileError) {
            let range = try task.range.get()
            chunk.offset = range.lowerBound
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
        chunk.diagnostics = reader.postings.noted
        chunk.turnedAway = zip(reader.filter.turnedAway, turnedAwayBefore).map { $0 - $1 }
        if !reader.filter.isPlain { chunk.part = reader.filter.collector.drainPart() }
        return chunk
    }

    private mutating func records(_ range: Range<Int>) throws(FileError) -> RecordInput {
        if let bytes = input.bytes(range) {
            return RecordInput(lines: bytes, at: range.lowerBound, path: path, plan.reading)
        }
        guard range.count <= Self.largest else {
            return RecordInput(
                linesOf: ByteSource(input, range: range), at: range.lowerBound, path: path, plan.reading,
                chunkSize: RecordInput.chunkSize)
        }
        if buffer.count < range.count {
            buffer.deallocate()
            buffer = .allocate(capacity: Self.largest)
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
