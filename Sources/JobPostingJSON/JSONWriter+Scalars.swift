extension JSONWriter {
    /// Appends a string in double quotes, with no more escapes than JSON needs, in the form of RFC 8785, section 3.2.2.2.
    ///
    /// - Parameter value: UTF-8; what is none becomes U+FFFD.
    public static func appendQuoted(_ value: some Sequence<UInt8>, to text: inout [UInt8]) {
        text.append(UInt8(ascii: "\""))
        let start = text.count
        var isASCII = true
        for byte in value {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0x08: text.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "b")])
            case 0x09: text.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "t")])
            case 0x0A: text.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
            case 0x0C: text.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "f")])
            case 0x0D: text.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "r")])
            case ..<0x20:
                text.append(contentsOf: "\\u00".utf8)
                text.append(hexadecimalDigit(byte >> 4))
                text.append(hexadecimalDigit(byte & 0xF))
            default:
                if byte >= 0x80 { isASCII = false }
                text.append(byte)
            }
        }
        // Texts that a parser has passed are UTF-8; what a caller hands in may not be.
        if !isASCII, !text[start...].withUnsafeBufferPointer({ isUTF8($0) }) {
            let repaired = String(decoding: text[start...], as: UTF8.self)
            text.removeSubrange(start...)
            text.append(contentsOf: repaired.utf8)
        }
        text.append(UInt8(ascii: "\""))
    }

    private static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = bytes.baseAddress else { return true }
        let scanner = JSONScanner(base: base, count: bytes.count, readable: bytes.count)
        var offset = 0
        while offset < bytes.count {
            if bytes[offset] < 0x80 {
                offset &+= 1
                continue
            }
            do throws(JSONError) { offset = try scanner.skipScalar(at: offset) } catch { return false }
        }
        return true
    }

    /// Appends a number as ECMAScript writes it (ECMA-262, Number::toString; RFC 8785, section 3.2.2.3): the shortest
    /// digits that read back as the same double.
    ///
    /// - Returns: Whether there is such a number: there is none for an infinity or NaN, and nothing is appended.
    @discardableResult
    public static func appendNumber(_ value: Double, to text: inout [UInt8]) -> Bool {
        guard value.isFinite else { return false }
        guard value != 0 else {
            text.append(UInt8(ascii: "0"))
            return true
        }
        if value < 0 { text.append(UInt8(ascii: "-")) }
        let (digits, point) = shortestDigits(of: value.magnitude)
        let zero = UInt8(ascii: "0")
        if digits.count <= point, point <= 21 {
            text.append(contentsOf: digits)
            text.append(contentsOf: repeatElement(zero, count: point - digits.count))
        } else if point > 0, point <= 21 {
            text.append(contentsOf: digits.prefix(point))
            text.append(UInt8(ascii: "."))
            text.append(contentsOf: digits.dropFirst(point))
        } else if point > -6, point <= 0 {
            text.append(zero)
            text.append(UInt8(ascii: "."))
            text.append(contentsOf: repeatElement(zero, count: -point))
            text.append(contentsOf: digits)
        } else {
            text.append(contentsOf: digits.prefix(1))
            if digits.count > 1 {
                text.append(UInt8(ascii: "."))
                text.append(contentsOf: digits.dropFirst())
            }
            text.append(UInt8(ascii: "e"))
            text.append(point > 0 ? UInt8(ascii: "+") : UInt8(ascii: "-"))
            text.append(contentsOf: "\((point - 1).magnitude)".utf8)
        }
        return true
    }

    /// The shortest digits that lead back to a positive finite double, without zeros at either end, and how many of them
    /// stand before the point: 0.*digits* × 10^*point*.
    ///
    /// The standard library's description has these digits; only its layout is another.
    private static func shortestDigits(of value: Double) -> (digits: [UInt8], point: Int) {
        var digits: [UInt8] = []
        var point = 0
        var exponent = 0
        var isNegativeExponent = false
        var isFraction = false
        var isExponent = false
        for byte in value.description.utf8 {
            switch byte {
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"): isExponent = true
            case UInt8(ascii: "-"): isNegativeExponent = isExponent
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if isExponent {
                    exponent = exponent * 10 + Int(byte - UInt8(ascii: "0"))
                } else if digits.isEmpty, byte == UInt8(ascii: "0") {
                    if isFraction { point -= 1 }
                } else {
                    digits.append(byte)
                    if !isFraction { point += 1 }
                }
            default: break
            }
        }
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        return (digits, point + (isNegativeExponent ? -exponent : exponent))
    }
}
