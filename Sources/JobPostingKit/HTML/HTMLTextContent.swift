/// Turns the content of an element into the words that it holds, tidied.
///
/// The text content of the DOM with two differences that a reader expects: white space that a browser would not show
/// is one space or none, and a block or a `br` stands on a line of its own, so that words on both sides of a tag stay
/// apart. In `pre` the line ends stay. What is no text for a reader (scripts, styles) is left out.
///
///     \n  Hafenstr. 1<br>20095\n  <b>Ham</b>burg   ──▶   Hafenstr. 1⏎20095 Hamburg
struct HTMLTextContent {
    /// What stands between two words.
    private enum Gap: UInt8 {
        case none, space, line
    }

    private var gap = Gap.none
    private var isFirst = true
    private var preformatted = 0
    private var scratch: [UInt8] = []

    /// Appends the words of `bytes`, which are the content of `element`.
    ///
    /// - Complexity: Linear.
    static func append(_ bytes: HTMLBytes, of element: HTMLElement, to output: inout [UInt8]) {
        var content = HTMLTextContent()
        var tokenizer = HTMLTokenizer(bytes, state: state(of: element), textElement: element)
        if element == .pre { content.preformatted = 1 }
        while let token = tokenizer.next() {
            switch token {
            case .text(let run):
                content.scratch.removeAll(keepingCapacity: true)
                tokenizer.append(run, to: &content.scratch)
                content.appendScratch(to: &output)
            case .startTag(let tag): content.meet(tag.element, isStart: true, tag, &tokenizer)
            case .endTag(let tag): content.meet(tag.element, isStart: false, tag, &tokenizer)
            case .comment, .doctype: break
            }
        }
    }

    /// Whether `bytes`, the content of an element, hold a tag that makes lines.
    ///
    /// - Complexity: Linear.
    static func hasBlocks(_ bytes: HTMLBytes) -> Bool {
        guard bytes.firstIndex(of: .lessThan, from: 0, to: bytes.count) < bytes.count else { return false }
        var tokenizer = HTMLTokenizer(bytes)
        while let token = tokenizer.next() {
            if case .startTag(let tag) = token, tag.element.isBlock || tag.element == .br { return true }
        }
        return false
    }

    /// How the content of an element is read.
    private static func state(of element: HTMLElement) -> HTMLTokenizer.State {
        switch element {
        case .title, .textarea: .rcdata
        case .style, .xmp, .iframe, .noembed, .noframes: .rawtext
        case .script: .scriptData
        default: .data
        }
    }

    private mutating func meet(
        _ element: HTMLElement, isStart: Bool, _ tag: HTMLTag, _ tokenizer: inout HTMLTokenizer
    ) {
        switch element {
        case .br: gap = .line
        case .script, .style, .template:
            if isStart { tokenizer.skipContent(of: tag) }
        case .td, .th, .option: widen(.space)
        case .pre:
            preformatted = max(preformatted &+ (isStart ? 1 : -1), 0)
            widen(.line)
        default: if element.isBlock { widen(.line) }
        }
    }

    private mutating func widen(_ wanted: Gap) {
        if wanted.rawValue > gap.rawValue { gap = wanted }
    }

    private mutating func appendScratch(to output: inout [UInt8]) {
        var start = 0
        for index in scratch.indices {
            let byte = scratch[index]
            guard byte.isHTMLWhitespace else { continue }
            appendWord(scratch[start..<index], to: &output)
            widen(preformatted > 0 && byte == .lineFeed ? .line : .space)
            start = index &+ 1
        }
        appendWord(scratch[start...], to: &output)
    }

    private mutating func appendWord(_ word: ArraySlice<UInt8>, to output: inout [UInt8]) {
        guard !word.isEmpty else { return }
        if !isFirst, gap != .none { output.append(gap == .line ? .lineFeed : .space) }
        output.append(contentsOf: word)
        (isFirst, gap) = (false, .none)
    }
}
