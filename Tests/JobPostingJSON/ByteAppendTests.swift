import Testing

@testable import JobPostingJSON

@Suite struct ByteAppendTests {
    /// What takes the place of the standard library's loops appends the same bytes, in place and to a copy.
    @Test func buffersAndRepeatedBytesAreAppended() {
        for size in [0, 1, 15, 16, 17, 255, 4096] {
            let source = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            for start in [[], [1], [UInt8](repeating: 9, count: 100)] as [[UInt8]] {
                var whole = start
                let copy = whole
                source.withUnsafeBufferPointer { whole.append(contentsOf: $0) }
                #expect(whole == start + Array(source))
                #expect(copy == start)
                var part = start
                source.withUnsafeBufferPointer { part.append(contentsOf: $0[(size / 3)..<size]) }
                #expect(part == start + source.dropFirst(size / 3))
                var repeated = start
                repeated.append(contentsOf: repeatElement(0x20, count: size))
                #expect(repeated == start + [UInt8](repeating: 0x20, count: size))
            }
        }
        var bytes: [UInt8] = [1]
        bytes.append(contentsOf: UnsafeBufferPointer<UInt8>(start: nil, count: 0))
        #expect(bytes == [1])
    }
}
