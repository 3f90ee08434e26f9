import JobPostingJSON

/// Reads the facts of one posting after another, into memory that it keeps between them.
///
/// There is one reader for each fact, named in ``Field/catalogue``, and everybody who wants the fact goes through it
/// here: the typed model, a query, a scan. So they cannot disagree.
struct FactReader {
    /// A remark about a value of the posting, before anyone has asked for its line and column.
    struct Remark {
        var severity: Diagnostic.Severity
        var code: String
        var message: String
        var node: JSONNode
    }

    /// The posting that is read; it must be alive while the reader is used.
    private(set) var posting: JSONNode
    /// The root of its document, for nodes that the posting refers to.
    private var root: JSONNode
    /// The nodes of that document by their identifiers, once a reference has been met.
    private var index: NodeIndex?
    /// The same for all postings of a document that is kept.
    private let sharedIndex: Once<NodeIndex>?
    /// The reference that led out of the posting to what is being read; nil inside the posting.
    private var reference: JSONNode?
    /// The values of the last field that was read.
    private(set) var facts: [Fact] = []
    /// Remarks kept for one posting; further ones are left out.
    static let remarkLimit = 1000

    /// What was dropped or doubted, when it is wanted.
    private(set) var remarks: [Remark] = []
    /// Whether remarks are kept; composing their texts costs more than most facts.
    var keepsRemarks = false

    private var texts = DecodedText()
    private var seen: Set<FactValue> = []
    private var cardinality = FieldDefinition.Cardinality.one

    /// - Parameters:
    ///   - posting: The posting to begin with.
    ///   - root: The root of its document.
    ///   - sharedIndex: Where all readers of this document find its nodes; nil for a reader that moves on.
    init(_ posting: JSONNode, in root: JSONNode, sharedIndex: Once<NodeIndex>? = nil) {
        self.posting = posting
        self.root = root
        self.sharedIndex = sharedIndex
    }

    /// Moves on to another posting.
    mutating func move(to posting: JSONNode, in root: JSONNode) {
        self.posting = posting
        self.root = root
        index = nil
        facts.removeAll(keepingCapacity: true)
        remarks.removeAll(keepingCapacity: true)
    }

    /// Reads a field; its values are then in ``facts``.
    mutating func read(_ field: Field) {
        let definition = field.definition
        facts.removeAll(keepingCapacity: true)
        seen.removeAll(keepingCapacity: true)
        cardinality = definition.cardinality
        definition.read(&self)
    }

    /// Reads a field into memory of the caller's, whose values it replaces.
    mutating func read(_ field: Field, into destination: inout [Fact]) {
        // Changed places, so that both memories are used again.
        swap(&facts, &destination)
        read(field)
        swap(&facts, &destination)
    }

    // MARK: - For the readers of facts

    /// Whether another value would be kept.
    var isComplete: Bool { cardinality == .one && !facts.isEmpty }

    /// Adds a value: the first of a field that has one, each new one of a field that has many.
    mutating func add(_ value: FactValue, _ method: Provenance.Method, from node: JSONNode) {
        guard !isComplete, !contains(value) else { return }
        // What stands outside the posting was looked up: the posting itself holds the reference.
        let source = reference ?? node
        let provenance = Provenance(
            reference == nil ? method : .converted, place: source.place(in: posting), byteRange: source.byteRange)
        facts.append(Fact(value, provenance))
    }

    /// Reads a node of a property: the described one, where the property only refers to it.
    mutating func read(_ node: JSONNode, _ body: (inout FactReader, JSONNode) -> Void) {
        guard node.isReference else { return body(&self, node) }
        guard let described = described(node) else {
            return remark("fact.reference.unresolved", node, "the document describes no node with this @id")
        }
        reference = node
        body(&self, described)
        reference = nil
    }

    /// The node that a reference stands for, or the node itself where it is none.
    mutating func described(_ node: JSONNode) -> JSONNode? {
        guard node.isReference else { return node }
        let root = root
        let known = sharedIndex?.value { NodeIndex(root) } ?? index ?? NodeIndex(root)
        if sharedIndex == nil { index = known }
        return known.node(for: node, in: root)
    }

    /// Beyond a handful of values a set answers, so that a list of any length is read in linear time.
    private mutating func contains(_ value: FactValue) -> Bool {
        if facts.count < 16 { return facts.contains { $0.value == value } }
        if seen.isEmpty { for fact in facts { seen.insert(fact.value) } }
        return !seen.insert(value).inserted
    }

    /// Reports a value that could not be read as what it should be.
    mutating func remark(
        _ code: String, _ node: JSONNode, severity: Diagnostic.Severity = .warning, _ message: @autoclosure () -> String
    ) {
        guard keepsRemarks, remarks.count < FactReader.remarkLimit else { return }
        // Several facts may be read from one value, and each finds the same wrong with it.
        guard !remarks.suffix(8).contains(where: { $0.code == code && $0.node.isSame(as: node) }) else { return }
        remarks.append(Remark(severity: severity, code: code, message: message(), node: reference ?? node))
    }

    /// The plain text of a string or number, entities decoded, white space tidied; nil for anything else and for
    /// nothing but white space.
    mutating func plainText(_ node: JSONNode) -> String? {
        switch node.kind {
        case .number: String(decoding: node.source, as: UTF8.self)
        case .string: texts.plain(node)
        default: nil
        }
    }

    /// The value of a number, or of a text that holds nothing but one as JSON would write it.
    mutating func number(_ node: JSONNode) -> Double? {
        if node.kind == .number { return node.double }
        guard let text = plainText(node) else { return nil }
        return DecimalText.number(text.utf8)
    }

    /// Adds a description in the wanted form.
    mutating func addDescription(_ node: JSONNode, as form: DecodedText.Form) {
        guard !isComplete, node.kind == .string, let found = texts.description(node, as: form) else { return }
        add(.text(found.text), found.isAsPublished ? .stated : .converted, from: node)
    }

    /// Adds the text of a node, stated when it stands there letter by letter, else converted.
    mutating func addText(of node: JSONNode) {
        guard !isComplete, let text = plainText(node) else { return }
        addText(text, of: node)
    }

    /// Adds a text that was read from a node.
    mutating func addText(_ text: String, of node: JSONNode) {
        add(.text(text), node.hasText(equalTo: text) ? .stated : .converted, from: node)
    }
}

extension JSONNode {
    /// A scalar for messages, in quotes, and cut where it is long.
    var quoted: String {
        let text = (string ?? String(decoding: source, as: UTF8.self)).unicodeScalars
        var shown = String(String.UnicodeScalarView(text.prefix(80)))
        if !text.dropFirst(80).isEmpty { shown += "…" }
        return "\"" + shown + "\""
    }
}
