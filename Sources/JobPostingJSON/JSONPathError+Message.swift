extension JSONPathError {
    /// One sentence, for people.
    public var message: String {
        switch code {
        case .syntax, .integerRange, .type: "expected \(expected)"
        case .unknownFunction: "there is no such function: expected \(expected)"
        case .depthLimit: "the path is too deep: expected \(expected)"
        case .stepLimit: "the path takes more steps than it may"
        }
    }
}

extension JSONPathError: CustomStringConvertible {
    /// The place, the message and the code: `4: expected a selector [path.syntax]`.
    public var description: String { "\(offset): \(message) [\(code.rawValue)]" }
}
