/// What the start tag of a script says of its content.
enum PageScript {
    /// Not JSON-LD.
    case other
    /// JSON-LD, as `application/ld+json` with or without parameters, in either case.
    case jsonLD
    /// JSON-LD, by a type that is not spelt so: `application/json+ld`, `ld+json`.
    case misspelt
    /// JSON-LD, but the quote that should end the type is missing: the content begins at this index.
    case unquoted(contentStart: Int)

    /// What the start tag that a tokenizer returned last says.
    init(_ tokenizer: borrowing HTMLTokenizer) {
        self = .other
        guard let type = tokenizer.attribute(named: "type") else { return }
        let bytes = tokenizer.bytes
        let (start, end) = (type.value.lowerBound, type.value.upperBound)
        if PageScript.isJSONLD(bytes, start..<end) {
            self = .jsonLD
            return
        }
        if bytes.firstIndex(of: .ampersand, from: start, to: end) < end, end &- start <= 256 {
            var value: [UInt8] = []
            tokenizer.appendValue(of: type, to: &value)
            if value.withUnsafeBufferPointer({ PageScript.isJSONLD(HTMLBytes($0), 0..<$0.count) }) {
                self = .jsonLD
                return
            }
        }
        // Each spelling has an n in it, and `text/javascript` has none.
        let hasN = bytes[start..<Swift.min(end, start &+ 48)].contains { $0 | 0x20 == UInt8(ascii: "n") }
        guard hasN else { return }
        var letters: [UInt8] = []
        var index = start
        // Only what stands before the parameters counts, and nothing longer than the longest spelling.
        while index < end, index < start &+ 48 {
            let byte = bytes[index]
            if byte == .semicolon { break }
            if byte == .greaterThan {
                if PageScript.isSpelling(letters) { self = .unquoted(contentStart: index &+ 1) }
                return
            }
            if byte.isASCIILetter { letters.append(byte.asciiLowercased) }
            index &+= 1
        }
        // Without quotes a space in the type ends the attribute, and its other words are attributes.
        if letters.elementsEqual("application".utf8) {
            for attribute in tokenizer.attributes.prefix(8) where attribute.name.lowerBound >= end {
                for byte in bytes[attribute.name].prefix(16) where byte.isASCIILetter {
                    letters.append(byte.asciiLowercased)
                }
                if PageScript.isSpelling(letters) { break }
            }
        }
        if PageScript.isSpelling(letters) { self = .misspelt }
    }

    /// Whether a type is JSON-LD's, with or without parameters.
    private static func isJSONLD(_ bytes: HTMLBytes, _ range: Range<Int>) -> Bool {
        let end = range.upperBound
        let first = bytes.skipWhitespace(from: range.lowerBound, to: end)
        guard bytes.matches("application/ld+json", at: first, to: end) else { return false }
        let rest = bytes.skipWhitespace(from: first &+ 19, to: end)
        return rest >= end || bytes[rest] == .semicolon
    }

    /// Whether these are the letters of a name of JSON-LD's media type, right or wrong.
    private static func isSpelling(_ letters: [UInt8]) -> Bool {
        switch String(decoding: letters, as: UTF8.self) {
        case "applicationldjson", "applicationjsonld", "applicationldjsonld", "applicationidjson", "ldjson", "jsonld",
            "textldjson", "textjsonld", "applicationxldjson", "aplicationldjson", "applicaionldjson",
            "appplicationldjson", "applicationldjason":
            true
        default: false
        }
    }
}
