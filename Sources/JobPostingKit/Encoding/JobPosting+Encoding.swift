import JobPostingJSON

extension JobPosting {
    /// The posting as JSON: the published values in the published order, numbers and escapes as they were written.
    ///
    /// A posting that stood inside an array or `@graph` is written as it stood there; what stood around it, a `@context`
    /// among it, is the document's.
    ///
    /// - Complexity: O(bytes of the posting).
    public func encoded(style: JSONWriter.Style = .compact) -> [UInt8] {
        let published = draft.value
        return withExtendedLifetime(published.document) {
            var writer = JSONWriter(style: style)
            writer.write(published.node)
            return writer.text
        }
    }
}
