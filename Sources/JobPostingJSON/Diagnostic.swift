/// Something that was found wrong, mended, dropped or doubtful, and where.
///
/// Every room reports in this one form: nothing is lost silently.
public struct Diagnostic: Hashable, Sendable {
    /// How much it matters.
    public enum Severity: UInt8, Sendable {
        /// Worth knowing; nothing is wrong.
        case note
        /// Read, but not as published: mended, doubtful or dropped.
        case warning
        /// Not read.
        case error
    }

    /// How much it matters.
    public var severity: Severity
    /// Stable, for programs: `json.unexpected-byte`, `fact.date.unrecognised`.
    public var code: String
    /// One sentence, for people.
    public var message: String
    /// Bytes of the input that it is about.
    public var byteRange: Range<Int>
    /// Of the first of those bytes.
    public var position: SourcePosition
    /// JSON Pointer (RFC 6901) to the value that it is about, from the root of its document; empty for the whole.
    public var pointer: String
    /// What the input is called that the place is in: a path, or the address that a record gives for its page; empty where
    /// there is no need to tell, as for memory.
    public var source: String

    /// A diagnostic of the given parts.
    public init(
        _ severity: Severity, _ code: String, _ message: String, byteRange: Range<Int>, position: SourcePosition,
        pointer: String = "", source: String = ""
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.byteRange = byteRange
        self.position = position
        self.pointer = pointer
        self.source = source
    }
}

extension Diagnostic: CustomStringConvertible {
    /// The place, the message and the code: `2:7: a comma before a closing bracket was dropped [json.trailing-comma]`.
    public var description: String { "\(position.line):\(position.column): \(message) [\(code)]" }
}
