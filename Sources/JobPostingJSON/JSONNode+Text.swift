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
    @inlinable @inline(__always)
    public func hasText(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        if hasEscapes { return hasEscapedText(text) }
        guard kind == .string, Int(entry.pointee.length) == text.count else { return false }
        let source = self.source
        for index in 0..<text.count where source[index] != text[index] { return false }
        return true
    }

    @usableFromInline @inline(never)
    func hasEscapedText(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var value: [UInt8] = []
        appendText(to: &value)
        return value.elementsEqual(text)
    }

    /// Whether this is a string (or key) with this value.
    @inlinable @inline(__always)
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
}
