import JobPostingJSON

/// Reads the facts of one posting after another, into memory that it keeps between them.
///
/// There is one reader for each fact, named in ``Field/catalogue``, and everybody who wants the fact goes through it
/// here: the typed model, a query, a scan. So they cannot disagree.
struct FactReader {
    /// The posting that is read; it must be alive while the reader is used.
    private(set) var posting: JSONNode
    /// The look-ups of its record.
    private(set) var graph: GraphReader
    /// The posting's own properties: in memory of the reader's, or as all who ask the posting share them.
    private var table: PropertyTable
    private let ownTable: PropertyTable
    /// For nodes outside the posting that were looked up: what inside it led to them.
    private var anchors: [UInt: JSONNode] = [:]
    /// The values of the last field that was read.
    private(set) var facts: [Fact] = []
    /// Remarks kept for one posting; further ones are left out.
    static let remarkLimit = 1000

    /// What was dropped or doubted, when it is wanted.
    private(set) var remarks: [Remark] = []
    /// Whether remarks are kept; composing their texts costs more than most facts.
    var keepsRemarks = false

    /// How facts are read.
    private(set) var options: FactOptions
    /// What the readers of this posting share.
    var memo = FactMemo()

    private(set) var texts = DecodedText()
    /// What only records with contexts or references need.
    private var found: FoundValues?
    private let readings = Field.readings
    private var seen: Set<FactValue> = []
    private var cardinality = FieldDefinition.Cardinality.one

    /// - Parameters:
    ///   - posting: The posting to begin with.
    ///   - graph: The look-ups of its record.
    ///   - options: How facts are read.
    init(_ posting: JSONNode, in graph: GraphReader, options: FactOptions = FactOptions()) {
        self.init(at: posting, in: graph, options)
        table.fill(posting)
    }

    /// A reader that has read nothing of the posting yet: it must be moved to one.
    init(at posting: JSONNode, in graph: GraphReader, _ options: FactOptions) {
        self.posting = posting
        self.options = options
        self.graph = graph
        ownTable = PropertyTable()
        table = ownTable
    }

    /// Moves on to another posting.
    mutating func move(to posting: JSONNode, in graph: GraphReader) {
        forget()
        self.posting = posting
        self.graph = graph
        table.fill(posting)
    }

    /// Moves on to another posting, whose facts are read in another way perhaps.
    ///
    /// - Parameter table: The posting's own properties, where they are known.
    mutating func move(to posting: JSONNode, in graph: GraphReader, table: PropertyTable?, _ options: FactOptions) {
        forget()
        self.posting = posting
        self.graph = graph
        self.options = options
        if let table { self.table = table } else { ownTable.fill(posting) }
    }

    /// Forgets all of the posting, and keeps the memory.
    private mutating func forget() {
        memo.clear()
        texts.forget()
        if !anchors.isEmpty { anchors.removeAll() }
        found?.removeAll()
        if !facts.isEmpty { facts.removeAll(keepingCapacity: true) }
        if !remarks.isEmpty { remarks.removeAll(keepingCapacity: true) }
    }

    /// Lets go of the posting, so that the reader may be kept for another one.
    ///
    /// - Returns: Whether it is worth keeping: not where an unusual posting has made it large.
    mutating func rest() -> Bool {
        forget()
        if !seen.isEmpty { seen = [] }
        graph = GraphReader()
        table = ownTable
        keepsRemarks = false
        return facts.capacity <= FactReader.restLimit && remarks.capacity <= FactReader.restLimit
            && memo.places.places.capacity <= FactReader.restLimit && texts.isSmall
    }

    /// So many values are kept memory for.
    private static let restLimit = 256

    /// Reads a field; its values are then in ``facts``.
    @_optimize(speed)
    mutating func read(_ field: Field) {
        let row = readings[Int(field.rawValue)]
        // Most facts have one value: to take it away costs less than to empty the array.
        if facts.count > 2 { facts.removeAll(keepingCapacity: true) }
        while !facts.isEmpty { facts.removeLast() }
        if !seen.isEmpty { seen.removeAll(keepingCapacity: true) }
        cardinality = row.cardinality
        row.read(&self)
    }

    /// Reads fields one after another, and hands over the values of each.
    @_optimize(speed)
    mutating func read(_ fields: [Field], _ body: (_ field: Field, _ facts: [Fact]) -> Void) {
        for field in fields {
            read(field)
            body(field, facts)
        }
    }

    /// Reads a field into memory of the caller's, whose values it replaces.
    @_optimize(speed)
    mutating func read(_ field: Field, into destination: inout [Fact]) {
        // Changed places, so that both memories are used again.
        swap(&facts, &destination)
        read(field)
        swap(&facts, &destination)
    }

    // MARK: - For the readers of facts

    /// The values of another field of the posting, as evidence for the one that is read; what is wrong with them is
    /// remarked on when they are asked for themselves.
    mutating func facts(of field: Field) -> [Fact] {
        let kept = (facts, seen, cardinality, keepsRemarks)
        (facts, seen, keepsRemarks) = ([], [], false)
        read(field)
        let found = facts
        (facts, seen, cardinality, keepsRemarks) = kept
        return found
    }

    /// The description as plain text and its node, when facts may be read from it; nil also where there is none.
    ///
    /// - Complexity: O(bytes of the description) the first time, O(1) afterwards.
    mutating func evidenceText() -> FactMemo.DescriptionText? {
        guard options.readsText else { return nil }
        return descriptionText()
    }

    /// The description as plain text and its node, read once a posting.
    mutating func descriptionText() -> FactMemo.DescriptionText? {
        if let known = memo.descriptionText { return known }
        var found: FactMemo.DescriptionText?
        for node in values(.description) where found == nil && node.kind == .string {
            if let (text, isAsPublished) = texts.description(node, as: .plainText) {
                found = FactMemo.DescriptionText(text: text, node: node, isAsPublished: isAsPublished)
            }
        }
        memo.descriptionText = .some(found)
        return found
    }

    /// Whether another value would be kept.
    var isComplete: Bool { cardinality == .one && !facts.isEmpty }

    /// Remarks on the names of the posting, whatever the facts are.
    mutating func remarkOnNames() {
        var found: [Remark] = []
        graph.forEachRemark(on: posting) { found.append($0) }
        for name in found { remark(name.code, name.node, name.message) }
    }

    /// Adds a value: the first of a field that has one, each new one of a field that has many.
    ///
    /// - Parameter textRange: The span of the description's plain text that says it, for the method `text`.
    @inline(never)
    @_optimize(speed)
    mutating func add(
        _ value: consuming FactValue, _ method: Provenance.Method, from node: JSONNode, textRange: Range<Int>? = nil
    ) {
        if !facts.isEmpty, cardinality == .one || contains(value) { return }
        append(value, method, from: node, textRange: textRange)
    }

    /// Adds a value that is known to be none of ``facts``, of which there are fewer than ``listLimit``.
    @inline(__always)
    mutating func append(
        _ value: consuming FactValue, _ method: Provenance.Method, from node: JSONNode, textRange: Range<Int>? = nil
    ) {
        facts.append(Fact(value, provenance(method, from: node, textRange: textRange)))
    }

    /// Adds a value like ``append(_:_:from:textRange:)``, from where others of its list were read too.
    @inline(__always)
    mutating func append(_ value: FactValue, _ provenance: Provenance) {
        facts.append(Fact(value, provenance))
    }

    /// Where a value comes from.
    @inline(__always)
    func provenance(_ method: Provenance.Method, from node: JSONNode, textRange: Range<Int>? = nil) -> Provenance {
        // What stands outside the posting was looked up: the posting itself holds what led to it.
        let source = isInside(node) ? node : anchor(of: node)
        return Provenance(
            source.isSame(as: node) ? method : .converted, place: source.place(in: posting),
            byteRange: source.byteRange, textRange: textRange)
    }

    // MARK: - Look-ups

    /// The values of a property of the posting.
    @inline(__always)
    mutating func values(_ property: Property) -> PropertyValues {
        if graph.features.isEmpty, let place = table.place(of: property) {
            return PropertyValues(place == 0 ? nil : posting.descendant(at: place))
        }
        return lookedUpValues(property, of: posting)
    }

    /// The values of a property of a node: none where the value is no object.
    ///
    /// A value that only refers to a node that the record describes is that node.
    @_optimize(speed)
    mutating func values(_ property: Property, of node: JSONNode) -> PropertyValues {
        graph.simpleValues(property, of: node) ?? lookedUpValues(property, of: node)
    }

    /// The values of a property of a node; of a text that stands in its place, the text.
    @_optimize(speed)
    mutating func values(_ property: Property, orTextOf node: JSONNode) -> PropertyValues {
        node.kind == .object ? values(property, of: node) : PropertyValues(node)
    }

    /// The first value of a property of a node.
    mutating func value(_ property: Property, of node: JSONNode) -> JSONNode? {
        var values = values(property, of: node)
        return values.next()
    }

    @inline(never)
    private mutating func lookedUpValues(_ property: Property, of node: JSONNode) -> PropertyValues {
        let origin = anchor(of: node)
        let list = foundValues(property, of: node)
        // Told again where the list was known: what led to a node is what this fact has come by.
        for value in list.values where !isInside(value) { anchors[value.identity] = origin }
        for (reference, described) in list.references where isInside(reference) && !isInside(described) {
            anchors[described.identity] = reference
        }
        return PropertyValues(found: list.values)
    }

    private mutating func foundValues(_ property: Property, of node: JSONNode) -> FoundValues.List {
        let found = self.found ?? FoundValues()
        self.found = found
        if let known = found.list(property, of: node) { return known }
        var references: [(reference: JSONNode, described: JSONNode)] = []
        let values = graph.values(property, of: node) { references.append(($0, $1)) }
        return found.keep(values, references, property, of: node)
    }

    private func isInside(_ node: JSONNode) -> Bool {
        let place = node.place(in: posting)
        return place >= 0 && place < posting.span
    }

    /// The node itself inside the posting, else what led to it.
    private func anchor(of node: JSONNode) -> JSONNode {
        isInside(node) ? node : anchors[node.identity] ?? posting
    }

    /// So many values are compared one by one.
    static let listLimit = 16

    /// Beyond a handful of values a set answers, so that a list of any length is read in linear time.
    private mutating func contains(_ value: FactValue) -> Bool {
        if facts.count < FactReader.listLimit {
            if case .text(let text) = value { return hasText(text) }
            return facts.contains { $0.value == value }
        }
        if seen.isEmpty { for fact in facts { seen.insert(fact.value) } }
        return !seen.insert(value).inserted
    }

    private func hasText(_ text: String) -> Bool {
        for index in facts.indices {
            if case .text(let known) = facts[index].value, known == text { return true }
        }
        return false
    }

    /// Reports a value that could not be read as what it should be.
    mutating func remark(
        _ code: String, _ node: JSONNode, severity: Diagnostic.Severity = .warning,
        _ message: @autoclosure () -> Message
    ) {
        if mayRemark(code, node) { keep(Remark(severity, code, anchor(of: node), message())) }
    }

    @inline(never)
    private mutating func keep(_ remark: Remark) { remarks.append(remark) }

    /// Whether a remark would be kept and is a new one.
    @inline(never)
    private func mayRemark(_ code: String, _ node: JSONNode) -> Bool {
        guard keepsRemarks, remarks.count < FactReader.remarkLimit else { return false }
        let source = anchor(of: node)
        // Several facts may be read from one value, and each finds the same wrong with it.
        return !remarks.suffix(8).contains { $0.code == code && $0.node.isSame(as: source) }
    }

    /// The plain text of a string or number, entities decoded, white space tidied; nil for anything else, for nothing
    /// but white space, and for a ``Placeholder``, which a note tells.
    @inline(never)
    mutating func plainText(_ node: JSONNode) -> String? {
        if let text = PlainText(node) { return text.string }
        guard let text = publishedText(node) else { return nil }
        guard node.kind == .string, Placeholder.isPlaceholder(text) else { return text }
        remark("fact.text.placeholder", node, severity: .note, "\(node.quoted) stands for a missing value")
        return nil
    }

    /// As ``plainText(_:)``, and nil for what a template left unfilled, which a note tells: for texts that are a fact as
    /// they stand.
    mutating func filledText(_ node: JSONNode) -> String? {
        guard let text = plainText(node) else { return nil }
        guard node.kind == .string, TemplateText.isUnfilled(text) else { return text }
        remark("fact.text.placeholder", node, severity: .note, "\(node.quoted) is a template that nobody filled in")
        return nil
    }

    /// As ``plainText(_:)``, placeholders included: for readers to whom `None` may be an answer.
    @inline(never)
    mutating func publishedText(_ node: JSONNode) -> String? {
        switch node.kind {
        case .number: String(decoding: node.source, as: UTF8.self)
        case .string: text(node)
        default: nil
        }
    }

    private mutating func text(_ node: JSONNode) -> String? {
        let text = texts.plain(node)
        if keepsRemarks { remarkOnText(node) }
        return text
    }

    /// The value of a number, or of a text that holds nothing but one as JSON would write it.
    mutating func number(_ node: JSONNode) -> Double? {
        if node.kind == .number { return node.double }
        guard let text = plainText(node) else { return nil }
        return DecimalText.number(text.utf8)
    }

    /// Adds a description in the wanted form.
    mutating func addDescription(_ node: JSONNode, as form: DecodedText.Form) {
        guard !isComplete, let found = description(node, as: form) else { return }
        add(.text(found.text), found.isAsPublished ? .stated : .converted, from: node)
    }

    /// A description in the wanted form, and whether it was published just so; nil when it is no text or says nothing.
    ///
    /// - Parameter isAskedTwice: Whether it may be asked for in the other form too.
    mutating func description(
        _ node: JSONNode, as form: DecodedText.Form, isAskedTwice: Bool = true
    ) -> (text: String, isAsPublished: Bool)? {
        guard node.kind == .string else { return nil }
        let found = texts.description(node, as: form, isAskedTwice: isAskedTwice)
        if keepsRemarks { remarkOnText(node) }
        return found
    }

    /// Adds the text of a node, stated when it stands there letter by letter, else converted.
    mutating func addText(of node: JSONNode) {
        guard !isComplete, let text = filledText(node) else { return }
        addText(text, of: node)
    }

    /// Adds a text that was read from a node.
    @inline(never)
    mutating func addText(_ text: String, of node: JSONNode) {
        add(.text(text), FactReader.says(node, text) ? .stated : .converted, from: node)
    }

    /// Whether a text stands in the document letter by letter, which nearly every one does.
    @inline(__always)
    static func says(_ node: JSONNode, _ text: String) -> Bool {
        if node.hasEscapes || node.kind != .string { return node.hasText(equalTo: text) }
        let source = node.source
        let letters = text.utf8
        guard letters.count == source.count else { return false }
        return letters.withContiguousStorageIfAvailable { $0.isEqual(to: source) } ?? node.hasText(equalTo: text)
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
