import JobPostingJSON

/// Readers of what a posting is filed under.
enum ClassificationFacts {
    /// `industry`: names, and beside them codes of NAICS and of nodes as values of their own.
    @Sendable static func industry(_ reader: inout FactReader) {
        for node in reader.values(.industry) {
            // Without a digit there is no code.
            if reader.addPlainTerms(of: node, without: .digit) { continue }
            reader.readTerms(node, hasCodes: true) { reader, text, source in
                let term = ClassificationCode.industry(text)
                if let name = term.name { reader.addText(name, of: source) }
                if let code = term.code { reader.addText(code, of: source) }
            }
            if node.kind == .object { reader.addCodes(of: node) }
        }
    }

    /// `skills`: names; of a node without one, its codes.
    @Sendable static func skills(_ reader: inout FactReader) {
        for node in reader.values(.skills) {
            if reader.addPlainTerms(of: node) { continue }
            let known = reader.facts.count
            reader.readTerms(node, hasCodes: false) { reader, text, source in reader.addText(text, of: source) }
            if node.kind == .object, reader.facts.count == known { reader.addCodes(of: node) }
        }
    }

    /// `occupationalCategory`, and `relevantOccupation` with its own: the names.
    @Sendable static func occupation(_ reader: inout FactReader) {
        reader.readOccupations(remarking: true) { reader, term, source in
            if let name = term.name { reader.addText(name, of: source) }
        }
    }

    /// The same: the codes.
    @Sendable static func occupationCode(_ reader: inout FactReader) {
        reader.readOccupations(remarking: false) { reader, term, source in
            if let code = term.code { reader.addText(code, of: source) }
        }
    }
}

extension FactReader {
    /// Hands over the terms of a value: of a text perhaps several; of a node its names, of which each is one whatever it
    /// holds.
    ///
    /// - Parameter hasCodes: Whether a term with digits may be more than its name.
    fileprivate mutating func readTerms(
        _ node: JSONNode, hasCodes: Bool, _ body: (inout FactReader, String, JSONNode) -> Void
    ) {
        guard node.kind == .object else {
            guard let text = plainText(node), !TemplateText.isUnfilled(text) else { return }
            let list = listText(node)
            if list == nil, node.kind == .string, addDecodedTerms(text, of: node, hasCodes: hasCodes) { return }
            for term in TermList.terms(of: list ?? text) { body(&self, term, node) }
            return
        }
        for name in values(.name, of: node) {
            if let text = plainText(name) { body(&self, text, name) }
        }
    }

    fileprivate mutating func addCodes(of node: JSONNode) {
        readCodes(of: node) { reader, code, source in reader.addText(code, of: source) }
    }

    /// Hands over the codes of a DefinedTerm or CategoryCode.
    private mutating func readCodes(of node: JSONNode, _ body: (inout FactReader, String, JSONNode) -> Void) {
        for property in [Property.codeValue, .termCode] {
            for code in values(property, of: node) {
                if let text = plainText(code) { body(&self, text, code) }
            }
        }
    }

    /// A text with its lines, where it has several or is HTML; nil where it is one line.
    private func listText(_ node: JSONNode) -> String? {
        guard node.kind == .string else { return nil }
        guard mayHaveLines(node.source), var text = node.string else { return nil }
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
            return text.utf8.contains(0x0A) ? text : nil
        }
        var output: [UInt8] = []
        var html = HTMLText()
        text.withUTF8 { _ = html.append(published: HTMLBytes($0), to: &output) }
        return String(decoding: output, as: UTF8.self)
    }

    /// Whether a text as JSON writes it may have a line feed or a sign of HTML, as few have: each of them as it is, or
    /// escaped (`\n`, and `\u000A` as other characters below U+0100).
    private func mayHaveLines(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        while offset < source.count {
            switch source[offset] {
            case UInt8(ascii: "<"), UInt8(ascii: "&"), 0x0A: return true
            case UInt8(ascii: "\\"):
                offset &+= 1
                guard offset < source.count, source[offset] != UInt8(ascii: "n") else { return true }
                guard source[offset] == UInt8(ascii: "u") else { break }
                guard source.count &- offset > 4 else { return true }
                let isFirstBlock = source[offset &+ 1] == UInt8(ascii: "0") && source[offset &+ 2] == UInt8(ascii: "0")
                // Letters of western Europe are U+00C0 to U+00FF.
                if isFirstBlock, source[offset &+ 3].isASCIIDigit { return true }
            default: break
            }
            offset &+= 1
        }
        return false
    }

    /// Hands over the terms of every occupation that the posting names.
    fileprivate mutating func readOccupations(
        remarking: Bool, _ body: (inout FactReader, ClassifiedTerm, JSONNode) -> Void
    ) {
        for node in values(.occupationalCategory) { readOccupation(node, remarking, body) }
        for node in values(.relevantOccupation) {
            readOccupation(node, remarking, body)
            for category in values(.occupationalCategory, of: node) { readOccupation(category, remarking, body) }
        }
    }

    private mutating func readOccupation(
        _ node: JSONNode, _ remarking: Bool, _ body: (inout FactReader, ClassifiedTerm, JSONNode) -> Void
    ) {
        if node.kind == .object {
            readCodes(of: node) { reader, code, source in body(&reader, ClassifiedTerm(code: code), source) }
        }
        for source in values(.name, orTextOf: node) {
            guard let text = plainText(source), !TemplateText.isUnfilled(text) else { continue }
            // A number is a code, but nobody says of which classification.
            guard source.kind == .string, text.utf8.contains(where: { !$0.isASCIIDigit }) else {
                if remarking {
                    remark(
                        "fact.occupation.ambiguous", source, "\(source.quoted) may be a code of several classifications"
                    )
                }
                continue
            }
            for part in TermList.termsWithCommas(of: listText(source) ?? text) {
                for term in ClassificationCode.occupations(part) { body(&self, term, source) }
            }
        }
    }
}
