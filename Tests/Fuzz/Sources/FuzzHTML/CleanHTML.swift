import Laws

/// Reads what the sanitiser writes by the grammar of its promise, and by nothing that the library knows:
///
///     content   = *( text / "<br>" / "<hr>" / element )
///     element   = "<" name *( " " attribute ) ">" content "</" name ">"
///     attribute = ( "href" / "start" / "colspan" / "rowspan" ) "=" quoted value
///     text      = neither "<" nor ">", "&" only in "&amp;" "&lt;" "&gt;" "&quot;", no control but tab and line feed
struct CleanHTML {
    private let bytes: [UInt8]
    private var offset = 0
    private var open: [String] = []

    /// Ends the process unless the bytes are clean.
    static func check(_ bytes: [UInt8]) {
        var reader = CleanHTML(bytes: bytes)
        reader.readContent()
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        for tag in ["<script", "<style", "<iframe", "<svg", "<img", "<!--", "href=\"javascript:", "href=\"data:"] {
            law(!text.contains(tag), "nothing unsafe is left: \(tag)")
        }
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private static let voidElements = ["br", "hr"]
    private static let elements: Set = [
        "a", "abbr", "b", "blockquote", "caption", "cite", "code", "dd", "del", "dfn", "div", "dl", "dt", "em", "h1",
        "h2",
        "h3", "h4", "h5", "h6", "i", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small", "span",
        "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "var",
    ]
    private static let depthLimit = 256

    private mutating func readContent() {
        while offset < bytes.count {
            if accept("</") {
                let name = readName()
                law(open.popLast() == name && accept(">"), "an end tag ends what is open: \(name)")
            } else if accept("<") {
                readStartTag()
            } else {
                readCharacter()
            }
        }
        law(open.isEmpty, "every element is ended: \(open)")
    }

    private mutating func readStartTag() {
        let name = readName()
        if !CleanHTML.voidElements.contains(name) {
            law(CleanHTML.elements.contains(name), "the element is a kept one: \(name)")
            open.append(name)
            law(open.count <= CleanHTML.depthLimit, "nesting is bounded")
        }
        while accept(" ") {
            let attribute = readName()
            law(accept("=\""), "a value is in quotes: \(attribute)")
            let start = offset
            while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") { readCharacter() }
            check(String(decoding: bytes[start..<offset], as: UTF8.self), of: attribute, name)
            law(accept("\""), "a value ends")
        }
        law(accept(">"), "a start tag ends: \(name)")
        law(name != "a" || bytes[..<offset].suffix(2) == Array("\">".utf8)[...], "a link has an address")
    }

    private func check(_ value: String, of attribute: String, _ element: String) {
        switch (element, attribute) {
        case ("a", "href"):
            let isAllowed = ["http://", "https://", "mailto:"].contains { value.lowercased().hasPrefix($0) }
            law(isAllowed, "a link has a safe scheme: \(value)")
        case ("ol", "start"), ("td", "colspan"), ("td", "rowspan"), ("th", "colspan"), ("th", "rowspan"):
            law(Int(value) != nil, "a number is in digits: \(value)")
        default: fatalError("broken law: no other attribute is written: \(element) \(attribute)")
        }
    }

    /// One byte of text or of a value.
    private mutating func readCharacter() {
        let byte = bytes[offset]
        if byte == UInt8(ascii: "&") {
            let isEscape = accept("&amp;") || accept("&lt;") || accept("&gt;") || accept("&quot;")
            law(isEscape, "an ampersand is escaped")
            return
        }
        law(byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">"), "a bracket is escaped")
        law(byte >= 0x20 && byte != 0x7F || byte == 0x09 || byte == 0x0A, "no control is left: \(byte)")
        offset += 1
    }

    /// Lower-case letters and digits.
    private mutating func readName() -> String {
        let start = offset
        while offset < bytes.count, (0x61...0x7A).contains(bytes[offset]) || (0x30...0x39).contains(bytes[offset]) {
            offset += 1
        }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func accept(_ text: StaticString) -> Bool {
        let size = text.utf8CodeUnitCount
        guard offset + size <= bytes.count else { return false }
        for index in 0..<size where bytes[offset + index] != text.utf8Start[index] { return false }
        offset += size
        return true
    }
}
