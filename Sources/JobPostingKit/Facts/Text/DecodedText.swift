import JobPostingJSON

/// Turns published texts into what they say, in memory that it keeps between them.
struct DecodedText {
    /// What a description is wanted as.
    enum Form {
        case html
        case plainText
    }

    // Made when they are first used: most facts need neither.
    private var text: HTMLText?
    private var sanitizer: HTMLSanitizer?
    private var source: [UInt8] = []
    private var output: [UInt8] = []

    /// A short text (a title, a name, a link): entities decoded, white space tidied; nil when nothing is left.
    mutating func plain(_ node: JSONNode) -> String? {
        // Most texts say what they say: no entity, no escape, no white space to tidy.
        if !node.hasEscapes, let text = DecodedText.plainASCII(node.source) { return text }
        return decode(node) { decoder, bytes in
            if decoder.text == nil { decoder.text = HTMLText() }
            decoder.text?.append(plain: bytes, to: &decoder.output)
            decoder.tidyOutput()
        }?.text
    }

    /// Makes one space of each run of ASCII white space, and none of it and of no-break spaces (U+00A0) at the ends.
    private mutating func tidyOutput() {
        var kept = 0
        var index = 0
        while index < output.count {
            let byte = output[index]
            let isNoBreak = byte == 0xC2 && index + 1 < output.count && output[index + 1] == 0xA0
            index += isNoBreak ? 2 : 1
            if byte.isASCIISpace {
                guard kept > 0, output[kept - 1] != 0x20 else { continue }
                output[kept] = 0x20
                kept += 1
            } else if !isNoBreak {
                output[kept] = byte
                kept += 1
            } else if kept > 0 {
                (output[kept], output[kept + 1]) = (0xC2, 0xA0)
                kept += 2
            }
        }
        while kept > 0 {
            if output[kept - 1] == 0x20 {
                kept -= 1
            } else if kept > 1, output[kept - 2] == 0xC2, output[kept - 1] == 0xA0 {
                kept -= 2
            } else {
                break
            }
        }
        output.removeSubrange(kept...)
    }

    /// A description in the wanted form, and whether it was published just so; nil when nothing is left.
    mutating func description(_ node: JSONNode, as form: Form) -> (text: String, isAsPublished: Bool)? {
        decode(node) { decoder, bytes in
            switch form {
            case .html:
                if decoder.sanitizer == nil { decoder.sanitizer = HTMLSanitizer() }
                decoder.sanitizer?.append(published: bytes, to: &decoder.output)
            case .plainText:
                if decoder.text == nil { decoder.text = HTMLText() }
                decoder.text?.append(published: bytes, to: &decoder.output)
            }
        }
    }

    private mutating func decode(
        _ node: JSONNode, _ append: (inout DecodedText, HTMLBytes) -> Void
    ) -> (text: String, isAsPublished: Bool)? {
        output.removeAll(keepingCapacity: true)
        let isAsPublished: Bool
        if node.hasEscapes {
            source.removeAll(keepingCapacity: true)
            node.appendText(to: &source)
            // Taken out for the call, so that the decoder may write its other buffers meanwhile.
            let bytes = source
            source = []
            bytes.withUnsafeBufferPointer { append(&self, HTMLBytes($0)) }
            isAsPublished = output == bytes
            source = bytes
        } else {
            append(&self, HTMLBytes(node.source))
            isAsPublished = output.count == node.source.count && output.elementsEqual(node.source)
        }
        return output.isEmpty ? nil : (String(decoding: output, as: UTF8.self), isAsPublished)
    }

    /// The text, if it is printable ASCII without `&`, `<` and without space that tidying would change.
    private static func plainASCII(_ source: UnsafeBufferPointer<UInt8>) -> String? {
        var previous: UInt8 = 0x20
        for byte in source {
            guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "<"),
                byte != 0x20 || previous != 0x20
            else { return nil }
            previous = byte
        }
        return previous == 0x20 ? nil : String(decoding: source, as: UTF8.self)
    }
}
