/// Tags and text as they are written.
extension HTMLSanitizer {
    /// Writes the start tag of `element`, and opens it; the URL of an `a` stands in ``scratch``.
    mutating func writeStartTag(_ element: HTMLElement, of tokenizer: HTMLTokenizer) {
        beginTag(element)
        switch element {
        case .a:
            output.append(" href=\"")
            scratch.withUnsafeBufferPointer { HTMLSanitizer.appendEscaped(HTMLBytes($0), to: &output) }
            output.append(.quotationMark)
        case .ol: writeNumber(named: "start", of: tokenizer, atMost: 999_999)
        case .td, .th:
            writeNumber(named: "colspan", of: tokenizer, atMost: 1000)
            writeNumber(named: "rowspan", of: tokenizer, atMost: 1000)
        default: break
        }
        output.append(.greaterThan)
    }

    /// Writes the start tag of an element that no tag asked for, and opens it.
    mutating func openImplied(_ element: HTMLElement) {
        beginTag(element, isImplied: true)
        output.append(.greaterThan)
    }

    @_optimize(speed)
    private mutating func beginTag(_ element: HTMLElement, isImplied: Bool = false) {
        hasTags = true
        output.append(.lessThan)
        output.append(HTMLElementTable.shared.name(of: element))
        if !element.isVoid { push(element, isImplied: isImplied) }
    }

    /// Writes the end tag of `element`.
    mutating func writeEndTag(_ element: HTMLElement) {
        output.append(.lessThan)
        output.append(.solidus)
        output.append(HTMLElementTable.shared.name(of: element))
        output.append(.greaterThan)
    }

    /// Writes an attribute whose value is a number in digits and no larger than `limit`; any other value goes.
    private mutating func writeNumber(named name: StaticString, of tokenizer: HTMLTokenizer, atMost limit: Int) {
        guard let attribute = tokenizer.attribute(named: name),
            tokenizer.decimal(of: attribute.value, atMost: limit) != nil
        else { return }
        output.append(.space)
        output.append(name)
        output.append("=\"")
        output.append(tokenizer.bytes[attribute.value])
        output.append(.quotationMark)
    }
}

// MARK: - Text

extension HTMLSanitizer {
    /// Writes a run of text; blanks do not end an implied list or begin a cell.
    mutating func append(_ run: HTMLTextRun, of bytes: HTMLBytes) {
        let hasReferences = run.state == .data || run.state == .rcdata
        if let last = open.last, last.isImplied || last.element.holdsOnlyTableParts,
            !HTMLSanitizer.isBlank(run.range, of: bytes, hasReferences: hasReferences)
        {
            beginContent()
        }
        HTMLSanitizer.appendEscaped(
            bytes, range: run.range, hasReferences: hasReferences, quotes: false, to: &output)
    }

    /// Writes a text without tags: a blank line parts paragraphs, another line end is a line break.
    mutating func writePlain(_ bytes: HTMLBytes) {
        var index = 0
        var lines = 2
        while index < bytes.count {
            let lineEnd = bytes.firstIndex(of: .lineFeed, or: .carriageReturn, from: index, to: bytes.count)
            if HTMLSanitizer.isBlank(index..<lineEnd, of: bytes, hasReferences: true) {
                lines = Swift.min(2, lines &+ 1)
            } else {
                if lines >= 2 {
                    closeAll(downTo: 0)
                    beginTag(.p)
                    output.append(.greaterThan)
                } else {
                    beginTag(.br)
                    output.append(.greaterThan)
                }
                HTMLSanitizer.appendEscaped(
                    bytes, range: index..<lineEnd, hasReferences: true, quotes: false, to: &output)
                lines = 1
            }
            let isPair = bytes[lineEnd] == .carriageReturn && bytes[lineEnd &+ 1] == .lineFeed
            index = lineEnd &+ (isPair ? 2 : 1)
        }
    }

    /// Whether nothing but whitespace and controls would be written of a run.
    private static func isBlank(_ range: Range<Int>, of bytes: HTMLBytes, hasReferences: Bool) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] <= .space {
                index &+= 1
            } else if hasReferences, bytes[index] == .ampersand,
                let reference = CharacterReferences.reference(
                    in: bytes, after: index, to: range.upperBound, context: .text),
                let ascii = reference.ascii, ascii <= .space
            {
                index &+= reference.length
            } else {
                return false
            }
        }
        return true
    }

    /// Appends decoded text, all of it, as the value of an attribute.
    @_optimize(speed)
    static func appendEscaped(_ bytes: HTMLBytes, to output: inout HTMLOutput) {
        appendEscaped(bytes, range: 0..<bytes.count, hasReferences: false, quotes: true, to: &output)
    }

    /// Appends a run with its references decoded and then everything escaped canonically.
    ///
    /// Line ends become line feeds, form feeds become spaces, and other controls go.
    @_optimize(speed)
    private static func appendEscaped(
        _ bytes: HTMLBytes, range: Range<Int>, hasReferences: Bool, quotes: Bool, to output: inout HTMLOutput
    ) {
        let end = range.upperBound
        var copied = range.lowerBound
        var index = copied
        while index < end {
            index = bytes.endOfUnescapedRun(from: index, to: end)
            if index >= end { break }
            let byte = bytes[index]
            if byte == .lineFeed || byte == .tab || (byte == .quotationMark && !quotes) {
                index &+= 1
                continue
            }
            output.append(bytes[copied..<index])
            if byte == .ampersand, hasReferences,
                let reference = CharacterReferences.reference(in: bytes, after: index, to: end, context: .text)
            {
                if let ascii = reference.ascii {
                    // A line end that was written as a reference stands alone.
                    appendEscaped(ascii == .carriageReturn ? .lineFeed : ascii, quotes: quotes, to: &output)
                } else {
                    output.append(reference)
                }
                index &+= reference.length
            } else {
                let isPair = byte == .carriageReturn && bytes[index &+ 1] == .lineFeed && index &+ 1 < end
                if !isPair { appendEscaped(byte == .carriageReturn ? .lineFeed : byte, quotes: quotes, to: &output) }
                index &+= 1
            }
            copied = index
        }
        output.append(bytes[copied..<end])
    }

    @_optimize(speed)
    static func appendEscaped(_ byte: UInt8, quotes: Bool, to output: inout HTMLOutput) {
        let escape: StaticString
        switch byte {
        case .ampersand: escape = "&amp;"
        case .lessThan: escape = "&lt;"
        case .greaterThan: escape = "&gt;"
        case .quotationMark where quotes: escape = "&quot;"
        case .tab, .lineFeed: return output.append(byte)
        case .formFeed: return output.append(.space)
        case 0x00...0x1F, .delete: return
        default: return output.append(byte)
        }
        output.append(escape)
    }
}
