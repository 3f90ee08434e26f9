/// Turns descriptions into clean, well-formed HTML that is safe to put into a page.
///
/// What is written, and nothing else:
/// * the elements that ``HTMLElement/sanitizerRule`` keeps, each with its end tag; `br` and `hr` without;
/// * `href` of `a` with an absolute `http`, `https` or `mailto` URL (an `a` without one is unwrapped), `start` of
///   `ol`, `colspan` and `rowspan` of cells;
/// * text, and values in double quotes, with `&`, `<`, `>` and `"` escaped, and no control but tab and line feed.
///
/// Elements nest as a browser would have them: a `li`, `p` or cell ends its predecessor, an end tag closes what is open
/// in it, a stray one goes. A `li`, `dt` or cell without its parent gets one, so does text between a table's cells.
/// A text without a tag becomes paragraphs and line breaks, as its line ends say.
///
///     Hi<ul><li>one<li onclick=x>two<script>…</script></ul>  ──▶  Hi<ul><li>one</li><li>two</li></ul>
///
/// Laws: the output of any bytes is safe; sanitising it again changes nothing, and ``HTMLEscapingDepth`` finds depth 0.
/// Time is linear in the input, and nesting is bounded by ``maximumDepth``.
///
/// A value of this type holds memory that it uses again: one is made, and then cleans any number of texts.
struct HTMLSanitizer {
    /// Elements nested deeper than this lose their tags.
    static let maximumDepth = 256

    /// An element whose start tag was written.
    struct OpenElement {
        var element: HTMLElement
        /// Whether no start tag asked for it: it ends as soon as something comes that does not belong in it.
        var isImplied = false
        /// Whether its end tag was met, but a block in it was to stay open: it ends with that block.
        var isEnded = false
        /// Whether text may be written in it, and nothing must be opened for it.
        var takesText = true
        /// The start tags that may be written in it, and nothing must be opened or closed for them.
        var takes = HTMLPlainTag.Kinds.all
        /// Whether it is a `p`, or in one.
        var isInParagraph = false
    }

    /// What has been written.
    var output = HTMLOutput()
    /// The elements that are open, the outermost first.
    var open: [OpenElement] = []
    /// The innermost of them; what stands for the whole text, where none is open.
    var innermost = OpenElement(element: .unknown)
    /// How many of each element are open, by the element's number.
    var openCounts = [Int](repeating: 0, count: HTMLElement.allCases.count)
    /// How many start tags of each element were not written, though their end tags may come.
    var suppressedCounts = [Int](repeating: 0, count: HTMLElement.allCases.count)
    /// Whether any of those is not 0.
    var hasSuppressed = false
    /// Whether a tag was written.
    var hasTags = false
    /// Memory for one value, or one run of text.
    var scratch: [UInt8] = []

    /// A sanitiser without any memory yet.
    init() {}

    /// Appends the clean HTML of a description as published: escaped to any depth, HTML or plain.
    ///
    /// - Returns: The layers of escaping that were removed.
    /// - Complexity: Linear.
    @discardableResult
    mutating func append(published bytes: HTMLBytes, to output: inout [UInt8]) -> Int {
        let evidence = HTMLEscapingDepth.evidence(in: bytes)
        append(bytes, evidence, to: &output)
        return evidence.depth
    }

    /// Appends the clean HTML of HTML that is not escaped.
    ///
    /// - Complexity: Linear.
    mutating func append(html bytes: HTMLBytes, to output: inout [UInt8]) {
        append(bytes, HTMLEscapingDepth.Evidence(depth: 0, hasTags: HTMLEscapingDepth.hasTag(in: bytes)), to: &output)
    }

    private mutating func append(
        _ bytes: HTMLBytes, _ evidence: HTMLEscapingDepth.Evidence, to output: inout [UInt8]
    ) {
        var memory = HTMLReadingMemory()
        write(bytes, evidence, memory: &memory)
        self.output.withBytes { output.append(contentsOf: $0) }
    }
}
