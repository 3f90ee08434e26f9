import Testing

@testable import JobPostingJSON

struct JSONLinesTests {
    /// Buffers, and the records that they hold: text, offset, line.
    struct Case: Sendable, CustomTestStringConvertible {
        let buffer: String
        let records: [Found]
        var testDescription: String { buffer.debugDescription }

        init(_ buffer: String, _ records: (String, Int, Int)...) {
            self.buffer = buffer
            self.records = records.map(Found.init)
        }
    }

    struct Found: Equatable {
        let text: String
        let offset: Int
        let line: Int
    }

    static func records(of bytes: [UInt8]) -> [Found] {
        bytes.withUnsafeBufferPointer { buffer in
            JSONLines(buffer).map { record in
                #expect(record.readable == buffer.count - record.offset)
                return Found(
                    text: String(decoding: record.bytes, as: UTF8.self), offset: record.offset,
                    line: record.position.line)
            }
        }
    }

    @Test(arguments: [
        Case(""),
        Case("\n"),
        Case(" \t\r\n\r\n  "),
        Case("{}", ("{}", 0, 1)),
        Case("{}\n", ("{}", 0, 1)),
        Case("{}\n[]", ("{}", 0, 1), ("[]", 3, 2)),
        Case("{}\r\n[]\r\n", ("{}", 0, 1), ("[]", 4, 2)),
        Case("\n\n{}\n \n[]\n", ("{}", 2, 3), ("[]", 7, 5)),
        Case("  {} \t\n", ("{}", 2, 1)),
        Case("not json\n1", ("not json", 0, 1), ("1", 9, 2)),
        // RFC 7464: each text stands between a record separator and a line feed, and may itself have lines.
        Case("\u{1E}{}\n\u{1E}[]\n", ("{}", 1, 1), ("[]", 5, 2)),
        Case("\u{1E}{\n}\n\u{1E}[\n\n]\n\u{1E}1", ("{\n}", 1, 1), ("[\n\n]", 6, 3), ("1", 12, 6)),
        Case("\n\u{1E}\u{1E}{}\n\u{1E}\n", ("{}", 3, 2)),
        Case("\u{1E}{}\u{1E}[]", ("{}", 1, 1), ("[]", 4, 1)),
    ])
    func splits(_ lines: Case) {
        #expect(JSONLinesTests.records(of: Array(lines.buffer.utf8)) == lines.records)
    }

    /// Every length of line around the size of a block, with and without what follows.
    @Test func findsEveryLineFeed() {
        for size in 0...200 {
            for tail in [0, 1, 15, 16, 63, 64, 65] {
                var bytes = Array(repeating: UInt8(ascii: "x"), count: size + tail + 1)
                bytes[size] = 0x0A
                bytes.withUnsafeBufferPointer {
                    #expect(JSONLines.lineFeed(in: $0, from: 0) == size)
                    #expect(JSONLines.lineFeed(in: $0, from: size) == size)
                    #expect(JSONLines.lineFeed(in: $0, from: size + 1) == nil)
                    #expect(JSONLines.lineFeed(in: $0, from: -1) == nil)
                }
            }
        }
    }

    @Test func aBadLineCostsOneLine() {
        let text = Array("{\"a\": 1}\n{\"a\": \"x\n[2]\n".utf8)
        var answers: [Bool] = []
        text.withUnsafeBufferPointer { buffer in
            var parser = JSONParser()
            for record in JSONLines(buffer) {
                answers.append((try? parser.parse(record.bytes, readable: record.readable)) != nil)
            }
        }
        #expect(answers == [true, false, true])
    }

    /// Law: joining documents with line feeds and splitting them gives them back.
    @Test func splittingUndoesJoining() throws {
        var generator = JSONGenerator(seed: 7464)
        let texts = try (0..<300).map { _ in
            JSONWriter.compact(try JSONDocument(parsing: generator.document()).root)
        }
        for ending in ["\n", "\r\n", "\n\n", " \n"] {
            let joined = Array(texts.joined(separator: Array(ending.utf8)))
            #expect(JSONLinesTests.records(of: joined).map { Array($0.text.utf8) } == texts)
        }
    }
}
