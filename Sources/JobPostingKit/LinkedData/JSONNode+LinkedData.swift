import JobPostingJSON

// How a schema.org document written as JSON-LD is walked. Nodes are objects; a property's value may be one value or a
// list of them, plain or wrapped, and consumers must accept either (schema.org, "Data model", "conformance").

extension JSONNode {
    /// Whether `@type` names this schema.org type: alone or among others, as a plain name or an http(s) IRI.
    func isType(_ name: StaticString) -> Bool {
        guard let type = member("@type") else { return false }
        if type.kind == .array { return type.elements.contains { $0.namesTerm(name) } }
        return type.namesTerm(name)
    }

    /// Whether a string is a schema.org term, bare or as an IRI.
    private func namesTerm(_ name: StaticString) -> Bool {
        hasText(name) || hasIRI("http://schema.org/", name) || hasIRI("https://schema.org/", name)
    }

    private func hasIRI(_ namespace: StaticString, _ name: StaticString) -> Bool {
        if hasEscapes {
            // PHP writes "https:\/\/schema.org\/JobPosting" unless it is told not to.
            return string == "\(namespace)\(name)"
        }
        let source = self.source
        let namespaceSize = namespace.utf8CodeUnitCount
        guard kind == .string, source.count == namespaceSize + name.utf8CodeUnitCount else { return false }
        for index in 0..<namespaceSize where source[index] != namespace.utf8Start[index] { return false }
        for index in 0..<name.utf8CodeUnitCount where source[namespaceSize + index] != name.utf8Start[index] {
            return false
        }
        return true
    }

    /// The values of a property: none, one, or the elements of a list.
    func values(_ property: StaticString) -> PropertyValues { PropertyValues(member(property)) }

    /// The first value of a property that is more than `null`.
    func value(_ property: StaticString) -> JSONNode? {
        var values = values(property)
        return values.next()
    }

    /// The values that this value stands for: itself, the elements of a list, what a `@value` object wraps.
    var asValues: PropertyValues { PropertyValues(self) }
}

/// The values of one property in published order: lists opened, `@value` objects unwrapped, `null` left out.
struct PropertyValues: Sequence, IteratorProtocol {
    private var single: JSONNode?
    private var elements: JSONNode.Elements?

    init(_ value: JSONNode?) {
        if let value, value.kind == .array {
            elements = value.elements
        } else {
            single = value
        }
    }

    mutating func next() -> JSONNode? {
        if let single {
            self.single = nil
            return unwrap(single)
        }
        while let element = elements?.next() {
            if let value = unwrap(element) { return value }
        }
        return nil
    }

    private func unwrap(_ value: JSONNode) -> JSONNode? {
        let plain = value.kind == .object ? value.member("@value") ?? value : value
        return plain.kind == .null ? nil : plain
    }
}

// MARK: - Postings of a document

/// The postings that a value holds, in published order: itself, elements of an array or an `@graph`, or nested anywhere.
///
/// What stands inside a posting belongs to it: a posting is not searched for further ones.
///
/// - Complexity: O(entries of the value).
struct PostingNodes: Sequence, IteratorProtocol {
    private let root: JSONNode
    private var place = 0

    init(in root: JSONNode) {
        self.root = root
    }

    mutating func next() -> JSONNode? {
        // The tape lists every value before what it holds, so walking it in order visits the document in order.
        while let node = root.descendant(at: place) {
            if node.kind == .object, node.isType("JobPosting") {
                place += node.span
                return node
            }
            place += 1
        }
        return nil
    }
}
