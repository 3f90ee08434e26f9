import JobPostingJSON

// A page is turned into UTF-8 if it is not, and then read by one pass of the tokenizer, which passes over plain tags:
//
//     <script type="application/ld+json"> {…} </script>    its content is read at once, and is a part of its own
//     <div itemscope …>, <div typeof=…>                    noted: the page has Microdata, RDFa, which are read then
//
// Positions are those of the UTF-8 form, which nearly always is the page itself.

extension RecordReader {
    /// Reads a page: every block of JSON-LD, and then its Microdata and RDFa.
    mutating func readPage(_ bytes: UnsafeBufferPointer<UInt8>, _ origin: RecordOrigin) {
        var text: [UInt8] = []
        swap(&text, &decoded)
        text.removeAll(keepingCapacity: true)
        if decode(HTMLBytes(bytes), origin, into: &text) {
            // The parts own their memory, so none of it outlives this call.
            text.withUnsafeBufferPointer { readMarkup(of: $0, origin) }
        } else {
            readMarkup(of: bytes, origin)
        }
        swap(&text, &decoded)
    }

    /// Makes the UTF-8 form of a page, and answers whether it is needed.
    private mutating func decode(_ bytes: HTMLBytes, _ origin: RecordOrigin, into text: inout [UInt8]) -> Bool {
        let evidence = CharacterEncoding.evidence(in: bytes)
        let declared = evidence.label.map { String(decoding: $0.prefix(64), as: UTF8.self) } ?? ""
        if evidence.isUTF8 {
            if let label = evidence.label, CharacterEncoding(label: label).map({ $0 == .windows1252 }) ?? true {
                note(.note, "page.encoding", "the page declares \(declared) but is UTF-8, and was read so", origin)
            }
            return false
        }
        let result = evidence.encoding.decode(bytes, into: &text)
        var message = "the page was read as \(evidence.encoding.name), and places in it are those of its UTF-8 form"
        var severity = Diagnostic.Severity.note
        if let label = evidence.label, CharacterEncoding(label: label) == nil {
            message += "; it declares \(declared), which is not read"
            severity = .warning
        }
        if result.replacements > 0 {
            message += "; what is no character there was replaced by U+FFFD, \(result.replacements) times"
            severity = .warning
        }
        let range = result.replacements > 0 ? result.first..<(result.first + 3) : 0..<0
        let position = text.withUnsafeBufferPointer { SourcePosition(ofByteAt: range.lowerBound, in: $0) }
        diagnostics.append(
            Diagnostic(
                severity, "page.encoding", message,
                byteRange: (origin.offset + range.lowerBound)..<(origin.offset + range.upperBound),
                position: origin.position(of: position)))
        return true
    }

    private mutating func note(
        _ severity: Diagnostic.Severity, _ code: String, _ message: String, _ origin: RecordOrigin
    ) {
        diagnostics.append(
            Diagnostic(
                severity, code, message, byteRange: origin.offset..<origin.offset, position: origin.position))
    }

    /// Reads what the markup of a page in UTF-8 holds.
    @_optimize(speed)
    private mutating func readMarkup(of buffer: UnsafeBufferPointer<UInt8>, _ origin: RecordOrigin) {
        var page = Page(buffer, origin, reusing: attributes)
        attributes = []
        while let token = page.nextBesidesPlainTags() {
            switch token {
            case .startTag(let tag):
                page.readOn(behind: tag)
                if tag.element == .script { readScript(tag, of: &page) }
            case .endTag(let tag):
                if tag.element == .template, page.templateDepth > 0 { page.templateDepth -= 1 }
            case .text(let run): page.resume(behind: run)
            case .comment, .doctype: break
            }
        }
        attributes = page.tokenizer.attributes
        if page.features.hasMicrodata || page.features.hasRDFa { readItems(of: page) }
    }

    /// Reads the Microdata and RDFa of a page that has an `itemscope`, `itemtype` or `typeof`: each is one document over the
    /// bytes of the page.
    ///
    /// That is a second pass, which most pages do not need: what an item is depends on all tags before it, and what has to
    /// be looked for on those behind it.
    @_optimize(speed)
    private mutating func readItems(of page: borrowing Page) {
        var pass = Page(page.buffer, page.origin, reusing: attributes)
        attributes = []
        var reader = MarkupReader(page.tokenizer.bytes, page.features, limits: options.limits)
        while let token = MarkupReader.next(of: &pass.tokenizer) {
            switch token {
            case .startTag(let tag): pass.goOn(behind: tag)
            case .text(let run): pass.resume(behind: run)
            case .endTag, .comment, .doctype: break
            }
            reader.consume(token, of: pass.tokenizer)
        }
        attributes = pass.tokenizer.attributes
        let markup = reader.finish()
        if let document = markup.microdata { parts.append(RecordPart(document, .microdata, page.origin)) }
        if let document = markup.rdfa { parts.append(RecordPart(document, .rdfa, page.origin)) }
        diagnostics += markup.diagnostics.map { $0.moved(to: page.origin) }
    }
}

extension RecordReader {
    /// A page that is being read.
    struct Page: ~Copyable {
        /// The page in UTF-8.
        let buffer: UnsafeBufferPointer<UInt8>
        /// Where it begins in the input.
        let origin: RecordOrigin
        var tokenizer: HTMLTokenizer
        /// Finds lines; its offsets rise.
        var positions: SourcePositionCounter
        /// Where the last script ends that was searched to its end.
        var scriptEnd = 0
        /// Templates that are open: what is in them is not part of the page.
        var templateDepth = 0
        /// The kinds of markup that were met.
        var features = MarkupFeatures()
        /// Elements that hold plain text, and whose end tag is missing from here to the end.
        private var unclosed: [HTMLElement] = []

        init(
            _ buffer: UnsafeBufferPointer<UInt8>, _ origin: RecordOrigin, reusing attributes: consuming [HTMLAttribute]
        ) {
            (self.buffer, self.origin) = (buffer, origin)
            tokenizer = HTMLTokenizer(HTMLBytes(buffer), reusing: attributes)
            positions = SourcePositionCounter(buffer)
        }

        /// The next token but for those of text and plain tags, of which only the attributes are noted.
        @inline(__always)
        mutating func nextBesidesPlainTags() -> HTMLToken? {
            let bytes = tokenizer.bytes
            var features = features
            tokenizer.skipPlainTags { features.add($0, in: bytes) }
            self.features = features
            return tokenizer.next()
        }

        /// Notes what a start tag says of the page.
        @inline(__always)
        mutating func readOn(behind tag: HTMLTag) {
            if tag.element == .template { templateDepth += 1 }
            features.add(tokenizer.attributes, in: tokenizer.bytes)
            goOn(behind: tag)
        }

        /// Goes into the state in which to read on behind a start tag.
        @inline(__always)
        mutating func goOn(behind tag: HTMLTag) {
            // An element without an end tag is read as if it were empty: a browser would make all the rest its text.
            if !unclosed.isEmpty, unclosed.contains(tag.element) { tokenizer.state = .data }
        }

        /// Goes back behind the start tag of a `title`, `textarea`, `iframe`, … that nothing closes.
        ///
        /// That happens once for each such element, so time stays linear.
        @inline(__always)
        mutating func resume(behind run: HTMLTextRun) {
            guard run.range.upperBound == tokenizer.bytes.count, run.state == .rcdata || run.state == .rawtext
            else { return }
            unclosed.append(tokenizer.textElement)
            tokenizer.position = run.range.lowerBound
            tokenizer.state = .data
        }

        /// The end of the script that the tokenizer stands in.
        ///
        /// Of scripts that nothing closes all end where the first of them does: it is searched for once.
        mutating func endOfScript() -> Int {
            if tokenizer.position >= scriptEnd { scriptEnd = tokenizer.endOfScript(from: tokenizer.position) }
            return scriptEnd
        }

        /// Where an offset of the page stands in the input; to be asked for in rising order.
        mutating func origin(ofByteAt offset: Int) -> RecordOrigin {
            var place = origin
            place.offset += offset
            place.position = origin.position(of: positions.position(ofByteAt: offset))
            return place
        }
    }
}
