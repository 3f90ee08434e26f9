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

struct JSONRepairTests {
    @Test(
        arguments: JSONRepairTests.between + JSONRepairTests.strings + JSONRepairTests.scalars + JSONRepairTests.around)
    func mends(_ mending: Mending) throws {
        let text = Notation(mending.written)
        #expect(refusal(of: text.bytes) != nil)
        var diagnostics: [Diagnostic] = []
        let document = try JSONDocument(parsing: text.bytes, mode: .repairing, diagnostics: &diagnostics)
        #expect(String(decoding: JSONWriter.compact(document.root), as: UTF8.self) == mending.value)
        #expect(diagnostics.map(\.code) == mending.mends.map(\.rawValue))
        let first = try #require(diagnostics.first)
        #expect(first.byteRange == text.range(under: mending.carets.replacing("|", with: "")))
        #expect(first.severity == .warning)
        text.bytes.withUnsafeBufferPointer {
            #expect(first.position == SourcePosition(ofByteAt: first.byteRange.lowerBound, in: $0))
        }
        // What is written of it is JSON, and every value stands somewhere in the input.
        #expect(refusal(of: JSONWriter.compact(document.root)) == nil)
        for place in 0..<document.rootNode.span {
            let range = try #require(document.rootNode.descendant(at: place)).byteRange
            #expect(range.lowerBound >= 0 && range.upperBound <= text.bytes.count)
        }
    }

    @Test func everyMendHasACase() {
        let cases = JSONRepairTests.between + JSONRepairTests.strings + JSONRepairTests.scalars + JSONRepairTests.around
        #expect(Set(cases.flatMap(\.mends)).union([.wrappedInString]) == Set(JSONMend.allCases))
        #expect(Set(JSONMend.allCases.map(\.message)).count == JSONMend.allCases.count)
    }

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
        Mending(
            .trailingData, value: #"{"a":1}"#,
            #"""
            {"a": 1} and more
                     ^^^^^^^^
            """#),
    ]

    // MARK: - What cannot be mended

    @Test(arguments: [
        ("", JSONError.Code.empty, 0), ("  ", .empty, 2), ("// only a comment", .empty, 17),
        ("hello", .unexpectedByte, 0), ("<html></html>", .unexpectedByte, 0), (#""cut"#, .unexpectedEnd, 4),
        ("1 2", .trailingData, 2), ("{{title}}", .unexpectedByte, 1), ("[1, *]", .unexpectedByte, 4),
        (#"{"a": {} {}}"#, .unexpectedByte, 9), ("]", .unexpectedByte, 0),
    ])
    func refuses(_ text: String, _ code: JSONError.Code, _ offset: Int) throws {
        var diagnostics: [Diagnostic] = []
        let error = try #require(throws: JSONError.self) {
            try JSONDocument(parsing: text, mode: .repairing, diagnostics: &diagnostics)
        }
        #expect(error.code == code)
        #expect(error.offset == offset)
        #expect(diagnostics.isEmpty)
    }

    @Test func limitsHoldHereToo() {
        var diagnostics: [Diagnostic] = []
        let deep = JSONLimitsTests.nested(100, "[", ",]")
        for (limits, code) in [
            (JSONParser.Limits(depth: 99), JSONError.Code.depthLimit), (JSONParser.Limits(size: 99), .sizeLimit),
        ] {
            let error = #expect(throws: JSONError.self) {
                try JSONDocument(parsing: deep, mode: .repairing, limits: limits, diagnostics: &diagnostics)
            }
            #expect(error?.code == code)
        }
        #expect(throws: Never.self) {
            try JSONDocument(
                parsing: deep, mode: .repairing, limits: JSONParser.Limits(depth: 100), diagnostics: &diagnostics)
        }
    }

    @Test func theLedgerIsBounded() throws {
        let text = "[" + String(repeating: ",", count: 500) + "]"
        var diagnostics: [Diagnostic] = []
        let limits = JSONParser.Limits(mends: 10)
        _ = try JSONDocument(parsing: text, mode: .repairing, limits: limits, diagnostics: &diagnostics)
        #expect(diagnostics.count == 11)
        #expect(diagnostics.last?.severity == .note)
        #expect(diagnostics.last?.code == "json.mend-limit")
        #expect(diagnostics.last?.message.contains("500") == true)
    }

    // MARK: - Ledger

    @Test func mendsNameTheirValue() throws {
        var diagnostics: [Diagnostic] = []
        _ = try JSONDocument(
            parsing: "{\"a/b\": [1, {\"c\": 'x\ny\nz'}, .5], d: {\n  \"e\": [\"\\$\",]}}", mode: .repairing,
            diagnostics: &diagnostics)
        #expect(
            diagnostics.map { "\($0.position.line):\($0.position.column) \($0.pointer) \($0.code)" } == [
                "1:19 /a~1b/1/c json.single-quotes", "1:21 /a~1b/1/c json.control-character",
                "3:6 /a~1b/2 json.invalid-number", "3:11 /d json.unquoted-key",
                "4:10 /d/e/0 json.invalid-escape", "4:13 /d/e json.trailing-comma",
            ])
        #expect(diagnostics[1].message.hasSuffix("; 1 more in the same string"))
    }

    @Test func aValueKnowsWhereItStood() throws {
        var diagnostics: [Diagnostic] = []
        let text = #"{title: "a "good" job", 'x': +5, y: , z: “q”}"#
        let document = try JSONDocument(parsing: text, mode: .repairing, diagnostics: &diagnostics)
        let root = document.root
        #expect(root["title"]?.string == #"a "good" job"#)
        #expect(root["title"]?.source == #""a "good" job""#)
        #expect(root["x"]?.source == "+5")
        #expect(root["x"]?.int64 == 5)
        #expect(root["y"]?.source == "")
        #expect(root["z"]?.source == "“q”")
        #expect(root["z"]?.string == "q")
        #expect(root.source == text)
        #expect(Array(document.text) == Array(text.utf8))
        // A copy of a part holds the annex too.
        let part = try #require(root["title"]?.node)
        #expect(JSONDocument(copying: part, of: document.text).root.string == #"a "good" job"#)
        withExtendedLifetime(document) {}
    }

    @Test func aRepairerIsReused() throws {
        var repairer = JSONRepairer()
        let texts = ["[1]", "[2,]", "{'a': '\\x41'}", "[1,, *]", "[3]", "[4;5]"]
        var answers: [String] = []
        for text in texts {
            try Array(text.utf8).withUnsafeBufferPointer { bytes in
                guard let node = try? repairer.parse(bytes) else {
                    answers.append("refused \(repairer.mendCount) \(repairer.diagnostics().count)")
                    return
                }
                var writer = JSONWriter()
                writer.write(node)
                let written = try #require(String(validating: writer.text, as: UTF8.self))
                answers.append("\(written) \(repairer.mendCount) \(repairer.diagnostics().count)")
            }
        }
        #expect(
            answers == ["[1] 0 0", "[2] 1 1", #"{"a":"A"} 3 3"#, "refused 0 0", "[3] 0 0", "[4,5] 1 1"])
    }

    // MARK: - Laws

    /// What the strict reader accepts, the repairing machine itself reads to the same tape without a mend.
    @Test func whatIsJSONIsNotTouched() throws {
        var generator = JSONGenerator(seed: 1)
        var repairer = JSONRepairer()
        for _ in 0..<3_000 {
            let text = generator.document()
            let strict = try JSONDocument(parsing: text)
            text.withUnsafeBufferPointer { bytes in
                let node = try? repairer.repair(bytes)
                #expect(repairer.mendCount == 0)
                guard let node else {
                    Issue.record("refused: \(String(decoding: text, as: UTF8.self))")
                    return
                }
                #expect(JSONWriterTests.sameValues(strict.rootNode, node))
                for place in 0..<strict.rootNode.span {
                    #expect(
                        node.descendant(at: place)?.byteRange == strict.rootNode.descendant(at: place)?.byteRange)
                }
            }
        }
    }

    /// Where the strict reader stops, the machine takes over: that leads where reading from the start would have led, but
    /// for texts in which quotes are so mixed up that both answers are guesses.
    @Test func takingOverIsReadingFromTheStart() throws {
        var generator = JSONGenerator(seed: 4)
        var (same, other) = (0, 0)
        for _ in 0..<20_000 {
            let text = generator.mutatedDocument()
            text.withUnsafeBufferPointer { bytes in
                var first = JSONRepairer()
                var second = JSONRepairer()
                let takenOver = try? first.parse(bytes)
                let whole = try? second.repair(bytes)
                let values = [takenOver, whole].map { node in
                    node.map { node in
                        var writer = JSONWriter()
                        writer.write(node)
                        return writer.text
                    }
                }
                if values[0] == values[1], first.diagnostics() == second.diagnostics() {
                    same += 1
                } else {
                    other += 1
                }
            }
        }
        #expect(other * 1_000 < same, "\(other) of \(same + other) differ")
    }

    @Test func whatTheSuiteAcceptsIsNotTouched() throws {
        var repairer = JSONRepairer()
        for (name, text) in try Suites.files("JSONTestSuite", "test_parsing") where refusal(of: text) == nil {
            text.withUnsafeBufferPointer { bytes in
                #expect((try? repairer.repair(bytes)) != nil, "\(name)")
                #expect(repairer.mendCount == 0, "\(name)")
            }
        }
    }

    /// Whatever comes in, what comes out is JSON, each value has its place, and a text that was not JSON has a mend.
    @Test func whatIsMendedIsJSON() throws {
        var generator = JSONGenerator(seed: 2)
        var mended = 0
        for _ in 0..<20_000 {
            let text = generator.mutatedDocument()
            var diagnostics: [Diagnostic] = []
            guard let document = try? JSONDocument(parsing: text, mode: .repairing, diagnostics: &diagnostics) else {
                continue
            }
            #expect(diagnostics.isEmpty == (refusal(of: text) == nil), "\(String(decoding: text, as: UTF8.self))")
            if !diagnostics.isEmpty { mended += 1 }
            let written = JSONWriter.compact(document.root)
            let again = try JSONDocument(parsing: written, limits: JSONParser.Limits(depth: 513))
            #expect(JSONWriterTests.sameValues(document.rootNode, again.rootNode))
            for diagnostic in diagnostics {
                #expect(diagnostic.byteRange.lowerBound >= 0 && diagnostic.byteRange.upperBound <= text.count)
                #expect(JSONPointer(diagnostic.pointer) != nil)
            }
            for place in 0..<document.rootNode.span {
                let range = try #require(document.rootNode.descendant(at: place)).byteRange
                #expect(range.lowerBound >= 0 && range.upperBound <= text.count)
            }
        }
        #expect(mended > 5_000)
    }

    /// A cut document keeps every member that was complete before the cut.
    @Test func truncationKeepsWhatIsComplete() throws {
        let members = [
            #""a": [1, {"x": "y"}]"#, #""b": "two, \"three\", {4}""#, #""c": {"d": [true, null], "e": -1.5}"#,
            #""f": "é😂""#, #""g": 0"#,
        ]
        let whole = Array(("{" + members.joined(separator: ", ") + "}").utf8)
        var ends: [Int] = []
        for count in 1...members.count { ends.append(1 + members.prefix(count).joined(separator: ", ").utf8.count) }
        let document = try JSONDocument(parsing: whole)
        for size in 1..<whole.count {
            var diagnostics: [Diagnostic] = []
            let cut = try JSONDocument(parsing: Array(whole[..<size]), mode: .repairing, diagnostics: &diagnostics)
            #expect(diagnostics.count == 1)
            #expect(diagnostics[0].code == "json.truncated" || diagnostics[0].code == "json.missing-bracket")
            // A number that touches the cut may have lost digits.
            let complete = zip(members, ends).filter { $0.1 <= size && !($0.1 == size && $0.0.hasSuffix("0")) }.count
            for (kept, original) in zip(cut.root.members, document.root.members).prefix(complete) {
                #expect(kept.key == original.key)
                #expect(kept.value == original.value)
            }
            #expect(cut.root.members.count >= complete)
        }
    }
}
