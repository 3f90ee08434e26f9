import CJobPostingSystem
import JobPostingJSON

/// Why a file could not be read.
public struct FileError: Error, Equatable, Sendable {
    /// The operating system's number: `ENOENT`, `EACCES`, `EISDIR`.
    public var number: Int32
    /// Bytes that had been read.
    public var offset: Int
}

/// The current time.
public enum SystemClock {
    /// Milliseconds of Unix time.
    public static var now: Int64 { system_now() }
}

/// The records of a buffer or a file, one after another.
///
/// A file is read in chunks, so that memory stays the same whatever its size. Only whole lines of the window are split
/// into records; what follows the last line feed moves to the front, and the window is filled up behind it:
///
///     ┌ window ─────────────────────────┬───────────────┬─────────┐
///     │ record LF record LF … record LF │ half a record │  free   │
///     └─────────────────────────────────┴───────────────┴─────────┘
///     0                              whole           filled   capacity
///
/// A record larger than the limit is passed over, at the cost of the limit in memory, and reported once.
final class RecordSource {
    /// A record that was found, or one that was too large to be looked at.
    enum Item {
        case record(JSONLines.Record, origin: RecordOrigin)
        case tooLarge(origin: RecordOrigin)
    }

    private static let chunkSize = 1 << 20

    private let sizeLimit: Int
    private var lines: JSONLines
    /// Where the window stands in the input.
    private var windowOffset = 0
    private var windowLine = 0

    // Of a buffer the window is all there is, and these stay as they are.
    private let descriptor: Int32
    private var window: UnsafeMutablePointer<UInt8>?
    private var capacity = 0
    private var filled = 0
    private var whole = 0
    private var isAtEnd = true

    /// Bytes of the input that have been split into records so far.
    private(set) var byteCount = 0

    /// The records of memory that outlives the source.
    init(borrowing buffer: UnsafeBufferPointer<UInt8>, sizeLimit: Int) {
        self.sizeLimit = sizeLimit
        lines = JSONLines(buffer)
        descriptor = -1
        byteCount = buffer.count
    }

    /// The records of a copy of some bytes.
    init(copying bytes: [UInt8], sizeLimit: Int) {
        self.sizeLimit = sizeLimit
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
        _ = copy.initialize(from: bytes)
        lines = JSONLines(UnsafeBufferPointer(rebasing: copy[..<bytes.count]))
        window = copy.baseAddress
        descriptor = -1
        byteCount = bytes.count
    }

    /// The records of a file.
    init(path: String, sizeLimit: Int) throws(FileError) {
        self.sizeLimit = sizeLimit
        lines = JSONLines(UnsafeBufferPointer(start: nil, count: 0))
        descriptor = path.withCString { system_open($0) }
        isAtEnd = false
        if descriptor < 0 { throw FileError(number: -descriptor, offset: 0) }
    }

    deinit {
        window?.deallocate()
        if descriptor >= 0 { system_close(descriptor) }
    }

    /// The next record; its bytes are good until the next call.
    func next() throws(FileError) -> Item? {
        while true {
            if let record = lines.next() {
                return .record(record, origin: origin(record.offset, record.position))
            }
            if isAtEnd { return nil }
            if let tooLarge = try refill() { return tooLarge }
        }
    }

    private func origin(_ offset: Int, _ position: SourcePosition) -> RecordOrigin {
        RecordOrigin(
            offset: windowOffset + offset,
            position: SourcePosition(line: windowLine + position.line, column: position.column))
    }

    /// Brings more whole lines into the window, unless the next one is too large.
    private func refill() throws(FileError) -> Item? {
        windowLine += lines.lineCount
        discard(whole)
        whole = 0
        while whole == 0, !isAtEnd {
            let start = filled
            try fill()
            whole = isAtEnd ? filled : endOfLastLine(from: start)
            if whole == 0, filled > sizeLimit {
                let item = Item.tooLarge(origin: origin(0, SourcePosition(line: 1, column: 1)))
                try skipLine()
                lines = JSONLines(UnsafeBufferPointer(start: nil, count: 0))
                return item
            }
        }
        byteCount = windowOffset + whole
        lines = JSONLines(UnsafeBufferPointer(start: window, count: whole))
        return nil
    }

    /// The offset after the last line feed at or after `start`; 0 where there is none.
    private func endOfLastLine(from start: Int) -> Int {
        guard let window else { return 0 }
        var end = filled
        while end > start {
            if window[end - 1] == 0x0A { return end }
            end -= 1
        }
        return 0
    }

    /// Drops the window up to the end of its first line, reading on until there is one.
    private func skipLine() throws(FileError) {
        while true {
            let buffer = UnsafeBufferPointer(start: window, count: filled)
            if let lineFeed = JSONLines.lineFeed(in: buffer, from: 0) {
                discard(lineFeed + 1)
                windowLine += 1
                return
            }
            discard(filled)
            if isAtEnd { return }
            try fill()
        }
    }

    /// Drops bytes from the front of the window.
    private func discard(_ count: Int) {
        windowOffset += count
        filled -= count
        if let window, filled > 0, count > 0 { window.update(from: window + count, count: filled) }
    }

    /// Reads one chunk behind what the window holds.
    private func fill() throws(FileError) {
        if capacity - filled < RecordSource.chunkSize { grow() }
        guard let window else { return }
        let count = system_read(
            descriptor, window + filled, RecordSource.chunkSize, Int64(windowOffset + filled))
        if count < 0 { throw FileError(number: Int32(truncatingIfNeeded: -count), offset: windowOffset + filled) }
        if count == 0 { isAtEnd = true }
        filled += Int(count)
    }

    private func grow() {
        capacity = max(capacity * 2, RecordSource.chunkSize * 2)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        if let window {
            larger.update(from: window, count: filled)
            window.deallocate()
        }
        window = larger
    }
}
