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
            for name in reader.values(.name, ofOrganization: node) { reader.addName(name, .stated) }
            guard !reader.isComplete else { return }
            for name in reader.values(.legalName, ofOrganization: node) { reader.addName(name, .inferred) }
            for name in reader.values(.alternateName, of: node) { reader.addName(name, .inferred) }
        }
    }

    /// `url`; of an organisation that is only a link, that.
    @Sendable static func url(_ reader: inout FactReader) {
        reader.readOrganization { reader, node in
            if node.kind == .string, let text = reader.plainText(node), case .link(let address) = WebLink(text) {
                reader.addText(address, of: node)
            }
            for link in reader.values(.url, ofOrganization: node) { reader.addLink(link, "organization-url") }
        }
    }

    @Sendable static func sameAs(_ reader: inout FactReader) {
        reader.readOrganization { reader, node in
            for link in reader.values(.sameAs, ofOrganization: node) { reader.addLink(link, "organization-same-as") }
        }
    }

    /// `logo`: a link, or an ImageObject with `url` or `contentUrl`.
    @Sendable static func logo(_ reader: inout FactReader) {
        let fact = "organization-logo"
        reader.readOrganization { reader, node in
            for logo in reader.values(.logo, ofOrganization: node) {
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
            if remarking, keepsRemarks, graph.isReference(node) {
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
        let isPlain = graph.features.isEmpty
        for node in values(.hiringOrganization) {
            memo.organizationMembers = isPlain ? NodeMembers(plain: node, OrganizationChoice.members) : nil
            for name in values(.name, ofOrganization: node) {
                if let isConfidential = isConfidential(name) {
                    return isConfidential ? .confidential(node) : .named(node)
                }
            }
            unnamed = unnamed ?? node
        }
        // The members of the last one, where there are several, are not those of the first.
        if let unnamed, isPlain { memo.organizationMembers = NodeMembers(plain: unnamed, OrganizationChoice.members) }
        return unnamed.map { .named($0) } ?? .none
    }

    /// The values of a property of the organisation that was chosen; of a text that stands in its place, the name is it.
    fileprivate mutating func values(_ property: Property, ofOrganization node: JSONNode) -> PropertyValues {
        if property == .name, node.kind != .object { return PropertyValues(node) }
        return values(property, of: node, memo.organizationMembers)
    }

    /// Whether a name says that the employer does not want to be named; nil where it is none.
    private mutating func isConfidential(_ name: JSONNode) -> Bool? {
        // Nearly all names begin like none of the phrases: then they need not even be copied.
        if let text = PlainText(name), !OrganizationName.mayBeConfidential(text.bytes) { return false }
        return plainText(name).map { OrganizationName.isConfidential($0) }
    }

    /// Adds the name of an organisation, unless it is a link, an empty box or a template that nobody filled in.
    fileprivate mutating func addName(_ node: JSONNode, _ method: Provenance.Method) {
        guard !isComplete else { return }
        if let text = PlainText(node), OrganizationName.isSound(text) {
            return add(.text(text.string), method, from: node)
        }
        guard let text = plainText(node) else { return }
        if let code = OrganizationName.problem(of: text) {
            return remark("fact.organization.\(code)", node, "\(node.quoted) is no name of an organisation")
        }
        if method == .inferred { add(.text(text), .inferred, from: node) } else { addText(text, of: node) }
    }
}

/// Which of a posting's organisations its facts are read from.
enum OrganizationChoice {
    /// What is asked of an organisation.
    static let members = NodeMembers.Wanted([.name, .url, .sameAs, .logo, .legalName])

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
        guard name.utf8.count <= longestPhrase, let first = name.utf8.first else { return false }
        // Other signs in front say that it is a name after all.
        let isBracket = first == UInt8(ascii: "[") || first == UInt8(ascii: "(")
        guard first.isASCIILetter || first >= 0x80 || isBracket else { return false }
        return AnswerPhrases.confidential[name] != nil
    }

    /// Whether a plain text begins like a phrase that says so: with its first three letters.
    static func mayBeConfidential(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard name.count <= longestPhrase, let first = name.first else { return false }
        guard first.isASCIILetter else { return true }
        let slot = slot(of: name)
        return beginnings[slot &>> 6] &>> UInt64(slot & 63) & 1 == 1
    }

    /// A number below 2,048 for the letters of ASCII that a text begins with, at most three, in either case.
    private static func slot(of text: some Sequence<UInt8>) -> Int {
        var start: UInt32 = 0
        for byte in text {
            guard byte.isASCIILetter, start < 0x1_0000 else { break }
            start = start &<< 8 | UInt32(byte.asciiLowercased)
        }
        return Int((start &* 0x9E37_79B1) &>> 21)
    }

    /// The slots of all phrases, in a set of 2,048 bits; made once.
    private static let beginnings: [UInt64] = {
        var bits = [UInt64](repeating: 0, count: 32)
        for (key, _) in AnswerPhrases.confidential.lines {
            let slot = slot(of: key.utf8)
            bits[slot &>> 6] |= 1 &<< UInt64(slot & 63)
        }
        return bits
    }()

    /// Whether nothing can be wrong with a name, as one look at it tells: ``problem(of:)`` has none.
    static func isSound(_ name: PlainText) -> Bool {
        // It may be a link.
        if name.bytes.count > 7, name.bytes[0] | 0x20 == UInt8(ascii: "h"),
            name.bytes[4] == UInt8(ascii: ":") || name.bytes[5] == UInt8(ascii: ":")
        {
            return false
        }
        for label in emptyBoxes where label.utf8CodeUnitCount == name.bytes.count {
            let label = UnsafeBufferPointer(start: label.utf8Start, count: label.utf8CodeUnitCount)
            if name.bytes.isEqualIgnoringCase(to: label) { return false }
        }
        return true
    }

    /// What is wrong with a name, as codes of diagnostics have it; nil for a name.
    static func problem(of name: String) -> String? {
        if TemplateText.isUnfilled(name) { return "placeholder" }
        if name.utf8.count <= 24, isEmptyBox(name) { return "placeholder" }
        // A link is no name; a company may well be called after its domain.
        if case .link = WebLink(name) { return "unrecognised" }
        return nil
    }

    private static func isEmptyBox(_ name: String) -> Bool {
        var name = name
        return name.withUTF8 { name in
            emptyBoxes.contains { label in
                name.isEqualIgnoringCase(
                    to: UnsafeBufferPointer(start: label.utf8Start, count: label.utf8CodeUnitCount))
            }
        }
    }

    /// What stands before a box that is to be filled in.
    private static let emptyBoxes: [StaticString] = [
        "company name", "your company", "your company name", "company_name", "organization name",
        "employer name", "name of company", "hiring organization", "firmenname", "nom de l'entreprise",
        "nombre de la empresa", "nome dell'azienda", "nome da empresa", "nazwa firmy",
    ]
}
