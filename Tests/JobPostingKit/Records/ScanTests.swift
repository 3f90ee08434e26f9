import JobPostingJSON
import Testing

@testable import JobPostingKit

/// Records of memory.
@Suite struct ScanTests {
    static func posting(_ title: String) -> String { #"{"@type": "JobPosting", "title": "\#(title)"}"# }

    /// The titles of what a scan hands out.
    static func titles(_ scan: Scan) throws -> [String] {
        var titles: [String] = []
        while let posting = try scan.next() { titles.append(posting.title ?? "") }
        return titles
    }

    @Test(
        arguments: [
            ("", [], 0), ("\n", [], 0), (" \r\n\t\n", [], 0), (posting("A"), ["A"], 1), (posting("A") + "\n", ["A"], 1),
            (posting("A") + "\n" + posting("B"), ["A", "B"], 2),
            (posting("A") + "\r\n" + posting("B") + "\r\n", ["A", "B"], 2),
            ("\n\n" + posting("A") + "\n \n\n" + posting("B") + "\n\n", ["A", "B"], 2),
            ("  " + posting("A") + "  \n", ["A"], 1),
            ("[" + posting("A") + "," + posting("B") + "]\n" + posting("C"), ["A", "B", "C"], 2),
            ("{}\n" + posting("A"), ["A"], 2), ("5\n[]\nnull\n\"x\"\n" + posting("A"), ["A"], 5),
            (posting("A\\n") + "\n" + posting("\\u2028B"), ["A", "B"], 2),
        ] as [(String, [String], Int)])
    func `a record is a line that is not blank`(text: String, titles: [String], records: Int) throws {
        let scan = Scan(copying: Array(text.utf8))
        #expect(try Self.titles(scan) == titles)
        #expect(scan.report.records == records && scan.report.bytes == text.utf8.count && scan.report.errors == 0)
        #expect(scan.report.postings == titles.count && scan.report.matches == (titles.isEmpty ? 0 : titles.count))
        // The end is the end, however often it is asked for.
        #expect(try scan.next() == nil && scan.next() == nil)
    }

    @Test func `a bad line costs itself, and is told with its place in the whole input`() throws {
        let lines = ["", Self.posting("A"), "{\"@type\": nul}", "   {\"a\" 1}", Self.posting("B"), "{}", "{\"a\":"]
        for ending in ["\n", "\r\n"] {
            let bytes = Array(lines.joined(separator: ending).utf8)
            let scan = Scan(copying: bytes, options: ReadingOptions(mode: .strict))
            #expect(try Self.titles(scan) == ["A", "B"])
            #expect(scan.report.records == 6 && scan.report.errors == 3 && scan.report.postings == 2)
            let told = scan.diagnostics
            #expect(
                told.map(\.code) == [
                    "json.invalid-literal", "json.unexpected-byte", "document.no-posting", "json.unexpected-end",
                ])
            #expect(told.map(\.position.line) == [3, 4, 6, 7] && told.map(\.position.column) == [11, 9, 1, 6])
            #expect(bytes[told[0].byteRange] == [UInt8(ascii: "n")] && bytes[told[1].byteRange] == [UInt8(ascii: "1")])
            #expect(bytes[told[2].byteRange] == Array("{}".utf8)[...] && told[3].byteRange.lowerBound == bytes.count)
            #expect(told.map(\.severity) == [.error, .error, .warning, .error])
        }
    }

    @Test func `a broken line is mended, and each mend is told with its place in the whole input`() throws {
        let lines = [Self.posting("A"), "  {'@type': \"JobPosting\", \"title\": \"B\",}", "nan", "{\"a\":"]
        let scan = Scan(copying: Array(lines.joined(separator: "\n").utf8))
        #expect(try Self.titles(scan) == ["A", "B"])
        #expect(scan.report.records == 4 && scan.report.mended == 2 && scan.report.errors == 0)
        #expect(scan.report.emptyRows == 1 && scan.diagnostics.contains { $0.code == "record.empty-row" })
        let told = scan.diagnostics.filter { $0.code.hasPrefix("json.") }
        #expect(told.map(\.code) == ["json.single-quotes", "json.trailing-comma", "json.truncated"])
        #expect(told.map(\.position.line) == [2, 2, 4] && told[0].position.column == 4)
    }

    @Test func `diagnostics of facts name the place in the whole input`() throws {
        let bytes = Array("\n\(Self.posting("A"))\n {\"@type\": \"JobPosting\", \"datePosted\": \"soon\"}\n".utf8)
        let scan = Scan(copying: bytes)
        _ = try scan.next()
        let posting = try #require(try scan.next())
        let diagnostic = try #require(posting.diagnostics.first)
        #expect(diagnostic.position == SourcePosition(line: 3, column: 40))
        #expect(bytes[diagnostic.byteRange] == Array("\"soon\"".utf8)[...])
    }

    @Test func `what was handed out outlives the scan`() throws {
        func first() throws -> JobPosting? {
            let bytes = Array("[5, \(Self.posting("A"))]".utf8)
            return try bytes.withUnsafeBufferPointer { try Scan(borrowing: $0).next() }
        }
        #expect(try first()?.title == "A")
    }

    @Test func `records larger than the limit are passed over`() throws {
        let long = Self.posting(String(repeating: "x", count: 200))
        let text = [Self.posting("A"), long, Self.posting("B"), long].joined(separator: "\n")
        let scan = Scan(copying: Array(text.utf8), options: ReadingOptions(sizeLimit: 100))
        #expect(try Self.titles(scan) == ["A", "B"])
        #expect(scan.report.records == 4 && scan.report.errors == 2)
        #expect(scan.diagnostics.map(\.code) == ["json.size-limit", "json.size-limit"])
        #expect(scan.diagnostics.map(\.position.line) == [2, 4])
    }

    @Test func `diagnostics are limited, errors are counted`() throws {
        let text = String(repeating: "x\n", count: 50)
        let scan = Scan(copying: Array(text.utf8), options: ReadingOptions(diagnosticLimit: 7))
        #expect(try scan.next() == nil)
        #expect(scan.diagnostics.count == 7 && scan.report.errors == 50)
    }

    @Test func `a query chooses, and the report counts both`() throws {
        let text = [Self.posting("A"), "x", "[\(Self.posting("B")), \(Self.posting("A"))]"].joined(separator: "\n")
        let scan = Scan(copying: Array(text.utf8), where: try Query("title = A"))
        #expect(try Self.titles(scan) == ["A", "A"])
        var report = Scan.Report()
        (report.bytes, report.records, report.postings, report.matches, report.errors) = (text.utf8.count, 3, 3, 2, 1)
        #expect(scan.report == report)
    }
}
