import JobPostingJSON

/// Readers of the description, as HTML and as text.
enum TextFacts {
    @Sendable static func description(_ reader: inout FactReader) {
        for node in reader.values(.description) { reader.addDescription(node, as: .html) }
    }

    @Sendable static func text(_ reader: inout FactReader) {
        for node in reader.values(.description) { reader.addDescription(node, as: .plainText) }
    }
}
