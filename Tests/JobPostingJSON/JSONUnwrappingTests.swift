import Testing

@testable import JobPostingJSON

struct JSONUnwrappingTests {
    @Test func readsTheTextInsideTheString() throws {
        let text = #" "{\"title\": \"Welder \\\"A\\\" \u00e9é\", \"openings\": [2, true]}""#
        let document = try JSONDocument(parsing: text)
        var diagnostics: [Diagnostic] = []
        let inner = try #require(try document.unwrapped(mode: .strict, diagnostics: &diagnostics))
        #expect(inner.root["title"]?.string == #"Welder "A" éé"#)
        #expect(inner.root["title"]?.source == #"\"Welder \\\"A\\\" \u00e9é\""#)
        #expect(inner.root["openings"]?.source == "[2, true]")
        #expect(inner.root["openings"]?[0]?.int64 == 2)
        #expect(inner.root.source == #"{\"title\": \"Welder \\\"A\\\" \u00e9é\", \"openings\": [2, true]}"#)
        #expect(Array(inner.text) == Array(text.utf8))
        #expect(diagnostics.map(\.code) == ["json.wrapped-in-string"])
        #expect(diagnostics[0].byteRange == 1..<text.utf8.count)
        // A copy holds its annex.
        #expect(JSONDocument(copying: inner.rootNode, of: inner.text).root["title"]?.string == #"Welder "A" éé"#)
        withExtendedLifetime(inner) {}
    }

    @Test func whatIsWrappedTwiceIsUnwrappedTwice() throws {
        let written = #""\"{\\\"a\\\": [1,]}\"""#
        var diagnostics: [Diagnostic] = []
        let document = try JSONDocument(parsing: written)
        let inner = try #require(try document.unwrapped(mode: .repairing, diagnostics: &diagnostics))
        #expect(String(decoding: JSONWriter.compact(inner.root), as: UTF8.self) == #"{"a":[1]}"#)
        #expect(inner.root["a"]?.source == "[1,]")
        let codes = ["json.wrapped-in-string", "json.wrapped-in-string", "json.trailing-comma"]
        #expect(diagnostics.map(\.code) == codes)
        #expect(String(decoding: Array(written.utf8)[diagnostics[2].byteRange], as: UTF8.self) == ",")
    }

    @Test func mendsInsideAreReportedWhereTheyStand() throws {
        let written = #""{\"a\": 1,\n \"b\": 'x', }""#
        let document = try JSONDocument(parsing: written)
        var diagnostics: [Diagnostic] = []
        let inner = try #require(try document.unwrapped(mode: .repairing, diagnostics: &diagnostics))
        #expect(String(decoding: JSONWriter.compact(inner.root), as: UTF8.self) == #"{"a":1,"b":"x"}"#)
        #expect(diagnostics.map(\.code) == ["json.wrapped-in-string", "json.single-quotes", "json.trailing-comma"])
        let bytes = Array(written.utf8)
        #expect(diagnostics.dropFirst().map { String(decoding: bytes[$0.byteRange], as: UTF8.self) } == ["'", ","])
        #expect(diagnostics[1].pointer == "/b")
        #expect(inner.root["b"]?.source == "'x'")
    }

    @Test func errorsInsideStandInTheOuterText() throws {
        let document = try JSONDocument(parsing: #""{\"a\": *}""#)
        var diagnostics: [Diagnostic] = []
        let error = try #require(throws: JSONError.self) {
            try document.unwrapped(mode: .strict, diagnostics: &diagnostics)
        }
        #expect(error.code == .unexpectedByte)
        #expect(error.offset == 9)
        #expect(diagnostics.isEmpty)
    }

    @Test func aMendedStringIsUnwrappedAsAWhole() throws {
        var diagnostics: [Diagnostic] = []
        let text = #"'{"a": "b"}'"#
        let document = try JSONDocument(parsing: text, mode: .repairing, diagnostics: &diagnostics)
        let inner = try #require(try document.unwrapped(mode: .strict, diagnostics: &diagnostics))
        #expect(inner.root["a"]?.string == "b")
        #expect(inner.root.byteRange == 0..<text.utf8.count)
    }

    @Test(arguments: ["{}", "1", #""text""#, #""""#, #"["{}"]"#, #""\"a\"""#, #""\"{}\" x""#])
    func whatIsNotWrappedIsLeft(_ text: String) throws {
        var diagnostics: [Diagnostic] = []
        let document = try JSONDocument(parsing: text)
        #expect(try document.unwrapped(mode: .repairing, diagnostics: &diagnostics) == nil)
        #expect(diagnostics.isEmpty)
    }

    /// Law: wrapping a document and unwrapping it gives it back, each value at the place of its wrapped form.
    @Test func unwrappingUndoesWrapping() throws {
        var generator = JSONGenerator(seed: 3)
        for _ in 0..<500 {
            let document = try JSONDocument(parsing: generator.document())
            guard document.root.kind == .object || document.root.kind == .array else { continue }
            let escaped = String(decoding: document.text, as: UTF8.self).unicodeScalars.map { scalar -> String in
                switch scalar {
                case "\"": "\\\""
                case "\\": "\\\\"
                case "\n": "\\n"
                case "\r": "\\r"
                case "\t": "\\u0009"
                default: scalar.value < 0x80 ? String(scalar) : scalar == "😂" ? "\\ud83d\\ude02" : String(scalar)
                }
            }.joined()
            let wrapped = try JSONDocument(parsing: "\"\(escaped)\"")
            var diagnostics: [Diagnostic] = []
            let inner = try #require(try wrapped.unwrapped(mode: .strict, diagnostics: &diagnostics))
            #expect(JSONWriterTests.sameValues(inner.rootNode, document.rootNode))
            for place in 0..<inner.rootNode.span {
                let range = try #require(inner.rootNode.descendant(at: place)).byteRange
                let original = try #require(document.rootNode.descendant(at: place)).byteRange
                let piece = try JSONDocument(
                    parsing: [UInt8(ascii: "\"")] + Array(inner.text[range]) + [UInt8(ascii: "\"")])
                #expect(piece.root.string.map { Array($0.utf8) } == Array(document.text[original]))
            }
        }
    }
}
