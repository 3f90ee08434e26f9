/// Tells pages from JSON texts by their beginning.
///
/// | the first byte that is no white space is          | it is a page                                                 |
/// | ------------------------------------------------- | ------------------------------------------------------------ |
/// | `<`, and what follows makes it a tag or `<?`      | yes                                                          |
/// | `<!--` or `<![CDATA[`                             | unless a JSON value follows: within it, or after comments    |
/// | `{` before `%`, `{` or `#` (a template of a page) | when a tag comes before anything like `{"`                   |
/// | `{`, `[` or `"`                                   | no                                                           |
/// | something else (front matter, a line of text)     | when a tag comes before anything like `{"`, `["` or `[{`     |
///
/// UTF-16 without declaration is told by the encoding (``CharacterEncoding/evidence(in:)``): such a text is a page when
/// it begins with `<`.
enum PageDetection {
    /// Whether a record is a page; linear at worst, and for nearly every record a look at its first byte.
    static func isPage(_ bytes: HTMLBytes) -> Bool {
        let start = firstByte(of: bytes, from: 0)
        switch bytes[start] {
        case .lessThan: return beginsPage(bytes, at: start)
        case UInt8(ascii: "{"):
            let next = bytes[start &+ 1]
            guard next == UInt8(ascii: "%") || next == UInt8(ascii: "{") || next == .numberSign else { return false }
            return hasTagBeforeValue(bytes, from: start)
        case UInt8(ascii: "["), .quotationMark: return false
        case 0: return isUTF16Page(bytes)
        case 0xFE, 0xFF: return isUTF16Page(bytes)
        // What JSON allows, or nearly: not worth a search.
        case .hyphen, 0x30...0x39, .apostrophe:
            return bytes[start] == .hyphen && bytes[start &+ 1] == .hyphen && hasTagBeforeValue(bytes, from: start)
        default: return hasTagBeforeValue(bytes, from: start)
        }
    }

    /// The first index from `start` on that holds neither white space nor a byte order mark of UTF-8.
    private static func firstByte(of bytes: HTMLBytes, from start: Int) -> Int {
        let index = bytes.skipWhitespace(from: start, to: bytes.count)
        guard bytes[index] == 0xEF, bytes[index &+ 1] == 0xBB, bytes[index &+ 2] == 0xBF else { return index }
        return bytes.skipWhitespace(from: index &+ 3, to: bytes.count)
    }

    /// What the `<` at `start` begins.
    private static func beginsPage(_ bytes: HTMLBytes, at start: Int) -> Bool {
        var index = start
        // Each round passes one comment.
        while index < bytes.count {
            if bytes.matches("<![cdata[", at: index, to: bytes.count) {
                return !beginsValue(bytes, at: bytes.skipWhitespace(from: index &+ 9, to: bytes.count))
            }
            guard bytes.matches("<!--", at: index, to: bytes.count) else { break }
            let inside = bytes.skipWhitespace(from: index &+ 4, to: bytes.count)
            var end = bytes.firstIndex(of: .greaterThan, from: index &+ 6, to: bytes.count)
            while end < bytes.count, bytes[end &- 1] != .hyphen || bytes[end &- 2] != .hyphen {
                end = bytes.firstIndex(of: .greaterThan, from: end &+ 1, to: bytes.count)
            }
            let after = firstByte(of: bytes, from: Swift.min(end &+ 1, bytes.count))
            if beginsValue(bytes, at: inside), bytes[after] != .lessThan { return false }
            index = after
        }
        if bytes[index] != .lessThan { return !beginsValue(bytes, at: index) }
        if bytes[index &+ 1] == 0, bytes.count &- index >= 4 { return isUTF16Page(bytes) }
        let next = bytes[index &+ 1]
        return next.isASCIILetter || next == .exclamationMark || next == .questionMark || next == .solidus
    }

    /// Whether a JSON object or array stands at `index`: `<!--[if IE]>` begins none.
    private static func beginsValue(_ bytes: HTMLBytes, at index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "[") else { return false }
        let next = bytes[bytes.skipWhitespace(from: index &+ 1, to: bytes.count)]
        switch next {
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "}"), UInt8(ascii: "]"), .quotationMark, .apostrophe,
            .hyphen, .solidus, 0x30...0x39:
            return true
        default: return bytes[index] == UInt8(ascii: "{") && next.isASCIILetter
        }
    }

    /// Whether a tag comes before anything that looks like a JSON value with something in it.
    private static func hasTagBeforeValue(_ bytes: HTMLBytes, from start: Int) -> Bool {
        var end = start
        while end < bytes.count {
            if bytes[end] == UInt8(ascii: "{") || bytes[end] == UInt8(ascii: "[") {
                let next = bytes[bytes.skipWhitespace(from: end &+ 1, to: bytes.count)]
                let isObject = bytes[end] == UInt8(ascii: "{")
                // Not `{{ title }}`.
                let hasName = isObject && next.isASCIILetter && bytes[end &- 1] != UInt8(ascii: "{")
                if next == .quotationMark || next == .apostrophe || hasName
                    || (!isObject && next == UInt8(ascii: "{"))
                {
                    break
                }
            }
            end &+= 1
        }
        return HTMLEscapingDepth.hasTag(in: HTMLBytes(bytes[start..<end]))
    }

    /// Whether a text in UTF-16 begins with `<`.
    private static func isUTF16Page(_ bytes: HTMLBytes) -> Bool {
        let evidence = CharacterEncoding.evidence(in: bytes)
        guard evidence.encoding.isUTF16 else { return false }
        var start: [UInt8] = []
        _ = evidence.encoding.decode(HTMLBytes(bytes[0..<2048]), into: &start)
        return start.first { !$0.isHTMLWhitespace } == .lessThan
    }
}
