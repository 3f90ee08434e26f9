/// JSON as one employer's software writes it, put together piece by piece.
struct JSONText {
    private(set) var bytes: [UInt8] = []
    private var escapesNonASCII = false
    private var escapesSlash = false
    private var escapesMarkup = false
    private var needsComma = false

    mutating func begin(as employer: Employer) {
        bytes.removeAll(keepingCapacity: true)
        escapesNonASCII = employer.escapesNonASCII
        escapesSlash = employer.escapesSlash
        escapesMarkup = employer.escapesMarkup
        needsComma = false
    }

    // MARK: - Structure

    mutating func object(_ body: (inout JSONText) -> Void) { enclose("{", "}", body) }
    mutating func array(_ body: (inout JSONText) -> Void) { enclose("[", "]", body) }

    mutating func member(_ key: String, _ value: (inout JSONText) -> Void) {
        separate()
        quote(key)
        raw(": ")
        needsComma = false
        value(&self)
    }

    mutating func member(_ key: String, _ text: String) { member(key) { $0.string(text) } }
    /// A member whose value is written already: a number, `true`, `null`.
    mutating func member(_ key: String, raw text: String) { member(key) { $0.literal(text) } }

    mutating func string(_ text: String) {
        separate()
        quote(text)
    }

    mutating func literal(_ text: String) {
        separate()
        raw(text)
    }

    private mutating func enclose(_ start: String, _ end: String, _ body: (inout JSONText) -> Void) {
        separate()
        raw(start)
        needsComma = false
        body(&self)
        raw(end)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { raw(", ") }
        needsComma = true
    }

    private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    // MARK: - Strings

    private mutating func quote(_ text: String) {
        raw("\"")
        if escapesNonASCII {
            for unit in text.utf16 {
                if unit >= 0x80 { escape(unit) } else { append(UInt8(truncatingIfNeeded: unit)) }
            }
        } else {
            for byte in text.utf8 { append(byte) }
        }
        raw("\"")
    }

    private mutating func append(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): raw("\\\"")
        case UInt8(ascii: "\\"): raw("\\\\")
        case 0x0A: raw("\\n")
        case UInt8(ascii: "/") where escapesSlash: raw("\\/")
        case UInt8(ascii: "<") where escapesMarkup, UInt8(ascii: ">") where escapesMarkup,
            UInt8(ascii: "&") where escapesMarkup:
            escape(UInt16(byte))
        default: bytes.append(byte)
        }
    }

    private mutating func escape(_ unit: UInt16) {
        raw("\\u")
        for shift: UInt16 in [12, 8, 4, 0] {
            let digit = UInt8(truncatingIfNeeded: unit &>> shift) & 0xF
            bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }
}
