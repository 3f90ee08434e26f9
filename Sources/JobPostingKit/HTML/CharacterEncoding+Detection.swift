/// Which encoding a page is in, by evidence.
///
/// What stands first in this table counts. Pages are handed on by tools that change their bytes and leave their
/// declaration, so bytes that are sound UTF-8 are UTF-8 whatever is declared.
///
/// | the page                                                          | is read as                                  |
/// | ----------------------------------------------------------------- | ------------------------------------------- |
/// | begins with a byte order mark                                     | what the mark says                          |
/// | begins with two ASCII characters, each with a NUL beside it       | UTF-16, in that order                       |
/// | is UTF-8 throughout                                               | UTF-8                                       |
/// | is not, and declares windows-1252 by one of its names             | windows-1252                                |
/// | is not, declares something else, and has more characters of UTF-8 | UTF-8, what is none becomes U+FFFD          |
/// | beyond ASCII than bytes that are none                             |                                             |
/// | is not, in any other way                                          | windows-1252                                |
extension CharacterEncoding {
    /// What a page says and shows of its encoding.
    struct Evidence {
        /// What it is read as.
        var encoding: CharacterEncoding
        /// The label that it declares, if any.
        var label: [UInt8]?
        /// Whether its bytes can be read as they stand.
        var isUTF8: Bool
    }

    /// The bytes at the beginning in which a declaration is looked for (WHATWG HTML §13.2.3.2).
    static let declarationReach = 1024

    /// The encoding of a page.
    ///
    /// - Complexity: Linear; sixteen bytes of ASCII a step.
    static func evidence(in bytes: HTMLBytes) -> Evidence {
        if let encoding = markedEncoding(of: bytes) ?? patternedEncoding(of: bytes), encoding.isUTF16 {
            return Evidence(encoding: encoding, label: nil, isUTF8: false)
        }
        let count = bytes.countUTF8()
        if count.characters == 0, count.errors == 0 { return Evidence(encoding: .utf8, label: nil, isUTF8: true) }
        let label = declaredLabel(in: bytes)
        if count.errors == 0 { return Evidence(encoding: .utf8, label: label, isUTF8: true) }
        let declared = label.flatMap { CharacterEncoding(label: $0) }
        let isUTF8 =
            markedEncoding(of: bytes) == .utf8 || (declared != .windows1252 && count.characters > count.errors)
        return Evidence(encoding: isUTF8 ? .utf8 : .windows1252, label: label, isUTF8: false)
    }

    /// The encoding that a byte order mark says (WHATWG Encoding §6, "BOM sniff").
    static func markedEncoding(of bytes: HTMLBytes) -> CharacterEncoding? {
        switch (bytes[0], bytes[1], bytes[2]) {
        case (0xEF, 0xBB, 0xBF): .utf8
        case (0xFE, 0xFF, _): .utf16BigEndian
        case (0xFF, 0xFE, _): .utf16LittleEndian
        default: nil
        }
    }

    /// The encoding that NULs beside the first two characters show.
    private static func patternedEncoding(of bytes: HTMLBytes) -> CharacterEncoding? {
        guard bytes.count >= 4 else { return nil }
        let isASCII = (0..<4).map { bytes[$0] != 0 && bytes[$0] < 0x80 }
        if isASCII[0], bytes[1] == 0, isASCII[2], bytes[3] == 0 { return .utf16LittleEndian }
        if bytes[0] == 0, isASCII[1], bytes[2] == 0, isASCII[3] { return .utf16BigEndian }
        return nil
    }

    /// The label that a page declares: by `<meta charset>`, by `<meta http-equiv="content-type">` or in its XML
    /// declaration.
    private static func declaredLabel(in bytes: HTMLBytes) -> [UInt8]? {
        let head = HTMLBytes(bytes[0..<declarationReach])
        var tokenizer = HTMLTokenizer(head)
        while let token = tokenizer.next() {
            switch token {
            case .comment(let comment):
                let data = comment.data
                guard head.matches("?xml", at: data.lowerBound, to: data.upperBound),
                    let label = label(after: "encoding", in: head, data)
                else { continue }
                return label
            case .startTag(let tag) where tag.element == .meta:
                if let charset = tokenizer.attribute(named: "charset") {
                    return Array(head[head.trimmed(charset.value)])
                }
                guard let kind = tokenizer.attribute(named: "http-equiv"), head.equals(kind.value, "content-type"),
                    let content = tokenizer.attribute(named: "content"),
                    let label = label(after: "charset", in: head, content.value)
                else { continue }
                return label
            default: continue
            }
        }
        return nil
    }

    /// The value behind a name and `=`, in quotes or without (WHATWG HTML §2.5.2, "extracting a character encoding").
    private static func label(after name: StaticString, in bytes: HTMLBytes, _ range: Range<Int>) -> [UInt8]? {
        var index = range.lowerBound
        while index < range.upperBound, !bytes.matches(name, at: index, to: range.upperBound) { index &+= 1 }
        index = bytes.skipWhitespace(from: index &+ name.utf8CodeUnitCount, to: range.upperBound)
        guard index < range.upperBound, bytes[index] == .equals else { return nil }
        index = bytes.skipWhitespace(from: index &+ 1, to: range.upperBound)
        if bytes[index] == .quotationMark || bytes[index] == .apostrophe { index &+= 1 }
        var end = index
        while end < range.upperBound, !bytes[end].isHTMLWhitespace, bytes[end] != .semicolon,
            bytes[end] != .quotationMark, bytes[end] != .apostrophe
        {
            end &+= 1
        }
        return index < end ? Array(bytes[index..<end]) : nil
    }
}
