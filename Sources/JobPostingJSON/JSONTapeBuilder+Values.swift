/// What is at hand in other forms than bytes in memory.
extension JSONTapeBuilder {
    /// Adds the key of a member; its value must follow.
    public mutating func key(_ text: StaticString, at range: Range<Int> = 0..<0) {
        key(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), at: range)
    }

    /// Adds the key of a member; its value must follow.
    ///
    /// Its label keeps literals away from it: they are added without making a string of them.
    public mutating func key(named text: String, at range: Range<Int> = 0..<0) {
        var text = text
        text.withUTF8 { key($0, at: range) }
    }

    /// Adds a string.
    public mutating func string(_ text: StaticString, at range: Range<Int> = 0..<0) {
        string(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), at: range)
    }

    /// Adds a string.
    public mutating func string(text: String, at range: Range<Int> = 0..<0) {
        var text = text
        text.withUTF8 { string($0, at: range) }
    }

    /// Adds a number as RFC 8259, section 6 writes it.
    public mutating func number(text: String, at range: Range<Int> = 0..<0) {
        var text = text
        text.withUTF8 { number($0, at: range) }
    }

    /// Adds a copy of a value with all inside it: numbers by their digits, members in their order, duplicate keys too.
    ///
    /// - Parameters:
    ///   - node: A value of any document.
    ///   - range: The place in the source that all of it gets; nil keeps the places that it has, for a value of the same
    ///     source.
    /// - Complexity: O(bytes of the value).
    public mutating func value(_ node: JSONNode, at range: Range<Int>? = nil) {
        // Where each open container ends.
        var ends: [Int] = []
        var unescaped: [UInt8] = []
        for place in 0..<node.span where error == nil {
            guard let part = node.descendant(at: place) else { return }
            let range = range ?? part.byteRange
            switch part.kind {
            case .object, .array:
                if part.kind == .object { beginObject(at: range) } else { beginArray(at: range) }
                ends.append(place + part.span)
            case .string:
                unescaped.removeAll(keepingCapacity: true)
                part.appendText(to: &unescaped)
                let isKey = place > 0 && expectsKey
                unescaped.withUnsafeBufferPointer { isKey ? key($0, at: range) : string($0, at: range) }
            case .number: number(part.source, at: range)
            case .true, .false: boolean(part.kind == .true, at: range)
            case .null: null(at: range)
            }
            while let end = ends.last, end <= place + 1 {
                ends.removeLast()
                self.end()
            }
        }
    }
}
