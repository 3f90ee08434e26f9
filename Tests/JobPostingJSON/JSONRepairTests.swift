import Testing

@testable import JobPostingJSON

struct JSONRepairTests {
    /// The rest of a number, or a key without its value: neither is guessed at.
    @Test(arguments: [#"{"minValue": 50,000, "maxValue": 60}"#, #"{"value": 50,000}"#])
    func digitsBehindACommaAreNotGuessedAt(text: String) {
        var diagnostics: [Diagnostic] = []
        #expect(throws: JSONError.self) {
            try JSONDocument(parsing: text, mode: .repairing, diagnostics: &diagnostics)
        }
    }

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
}
