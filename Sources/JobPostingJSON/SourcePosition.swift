/// A place in a text as people count it.
public struct SourcePosition: Hashable, Sendable {
    /// From 1; a line ends with LF, CR or CR LF.
    public var line: Int
    /// From 1, in bytes of UTF-8 since the line's start.
    public var column: Int

    /// The place at a line and a column.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// The position of the byte at `offset`; offsets past the end mean the end.
    ///
    /// - Complexity: O(`offset`): computed for a report, never while reading.
    public init(ofByteAt offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        var counter = SourcePositionCounter(bytes)
        self = counter.position(ofByteAt: offset)
    }
}

extension SourcePosition {
    /// The positions of the bytes at some offsets, in their order.
    ///
    /// - Complexity: O(bytes of the text + offsets · log offsets).
    package static func all(
        ofBytesAt offsets: [Int], in bytes: UnsafeBufferPointer<UInt8>
    ) -> [SourcePosition] {
        var counter = SourcePositionCounter(bytes)
        var positions = [SourcePosition](repeating: SourcePosition(line: 1, column: 1), count: offsets.count)
        for index in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
            positions[index] = counter.position(ofByteAt: offsets[index])
        }
        return positions
    }
}

/// Computes the positions of offsets in rising order in one pass over the text.
public struct SourcePositionCounter {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var line = 1
    private var lineStart = 0
    private var index = 0

    /// - Parameter bytes: The text; it must outlive the counter.
    public init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The position of the byte at `offset`, which is not before the one asked for last.
    public mutating func position(ofByteAt offset: Int) -> SourcePosition {
        let end = min(max(offset, 0), bytes.count)
        while index < end {
            passLine(to: end)
            guard index < end else { break }
            let byte = bytes[index]
            index += 1
            // A CR that a LF follows ends its line at the LF.
            guard byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) else { continue }
            line += 1
            lineStart = index
        }
        return SourcePosition(line: line, column: end - lineStart + 1)
    }

    /// Goes on to the next LF or CR, sixteen bytes a step: read only where that many remain below `end`, which is at most
    /// the text's size.
    @inline(__always)
    private mutating func passLine(to end: Int) {
        guard let base = bytes.baseAddress else { return }
        let lineFeed = SIMD16<UInt8>(repeating: 0x0A)
        let carriageReturn = SIMD16<UInt8>(repeating: 0x0D)
        while index <= end &- 16 {
            let chunk = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
            let lane = firstLane((chunk .== lineFeed) .| (chunk .== carriageReturn))
            index &+= lane
            if lane < 16 { return }
        }
        while index < end, base[index] != 0x0A, base[index] != 0x0D { index &+= 1 }
    }
}
