import JobPostingJSON

extension Document {
    /// What the document was read from: each JSON text of the input on a line, postings and all that stood by them.
    ///
    /// - Complexity: O(bytes of the texts).
    public func encoded(style: JSONWriter.Style = .compact) -> [UInt8] {
        var writer = JSONWriter(style: style)
        for text in texts {
            withExtendedLifetime(text) { writer.write(text.rootNode) }
            writer.endLine()
        }
        return writer.text
    }
}
