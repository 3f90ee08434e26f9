/// E-mail addresses and telephone numbers as people publish them.
enum ContactText {
    /// An e-mail address: a dot-atom, `@` and a domain with a point (RFC 5321, section 4.1.2, without quoted strings);
    /// letters beyond ASCII are taken as they are (RFC 6531). `mailto:` and what follows `?` are left out.
    static func email(_ text: String) -> String? {
        let text = without("mailto:", text.trimmed)
        let address = text.utf8.prefix { $0 != UInt8(ascii: "?") }
        let parts = address.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].count), (3...255).contains(parts[1].count) else {
            return nil
        }
        func isAtom(_ byte: UInt8) -> Bool {
            if byte.isASCIIAlphanumeric || byte >= 0x80 { return true }
            switch byte {
            case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
                UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "/"),
                UInt8(ascii: "="), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"),
                UInt8(ascii: "~"):
                return true
            default: return false
            }
        }
        let point = UInt8(ascii: ".")
        let atoms = parts[0].split(separator: point, omittingEmptySubsequences: false)
        let labels = parts[1].split(separator: point, omittingEmptySubsequences: false)
        guard atoms.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isAtom) }), labels.count > 1,
            labels.allSatisfy({ label in
                !label.isEmpty && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
                    && label.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 >= 0x80 }
            }), let top = labels.last, top.contains(where: { !$0.isASCIIDigit })
        else { return nil }
        return String(decoding: address, as: UTF8.self)
    }

    /// A telephone number as published: five to twenty digits and the signs that stand between them, an extension too.
    /// `tel:` is left out.
    static func telephone(_ text: String) -> String? {
        let number = without("tel:", text.trimmed)
        guard number.utf8.count <= 40 else { return nil }
        var digits = 0
        var letters: [UInt8] = []
        for byte in number.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."),
                UInt8(ascii: "/"), UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "#"), UInt8(ascii: ":"), 0xC2,
                0xA0:
                break
            default:
                guard byte.isASCIILetter else { return nil }
                letters.append(byte.asciiLowercased)
            }
        }
        guard (5...20).contains(digits) else { return nil }
        let words: [StaticString] = ["", "x", "ext", "extension", "dw", "poste", "int", "tel"]
        let isKnown = words.contains { word in
            letters.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        }
        return isKnown ? number : nil
    }

    /// A text without a scheme that may stand before it.
    private static func without(_ scheme: String, _ text: String) -> String {
        let start = String(decoding: text.utf8.prefix(scheme.utf8.count), as: UTF8.self)
        guard start.isEqualIgnoringASCIICase(to: scheme) else { return text }
        return String(decoding: text.utf8.dropFirst(scheme.utf8.count), as: UTF8.self).trimmed
    }
}
