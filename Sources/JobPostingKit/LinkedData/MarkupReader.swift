import JobPostingJSON

// The markup of a page
// ====================
// One pass over the tokens serves both kinds of markup; they share the stack of open elements:
//
//     tokens ─▶ MarkupReader ─┬─ HTMLElementStack    which elements are open, and where they ended
//                             ├─ MicrodataReader ─▶ MarkupGraph ─┐
//                             └─ RDFaReader ──────▶ MarkupGraph ─┴▶ MarkupGraphWriter ─▶ one JSONDocument each

/// Reads the Microdata and the RDFa of a page.
///
///     var reader = MarkupReader(bytes, features)
///     while let token = MarkupReader.next(of: &tokenizer) { reader.consume(token, of: tokenizer) }
///     let markup = reader.finish()
struct MarkupReader {
    /// What a page says in its markup.
    struct Markup {
        /// Its Microdata: an item, or an array of items; nil where there is none.
        var microdata: JSONDocument?
        /// Its RDFa, in the same form.
        var rdfa: JSONDocument?
        /// What was found wrong, in the order of the page, at places in the page.
        var diagnostics: [Diagnostic] = []
    }

    /// The readers' numbers for an element that either of them follows; -1 where it does not.
    private struct Mark {
        var microdata = -1
        var rdfa = -1
    }

    /// Elements of one page that either reader follows: they bound its memory. Further ones are not read, and told.
    static let maximumElements = 1 << 20

    private let bytes: HTMLBytes
    private let limits: JSONParser.Limits
    private var stack = HTMLElementStack()
    private var microdata: MicrodataReader?
    private var rdfa: RDFaReader?
    private var marks: [Mark] = []

    /// A reader before the first token.
    ///
    /// - Parameters:
    ///   - bytes: The page, in UTF-8.
    ///   - features: The kinds of markup that the page may have.
    ///   - elementLimit: The elements that either reader follows.
    init(
        _ bytes: HTMLBytes, _ features: MarkupFeatures, limits: JSONParser.Limits = JSONParser.Limits(),
        elementLimit: Int = MarkupReader.maximumElements
    ) {
        (self.bytes, self.limits) = (bytes, limits)
        if features.hasMicrodata {
            microdata = MicrodataReader(
                bytes, hasReferences: features.hasReferences, limits: limits, elementLimit: elementLimit)
        }
        if features.hasRDFa { rdfa = RDFaReader(bytes, limits: limits, elementLimit: elementLimit) }
    }

    // MARK: - The pass

    /// The next token of a page but for text between tags; of its attributes only those are listed that may matter.
    @_optimize(speed)
    static func next(of tokenizer: inout HTMLTokenizer) -> HTMLToken? {
        let bytes = tokenizer.bytes
        return tokenizer.next(skippingText: true) { MarkupAttributes.Role(ofName: $0, in: bytes) != .none }
    }

    /// Reads the next token of the page.
    ///
    /// - Parameter tokenizer: The one that returned it, whose attributes are still those of the token.
    mutating func consume(_ token: HTMLToken, of tokenizer: borrowing HTMLTokenizer) {
        switch token {
        case .startTag(let tag): open(tag, tokenizer)
        case .endTag(let tag):
            stack.end(tag, in: bytes)
            endMarked()
        case .text, .comment, .doctype: break
        }
    }

    private mutating func open(_ tag: HTMLTag, _ tokenizer: borrowing HTMLTokenizer) {
        let hasContent = stack.begin(tag)
        endMarked()
        var mark = Mark()
        if !tokenizer.attributes.isEmpty, !stack.isInTemplate, tag.element != .template, isLookedAt(tokenizer) {
            let attributes = MarkupAttributes(tokenizer)
            mark.microdata = microdata?.open(tag, attributes) ?? -1
            mark.rdfa = rdfa?.open(tag, attributes) ?? -1
        }
        let isMarked = mark.microdata >= 0 || mark.rdfa >= 0
        let number = isMarked ? marks.count : -1
        if isMarked { marks.append(mark) }
        if hasContent, stack.push(tag, in: bytes, mark: number) { return }
        let end = tag.range.upperBound
        if isMarked { self.end(HTMLElementStack.Ended(mark: number, contentEnd: end, end: end)) }
    }

    /// Whether the attributes of a tag may mean something to either reader: nearly all tags have none that do.
    private func isLookedAt(_ tokenizer: borrowing HTMLTokenizer) -> Bool {
        if microdata?.hasReferences == true || rdfa?.isWaitingForLink == true { return true }
        for attribute in tokenizer.attributes
        where MarkupAttributes.Role(ofName: attribute.name, in: tokenizer.bytes) == .statement {
            return true
        }
        return false
    }

    private mutating func endMarked() {
        for ended in stack.ended { end(ended) }
    }

    private mutating func end(_ ended: HTMLElementStack.Ended) {
        let mark = marks[ended.mark]
        if mark.microdata >= 0 { microdata?.end(mark.microdata, ended) }
        if mark.rdfa >= 0 { rdfa?.end(mark.rdfa, ended) }
        // Marks are given in the order in which elements begin, so the innermost is mostly the last.
        if ended.mark == marks.count &- 1 { marks.removeLast() }
    }

    /// The documents of the page, after its last token.
    consuming func finish() -> Markup {
        stack.finish(at: bytes.count)
        endMarked()
        let buffer = bytes[0..<bytes.count]
        var markup = Markup()
        var notes: [MarkupNote] = []
        if let read = microdata?.finish() {
            notes += read.notes
            markup.microdata = MarkupReader.document(read.graph, buffer, .microdata, limits, &notes)
        }
        if let read = rdfa?.finish() {
            notes += read.notes
            markup.rdfa = MarkupReader.document(read.graph, buffer, .rdfa, limits, &notes)
        }
        if stack.isCut {
            notes.append(MarkupNote(.elementDepthLimit, 0..<0, microdata != nil ? .microdata : .rdfa))
        }
        markup.diagnostics = MarkupNote.diagnostics(notes, in: buffer)
        return markup
    }

    private static func document(
        _ graph: MarkupGraph, _ buffer: UnsafeBufferPointer<UInt8>, _ syntax: MarkupSyntax, _ limits: JSONParser.Limits,
        _ notes: inout [MarkupNote]
    ) -> JSONDocument? {
        guard graph.items.contains(where: { !$0.isEmpty }) else { return nil }
        do throws(JSONError) {
            return try MarkupGraphWriter.document(of: graph, over: buffer, syntax, limits: limits, notes: &notes)
        } catch {
            notes.append(MarkupNote(.notWritten, 0..<buffer.count, syntax))
            return nil
        }
    }
}
