import Testing

@testable import JobPostingJSON

/// A text that is refused, a caret on the line below under the byte at fault, and what is said of it.
struct Refusal: Sendable, CustomTestStringConvertible {
    let written: String
    let carets: String
    let code: JSONError.Code
    let expected: String
    let place: SourcePosition

    init(
        _ code: JSONError.Code, _ drawing: String, expected: String = "", line: Int = 1, column: Int? = nil
    ) {
        (written, carets) = Notation.parts(of: drawing)
        self.code = code
        self.expected = expected
        place = SourcePosition(line: line, column: column ?? Notation(written).offset(under: carets) + 1)
    }

    var testDescription: String { "\(code.rawValue): \(written)" }
}

struct JSONErrorTests {
    static let refusals: [Refusal] = [
        Refusal(
            .empty,
            #"""

            ^
            """#, expected: "a value"),
        Refusal(
            .empty,
            #"""
              «0A»«20»
                      ^
            """#, expected: "a value", line: 2, column: 2),
        Refusal(
            .unexpectedEnd,
            #"""
            {"a":
                 ^
            """#, expected: "a value"),
        Refusal(
            .unexpectedEnd,
            #"""
            {"a"
                ^
            """#, expected: #"":""#),
        Refusal(
            .unexpectedEnd,
            #"""
            {"a
               ^
            """#, expected: "a closing quote"),
        Refusal(
            .unexpectedEnd,
            #"""
            {
             ^
            """#, expected: #"a key in double quotes or "}""#),
        Refusal(
            .unexpectedEnd,
            #"""
            {"a":1,
                   ^
            """#, expected: "a key in double quotes"),
        Refusal(
            .unexpectedEnd,
            #"""
            {"a":1
                  ^
            """#, expected: #""," or "}""#),
        Refusal(
            .unexpectedEnd,
            #"""
            [
             ^
            """#, expected: #"a value or "]""#),
        Refusal(
            .unexpectedEnd,
            #"""
            [1
              ^
            """#, expected: #""," or "]""#),
        Refusal(
            .unexpectedEnd,
            #"""
            -
             ^
            """#, expected: "a digit"),
        Refusal(
            .unexpectedEnd,
            #"""
            1.
              ^
            """#, expected: "a digit after the point"),
        Refusal(
            .unexpectedEnd,
            #"""
            1e+
               ^
            """#, expected: "a digit of the exponent"),
        Refusal(
            .unexpectedEnd,
            #"""
            "\
              ^
            """#, expected: "an escape"),
        Refusal(
            .unexpectedEnd,
            #"""
            "\u12
                 ^
            """#, expected: "four hexadecimal digits"),
        Refusal(
            .unexpectedEnd,
            #"""
            "\ud83d
                   ^
            """#, expected: "the other half of the surrogate pair"),
        Refusal(
            .unexpectedEnd,
            #"""
            "\ud83d\
                    ^
            """#, expected: "the other half of the surrogate pair"),
        Refusal(
            .unexpectedByte,
            #"""
            [1 2]
               ^
            """#, expected: #""," or "]""#),
        Refusal(
            .unexpectedByte,
            #"""
            [1,]
               ^
            """#, expected: "a value"),
        Refusal(
            .unexpectedByte,
            #"""
            [,1]
             ^
            """#, expected: #"a value or "]""#),
        Refusal(
            .unexpectedByte,
            #"""
            [1}
              ^
            """#, expected: #""," or "]""#),
        Refusal(
            .unexpectedByte,
            #"""
            {"a":1]
                  ^
            """#, expected: #""," or "}""#),
        Refusal(
            .unexpectedByte,
            #"""
            {"a" 1}
                 ^
            """#, expected: #"":""#),
        Refusal(
            .unexpectedByte,
            #"""
            {"a":1,}
                   ^
            """#, expected: "a key in double quotes"),
        Refusal(
            .unexpectedByte,
            #"""
            {a:1}
             ^
            """#, expected: #"a key in double quotes or "}""#),
        Refusal(
            .unexpectedByte,
            #"""
            {'a':1}
             ^
            """#, expected: #"a key in double quotes or "}""#),
        Refusal(
            .unexpectedByte,
            #"""
            {«0D»«0A»  "a": }
                            ^
            """#, expected: "a value", line: 2, column: 8),
        Refusal(
            .unexpectedByte,
            #"""
            [1«00»]
              ^
            """#, expected: #""," or "]""#),
        Refusal(
            .unexpectedByte,
            #"""
            [+1]
             ^
            """#, expected: #"a value or "]""#),
        Refusal(
            .unexpectedByte,
            #"""
            [.5]
             ^
            """#, expected: #"a value or "]""#),
        Refusal(
            .unexpectedByte,
            #"""
            [1 // one«0A»]
               ^
            """#, expected: #""," or "]""#),
        Refusal(
            .trailingData,
            #"""
            1 2
              ^
            """#, expected: "the end"),
        Refusal(
            .trailingData,
            #"""
            {};«20»
              ^
            """#, expected: "the end"),
        Refusal(
            .trailingData,
            #"""
            []]
              ^
            """#, expected: "the end"),
        Refusal(
            .trailingData,
            #"""
            1«00»
             ^
            """#, expected: "the end"),
        Refusal(
            .invalidLiteral,
            #"""
            nul
            ^
            """#, expected: "null"),
        Refusal(
            .invalidLiteral,
            #"""
            [true, fals]
                   ^
            """#, expected: "false"),
        Refusal(
            .invalidLiteral,
            #"""
            tRUE
            ^
            """#, expected: "true"),
        Refusal(
            .invalidNumber,
            #"""
            [01]
             ^
            """#, expected: "no leading zero"),
        Refusal(
            .invalidNumber,
            #"""
            [-a]
              ^
            """#, expected: "a digit"),
        Refusal(
            .invalidNumber,
            #"""
            [1.]
               ^
            """#, expected: "a digit after the point"),
        Refusal(
            .invalidNumber,
            #"""
            [1e]
               ^
            """#, expected: "a digit of the exponent"),
        Refusal(
            .controlCharacter,
            #"""
            ["a«0A»b"]
               ^
            """#),
        Refusal(
            .controlCharacter,
            #"""
            ["«00»"]
              ^
            """#),
        Refusal(
            .controlCharacter,
            #"""
            ["0123456789abcdef«1F»"]
                              ^
            """#),
        Refusal(
            .invalidEscape,
            #"""
            ["\x41"]
              ^
            """#, expected: #"one of \" \\ \/ \b \f \n \r \t \u"#),
        Refusal(
            .invalidEscape,
            #"""
            ["\U0041"]
              ^
            """#, expected: #"one of \" \\ \/ \b \f \n \r \t \u"#),
        Refusal(
            .invalidUnicodeEscape,
            #"""
            ["\u12g4"]
              ^
            """#),
        Refusal(
            .invalidUnicodeEscape,
            #"""
            ["\ud83d\u12"]
                    ^
            """#),
        Refusal(
            .loneSurrogate,
            #"""
            ["\ud800"]
              ^
            """#),
        Refusal(
            .loneSurrogate,
            #"""
            ["\udc00"]
              ^
            """#),
        Refusal(
            .loneSurrogate,
            #"""
            ["\ud800\n"]
              ^
            """#),
        Refusal(
            .loneSurrogate,
            #"""
            ["\ud800\ud800"]
              ^
            """#),
        Refusal(
            .invalidUTF8,
            #"""
            ["«C3»"]
              ^
            """#),
        Refusal(
            .invalidUTF8,
            #"""
            ["é«80»"]
               ^
            """#),
        Refusal(
            .byteOrderMark,
            #"""
            «EF»«BB»«BF»{}
            ^
            """#, expected: "a value"),
    ]

    @Test(arguments: refusals)
    func refusesAt(_ refusal: Refusal) throws {
        let text = Notation(refusal.written)
        let error = try #require(throws: JSONError.self) { try JSONDocument(parsing: text.bytes) }
        #expect(error.code == refusal.code)
        #expect(error.offset == text.offset(under: refusal.carets))
        #expect(error.expected == refusal.expected)
        text.bytes.withUnsafeBufferPointer {
            #expect(SourcePosition(ofByteAt: error.offset, in: $0) == refusal.place)
        }
    }

    @Test func everyCodeHasACase() {
        let shown = Set(JSONErrorTests.refusals.map(\.code)).union([.depthLimit, .sizeLimit])
        #expect(shown == Set(JSONError.Code.allCases))
    }

    @Test func everyCodeHasItsOwnNameAndSentence() {
        let codes = JSONError.Code.allCases
        #expect(codes.allSatisfy { $0.rawValue.hasPrefix("json.") })
        #expect(Set(codes.map { JSONError($0, at: 0).message }).count == codes.count)
        #expect(JSONError(.empty, at: 0, expected: "a value").message == "there is no JSON value, expected a value")
    }

    @Test func errorsAreEqualByCode() {
        #expect(JSONError(.empty, at: 0) == JSONError(.empty, at: 7, expected: "a value"))
        #expect(JSONError(.empty, at: 0) != JSONError(.sizeLimit, at: 0))
    }

    /// A document that is cut anywhere is refused, and nothing but the cut is blamed.
    @Test func cutDocumentsAreRefusedAtTheCut() throws {
        let whole = Notation(
            #" {"a": [1, -2.5e+3, true, false, null], "é€😂": "\ud83d\ude02\n\u00e9", "": {}, "b": []}"#)
        _ = try JSONDocument(parsing: whole.bytes)
        for size in 0..<whole.bytes.count {
            let error = try #require(throws: JSONError.self) {
                try JSONDocument(parsing: Array(whole.bytes[..<size]))
            }
            switch error.code {
            case .empty, .unexpectedEnd: #expect(error.offset == size)
            case .invalidUTF8: #expect(size - error.offset < 4)
            case .invalidLiteral: #expect(size - error.offset < 5)
            default: Issue.record("cut at \(size): \(error.code)")
            }
        }
    }
}
