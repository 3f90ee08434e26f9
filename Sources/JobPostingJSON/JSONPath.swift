/// A JSONPath query (RFC 9535), compiled once and evaluated over a tape without copying.
///
///     let path = try JSONPath("$.jobLocation[?@.address.addressCountry == 'US'].name")
///     try path.values(in: document.root).map { $0.string }
///
/// All of the RFC: filters, the functions `length`, `count`, `match`, `search` and `value` with their types checked when
/// the query is compiled, I-Regexp (RFC 9485) and normalised paths. Of duplicate keys a name selects the last member.
public struct JSONPath: Sendable {
    /// Bounds on what a query may do, for queries and documents that nobody has looked at.
    public struct Limits: Sendable {
        /// Steps of one evaluation: values visited, comparisons, and characters times states of a regular expression.
        /// `path.step-limit` when they are spent: `$..*..*..*` grows with the power of the depth.
        public var steps: Int

        /// Bounds; a negative one counts as 0.
        public init(steps: Int = 50_000_000) {
            self.steps = max(steps, 0)
        }
    }

    /// The query as it was given.
    public let text: String
    /// What the query was compiled to.
    let query: Query

    /// Compiles a query.
    ///
    /// - Throws: The first error in the query, with its place.
    /// - Complexity: O(length).
    public init(_ text: String) throws(JSONPathError) {
        self.text = text
        var parser = JSONPathParser(Array(text.utf8))
        query = try parser.parse()
    }

    /// The values that the query selects from `root`, in the RFC's order; a value may be there more than once.
    ///
    /// - Returns: Nodes that are good as long as `root` is.
    /// - Throws: `path.step-limit`.
    public func nodes(in root: JSONNode, limits: Limits = Limits()) throws(JSONPathError) -> [JSONNode] {
        var evaluator = JSONPathEvaluator(root: root, steps: limits.steps)
        return try evaluator.nodes(of: query, from: root)
    }

    /// The values that the query selects from `root`, each with a hold on its document.
    public func values(in root: JSONValue, limits: Limits = Limits()) throws(JSONPathError) -> [JSONValue] {
        let nodes = try nodes(in: root.node, limits: limits)
        return nodes.map { JSONValue(document: root.document, node: $0) }
    }

    /// The normalised paths (RFC 9535, section 2.7) of the values that the query selects from `root`: `$['a'][0]`.
    ///
    /// - Complexity: That of ``nodes(in:limits:)``, and one walk over the tape.
    public func locations(in root: JSONNode, limits: Limits = Limits()) throws(JSONPathError) -> [String] {
        JSONPath.locations(of: try nodes(in: root, limits: limits), in: root)
    }

    // MARK: - The compiled form

    /// `$` or `@` with what follows it.
    struct Query: Sendable {
        /// Whether it begins at `@`, the value that a filter looks at, and not at `$`.
        var isRelative: Bool
        /// What leads on from there, in order.
        var segments: [Segment]

        /// Whether it selects one value at most: names and positions only.
        var isSingular: Bool {
            segments.allSatisfy { segment in
                guard !segment.isDescendant, segment.selectors.count == 1 else { return false }
                switch segment.selectors[0] {
                case .name, .index: return true
                case .wildcard, .slice, .filter: return false
                }
            }
        }
    }

    /// What selects among the children of a value.
    struct Segment: Sendable {
        /// `..`: applies to the value and all inside it.
        var isDescendant: Bool
        /// One after another; each selects on its own.
        var selectors: [Selector]
    }

    /// What selects children (RFC 9535, section 2.3).
    enum Selector: Sendable {
        /// UTF-8.
        case name([UInt8])
        /// `*`
        case wildcard
        /// A position, from the end where it is negative.
        case index(Int)
        /// `start:end:step`
        case slice(start: Int?, end: Int?, step: Int)
        /// `?` and a condition that the child must meet.
        case filter(Condition)
    }

    /// A logical expression (RFC 9535, section 2.3.5).
    indirect enum Condition: Sendable {
        /// `||`
        case any([Condition])
        /// `&&`
        case all([Condition])
        /// `!`
        case not(Condition)
        /// A query that must select something.
        case exists(Query)
        /// Two values compared.
        case comparison(Operand, Comparison, Operand)
        /// `match` (the whole text) or `search` (a part of it).
        case matches(Operand, Pattern, isWhole: Bool)
    }

    /// The second argument of `match` and `search`.
    enum Pattern: Sendable {
        /// Compiled with the query; nil where it is no I-Regexp and so matches nothing.
        case constant(IRegexp?)
        /// Compiled for each value that a filter looks at.
        case computed(Operand)
    }

    /// `==`, `!=`, `<`, `<=`, `>`, `>=`
    enum Comparison: Sendable {
        /// In the order above.
        case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    }

    /// Something of the RFC's `ValueType`.
    indirect enum Operand: Sendable {
        /// A constant.
        case literal(Literal)
        /// A query of names and positions only; nothing where it selects nothing.
        case singular(Query)
        /// Characters of a string, elements of an array, members of an object.
        case length(Operand)
        /// How many values a query selects.
        case count(Query)
        /// The value that a query selects, if it is one only.
        case value(Query)
    }

    /// A constant of a query.
    enum Literal: Sendable {
        /// UTF-8.
        case string([UInt8])
        /// A number as a double.
        case number(Double)
        /// `true` or `false`
        case boolean(Bool)
        /// `null`
        case null
    }
}

/// Why a text is no JSONPath query, or a query could not be carried out.
///
/// Two errors are equal when their codes are: the place is for people.
public struct JSONPathError: Error, Equatable, Sendable {
    /// What is wrong.
    public var code: Code
    /// Offset of the byte of the query at fault; 0 for an evaluation.
    public var offset: Int
    /// What would have been right there, for people.
    public var expected: String

    /// An error at a byte of the query.
    init(_ code: Code, at offset: Int, expected: String) {
        self.code = code
        self.offset = offset
        self.expected = expected
    }

    /// Whether two errors are of one kind.
    public static func == (left: JSONPathError, right: JSONPathError) -> Bool { left.code == right.code }

    /// The kinds of error; `rawValue` is the stable diagnostic code.
    public enum Code: String, CaseIterable, Sendable {
        /// Outside the grammar: `$[`.
        case syntax = "path.syntax"
        /// No such function: `$[?size(@)]`.
        case unknownFunction = "path.unknown-function"
        /// An argument or a comparison of the wrong type: `$[?length(@.*) < 3]`, `$[?@..a == 1]`.
        case type = "path.type"
        /// An integer beyond ±(2⁵³ - 1): `$[9007199254740992]`.
        case integerRange = "path.integer-range"
        /// Parentheses, filters or functions nested deeper than 64.
        case depthLimit = "path.depth-limit"
        /// More work than `JSONPath.Limits.steps`.
        case stepLimit = "path.step-limit"
    }
}
