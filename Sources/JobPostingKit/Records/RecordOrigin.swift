import JobPostingJSON

/// The beginning of a document in the input that it came in.
public struct RecordOrigin: Hashable, Sendable {
    public var offset: Int
    public var position: SourcePosition

    static let start = RecordOrigin(offset: 0, position: SourcePosition(line: 1, column: 1))

    /// A position in the document as one in the whole input.
    func position(of inner: SourcePosition) -> SourcePosition {
        SourcePosition(
            line: position.line + inner.line - 1,
            column: inner.line == 1 ? position.column + inner.column - 1 : inner.column)
    }
}
