import Testing

@testable import JobPostingJSON

/// What is asked of the masks of vectors.
struct SIMDMaskTests {
    @Test func `every mask has the bits of its lanes`() {
        let weights = SIMD16<UInt16>(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768)
        for wanted in UInt16.min...UInt16.max {
            var lanes = SIMD16<UInt8>()
            for lane in 0..<16 { lanes[lane] = wanted & weights[lane] == 0 ? 0 : 1 }
            let mask = lanes .== SIMD16<UInt8>(repeating: 1)
            let isRight =
                mask.bits == UInt32(wanted) && mask.hasAny == (wanted != 0)
                && mask.firstLane == (wanted == 0 ? nil : wanted.trailingZeroBitCount)
            if !isRight {
                Issue.record("\(wanted) gives \(mask.bits)")
                return
            }
        }
    }
}
