/// Clean HTML and plain text, of which a text is written in one or, in one pass over it, in both.
struct HTMLForms {
    /// The forms that are wanted.
    struct Wanted: OptionSet {
        let rawValue: UInt8

        static let html = Wanted(rawValue: 1)
        static let text = Wanted(rawValue: 2)
        static let both = Wanted(rawValue: 3)
    }

    var html = HTMLSanitizer()
    var text = HTMLTextLayout()
    private var memory = HTMLReadingMemory()
    /// Whether the clean HTML may hold a character that the text does not, or two side by side that stand apart there:
    /// no-break spaces, links, words around a tag that only the text minds. What is looked for in the one need not be
    /// looked for in the other where they say the same.
    ///
    /// Known of the last text that was written in both forms; it errs towards true.
    private(set) var saysMoreInHTML = true

    /// The bytes of the largest memory that is held.
    var capacity: Int { max(html.output.capacity, text.output.capacity, memory.capacity) }

    /// Writes a text; a form that is not wanted is left as it was.
    ///
    /// - Parameters:
    ///   - bytes: The text: escaped to any depth, HTML or plain.
    ///   - evidence: What it shows of its escaping.
    ///   - wanted: The forms.
    ///   - takesShortcuts: Whether the text is read the quick way where that is known to be the same.
    /// - Complexity: Linear.
    mutating func write(
        _ bytes: HTMLBytes, _ evidence: HTMLEscapingDepth.Evidence, as wanted: Wanted, takesShortcuts: Bool = true
    ) {
        var memory = HTMLReadingMemory()
        swap(&memory, &self.memory)
        saysMoreInHTML = wanted != .both
        switch wanted {
        case .html: html.write(bytes, evidence, memory: &memory, takesShortcuts: takesShortcuts)
        case .text: text.write(bytes, evidence, memory: &memory, takesShortcuts: takesShortcuts)
        default: write(bytes, evidence, memory: &memory, takesShortcuts: takesShortcuts)
        }
        swap(&memory, &self.memory)
    }
}

extension HTMLForms: HTMLForm {
    mutating func begin(reading size: Int) {
        html.begin(reading: size)
        text.begin(reading: size)
    }

    mutating func end() {
        html.end()
        text.end()
    }

    mutating func beginLine() {
        html.beginLine()
        text.beginLine()
    }

    mutating func appendLine(_ range: Range<Int>, of bytes: HTMLBytes, hasBegun: Bool) {
        if bytes.maySayMore(in: range) { saysMoreInHTML = true }
        html.appendLine(range, of: bytes, hasBegun: hasBegun)
        text.appendLine(range, of: bytes, hasBegun: hasBegun)
    }

    mutating func endLine() {
        html.endLine()
        text.endLine()
    }

    mutating func append(_ run: HTMLTextRun, of bytes: HTMLBytes) {
        if run.state != .data || bytes.maySayMore(in: run.range) { saysMoreInHTML = true }
        html.append(run, of: bytes)
        text.append(run, of: bytes)
    }

    mutating func open(_ tag: HTMLTag, of tokenizer: HTMLTokenizer) {
        let count = html.output.count
        html.open(tag, of: tokenizer)
        if html.output.count == count || !tokenizer.attributes.isEmpty { saysMoreInHTML = true }
        text.open(tag, of: tokenizer)
    }

    mutating func close(_ tag: HTMLTag, of tokenizer: HTMLTokenizer) {
        let count = html.output.count
        html.close(tag, of: tokenizer)
        // A tag that is written keeps apart what stands around it.
        if html.output.count == count { saysMoreInHTML = true }
        text.close(tag, of: tokenizer)
    }

    // MARK: Shortcuts

    @inline(__always)
    var takesText: Bool { html.takesText && text.takesText }

    @inline(__always)
    func takes(_ tag: HTMLPlainTag) -> Bool { text.takes(tag) && html.takes(tag) }

    @inline(__always)
    mutating func write(_ tag: HTMLPlainTag) {
        html.write(tag)
        text.write(tag)
    }

    @inline(__always)
    var takesLink: Bool { html.takesLink && text.takesLink }

    @inline(__always)
    mutating func writeLink(_ url: UnsafeBufferPointer<UInt8>) {
        for byte in url where byte >= 0x80 || byte == UInt8(ascii: "u") { saysMoreInHTML = true }
        html.writeLink(url)
        text.writeLink(url)
    }

    @inline(__always)
    mutating func beginRun() {
        html.beginRun()
        text.beginRun()
    }

    @inline(__always)
    mutating func append(_ block: HTMLRunBlock, count: Int) {
        html.append(block, count: count)
        text.append(block, count: count)
    }

    @inline(__always)
    mutating func endRun(last: UInt8) {
        html.endRun(last: last)
        text.endRun(last: last)
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if byte == .delete { saysMoreInHTML = true }
        html.append(byte)
        text.append(byte)
    }

    @inline(__always)
    mutating func append(_ reference: CharacterReference) {
        if reference.isNoBreakSpace || reference.ascii == .delete { saysMoreInHTML = true }
        html.append(reference)
        text.append(reference)
    }
}

extension HTMLBytes {
    /// Whether text may hold a no-break space or a control that only HTML leaves out.
    fileprivate func maySayMore(in range: Range<Int>) -> Bool {
        let ampersand = SIMD16<UInt8>(repeating: .ampersand)
        let lead = SIMD16<UInt8>(repeating: 0xC2)
        let delete = SIMD16<UInt8>(repeating: .delete)
        let found = firstIndex(
            from: range.lowerBound, to: range.upperBound,
            vector: { ($0 .== ampersand) .| ($0 .== lead) .| ($0 .== delete) },
            scalar: { $0 == .ampersand || $0 == 0xC2 || $0 == .delete })
        return found < range.upperBound
    }
}
