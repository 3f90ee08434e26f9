import JobPostingJSON

/// A question that a posting answers with yes or no.
///
///     let query = try Query("country = US and employment_type in (FULL_TIME, CONTRACTOR) and salary >= 120k USD")
///     query.matches(posting)
///
/// A query is a value: it can be copied, compared, printed in its canonical form and used from any thread.
///
/// ## Grammar
///
///     expression  = conjunction *( "or" conjunction )
///     conjunction = negation *( "and" negation )
///     negation    = *"not" ( "(" expression ")" / predicate )
///     predicate   = flag                                             ; remote, onsite, hybrid, expired
///                 / field comparison literal                         ; = != < <= > >=
///                 / field "in" "(" literal *( "," literal ) ")"
///                 / field "between" literal "and" literal
///                 / field "~" words                                  ; whole words; a trailing * asks for a prefix
///                 / field "is" ( "missing" / "present" )
///     literal     = bare word / quoted text                          ; typed by the field
///     amount      = number [ "k" / "m" ] currency                    ; of `salary`: 120k USD
///     moment      = ISO 8601 / "today" [ ( " + " / " - " ) count unit ]   ; d, w, m (months), y
///
/// ## Meaning
///
/// A predicate holds when a value is there and satisfies it; of a list, any value may. `not` is the plain complement, so
/// that it includes what is missing, and `x != v` is `not x = v`. Dates are compared as intervals: `<= 2021-08-03`
/// includes that whole day. `salary` is the stated range in the stated currency: a comparison
/// holds when it does for some part of the range. Text is compared letter by letter, however its accents are composed, and codes without regard to case.
public struct Query: Hashable, Sendable {
    /// Bounds on queries, each with its own error.
    public struct Limits: Sendable {
        /// Bytes of text.
        public static let size = 10_000
        /// Parentheses and `not` inside one another.
        public static let depth = 64
    }

    let expression: QueryExpression

    init(_ expression: QueryExpression) {
        self.expression = expression
    }

    /// Reads a query.
    ///
    /// - Throws: The first error, with its place, what was expected, and the nearest name.
    /// - Complexity: O(*n*).
    public init(_ text: String) throws(QueryError) {
        var parser = try QueryParser(text)
        self.init(try parser.query())
    }

    /// Whether a posting satisfies the query.
    ///
    /// - Parameters:
    ///   - posting: The posting.
    ///   - now: Milliseconds of Unix time that `today` and `expired` refer to.
    /// - Complexity: O(bytes of the properties that are asked for).
    public func matches(_ posting: JobPosting, now: Int64 = SystemClock.now) -> Bool {
        var matcher = QueryMatcher(self, now: now, facts: posting.factOptions)
        return posting.withGraph { matcher.matches($0.node, in: $1) }
    }
}
