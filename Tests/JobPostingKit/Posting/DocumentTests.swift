import JobPostingJSON
import Testing

@testable import JobPostingKit

@Suite struct DocumentTests {
    private static let posting = #"{"@type": "JobPosting", "title": "T"}"#

    @Test(
        arguments: [
            (posting, ReadingOptions.Format.automatic, 1, []), (" \n\(posting)\n", .automatic, 1, []),
            ("\(posting)\n\(posting)", .automatic, 2, []), ("\(posting)\r\n\r\n\(posting)\r\n", .automatic, 2, []),
            ("\(posting)\nx\n\(posting)", .automatic, 2, ["json.unexpected-byte"]),
            ("{\"a\" \n\(posting)", .automatic, 1, ["json.unexpected-end"]),
            ("{}\n\(posting)", .automatic, 1, ["document.no-posting"]), ("[]", .automatic, 0, ["document.no-posting"]),
            ("[\(posting),\n\(posting)]", .automatic, 2, []), ("\(posting)", .records, 1, []), ("", .records, 0, []),
            ("x", .records, 0, ["json.unexpected-byte"]), ("\n\n", .records, 0, []),
        ] as [(String, ReadingOptions.Format, Int, [String])])
    func `reads one text or a text a line`(text: String, format: ReadingOptions.Format, count: Int, codes: [String])
        throws
    {
        let document = try Document(parsing: text.utf8, options: ReadingOptions(mode: .strict, format: format))
        #expect(document.count == count)
        #expect(document.diagnostics.map(\.code) == codes && document.diagnosticCount == codes.count)
    }

    @Test(
        arguments: [
            ("", "json.empty", 0, 1, 1), (" ", "json.empty", 1, 1, 2), ("{\"a\":", "json.unexpected-end", 5, 1, 6),
            ("{\n \"a\": nul}", "json.invalid-literal", 8, 2, 7),
            ("{\"@type\": \"JobPosting\",}", "json.unexpected-byte", 23, 1, 24),
            ("{} x", "json.trailing-data", 3, 1, 4), ("[1]\n[2", "json.trailing-data", 4, 2, 1),
            ("\u{FEFF}{}", "json.byte-order-mark", 0, 1, 1),
            ("\"\\ud800\"", "json.lone-surrogate", 1, 1, 2),
        ] as [(String, String, Int, Int, Int)])
    func `refuses a document with the place`(text: String, code: String, offset: Int, line: Int, column: Int) throws {
        let error = try #require(throws: ReadingError.self) {
            try Document(parsing: text.utf8, options: ReadingOptions(mode: .strict, format: .document))
        }
        #expect(error.code == code && error.byteRange.lowerBound == offset)
        #expect(error.position == SourcePosition(line: line, column: column))
        #expect(!error.message.isEmpty)
    }

    @Test func `a broken record is a diagnostic at its place in the input`() throws {
        let text = "\(Self.posting)\n  {\"@type\": JobPosting}\n\(Self.posting)\n{}\n"
        let document = try Document(parsing: text.utf8, options: ReadingOptions(mode: .strict))
        #expect(document.count == 2)
        let bytes = Array(text.utf8)
        let broken = try #require(document.diagnostics.first)
        #expect(broken.severity == .error && broken.position == SourcePosition(line: 2, column: 13))
        #expect(bytes[broken.byteRange] == [UInt8(ascii: "J")])
        let empty = try #require(document.diagnostics.last)
        #expect(empty.severity == .warning && empty.position == SourcePosition(line: 4, column: 1))
        #expect(bytes[empty.byteRange] == Array("{}".utf8)[...])
        #expect(document[1].origin.position == SourcePosition(line: 3, column: 1))
        #expect(bytes[document[1].origin.offset...].starts(with: Self.posting.utf8))
    }

    @Test(
        arguments: [
            ("{\"@type\": \"JobPosting\", 'title': \"T\",}", ["json.single-quotes", "json.trailing-comma"], 1),
            ("\u{FEFF}\(posting)", ["json.byte-order-mark"], 1),
            ("\(posting)\n{\"@type\": \"JobPosting\", \"title\": \"T\", \"description\": \"cut", ["json.truncated"], 2),
        ] as [(String, [String], Int)])
    func `what is broken is mended, and each mend is told`(text: String, codes: [String], count: Int) throws {
        let document = try Document(parsing: text.utf8)
        #expect(document.map(\.title) == Array(repeating: "T", count: count))
        #expect(document.diagnostics.map(\.code) == codes)
        #expect(document.diagnostics.allSatisfy { $0.severity == .warning })
        // A mend of a record stands at its place in the whole input.
        let bytes = Array(text.utf8)
        for diagnostic in document.diagnostics {
            let lineStart = bytes[..<diagnostic.byteRange.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            #expect(diagnostic.position.column == diagnostic.byteRange.lowerBound - lineStart + 1)
        }
    }

    @Test func `a document inside a string is read, and told`() throws {
        let wrapped = #""{\"@type\": \"JobPosting\", \"title\": \"T\"}""#
        let document = try Document(parsing: wrapped.utf8)
        #expect(document.map(\.title) == ["T"] && document.diagnostics.map(\.code) == ["json.wrapped-in-string"])
        #expect(try Document(parsing: wrapped.utf8, options: ReadingOptions(mode: .strict)).isEmpty)
        let scan = Scan(copying: Array("\(Self.posting)\n\(wrapped)\n".utf8))
        var titles: [String?] = []
        while let posting = try scan.next() { titles.append(posting.title) }
        #expect(titles == ["T", "T"] && scan.report.mended == 1)
        #expect(scan.diagnostics.first?.position == SourcePosition(line: 2, column: 1))
    }

    @Test func `limits are obeyed`() throws {
        let deep = ReadingOptions(format: .document, depthLimit: 2)
        #expect(throws: Never.self) { try Document(parsing: "[[1]]".utf8, options: deep) }
        #expect(throws: ReadingError(code: "json.depth-limit", message: "")) {
            try Document(parsing: "[[[1]]]".utf8, options: deep)
        }
        let small = ReadingOptions(sizeLimit: 10)
        #expect(throws: ReadingError(code: "json.size-limit", message: "")) {
            try Document(parsing: Self.posting.utf8, options: small)
        }
        let few = ReadingOptions(format: .records, diagnosticLimit: 2)
        let document = try Document(parsing: "x\nx\nx\nx".utf8, options: few)
        #expect(document.diagnostics.count == 2 && document.diagnosticCount == 4)
        #expect(ReadingOptions(diagnosticLimit: -1).diagnosticLimit == 0)
    }

    @Test(arguments: [Int.min, -1, 0, 1, Int.max])
    func `absurd limits are limits`(limit: Int) {
        let options = ReadingOptions(depthLimit: limit, sizeLimit: limit, diagnosticLimit: limit)
        let document = try? Document(parsing: Self.posting.utf8, options: options)
        #expect(document?.count == (limit == .max ? 1 : nil))
    }

    @Test func `one posting is expected where one is asked for`() throws {
        #expect(try JobPosting(parsing: Self.posting.utf8).title == "T")
        #expect(throws: ReadingError(code: "document.no-posting", message: "")) { try JobPosting(parsing: "{}".utf8) }
        #expect(throws: ReadingError(code: "document.several-postings", message: "")) {
            try JobPosting(parsing: "[\(Self.posting), \(Self.posting)]".utf8)
        }
        #expect(throws: ReadingError(code: "json.empty", message: "")) { try JobPosting(parsing: [UInt8]()) }
    }

    @Test func `what was published is there, known or not, in order`() throws {
        let posting = try JobPosting(
            parsing: #"{"x": 1.50, "@type": "JobPosting", "title": "A\u00e9", "x": [], "": null}"#.utf8)
        #expect(posting.published.members.map(\.key) == ["x", "@type", "title", "x", ""])
        #expect(posting.published.members[0].value.source == "1.50")
        #expect(posting.published["title"]?.source == #""A\u00e9""#)
        #expect(posting.published["title"]?.string == "Aé")
        #expect(posting.published.members[3].value.kind == .array)
    }

    @Test func `postings outlive their document and can be compared`() throws {
        func first() throws -> JobPosting { try #require(Document(parsing: "[\(Self.posting), 1]".utf8).first) }
        #expect(try first() == JobPosting(parsing: Self.posting.utf8))
        #expect(try first() != JobPosting(parsing: #"{"@type": "JobPosting", "title": "U"}"#.utf8))
        #expect(try first().title == "T")
    }

    @Test func `any sequence of bytes is read alike`() throws {
        let bytes = Array(Self.posting.utf8)
        #expect(try JobPosting(parsing: AnySequence(bytes)).title == "T")
        #expect(try JobPosting(parsing: bytes[...]).title == "T")
        #expect(try JobPosting(parsing: Self.posting.utf8).title == "T")
    }
}
