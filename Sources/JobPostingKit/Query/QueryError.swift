import JobPostingJSON

/// Why a text is not a query, and where.
///
/// Two errors are equal when their codes are: the place is for people.
public struct QueryError: Error, Equatable, Sendable {
    /// What is wrong; `rawValue` is the stable code.
    public enum Code: String, CaseIterable, Sendable {
        /// A word where a field or flag was expected that is neither: `contry = US`.
        case unknownField = "query.unknown-field"
        /// Something else was expected here: `country US`.
        case unexpected = "query.unexpected"
        /// The text ends too early: `country =`.
        case unexpectedEnd = "query.unexpected-end"
        /// A quote that is never closed: `title = "x`.
        case openQuote = "query.open-quote"
        /// A literal that the field cannot have: `salary_unit = YEARLY`.
        case invalidValue = "query.invalid-value"
        /// A comparison that the field's type does not have: `title < a`.
        case invalidComparison = "query.invalid-comparison"
        /// An amount of money without a currency: `salary >= 100`.
        case missingCurrency = "query.missing-currency"
        /// A distance without a unit: `within(34.05, -118.24, 50)`.
        case missingUnit = "query.missing-unit"
        /// A path that is no JSONPath: `path("$.")`.
        case invalidPath = "query.invalid-path"
        /// A field or predicate that says nothing of one place: `location(title = x)`.
        case invalidPlace = "query.invalid-place"
        /// More bytes than `Query.Limits.size`.
        case sizeLimit = "query.size-limit"
        /// Deeper than `Query.Limits.depth`.
        case depthLimit = "query.depth-limit"
        /// More different paths than `Query.Limits.paths`.
        case pathLimit = "query.path-limit"
    }

    public var code: Code
    /// One sentence, for people, with what was expected and the nearest name.
    public var message: String
    /// The name that was probably meant.
    public var suggestion: String?
    /// Bytes of the query's text that it is about; empty at the end of the text.
    public let byteRange: Range<Int>
    /// Of the first of those bytes.
    public let position: SourcePosition

    public static func == (left: QueryError, right: QueryError) -> Bool { left.code == right.code }

    /// The message under the line that it is about, with carets under the bytes:
    ///
    ///     contry = US
    ///     ^^^^^^
    ///     unknown field "contry", did you mean country?
    public func explanation(in text: String) -> String {
        let line = Array(
            text.utf8.dropFirst(byteRange.lowerBound - (position.column - 1)).prefix { $0 != 0x0A && $0 != 0x0D })
        // Carets count characters, columns count bytes.
        let before = String(decoding: line.prefix(position.column - 1), as: UTF8.self)
        let marked = String(decoding: line.dropFirst(position.column - 1).prefix(byteRange.count), as: UTF8.self)
        let carets = String(repeating: "^", count: max(marked.unicodeScalars.count, 1))
        let indent = String(repeating: " ", count: before.unicodeScalars.count)
        return String(decoding: line, as: UTF8.self) + "\n" + indent + carets + "\n" + message
    }
}

extension QueryError: CustomStringConvertible {
    /// The place, the message and the code; ``explanation(in:)`` shows the place in the text.
    public var description: String { "\(position.line):\(position.column): \(message) [\(code.rawValue)]" }
}
