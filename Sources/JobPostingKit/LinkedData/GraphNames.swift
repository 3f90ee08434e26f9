import JobPostingJSON

/// What the names in the documents of one record mean: the one place that knows how a property can be spelt.
///
/// A plain name is compared as it stands; everything else is looked up in the context that holds for its object.
struct GraphNames: Sendable {
    /// What there is to look out for.
    let features: GraphFeatures
    private let scopes: ContextScopes?

    /// The names of documents without anything to look out for: nothing has to be made to know them.
    static var plain: GraphNames {
        @inline(__always) get { GraphNames() }
    }

    private init() {
        features = []
        scopes = nil
    }

    /// - Parameters:
    ///   - roots: The documents of the record; they must be alive as long as this is used.
    ///   - edit: A posting of theirs that was edited.
    init(_ features: GraphFeatures, of roots: [JSONNode], _ edit: PostingEdit? = nil) {
        self.features = features
        scopes = features.contains(.contexts) ? ContextScopes(of: roots, edit) : nil
    }

    /// Whether the names of an object are schema.org's unless they say otherwise.
    private func context(of node: JSONNode) -> TermContext? {
        guard let scopes, let context = scopes.context(of: node), !context.isPlain else { return nil }
        return context
    }

    /// The contexts that could not be followed, with their scopes.
    var scopesWithProblems: [ContextScopes.Scope] {
        scopes?.scopes.filter { !$0.context.unknown.isEmpty || !$0.context.unsupported.isEmpty } ?? []
    }

    /// Whether a key, or the name of a type, has a prefix that no context defines.
    func hasUnknownPrefix(_ key: JSONNode, in node: JSONNode) -> Bool {
        guard let text = key.string else { return false }
        return (context(of: node) ?? GraphNames.schema).hasUnknownPrefix(text)
    }

    // MARK: - Keys and types

    /// What a key of an object stands for.
    func meaning(of key: JSONNode, in node: JSONNode) -> TermContext.Meaning {
        guard let text = key.string else { return .nothing }
        return (context(of: node) ?? GraphNames.schema).meaning(of: text)
    }

    /// The context that holds where none is written: schema.org's own.
    static let schema = TermContext.schema()

    /// Whether a key of an object stands for a keyword.
    @inline(__always)
    func isKeyword(_ key: JSONNode, _ keyword: StaticString, in node: JSONNode) -> Bool {
        if key.hasText(keyword) { return true }
        // Every keyword's alias in schema.org's context is the keyword without its sign; another context may have others.
        if scopes == nil, !key.hasEscapes, key.source.count != 2, key.source.count != 4 { return false }
        return isAlias(key, of: keyword, in: node)
    }

    @inline(never)
    private func isAlias(_ key: JSONNode, of keyword: StaticString, in node: JSONNode) -> Bool {
        let text = UnsafeBufferPointer(start: keyword.utf8Start, count: keyword.utf8CodeUnitCount)
        guard let context = context(of: node) else {
            // schema.org's context has two aliases.
            return (key.hasText("id") && text.isEqual(to: "@id")) || (key.hasText("type") && text.isEqual(to: "@type"))
        }
        guard case .keyword(var found)? = key.string.map({ context.meaning(of: $0) }) else { return false }
        return found.withUTF8 { $0.isEqual(to: text) }
    }

    /// Whether `@type` names this schema.org type: alone or among others, as a term, with a prefix, as an IRI, in letters
    /// of any case.
    @_optimize(speed)
    func isType(_ node: JSONNode, _ name: StaticString) -> Bool {
        guard node.kind == .object else { return false }
        for (key, value) in node.members where isKeyword(key, "@type", in: node) {
            if value.kind == .array {
                for element in value.elements where names(element, name, in: node) { return true }
            } else if names(value, name, in: node) {
                return true
            }
        }
        return false
    }

    private func names(_ type: JSONNode, _ name: StaticString, in node: JSONNode) -> Bool {
        // No spelling of a type is shorter than its name; one that is longer has a prefix, or is an IRI.
        guard type.kind == .string, type.source.count >= name.utf8CodeUnitCount || scopes != nil else { return false }
        let context = context(of: node)
        if context == nil, type.hasText(name) { return true }
        if context == nil, !type.hasEscapes, type.source.count > name.utf8CodeUnitCount,
            !type.source.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") })
        {
            return false
        }
        guard let text = type.string, case .schema(var found) = (context ?? GraphNames.schema).meaning(of: text) else {
            return false
        }
        return found.withUTF8 {
            $0.isEqualIgnoringCase(to: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        }
    }

    /// The `@id` of an object.
    func id(of node: JSONNode) -> String? { identifier(of: node)?.string }

    /// The value of an object's `@id`, if it is a text.
    func identifier(of node: JSONNode) -> JSONNode? {
        guard node.kind == .object else { return nil }
        var found: JSONNode?
        for (key, value) in node.members where isKeyword(key, "@id", in: node) { found = value }
        return found?.kind == .string ? found : nil
    }

    /// Whether an object has an `@id` and says nothing else of itself but perhaps its type: it stands for a node that is
    /// described elsewhere (JSON-LD 1.1, section 3.3).
    func isReference(_ node: JSONNode) -> Bool {
        guard node.kind == .object else { return false }
        var hasID = false
        for (key, _) in node.members {
            if isKeyword(key, "@id", in: node) {
                hasID = true
            } else if !isKeyword(key, "@type", in: node), !key.hasText("@context") {
                return false
            }
        }
        return hasID
    }

    // MARK: - Values

    /// The value that the members of an object give a property, if only one does and in a plain spelling; else that there
    /// is more to look at.
    @inline(__always)
    static func plainValue(
        _ property: Property, of node: JSONNode, _ table: PropertyNameTable
    ) -> (value: JSONNode?, isPlain: Bool) {
        let name = table.name(of: property)
        var found: JSONNode?
        for (key, value) in node.members {
            let source = key.source
            if source.count < name.length { continue }
            if source.count == name.length {
                let mine = PropertyName(source)
                guard mine.isNear(name) else { continue }
                guard mine.hasSameWords(as: name), name.length <= 16 || source.isEqual(to: property.bytes) else {
                    return (nil, false)
                }
                found = value
            } else if GraphNames.mayEnd(source, with: name) || key.hasEscapes {
                return (nil, false)
            }
        }
        return (found, true)
    }

    /// Whether a key may be a name behind a prefix or an IRI: whether what stands before so many bytes is one's end.
    @inline(__always)
    static func mayEnd(_ key: UnsafeBufferPointer<UInt8>, with name: PropertyName) -> Bool {
        let byte = key[key.count &- name.length &- 1]
        return byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#")
    }

    /// Appends the values of a property of an object as its members give them.
    func appendValues(_ property: Property, of node: JSONNode, to values: inout [JSONNode]) {
        let context = context(of: node)
        if context == nil {
            let (value, isPlain) = GraphNames.plainValue(property, of: node, .shared)
            if isPlain {
                if let value { appendValues(of: value, to: &values) }
                return
            }
        }
        var given = GivenValues()
        for (key, value) in node.members where self.property(of: key, in: context) == property {
            given.add(key, value, property)
        }
        given.append(to: &values, self)
    }

    /// The values of all properties of an object, by the numbers of the properties, in one pass over its members.
    func valuesOfAll(of node: JSONNode) -> [UInt8: [JSONNode]] {
        let context = context(of: node)
        var given: [UInt8: GivenValues] = [:]
        for (key, value) in node.members {
            guard let property = property(of: key, in: context) else { continue }
            given[property.rawValue, default: GivenValues()].add(key, value, property)
        }
        return given.mapValues { given in
            var values: [JSONNode] = []
            given.append(to: &values, self)
            return values
        }
    }

    private func property(of key: JSONNode, in context: TermContext?) -> Property? {
        guard let text = key.string, case .schema(let name) = (context ?? GraphNames.schema).meaning(of: text) else {
            return nil
        }
        return Property(schemaName: name)
    }

    /// What the members of an object give one property: of members with one and the same key the last counts, different
    /// spellings add up.
    private struct GivenValues {
        private var exact: JSONNode?
        private var others: [(key: JSONNode, value: JSONNode)] = []

        mutating func add(_ key: JSONNode, _ value: JSONNode, _ property: Property) {
            if key.hasText(property.bytes) { exact = value } else { others.append((key, value)) }
        }

        func append(to values: inout [JSONNode], _ names: GraphNames) {
            if let exact { names.appendValues(of: exact, to: &values) }
            var seen: Set<String> = []
            let last = others.reversed().filter { others.count == 1 || seen.insert($0.key.string ?? "").inserted }
            for other in last.reversed() { names.appendValues(of: other.value, to: &values) }
        }
    }

    /// Appends the values that a value stands for: the elements of lists, and what `@value`, `@list` and `@set` wrap;
    /// `null` is none.
    func appendValues(of value: JSONNode, to values: inout [JSONNode]) {
        var pending = [value]
        while let node = pending.popLast() {
            switch node.kind {
            case .null: break
            case .array: pending.append(contentsOf: Array(node.elements).reversed())
            case .object:
                if features.isDisjoint(with: [.wrappers, .contexts]) {
                    values.append(node)
                } else if let wrapped = wrapped(in: node) {
                    pending.append(wrapped)
                } else {
                    values.append(node)
                }
            default: values.append(node)
            }
        }
    }

    /// What an object wraps by `@value`, `@list` or `@set`.
    private func wrapped(in node: JSONNode) -> JSONNode? {
        // Of duplicate keys the last counts.
        var wrapped: JSONNode?
        for (key, value) in node.members {
            if isKeyword(key, "@value", in: node) || isKeyword(key, "@list", in: node)
                || isKeyword(key, "@set", in: node)
            {
                wrapped = value
            }
        }
        return wrapped
    }
}
