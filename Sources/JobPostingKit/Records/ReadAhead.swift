import CJobPostingSystem
import JobPostingJSON

/// Decompresses an input on a thread of its own, a few chunks ahead of whoever reads it.
///
///     thread ──decompress──▶ ┌ chunk ┬ chunk ┬ chunk ┐ ──copy──▶ reader's window
///                            └───────┴───────┴───────┘
///
/// Only the thread touches the source, and whoever holds a chunk its bytes; the lock guards who holds what.
final class ReadAhead: @unchecked Sendable {
    private let source: ByteSource
    private let monitor: OpaquePointer
    private let chunks: [UnsafeMutableBufferPointer<UInt8>]
    private var thread: OpaquePointer?

    // Guarded by the monitor.

    /// Of each chunk, the bytes in it.
    private var counts: [Int]
    /// Chunks that have been filled, and that have been read.
    private var filled = 0
    private var emptied = 0
    /// Whether the reader waits for chunks, and the thread for one that is empty.
    private var isAwaited = false
    private var isFull = false
    private var isAtEnd = false
    private var isStopped = false
    private var failure: FileError?

    private static let chunkCount = 8
    /// Bytes of a chunk at most: all of them stay near the processors that fill and empty them.
    static let chunkSize = 256 << 10
    /// So many chunks are filled, or emptied, before whoever waits for them is woken: that costs as much as to read one.
    private static let wakeCount = 4

    /// Starts a thread that reads a source, which is then nobody else's; nil where the system gives no thread.
    static func start(_ source: ByteSource, chunkSize: Int) -> ReadAhead? {
        guard let monitor = system_monitor_create() else { return nil }
        let ahead = ReadAhead(monitor, source, chunkSize: chunkSize)
        ahead.thread = SystemThread.start { ahead.work() }
        return ahead.thread == nil ? nil : ahead
    }

    private init(_ monitor: OpaquePointer, _ source: ByteSource, chunkSize: Int) {
        self.monitor = monitor
        self.source = source
        let chunkSize = min(chunkSize, ReadAhead.chunkSize)
        chunks = (0..<ReadAhead.chunkCount).map { _ in .allocate(capacity: chunkSize) }
        counts = chunks.map { _ in 0 }
    }

    deinit {
        for chunk in chunks { chunk.deallocate() }
        system_monitor_free(monitor)
    }

    /// Has the thread end, and waits for it.
    func stop() {
        system_monitor_lock(monitor)
        isStopped = true
        system_monitor_wake(monitor)
        system_monitor_unlock(monitor)
        system_thread_join(thread)
        thread = nil
    }

    /// Fills a buffer, at least as large as a chunk, with the next one.
    ///
    /// - Returns: How many bytes were written; none at the end.
    /// - Throws: What the source has thrown, after all that it had read before.
    func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(FileError) -> Int {
        system_monitor_lock(monitor)
        isAwaited = true
        while filled == emptied, !isAtEnd { system_monitor_wait(monitor) }
        isAwaited = false
        let isEmpty = filled == emptied
        let failure = self.failure
        system_monitor_unlock(monitor)
        if isEmpty {
            if let failure { throw failure }
            return 0
        }
        let chunk = chunks[emptied % chunks.count]
        let count = min(counts[emptied % chunks.count], buffer.count)
        if let base = buffer.baseAddress, let start = chunk.baseAddress { base.copyBytes(from: start, count: count) }
        system_monitor_lock(monitor)
        emptied += 1
        if isFull, filled - emptied <= chunks.count - ReadAhead.wakeCount { system_monitor_wake(monitor) }
        system_monitor_unlock(monitor)
        return count
    }

    private func work() {
        while true {
            system_monitor_lock(monitor)
            isFull = true
            while filled - emptied == chunks.count, !isStopped { system_monitor_wait(monitor) }
            isFull = false
            let place = filled % chunks.count
            let isStopped = self.isStopped
            system_monitor_unlock(monitor)
            if isStopped { return }
            var count = 0
            var failure: FileError?
            do throws(FileError) { count = try source.read(into: chunks[place]) } catch { failure = error }
            system_monitor_lock(monitor)
            counts[place] = count
            self.failure = failure
            if count > 0 { filled += 1 } else { isAtEnd = true }
            // A source that has not filled a chunk may have to wait for what comes next.
            let isShort = count < chunks[place].count
            if isAwaited, isShort || filled - emptied >= ReadAhead.wakeCount { system_monitor_wake(monitor) }
            system_monitor_unlock(monitor)
            if count == 0 { return }
        }
    }
}
