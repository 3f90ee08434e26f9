import Testing

@testable import JobPostingJSON

struct SourcePositionTests {
    @Test(arguments: [
        ("", 0, 1, 1), ("abc", 0, 1, 1), ("abc", 3, 1, 4), ("abc", 9, 1, 4), ("abc", -1, 1, 1),
        ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\r\nb", 2, 1, 3), ("a\r\nb", 3, 2, 1),
        ("a\rb", 2, 2, 1), ("a\r\rb", 3, 3, 1), ("\n\n", 2, 3, 1), ("a\r", 2, 2, 1),
        // Columns are bytes.
        ("é\né x", 6, 2, 4),
    ])
    func counts(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
        Array(text.utf8).withUnsafeBufferPointer {
            #expect(SourcePosition(ofByteAt: offset, in: $0) == SourcePosition(line: line, column: column))
        }
    }

    /// Blocks of sixteen bytes are counted at once: every arrangement of line ends around their bounds, and more of them than
    /// one sum can hold.
    @Test(arguments: 0..<200)
    func countsBlocksAsSingleBytes(_ seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func random(_ bound: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % bound
        }
        let size = seed < 190 ? Int(random(120)) : 5_000 + Int(random(100))
        let rarity = 1 + random(20)
        let text = (0..<size).map { _ in random(rarity) > 2 ? UInt8(ascii: "x") : [0x0A, 0x0D, 0x78][Int(random(3))] }
        var expected = SourcePosition(line: 1, column: 1)
        text.withUnsafeBufferPointer { bytes in
            // Rising offsets with one counter, as reports ask for them, and with a new one each.
            var counter = SourcePositionCounter(bytes)
            for offset in 0...size {
                if offset > 0 {
                    let isEnd =
                        text[offset - 1] == 0x0A
                        || (text[offset - 1] == 0x0D && !(offset < size && text[offset] == 0x0A))
                    expected = SourcePosition(
                        line: expected.line + (isEnd ? 1 : 0), column: isEnd ? 1 : expected.column + 1)
                }
                if size < 200 || offset % 97 == 0 {
                    #expect(SourcePosition(ofByteAt: offset, in: bytes) == expected)
                    if random(3) == 0 { #expect(counter.position(ofByteAt: offset) == expected) }
                }
            }
        }
    }
}
