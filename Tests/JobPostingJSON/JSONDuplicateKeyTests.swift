import Testing

@testable import JobPostingJSON

struct JSONDuplicateKeyTests {
    @Test func areReportedInOrderWithTheirPlaces() throws {
        let text = #"""
            {"a": 1, "b": {"x": 1, "x": 2, "\u0078": 3},
             "a": [{"c": 1}, {"c": 2, "c": 3}]}
            """#
        let document = try JSONDocument(parsing: text)
        let diagnostics = document.duplicateKeyDiagnostics()
        #expect(
            diagnostics.map { "\($0.position.line):\($0.position.column) \($0.pointer)" } == [
                "1:24 /b/x", "1:32 /b/x", "2:2 /a", "2:27 /a/1/c",
            ])
        #expect(diagnostics.allSatisfy { $0.code == "json.duplicate-key" && $0.severity == .warning })
        #expect(document.duplicateKeyDiagnostics(limit: 2).count == 2)
        #expect(document.duplicateKeyDiagnostics(limit: 0).isEmpty)
    }

    @Test func areFoundInLargeObjects() throws {
        let keys = (0..<1_000).map { "\"k\($0)\": \($0)" } + ["\"k500\": 0"]
        let document = try JSONDocument(parsing: "{" + keys.joined(separator: ",") + "}")
        #expect(document.duplicateKeyDiagnostics().map(\.pointer) == ["/k500"])
        let distinct = try JSONDocument(parsing: "{" + keys.dropLast().joined(separator: ",") + "}")
        #expect(distinct.duplicateKeyDiagnostics().isEmpty)
    }
}
