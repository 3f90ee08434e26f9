import JobPostingJSON

/// Readers of what postings are compared by; `Fingerprints.md`, beside this file, says how they are made.
enum FingerprintFacts {
    /// The hash of title, organisation and plain text, absent where title and text have no word.
    @Sendable static func fingerprint(_ reader: inout FactReader) {
        let text = reader.descriptionText()?.text
        var hash = Fingerprint()
        let hasTitle = hash.append(wordsOf: reader.firstText(of: .title))
        hash.append(wordsOf: reader.firstText(of: .organization))
        guard hash.append(wordsOf: text) || hasTitle else { return }
        reader.add(.integer(hash.value), .inferred, from: reader.posting)
    }

    /// The key of copies and city variants, absent where the title says nothing or the text is too short to be compared.
    @Sendable static func nearDuplicateKey(_ reader: inout FactReader) {
        guard var text = reader.descriptionText()?.text, var title = reader.firstText(of: .title) else { return }
        var key = NearDuplicateKey()
        reader.forEachPlaceName { name in
            var name = name
            name.withUTF8 { key.leaveOut(placesOf: $0) }
        }
        var organization = reader.firstText(of: .organization) ?? ""
        organization.withUTF8 { key.append(organization: $0) }
        guard title.withUTF8({ key.append(title: $0) }), text.withUTF8({ key.append(text: $0) }) else { return }
        reader.add(.integer(key.value), .inferred, from: reader.posting)
    }
}

extension Fingerprint {
    /// Takes the words of a text, of none a line feed alone.
    @discardableResult
    @_optimize(speed)
    fileprivate mutating func append(wordsOf text: String?) -> Bool {
        var text = text ?? ""
        return text.withUTF8 { append(wordsOf: $0) }
    }
}

extension FactReader {
    /// The first value of another field, as text.
    fileprivate mutating func firstText(of field: Field) -> String? {
        for fact in facts(of: field) { if case .text(let text) = fact.value { return text } }
        return nil
    }

    /// Visits the names of the places of work as they were published, and the codes of their regions and countries.
    ///
    /// Names, not facts: a title says `California` where the fact is `US-CA`.
    fileprivate mutating func forEachPlaceName(_ body: (String) -> Void) {
        for place in values(.jobLocation) {
            visitName(of: place, body)
            guard place.kind == .object else { continue }
            for address in values(.address, of: place) {
                visitName(of: address, body)
                visitNames(of: address, body)
            }
            // The parts of an address stand on the place itself, too.
            visitNames(of: place, body)
        }
        for fact in facts(of: .region) {
            if case .text(let code) = fact.value { body(String(decoding: code.utf8.dropFirst(3), as: UTF8.self)) }
        }
        for field in [Field.locality, .country] {
            for fact in facts(of: field) { if case .text(let text) = fact.value { body(text) } }
        }
    }

    private mutating func visitNames(of address: JSONNode, _ body: (String) -> Void) {
        guard address.kind == .object else { return }
        for property in [Property.addressLocality, .addressRegion, .addressCountry] {
            for part in values(property, of: address) { visitName(of: part, body) }
        }
    }

    /// A text, or the `name` of a node.
    private mutating func visitName(of node: JSONNode, _ body: (String) -> Void) {
        if node.kind == .string, let text = plainText(node) { return body(text) }
        guard node.kind == .object else { return }
        for name in values(.name, of: node) where name.kind == .string {
            if let text = plainText(name) { body(text) }
        }
    }
}
