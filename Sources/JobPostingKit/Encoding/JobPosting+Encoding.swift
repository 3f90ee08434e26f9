import JobPostingJSON

extension JobPosting {
    /// The posting as JSON: the published values in the published order, numbers and escapes as they were written.
    ///
    /// A posting that stood inside an array or `@graph` is written as it stood there; what stood around it, a `@context`
    /// among it, is the document's.
    ///
    /// - Parameter embedsReferences: Whether it is written to stand alone: with the `@context` of its document, and each node of
    ///   its `@graph` that it refers to by `@id` in the place of the first reference to it, at most 64 of them.
    /// - Complexity: O(bytes of the posting); with what it refers to, for each node O(bytes of the posting and its graph).
    public func encoded(style: JSONWriter.Style = .compact, embedsReferences: Bool = false) -> [UInt8] {
        guard !embedsReferences else { return EmbeddedReferences.embedded(in: self).encoded(style: style) }
        let published = draft.value
        return withExtendedLifetime(published.document) {
            var writer = JSONWriter(style: style)
            writer.write(published.node)
            return writer.text
        }
    }
}
