import JobPostingJSON

/// Why an input gave nothing, and where.
///
/// Two errors are equal when their codes are: the place is for people.
public struct ReadingError: Error, Equatable, Sendable {
    /// Stable, for programs: a code of ``JSONError/Code`` or one of `document.no-posting`, `document.several-postings`.
    public var code: String
    /// One sentence, for people.
    public var message: String
    /// Offset of the byte that it is about.
    public var offset: Int
    /// The same as line and column.
    public var position: SourcePosition

    public static func == (left: ReadingError, right: ReadingError) -> Bool { left.code == right.code }

    init(_ error: JSONError, in bytes: UnsafeBufferPointer<UInt8>) {
        self.init(
            code: error.code.rawValue, message: error.message, offset: error.offset,
            position: SourcePosition(ofByteAt: error.offset, in: bytes))
    }

    init(code: String, message: String, offset: Int = 0, position: SourcePosition = SourcePosition(line: 1, column: 1))
    {
        self.code = code
        self.message = message
        self.offset = offset
        self.position = position
    }
}
