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

extension Document {
    /// The postings as JSON-LD, one a line (NDJSON).
    ///
    /// - Complexity: O(bytes of the postings).
    public func encoded(style: JSONWriter.Style = .compact) -> [UInt8] {
        var text: [UInt8] = []
        for posting in self {
            text += posting.encoded(style: style)
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }
}
