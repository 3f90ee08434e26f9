/// Writes JSON from a tape: the same values in the same order, numbers as they were written.
public struct JSONWriter: Sendable {
    /// How the text is laid out and escaped.
    public struct Style: Sendable {
        /// Spaces for each level, at most 16, one member or element a line; 0 for no white space at all.
        public var indentation: Int
        /// Writes `<`, `>` and `&` as `\u003C`, `\u003E` and `\u0026`, so that the text can stand inside an HTML
        /// `script` element without ending it.
        public var isSafeInScript: Bool

        /// A style; by default the compact one.
        public init(indentation: Int = 0, isSafeInScript: Bool = false) {
            self.indentation = min(max(indentation, 0), 16)
            self.isSafeInScript = isSafeInScript
        }

        /// No white space.
        public static let compact = Style()
        /// One member or element a line, two spaces for each level.
        public static let pretty = Style(indentation: 2)
    }

    /// How the text is laid out and escaped.
    public var style: Style
    /// What has been written so far: UTF-8.
    public private(set) var text: [UInt8] = []

    /// A writer that has written nothing.
    public init(style: Style = .compact) {
        self.style = style
    }

    /// The compact text of a value.
    public static func compact(_ value: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        withExtendedLifetime(value.document) { writer.write(value.node) }
        return writer.text
    }

    /// Appends a line feed.
    public mutating func endLine() { text.append(UInt8(ascii: "\n")) }

    /// Appends a value.
    ///
    /// - Complexity: O(bytes of the value), and as many words of heap as containers are open at once: no stack.
    public mutating func write(_ node: JSONNode) {
        // The containers that are open: where each ends on the tape, and whether it is an object.
        var open: [(end: JSONNode, isObject: Bool)] = []
        var position = node
        while true {
            if let container = open.last, container.isObject {
                write(string: position)
                text.append(UInt8(ascii: ":"))
                if style.indentation > 0 { text.append(UInt8(ascii: " ")) }
                position = position.next
            }
            switch position.kind {
            case .object, .array:
                let isObject = position.kind == .object
                text.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
                if position.span > 1 {
                    open.append((position.next, isObject))
                    breakLine(level: open.count)
                    position = position.first
                    continue
                }
                text.append(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
            case .string: write(string: position)
            case .null, .true, .false, .number: text.append(contentsOf: position.source)
            }
            position = position.next
            while let container = open.last, container.end.isSame(as: position) {
                open.removeLast()
                breakLine(level: open.count)
                text.append(container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
            }
            guard !open.isEmpty else { return }
            text.append(UInt8(ascii: ","))
            breakLine(level: open.count)
        }
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
