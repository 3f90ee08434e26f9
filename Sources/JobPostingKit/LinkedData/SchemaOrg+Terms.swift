// What the readers of markup need to know of schema.org's names.
extension SchemaOrg {
    /// The term that an IRI names in schema.org's vocabulary; nil for any other text.
    ///
    /// With `http` or `https`, or without a scheme; with or without `www.`; in either case of letters up to the term;
    /// with a slash or `#` before the term, and perhaps a slash behind it.
    static func term(of iri: [UInt8]) -> ArraySlice<UInt8>? {
        guard let start = endOfNamespace(in: iri), start < iri.count else { return nil }
        var term = iri[start...]
        while term.first == .solidus || term.first == .numberSign { term = term.dropFirst() }
        while term.last == .solidus { term = term.dropLast() }
        guard term.count < iri.count - start, !term.isEmpty else { return nil }
        return term.contains { $0 == .solidus || $0 == .questionMark || $0 == .numberSign } ? nil : term
    }

    /// Whether an IRI is schema.org's own, or what is left of it without the slash.
    static func isVocabulary(_ iri: [UInt8]) -> Bool {
        guard let end = endOfNamespace(in: iri) else { return false }
        return iri[end...].allSatisfy { $0 == .solidus || $0 == .numberSign }
    }

    /// Where the host ends, if it is schema.org's.
    private static func endOfNamespace(in iri: [UInt8]) -> Int? {
        iri.withUnsafeBufferPointer { buffer in
            let bytes = HTMLBytes(buffer)
            var index = 0
            func skip(_ word: StaticString) -> Bool {
                guard bytes.matches(word, at: index, to: bytes.count) else { return false }
                index &+= word.utf8CodeUnitCount
                return true
            }
            if !skip("https:") { _ = skip("http:") }
            _ = skip("//")
            _ = skip("www.")
            return skip("schema.org") ? index : nil
        }
    }

    /// Whether the property of this name is a long text, where publishers use HTML for structure.
    ///
    /// Google asks for the whole of a `description` in HTML, with its paragraphs and lists ("Job posting structured
    /// data", retrieved 2026-11); the others are its parts. For these the HTML of an element is kept if it has blocks.
    static func isLongText(_ name: [UInt8]) -> Bool {
        switch name.count {
        case 8: name.elementsEqual("benefits".utf8)
        case 10: name.elementsEqual("incentives".utf8)
        case 11: name.elementsEqual("description".utf8) || name.elementsEqual("jobBenefits".utf8)
        case 14: name.elementsEqual("qualifications".utf8)
        case 16: name.elementsEqual("responsibilities".utf8)
        case 21: name.elementsEqual("incentiveCompensation".utf8)
        default: false
        }
    }
}
