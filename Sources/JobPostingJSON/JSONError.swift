/// Why a text is not JSON, and where.
///
/// Two errors are equal when their codes are: the place is for people.
public struct JSONError: Error, Equatable, Sendable {
    /// What is wrong.
    public var code: Code
    /// Offset of the offending byte; the input's size when the input ended too early.
    public var offset: Int
    /// What would have been right there, for people: `"," or "}"`.
    public var expected: String

    /// An error at a byte.
    init(_ code: Code, at offset: Int, expected: String = "") {
        self.code = code
        self.offset = offset
        self.expected = expected
    }

    /// The error of a text above a parser's size limit.
    public static func tooLarge(_ limits: JSONParser.Limits) -> JSONError {
        JSONError(.sizeLimit, at: 0, expected: "at most \(limits.size) bytes")
    }

    /// Whether two errors are of one kind.
    public static func == (left: JSONError, right: JSONError) -> Bool { left.code == right.code }

    /// The kinds of error, with the smallest text that shows each; `rawValue` is the stable diagnostic code.
    public enum Code: String, CaseIterable, Sendable {
        /// Nothing but white space.
        case empty = "json.empty"
        /// The input ends inside a value: `{"a":`, `-`.
        case unexpectedEnd = "json.unexpected-end"
        /// A byte that cannot stand here: `[1 2]`.
        case unexpectedByte = "json.unexpected-byte"
        /// More after the value: `1 2`.
        case trailingData = "json.trailing-data"
        /// Something that begins like `true`, `false` or `null` and is not: `nul`.
        case invalidLiteral = "json.invalid-literal"
        /// A number outside the grammar: `01`, `[1.]`, `[-]`.
        case invalidNumber = "json.invalid-number"
        /// A raw control character inside a string.
        case controlCharacter = "json.control-character"
        /// A backslash before something that is no escape: `"\x"`.
        case invalidEscape = "json.invalid-escape"
        /// `\u` without four hexadecimal digits.
        case invalidUnicodeEscape = "json.invalid-unicode-escape"
        /// One half of a surrogate pair alone: `"\ud800"`.
        case loneSurrogate = "json.lone-surrogate"
        /// Bytes that are no UTF-8 (RFC 3629): overlong, a surrogate, above U+10FFFF, cut short, stray.
        case invalidUTF8 = "json.invalid-utf8"
        /// U+FEFF before the value; RFC 8259, section 8.1 forbids writing it.
        case byteOrderMark = "json.byte-order-mark"
        /// Containers nested deeper than `JSONParser.Limits.depth`.
        case depthLimit = "json.depth-limit"
        /// A text longer than `JSONParser.Limits.size`.
        case sizeLimit = "json.size-limit"
    }

    /// One sentence for people, without the place.
    public var message: String {
        let reason: String =
            switch code {
            case .empty: "there is no JSON value"
            case .unexpectedEnd: "the text ends too early"
            case .unexpectedByte: "unexpected byte"
            case .trailingData: "something follows the JSON value"
            case .invalidLiteral: "only true, false and null are literals"
            case .invalidNumber: "not a number as JSON writes it"
            case .controlCharacter: "a control character inside a string must be escaped"
            case .invalidEscape: "not an escape that JSON knows"
            case .invalidUnicodeEscape: "\\u needs four hexadecimal digits"
            case .loneSurrogate: "half of a surrogate pair"
            case .invalidUTF8: "not valid UTF-8"
            case .byteOrderMark: "a byte order mark before the JSON value"
            case .depthLimit: "nested deeper than the limit"
            case .sizeLimit: "larger than the limit"
            }
        return expected.isEmpty ? reason : reason + ", expected " + expected
    }
}
