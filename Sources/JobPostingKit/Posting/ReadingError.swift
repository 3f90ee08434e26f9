import JobPostingJSON

/// Why an input gave nothing, and where.
///
/// Two errors are equal when their codes are: the place is for people.
public struct ReadingError: Error, Equatable, Sendable {
    /// Stable, for programs: a code of ``JSONError/Code`` or ``FileError/Code``, or one of `document.no-posting`, `document.several-postings`.
    public var code: String
    /// One sentence, for people.
    public var message: String
    /// The bytes that it is about; empty at the end of the input, and when it is about all of it.
    public var byteRange: Range<Int>
    /// Of the first of those bytes.
    public var position: SourcePosition

    public static func == (left: ReadingError, right: ReadingError) -> Bool { left.code == right.code }

    init(_ error: JSONError, in bytes: UnsafeBufferPointer<UInt8>) {
        self.init(
            code: error.code.rawValue, message: error.message,
            byteRange: error.offset..<max(min(error.offset + 1, bytes.count), error.offset),
            position: SourcePosition(ofByteAt: error.offset, in: bytes))
    }

    init(_ error: FileError) {
        self.init(code: error.code.rawValue, message: error.message, byteRange: error.offset..<error.offset)
    }

    init(
        code: String, message: String, byteRange: Range<Int> = 0..<0,
        position: SourcePosition = SourcePosition(line: 1, column: 1)
    ) {
        self.code = code
        self.message = message
        self.byteRange = byteRange
        self.position = position
    }
}

extension ReadingError: CustomStringConvertible {
    /// The place, the message and the code: `2:7: unexpected byte [json.unexpected-byte]`.
    public var description: String { "\(position.line):\(position.column): \(message) [\(code)]" }
}
