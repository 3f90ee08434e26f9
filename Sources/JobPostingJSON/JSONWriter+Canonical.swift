extension JSONWriter {
    /// The canonical text of a value (JSON Canonicalization Scheme, RFC 8785): equal values have equal bytes.
    ///
    /// No white space, members in the order of their keys' UTF-16 code units, numbers as ECMAScript writes them, strings
    /// with as few escapes as possible. Of duplicate keys, which the scheme does not allow, the last one is written.
    ///
    /// - Returns: nil when a number is beyond the range of a double, so that the scheme has no form for it.
    /// - Complexity: O(*n* log *m*) for objects of *m* members; memory for the keys of what is open at once.
    public static func canonical(_ value: JSONValue) -> [UInt8]? {
        withExtendedLifetime(value.document) { canonical(value.node) }
    }

    /// The canonical text of a value.
    public static func canonical(_ node: JSONNode) -> [UInt8]? {
        var text: [UInt8] = []
        var open: [CanonicalContainer] = []
        var next: JSONNode? = node
        while true {
            if let value = next {
                switch value.kind {
                case .object, .array:
                    text.append(value.kind == .object ? UInt8(ascii: "{") : UInt8(ascii: "["))
                    open.append(CanonicalContainer(value))
                case .string: appendString(value, to: &text)
                case .number:
                    guard let double = value.double, appendNumber(double, to: &text) else { return nil }
                case .true: text.append(contentsOf: "true".utf8)
                case .false: text.append(contentsOf: "false".utf8)
                case .null: text.append(contentsOf: "null".utf8)
                }
            }
            guard !open.isEmpty else { return text }
            next = open[open.count - 1].advance(&text)
            if next == nil {
                let container = open.removeLast()
                text.append(container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
            }
        }
    }

    fileprivate static func appendString(_ node: JSONNode, to text: inout [UInt8]) {
        guard node.hasEscapes else {
            text.append(UInt8(ascii: "\""))
            text.append(contentsOf: node.source)
            return text.append(UInt8(ascii: "\""))
        }
        var value: [UInt8] = []
        node.appendText(to: &value)
        appendQuoted(value, to: &text)
    }
}

/// A container that is being written: what is left of it.
private struct CanonicalContainer {
    let isObject: Bool
    private var elements: JSONNode.Elements
    private var members: [(key: [UInt8], name: JSONNode, value: JSONNode)] = []
    private var isFirst = true

    init(_ node: JSONNode) {
        isObject = node.kind == .object
        elements = node.elements
        guard isObject else { return }
        var all: [(key: [UInt8], name: JSONNode, value: JSONNode)] = []
        for (name, value) in node.members {
            var key: [UInt8] = []
            name.appendText(to: &key)
            all.append((key, name, value))
        }
        // Swift's sort is stable, so equal keys stay in document order. They are taken from the end.
        all.sort { CanonicalContainer.precedes($1.key, $0.key) }
        for (index, member) in all.enumerated() where index + 1 == all.count || all[index + 1].key != member.key {
            members.append(member)
        }
    }

    /// Writes what stands before the next value and returns it; nil at the end.
    mutating func advance(_ text: inout [UInt8]) -> JSONNode? {
        if isObject {
            guard let member = members.popLast() else { return nil }
            separate(&text)
            JSONWriter.appendString(member.name, to: &text)
            text.append(UInt8(ascii: ":"))
            return member.value
        }
        guard let element = elements.next() else { return nil }
        separate(&text)
        return element
    }

    private mutating func separate(_ text: inout [UInt8]) {
        if !isFirst { text.append(UInt8(ascii: ",")) }
        isFirst = false
    }

    /// Whether a text of UTF-8 comes before another in the order of their UTF-16 code units.
    ///
    /// The order of bytes is that of code points. It differs from the order of code units only where a scalar above
    /// U+FFFF (lead byte F0 or more), whose first unit is a surrogate, meets one from U+E000 on (lead byte EE or EF).
    static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        for (left, right) in zip(left, right) where left != right { return rank(left) < rank(right) }
        return left.count < right.count
    }

    private static func rank(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0xEE, 0xEF: byte &+ 0x10
        case 0xF0...: byte &- 0x02
        default: byte
        }
    }
}
