/// Turns descriptions into readable plain text.
///
/// Paragraphs, headings, top-level lists and tables are parted by a blank line; `br` and other blocks begin a line. A
/// list item begins a line with `- ` or its number, and nested lists are indented by two spaces. The cells of a table
/// row are parted by ` | `. Whitespace collapses as in HTML, no-break spaces included; `pre` keeps its lines. Scripts,
/// styles and whatever else is no text for a reader is dropped with its content (``HTMLElement/isDroppedWithContent``).
/// No line ends in a space, and there is never more than one blank line.
///
///     <p>We need:<ul><li>Swift <li>C&amp;C++</ul>      We need:
///                                                    ⏎
///                                                    - Swift
///                                                    - C&C++
///
/// A text without a tag (``HTMLEscapingDepth`` says what one is) is plain: its line breaks are kept, and what resembles
/// a tag (`<hr@example.com>`) is text.
///
/// A value of this type holds memory that it uses again: one is made, and then converts any number of texts.
struct HTMLText {
    /// The text below its layers of escaping.
    var unescaped: [UInt8] = []
    /// A layer between.
    var scratch: [UInt8] = []
    private var memory = HTMLReadingMemory()
    /// What is being written.
    private var layout = HTMLTextLayout()

    /// A converter without any memory yet.
    init() {}

    /// Appends the text of a description as published: escaped to any depth, HTML or plain.
    ///
    /// - Returns: The layers of escaping that were removed.
    /// - Complexity: Linear.
    @discardableResult
    @_optimize(speed)
    mutating func append(published bytes: HTMLBytes, to output: inout [UInt8]) -> Int {
        let evidence = HTMLEscapingDepth.evidence(in: bytes)
        append(bytes, evidence, to: &output)
        return evidence.depth
    }

    /// Appends the text of HTML that is not escaped.
    ///
    /// - Complexity: Linear.
    @_optimize(speed)
    mutating func append(html bytes: HTMLBytes, to output: inout [UInt8]) {
        append(bytes, HTMLEscapingDepth.Evidence(depth: 0, hasTags: HTMLEscapingDepth.hasTag(in: bytes)), to: &output)
    }

    @_optimize(speed)
    private mutating func append(
        _ bytes: HTMLBytes, _ evidence: HTMLEscapingDepth.Evidence, to output: inout [UInt8]
    ) {
        layout.write(bytes, evidence, memory: &memory)
        layout.output.withBytes { output.append(contentsOf: $0) }
    }
}

extension HTMLTokenizer {
    /// The number of the first item of the list whose start tag was returned last; 1 unless `start` says otherwise.
    var startNumber: Int {
        guard let start = attribute(named: "start") else { return 1 }
        return decimal(of: start.value, atMost: 999_999) ?? 1
    }

    /// The number that the bytes of `range` spell in one to six decimal digits, no larger than `limit`; else `nil`.
    func decimal(of range: Range<Int>, atMost limit: Int) -> Int? {
        guard !range.isEmpty, range.count <= 6 else { return nil }
        var number = 0
        for index in range {
            guard bytes[index].isASCIIDigit else { return nil }
            number = number &* 10 &+ Int(bytes[index] &- 0x30)
        }
        return number <= limit ? number : nil
    }
}
