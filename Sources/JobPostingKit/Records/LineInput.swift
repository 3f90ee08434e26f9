import CJobPostingSystem
import JobPostingJSON

/// A file, or memory, of one JSON text a line that is not compressed: an input whose records can be found from any offset.
///
///     offset   0      …x……        …y……                A line belongs to the range in which it begins, so that a range
///     lines    ├───┬───────┬────────┬──┤              ends where the first line begins at or after its end, and the
///     range        └──── x..<y ─────┘                 next range begins just there.
///
/// Reading changes nothing here, so that threads may share an input.
final class LineInput: @unchecked Sendable {
    private enum Origin {
        case memory(UnsafeBufferPointer<UInt8>, isOwned: Bool)
        /// A descriptor that is closed with the input.
        case descriptor(Int32)
    }

    private let origin: Origin
    /// The file's path; empty for memory.
    let path: String
    /// Bytes, as many as there were when the file was opened.
    let size: Int

    private init(_ origin: Origin, path: String, size: Int) {
        (self.origin, self.path, self.size) = (origin, path, size)
    }

    deinit {
        switch origin {
        case .memory(let bytes, let isOwned): if isOwned { bytes.deallocate() }
        case .descriptor(let descriptor): system_close(descriptor)
        }
    }

    /// Memory; nil when it is no such input.
    ///
    /// - Parameter isOwned: Whether it is deallocated with the input; else it outlives it. What is not taken is not deallocated.
    static func memory(
        _ bytes: UnsafeBufferPointer<UInt8>, isOwned: Bool = false, _ options: ReadingOptions
    ) -> LineInput? {
        let head = UnsafeBufferPointer(rebasing: bytes.prefix(RecordFormat.lookahead))
        guard isLines(head, isAll: head.count == bytes.count, options) else { return nil }
        return LineInput(.memory(bytes, isOwned: isOwned), path: "", size: bytes.count)
    }

    /// A file; nil when it is no such input: a folder, a pipe, compressed, a page, a single text, a text sequence.
    ///
    /// - Throws: The operating system's refusal.
    static func open(_ path: UnsafePointer<CChar>, _ options: ReadingOptions) throws(FileError) -> LineInput? {
        var length = 0
        while path[length] != 0 { length += 1 }
        let name = FolderWalk.text(Array(UnsafeBufferPointer(start: path, count: length)))
        // Looked at before it is opened: a pipe would wait for its writer, and be opened twice.
        var identity = system_identity()
        let status = system_identify(path, &identity)
        if status < 0 { throw FileError(number: -status, offset: 0, path: name) }
        guard identity.kind == 0 else { return nil }
        let descriptor = system_open(path)
        if descriptor < 0 { throw FileError(number: -descriptor, offset: 0, path: name) }
        guard system_identify_open(descriptor, &identity) == 0, identity.kind == 0 else {
            system_close(descriptor)
            return nil
        }
        let input = LineInput(.descriptor(descriptor), path: name, size: Int(clamping: max(identity.size, 0)))
        let head = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: RecordFormat.lookahead)
        defer { head.deallocate() }
        var count = 0
        while count < head.count {
            let read = try input.read(into: UnsafeMutableBufferPointer(rebasing: head[count...]), at: count)
            if read == 0 { break }
            count += read
        }
        return isLines(UnsafeBufferPointer(rebasing: head[..<count]), isAll: count < head.count, options) ? input : nil
    }

    private static func isLines(_ head: UnsafeBufferPointer<UInt8>, isAll: Bool, _ options: ReadingOptions) -> Bool {
        guard Compression(of: head) == nil else { return false }
        switch options.format {
        case .automatic: return RecordFormat(of: head, isAtEnd: isAll) == .lines
        case .records: return RecordFormat(ofLines: head, isAtEnd: isAll) == .lines
        case .document, .page: return false
        }
    }

    /// Fills a buffer with what stands at an offset; what is no longer there is the end.
    ///
    /// - Returns: How many bytes were read, 0 at the end.
    func read(into buffer: UnsafeMutableBufferPointer<UInt8>, at offset: Int) throws(FileError) -> Int {
        guard let base = buffer.baseAddress, !buffer.isEmpty, offset >= 0 else { return 0 }
        switch origin {
        case .memory(let bytes, _):
            let count = min(buffer.count, max(bytes.count - offset, 0))
            if count > 0, let start = bytes.baseAddress { base.copyBytes(from: start + offset, count: count) }
            return count
        case .descriptor(let descriptor):
            let count = system_read(descriptor, base, buffer.count, Int64(offset))
            if count < 0 { throw FileError(number: Int32(truncatingIfNeeded: -count), offset: offset, path: path) }
            return Int(count)
        }
    }

    /// The bytes of a range, where they lie in memory anyway.
    func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8>? {
        guard case .memory(let bytes, _) = origin else { return nil }
        return UnsafeBufferPointer(rebasing: bytes[range.clamped(to: 0..<bytes.count)])
    }

    /// Where the first line begins at or after an offset; the size where none does.
    ///
    /// - Complexity: O(bytes from the offset to there).
    func lineStart(from offset: Int) throws(FileError) -> Int {
        guard offset > 0 else { return 0 }
        guard offset < size else { return size }
        // A line begins at the offset itself when a line feed stands before it.
        var start = offset - 1
        if let bytes = bytes(0..<size) {
            return JSONLines.lineFeed(in: bytes, from: start).map { $0 + 1 } ?? size
        }
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 16 << 10)
        defer { buffer.deallocate() }
        while start < size {
            let count = try read(into: buffer, at: start)
            if count == 0 { break }
            let found = UnsafeBufferPointer(rebasing: buffer[..<count])
            if let feed = JSONLines.lineFeed(in: found, from: 0) { return min(start + feed + 1, size) }
            start += count
        }
        return size
    }

    /// The lines that begin in a range: their bytes.
    func lines(in range: Range<Int>) throws(FileError) -> Range<Int> {
        let start = try lineStart(from: range.lowerBound)
        return start..<max(try lineStart(from: range.upperBound), start)
    }
}
