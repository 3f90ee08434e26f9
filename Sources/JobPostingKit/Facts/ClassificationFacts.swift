import JobPostingJSON

/// Readers of what a posting is filed under.
enum ClassificationFacts {
    @Sendable static func industry(_ reader: inout FactReader) { reader.addTerms("industry") }

    @Sendable static func skills(_ reader: inout FactReader) { reader.addTerms("skills") }
}

extension FactReader {
    /// Adds the terms of a property: text, perhaps a comma list, or DefinedTerm nodes with a `name`.
    fileprivate mutating func addTerms(_ property: StaticString) {
        for node in posting.values(property) {
            let names = node.kind == .object ? node.values("name") : node.asValues
            for name in names {
                guard let text = plainText(name) else { continue }
                // A node's name is one term whatever commas it holds.
                guard node.kind != .object else {
                    addText(text, of: name)
                    continue
                }
                for term in CommaList.terms(of: text) { addText(term, of: name) }
            }
        }
    }
}

/// Splits a text that lists terms with commas between them.
enum CommaList {
    /// The terms, without the space around them and without empty ones.
    ///
    /// Commas inside brackets belong to their term. Lists made by software have no space after the comma, and then a
    /// comma with a space belongs to its term too: `Health, Wellness and Fitness,Internet` is two terms.
    ///
    /// - Complexity: O(*n*).
    static func terms(of text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: ",")) else {
            let term = text.trimmed
            return term.isEmpty ? [] : [term]
        }
        let bytes = Array(text.utf8)
        let commas = separators(in: bytes)
        // What follows a comma; a space behind the last, where nothing does.
        func follower(_ comma: Int) -> UInt8 { comma + 1 < bytes.count ? bytes[comma + 1] : UInt8(ascii: " ") }
        let isTight = commas.contains { follower($0) != UInt8(ascii: " ") && follower($0) != UInt8(ascii: ",") }
        let separators =
            isTight ? commas.filter { follower($0) != UInt8(ascii: " ") || $0 + 1 == bytes.count } : commas
        var terms: [String] = []
        var start = 0
        for end in separators + [bytes.count] {
            let term = String(decoding: bytes[start..<max(end, start)], as: UTF8.self).trimmed
            if !term.isEmpty { terms.append(term) }
            start = end + 1
        }
        return terms
    }

    /// The offsets of the commas outside brackets; of all commas where the brackets do not close.
    private static func separators(in bytes: [UInt8]) -> [Int] {
        var all: [Int] = []
        var outside: [Int] = []
        var depth = 0
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(depth - 1, 0)
            case UInt8(ascii: ","):
                all.append(offset)
                if depth == 0 { outside.append(offset) }
            default: break
            }
        }
        return depth == 0 ? outside : all
    }
}
