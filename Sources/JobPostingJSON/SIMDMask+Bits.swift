public import CJobPostingSystem

extension SIMDMask where Storage == SIMD16<Int8> {
    /// A bit for each lane, the first one lowest: whether it is set.
    @inlinable @inline(__always)
    package var bits: UInt32 { system_byte_lane_bits(unsafeBitCast(self, to: system_byte_lanes.self)) }

    /// Whether any lane is set.
    @inlinable @inline(__always)
    package var hasAny: Bool { bits != 0 }

    /// The first lane that is set; nil where none is.
    ///
    /// Where mostly none is, a caller that branches on that does not wait for the place: the processor guesses and goes on.
    @inlinable @inline(__always)
    package var firstLane: Int? {
        let bits = self.bits
        return bits == 0 ? nil : bits.trailingZeroBitCount
    }
}
