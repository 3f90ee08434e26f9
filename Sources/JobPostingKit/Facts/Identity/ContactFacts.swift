import JobPostingJSON

/// Readers of how to apply: `applicationContact`.
enum ContactFacts {
    @Sendable static func applyURL(_ reader: inout FactReader) {}

    @Sendable static func contact(_ reader: inout FactReader) {}
}
