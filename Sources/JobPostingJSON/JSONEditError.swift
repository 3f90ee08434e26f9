/// Why a value was not edited, and where.
///
/// Two errors are equal when their codes are: the place is for people. What was to be edited is as it was.
public struct JSONEditError: Error, Equatable, Sendable {
    /// What is wrong.
    public var code: Code
    /// The pointer of the edit, as far as it leads.
    public var pointer: JSONPointer

    /// An error at a place.
    public init(_ code: Code, at pointer: JSONPointer) {
        self.code = code
        self.pointer = pointer
    }

    /// Whether two errors are of one kind.
    public static func == (left: JSONEditError, right: JSONEditError) -> Bool { left.code == right.code }

    /// The kinds of error; `rawValue` is the stable code.
    public enum Code: String, CaseIterable, Sendable {
        /// The pointer leads through, or to, something that is not there.
        case absent = "edit.absent"
        /// The pointer leads into a string, number, `true`, `false` or `null`.
        case notAContainer = "edit.not-a-container"
        /// A token that names no position of the array: not digits, a leading zero, beyond its end, or `-` where it
        /// names nothing.
        case invalidPosition = "edit.invalid-position"
        /// The whole value cannot be removed, and a posting remains an object.
        case root = "edit.root"
        /// A number whose text JSON does not allow.
        case invalidNumber = "edit.invalid-number"
        /// What results would be nested deeper than ``JSONTree/Limits/depth``.
        case depthLimit = "edit.depth-limit"
        /// What results would be larger than ``JSONTree/Limits/size``.
        case sizeLimit = "edit.size-limit"
    }

    /// One sentence for people, without the place.
    public var message: String {
        switch code {
        case .absent: "nothing stands there"
        case .notAContainer: "only an array or object holds something"
        case .invalidPosition: "not a position of the array"
        case .root: "the whole can be replaced only by an object, and not be removed"
        case .invalidNumber: "not a number as JSON writes it"
        case .depthLimit: "nested deeper than the limit"
        case .sizeLimit: "larger than the limit"
        }
    }
}

extension JSONEditError: CustomStringConvertible {
    /// The place, the message and the code: `/skills/9: not a position of the array [edit.invalid-position]`.
    public var description: String { "\(pointer.text): \(message) [\(code.rawValue)]" }
}
