import JobPostingJSON

extension JobPosting {
    /// The posting as JSON-LD: the published values in the published order, numbers and escapes as they were written.
    ///
    /// - Complexity: O(bytes of the posting).
    public func encoded(style: JSONWriter.Style = .compact) -> [UInt8] {
        withExtendedLifetime(published.document) {
            var writer = JSONWriter(style: style)
            writer.write(published.node)
            return writer.text
        }
    }
}
