import JobPostingJSON

/// Readers of what identifies a posting.
enum IdentityFacts {
    /// `identifier`: text, a number, or a PropertyValue whose `value` it is. A PropertyValue without one names only the
    /// employer.
    @Sendable static func id(_ reader: inout FactReader) {
        for node in reader.values(.identifier) {
            if node.kind == .object {
                for value in reader.values(.value, of: node) { reader.addPlainText(of: value) }
            } else {
                reader.addPlainText(of: node)
            }
        }
    }

    @Sendable static func url(_ reader: inout FactReader) {
        for node in reader.values(.url) { reader.addLink(node, "url") }
    }

    /// `title`; where it is missing, `name`, which stands in two of schema.org's own examples (eg-0251, eg-0268).
    @Sendable static func title(_ reader: inout FactReader) {
        for node in reader.values(.title) { reader.addPlainText(of: node) }
        guard !reader.isComplete else { return }
        for node in reader.values(.name) { reader.addPlainText(of: node) }
    }
}

extension FactReader {
    /// Adds a link of http or https: a text, or a node's `@id` or `url`. What cannot be followed from anywhere is told.
    ///
    /// - Parameter fact: The word for the fact in codes of diagnostics.
    mutating func addLink(_ node: JSONNode, _ fact: String) {
        guard !isComplete else { return }
        guard node.kind == .object else {
            if let link = WebLink.published(node) {
                return add(.text(link.text), link.isAsPublished ? .stated : .converted, from: node)
            }
            guard node.kind == .string, let text = plainText(node) else { return }
            let link = WebLink(text)
            if case .link(let address) = link {
                addText(address, of: node)
            } else if let problem = link.problem {
                let what = link == .withoutScheme ? "ambiguous" : link == .nowhere ? "placeholder" : "unrecognised"
                remark("fact.\(fact).\(what)", node, "\(node.quoted) \(problem)")
            }
            return
        }
        // An identifier is a link only if it can be followed; a blank node's (`_:b0`) and `#logo` are none.
        if let identifier = graph.names.identifier(of: node), let text = plainText(identifier),
            case .link(let address) = WebLink(text)
        {
            addText(address, of: identifier)
        }
        for link in values(.url, of: node) where link.kind == .string { addLink(link, fact) }
    }
}
