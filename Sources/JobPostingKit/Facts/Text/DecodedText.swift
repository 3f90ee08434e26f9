import JobPostingJSON

/// Turns published texts into what they say, in memory that it keeps between them.
struct DecodedText {
    /// What a description is wanted as.
    enum Form {
        case html
        case plainText

        fileprivate var wanted: HTMLForms.Wanted { self == .html ? .html : .text }
    }

    /// What was done to the last text beyond decoding what its form needs.
    struct Ledger {
        /// The layers of entities that were removed above those of HTML.
        var layers = 0
        /// What was undone.
        var repairs = TextRepair.Ledger()
        /// Whether a description was a ``Placeholder``, and so none.
        var isPlaceholder = false
    }

    // Made when they are first used: most facts need neither.
    private var text: HTMLText?
    private var forms: HTMLForms?
    private var published = PublishedDescription()
    private var source: [UInt8] = []
    private var output: [UInt8] = []
    private(set) var ledger = Ledger()

    /// The string whose forms ``forms`` holds, and which of them; 0, which no string has, where it holds none.
    private var written: (identity: UInt, forms: HTMLForms.Wanted) = (0, [])
    /// What was found in the plain text of that string, if both forms were written at once.
    private var textFindings: TextRepair.Findings?
    /// The forms that the last description was asked for. Whoever asked for both will do so again, of the next one: then
    /// they are written at once.
    private var asked: (identity: UInt, forms: HTMLForms.Wanted) = (0, [])

    /// A short text (a title, a name, a link): damage undone, entities decoded, white space tidied; nil when nothing is
    /// left.
    mutating func plain(_ node: JSONNode) -> String? {
        // Most texts say what they say: no entity, no escape, no white space to tidy.
        if !node.hasEscapes, let text = DecodedText.plainASCII(node.source) {
            ledger = Ledger()
            return text
        }
        output.removeAll(keepingCapacity: true)
        ledger = Ledger()
        // Taken out for the calls, so that the decoder may write its other buffers meanwhile.
        var bytes: [UInt8] = []
        swap(&bytes, &source)
        bytes.removeAll(keepingCapacity: true)
        if node.hasEscapes {
            node.appendText(to: &bytes)
            ledger.layers = bytes.withUnsafeBufferPointer { append(plain: HTMLBytes($0)) }
        } else {
            ledger.layers = append(plain: HTMLBytes(node.source))
        }
        let suspicions = output.withUnsafeBufferPointer { TextRepair.suspicions(in: HTMLBytes($0)) }
        _ = repairOutput(suspicions, of: &bytes, from: node) { $0.append(plain: $1) }
        swap(&bytes, &source)
        tidyOutput()
        return output.isEmpty ? nil : String(decoding: output, as: UTF8.self)
    }

    /// Appends the text of a short text to ``output``, and answers how many layers of entities it had.
    private mutating func append(plain bytes: HTMLBytes) -> Int {
        if text == nil { text = HTMLText() }
        return text?.append(plain: CDATASection.content(of: bytes), to: &output) ?? 0
    }

    /// Makes one space of each run of white space, and none at the ends: that of ASCII and every space of Unicode.
    private mutating func tidyOutput() {
        if isTidy { return }
        var kept = 0
        var index = 0
        while index < output.count {
            let length = spaceLength(at: index)
            if length == 0 {
                output[kept] = output[index]
                kept += 1
                index += 1
            } else {
                index += length
                guard kept > 0, output[kept - 1] != 0x20 else { continue }
                output[kept] = 0x20
                kept += 1
            }
        }
        if kept > 0, output[kept - 1] == 0x20 { kept -= 1 }
        output.removeSubrange(kept...)
    }

    /// Whether ``output`` holds no white space but spaces between other characters, which is told from its bytes.
    private var isTidy: Bool {
        var previous: UInt8 = .space
        for byte in output {
            // With these four begin the spaces beyond ASCII, and more.
            if byte <= .space {
                if byte != .space || previous == .space { return false }
            } else if byte == 0xC2 || byte >= 0xE1 && byte <= 0xE3 {
                return false
            }
            previous = byte
        }
        return previous != .space
    }

    /// The bytes of the white space at an index (Unicode 16.0, `White_Space`, without U+0085, which is gone); 0 where
    /// there is none.
    private func spaceLength(at index: Int) -> Int {
        let byte = output[index]
        if byte < 0x80 { return byte.isASCIISpace ? 1 : 0 }
        guard byte == 0xC2 || byte >= 0xE1, byte <= 0xE3, index + 1 < output.count else { return 0 }
        let second = output[index + 1]
        if byte == 0xC2 { return second == 0xA0 ? 2 : 0 }
        guard index + 2 < output.count else { return 0 }
        switch (byte, second, output[index + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            return 3
        default: return 0
        }
    }

    /// Whether no long text has made the memory large.
    var isSmall: Bool {
        output.capacity <= DecodedText.restLimit && source.capacity <= DecodedText.restLimit
            && published.capacity <= DecodedText.restLimit && forms?.capacity ?? 0 <= DecodedText.restLimit
    }

    /// A reader that nobody uses keeps no memory of so many bytes or more for a text.
    private static let restLimit = 1 << 20

    /// Forgets which description was read last: the document that it stands in may cease to be.
    mutating func forget() {
        published.forget()
        written.identity = 0
        asked.identity = 0
    }

    /// A description in the wanted form, and whether it was published just so; nil when nothing is left, and where it
    /// is a ``Placeholder``.
    ///
    /// - Parameter isAskedTwice: Whether it may be asked for in the other form too.
    mutating func description(
        _ node: JSONNode, as form: Form, isAskedTwice: Bool = true
    ) -> (text: String, isAsPublished: Bool)? {
        ledger = Ledger()
        // Taken out for the calls, so that the decoder may write its other buffers meanwhile.
        var published = PublishedDescription()
        swap(&published, &self.published)
        published.read(node)
        ledger.layers = published.evidence.depth
        write(published, of: node, as: form.wanted, isAskedTwice: isAskedTwice)
        let findings = findings(in: form)
        let isDamaged = !findings.suspicions.isEmpty
        var isRepaired = false
        if isDamaged {
            var copy: [UInt8] = []
            swap(&copy, &output)
            copy.removeAll(keepingCapacity: true)
            withForm(form) { copy.append(contentsOf: $0) }
            swap(&copy, &output)
            var bytes: [UInt8] = []
            isRepaired = repairOutput(findings.suspicions, of: &bytes, from: node) {
                $0.append(published: $1, as: form)
            }
        }
        func withResult<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
            isDamaged ? output.withUnsafeBufferPointer(body) : withForm(form, body)
        }
        let isAsPublished =
            !isRepaired
            && withResult { bytes in
                published.withText(of: node) { $0.count == bytes.count && $0.isEqual(to: bytes) }
            }
        let text = withResult { isDamaged ? String(decoding: $0, as: UTF8.self) : DecodedText.text(of: $0, findings) }
        swap(&published, &self.published)
        if text.isEmpty { return nil }
        // A longer one is none, whatever its tags are.
        guard text.utf8.count <= 4 * Placeholder.longest, isPlaceholder(text, form) else {
            return (text, isAsPublished)
        }
        ledger.isPlaceholder = true
        return nil
    }

    /// What one look at a form has told; where both forms say the same, it is told of the text, whichever is asked for
    /// first.
    private mutating func findings(in form: Form) -> TextRepair.Findings {
        if written.forms == .both, forms?.saysMoreInHTML == false {
            let known = textFindings ?? withForm(.plainText) { TextRepair.findings(in: HTMLBytes($0)) }
            textFindings = known
            if form == .plainText || known.suspicions.isEmpty { return known }
        }
        return withForm(form) { TextRepair.findings(in: HTMLBytes($0)) }
    }

    /// Sees to it that ``forms`` holds a form of a string.
    private mutating func write(
        _ published: PublishedDescription, of node: JSONNode, as form: HTMLForms.Wanted, isAskedTwice: Bool
    ) {
        var wanted = form
        if isAskedTwice {
            if asked.identity == node.identity {
                asked.forms.formUnion(form)
            } else {
                wanted = asked.forms == .both ? .both : form
                asked = (node.identity, form)
            }
        }
        if written.identity != node.identity { written = (node.identity, []) }
        if written.forms.contains(form) { return }
        if forms == nil { forms = HTMLForms() }
        textFindings = nil
        published.withContent(of: node) { forms?.write($0, published.evidence, as: wanted) }
        written.forms.formUnion(wanted)
    }

    /// Calls the body with a form of the string that was written last.
    @inline(__always)
    private func withForm<Result>(_ form: Form, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        // Of the forms, which are large, no more is copied than this.
        guard let output = form == .html ? forms?.html.output : forms?.text.output else {
            return body(UnsafeBufferPointer(start: nil, count: 0))
        }
        return output.withBytes(body)
    }

    /// Appends the wanted form of a published text to ``output``, and answers how many layers of entities it had.
    private mutating func append(published bytes: HTMLBytes, as form: Form) -> Int {
        let bytes = CDATASection.content(of: bytes)
        switch form {
        case .html:
            var sanitizer = HTMLSanitizer()
            return sanitizer.append(published: bytes, to: &output)
        case .plainText:
            if text == nil { text = HTMLText() }
            return text?.append(published: bytes, to: &output) ?? 0
        }
    }

    /// Bytes as a string. They are UTF-8, which need not be looked at again: so are all strings of a document, and forms
    /// hold whole characters of them.
    private static func text(of bytes: UnsafeBufferPointer<UInt8>, _ findings: TextRepair.Findings) -> String {
        if #available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *) {
            return String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: findings.isASCII))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a description says nothing: a placeholder, or a short text that a template left unfilled. In a longer one
    /// the signs of templates are what the work is about.
    private mutating func isPlaceholder(_ text: String, _ form: Form) -> Bool {
        guard form == .html else {
            return Placeholder.isPlaceholder(text)
                || text.utf8.count <= 2 * Placeholder.longest && TemplateText.isUnfilled(text)
        }
        var words: [UInt8] = []
        var html = text
        html.withUTF8 { bytes in
            if self.text == nil { self.text = HTMLText() }
            self.text?.append(html: HTMLBytes(bytes), to: &words)
        }
        return isPlaceholder(String(decoding: words, as: UTF8.self), .plainText)
    }

    /// Repairs ``output``, and answers whether what it was decoded from was damaged.
    ///
    /// Nearly all texts are sound, so the look for damage is at the end, where there is least to look at. Where there may
    /// be some, what was published is repaired and decoded again; and then what entities had hidden.
    ///
    /// - Parameters:
    ///   - suspicions: What it may need.
    ///   - published: What it was decoded from, or nothing yet.
    ///   - node: The string that says so.
    ///   - append: Decodes a repaired text into ``output``, and answers how many layers of entities it had.
    private mutating func repairOutput(
        _ suspicions: TextRepair.Suspicions, of published: inout [UInt8], from node: JSONNode,
        _ append: (inout DecodedText, HTMLBytes) -> Int
    ) -> Bool {
        if suspicions.isEmpty { return false }
        if !suspicions.isDisjoint(with: .damage) {
            if published.isEmpty { node.appendText(to: &published) }
            TextRepair.repair(&published, &ledger.repairs)
            if !ledger.repairs.isEmpty {
                output.removeAll(keepingCapacity: true)
                ledger.layers = published.withUnsafeBufferPointer { append(&self, HTMLBytes($0)) }
            }
        }
        TextRepair.repairDecoded(&output, &ledger.repairs)
        return !ledger.repairs.isEmpty
    }

    /// The text, if it is printable ASCII without `&`, `<`, without space that tidying would change and without what
    /// may be an escape that lost its backslash.
    private static func plainASCII(_ source: UnsafeBufferPointer<UInt8>) -> String? {
        var previous: UInt8 = 0x20
        for byte in source {
            guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "<"),
                byte != 0x20 || previous != 0x20, previous != UInt8(ascii: "u") || !byte.isASCIIDigit
            else { return nil }
            previous = byte
        }
        return previous == 0x20 ? nil : String(seenASCII: source)
    }
}
