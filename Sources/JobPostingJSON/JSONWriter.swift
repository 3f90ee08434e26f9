/// Writes JSON from a tape: the same values in the same order, numbers as they were written.
public struct JSONWriter: Sendable {
    /// How the text is laid out and escaped.
    public struct Style: Sendable {
        /// Spaces for each level, one member or element a line; 0 for no white space at all.
        public var indentation: Int
        /// Writes `<`, `>` and `&` as `\u003C`, `\u003E` and `\u0026`, so that the text can stand inside an HTML
        /// `script` element without ending it.
        public var isSafeInScript: Bool

        public init(indentation: Int = 0, isSafeInScript: Bool = false) {
            self.indentation = max(indentation, 0)
            self.isSafeInScript = isSafeInScript
        }

        public static let compact = Style()
        public static let pretty = Style(indentation: 2)
    }

    public var style: Style
    /// What has been written so far: UTF-8.
    public private(set) var text: [UInt8] = []

    public init(style: Style = .compact) {
        self.style = style
    }

    /// The compact text of a value.
    public static func compact(_ value: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        withExtendedLifetime(value.document) { writer.write(value.node) }
        return writer.text
    }

    /// Appends a value.
    ///
    /// - Complexity: O(bytes of the value); the depth is the parser's limit at most.
    public mutating func write(_ node: JSONNode) {
        write(node, level: 0)
    }

    private mutating func write(_ node: JSONNode, level: Int) {
        switch node.kind {
        case .object:
            text.append(UInt8(ascii: "{"))
            var isFirst = true
            for (key, value) in node.members {
                separate(&isFirst, level: level + 1)
                write(string: key)
                text.append(UInt8(ascii: ":"))
                if style.indentation > 0 { text.append(UInt8(ascii: " ")) }
                write(value, level: level + 1)
            }
            close(UInt8(ascii: "}"), isEmpty: isFirst, level: level)
        case .array:
            text.append(UInt8(ascii: "["))
            var isFirst = true
            for element in node.elements {
                separate(&isFirst, level: level + 1)
                write(element, level: level + 1)
            }
            close(UInt8(ascii: "]"), isEmpty: isFirst, level: level)
        case .string: write(string: node)
        case .null, .true, .false, .number: text.append(contentsOf: node.source)
        }
    }

    private mutating func separate(_ isFirst: inout Bool, level: Int) {
        if !isFirst { text.append(UInt8(ascii: ",")) }
        isFirst = false
        breakLine(level: level)
    }

    private mutating func close(_ bracket: UInt8, isEmpty: Bool, level: Int) {
        if !isEmpty { breakLine(level: level) }
        text.append(bracket)
    }

    private mutating func breakLine(level: Int) {
        guard style.indentation > 0 else { return }
        text.append(UInt8(ascii: "\n"))
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: level * style.indentation))
    }

    /// A string's own source is its shortest faithful text, so it is copied: escapes stay as they were published.
    private mutating func write(string node: JSONNode) {
        text.append(UInt8(ascii: "\""))
        if style.isSafeInScript {
            for byte in node.source { appendSafeInScript(byte) }
        } else {
            text.append(contentsOf: node.source)
        }
        text.append(UInt8(ascii: "\""))
    }

    private mutating func appendSafeInScript(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "<"): text.append(contentsOf: "\\u003C".utf8)
        case UInt8(ascii: ">"): text.append(contentsOf: "\\u003E".utf8)
        case UInt8(ascii: "&"): text.append(contentsOf: "\\u0026".utf8)
        default: text.append(byte)
        }
    }
}
