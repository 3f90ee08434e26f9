import JobPostingJSON

/// A JSONPath (RFC 9535) in a query; `$` is the posting as it was published.
///
/// Two are equal when they are written alike.
struct QueryPath: Hashable, Sendable {
    let path: JSONPath

    /// The path as it was written.
    var text: String { path.text }

    init(_ text: String) throws(JSONPathError) {
        path = try JSONPath(text)
    }

    static func == (left: QueryPath, right: QueryPath) -> Bool { left.text == right.text }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// What some value must be.
    enum Test: Hashable, Sendable {
        /// There is one.
        case isPresent
        /// A string with this text.
        case text(String)
        /// A number, or a string that is written as one, that compares so.
        case number(QueryComparison, PublishedNumber)
        case boolean(Bool)
        /// A string or number in whose text these words are found.
        case words(QueryWords)
    }

    /// The values that the path selects; an array stands for its elements, and `null` for nothing.
    ///
    /// A path that takes more than `Query.Limits.pathSteps` steps selects nothing.
    func values(in posting: JSONNode) -> [JSONNode] {
        let selected: [JSONNode]
        do throws(JSONPathError) {
            selected = try path.nodes(in: posting, limits: JSONPath.Limits(steps: Query.Limits.pathSteps))
        } catch {
            return []
        }
        var values: [JSONNode] = []
        for node in selected {
            if node.kind == .array {
                for element in node.elements where element.kind != .null { values.append(element) }
            } else if node.kind != .null {
                values.append(node)
            }
        }
        return values
    }
}

extension QueryPath.Test {
    /// Whether a published value is as it must be.
    func holds(_ value: JSONNode) -> Bool {
        switch self {
        case .isPresent: true
        case .text(let text): value.kind == .string && value.string == text
        case .number(let comparison, let number):
            PublishedNumber(value).map { comparison.holds($0...$0, number...number) } ?? false
        case .boolean(let boolean): value.boolean == boolean
        case .words(let words):
            switch value.kind {
            case .string where value.hasEscapes: words.pattern.matches(value.string ?? "")
            case .string, .number: words.pattern.matches(value.source)
            default: false
            }
        }
    }
}
