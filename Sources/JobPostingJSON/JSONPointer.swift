/// A JSON Pointer (RFC 6901): the path from a value to one inside it.
///
///     let pointer: JSONPointer = "/jobLocation/0/address"
public struct JSONPointer: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The unescaped names and positions, outermost first; none for the whole document.
    public var tokens: [String]

    /// A pointer through these names and positions.
    public init(tokens: [String]) {
        self.tokens = tokens
    }

    /// Reads a pointer; nil unless it is empty or begins with `/`, and each `~` is `~0` or `~1`.
    public init?(_ text: some StringProtocol) {
        tokens = []
        guard !text.isEmpty else { return }
        guard text.utf8.first == UInt8(ascii: "/") else { return nil }
        var token: [UInt8] = []
        var isEscaped = false
        for byte in text.utf8.dropFirst() {
            if isEscaped {
                guard byte == UInt8(ascii: "0") || byte == UInt8(ascii: "1") else { return nil }
                token.append(byte == UInt8(ascii: "0") ? UInt8(ascii: "~") : UInt8(ascii: "/"))
                isEscaped = false
            } else if byte == UInt8(ascii: "/") {
                tokens.append(String(decoding: token, as: UTF8.self))
                token.removeAll(keepingCapacity: true)
            } else if byte == UInt8(ascii: "~") {
                isEscaped = true
            } else {
                token.append(byte)
            }
        }
        guard !isEscaped else { return nil }
        tokens.append(String(decoding: token, as: UTF8.self))
    }

    /// A literal that is no pointer names nothing: it becomes a name that no document holds at its root.
    public init(stringLiteral text: String) {
        self = JSONPointer(text) ?? JSONPointer(tokens: [text])
    }

    /// The pointer as it is written, with `~` and `/` inside names escaped.
    public var text: String {
        var text: [UInt8] = []
        for token in tokens {
            text.append(UInt8(ascii: "/"))
            for byte in token.utf8 {
                switch byte {
                case UInt8(ascii: "~"): text.append(contentsOf: [UInt8(ascii: "~"), UInt8(ascii: "0")])
                case UInt8(ascii: "/"): text.append(contentsOf: [UInt8(ascii: "~"), UInt8(ascii: "1")])
                default: text.append(byte)
                }
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The array position that a token names: digits without a leading zero (RFC 6901, section 4).
    static func position(_ token: String) -> Int? {
        guard let first = token.utf8.first, token.utf8.count == 1 || first != UInt8(ascii: "0") else { return nil }
        guard token.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else { return nil }
        return Int(token)
    }
}

extension JSONNode {
    /// The value that a pointer names from here; nil where it leads nowhere.
    ///
    /// - Complexity: O(members and elements passed on the way).
    public func at(_ pointer: JSONPointer) -> JSONNode? {
        var node = self
        for token in pointer.tokens {
            let inner: JSONNode?
            if node.kind == .array, let position = JSONPointer.position(token) {
                inner = node.elements.dropFirst(position).first { _ in true }
            } else {
                inner = node.member(named: token)
            }
            guard let inner else { return nil }
            node = inner
        }
        return node
    }

    /// The pointer that leads from here to `descendant`; nil when it does not lie inside this value.
    ///
    /// Of duplicate keys only the last can be named: the pointer of an earlier one leads to the last.
    ///
    /// - Complexity: O(siblings passed on the way down).
    public func pointer(to descendant: JSONNode) -> JSONPointer? {
        let place = descendant.place(in: self)
        guard place >= 0, place < span else { return nil }
        var pointer = JSONPointer(tokens: [])
        var node = self
        while !node.isSame(as: descendant) {
            if node.kind == .object {
                // A key has no pointer of its own: it is named by its value.
                let around = node.members.first { $0.key.isSame(as: descendant) || $0.value.holds(descendant) }
                guard let around else { return nil }
                pointer.tokens.append(around.key.string ?? "")
                if around.key.isSame(as: descendant) { break }
                node = around.value
            } else {
                let around = node.elements.enumerated().first { $0.element.holds(descendant) }
                guard let around else { return nil }
                pointer.tokens.append("\(around.offset)")
                node = around.element
            }
        }
        return pointer
    }

    private func holds(_ other: JSONNode) -> Bool {
        let place = other.place(in: self)
        return place >= 0 && place < span
    }
}
