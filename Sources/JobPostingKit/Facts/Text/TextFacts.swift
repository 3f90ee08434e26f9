import JobPostingJSON

/// Readers of the description, as HTML and as text, and of the other long texts.
enum TextFacts {
    @Sendable static func description(_ reader: inout FactReader) {
        for node in reader.values(.description) { reader.addDescription(node, as: .html) }
    }

    @Sendable static func text(_ reader: inout FactReader) {
        // The reading that other facts share tells no remarks.
        guard reader.keepsRemarks else { return reader.addDescriptionText() }
        for node in reader.values(.description) { reader.addDescription(node, as: .plainText) }
    }

    @Sendable static func responsibilities(_ reader: inout FactReader) { reader.addLongText(of: .responsibilities) }

    /// `qualifications`: text, or a credential (schema.org 30.0).
    @Sendable static func qualifications(_ reader: inout FactReader) { reader.addLongText(of: .qualifications) }

    /// `jobBenefits`; where nothing stands there, `benefits`, which it supersedes (schema.org 30.0).
    @Sendable static func benefits(_ reader: inout FactReader) {
        reader.addLongText(of: .jobBenefits)
        if !reader.isComplete { reader.addLongText(of: .benefits) }
    }

    @Sendable static func workHours(_ reader: inout FactReader) { reader.addLongText(of: .workHours) }
}

extension FactReader {
    /// Adds the description's plain text as it was read once for all facts.
    fileprivate mutating func addDescriptionText() {
        guard let found = descriptionText() else { return }
        add(.text(found.text), found.isAsPublished ? .stated : .converted, from: found.node)
    }

    /// Adds the values of a property as one plain text, each on lines of its own: a list of benefits is one text too.
    ///
    /// Of a node its name is read, and behind it its description.
    fileprivate mutating func addLongText(of property: Property) {
        var first: (node: JSONNode, text: String, isAsPublished: Bool)?
        var text: [UInt8] = []
        for value in values(property) {
            for part in longTexts(of: value) {
                guard first != nil else {
                    first = part
                    continue
                }
                if text.isEmpty { text = Array(first?.text.utf8 ?? "".utf8) }
                text.append(0x0A)
                text.append(contentsOf: part.text.utf8)
            }
        }
        guard let first else { return }
        if text.isEmpty {
            add(.text(first.text), first.isAsPublished ? .stated : .converted, from: first.node)
        } else {
            add(.text(String(decoding: text, as: UTF8.self)), .converted, from: list(around: first.node))
        }
    }

    private mutating func longTexts(
        of value: JSONNode
    ) -> [(node: JSONNode, text: String, isAsPublished: Bool)] {
        guard value.kind == .object else { return longText(of: value).map { [$0] } ?? [] }
        var texts: [(node: JSONNode, text: String, isAsPublished: Bool)] = []
        for property in [Property.name, .description] {
            for node in values(property, of: value) {
                if let found = longText(of: node) { texts.append(found) }
            }
        }
        return texts
    }

    private mutating func longText(of node: JSONNode) -> (node: JSONNode, text: String, isAsPublished: Bool)? {
        switch node.kind {
        case .string: description(node, as: .plainText, isAskedTwice: false).map { (node, $0.text, $0.isAsPublished) }
        case .number: (node, String(decoding: node.source, as: UTF8.self), false)
        default: nil
        }
    }

    /// The list that a value is the first of, else the value.
    private func list(around node: JSONNode) -> JSONNode {
        let place = node.place(in: posting)
        guard place > 0, let before = posting.descendant(at: place - 1), before.kind == .array else { return node }
        return before
    }
}
