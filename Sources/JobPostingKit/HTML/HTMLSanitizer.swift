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
    }

    /// What has been written, while a text is cleaned.
    var output: [UInt8] = []
    /// The elements that are open, the outermost first.
    var open: [OpenElement] = []
    /// How many of each element are open, by the element's number.
    var openCounts = [Int](repeating: 0, count: HTMLElement.allCases.count)
    /// How many start tags of each element were not written, though their end tags may come.
    var suppressedCounts = [Int](repeating: 0, count: HTMLElement.allCases.count)
    /// Whether a tag was written.
    var hasTags = false
    /// Memory for one value, or one run of text.
    var scratch: [UInt8] = []
    private var unescaped: [UInt8] = []
    private var attributes: [HTMLAttribute] = []

    /// A sanitiser without any memory yet.
    init() {}

    /// Appends the clean HTML of a description as published: escaped to any depth, HTML or plain.
    ///
    /// - Returns: The layers of escaping that were removed.
    /// - Complexity: Linear.
    @discardableResult
    mutating func append(published bytes: HTMLBytes, to output: inout [UInt8]) -> Int {
        let evidence = HTMLEscapingDepth.evidence(in: bytes)
        guard evidence.depth > 0 else {
            append(bytes, hasTags: evidence.hasTags, to: &output)
            return 0
        }
        var unescaped: [UInt8] = []
        swap(&unescaped, &self.unescaped)
        unescaped.removeAll(keepingCapacity: true)
        HTMLEscapingDepth.peel(bytes, layers: evidence.depth, scratch: &scratch, into: &unescaped)
        unescaped.withUnsafeBufferPointer { append(HTMLBytes($0), hasTags: evidence.hasTags, to: &output) }
        swap(&unescaped, &self.unescaped)
        return evidence.depth
    }

    /// Appends the clean HTML of HTML that is not escaped.
    ///
    /// - Complexity: Linear.
    mutating func append(html bytes: HTMLBytes, to output: inout [UInt8]) {
        append(bytes, hasTags: HTMLEscapingDepth.hasTag(in: bytes), to: &output)
    }

    /// Appends the clean HTML of HTML that is not escaped, or of a text in which no tag was found.
    mutating func append(_ bytes: HTMLBytes, hasTags isHTML: Bool, to output: inout [UInt8]) {
        swap(&output, &self.output)
        let start = self.output.count
        hasTags = false
        for index in suppressedCounts.indices { suppressedCounts[index] = 0 }
        if isHTML {
            appendTokens(of: bytes)
        } else {
            appendParagraphs(of: bytes)
        }
        closeAll(downTo: 0)
        if !hasTags { wrapInParagraph(from: start) }
        swap(&output, &self.output)
    }

    @_optimize(speed)
    private mutating func appendTokens(of bytes: HTMLBytes) {
        var tokenizer = HTMLTokenizer(bytes, reusing: attributes)
        var strays = HTMLStrayTags()
        attributes = []
        while let token = tokenizer.next() {
            switch token {
            case .text(let run): appendText(run, of: bytes)
            case .startTag(let tag) where tag.element == .unknown:
                if strays.isText(tag, of: tokenizer) {
                    appendText(HTMLTextRun(range: tag.range, state: .data), of: bytes)
                }
            case .startTag(let tag): appendStartTag(tag, of: &tokenizer)
            // `</br>` is a line break (§13.2.6.4.7), and publishers write it.
            case .endTag(let tag) where tag.element == .br: appendStartTag(tag, of: &tokenizer)
            case .endTag(let tag):
                if case .kept(let element) = tag.element.sanitizerRule { close(element) }
            case .comment, .doctype: break
            }
            strays.end = tokenizer.position
        }
        if let rest = strays.rest(of: bytes) { appendText(HTMLTextRun(range: rest, state: .data), of: bytes) }
        attributes = tokenizer.attributes
    }

    private mutating func appendStartTag(_ tag: HTMLTag, of tokenizer: inout HTMLTokenizer) {
        switch tag.element.sanitizerRule {
        case .dropped: tokenizer.skipContent(of: tag)
        case .unwrapped: break
        case .kept(let element):
            guard prepare(for: element) else { return }
            if element == .a {
                scratch.removeAll(keepingCapacity: true)
                guard let href = tokenizer.attribute(named: "href") else { return suppress(element) }
                tokenizer.appendValue(of: href, to: &scratch)
                guard HTMLSanitizer.cleanURL(&scratch) else { return suppress(element) }
            }
            writeStartTag(element, of: tokenizer)
        }
    }

    /// Makes a paragraph of text that stands alone, from `start` on, so that it is seen to be HTML; blanks go.
    private mutating func wrapInParagraph(from start: Int) {
        guard output[start...].contains(where: { !$0.isHTMLWhitespace }) else {
            output.removeSubrange(start...)
            return
        }
        output.insert(contentsOf: [.lessThan, 0x70, .greaterThan], at: start)
        writeEndTag(.p)
    }
}
