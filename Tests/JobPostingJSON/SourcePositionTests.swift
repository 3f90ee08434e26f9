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
}
