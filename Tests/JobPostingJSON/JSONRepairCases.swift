import Testing

@testable import JobPostingJSON

/// A text, carets on the line below under what is mended first (`|` before a byte where something is missing), the mends
/// in the order of the text, and the value that comes of it.
struct Mending: Sendable, CustomTestStringConvertible {
    let written: String
    let carets: String
    let mends: [JSONMend]
    let value: String

    init(_ mends: JSONMend..., value: String, _ drawing: String) {
        (written, carets) = Notation.parts(of: drawing)
        self.mends = mends
        self.value = value
    }

    var testDescription: String { mends.map(\.rawValue).joined(separator: " ") + ": " + written }
}

// One table for each part of the grammar; `JSONRepairTests` runs them all.

extension JSONRepairTests {
    // MARK: - Commas, colons, brackets

    static let between: [Mending] = [
        Mending(
            .trailingComma, value: #"{"a":1}"#,
            #"""
            {"a": 1, }
                   ^
            """#),
        Mending(
            .trailingComma, value: "[1,[2]]",
            #"""
            [1, [2,]]
                  ^
            """#),
        Mending(
            .extraComma, value: "[1,2]",
            #"""
            [1,,2]
               ^
            """#),
        Mending(
            .extraComma, .extraComma, value: #"{"a":1,"b":2}"#,
            #"""
            {,"a":1,,"b":2}
             ^
            """#),
        Mending(
            .extraComma, .trailingComma, value: "[1]",
            #"""
            [,1,]
             ^
            """#),
        Mending(
            .extraComma, value: #"[{"a":1}]"#,
            #"""
            [{"a":1}],
                     ^
            """#),
        Mending(
            .missingComma, value: "[1,2]",
            #"""
            [1«0A»2]
                  |
            """#),
        Mending(
            .missingComma, value: #"{"a":"x","b":2}"#,
            #"""
            {"a": "x" "b": 2}
                      |
            """#),
        Mending(
            .missingComma, value: #"{"a":1,"b":{},"c":2}"#,
            #"""
            {"a": 1, "b": {} "c": 2}
                             |
            """#),
        Mending(
            .missingComma, value: #"["a","b"]"#,
            #"""
            ["a" "b"]
                 |
            """#),
        Mending(
            .missingComma, value: #"{"a":1,"b":2}"#,
            #"""
            {"a": 1; "b": 2}
                   ^
            """#),
        Mending(
            .missingColon, value: #"{"a":1}"#,
            #"""
            {"a" 1}
                 |
            """#),
        Mending(
            .missingColon, value: #"{"a":1}"#,
            #"""
            {"a" => 1}
                 ^^
            """#),
        Mending(
            .missingColon, value: #"{"a":"b"}"#,
            #"""
            {"a" = "b"}
                 ^
            """#),
        Mending(
            .missingValue, value: #"{"a":null,"b":2}"#,
            #"""
            {"a": , "b": 2}
                  |
            """#),
        Mending(
            .missingValue, value: #"{"a":null}"#,
            #"""
            {"a":}
                 |
            """#),
        Mending(
            .missingValue, .trailingComma, value: #"{"a":null}"#,
            #"""
            {"a",}
                |
            """#),
        Mending(
            .extraBracket, value: #"{"a":1}"#,
            #"""
            {"a": 1}}
                    ^
            """#),
        Mending(
            .extraBracket, .extraBracket, value: "[1]",
            #"""
            [1]]}
               ^
            """#),
        Mending(
            .extraBracket, .missingComma, value: #"{"a":1,"b":2}"#,
            #"""
            {"a": 1} "b": 2}
                   ^
            """#),
        Mending(
            .comment, value: #"{"a":"x","b":1}"#,
            #"""
            {"a": "x", "b" /* "c": */: 1}
                           ^^^^^^^^^^
            """#),
        Mending(
            .whiteSpace, value: #"{"a":"x","b":1}"#,
            """
            {"a": "x",\u{200B}"b": 1}
                      ^
            """),
        Mending(
            .extraBracket, value: #"{"a":1,"b":2}"#,
            #"""
            {"a": 1], "b": 2}
                   ^
            """#),
        Mending(
            .extraBracket, value: #"{"a":{"b":1},"c":2}"#,
            #"""
            {"a": {"b": 1}}, "c": 2}
                          ^
            """#),
        Mending(
            .missingBracket, value: #"[{"a":1}]"#,
            #"""
            [{"a": 1]
                    |
            """#),
        Mending(
            .missingBracket, value: #"{"a":[1,{"b":"c"}]}"#,
            #"""
            {"a": [1, {"b": "c"
                               |
            """#),
        Mending(
            .missingBracket, value: #"{"a":{"b":["c"]}}"#,
            #"""
            {"a": {"b": ["c"}}
                            |
            """#),
        Mending(
            .mismatchedBracket, value: #"{"a":[1,2],"b":3}"#,
            #"""
            {"a": [1, 2}, "b": 3}
                       ^
            """#),
        Mending(
            .truncated, value: #"{"a":1,"b":[true]}"#,
            #"""
            {"a": 1, "b": [true, "half
                                 ^^^^^
            """#),
        Mending(
            .truncated, value: #"{"a":1}"#,
            #"""
            {"a": 1, "b
                     ^^
            """#),
        Mending(
            .truncated, value: #"{"a":1}"#,
            #"""
            {"a": 1, "b":
                     ^^^^
            """#),
        Mending(
            .truncated, value: #"{"a":1}"#,
            #"""
            {"a": 1, "b": "half a string
                     ^^^^^^^^^^^^^^^^^^^
            """#),
        Mending(
            .truncated, value: #"{"a":1}"#,
            #"""
            {"a": 1, "b": 12
                     ^^^^^^^
            """#),
        Mending(
            .truncated, value: #"[1,true]"#,
            #"""
            [1, true, fal
                      ^^^
            """#),
        Mending(
            .truncated, value: #"{"a":1}"#,
            #"""
            {"a": 1,
                    |
            """#),
        Mending(
            .truncated, value: #"{"a":[{}]}"#,
            #"""
            {"a": [{
                    |
            """#),
        Mending(
            .truncated, value: "{}",
            #"""
            {"a": "half \u12
             ^^^^^^^^^^^^^^^
            """#),
    ]

    // MARK: - Strings

    static let strings: [Mending] = [
        Mending(
            .singleQuotes, .singleQuotes, value: #"{"a":"b"}"#,
            #"""
            {'a': 'b'}
             ^
            """#),
        Mending(
            .singleQuotes, value: #"["it's \"so\""]"#,
            #"""
            ['it\'s "so"']
             ^
            """#),
        Mending(
            .singleQuotes, .unescapedQuote, value: #"{"a":"it's"}"#,
            #"""
            {"a": 'it's'}
                  ^
            """#),
        Mending(
            .typographicQuotes, .typographicQuotes, value: #"{"a":"b c"}"#,
            #"""
            {“a”: “b c”}
             ^
            """#),
        Mending(
            .typographicQuotes, value: #"["b"]"#,
            #"""
            [‘b’]
             ^
            """#),
        Mending(
            .unquotedKey, .unquotedKey, value: #"{"title":1,"@type":2}"#,
            #"""
            {title: 1, @type: 2}
             ^^^^^
            """#),
        Mending(
            .unquotedString, value: #"{"a":"full time, really"}"#.replacing(", really", with: ""),
            #"""
            {"a": full time }
                  ^^^^^^^^^
            """#),
        Mending(
            .unquotedString, value: #"{"postalCode":"02139","b":1}"#,
            #"""
            {"postalCode": 02139, "b": 1}
                           ^^^^^
            """#),
        Mending(
            .unquotedString, value: #"{"a":"2021-03-04"}"#,
            #"""
            {"a": 2021-03-04}
                  ^^^^^^^^^^
            """#),
        Mending(
            .unquotedString, .comment, value: #"{"a":"https://example.com/b"}"#,
            #"""
            {"a": https://example.com/b // c«0A»}
                  ^^^^^^^^^^^^^^^^^^^^^
            """#),
        Mending(
            .unescapedQuote, value: #"{"a":"a \"good\" job","b":1}"#,
            #"""
            {"a": "a "good" job", "b": 1}
                     ^
            """#),
        Mending(
            .unescapedQuote, value: #"{"a":"say \"yes\", then go","b":1}"#,
            #"""
            {"a": "say "yes", then go", "b": 1}
                       ^
            """#),
        Mending(
            .unescapedQuote, value: #"{"a":"<a href=\"https://example.com\">x</a>"}"#,
            #"""
            {"a": "<a href="https://example.com">x</a>"}
                           ^
            """#),
        Mending(
            .unescapedQuote, value: #"{"a":"the \"best\"","b":1}"#,
            #"""
            {"a": "the "best"", "b": 1}
                       ^
            """#),
        Mending(
            .unescapedQuote, value: #"["a \"b\" c","d"]"#,
            #"""
            ["a "b" c", "d"]
                ^
            """#),
        Mending(
            .missingQuote, value: #"{"title":"Welder","openings":2}"#,
            #"""
            {"title": "Welder, "openings": 2}
                             |
            """#),
        Mending(
            .controlCharacter, .missingQuote, value: #"{"a":"b\n, c","d":"e"}"#,
            #"""
            {"a": "b«0A», c, "d": "e"}
                    ^^^^
            """#),
        Mending(
            .missingQuote, value: #"{"title":"Welder","b":1}"#,
            #"""
            {"title: "Welder", "b": 1}
                   |
            """#),
        Mending(
            .missingQuote, value: #"{"title":"Welder","b":1}"#,
            #"""
            {"title": Welder", "b": 1}
                      |
            """#),
        Mending(
            .unescapedQuote, value: #"{"a":"use \"b\": c","d":1}"#,
            #"""
            {"a": "use "b": c", "d": 1}
                       ^
            """#),
        Mending(
            .controlCharacter, value: #"["a\nb\tc\u0001"]"#,
            #"""
            ["a«0A»b«09»c«01»"]
               ^^^^
            """#),
        Mending(
            .invalidEscape, value: #"["$5"]"#,
            #"""
            ["\$5"]
              ^^
            """#),
        Mending(
            .invalidEscape, value: #"["it's"]"#,
            #"""
            ["it\'s"]
                ^^
            """#),
        Mending(
            .invalidEscape, value: #"["AB😀\u000b\u0000"]"#,
            #"""
            ["\x41B\u{1F600}\v\0"]
              ^^^^
            """#),
        Mending(
            .invalidEscape, value: #"["one line"]"#,
            #"""
            ["one \«0D»«0A»line"]
                  ^^^^^^^^^
            """#),
        Mending(
            .invalidEscape, value: #"["C:\\users é"]"#,
            #"""
            ["C:\users \é"]
                ^^
            """#),
        Mending(
            .loneSurrogate, value: #"["\ufffdx\ufffd😀"]"#.replacing("😀", with: #"\ud83d\ude00"#),
            #"""
            ["\ud800x\udc00\ud83d\ude00"]
              ^^^^^^
            """#),
        Mending(
            .invalidUTF8, value: "[\"a\u{FFFD}b\u{FFFD}\u{FFFD}\"]",
            #"""
            ["a«C3»b«F0»«9F»«98»«FF»"]
               ^^^^
            """#),
    ]

    // MARK: - Numbers and literals

    static let scalars: [Mending] = [
        Mending(
            .invalidNumber, .invalidNumber, .invalidNumber, .invalidNumber, value: "[1,0.5,5,31]",
            #"""
            [+1, .5, 5., 0x1F]
             ^^
            """#),
        Mending(
            .invalidNumber, value: "[-0.5e3]",
            #"""
            [-.5e3]
             ^^^^^
            """#),
        Mending(
            .invalidNumber, value: "[1.5]",
            #"""
            [001.5]
             ^^^^^
            """#),
        Mending(
            .literalSpelling, .literalSpelling, .literalSpelling, value: "[true,false,null]",
            #"""
            [True, FALSE, None]
             ^^^^
            """#),
        Mending(
            .noValue, .noValue, .noValue, .noValue, value: #"{"a":null,"b":[null,null,null]}"#,
            #"""
            {"a": undefined, "b": [NaN, Infinity, -Infinity]}
                  ^^^^^^^^^
            """#),
    ]

    // MARK: - Around the values

    static let around: [Mending] = [
        Mending(
            .byteOrderMark, value: "{}",
            #"""
            «EF»«BB»«BF»{}
            ^^^^^^^^^^^^
            """#),
        Mending(
            .whiteSpace, value: "[1]",
            #"""
            [«C2»«A0»1]
             ^^^^^^^^
            """#),
        Mending(
            .whiteSpace, value: "[1]",
            #"""
            [1]«00»«00»
               ^^^^^^^^
            """#),
        Mending(
            .comment, .comment, .comment, value: #"{"a":1,"b":2}"#,
            #"""
            {/* one */"a": 1, // two«0A»"b": 2 # three«0A»}
             ^^^^^^^^^
            """#),
        Mending(
            .comment, value: "[]",
            #"""
            <!-- a posting -->[]
            ^^^^^^^^^^^^^^^^^^
            """#),
        Mending(
            .comment, .comment, value: #"{"a":1}"#,
            #"""
            <!--«0A»{"a": 1}«0A»-->
            ^^^^
            """#),
        Mending(
            .cdata, .cdata, value: #"{"a":1}"#,
            #"""
            //<![CDATA[«0A»{"a": 1}«0A»//]]>
            ^^^^^^^^^^^
            """#),
        Mending(
            .cdata, .cdata, value: #"{"a":1}"#,
            #"""
            /*<![CDATA[*/ {"a": 1} /*]]>*/
            ^^^^^^^^^^^^^
            """#),
        Mending(
            .cdata, .cdata, value: "[[1]]",
            #"""
            <![CDATA[[[1]]]]>
            ^^^^^^^^^
            """#),
        Mending(
            .trailingSemicolon, value: #"{"a":1}"#,
            #"""
            {"a": 1};
                    ^
            """#),
        Mending(
            .severalValues, value: #"[{"a":1},{"b":2}]"#,
            #"""
            {"a": 1} {"b": 2}
                     |
            """#),
        Mending(
            .severalValues, .severalValues, .trailingSemicolon, value: #"[{"a":1},{"b":2},[3]]"#,
            #"""
            {"a": 1}, {"b": 2}«0A»[3];
                      |
            """#),
        // No bracket closes the array that gathers them: it is not in the text.
        Mending(
            .severalValues, .extraBracket, .extraBracket, .missingBracket, value: #"[{},{"b":2}]"#,
            #"""
            {} {"b": 2]]
               |
            """#),
        Mending(
            .trailingData, value: #"{"a":1}"#,
            #"""
            {"a": 1} and more
                     ^^^^^^^^
            """#),
    ]
}
