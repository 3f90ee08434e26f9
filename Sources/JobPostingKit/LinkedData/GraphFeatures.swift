import JobPostingJSON

/// What a document holds that makes it more than nodes with plain names inside one another.
///
/// One pass over the tape finds it, which looks at nothing but the lengths of strings and the beginnings of short ones.
/// Most documents hold none of it: their properties are found by comparing keys, and no more is ever built for them.
struct GraphFeatures: OptionSet, Sendable {
    var rawValue: UInt8
    /// A context that is more than the name of schema.org's.
    static let contexts = GraphFeatures(rawValue: 1)
    /// `@value`, `@list` or `@set`.
    static let wrappers = GraphFeatures(rawValue: 2)
    /// Two or more nodes with identifiers, so that one may stand for another.
    static let identifiers = GraphFeatures(rawValue: 4)
    /// `@reverse`.
    static let reverse = GraphFeatures(rawValue: 8)

    /// - Complexity: O(entries of the tape).
    init(of roots: some Sequence<JSONNode>) {
        rawValue = 0
        var identifiers = 0
        for root in roots {
            var place = 0
            while let node = root.descendant(at: place) {
                place &+= 1
                let text = node.source
                // What is looked for has two bytes (`id`) to eight (`@context`); a text of one byte is no keyword either. Its
                // first byte is asked for before its size, which nobody can predict.
                guard text.count >= 2 else { continue }
                let first = text[0]
                guard first == UInt8(ascii: "@") || first == UInt8(ascii: "i") || node.hasEscapes,
                    node.kind == .string
                else { continue }
                if node.hasEscapes {
                    if GraphFeatures.isEscapedKeyword(node) {
                        insert([.contexts, .wrappers, .identifiers, .reverse])
                    }
                    continue
                }
                if first == UInt8(ascii: "@") {
                    guard text.count <= 9 else { continue }
                    // Of all keywords this one stands in every node.
                    if text.count == 5, text.isEqual(to: "@type") { continue }
                    addKeyword(node, before: root.descendant(at: place), &identifiers)
                } else if text.count == 2, text[1] == UInt8(ascii: "d") {
                    identifiers += 1
                }
            }
        }
        if identifiers > 1 { insert(.identifiers) }
    }

    private mutating func addKeyword(_ node: JSONNode, before next: JSONNode?, _ identifiers: inout Int) {
        if node.hasText("@context") {
            if !GraphFeatures.isPlain(next) { insert(.contexts) }
        } else if node.hasText("@id") {
            identifiers += 1
        } else if node.hasText("@reverse") {
            insert(.reverse)
        } else if !node.hasText("@graph") {
            insert(.wrappers)
        }
    }

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// `\u0040type` is how nobody writes, yet it is the same key; six bytes for each byte of it at most.
    private static func isEscapedKeyword(_ node: JSONNode) -> Bool {
        let text = node.source
        guard text.count <= 54, text.first == UInt8(ascii: "@") || text.starts(with: "\\u00".utf8) else { return false }
        guard let value = node.string else { return false }
        return value.utf8.first == UInt8(ascii: "@") || value == "id" || value == "type"
    }

    /// Whether what follows `@context` is the name of schema.org's context.
    static func isPlain(_ value: JSONNode?) -> Bool {
        guard let value, value.kind == .string else { return false }
        if !value.hasEscapes { return SchemaIRI.isContext(value.source) }
        // `http:\/\/schema.org` is what PHP's `json_encode` writes unless it is told otherwise; no name of the context has
        // more than six bytes for each of its own.
        guard value.source.count <= 256 else { return false }
        var text: [UInt8] = []
        value.appendText(to: &text)
        return text.withUnsafeBufferPointer { SchemaIRI.isContext($0) }
    }
}
