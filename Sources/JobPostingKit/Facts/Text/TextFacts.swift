import JobPostingJSON

/// Readers of the description, as HTML and as text.
enum TextFacts {
    @Sendable static func description(_ reader: inout FactReader) {
        for node in reader.values(.description) { reader.addDescription(node, as: .html) }
    }

    @Sendable static func text(_ reader: inout FactReader) {
        for node in reader.values(.description) { reader.addDescription(node, as: .plainText) }
    }

    @Sendable static func responsibilities(_ reader: inout FactReader) { reader.addPlainText(of: .responsibilities) }

    @Sendable static func qualifications(_ reader: inout FactReader) { reader.addPlainText(of: .qualifications) }

    @Sendable static func benefits(_ reader: inout FactReader) { reader.addPlainText(of: .jobBenefits) }

    @Sendable static func workHours(_ reader: inout FactReader) { reader.addPlainText(of: .workHours) }
}

extension FactReader {
    /// Adds the texts of a property as plain text.
    fileprivate mutating func addPlainText(of property: Property) {
        for node in values(property) { addDescription(node, as: .plainText) }
    }
}
