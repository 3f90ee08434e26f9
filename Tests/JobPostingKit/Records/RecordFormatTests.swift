import Foundation
import JobPostingJSON
import Testing

@testable import JobPostingKit

/// How the records of an input are told apart.
@Suite struct RecordFormatTests {
    /// What a scan of some bytes comes to.
    struct Reading: Equatable {
        var titles: [String] = []
        var offsets: [Int] = []
        var positions: [SourcePosition] = []
        var report = Scan.Report()
        var codes: [String] = []
        var places: [SourcePosition] = []
        var error: String?

        init(_ scan: Scan) {
            do throws(FileError) {
                while let posting = try scan.next() {
                    titles.append(posting.title ?? "")
                    offsets.append(posting.origin.offset)
                    positions.append(posting.origin.position)
                }
            } catch {
                self.error = error.code.rawValue
            }
            report = scan.report
            codes = scan.diagnostics.map(\.code)
            places = scan.diagnostics.map(\.position)
        }
    }

    /// Scans bytes as a file that is read in chunks of a size.
    static func read(_ bytes: [UInt8], _ options: ReadingOptions = ReadingOptions(), chunkSize: Int) throws -> Reading {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { unlink(path) }
        return Reading(Scan(try RecordSource(path: path, options, chunkSize: chunkSize), nil, 0, options))
    }

    /// Scans bytes of memory.
    static func read(_ bytes: [UInt8], _ options: ReadingOptions = ReadingOptions()) -> Reading {
        Reading(Scan(copying: bytes, options: options))
    }

    private static func posting(_ title: String, _ more: String = "") -> String {
        #"{"@type":"JobPosting","title":"\#(title)"\#(more)}"#
    }

    private static func pretty(_ title: String) -> String {
        "{\n  \"@type\": \"JobPosting\",\n  \"title\": \"\(title)\",\n  \"jobLocation\": {\n    \"a\": [1, {\"b\": \"}\"}]\n  }\n}"
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let titles: [String]
        let records: Int
        let codes: [String]

        init(_ text: String, _ titles: [String], records: Int? = nil, codes: [String] = []) {
            (self.text, self.titles, self.records, self.codes) = (text, titles, records ?? titles.count, codes)
        }

        var testDescription: String { String(text.prefix(70)) }
    }

    private static let a = posting("A"), b = posting("B"), c = posting("C")
    private static let whole = [
        // Lines.
        Case("\(a)\n\(b)\n", ["A", "B"]), Case("\u{FEFF}\(a)\n\(b)", ["A", "B"], codes: ["json.byte-order-mark"]),
        Case("[\(a),\(b)]\n[\(c)]\n", ["A", "B", "C"], records: 2),
        Case("{\"a\" \n\(b)\n\(c)", ["B", "C"], records: 3, codes: ["json.truncated", "document.no-posting"]),
        Case("{\"@type\": \"JobPosting\", \"title\": \"A\n\(b)\n", ["", "B"], codes: ["json.truncated"]),
        Case("\u{1E}\(a)\n\u{1E}\(b)\n", ["A", "B"]), Case("\u{1E}\(pretty("A"))\n\u{1E}\(b)\n", ["A", "B"]),
        // One array.
        Case("[]", [], records: 0), Case("[\(a)]", ["A"]), Case("[\(a),\(b)]", ["A", "B"]),
        Case("[\(a), \(b),\n\(c)]\n", ["A", "B", "C"]), Case("\u{FEFF}[\(a)]", ["A"], codes: ["json.byte-order-mark"]),
        Case("[\n  \(pretty("A")),\n  \(pretty("B"))\n]\n", ["A", "B"]),
        Case(
            "[\n\(a),\n5, \"x\", [\(b)], true,\n{}]", ["A", "B"], records: 6,
            codes: Array(repeating: "document.no-posting", count: 4)),
        Case("[\(posting("a\\\"]}")),\(posting("\\\\")),\(posting("{[")),\(c)]", ["a\"]}", "\\", "{[", "C"]),
        // One after another.
        Case(a + b + c, ["A", "B", "C"]), Case("\(a) \(b)\t\(c)", ["A", "B", "C"]),
        Case("\(pretty("A"))\n\(pretty("B"))\n", ["A", "B"]), Case(pretty("A") + pretty("B"), ["A", "B"]),
        Case("\(a),\n\(b),\n\(c)", ["A", "B", "C"]), Case("\(pretty("A"))\n\(b)\n", ["A", "B"]),
        Case("[\(a),\(b)][\(c)]", ["A", "B", "C"]),
        // One text.
        Case(pretty("A"), ["A"]),
        Case("// a comment\n{\n\"@type\": \"JobPosting\", \"title\": \"A\"\n}\n", ["A"], codes: ["json.comment"]),
        Case("\r\n \(pretty("A"))\n\n", ["A"]),
        // An array whose nodes refer to each other.
        Case("[{\"@id\":\"#o\",\"@type\":\"Organization\"},\(a)]", ["A"], records: 1),
        // A page.
        Case("<!doctype html>\n<p>x\n<script type=\"application/ld+json\">\n\(a)\n</script>\n", ["A"]),
        Case("<p>\n{\n", [], records: 1, codes: ["document.no-posting"]),
        // Rows that say nothing.
        Case(
            "\(a)\nnan\nnull\nNaN\nNone\n\"\"\n\"nan\"\n\(b)", ["A", "B"], records: 8,
            codes: Array(repeating: "record.empty-row", count: 6)),
        Case("nan\n\(a)\n", ["A"], records: 2, codes: ["record.empty-row"]),
        Case("[null, \(a), NaN]", ["A"], records: 3, codes: ["record.empty-row", "record.empty-row"]),
    ]

    private static let broken = [
        // An element that is broken costs itself only.
        Case("[\(a),\(b.dropLast()),\(c)]", ["A", "B", "C"], codes: ["json.missing-bracket"]),
        Case("[\(a),{\"@type\":\"JobPosting\",\"title\":\"cut,\(c)]", ["A", "", "C"], codes: ["json.truncated"]),
        Case(
            "[\n  \(a),\n  {\"@type\":\"JobPosting\",\"title\":\"5\" nail\"},\n  \(c)\n]", ["A", "5\" nail", "C"],
            codes: ["json.unescaped-quote"]),
        Case("[\(a) \(b)]", ["A", "B"], codes: ["json.missing-comma"]),
        Case("[\(a),,\(b),]", ["A", "B"], codes: ["json.extra-comma", "json.trailing-comma"]),
        Case("[\(a),\(b)", ["A", "B"], codes: ["json.truncated"]),
        Case("[\(a),\(b.dropLast(2))", ["A", ""], codes: ["json.truncated"]),
        Case("[\(a),\(b)}, \(c)]", ["A", "B", "C"], records: 4, codes: ["json.unexpected-byte"]),
        Case(
            "[\(a),{\"@type\":\"JobPosting\",\"skills\":[\"x\",\(c)]", ["A", "", "C"], codes: ["json.missing-bracket"]),
        // An element may hold others that look alike.
        Case("[\(a),\(posting("B", ",\"x\":[\(c),\(c)]")),\(c)]", ["A", "B", "C"], records: 3),
        Case(a + b.dropLast() + c, ["A", "B", "C"], codes: ["json.missing-bracket"]),
    ]

    @Test(arguments: whole)
    func `the format is told from the first bytes`(one: Case) {
        let reading = Self.read(Array(one.text.utf8))
        #expect(reading.titles == one.titles)
        #expect(reading.report.records == one.records && reading.report.bytes == one.text.utf8.count)
        #expect(reading.codes == one.codes && reading.report.errors == 0)
        #expect(reading.report.emptyRows == one.codes.filter { $0 == "record.empty-row" }.count)
        let bytes = Array(one.text.utf8)
        for (offset, position) in zip(reading.offsets, reading.positions) {
            #expect(
                position == bytes.withUnsafeBufferPointer { SourcePosition(ofByteAt: offset, in: $0) }
                    || bytes.contains(0x1E))
        }
    }

    @Test(arguments: broken)
    func `a broken element costs itself only`(one: Case) {
        let reading = Self.read(Array(one.text.utf8))
        #expect(reading.titles == one.titles)
        #expect(reading.report.records == one.records)
        #expect(
            reading.codes.filter { !$0.hasPrefix("document.") }.contains(one.codes.first ?? "") || one.codes.isEmpty,
            "\(reading.codes)")
    }

    /// The same records and diagnostics, wherever the window was cut.
    @Test(arguments: whole + broken)
    func `chunks of any size give the same`(one: Case) throws {
        let bytes = Array(one.text.utf8)
        let expected = Self.read(bytes)
        for size in Array(1...24) + [31, 63, 64, 65, 100, 127, 128, 129, 200, 255, 256] {
            let reading = try Self.read(bytes, chunkSize: size)
            #expect(reading == expected, "chunks of \(size)")
        }
    }

    @Test func `an array is larger than the look-ahead, and elements larger than the limit are passed over`() throws {
        let long = Self.posting(String(repeating: "x", count: 3000))
        let large = Self.posting("large", ",\"x\":\"\(String(repeating: "y", count: 9000))\"")
        let elements = (0..<200).map {
            $0 % 50 == 7 ? large : Self.posting("T\($0)", ",\"x\":\"\(String(repeating: "z", count: 2000 + $0))\"")
        }
        let text = "[" + ([long] + elements).joined(separator: ", ") + "]"
        let options = ReadingOptions(sizeLimit: 5000)
        let reading = Self.read(Array(text.utf8), options)
        #expect(reading.report.records == 201 && reading.report.errors == 4 && reading.titles.count == 197)
        #expect(reading.codes == Array(repeating: "json.size-limit", count: 4))
        for size in [1000, 4096, 65_536, 1 << 20] {
            #expect(try Self.read(Array(text.utf8), options, chunkSize: size) == reading)
        }
    }

    @Test func `a format that is asked for is obeyed`() {
        let text = Array("[\(Self.a),\n\(Self.b)]\n".utf8)
        #expect(Self.read(text, ReadingOptions(format: .document)).report.records == 1)
        #expect(Self.read(text, ReadingOptions(format: .records)).report.records == 2)
        #expect(Self.read(text, ReadingOptions(format: .automatic)).report.records == 2)
        #expect(Self.read(text, ReadingOptions(format: .page)).report.records == 1)
        #expect(Self.read(text, ReadingOptions(format: .document)).titles == ["A", "B"])
        #expect(Self.read(text, ReadingOptions(format: .document, sizeLimit: 10)).codes == ["json.size-limit"])
    }

    @Test(arguments: [
        "\"%\"", #"{"url":"https://jobs.example/1","status":200,"html":"%"}"#,
        #"{"body":"%","uri":"https://jobs.example/1"}"#,
    ])
    func `a record may hold a page`(wrapping: String) throws {
        let page =
            "<!doctype html>\n<title>x</title>\n<script type='application/ld+json'>\n{'@type':\"JobPosting\",\"title\":\"é A\"}\n</script>\n"
        let escaped = String(decoding: try JSONEncoder().encode(page), as: UTF8.self).dropFirst().dropLast()
        let record = wrapping.replacingOccurrences(of: "%", with: escaped)
        let text = Self.a + "\n" + record + "\n" + Self.b + "\n"
        let scan = Scan(copying: Array(text.utf8))
        var postings: [JobPosting] = []
        while let posting = try scan.next() { postings.append(posting) }
        #expect(postings.map(\.title) == ["A", "é A", "B"])
        let posting = try #require(postings.dropFirst().first)
        let url = wrapping.contains("jobs.example") ? "https://jobs.example/1" : nil
        #expect(posting.origin.url == url && posting.origin.position.line == 2)
        let title = try #require(posting.published["title"])
        let start = posting.origin.offset + title.node.byteRange.lowerBound
        let end = posting.origin.offset + title.node.byteRange.upperBound
        #expect(String(decoding: Array(text.utf8)[start..<end], as: UTF8.self) == #"\"é A\""#)
        let codes = scan.diagnostics.map(\.code)
        #expect(codes.contains("record.page") && codes.contains("json.single-quotes"))
        #expect(scan.diagnostics.allSatisfy { $0.source == url ?? "" && $0.position.line == 2 })
        let quote = try #require(scan.diagnostics.first { $0.code == "json.single-quotes" })
        #expect(String(decoding: Array(text.utf8)[quote.byteRange], as: UTF8.self).hasPrefix("'"))
        #expect(try Document(parsing: text.utf8).map(\.title) == ["A", "é A", "B"])
    }

    @Test func `errors are kept when warnings fill the list`() throws {
        let warnings = String(repeating: "{}\n", count: 20)
        let text = warnings + "]\n" + warnings + "]\n"
        for options in [ReadingOptions(mode: .strict, format: .records, diagnosticLimit: 5)] {
            let scan = Scan(copying: Array(text.utf8), options: options)
            #expect(try scan.next() == nil)
            #expect(scan.diagnostics.map(\.position.line) == [1, 2, 3, 21, 42] && scan.diagnosticCount == 42)
            let document = try Document(parsing: text.utf8, options: options)
            #expect(document.diagnostics.map(\.position.line) == [1, 2, 3, 21, 42] && document.diagnosticCount == 42)
        }
        let mends = "{\"@type\":\"JobPosting\"" + String(repeating: ",", count: 50) + "}"
        #expect(try Document(parsing: mends.utf8, options: ReadingOptions(diagnosticLimit: 3)).diagnostics.count == 3)
    }

    @Test func `a byte order mark does not make records one array`() throws {
        let document = try Document(parsing: "\u{FEFF}\(Self.a)\n\(Self.b)\n".utf8)
        #expect(document.map(\.origin.position.line) == [1, 2])
        #expect(document.diagnostics.map(\.code) == ["json.byte-order-mark"])
    }
}
