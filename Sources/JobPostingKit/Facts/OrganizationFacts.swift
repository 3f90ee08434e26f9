import JobPostingJSON

/// Readers of the hiring organisation: a node, a reference to one that stands beside the posting in its `@graph`, or a
/// bare name (45 of 1,812 in Web Data Commons 2019).
enum OrganizationFacts {
    /// `confidential` is what Google asks anonymous employers to write: then there is no name.
    @Sendable static func name(_ reader: inout FactReader) {
        reader.forEachNode(of: "hiringOrganization") { reader, node in
            let names = node.kind == .object ? node.values("name") : node.asValues
            for name in names {
                guard let text = reader.plainText(name), !text.isEqualIgnoringASCIICase(to: "confidential") else {
                    continue
                }
                reader.addText(text, of: name)
            }
        }
    }

    @Sendable static func url(_ reader: inout FactReader) { reader.addOrganizationLinks("url") }

    @Sendable static func sameAs(_ reader: inout FactReader) { reader.addOrganizationLinks("sameAs") }

    /// `logo`: a link, or an ImageObject with `url` or `contentUrl`.
    @Sendable static func logo(_ reader: inout FactReader) {
        reader.forEachNode(of: "hiringOrganization") { reader, node in
            for logo in node.values("logo") {
                if logo.kind == .object {
                    for link in logo.values("url") { reader.addLink(link) }
                    for link in logo.values("contentUrl") { reader.addLink(link) }
                } else {
                    reader.addLink(logo)
                }
            }
        }
    }
}

extension FactReader {
    fileprivate mutating func addOrganizationLinks(_ property: StaticString) {
        forEachNode(of: "hiringOrganization") { reader, node in
            for link in node.values(property) { reader.addLink(link) }
        }
    }
}
