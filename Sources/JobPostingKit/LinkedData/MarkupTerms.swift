// What the readers of markup need to know of schema.org's names.

extension SchemaIRI {
    /// The term that an IRI names in schema.org's vocabulary; nil for any other text.
    static func term(of iri: [UInt8]) -> ArraySlice<UInt8>? {
        guard let start = iri.withUnsafeBufferPointer({ nameOffset($0) }) else { return nil }
        var term = iri[start...]
        while term.last == .solidus { term = term.dropLast() }
        guard !term.isEmpty else { return nil }
        return term.contains { $0 == .solidus || $0 == .questionMark || $0 == .numberSign } ? nil : term
    }

    /// Whether an IRI is the vocabulary itself, with or without what stands before a term.
    static func isVocabulary(_ iri: [UInt8]) -> Bool { iri.withUnsafeBufferPointer { isVocabulary($0) } }
}

/// Properties whose values are read in their own way in markup.
enum MarkupTerms {
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
