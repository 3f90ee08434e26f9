import JobPostingJSON

/// Readers of where a remote applicant may live: `applicantLocationRequirements`.
enum ApplicantLocationFacts {
    @Sendable static func country(_ reader: inout FactReader) {}

    @Sendable static func region(_ reader: inout FactReader) {}
}
