import JobPostingJSON

/// Readers of the hiring organisation: a node, a reference to one that stands beside the posting in its `@graph`, or a
/// bare name (45 of 1,812 in Web Data Commons 2019).
///
/// All four facts are read from one organisation, the first that has a name: parts of two employers are nobody's.
/// `confidential` is what Google asks anonymous employers to write: then nothing of it is a fact.
enum OrganizationFacts {
    @Sendable static func name(_ reader: inout FactReader) {
        reader.readOrganization(remarking: true) { reader, node in
            for name in reader.values(.name, orTextOf: node) { reader.addText(of: name) }
        }
    }

    @Sendable static func url(_ reader: inout FactReader) {
        reader.readOrganization { reader, node in
            for link in reader.values(.url, of: node) { reader.addLink(link) }
        }
    }

    @Sendable static func sameAs(_ reader: inout FactReader) {
        reader.readOrganization { reader, node in
            for link in reader.values(.sameAs, of: node) { reader.addLink(link) }
        }
    }

    /// `logo`: a link, or an ImageObject with `url` or `contentUrl`.
    @Sendable static func logo(_ reader: inout FactReader) {
        reader.readOrganization { reader, node in
            for logo in reader.values(.logo, of: node) {
                if logo.kind == .object {
                    for link in reader.values(.url, of: logo) { reader.addLink(link) }
                    for link in reader.values(.contentUrl, of: logo) { reader.addLink(link) }
                    // An image that nothing describes is the file itself.
                    if reader.graph.isReference(logo) { reader.addLink(logo) }
                } else {
                    reader.addLink(logo)
                }
            }
        }
    }
}

extension FactReader {
    /// Reads the first organisation that has a name, or the first of all where none has.
    fileprivate mutating func readOrganization(
        remarking: Bool = false, _ body: (inout FactReader, JSONNode) -> Void
    ) {
        var chosen: JSONNode?
        for node in values(.hiringOrganization) {
            guard let name = organizationName(node) else {
                chosen = chosen ?? node
                continue
            }
            if name.isEqualIgnoringASCIICase(to: "confidential") {
                guard remarking else { return }
                return remark("fact.organization.confidential", node, severity: .note, "the employer is confidential")
            }
            chosen = node
            break
        }
        guard let chosen else { return }
        if remarking, graph.isReference(chosen) {
            remark("fact.reference.unresolved", chosen, "the document describes no node with this @id")
        }
        body(&self, chosen)
    }

    private mutating func organizationName(_ node: JSONNode) -> String? {
        for name in values(.name, orTextOf: node) {
            if let text = plainText(name) { return text }
        }
        return nil
    }
}
