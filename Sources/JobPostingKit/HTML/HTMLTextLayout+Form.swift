/// Plain text as a form that is written while a text is read.
extension HTMLTextLayout: HTMLForm {
    func beginLine() {}

    mutating func appendLine(_ range: Range<Int>, of bytes: HTMLBytes, hasBegun: Bool) {
        append(range, of: bytes, whitespace: .linesKept, hasReferences: true)
    }

    mutating func endLine() { addLine() }

    mutating func append(_ run: HTMLTextRun, of bytes: HTMLBytes) {
        append(
            run.range, of: bytes, whitespace: isPreformatted ? .preformatted : .collapsed,
            hasReferences: run.state == .data || run.state == .rcdata)
    }

    mutating func open(_ tag: HTMLTag, of tokenizer: HTMLTokenizer) {
        open(tag.element, number: tag.element == .ol ? tokenizer.startNumber : 1)
    }

    mutating func close(_ tag: HTMLTag, of tokenizer: HTMLTokenizer) { close(tag.element) }

    // MARK: Shortcuts

    @inline(__always)
    var takesText: Bool { !isPreformatted }

    @inline(__always)
    func takes(_ tag: HTMLPlainTag) -> Bool { !isPreformatted }

    /// What ``open(_:number:)`` and ``close(_:)`` do outside a `pre`.
    @inline(__always)
    mutating func write(_ tag: HTMLPlainTag) {
        switch tag.kind {
        case .none, .inlineStart, .inlineEnd: break
        case .blockStart, .blockEnd: breakLine(tag.element == .p && lists.isEmpty ? 2 : 1)
        case .headingStart, .headingEnd: breakLine(lists.isEmpty ? 2 : 1)
        case .listStart: open(tag.element, number: 1)
        case .listEnd: close(tag.element)
        case .itemStart:
            breakLine(1)
            hasPendingMarker = true
        case .itemEnd:
            breakLine(1)
            hasPendingMarker = false
        case .lineBreak: addLine()
        }
    }

    @inline(__always)
    var takesLink: Bool { !isPreformatted }

    @inline(__always)
    mutating func writeLink(_ url: UnsafeBufferPointer<UInt8>) {}

    @inline(__always)
    mutating func beginRun() { beginText() }

    @inline(__always)
    mutating func append(_ block: HTMLRunBlock, count: Int) { output.append(block, count: count) }

    @inline(__always)
    mutating func endRun(last: UInt8) {
        // More white space may follow, or nothing.
        if last == .space {
            output.removeLast()
            hasPendingSpace = true
        }
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if byte <= .space {
            appendSpace(byte, whitespace: .collapsed)
        } else {
            beginText()
            output.append(byte)
        }
    }

    @inline(__always)
    mutating func append(_ reference: CharacterReference) { append(reference, whitespace: .collapsed) }
}
