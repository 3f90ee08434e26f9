/// Tells a `<` of prose from the tags of a description, where both are tags to the standard.
///
/// To WHATWG HTML every `<` before a letter begins a tag, and what it swallows is lost: `for <team> of 5`, `a <b1 c`,
/// `<hr@example.com>`. A description that has tags elsewhere is read thus:
///
/// | what begins with `<` and a letter                                     | is     |                            |
/// | --------------------------------------------------------------------- | ------ | -------------------------- |
/// | has the name of an HTML element                                       | a tag  | `<b>`, `a <b and c>`       |
/// | has a name with `-` or `:`, or ends in `/>`, or has attributes, all   | a tag  | `<o:p>`, `<x-y>`, `<z a=1>` |
/// | of them with values                                                   |        |                            |
/// | has an end tag somewhere in the text                                  | a tag  | `<foo>…</foo>`             |
/// | is anything else                                                      | text   | `<team>`, `<hr@x.example>` |
/// | is not closed before the text ends, and has no element's name         | text   | `<teams of 5`              |
///
/// Such text is escaped in clean HTML, so nothing of it can be a tag again.
struct HTMLStrayTags {
    /// Names of end tags that are remembered; of a text with more kinds, all unknown tags are tags.
    static let maximumNames = 256

    /// Where the last token ended.
    var end = 0

    /// The names of no element that end tags of the text have; nil before they were looked for.
    private var names: Set<UInt64>?

    /// Whether a start tag of no HTML element, the one that the tokenizer returned last, is text.
    ///
    /// - Complexity: O(bytes of the tag); for the first one without attributes O(bytes of the text).
    mutating func isText(_ tag: HTMLTag, of tokenizer: HTMLTokenizer) -> Bool {
        if tag.isSelfClosing { return false }
        let bytes = tokenizer.bytes
        var key = HTMLNameKey()
        for index in tag.name {
            let byte = bytes[index]
            // An address has its colon last: a stroke ends the name.
            if byte == .hyphen || byte == .colon { return index &+ 1 == tag.name.upperBound }
            guard byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") else { return true }
            key.add(byte)
        }
        if !tokenizer.attributes.isEmpty { return tokenizer.attributes.contains { $0.range == $0.name } }
        if key.isOverflowed { return false }
        if names == nil { names = HTMLStrayTags.endTags(of: bytes) }
        guard let names, names.count < HTMLStrayTags.maximumNames else { return false }
        return !names.contains(key.bits)
    }

    /// What the tokenizer dropped because the text ends in it, if it is text.
    func rest(of bytes: HTMLBytes) -> Range<Int>? {
        guard end < bytes.count, bytes[end] == .lessThan, bytes[end &+ 1].isASCIILetter else { return nil }
        var key = HTMLNameKey()
        var index = end &+ 1
        while bytes[index].isASCIIAlphanumeric {
            key.add(bytes[index])
            index &+= 1
        }
        return key.element == .unknown ? end..<bytes.count : nil
    }

    private static func endTags(of bytes: HTMLBytes) -> Set<UInt64> {
        var names: Set<UInt64> = []
        var index = 0
        while names.count < maximumNames {
            index = bytes.firstIndex(of: .lessThan, from: index, to: bytes.count) &+ 1
            if index >= bytes.count { break }
            guard bytes[index] == .solidus else { continue }
            index &+= 1
            var key = HTMLNameKey()
            while bytes[index].isASCIIAlphanumeric {
                key.add(bytes[index])
                index &+= 1
            }
            if !key.isOverflowed, key.element == .unknown { names.insert(key.bits) }
        }
        return names
    }
}
