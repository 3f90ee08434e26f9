/// Clean HTML as a form that is written while a text is read.
extension HTMLSanitizer: HTMLForm {
    mutating func begin(reading size: Int) {
        output.begin(expecting: size)
        hasTags = false
        lineEnds = 2
        if hasSuppressed { for index in suppressedCounts.indices { suppressedCounts[index] = 0 } }
        hasSuppressed = false
    }

    mutating func end() {
        closeAll(downTo: 0)
        if !hasTags { wrapInParagraph() }
    }

    /// Makes a paragraph of text that stands alone, so that it is seen to be HTML; blanks go.
    private mutating func wrapInParagraph() {
        guard output.withBytes({ $0.contains { !$0.isHTMLWhitespace } }) else { return output.removeAll() }
        output.prepend("<p>")
        writeEndTag(.p)
    }

    mutating func open(_ tag: HTMLTag, of tokenizer: HTMLTokenizer) {
        guard case .kept(let element) = tag.element.sanitizerRule, prepare(for: element) else { return }
        if element == .a {
            scratch.removeAll(keepingCapacity: true)
            guard let href = tokenizer.attribute(named: "href") else { return suppress(element) }
            tokenizer.appendValue(of: href, to: &scratch)
            guard HTMLSanitizer.cleanURL(&scratch) else { return suppress(element) }
        }
        writeStartTag(element, of: tokenizer)
    }

    mutating func close(_ tag: HTMLTag, of tokenizer: HTMLTokenizer) {
        // `</br>` is a line break (§13.2.6.4.7), and publishers write it.
        if tag.element == .br { return open(tag, of: tokenizer) }
        if case .kept(let element) = tag.element.sanitizerRule { close(element) }
    }

    // MARK: Shortcuts

    @inline(__always)
    var takesText: Bool { innermost.takesText }

    @inline(__always)
    func takes(_ tag: HTMLPlainTag) -> Bool {
        tag.kind.isEnd ? innermost.element == tag.element && !hasSuppressed : innermost.takes.contains(tag.kind)
    }

    @inline(__always)
    mutating func write(_ tag: HTMLPlainTag) {
        if tag.kind.isEnd {
            output.append(tag.block, count: tag.length)
            pop()
            if innermost.isEnded { closeAll(downTo: depth) }
        } else {
            hasTags = true
            if tag.kind == .lineBreak {
                output.append("<br>")
            } else {
                output.append(tag.block, count: tag.length)
                push(tag.element)
            }
        }
    }

    var takesLink: Bool {
        innermost.takes.contains(.inlineStart) && !names.contains(.a) && !hasSuppressed
    }

    mutating func writeLink(_ url: UnsafeBufferPointer<UInt8>) {
        hasTags = true
        output.append("<a href=\"")
        output.append(url)
        output.append("\">")
        push(.a)
    }

    @inline(__always)
    mutating func beginRun() {}

    @inline(__always)
    mutating func append(_ block: HTMLRunBlock, count: Int) { output.append(block, count: count) }

    @inline(__always)
    mutating func endRun(last: UInt8) {}

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        HTMLSanitizer.appendEscaped(byte == .carriageReturn ? .lineFeed : byte, quotes: false, to: &output)
    }

    @inline(__always)
    mutating func append(_ reference: CharacterReference) {
        if let ascii = reference.ascii {
            // A line end that was written as a reference stands alone.
            append(ascii)
        } else {
            output.append(reference)
        }
    }
}
