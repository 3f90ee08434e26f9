import JobPostingJSON

/// Turns published texts into what they say, in memory that it keeps between them.
struct DecodedText {
    /// What a description is wanted as.
    enum Form {
        case html
        case plainText
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
    private var sanitizer: HTMLSanitizer?
    private var source: [UInt8] = []
    private var output: [UInt8] = []
    private(set) var ledger = Ledger()

    /// A short text (a title, a name, a link): damage undone, entities decoded, white space tidied; nil when nothing is
    /// left.
    mutating func plain(_ node: JSONNode) -> String? {
        // Most texts say what they say: no entity, no escape, no white space to tidy.
        if !node.hasEscapes, let text = DecodedText.plainASCII(node.source) {
            ledger = Ledger()
            return text
        }
        return decode(node) { decoder, bytes in
            if decoder.text == nil { decoder.text = HTMLText() }
            return decoder.text?.append(plain: bytes, to: &decoder.output) ?? 0
        } finish: { decoder in
            decoder.tidyOutput()
        }?.text
    }

    /// Makes one space of each run of white space, and none at the ends: that of ASCII and every space of Unicode.
    private mutating func tidyOutput() {
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

    /// A description in the wanted form, and whether it was published just so; nil when nothing is left, and where it
    /// is a ``Placeholder``.
    mutating func description(_ node: JSONNode, as form: Form) -> (text: String, isAsPublished: Bool)? {
        let found = decode(node) { decoder, bytes in
            switch form {
            case .html:
                if decoder.sanitizer == nil { decoder.sanitizer = HTMLSanitizer() }
                return decoder.sanitizer?.append(published: bytes, to: &decoder.output) ?? 0
            case .plainText:
                if decoder.text == nil { decoder.text = HTMLText() }
                return decoder.text?.append(published: bytes, to: &decoder.output) ?? 0
            }
        } finish: { _ in
        }
        // A longer one is none, whatever its tags are.
        guard let found, found.text.utf8.count <= 2 * Placeholder.longest, isPlaceholder(found.text, form) else {
            return found
        }
        ledger.isPlaceholder = true
        return nil
    }

    private mutating func isPlaceholder(_ text: String, _ form: Form) -> Bool {
        guard form == .html else { return Placeholder.isPlaceholder(text) }
        var words: [UInt8] = []
        var html = text
        html.withUTF8 { bytes in
            if self.text == nil { self.text = HTMLText() }
            self.text?.append(html: HTMLBytes(bytes), to: &words)
        }
        return Placeholder.isPlaceholder(String(decoding: words, as: UTF8.self))
    }

    /// Repairs what was published, decodes it into ``output`` by `append`, which answers how many layers of entities it
    /// removed, and repairs that: entities may have hidden damage.
    private mutating func decode(
        _ node: JSONNode, _ append: (inout DecodedText, HTMLBytes) -> Int, finish: (inout DecodedText) -> Void
    ) -> (text: String, isAsPublished: Bool)? {
        output.removeAll(keepingCapacity: true)
        ledger = Ledger()
        let isAsPublished: Bool
        if node.hasEscapes || !TextRepair.suspicions(in: HTMLBytes(node.source)).isDisjoint(with: .damage) {
            source.removeAll(keepingCapacity: true)
            node.appendText(to: &source)
            TextRepair.repair(&source, &ledger.repairs)
            // Taken out for the call, so that the decoder may write its other buffers meanwhile.
            let bytes = source
            source = []
            ledger.layers = bytes.withUnsafeBufferPointer { append(&self, HTMLBytes($0)) }
            TextRepair.repairDecoded(&output, &ledger.repairs)
            finish(&self)
            isAsPublished = ledger.repairs.isEmpty && output == bytes
            source = bytes
        } else {
            ledger.layers = append(&self, HTMLBytes(node.source))
            TextRepair.repairDecoded(&output, &ledger.repairs)
            finish(&self)
            isAsPublished = output.count == node.source.count && output.elementsEqual(node.source)
        }
        return output.isEmpty ? nil : (String(decoding: output, as: UTF8.self), isAsPublished)
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
        return previous == 0x20 ? nil : String(decoding: source, as: UTF8.self)
    }
}
