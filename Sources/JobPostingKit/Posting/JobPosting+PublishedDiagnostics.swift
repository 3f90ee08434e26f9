import JobPostingJSON

extension JobPosting {
    /// What of the published names is not schema.org's, each at its place in the input; at most 1,000.
    ///
    /// | code | what |
    /// |---|---|
    /// | `published.property-misspelt` | a property that schema.org does not have, and one that was probably meant |
    /// | `published.property-unknown` | a property that schema.org does not have, and nothing near it either |
    /// | `published.property-superseded` | a property that another has taken the place of |
    /// | `published.type-unknown` | a type that schema.org does not have |
    /// | `published.type-superseded` | a type that another has taken the place of |
    ///
    /// The values are kept and can be read whatever is said of their names. Names of other vocabularies, as the contexts
    /// have it, and keywords of JSON-LD are not looked at. Reading a posting does not ask for this: it looks at every name.
    ///
    /// - Complexity: O(values of the posting · log names), and for each of the first 200 unknown names O(names of about
    ///   its length · letters²).
    public var publishedDiagnostics: [Diagnostic] {
        withGraph { published, graph in
            var check = NameCheck(published.node, graph.names)
            check.run()
            let pointers = published.node.pointers(toPlaces: check.remarks.map { $0.node.place(in: published.node) })
            let places = places(of: check.remarks.map { $0.node.byteRange })
            return zip(check.remarks, zip(pointers, places)).map { remark, at in
                Diagnostic(
                    remark.severity, remark.code, remark.message.text, byteRange: at.1.byteRange,
                    position: at.1.position,
                    pointer: placement.pointer + at.0)
            }
        }
    }
}

/// Looks at the names of all properties and types in a node.
private struct NameCheck {
    private let root: JSONNode
    private let names: GraphNames
    private(set) var remarks: [Remark] = []
    /// What was probably meant by a name that is not there.
    private var nearest: [String: String?] = [:]
    /// Names that are looked for: above that many a text is no posting with slips, but something else.
    private static let searchLimit = 200

    init(_ root: JSONNode, _ names: GraphNames) {
        self.root = root
        self.names = names
    }

    mutating func run() {
        // Keys are no objects, so every object on the tape is a node or a wrapped value.
        for place in 0..<root.span {
            guard let node = root.descendant(at: place), node.kind == .object else { continue }
            for (key, value) in node.members {
                guard remarks.count < FactReader.remarkLimit else { return }
                switch names.meaning(of: key, in: node) {
                case .keyword("@type"):
                    for type in PropertyValues(value) {
                        if case .schema(let name) = names.meaning(of: type, in: node) { check(type: name, type) }
                    }
                case .schema(let name): check(property: name, key)
                case .keyword, .reverse, .other, .nothing: break
                }
            }
        }
    }

    private mutating func check(property name: String, _ node: JSONNode) {
        switch SchemaOrg.propertyNames.entry(name) {
        case .current: return
        case .superseded(let successor):
            add(.note, "published.property-superseded", node, "\(name) is superseded by \(successor)")
        case nil:
            if let meant = meant(name, SchemaOrg.propertyNames) {
                add(
                    .warning, "published.property-misspelt", node,
                    "schema.org has no property \(node.quoted), did you mean \(meant)?")
            } else {
                add(.note, "published.property-unknown", node, "schema.org has no property \(node.quoted)")
            }
        }
    }

    private mutating func check(type name: String, _ node: JSONNode) {
        switch SchemaOrg.typeNames.entry(name) {
        case .current: return
        case .superseded(let successor):
            add(.note, "published.type-superseded", node, "\(name) is superseded by \(successor)")
        case nil:
            let suggestion = meant(name, SchemaOrg.typeNames).map { ", did you mean \($0)?" } ?? ""
            add(.warning, "published.type-unknown", node, "schema.org has no type \(node.quoted)\(suggestion)")
        }
    }

    private mutating func meant(_ name: String, _ table: SchemaOrgNameTable) -> String? {
        if let known = nearest[name] { return known }
        guard nearest.count < NameCheck.searchLimit else { return nil }
        let found = table.nearest(to: name)
        nearest[name] = .some(found)
        return found
    }

    private mutating func add(_ severity: Diagnostic.Severity, _ code: String, _ node: JSONNode, _ message: Message) {
        remarks.append(Remark(severity, code, node, message))
    }
}
