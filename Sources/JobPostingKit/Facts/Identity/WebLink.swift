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
        let text = WebLink.unescaped(text.trimmed)
        if text.utf8.first == UInt8(ascii: "#") {
            self = .nowhere
            return
        }
        var isPlain = true
        for byte in text.utf8 {
            switch byte {
            case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "\\"),
                UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"), 0x7F:
                isPlain = false
            default: break
            }
        }
        guard isPlain else {
            self = .malformed
            return
        }
        if text.utf8.starts(with: "//".utf8) {
            self = .withoutScheme
            return
        }
        let scheme = text.utf8.prefix { $0 != UInt8(ascii: ":") }
        guard scheme.count < text.utf8.count, WebLink.isScheme(scheme) else {
            self = .relative
            return
        }
        let name = String(decoding: scheme, as: UTF8.self)
        guard name.isEqualIgnoringASCIICase(to: "https") || name.isEqualIgnoringASCIICase(to: "http") else {
            // "example.com:8080/jobs" has no scheme either, but a host with a port.
            self = scheme.contains(UInt8(ascii: ".")) ? .relative : .otherScheme
            return
        }
        let rest = text.utf8.dropFirst(scheme.count + 1)
        guard rest.starts(with: "//".utf8) else {
            self = .malformed
            return
        }
        let host = rest.dropFirst(2).prefix {
            $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
        }
        let hasName = host.contains { $0.isASCIIAlphanumeric || $0 >= 0x80 || $0 == UInt8(ascii: "[") }
        self = hasName ? .link(text) : .malformed
    }

    /// RFC 3986, section 3.1.
    private static func isScheme(_ text: Substring.UTF8View) -> Bool {
        guard let first = text.first, first.isASCIILetter else { return false }
        return text.allSatisfy {
            $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
    }

    /// A link without the references that two rounds of escaping leave behind: no link has `&amp;` in earnest.
    private static func unescaped(_ text: String) -> String {
        var text = text
        for _ in 0..<3 {
            guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
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
