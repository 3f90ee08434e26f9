import JobPostingJSON

/// A question that a posting answers with yes or no.
///
///     let query = try Query("country = US and employment_type in (FULL_TIME, CONTRACTOR) and salary >= 120k USD")
///     query.matches(posting)
///
/// A query is a value: it can be copied, compared, printed in its canonical form and used from any thread. In Swift it can
/// be written with operators too, which the compiler checks (see ``Query/country``); what a person types into a search box
/// is read by ``init(searching:)``.
///
/// ## Grammar
///
///     expression  = conjunction *( "or" conjunction )
///     conjunction = negation *( "and" negation )
///     negation    = *"not" ( "(" expression ")" / predicate )
///     predicate   = flag                                             ; remote, onsite, hybrid, expired, or a boolean fact
///                 / subject comparison literal                       ; = != < <= > >=
///                 / subject "in" "(" literal *( "," literal ) ")"
///                 / subject "between" literal "and" literal
///                 / subject "~" words                                ; whole words; a trailing * asks for a prefix
///                 / subject "is" ( "missing" / "present" )
///                 / within
///                 / "location" "(" expression ")"                    ; of parts of a place
///     subject     = field / "salary" / "salary_year" / "path" "(" quoted text ")"
///     within      = "within" "(" latitude "," longitude "," distance ")"
///     literal     = bare word / quoted text                          ; typed by the field
///     number      = digits, "_" between them, a point; "k" or "m" for thousands and millions, in either case
///     amount      = number currency                                  ; of `salary` and `salary_year`: 120k USD
///     distance    = number ( "km" / "mi" / "m" )
///     moment      = ISO 8601 / "today" [ ( " + " / " - " ) count unit ]   ; d, w, m (months), y
///
/// Fields are those of the catalogue (`Facts/Fields.md`). Keywords are in lower case; where a value is expected every bare
/// word is one (`country = IN`). It runs to white space, a comma or a bracket that was not opened in it: `C++`, `401(k)` and
/// `https://example.org/?id=1` need no quotes. Between quotes, `\"` is a quotation mark and `\\` a backslash.
///
/// ## Meaning
///
/// A predicate holds when a value is there and satisfies it; of a list, any value may. `not` is the plain complement, so
/// that it includes what is missing, and `x != v` is `not x = v`.
///
/// - Text is compared letter by letter, however its accents are composed; codes and enumerations without regard to case.
/// - Whole numbers (`openings`, `fingerprint`) are compared in all their digits.
/// - Dates are compared as intervals: `<= 2021-08-03` includes that whole day. `today` and what has no zone are UTC.
/// - `salary` is the stated range in the stated currency, `salary_year` that of a year under the annualization of the
///   `FactOptions`: a comparison holds when it does for some part of the range, in the literal's currency only.
/// - `~` asks for whole words, one after the other, without regard to case, and to marks in Latin, Greek and Cyrillic
///   script. A run of Han, kana, Hangul, Thai, Lao, Khmer or Burmese letters is found in any longer one (東京 in 東京都).
/// - Flags are false when nothing is known.
/// - `within(34.05, -118.24, 50 km)` holds when some published place with coordinates is at most so far away, on a sphere
///   of the earth's mean radius.
/// - `location(country = US and locality = Paris)` holds when one and the same published place satisfies all of it. In it
///   stand `country`, `region`, `locality`, `postal_code`, `street_address` and `within(…)`.
/// - `path("$.jobLocation[*].name")` is what a JSONPath (RFC 9535) selects, `$` being the posting as it was published. An
///   array stands for its elements, `null` for nothing. A bare number (as JSON writes it, without an exponent) is compared
///   with numbers and with strings that are such a number and nothing else; `true` and `false` with truth values; all
///   other text with strings, letter by letter. `~` looks at strings and numbers.
///
/// `and` and `or` are associative: `a and (b and c)` is the query `a and b and c`.
public struct Query: Hashable, Sendable {
    /// Bounds on queries; each but the last three has its own error.
    public struct Limits: Sendable {
        /// Bytes of text.
        public static let size = 10_000
        /// Parentheses and `not` inside one another.
        public static let depth = 64
        /// Different paths.
        public static let paths = 16
        /// Steps that a path takes on one posting; one that takes more selects nothing there.
        public static let pathSteps = 1_000_000
        /// Bytes of a search that are read, ``init(searching:)``.
        public static let searchSize = 400
        /// Terms of a search that are read, ``init(searching:)``.
        public static let searchTerms = 32
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
