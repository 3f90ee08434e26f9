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
    @_optimize(speed)
    mutating func write(
        _ bytes: HTMLBytes, _ evidence: HTMLEscapingDepth.Evidence, as wanted: Wanted, takesShortcuts: Bool = true
    ) {
        var memory = HTMLReadingMemory()
        swap(&memory, &self.memory)
        switch wanted {
        case .html: html.write(bytes, evidence, memory: &memory, takesShortcuts: takesShortcuts)
        case .text: text.write(bytes, evidence, memory: &memory, takesShortcuts: takesShortcuts)
        default: write(bytes, evidence, memory: &memory, takesShortcuts: takesShortcuts)
        }
        swap(&memory, &self.memory)
    }
}

extension HTMLForms: HTMLForm {
    @_optimize(speed)
    mutating func begin(reading size: Int) {
        html.begin(reading: size)
        text.begin(reading: size)
    }

    @_optimize(speed)
    mutating func end() {
        html.end()
        text.end()
    }

    @_optimize(speed)
    mutating func writePlain(_ bytes: HTMLBytes) {
        html.writePlain(bytes)
        text.writePlain(bytes)
    }

    @_optimize(speed)
    mutating func append(_ run: HTMLTextRun, of bytes: HTMLBytes) {
        html.append(run, of: bytes)
        text.append(run, of: bytes)
    }

    @_optimize(speed)
    mutating func open(_ tag: HTMLTag, of tokenizer: HTMLTokenizer) {
        html.open(tag, of: tokenizer)
        text.open(tag, of: tokenizer)
    }

    @_optimize(speed)
    mutating func close(_ tag: HTMLTag, of tokenizer: HTMLTokenizer) {
        html.close(tag, of: tokenizer)
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
        html.writeLink(url)
        text.writeLink(url)
    }

    @inline(__always)
    mutating func beginRun() {
        html.beginRun()
        text.beginRun()
    }

    @inline(__always)
    mutating func append(_ block: SIMD16<UInt8>, count: Int) {
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
        html.append(byte)
        text.append(byte)
    }

    @inline(__always)
    mutating func append(_ reference: CharacterReference) {
        html.append(reference)
        text.append(reference)
    }
}
