extension JSONNode {
    /// The value of a string, or nil for any other value.
    ///
    /// - Complexity: O(length).
    public var string: String? {
        guard kind == .string else { return nil }
        guard hasEscapes else { return String(decoding: source, as: UTF8.self) }
        var text: [UInt8] = []
        appendText(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends the value of a string as UTF-8; nothing for any other value.
    public func appendText(to text: inout [UInt8]) {
        guard kind == .string else { return }
        guard hasEscapes else { return text.append(contentsOf: source) }
        JSONNode.appendUnescaped(source, to: &text)
    }

    /// Whether this is a string (or key) whose value has these bytes of UTF-8.
    @inline(__always)
    public func hasText(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        if hasEscapes { return hasEscapedText(text) }
        guard kind == .string, Int(entry.pointee.length) == text.count else { return false }
        let source = self.source
        for index in 0..<text.count where source[index] != text[index] { return false }
        return true
    }

    @inline(never)
    private func hasEscapedText(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var value: [UInt8] = []
        appendText(to: &value)
        return value.elementsEqual(text)
    }

    /// Whether this is a string (or key) with this value.
    @inline(__always)
    public func hasText(_ text: StaticString) -> Bool {
        hasText(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Whether this is a string (or key) with this value.
    ///
    /// Its label keeps literals away from it: they are compared without making a string of them.
    public func hasText(equalTo text: String) -> Bool {
        var text = text
        return text.withUTF8 { hasText($0) }
    }

    /// Decodes the escapes of a string's source that the parser has accepted.
    ///
    /// Half a surrogate pair, which only a repairing reader lets pass, becomes U+FFFD.
    static func appendUnescaped(_ source: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
        var index = 0
        var plain = 0
        while index < source.count {
            guard source[index] == UInt8(ascii: "\\"), index + 1 < source.count else {
                index += 1
                continue
            }
            text.append(contentsOf: source[plain..<index])
            switch source[index + 1] {
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "u"):
                var scalar = UInt32(codeUnit(in: source, at: index) ?? 0xFFFD)
                if scalar & 0xFC00 == 0xD800, let low = codeUnit(in: source, at: index + 6), low & 0xFC00 == 0xDC00 {
                    scalar = 0x10000 + (scalar & 0x3FF) << 10 + UInt32(low & 0x3FF)
                    index += 6
                }
                let decoded = Unicode.Scalar(scalar) ?? "\u{FFFD}"
                text.append(contentsOf: UTF8.encode(decoded) ?? UTF8.encodedReplacementCharacter)
                index += 4
            case let other: text.append(other)
            }
            index += 2
            plain = index
        }
        text.append(contentsOf: source[min(plain, source.count)...])
    }

    /// Bytes of source, and of the value, of what stands at `index`: one byte or one escape.
    static func escape(in source: UnsafeBufferPointer<UInt8>, at index: Int) -> (source: Int, value: Int) {
        guard source[index] == UInt8(ascii: "\\"), index + 1 < source.count else { return (1, 1) }
        guard source[index + 1] == UInt8(ascii: "u"), let unit = codeUnit(in: source, at: index) else { return (2, 1) }
        if unit & 0xFC00 == 0xD800, let low = codeUnit(in: source, at: index + 6), low & 0xFC00 == 0xDC00 {
            return (12, 4)
        }
        return (6, unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3)
    }

    private static func codeUnit(in source: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt16? {
        guard index + 6 <= source.count, source[index] == UInt8(ascii: "\\"), source[index + 1] == UInt8(ascii: "u")
        else { return nil }
        var unit: UInt16 = 0
        for digit in source[(index + 2)..<(index + 6)] {
            guard let value = hexadecimalValue(of: digit) else { return nil }
            unit = unit << 4 | UInt16(value)
        }
        return unit
    }
}
