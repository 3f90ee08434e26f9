/// The records of newline-delimited JSON, found at the speed of the memory and not looked into.
///
/// A record is what stands between line feeds, without the CR of a CR LF and without the record separator of RFC 7464;
/// lines of nothing but white space are no records. A raw line feed cannot stand inside a JSON string, so a broken
/// record costs its own line only.
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
    private var offset = 0
    /// Lines passed so far, blank ones and the last record's included.
    public private(set) var lineCount = 0

    /// - Parameter buffer: The lines; it must outlive the records.
    public init(_ buffer: UnsafeBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    public mutating func next() -> Record? {
        guard let base = buffer.baseAddress else { return nil }
        while offset < buffer.count {
            let lineStart = offset
            var start = lineStart
            var end = JSONLines.lineFeed(in: buffer, from: start) ?? buffer.count
            offset = end + 1
            lineCount += 1
            while start < end, JSONLines.isSpace(base[start]) || base[start] == 0x1E { start += 1 }
            while end > start, JSONLines.isSpace(base[end - 1]) { end -= 1 }
            guard start < end else { continue }
            return Record(
                bytes: UnsafeBufferPointer(start: base + start, count: end - start), offset: start,
                readable: buffer.count - start,
                position: SourcePosition(line: lineCount, column: start - lineStart + 1))
        }
        return nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    /// The offset of the first line feed at or after `start`.
    ///
    /// Sixty-four bytes a step: read only where that many remain below the buffer's end.
    public static func lineFeed(in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let base = buffer.baseAddress, start >= 0 else { return nil }
        let lineFeed = SIMD16<UInt8>(repeating: 0x0A)
        var offset = start
        while offset <= buffer.count - 64 {
            let block = UnsafeRawPointer(base + offset)
            let found0 = block.loadUnaligned(as: SIMD16<UInt8>.self) .== lineFeed
            let found1 = block.loadUnaligned(fromByteOffset: 16, as: SIMD16<UInt8>.self) .== lineFeed
            let found2 = block.loadUnaligned(fromByteOffset: 32, as: SIMD16<UInt8>.self) .== lineFeed
            let found3 = block.loadUnaligned(fromByteOffset: 48, as: SIMD16<UInt8>.self) .== lineFeed
            if any((found0 .| found1) .| (found2 .| found3)) { break }
            offset += 64
        }
        while offset < buffer.count {
            if base[offset] == 0x0A { return offset }
            offset += 1
        }
        return nil
    }
}
