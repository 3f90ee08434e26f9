import Testing

@testable import JobPostingKit

@Suite struct HTMLOutputTests {
    private static func bytes(_ output: HTMLOutput) -> [UInt8] { output.withBytes { Array($0) } }

    /// Each way of writing beside an array that is written in the same way.
    @Test(arguments: 0..<4)
    func `holds what was written`(seed: UInt64) {
        var random = SeededGenerator(state: seed)
        var output = HTMLOutput()
        for _ in 0..<20 {
            output.begin(expecting: Int.random(in: 0...200, using: &random))
            var expected: [UInt8] = []
            for _ in 0..<Int.random(in: 0...200, using: &random) {
                let byte = UInt8.random(in: 0...255, using: &random)
                switch Int.random(in: 0..<7, using: &random) {
                case 0:
                    output.append(byte)
                    expected.append(byte)
                case 1:
                    let count = Int.random(in: 0...16, using: &random)
                    output.append(SIMD16(repeating: byte), count: count)
                    expected += Array(repeating: byte, count: count)
                case 2:
                    output.append(UInt64(byte) | 0x4100, count: 2)
                    expected += [byte, 0x41]
                case 3:
                    let some = Array(repeating: byte, count: Int.random(in: 0...300, using: &random))
                    some.withUnsafeBufferPointer { output.append($0) }
                    expected += some
                case 4:
                    output.removeLast()
                    _ = expected.popLast()
                case 5:
                    output.append(CharacterReference(length: 0, codePoint: 0x1F600))
                    expected += Array("😀".utf8)
                default:
                    output.prepend("<p>")
                    expected = Array("<p>".utf8) + expected
                }
                #expect(output.last == expected.last && output.count == expected.count)
            }
            #expect(Self.bytes(output) == expected)
        }
    }

    @Test func `a copy that begins a text leaves the other one alone`() {
        var first = HTMLOutput()
        first.begin(expecting: 10)
        first.append("one")
        var second = first
        second.begin(expecting: 10)
        second.append("two")
        #expect(Self.bytes(first) == Array("one".utf8) && Self.bytes(second) == Array("two".utf8))
        first.begin(expecting: 10)
        first.append("3")
        #expect(Self.bytes(first) == Array("3".utf8) && Self.bytes(second) == Array("two".utf8))
    }
}
