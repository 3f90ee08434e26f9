/// A defect of a JSON text that ``JSONRepairer`` can mend, and what it does about it.
///
/// `rawValue` is the stable code of the diagnostic. Where the strict reader refuses the same defect, both use one code,
/// and the severity tells them apart: an error was not read, a warning was mended.
public enum JSONMend: String, CaseIterable, Sendable {
    // MARK: Around the values

    /// U+FEFF before the value: passed over.
    case byteOrderMark = "json.byte-order-mark"
    /// A control character, a no-break space or another space that is none to JSON, between values: passed over.
    case whiteSpace = "json.white-space"
    /// `// …`, `/* … */`, `# …` or `<!-- … -->`, or the marks of an HTML comment around the whole: passed over.
    case comment = "json.comment"
    /// `<![CDATA[` or `]]>`, with or without comment marks: passed over.
    case cdata = "json.cdata"
    /// `;` after the value: dropped.
    case trailingSemicolon = "json.trailing-semicolon"
    /// Several values one after another, with or without commas: read as one array.
    case severalValues = "json.several-values"
    /// Something else after the value: not read.
    case trailingData = "json.trailing-data"
    /// A text that is a JSON string which holds a JSON text: the inner one was read.
    case wrappedInString = "json.wrapped-in-string"

    // MARK: Between the values

    /// A comma before a closing bracket: dropped.
    case trailingComma = "json.trailing-comma"
    /// A comma with nothing before it: dropped.
    case extraComma = "json.extra-comma"
    /// Two values or members without a comma between them, or with a semicolon for it: taken as if it stood there.
    case missingComma = "json.missing-comma"
    /// A key and its value without a colon between them, or with `=` or `=>` for it: taken as if it stood there.
    case missingColon = "json.missing-colon"
    /// A key without a value: given the value null.
    case missingValue = "json.missing-value"
    /// A closing bracket that closes nothing: dropped.
    case extraBracket = "json.extra-bracket"
    /// A bracket or brace that is not closed where one around it is, or where the text ends: closed there.
    case missingBracket = "json.missing-bracket"
    /// `]` where `}` belongs, or the other way round: taken for the one that belongs there.
    case mismatchedBracket = "json.mismatched-bracket"
    /// The text ends inside a value: what is incomplete was dropped, what is complete was kept.
    case truncated = "json.truncated"

    // MARK: Strings

    /// A string or key between single quotes: read as if they were double ones.
    case singleQuotes = "json.single-quotes"
    /// A string or key between typographic quotes: read as if they were plain ones.
    case typographicQuotes = "json.typographic-quotes"
    /// A key without quotes: read as if it had them.
    case unquotedKey = "json.unquoted-key"
    /// A text without quotes, or digits that are no number (`02139`): read as a string.
    case unquotedString = "json.unquoted-string"
    /// A quote inside a string, judged so by what follows it: kept as part of the string.
    case unescapedQuote = "json.unescaped-quote"
    /// A string or key that lacks one of its quotes, as the next quote shows: taken as if it stood there.
    case missingQuote = "json.missing-quote"
    /// A raw control character inside a string: kept as if it were escaped.
    case controlCharacter = "json.control-character"
    /// A backslash that begins no escape: read as in ECMAScript (`\x41`, `\u{41}`, `\v`, `\0`, a line continued), else
    /// dropped, but kept as a backslash before a `u` that is not followed by four hexadecimal digits.
    case invalidEscape = "json.invalid-escape"
    /// The escape of half a surrogate pair: replaced by U+FFFD.
    case loneSurrogate = "json.lone-surrogate"
    /// Bytes that are no UTF-8: each maximal part replaced by U+FFFD (Unicode 16.0, section 3.9).
    case invalidUTF8 = "json.invalid-utf8"

    // MARK: Other scalars

    /// A number as another language writes it (`+1`, `.5`, `5.`, `0x1F`): read as what it means there.
    case invalidNumber = "json.invalid-number"
    /// `True`, `FALSE`, `None` and the like: read as true, false or null.
    case literalSpelling = "json.literal-spelling"
    /// `NaN`, `Infinity` or `undefined`, for which JSON has no value: read as null.
    case noValue = "json.no-value"

    /// One sentence for people: what was wrong and what was done.
    public var message: String {
        switch self {
        case .byteOrderMark: "a byte order mark before the value was passed over"
        case .whiteSpace: "a character that is no white space to JSON was passed over"
        case .comment: "a comment was passed over"
        case .cdata: "a mark of a CDATA section was passed over"
        case .trailingSemicolon: "a semicolon after the value was dropped"
        case .severalValues: "several values follow one another and were read as one array"
        case .trailingData: "what follows the value was not read"
        case .wrappedInString: "the text is a string that holds a JSON text, which was read in its place"
        case .trailingComma: "a comma before a closing bracket was dropped"
        case .extraComma: "a comma with nothing before it was dropped"
        case .missingComma: "a comma is missing here and was taken to be there"
        case .missingColon: "a colon is missing here and was taken to be there"
        case .missingValue: "a key has no value and was given null"
        case .extraBracket: "a closing bracket that closes nothing was dropped"
        case .missingBracket: "a closing bracket is missing here and was taken to be there"
        case .mismatchedBracket: "a closing bracket of the wrong kind was taken for the right one"
        case .truncated: "the text ends too early; what was incomplete was dropped"
        case .singleQuotes: "a string between single quotes was read as if they were double ones"
        case .typographicQuotes: "a string between typographic quotes was read as if they were plain ones"
        case .unquotedKey: "a key without quotes was read as if it had them"
        case .unquotedString: "a text without quotes was read as a string"
        case .unescapedQuote: "a quote inside a string lacks its backslash and was kept as part of the string"
        case .missingQuote: "a quote is missing here and was taken to be there"
        case .controlCharacter: "a raw control character inside a string was kept as if it were escaped"
        case .invalidEscape: "a backslash that begins no escape was read as in ECMAScript"
        case .loneSurrogate: "half of a surrogate pair was replaced by U+FFFD"
        case .invalidUTF8: "bytes that are not UTF-8 were replaced by U+FFFD"
        case .invalidNumber: "a number that JSON does not write so was read as what it means elsewhere"
        case .literalSpelling: "a literal was read despite its spelling"
        case .noValue: "a value that JSON cannot express was read as null"
        }
    }
}
