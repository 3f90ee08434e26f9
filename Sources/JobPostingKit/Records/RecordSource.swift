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
///
/// A file that begins with the record separator of RFC 7464 is a text sequence, whose records may have lines of their own:
/// there the window is cut before its last separator instead, so that each window begins with one, as `JSONLines` expects.
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
    /// Whether records begin with a separator instead of ending with a line feed; nil until a byte that is no space.
    private var isSequence: Bool?

    /// Bytes of the input that have been split into records so far.
    var byteCount: Int { windowOffset + lines.offset }

    /// The records of memory that outlives the source.
    init(borrowing buffer: UnsafeBufferPointer<UInt8>, sizeLimit: Int) {
        self.sizeLimit = sizeLimit
        lines = JSONLines(buffer)
        descriptor = -1
    }

    /// The records of a copy of some bytes.
    init(copying bytes: [UInt8], sizeLimit: Int) {
        self.sizeLimit = sizeLimit
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
        _ = copy.initialize(from: bytes)
        lines = JSONLines(UnsafeBufferPointer(rebasing: copy[..<bytes.count]))
        window = copy.baseAddress
        descriptor = -1
    }

    /// The records of a file.
    ///
    /// - Parameter path: Its path as the system writes it: bytes that end with NUL, in no encoding in particular.
    init(path: UnsafePointer<CChar>, sizeLimit: Int) throws(FileError) {
        self.sizeLimit = sizeLimit
        lines = JSONLines(UnsafeBufferPointer(start: nil, count: 0))
        descriptor = system_open(path)
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
        // Empty until there is something new: a read that fails leaves nothing to be counted twice.
        lines = JSONLines(UnsafeBufferPointer(start: nil, count: 0))
        // Behind a record that was passed over the window may hold whole ones; later only what is new is searched.
        var start = 0
        while whole == 0, !isAtEnd {
            try fill()
            whole = isAtEnd ? filled : endOfWholeRecords(from: start)
            if whole == 0, filled > sizeLimit {
                let item = Item.tooLarge(origin: origin(isSequence == true ? 1 : 0, SourcePosition(line: 1, column: 1)))
                try skipRecord()
                return item
            }
            start = filled
        }
        lines = JSONLines(UnsafeBufferPointer(start: window, count: whole), isSequence: isSequence == true)
        return nil
    }

    private static let lineFeed: UInt8 = 0x0A
    private static let recordSeparator: UInt8 = 0x1E

    /// Where the last record ends that is known to be whole, of which the end lies at or after `start`; 0 for nowhere.
    private func endOfWholeRecords(from start: Int) -> Int {
        guard let window else { return 0 }
        let isSequence = isSequence == true
        // The separator that the window begins with ends nothing.
        let first = isSequence ? max(start, 1) : start
        var end = filled
        while end > first {
            if window[end - 1] == (isSequence ? RecordSource.recordSeparator : RecordSource.lineFeed) {
                return isSequence ? end - 1 : end
            }
            end -= 1
        }
        return 0
    }

    /// Drops the window up to the end of its first record, reading on until there is one.
    private func skipRecord() throws(FileError) {
        var isFirst = true
        while true {
            let end = endOfFirstRecord(skipping: isFirst && isSequence == true ? 1 : 0)
            if let window {
                for index in 0..<(end ?? filled) where window[index] == RecordSource.lineFeed { windowLine += 1 }
            }
            discard(end ?? filled)
            if end != nil || isAtEnd { return }
            isFirst = false
            try fill()
        }
    }

    /// The offset after the first line feed, or of the first separator behind those that are skipped.
    private func endOfFirstRecord(skipping count: Int) -> Int? {
        guard let window else { return nil }
        if isSequence != true {
            return JSONLines.lineFeed(in: UnsafeBufferPointer(start: window, count: filled), from: 0).map { $0 + 1 }
        }
        var index = count
        while index < filled {
            if window[index] == RecordSource.recordSeparator { return index }
            index += 1
        }
        return nil
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
        if isSequence == nil {
            let first = UnsafeBufferPointer(start: window, count: filled).first {
                $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D
            }
            isSequence = first.map { $0 == RecordSource.recordSeparator }
        }
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
