import CJobPostingSystem
import JobPostingJSON

/// The bytes of one input from front to back: a file or memory, decompressed where its first bytes say so.
///
///     file ──pread──▶ ┌ raw chunk ┐ ──decompress──▶ reader's buffer
///                     └───────────┘ ──as it is────▶ reader's buffer
///
/// Memory stays the same whatever the input's size: one raw chunk and, for compressed inputs, what the decompressor keeps
/// (32 KiB of window for gzip and zlib, at most 128 MiB for zstd, whose library refuses frames that need more).
/// The offsets of everything that is reported are those of the decompressed bytes.
final class ByteSource {
    /// Where the raw bytes come from.
    private enum Origin {
        case memory(UnsafeBufferPointer<UInt8>)
        /// A descriptor; `isOwned` when it is closed with the source, and read by offset.
        case descriptor(Int32, isOwned: Bool)
        /// Lines of a file that has been opened, up to an offset.
        case part(LineInput, end: Int)
    }

    private let origin: Origin
    /// The path of the file, for errors; empty for memory.
    let path: String
    /// Raw bytes that have been read.
    private var rawOffset = 0
    private let rawSize: Int
    private let raw: UnsafeMutablePointer<UInt8>
    /// The part of `raw` that has not been handed on.
    private var rest = 0..<0
    private var isRawAtEnd = false
    private var compression: Compression?
    private var decompressor: Decompressor?
    private var isDetected = false
    /// Whether a member or frame has begun and is not complete.
    private var isInside = false
    /// Whether the first one has begun.
    private var hasBegun = false
    /// What is thrown when all that was decompressed has been handed out.
    private var failure: FileError?
    private var isAtEnd = false
    /// Bytes that have been handed out.
    private(set) var offset = 0

    /// Bytes that are read of a compressed input at once.
    static let rawChunkSize = 256 << 10

    /// Memory that outlives the source.
    init(borrowing bytes: UnsafeBufferPointer<UInt8>, rawChunkSize: Int = ByteSource.rawChunkSize) {
        origin = .memory(bytes)
        path = ""
        rawSize = max(rawChunkSize, Compression.magicSize)
        raw = .allocate(capacity: rawSize)
    }

    /// An open file.
    ///
    /// - Parameter isOwned: Whether it is closed with the source and read from its start; else it is read from where it
    ///   stands and left open.
    init(descriptor: Int32, isOwned: Bool, path: String = "", rawChunkSize: Int = ByteSource.rawChunkSize) {
        origin = .descriptor(descriptor, isOwned: isOwned)
        self.path = path
        rawSize = max(rawChunkSize, Compression.magicSize)
        raw = .allocate(capacity: rawSize)
    }

    /// Bytes of a file as they are.
    init(_ input: LineInput, range: Range<Int>) {
        origin = .part(input, end: range.upperBound)
        path = input.path
        rawOffset = range.lowerBound
        rawSize = Compression.magicSize
        raw = .allocate(capacity: rawSize)
        isDetected = true
    }

    deinit {
        raw.deallocate()
        if case .descriptor(let descriptor, isOwned: true) = origin { system_close(descriptor) }
    }

    /// Whether what was read so far was decompressed.
    var isCompressed: Bool { compression != nil }

    /// Fills a buffer, which is not empty, with what comes next.
    ///
    /// - Returns: How many bytes were written: at least one, or none at the end.
    /// - Throws: What is wrong with the bytes after those that were handed out.
    func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(FileError) -> Int {
        if isAtEnd { return 0 }
        do throws(FileError) {
            if !isDetected { try detect() }
            let count = compression == nil ? try plain(into: buffer) : try decompressed(into: buffer)
            offset += count
            return count
        } catch {
            isAtEnd = true
            var error = error
            error.offset = offset
            error.path = path
            throw error
        }
    }

    /// Reads as many bytes as are needed to tell a compression, in as many pieces as they come.
    private func detect() throws(FileError) {
        while rest.count < Compression.magicSize, !isRawAtEnd { try readRaw() }
        isDetected = true
        compression = Compression(of: UnsafeBufferPointer(start: raw + rest.lowerBound, count: rest.count))
        if let compression { decompressor = try Decompressor(compression) }
    }

    /// Reads behind the rest of the raw bytes, which is moved to the front.
    private func readRaw() throws(FileError) {
        if rest.lowerBound > 0 {
            if !rest.isEmpty { raw.copyBytes(from: raw + rest.lowerBound, count: rest.count) }
            rest = 0..<rest.count
        }
        // The caller has handed on something, or less than a magic number is there: there is room.
        let room = UnsafeMutableBufferPointer(start: raw + rest.upperBound, count: rawSize - rest.upperBound)
        let count = try system(room)
        if count == 0 { isRawAtEnd = true }
        rest = 0..<(rest.upperBound + count)
    }

    private func system(_ buffer: UnsafeMutableBufferPointer<UInt8>) throws(FileError) -> Int {
        guard let base = buffer.baseAddress, !buffer.isEmpty else { return 0 }
        switch origin {
        case .memory(let bytes):
            let count = min(bytes.count - rawOffset, buffer.count)
            if count > 0, let start = bytes.baseAddress { base.copyBytes(from: start + rawOffset, count: count) }
            rawOffset += count
            return count
        case .descriptor(let descriptor, let isOwned):
            let count =
                isOwned
                ? system_read(descriptor, base, buffer.count, Int64(rawOffset))
                : system_read_next(descriptor, base, buffer.count)
            if count < 0 { throw FileError(number: Int32(truncatingIfNeeded: -count), offset: offset) }
            rawOffset += Int(count)
            return Int(count)
        case .part(let input, let end):
            let rest = UnsafeMutableBufferPointer(start: base, count: min(buffer.count, max(end - rawOffset, 0)))
            let count = try input.read(into: rest, at: rawOffset)
            rawOffset += count
            return count
        }
    }

    private func plain(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(FileError) -> Int {
        if !rest.isEmpty, let base = buffer.baseAddress {
            // What was read to tell the compression.
            let count = min(rest.count, buffer.count)
            base.copyBytes(from: raw + rest.lowerBound, count: count)
            rest = (rest.lowerBound + count)..<rest.upperBound
            return count
        }
        return isRawAtEnd ? 0 : try system(buffer)
    }

    private func decompressed(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(FileError) -> Int {
        var filled = 0
        while filled < buffer.count {
            // What is there is handed out before anything is waited for or thrown.
            if filled > 0, failure != nil || (rest.isEmpty && !isRawAtEnd) { return filled }
            if let failure { throw failure }
            if rest.isEmpty {
                if !isRawAtEnd {
                    try readRaw()
                    continue
                }
                guard isInside else { return filled }
            } else if !isInside, hasBegun {
                if rest.count < Compression.magicSize, !isRawAtEnd {
                    if filled > 0 { return filled }
                    try readRaw()
                    continue
                }
                guard beginsAnother() else { continue }
            }
            filled += step(into: UnsafeMutableBufferPointer(rebasing: buffer[filled...]))
        }
        return filled
    }

    /// Whether another member or frame follows the one that is complete; passes over the zeros that some writers pad with.
    private func beginsAnother() -> Bool {
        while !rest.isEmpty, raw[rest.lowerBound] == 0 { rest = (rest.lowerBound + 1)..<rest.upperBound }
        if rest.isEmpty || (rest.count < Compression.magicSize && !isRawAtEnd) { return false }
        if Compression(of: UnsafeBufferPointer(start: raw + rest.lowerBound, count: rest.count)) == compression {
            return true
        }
        failure = FileError(.compressionTrailingData, offset: 0)
        return false
    }

    /// Decompresses what is there, and remembers what is wrong with it.
    private func step(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var consumed = 0
        var produced = 0
        let input = UnsafeBufferPointer(start: raw + rest.lowerBound, count: rest.count)
        hasBegun = true
        do throws(FileError) {
            let step = try decompressor?.step(input, buffer, consumed: &consumed, produced: &produced)
            isInside = step == .more
            if isInside, consumed == 0, produced == 0 {
                failure = FileError(rest.isEmpty ? .compressionTruncated : .compressionCorrupt, offset: 0)
            }
        } catch {
            failure = error
        }
        rest = min(rest.lowerBound + consumed, rest.upperBound)..<rest.upperBound
        return produced
    }
}

extension ByteSource {
    /// The bytes of a compressed input, up to one more than a limit, and what was wrong behind them; nil for an input that
    /// is not compressed.
    ///
    /// The limit is what a bomb runs into: at most that much is ever decompressed, a chunk at a time.
    static func decompressed(
        _ bytes: UnsafeBufferPointer<UInt8>, limit: Int
    ) -> (bytes: [UInt8], error: FileError?)? {
        guard Compression(of: bytes) != nil else { return nil }
        let source = ByteSource(borrowing: bytes)
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: rawChunkSize)
        defer { buffer.deallocate() }
        var found: [UInt8] = []
        do throws(FileError) {
            while found.count <= limit {
                let count = try source.read(into: buffer)
                if count == 0 { break }
                found.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<count]))
            }
        } catch {
            return (found, error)
        }
        return (found, nil)
    }
}
