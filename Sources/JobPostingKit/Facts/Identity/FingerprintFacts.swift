import JobPostingJSON

/// Readers of what postings are compared by.
enum FingerprintFacts {
    @Sendable static func fingerprint(_ reader: inout FactReader) {}

    @Sendable static func nearDuplicateKey(_ reader: inout FactReader) {}
}
