public import CJobPostingSystem

extension SIMDMask where Storage == SIMD16<Int8> {
    /// A bit for each lane, the first one lowest: whether it is set.
    @inlinable @inline(__always)
    package var bits: UInt32 { system_byte_lane_bits(unsafeBitCast(self, to: system_byte_lanes.self)) }

    /// Its bits, and above them those of the mask of the next sixteen bytes.
    @inlinable @inline(__always)
    package func bits(before next: Self) -> UInt32 { bits | next.bits &<< 16 }

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

extension SIMD16<UInt8> {
    /// The bytes beyond ASCII: as signed numbers they are negative.
    @inlinable @inline(__always)
    package var beyondASCII: SIMDMask<SIMD16<Int8>> {
        unsafeBitCast(self, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: 0)
    }
}
