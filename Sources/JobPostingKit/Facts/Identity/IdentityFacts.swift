import JobPostingJSON

/// Readers of what identifies a posting.
enum IdentityFacts {
    /// `identifier`: text, a number, or a PropertyValue whose `value` it is. A PropertyValue without one names only the
    /// employer.
    @Sendable static func id(_ reader: inout FactReader) {
        for node in reader.values(.identifier) {
            if node.kind == .object {
                for value in reader.values(.value, of: node) { reader.addText(of: value) }
            } else {
                reader.addText(of: node)
            }
        }
    }

    @Sendable static func url(_ reader: inout FactReader) {
        for node in reader.values(.url) { reader.addLink(node) }
    }

    /// `title`; where it is missing, `name`, which stands in two of schema.org's own examples (eg-0251, eg-0268).
    @Sendable static func title(_ reader: inout FactReader) {
        for node in reader.values(.title) { reader.addText(of: node) }
        for node in reader.values(.name) { reader.addText(of: node) }
    }
}

extension FactReader {
    /// Adds a link: a text, or a node's `@id` or `url`.
    mutating func addLink(_ node: JSONNode) {
        guard node.kind == .object else {
            if node.kind == .string { addText(of: node) }
            return
        }
        // A blank node's identifier (`_:b0`) leads nowhere.
        if let link = graph.names.identifier(of: node), link.source.first != UInt8(ascii: "_") { addText(of: link) }
        for link in values(.url, of: node) where link.kind == .string { addText(of: link) }
    }
}
