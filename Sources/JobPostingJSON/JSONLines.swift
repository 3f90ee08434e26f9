/// The records of newline-delimited JSON, found at the speed of the memory and not looked into.
///
/// A record is what stands between line feeds, without the CR of a CR LF; lines of nothing but white space are no
/// records. A raw line feed cannot stand inside a JSON string, so a broken record costs its own line only.
///
/// A buffer that begins with the record separator of RFC 7464 (U+001E) is a JSON text sequence: there a record is what
/// stands between separators, so that it may itself have lines. A raw separator cannot stand inside a JSON text either.
public struct JSONLines: Sequence, IteratorProtocol {
    /// One record and where it stands.
    public struct Record {
        /// The bytes, without line ending.
        public let bytes: UnsafeBufferPointer<UInt8>
        /// Offset of the first byte in the whole buffer.
        public let offset: Int
        /// Bytes that may be read from the first byte on, for ``JSONParser/parse(_:readable:)``.
        public let readable: Int
        /// Of the first byte in the whole buffer.
        public let position: SourcePosition
    }

    private let buffer: UnsafeBufferPointer<UInt8>
    /// What ends a record: a line feed or a record separator.
    private let delimiter: UInt8
    /// Bytes that have been passed, the last record and its line ending included.
    public private(set) var offset = 0
    /// Lines that have been passed, that of the last record included.
    public private(set) var lineCount = 0

    /// - Parameters:
    ///   - buffer: The lines; it must outlive the records.
    ///   - isSequence: Whether it is a JSON text sequence; nil when its own first byte is to tell.
    public init(_ buffer: UnsafeBufferPointer<UInt8>, isSequence: Bool? = nil) {
        self.buffer = buffer
        if let isSequence {
            delimiter = isSequence ? JSONLines.recordSeparator : JSONLines.lineFeed
            return
        }
        let first = buffer.first { !$0.isJSONSpace }
        delimiter = first == JSONLines.recordSeparator ? JSONLines.recordSeparator : JSONLines.lineFeed
    }

    private static let lineFeed: UInt8 = 0x0A
    private static let recordSeparator: UInt8 = 0x1E

    /// The next record; nil at the end.
    public mutating func next() -> Record? {
        guard let base = buffer.baseAddress else { return nil }
        while offset < buffer.count {
            var start = offset
            var end = JSONLines.first(delimiter, in: buffer, from: start) ?? buffer.count
            offset = Swift.min(end + 1, buffer.count)
            var line = lineCount + 1
            var lineStart = start
            if delimiter == JSONLines.lineFeed {
                lineCount += 1
            } else {
                for index in start..<offset where base[index] == JSONLines.lineFeed { lineCount += 1 }
            }
            while start < end, base[start].isJSONSpace || base[start] == JSONLines.recordSeparator {
                start += 1
                if base[start - 1] == JSONLines.lineFeed { (line, lineStart) = (line + 1, start) }
            }
            while end > start, base[end - 1].isJSONSpace { end -= 1 }
            guard start < end else { continue }
            return Record(
                bytes: UnsafeBufferPointer(start: base + start, count: end - start), offset: start,
                readable: buffer.count - start,
                position: SourcePosition(line: line, column: start - lineStart + 1))
        }
        return nil
    }

    /// A record and what a parser says of it.
    public struct Parsed {
        /// The record.
        public let record: Record
        /// Its value, good until the next call on the parser, or the first error in it.
        public let result: Result<JSONNode, JSONError>
    }

    /// The next record, parsed; nil at the end.
    ///
    /// The same as ``next()`` and then ``JSONParser/parse(_:readable:)``, but the end of a record without an error is found
    /// while it is parsed, so that its bytes are passed over once.
    public mutating func next(parsingWith parser: inout JSONParser) -> Parsed? {
        if let (record, root) = nextSound(parser: &parser) { return Parsed(record: record, result: .success(root)) }
        guard let record = next() else { return nil }
        do throws(JSONError) {
            return Parsed(record: record, result: .success(try parser.parse(record.bytes, readable: record.readable)))
        } catch {
            return Parsed(record: record, result: .failure(error))
        }
    }

    /// The next record, parsed and mended where it must be; nil at the end.
    ///
    /// The same as ``next()`` and then ``JSONRepairer/parse(_:readable:)``, but the end of a record without an error is found
    /// while it is parsed.
    public mutating func next(repairingWith repairer: inout JSONRepairer) -> Parsed? {
        if let (record, root) = nextSound(parser: &repairer.parser) {
            repairer.forget(size: record.bytes.count)
            return Parsed(record: record, result: .success(root))
        }
        guard let record = next() else { return nil }
        do throws(JSONError) {
            return Parsed(record: record, result: .success(try repairer.parse(record.bytes, readable: record.readable)))
        } catch {
            return Parsed(record: record, result: .failure(error))
        }
    }

    /// The next record and its value, if it is a line without an error; else nothing has been passed, and ``next()`` finds
    /// the record.
    package mutating func nextSound(parser: inout JSONParser) -> (record: Record, root: JSONNode)? {
        guard delimiter == JSONLines.lineFeed, let base = buffer.baseAddress else { return nil }
        var start = offset
        while start < buffer.count, base[start].isJSONSpace, base[start] != JSONLines.lineFeed { start += 1 }
        let line = parser.parseLine(UnsafeBufferPointer(start: base + start, count: buffer.count - start))
        guard let line else { return nil }
        var end = start + line.end
        let lineStart = offset
        offset = Swift.min(end + 1, buffer.count)
        lineCount += 1
        while end > start, base[end - 1].isJSONSpace { end -= 1 }
        let record = Record(
            bytes: UnsafeBufferPointer(start: base + start, count: end - start), offset: start,
            readable: buffer.count - start, position: SourcePosition(line: lineCount, column: start - lineStart + 1))
        return (record, line.node)
    }

    /// Passes over the next line, of which the end is known.
    ///
    /// - Parameter end: Where its line feed stands, or the end of the buffer.
    package mutating func pass(lineEndingAt end: Int) {
        offset = Swift.min(end + 1, buffer.count)
        lineCount += 1
    }

    /// The offset of the first line feed at or after `start`.
    public static func lineFeed(in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        first(lineFeed, in: buffer, from: start)
    }

    /// The offset of the last line feed, or record separator of a text sequence, at or after `start`; looked for from the end.
    package static func lastDelimiter(
        isSequence: Bool, in buffer: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
        let delimiter = isSequence ? recordSeparator : lineFeed
        var end = buffer.count
        while end > start {
            let part = UnsafeBufferPointer(rebasing: buffer[..<end])
            var found: Int?
            var next = Swift.max(end &- 256, start)
            end = next
            while let place = first(delimiter, in: part, from: next) { (found, next) = (place, place &+ 1) }
            if found != nil { return found }
        }
        return nil
    }

    /// The offset of the first such byte at or after `start`.
    ///
    /// Sixty-four bytes a step: read only where that many remain below the buffer's end.
    @inline(__always)
    private static func first(_ byte: UInt8, in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let base = buffer.baseAddress, start >= 0 else { return nil }
        let wanted = SIMD16<UInt8>(repeating: byte)
        var offset = start
        while offset <= buffer.count &- 64 {
            let block = UnsafeRawPointer(base + offset)
            let found0 = block.loadUnaligned(as: SIMD16<UInt8>.self) .== wanted
            let found1 = block.loadUnaligned(fromByteOffset: 16, as: SIMD16<UInt8>.self) .== wanted
            let found2 = block.loadUnaligned(fromByteOffset: 32, as: SIMD16<UInt8>.self) .== wanted
            let found3 = block.loadUnaligned(fromByteOffset: 48, as: SIMD16<UInt8>.self) .== wanted
            if ((found0 .| found1) .| (found2 .| found3)).hasAny { break }
            offset &+= 64
        }
        // Sixteen at a time to the block that holds it, then to the byte.
        while offset <= buffer.count &- 16 {
            let found = UnsafeRawPointer(base + offset).loadUnaligned(as: SIMD16<UInt8>.self) .== wanted
            if let lane = found.firstLane { return offset &+ lane }
            offset &+= 16
        }
        while offset < buffer.count {
            if base[offset] == byte { return offset }
            offset &+= 1
        }
        return nil
    }
}
