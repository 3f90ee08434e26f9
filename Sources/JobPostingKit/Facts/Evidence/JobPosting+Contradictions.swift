import JobPostingJSON

extension JobPosting {
    /// Where the posting disagrees with itself: facts against facts, and facts against the text of its description.
    ///
    /// The facts stay as they are: a property that says something keeps its word. Each diagnostic stands at the published
    /// value; its message shows both sides. Only what is plain is told: a posting without contradictions may be wrong,
    /// one with a contradiction is almost surely so.
    ///
    /// - Parameter now: When the posting was fetched, in milliseconds of Unix time, if it was fetched just then: a date
    ///   that is this very second was made up by the server.
    /// - Complexity: O(bytes of the posting).
    public func contradictions(readAt now: Int64? = nil) -> [Diagnostic] {
        withFactReader { published, reader in
            var contradictions = Contradictions(reader)
            contradictions.find(readAt: now)
            return diagnostics(of: contradictions.reader.remarks, in: published)
        }
    }
}
