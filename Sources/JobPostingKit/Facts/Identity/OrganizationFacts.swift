import JobPostingJSON

/// Readers of the hiring organisation: a node, a reference to one that stands beside the posting in its `@graph`, or a
/// bare name (45 of 1,812 in Web Data Commons 2019).
///
/// All four facts are read from one organisation, the first that has a name: parts of two employers are nobody's.
/// `confidential` is what Google asks anonymous employers to write, and they write it in their own languages: then nothing
/// of it is a fact.
enum OrganizationFacts {
    /// `name`; where it is missing, `legalName` or `alternateName`, from which it is inferred.
    @Sendable static func name(_ reader: inout FactReader) {
        reader.readOrganization(remarking: true) { reader, node in
            for name in reader.values(.name, orTextOf: node) { reader.addName(name, .stated) }
            for name in reader.values(.legalName, of: node) { reader.addName(name, .inferred) }
            for name in reader.values(.alternateName, of: node) { reader.addName(name, .inferred) }
        }
    }

    /// `url`; of an organisation that is only a link, that.
    @Sendable static func url(_ reader: inout FactReader) {
        reader.readOrganization { reader, node in
            if node.kind == .string, let text = reader.plainText(node), case .link(let address) = WebLink(text) {
                reader.addText(address, of: node)
            }
            for link in reader.values(.url, of: node) { reader.addLink(link, "organization-url") }
        }
    }

    @Sendable static func sameAs(_ reader: inout FactReader) {
        reader.readOrganization { reader, node in
            for link in reader.values(.sameAs, of: node) { reader.addLink(link, "organization-same-as") }
        }
    }

    /// `logo`: a link, or an ImageObject with `url` or `contentUrl`.
    @Sendable static func logo(_ reader: inout FactReader) {
        let fact = "organization-logo"
        reader.readOrganization { reader, node in
            for logo in reader.values(.logo, of: node) {
                if logo.kind == .object {
                    for link in reader.values(.url, of: logo) { reader.addLink(link, fact) }
                    for link in reader.values(.contentUrl, of: logo) { reader.addLink(link, fact) }
                    // An image that nothing describes is the file itself.
                    if reader.graph.isReference(logo) { reader.addLink(logo, fact) }
                } else {
                    reader.addLink(logo, fact)
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
        switch organization() {
        case .none: return
        case .confidential(let node):
            guard remarking else { return }
            remark("fact.organization.confidential", node, severity: .note, "the employer is confidential")
        case .named(let node):
            if remarking, graph.isReference(node) {
                remark("fact.reference.unresolved", node, "the document describes no node with this @id")
            }
            body(&self, node)
        }
    }

    /// The organisation that all facts are read from, chosen once a posting; anew where references may lead to it, so
    /// that each fact knows the way that it came.
    private mutating func organization() -> OrganizationChoice {
        if let known = memo.organization, graph.features.isEmpty { return known }
        let choice = chooseOrganization()
        memo.organization = choice
        return choice
    }

    private mutating func chooseOrganization() -> OrganizationChoice {
        var unnamed: JSONNode?
        for node in values(.hiringOrganization) {
            guard let name = organizationName(node) else {
                unnamed = unnamed ?? node
                continue
            }
            return OrganizationName.isConfidential(name) ? .confidential(node) : .named(node)
        }
        return unnamed.map { .named($0) } ?? .none
    }

    private mutating func organizationName(_ node: JSONNode) -> String? {
        for name in values(.name, orTextOf: node) {
            if let text = plainText(name) { return text }
        }
        return nil
    }

    /// Adds the name of an organisation, unless it is a link, an empty box or a template that nobody filled in.
    fileprivate mutating func addName(_ node: JSONNode, _ method: Provenance.Method) {
        guard !isComplete, let text = plainText(node) else { return }
        if let code = OrganizationName.problem(of: text) {
            return remark("fact.organization.\(code)", node, "\(node.quoted) is no name of an organisation")
        }
        if method == .inferred { add(.text(text), .inferred, from: node) } else { addText(text, of: node) }
    }
}

/// Which of a posting's organisations its facts are read from.
enum OrganizationChoice {
    case none
    /// The first that has a name, or the first of all where none has.
    case named(JSONNode)
    /// The first that has a name has one that says that it does not want to be named.
    case confidential(JSONNode)
}

/// What stands where the name of an employer should.
enum OrganizationName {
    /// Longer names are none of a table's.
    private static let longestPhrase = 64

    /// Whether it says that the employer does not want to be named.
    static func isConfidential(_ name: String) -> Bool {
        // Most names begin like none of the phrases: then they need not be folded.
        guard name.utf8.count <= longestPhrase, let first = name.utf8.first, mayBegin(first) else { return false }
        return AnswerPhrases.confidential[name] != nil
    }

    /// Whether a phrase of the table begins with the letter, of either case, or is not of ASCII.
    private static func mayBegin(_ byte: UInt8) -> Bool {
        guard byte.isASCIILetter else { return byte >= 0x80 || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") }
        // b, d and others begin none; their letters are bits from a on.
        let letters: UInt32 = OrganizationName.beginnings
        return letters &>> UInt32(byte.asciiLowercased - UInt8(ascii: "a")) & 1 == 1
    }

    private static let beginnings: UInt32 = {
        var letters: UInt32 = 0
        for (key, _) in AnswerPhrases.confidential.lines {
            guard let byte = key.utf8.first, byte.isASCIILetter else { continue }
            letters |= 1 &<< UInt32(byte - UInt8(ascii: "a"))
        }
        return letters
    }()

    /// What is wrong with a name, as codes of diagnostics have it; nil for a name.
    static func problem(of name: String) -> String? {
        if TemplateText.isUnfilled(name) { return "placeholder" }
        if name.utf8.count <= 24, isEmptyBox(name) { return "placeholder" }
        // A link is no name; a company may well be called after its domain.
        if case .link = WebLink(name) { return "unrecognised" }
        return nil
    }

    private static func isEmptyBox(_ name: String) -> Bool {
        for label in [
            "company name", "your company", "your company name", "company_name", "organization name",
            "employer name", "name of company", "hiring organization", "firmenname", "nom de l'entreprise",
            "nombre de la empresa", "nome dell'azienda", "nome da empresa", "nazwa firmy",
        ]
        where name.isEqualIgnoringASCIICase(to: label) {
            return true
        }
        return false
    }
}
