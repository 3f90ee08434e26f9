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
        passBlocks(to: end)
        while index < end {
            let byte = bytes[index]
            index += 1
            // A CR that a LF follows ends its line at the LF.
            guard byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) else { continue }
            line += 1
            lineStart = index
        }
        return SourcePosition(line: line, column: end - lineStart + 1)
    }

    /// Counts the ends of lines sixteen bytes a step: seventeen are read where that many remain below `end`, which is at most
    /// the text's size.
    private mutating func passBlocks(to end: Int) {
        guard let base = bytes.baseAddress else { return }
        let lineFeed = SIMD16<UInt8>(repeating: 0x0A)
        let carriageReturn = SIMD16<UInt8>(repeating: 0x0D)
        while index <= end &- 17 {
            // At most 255 steps before a lane could overflow.
            var lanes = SIMD16<UInt8>()
            var steps = 0
            var lastBlock = -1
            while steps < 255, index <= end &- 17 {
                let block = UnsafeRawPointer(base + index)
                let chunk = block.loadUnaligned(as: SIMD16<UInt8>.self)
                let next = block.loadUnaligned(fromByteOffset: 1, as: SIMD16<UInt8>.self)
                let found = (chunk .== lineFeed) .| ((chunk .== carriageReturn) .& (next .!= lineFeed))
                lanes &-= unsafeBitCast(found, to: SIMD16<UInt8>.self)
                // Not a branch: whether a line ends in sixteen bytes nobody can predict.
                lastBlock = found.hasAny ? index : lastBlock
                index &+= 16
                steps &+= 1
            }
            guard lastBlock >= 0 else { continue }
            for lane in 0..<16 { line &+= Int(lanes[lane]) }
            // The last end of a line stands in that block.
            lineStart = lastBlock &+ 16
            while lineStart > lastBlock &+ 1, !endsLine(base, lineStart &- 1) { lineStart &-= 1 }
        }
    }

    /// Whether a line ends with the byte at `offset`, behind which there is another.
    @inline(__always)
    private func endsLine(_ base: UnsafePointer<UInt8>, _ offset: Int) -> Bool {
        base[offset] == 0x0A || (base[offset] == 0x0D && base[offset &+ 1] != 0x0A)
    }
}
