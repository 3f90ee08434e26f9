/// Whether a text is a link that can be followed from anywhere: an absolute IRI of http or https (RFC 3986, RFC 3987).
enum WebLink: Equatable {
    /// Such a link; character references that were left in it are decoded.
    case link(String)
    /// A reference without a scheme (`//cdn.example/l.png`): RFC 3986, section 4.2, gives it that of the page, which is
    /// not known here.
    case withoutScheme
    /// A reference that only its page's address completes (`/jobs/7`, `logo.png`, `www.example.com`).
    case relative
    /// Of another scheme: `mailto:`, `data:`, `javascript:`.
    case otherScheme
    /// Nowhere: `#`.
    case nowhere
    /// No link: spaces, signs that none may hold, no host.
    case malformed

    /// - Complexity: O(*n*).
    init(_ text: String) {
        var text = WebLink.unescaped(text.trimmed)
        self = text.withUTF8 { WebLink.refusal(of: $0) } ?? .link(text)
    }

    /// What a text is when it is no link; nil for a link.
    private static func refusal(of text: UnsafeBufferPointer<UInt8>) -> WebLink? {
        if text.first == UInt8(ascii: "#") { return .nowhere }
        for byte in text {
            switch byte {
            case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "\\"),
                UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"), 0x7F:
                return .malformed
            default: break
            }
        }
        if hasSlashes(text, at: 0) { return .withoutScheme }
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")), isScheme(text[..<colon]) else { return .relative }
        let scheme = UnsafeBufferPointer(rebasing: text[..<colon])
        guard isHTTP(scheme) else {
            // "example.com:8080/jobs" has no scheme either, but a host with a port.
            return scheme.contains(UInt8(ascii: ".")) ? .relative : .otherScheme
        }
        guard hasSlashes(text, at: colon + 1) else { return .malformed }
        for byte in text[(colon + 3)...] {
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return .malformed
            case UInt8(ascii: "["), 0x80...: return nil
            default: if byte.isASCIIAlphanumeric { return nil }
            }
        }
        return .malformed
    }

    private static func hasSlashes(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        text.count - index >= 2 && text[index] == UInt8(ascii: "/") && text[index + 1] == UInt8(ascii: "/")
    }

    private static func isHTTP(_ scheme: UnsafeBufferPointer<UInt8>) -> Bool {
        let name: StaticString = "https"
        guard scheme.count == 4 || scheme.count == 5 else { return false }
        return scheme.isEqualIgnoringCase(to: UnsafeBufferPointer(start: name.utf8Start, count: scheme.count))
    }

    /// RFC 3986, section 3.1.
    private static func isScheme(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = text.first, first.isASCIILetter else { return false }
        return text.allSatisfy {
            $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
    }

    /// Whether an ampersand stands before what its own reference begins with, as it does in few links.
    private static func mayHaveReference(_ text: String) -> Bool {
        var last: UInt8 = 0
        for byte in text.utf8 {
            if last == UInt8(ascii: "&"), byte == UInt8(ascii: "a") || byte == UInt8(ascii: "#") { return true }
            last = byte
        }
        return false
    }

    /// A link without the references that two rounds of escaping leave behind: no link has `&amp;` in earnest.
    private static func unescaped(_ text: String) -> String {
        var text = text
        for _ in 0..<3 {
            guard mayHaveReference(text) else { return text }
            let bytes = Array(text.utf8)
            var output: [UInt8] = []
            var offset = 0
            while offset < bytes.count {
                output.append(bytes[offset])
                var length = 1
                if bytes[offset] == UInt8(ascii: "&") {
                    for reference in ["&amp;", "&#38;", "&#038;", "&#x26;"]
                    where bytes[offset...].starts(with: reference.utf8) {
                        length = reference.utf8.count
                    }
                }
                offset += length
            }
            guard output.count < bytes.count else { return text }
            text = String(decoding: output, as: UTF8.self)
        }
        return text
    }

    /// What is wrong with it, for people; nil for a link.
    var problem: String? {
        switch self {
        case .link: nil
        case .withoutScheme: "has the scheme of a page that is not known: https or http"
        case .relative: "is no link without the address of its page"
        case .otherScheme: "is no link of http or https"
        case .nowhere: "leads nowhere"
        case .malformed: "is no link"
        }
    }
}
