import JobPostingJSON

/// The bytes of a text, sixteen at a time: for questions that every byte has a part in.
///
///     text of 40 bytes    [ 0 ..< 16 ] [ 16 ..< 32 ]
///                                 [ 24 ..< 40 ]              the last block ends with the text, and overlaps
///     text of 5 bytes     [ W e l d e r x x x x x x x x x x ]    filled up with `x`
///
/// The text is borrowed: it must be alive as long as this is used.
struct ByteBlocks {
    /// Sixteen bytes. Compare them with values of just this type: of others the compiler makes a loop over the lanes.
    typealias Block = SIMD16<UInt8>

    private let text: UnsafeBufferPointer<UInt8>
    private var offset = 0

    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
    }

    /// The next block, and whether it follows the one before it with no byte in common; nil behind the last byte.
    @inline(__always)
    mutating func next() -> (block: Block, isNext: Bool)? {
        let left = text.count &- offset
        guard left > 0, let base = UnsafeRawPointer(text.baseAddress) else { return nil }
        if left >= 16 {
            // offset + 16 <= count
            let block = base.loadUnaligned(fromByteOffset: offset, as: Block.self)
            offset &+= 16
            return (block, true)
        }
        let end = text.count
        offset = end
        // At least one byte of an overlapping block was in the one before it, so that every pair of neighbours is in one.
        if end >= 16 { return (base.loadUnaligned(fromByteOffset: end &- 16, as: Block.self), false) }
        return (ByteBlocks.short(base, end), true)
    }

    /// Fewer than sixteen bytes, at least one, and `x` behind them.
    @inline(__always)
    private static func short(_ base: UnsafeRawPointer, _ count: Int) -> Block {
        let filling: UInt64 = 0x7878_7878_7878_7878
        let bits = UInt64(truncatingIfNeeded: count &* 8)
        var words = SIMD2<UInt64>(repeating: filling)
        // Each load lies inside the text: at 0, in the middle, or at its count less the load's own size.
        if count >= 8 {
            words[0] = UInt64(littleEndian: base.loadUnaligned(as: UInt64.self))
            let last = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
            // Those of the eight that are not in the first word; of a text of eight bytes none, as the shift is 64.
            words[1] = last >> (128 &- bits) | filling << (bits &- 64)
        } else if count >= 4 {
            let first = UInt64(UInt32(littleEndian: base.loadUnaligned(as: UInt32.self)))
            let last = UInt64(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)))
            words[0] = first | last << (bits &- 32) | filling << bits
        } else {
            let first = UInt64(base.load(as: UInt8.self))
            let middle = UInt64(base.load(fromByteOffset: count / 2, as: UInt8.self)) << UInt64(count / 2 &* 8)
            let last = UInt64(base.load(fromByteOffset: count &- 1, as: UInt8.self)) << (bits &- 8)
            words[0] = first | middle | last | filling << bits
        }
        return unsafeBitCast(SIMD2(words[0].littleEndian, words[1].littleEndian), to: Block.self)
    }
}

/// Which bytes of a block are such as were looked for: a bit for each, the first one lowest.
struct ByteLanes {
    private let bits: UInt32

    static var none: ByteLanes {
        @inline(__always) get { ByteLanes(bits: 0) }
    }

    @inline(__always)
    private init(bits: UInt32) { self.bits = bits & 0xFFFF }

    @inline(__always)
    init(_ mask: SIMDMask<SIMD16<Int8>>) { bits = mask.bits }

    var isEmpty: Bool {
        @inline(__always) get { bits == 0 }
    }

    /// The bytes that stand behind these; the first, if the block before it ends with one.
    @inline(__always)
    func following(_ before: ByteLanes) -> ByteLanes { ByteLanes(bits: bits &<< 1 | before.bits &>> 15) }

    @inline(__always)
    static func | (left: ByteLanes, right: ByteLanes) -> ByteLanes { ByteLanes(bits: left.bits | right.bits) }

    @inline(__always)
    static func & (left: ByteLanes, right: ByteLanes) -> ByteLanes { ByteLanes(bits: left.bits & right.bits) }

    @inline(__always)
    static prefix func ~ (lanes: ByteLanes) -> ByteLanes { ByteLanes(bits: ~lanes.bits) }
}
