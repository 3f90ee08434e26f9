import JobPostingJSON

/// Readers of the language that a posting is written in.
enum LanguageFacts {
    /// `inLanguage`; else the `@language` of the description or title; else told from their letters, if it is clear.
    ///
    /// Several languages in `inLanguage` say which the posting is offered in, and not which it is written in: then the
    /// text tells.
    @Sendable static func language(_ reader: inout FactReader) {
        reader.addPublishedLanguage()
        if !reader.isComplete { reader.addLanguageOfValue() }
        if !reader.isComplete { reader.addLanguageOfText() }
    }
}

extension FactReader {
    fileprivate mutating func addPublishedLanguage() {
        var found: (tag: String, node: JSONNode)?
        for value in values(.inLanguage) {
            for node in languageNodes(of: value) {
                guard let text = plainText(node) else { continue }
                guard let tag = LanguageTag.normalized(text) else {
                    remark(
                        "fact.language.unrecognised", node, "\(node.quoted) is no language of BCP 47 nor a name of one")
                    continue
                }
                if let found, found.tag != tag {
                    return remark(
                        "fact.language.ambiguous", node, severity: .note,
                        "several languages, \"\(found.tag)\" and \"\(tag)\": the text decides")
                }
                found = (tag, node)
                break
            }
        }
        if let found { addText(found.tag, of: found.node) }
    }

    /// A text, or what a Language node is named by: its code before its name.
    private mutating func languageNodes(of value: JSONNode) -> [JSONNode] {
        guard value.kind == .object else { return [value] }
        var nodes: [JSONNode] = []
        for property in [Property.alternateName, .identifier, .name] {
            for node in values(property, of: value) where node.kind == .string { nodes.append(node) }
        }
        return nodes
    }

    /// The `@language` beside the `@value` of the description or title (JSON-LD 1.1, section 4.2.4).
    fileprivate mutating func addLanguageOfValue() {
        for name in ["description", "title"] as [StaticString] {
            guard let value = posting.member(name), value.kind == .object, let node = value.member("@language"),
                let text = plainText(node)
            else { continue }
            if let tag = LanguageTag.normalized(text) { return addText(tag, of: node) }
            remark("fact.language.unrecognised", node, "\(node.quoted) is no language of BCP 47")
        }
    }

    /// The language of the description, or of the title where that is long enough to tell.
    @_optimize(speed)
    fileprivate mutating func addLanguageOfText() {
        var sample = LanguageSample()
        var first: JSONNode?
        for property in [Property.description, .title] {
            for node in values(property) where node.kind == .string && !sample.isFull {
                sample.append(HTMLBytes(node.source), isJSON: true)
                first = first ?? node
            }
        }
        guard let first, let language = LanguageClassifier.shared.language(of: sample) else { return }
        add(.text(language), .inferred, from: first)
    }
}
