/// A form that an HTML text is written in, part by part as the text is read: clean HTML, or lines of plain text.
///
/// There are two ways to the same output:
///
///     bytes ──┬─▶ HTMLTokenizer ─▶ tokens ────────▶ the general rules      any HTML
///             └─▶ HTMLForm+Shortcuts ─▶ runs, tags ─▶ the same, by heart   what nearly all of a description is made of
///
/// The shortcuts take what they know for certain, and leave the rest to the tokenizer, which begins where they stopped.
protocol HTMLForm {
    /// Begins a text that is made of so many bytes.
    mutating func begin(reading size: Int)
    /// Ends the text.
    mutating func end()
    /// Begins a line of a text without tags, in which line ends count.
    mutating func beginLine()
    /// Writes such a line, or what is left of it where it has begun.
    mutating func appendLine(_ range: Range<Int>, of bytes: HTMLBytes, hasBegun: Bool)
    /// Ends a line behind which another one may come.
    mutating func endLine()

    // MARK: The general rules

    /// Appends characters between tags.
    mutating func append(_ run: HTMLTextRun, of bytes: HTMLBytes)
    /// Writes what a start tag means; its attributes are in the tokenizer.
    mutating func open(_ tag: HTMLTag, of tokenizer: HTMLTokenizer)
    /// Writes what an end tag means.
    mutating func close(_ tag: HTMLTag, of tokenizer: HTMLTokenizer)

    // MARK: The shortcuts

    /// Whether characters that stand here are written whatever they are: white space collapses, no element must be opened
    /// or closed for them.
    var takesText: Bool { get }
    /// Whether a tag asks for nothing but that it is written, or for what ``write(_:)`` knows.
    func takes(_ tag: HTMLPlainTag) -> Bool
    /// Writes a tag that is taken.
    mutating func write(_ tag: HTMLPlainTag)
    /// Whether the start tag of a link may be written here.
    var takesLink: Bool { get }
    /// Writes the start tag of a link to a URL, which is sound and has nothing to escape.
    mutating func writeLink(_ url: UnsafeBufferPointer<UInt8>)

    /// Prepares for a run of characters that stand for themselves, of which there is at least one.
    mutating func beginRun()
    /// Writes the first characters of a block, which belong to a run.
    mutating func append(_ block: HTMLRunBlock, count: Int)
    /// Ends a run; `last` is its last character.
    mutating func endRun(last: UInt8)

    /// Writes one character that does not stand for itself everywhere: `&`, `<`, `>` or a control.
    mutating func append(_ byte: UInt8)
    /// Writes what a reference stands for, or two bytes that are a character.
    mutating func append(_ reference: CharacterReference)
}

/// Memory for reading texts, kept from one to the next.
struct HTMLReadingMemory {
    /// The attributes of the current tag.
    fileprivate var attributes: [HTMLAttribute] = []
    /// A text, or what is left of it, below its layers of escaping.
    fileprivate var unescaped: [UInt8] = []
    /// The same below all but one of them.
    fileprivate var escapedOnce: [UInt8] = []
    private var scratch: [UInt8] = []

    /// The bytes of the largest memory that is held.
    var capacity: Int { max(unescaped.capacity, escapedOnce.capacity, scratch.capacity) }

    /// Fills ``unescaped``.
    fileprivate mutating func unescape(_ bytes: HTMLBytes, layers: Int) {
        unescaped.removeAll(keepingCapacity: true)
        HTMLEscapingDepth.peel(bytes, layers: layers, scratch: &scratch, into: &unescaped)
    }

    /// Fills ``escapedOnce``.
    fileprivate mutating func unescapeButOnce(_ bytes: HTMLBytes, layers: Int) {
        escapedOnce.removeAll(keepingCapacity: true)
        HTMLEscapingDepth.peel(bytes, layers: layers &- 1, scratch: &scratch, into: &escapedOnce)
    }
}

extension HTMLForm {
    /// Writes a text: escaped to any depth, HTML or plain.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - evidence: What it shows of its escaping.
    ///   - memory: Memory for what is made of it meanwhile.
    ///   - takesShortcuts: Whether it is read the quick way where that is known to be the same.
    /// - Complexity: Linear.
    mutating func write(
        _ bytes: HTMLBytes, _ evidence: HTMLEscapingDepth.Evidence, memory: inout HTMLReadingMemory,
        takesShortcuts: Bool = true
    ) {
        begin(reading: bytes.count)
        if evidence.depth == 0 {
            if evidence.hasTags {
                read(bytes, attributes: &memory.attributes, takesShortcuts: takesShortcuts)
            } else {
                writeLines(bytes, takesShortcuts: takesShortcuts)
            }
        } else if evidence.hasTags, takesShortcuts {
            readEscaped(bytes, layers: evidence.depth, memory: &memory)
        } else {
            memory.unescape(bytes, layers: evidence.depth)
            var unescaped: [UInt8] = []
            swap(&unescaped, &memory.unescaped)
            unescaped.withUnsafeBufferPointer {
                if evidence.hasTags {
                    read(HTMLBytes($0), attributes: &memory.attributes, takesShortcuts: takesShortcuts)
                } else {
                    writeLines(HTMLBytes($0), takesShortcuts: takesShortcuts)
                }
            }
            swap(&unescaped, &memory.unescaped)
        }
        end()
    }

    /// Writes a text without tags.
    private mutating func writeLines(_ bytes: HTMLBytes, takesShortcuts: Bool) {
        var index = 0
        while index < bytes.count {
            let start = index
            if takesShortcuts { index = takeLine(of: bytes, from: index) }
            let end = bytes.firstIndex(of: .lineFeed, or: .carriageReturn, from: index, to: bytes.count)
            appendLine(index..<end, of: bytes, hasBegun: index > start)
            if end < bytes.count { endLine() }
            let isPair = bytes[end] == .carriageReturn && bytes[end &+ 1] == .lineFeed
            index = end &+ (isPair ? 2 : 1)
        }
    }

    /// Reads an escaped text as far as it goes with its last layer on, and the rest without.
    ///
    /// Neither a tag nor a reference is cut there, so that the rest, on its own, is read as it would be with what stands
    /// before it.
    private mutating func readEscaped(_ bytes: HTMLBytes, layers: Int, memory: inout HTMLReadingMemory) {
        if layers == 1 { return readEscapedOnce(bytes, memory: &memory) }
        memory.unescapeButOnce(bytes, layers: layers)
        var escaped: [UInt8] = []
        swap(&escaped, &memory.escapedOnce)
        escaped.withUnsafeBufferPointer { readEscapedOnce(HTMLBytes($0), memory: &memory) }
        swap(&escaped, &memory.escapedOnce)
    }

    private mutating func readEscapedOnce(_ bytes: HTMLBytes, memory: inout HTMLReadingMemory) {
        let end = takeShortcuts(through: bytes, from: 0, isEscaped: true)
        if end == bytes.count { return }
        memory.unescape(HTMLBytes(bytes[end..<bytes.count]), layers: 1)
        var rest: [UInt8] = []
        swap(&rest, &memory.unescaped)
        rest.withUnsafeBufferPointer { read(HTMLBytes($0), attributes: &memory.attributes, takesShortcuts: true) }
        swap(&rest, &memory.unescaped)
    }

    /// Writes HTML that is not escaped.
    private mutating func read(_ bytes: HTMLBytes, attributes: inout [HTMLAttribute], takesShortcuts: Bool) {
        var tokenizer = HTMLTokenizer(bytes, reusing: attributes)
        var strays = HTMLStrayTags()
        attributes = []
        while true {
            if takesShortcuts, tokenizer.state == .data {
                tokenizer.position = takeShortcuts(
                    through: bytes, from: tokenizer.position, isEscaped: false)
                strays.end = tokenizer.position
            }
            guard let token = tokenizer.next() else { break }
            switch token {
            case .text(let run): append(run, of: bytes)
            case .startTag(let tag):
                if tag.element == .unknown {
                    if strays.isText(tag, of: tokenizer) {
                        append(HTMLTextRun(range: tag.range, state: .data), of: bytes)
                    }
                } else if tag.element.isDroppedWithContent {
                    tokenizer.skipContent(of: tag)
                } else {
                    open(tag, of: tokenizer)
                }
            case .endTag(let tag): close(tag, of: tokenizer)
            case .comment, .doctype: break
            }
            strays.end = tokenizer.position
        }
        if let rest = strays.rest(of: bytes) { append(HTMLTextRun(range: rest, state: .data), of: bytes) }
        attributes = tokenizer.attributes
    }
}
