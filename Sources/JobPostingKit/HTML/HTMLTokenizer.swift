// The HTML room
// =============
// What publishers put into text properties is HTML, or nearly, or HTML escaped as text up to three times over. This
// room reads it. It knows bytes and HTML, and nothing of job postings.
//
//     published bytes ──▶ HTMLEscapingDepth ──▶ HTML bytes ──▶ HTMLTokenizer ─┬▶ HTMLText       readable plain text
//     (after JSON)        how many layers of                   tokens          ├▶ HTMLSanitizer  clean, safe HTML
//                         entities lie above it                                └▶ other rooms    pages
//
//   HTMLBytes             the input, read within its bounds; the room's only unsafe kernel, with its SIMD scans
//   HTMLTokenizer         WHATWG HTML §13.2.5, over bytes in memory; tokens are ranges, decoded on demand
//   HTMLElementStack      §13.2.6.4 without a tree: which elements are open, and where each ends
//   HTMLTextContent       the words inside an element, a line for each block
//   HTMLElement           the names of elements, as one small number, and what the other types need to know of them
//   CharacterReferences   §13.2.5.72–80 (`&amp;`, `&#x2019;`), on one reference or a whole text
//   HTMLEscapingDepth     by evidence; its decision table is in its file
//   HTMLText              paragraphs, lists and tables as lines
//   HTMLSanitizer         an allow-list, balanced tags, canonical escaping
//
// Laws of the room, each with a test: any bytes are accepted; time is linear in them; tokens own no memory; clean HTML
// is safe, and cleaning it again changes nothing; an escaping of up to three layers is undone exactly; text is tidy.
//
// Limits, each named where it acts: depth and kinds of clean HTML (HTMLSanitizer), listed attributes (HTMLTokenizer),
// layers of escaping (HTMLEscapingDepth), nested lists (HTMLTextLayout).

/// Splits an HTML text in memory into tokens, after the WHATWG HTML standard, §13.2.5 (retrieved 2026-11).
///
/// There is no tree builder behind it, so the tokenizer itself goes into the state that a `title`, `script`, … asks
/// for, and everything is HTML: in `svg` and `math` too. Parse errors are not reported.
///
/// The whole text is at hand, so most states of the standard shrink to a search for what ends them. Each step consumes
/// what it has looked at: time is linear in the input. Once ``attributes`` has grown to the longest tag's number,
/// nothing is allocated.
///
/// - Important: The bytes must outlive the tokenizer and be UTF-8 for its decoded output to be so.
struct HTMLTokenizer {
    /// How text is read until something ends it: the states in which a tokenizer can start (§13.2.5.1–5, .69).
    enum State: UInt8 {
        /// Tags, comments and character references.
        case data
        /// Character references, up to the end tag: `title`, `textarea`.
        case rcdata
        /// Plain characters, up to the end tag: `style`, `xmp`, `iframe`, `noembed`, `noframes`.
        case rawtext
        /// `script`: as `rawtext`, but an end tag between `<!-- <script` and `-->` does not count.
        case scriptData
        /// Plain characters to the end of the input.
        case plaintext
        /// Plain characters up to `]]>`.
        case cdata
    }

    /// The attributes of one tag that are listed; further ones are read over, so that no tag makes the list grow at
    /// will.
    static let maximumAttributes = 1024

    /// The input.
    let bytes: HTMLBytes
    /// The table of elements, held so that no tag has to fetch it.
    let elements = HTMLElementTable.shared
    /// Where the next token begins.
    var position = 0
    /// The state in which the next token is read.
    var state: State
    /// The element whose end tag ends `rcdata`, `rawtext` and `scriptData`.
    var textElement: HTMLElement
    /// The attributes of the start or end tag that ``next()`` returned last; its next call discards them.
    var attributes: [HTMLAttribute] = []

    /// Elements that were to be left out and that nothing closes, up to ``maximumUnclosed``.
    var unclosedCount = 0

    /// Starts at the beginning of `bytes`.
    ///
    /// - Parameters:
    ///   - bytes: The text; its owner keeps it alive.
    ///   - state: The state to begin in.
    ///   - textElement: The last start tag before the text, where `state` ends at its end tag.
    init(_ bytes: HTMLBytes, state: State = .data, textElement: HTMLElement = .unknown) {
        self.bytes = bytes
        self.state = state
        self.textElement = textElement
    }

    /// Starts at the beginning of another text and keeps the memory of ``attributes``.
    init(_ bytes: HTMLBytes, reusing attributes: consuming [HTMLAttribute]) {
        self.init(bytes)
        self.attributes = attributes
    }

    /// The next token, or `nil` at the end of the text.
    ///
    /// - Complexity: Linear in the bytes that the token spans.
    @_optimize(speed)
    mutating func next() -> HTMLToken? { next(skippingText: false) { _ in true } }

    /// The same for a reader that looks at less.
    ///
    /// - Parameters:
    ///   - isTextSkipped: Whether text is passed over that stands between tags; text that only an end tag ends is a token
    ///     in any case.
    ///   - isListed: Whether the attribute whose name stands here is listed in ``attributes``.
    @inline(__always)
    mutating func next(
        skippingText isTextSkipped: Bool, listing isListed: (_ attributeName: Range<Int>) -> Bool
    ) -> HTMLToken? {
        while position < bytes.count {
            let start = position
            let end: Int
            switch state {
            case .data: end = endOfData(from: start)
            case .rcdata, .rawtext: end = endOfRawText(from: start)
            case .scriptData: end = endOfScript(from: start)
            case .plaintext: end = bytes.count
            case .cdata: end = endOfCDATASection(from: start)
            }
            if end > start {
                position = end
                guard isTextSkipped, state == .data else {
                    return .text(HTMLTextRun(range: start..<end, state: state))
                }
                if end >= bytes.count { return nil }
            }
            // What stands here is no text: it is consumed, and may or may not make a token.
            if let token = consumeMarkup(isListed) { return token }
        }
        return nil
    }

    /// The start of the next markup in the data state, or the end of the text.
    @_optimize(speed)
    private func endOfData(from start: Int) -> Int {
        var index = start
        while true {
            index = bytes.firstIndex(of: .lessThan, from: index, to: bytes.count)
            if index >= bytes.count || opensMarkup(at: index) { return index }
            index &+= 1
        }
    }

    /// Whether the `<` at `index` begins more than text (§13.2.5.6–7).
    @inline(__always)
    private func opensMarkup(at index: Int) -> Bool {
        let next = bytes[index &+ 1]
        return next.isASCIILetter || next == .exclamationMark || next == .questionMark
            || (next == .solidus && index &+ 2 < bytes.count)
    }

    /// Consumes what begins at ``position``, where text ended.
    @inline(__always)
    private mutating func consumeMarkup(_ isListed: (_ attributeName: Range<Int>) -> Bool) -> HTMLToken? {
        if state == .cdata {
            position &+= 3
            state = .data
            return nil
        }
        state = .data
        let next = bytes[position &+ 1]
        if next.isASCIILetter { return consumeTag(isEndTag: false, listing: isListed) }
        if next == .exclamationMark { return consumeDeclaration() }
        if next == .questionMark { return consumeBogusComment(dataStart: position &+ 1) }
        let second = bytes[position &+ 2]
        if second.isASCIILetter { return consumeTag(isEndTag: true, listing: isListed) }
        if second == .greaterThan {
            position &+= 3
            return nil
        }
        return consumeBogusComment(dataStart: position &+ 2)
    }
}
