import Testing

@testable import JobPostingJSON

/// What holds for every text, shown on generated documents and broken ones.
struct JSONRepairLawTests {
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
