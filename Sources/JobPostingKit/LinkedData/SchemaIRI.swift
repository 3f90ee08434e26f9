/// Recognises IRIs of schema.org in the spellings that are published.
///
/// The scheme may be `http`, `https` or missing, the host may have `www.` or the name of one of schema.org's own parts
/// before it (`pending.schema.org`), in letters of any case; between host and name stand slashes or a number sign.
enum SchemaIRI {
    /// Where the part behind the host begins; nil for an IRI of another host.
    private static func endOfHost(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        for scheme: StaticString in ["https:", "http:"] where hasPrefix(text, scheme, at: 0) {
            index = scheme.utf8CodeUnitCount
            break
        }
        var slashes = 0
        while index < text.count, text[index] == UInt8(ascii: "/") {
            index += 1
            slashes += 1
        }
        // `https:schema.org` and `/schema.org` are something else.
        guard index == 0 || slashes >= 2 else { return nil }
        for label: StaticString in ["www.", "pending.", "auto.", "bib.", "health-lifesci.", "iot.", "meta."]
        where hasPrefix(text, label, at: index) {
            index += label.utf8CodeUnitCount
            break
        }
        let host: StaticString = "schema.org"
        guard hasPrefix(text, host, at: index) else { return nil }
        index += host.utf8CodeUnitCount
        guard index < text.count else { return index }
        return text[index] == UInt8(ascii: "/") || text[index] == UInt8(ascii: "#") ? index : nil
    }

    /// The name of a term, as an offset into the IRI: `http://schema.org/title`; nil for what is no IRI of schema.org's.
    static func nameOffset(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard var index = endOfHost(text) else { return nil }
        while index < text.count, text[index] == UInt8(ascii: "/") || text[index] == UInt8(ascii: "#") { index += 1 }
        return index
    }

    /// Whether an IRI names the whole vocabulary, or the document of its context: what stands behind the host does not
    /// matter, for schema.org has no other context.
    static func isContext(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        switch text.count {
        case 17 where text.isEqual(to: "http://schema.org"), 18 where text.isEqual(to: "https://schema.org"),
            18 where text.isEqual(to: "http://schema.org/"), 19 where text.isEqual(to: "https://schema.org/"):
            // As nearly every record has it.
            true
        default: endOfHost(text) != nil
        }
    }

    /// Whether an IRI is the vocabulary itself, with nothing behind it.
    static func isVocabulary(_ text: UnsafeBufferPointer<UInt8>) -> Bool { nameOffset(text) == text.count }

    private static func hasPrefix(_ text: UnsafeBufferPointer<UInt8>, _ prefix: StaticString, at start: Int) -> Bool {
        let length = prefix.utf8CodeUnitCount
        guard text.count - start >= length else { return false }
        for index in 0..<length where text[start + index].asciiLowercased != prefix.utf8Start[index] { return false }
        return true
    }
}
