import JobPostingJSON

/// Where a document comes from: its beginning in the input that it came in, and what that input is called.
public struct RecordOrigin: Hashable, Sendable {
    /// Bytes before it; of a compressed input, decompressed ones.
    public var offset: Int
    /// Of its first byte.
    public var position: SourcePosition
    /// The file that it was read from; nil for memory and descriptors. Bytes that are no UTF-8 are replaced.
    public var path: String?
    /// The address that the record itself gives for the page that it holds; nil for a document that is no such record.
    public var url: String?

    /// The origin of a document that begins at an offset.
    public init(offset: Int, position: SourcePosition, path: String? = nil, url: String? = nil) {
        self.offset = offset
        self.position = position
        self.path = path
        self.url = url
    }

    static let start = RecordOrigin(offset: 0, position: SourcePosition(line: 1, column: 1))

    /// A position in the document as one in the whole input.
    func position(of inner: SourcePosition) -> SourcePosition {
        SourcePosition(
            line: position.line + inner.line - 1,
            column: inner.line == 1 ? position.column + inner.column - 1 : inner.column)
    }

    /// What diagnostics call the input: the address where there is one, else the file; empty for memory.
    var name: String { url ?? path ?? "" }
}
