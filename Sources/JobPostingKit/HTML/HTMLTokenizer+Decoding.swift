/// The parts of tokens as the characters they stand for.
///
/// Line ends become line feeds (§13.2.3.5), a NUL becomes U+FFFD where the standard says so, and character references
/// are decoded where they count. Every function appends to a buffer of the caller, who may use it again and again.
extension HTMLTokenizer {
    /// Appends the characters of a text run.
    func append(_ run: HTMLTextRun, to output: inout [UInt8]) {
        switch run.state {
        case .data: decode(run.range, references: .text, replacesNUL: false, to: &output)
        case .rcdata: decode(run.range, references: .text, replacesNUL: true, to: &output)
        case .rawtext, .scriptData, .plaintext: decode(run.range, references: nil, replacesNUL: true, to: &output)
        case .cdata: decode(run.range, references: nil, replacesNUL: false, to: &output)
        }
    }

    /// Appends the value of an attribute.
    func appendValue(of attribute: HTMLAttribute, to output: inout [UInt8]) {
        appendAttributeValue(attribute.value, to: &output)
    }

    /// Appends the value of the attribute whose value stands in a range.
    func appendAttributeValue(_ range: Range<Int>, to output: inout [UInt8]) {
        decode(range, references: .attribute, replacesNUL: true, to: &output)
    }

    /// Appends the name of a tag, an attribute or a document type, in lower case.
    func appendName(_ range: Range<Int>, to output: inout [UInt8]) {
        let start = output.count
        decode(range, references: nil, replacesNUL: true, to: &output)
        for index in start..<output.count { output[index] = output[index].asciiLowercased }
    }

    /// The attribute of the last tag whose name is `name` (lower-case ASCII), or `nil`.
    func attribute(named name: StaticString) -> HTMLAttribute? {
        for attribute in attributes where bytes.equals(attribute.name, name) { return attribute }
        return nil
    }

    private func decode(
        _ range: Range<Int>, references: CharacterReferences.Context?, replacesNUL: Bool, to output: inout [UInt8]
    ) {
        let end = range.upperBound
        var copied = range.lowerBound
        var index = copied
        while index < end {
            index = bytes.endOfDecodedRun(from: index, to: end)
            if index >= end { break }
            let byte = bytes[index]
            if byte == .ampersand {
                if let references,
                    let reference = CharacterReferences.reference(
                        in: bytes, after: index, to: end, context: references)
                {
                    bytes.append(copied..<index, to: &output)
                    reference.append(to: &output)
                    index &+= reference.length
                    copied = index
                } else {
                    index &+= 1
                }
            } else if byte == .carriageReturn {
                bytes.append(copied..<index, to: &output)
                if bytes[index &+ 1] != .lineFeed || index &+ 1 >= end { output.append(.lineFeed) }
                index &+= 1
                copied = index
            } else {
                if replacesNUL {
                    bytes.append(copied..<index, to: &output)
                    CharacterReference.replacementCharacter.append(to: &output)
                    copied = index &+ 1
                }
                index &+= 1
            }
        }
        bytes.append(copied..<end, to: &output)
    }
}
