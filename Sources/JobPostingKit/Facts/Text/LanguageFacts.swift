import JobPostingJSON

/// Readers of the language that a posting is written in.
enum LanguageFacts {
    @Sendable static func language(_ reader: inout FactReader) {}
}
