import Testing

@testable import JobPostingKit

@Suite struct ByteBlocksTests {
    /// The bytes of a block that satisfy a condition, one by one.
    private static func bytes(_ block: SIMD16<UInt8>) -> [UInt8] { (0..<16).map { block[$0] } }

    @Test(arguments: 0...70)
    func `every byte of a text is in a block, and every pair of neighbours`(count: Int) {
        let text = (0..<count).map { UInt8(0x80 + $0) }
        text.withUnsafeBufferPointer { text in
            var blocks = ByteBlocks(text)
            var pairs: Set<[UInt8]> = []
            var seen: Set<UInt8> = []
            var last: UInt8?
            while let (block, isNext) = blocks.next() {
                let bytes = Self.bytes(block)
                seen.formUnion(bytes)
                for (first, second) in zip(bytes, bytes.dropFirst()) { pairs.insert([first, second]) }
                if isNext, let last { pairs.insert([last, bytes[0]]) }
                last = bytes[15]
            }
            // What fills up a short text stands behind it.
            #expect(seen.subtracting([UInt8(ascii: "x")]) == Set(text))
            for (first, second) in zip(text, text.dropFirst()) { #expect(pairs.contains([first, second])) }
            let isFilled = count % 16 != 0 && count < 16
            #expect(seen.contains(UInt8(ascii: "x")) == isFilled)
            #expect(pairs.count == max(count - 1, 0) + (isFilled ? (count < 15 ? 2 : 1) : 0))
        }
    }

    @Test func `lanes move to the byte behind, over the middle and into the next block`() {
        let block = SIMD16<UInt8>(0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1)
        let lanes = ByteLanes(block .== SIMD16(repeating: 1))
        let behind = SIMD16<UInt8>(0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0)
        let expected = ByteLanes(behind .== SIMD16(repeating: 1))
        #expect((lanes.following(.none) & ~expected).isEmpty && (expected & ~lanes.following(.none)).isEmpty)
        let first = ByteLanes(SIMD16<UInt8>(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) .== SIMD16(repeating: 1))
        #expect((lanes.following(lanes) & ~(expected | first)).isEmpty && !(lanes.following(lanes) & first).isEmpty)
    }
}
