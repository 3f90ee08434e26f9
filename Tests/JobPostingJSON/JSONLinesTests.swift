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

    /// Law: parsing the lines while they are found gives what parsing the lines that were found gives.
    @Test func parsingOnTheWayIsParsingWhatWasFound() {
        var generator = JSONGenerator(seed: 7464)
        var random = SeededGenerator(seed: 8259)
        for round in 0..<3_000 {
            var buffer: [UInt8] = round.isMultiple(of: 50) ? [0x1E] : []
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                buffer += Bool.random(using: &random) ? generator.document() : generator.mutatedDocument()
                let ending = ["\n", "\r\n", " \n\n", "\t\n  \n", "\u{1E}", ""].randomElement(using: &random) ?? ""
                buffer += Array(ending.utf8)
            }
            let limits = JSONParser.Limits(
                depth: Int.random(in: 2...8, using: &random), size: Int.random(in: 0...200, using: &random))
            expectSameAnswers(buffer, limits)
        }
    }

    @Test(arguments: [
        "1\n2", "12345\n1", "[1] \n", "[1]\n", "\"a\n\"", "[1,\n2]\n[3]", "\u{FEFF}1\n1", "tru\ntrue", "1 2\n3",
        "   \n   1   \n", "\"\\", "\"\\u12", "\"é", "-", "1.", "{\"a\"", "{\"a\":", "[", "{",
    ])
    func parsingOnTheWayEndsWhereTheLineEnds(_ text: String) {
        for size in [0, 1, 2, 3, 4, 64 << 20] {
            expectSameAnswers(Array(text.utf8), JSONParser.Limits(size: size))
        }
    }

    /// Law: the same for the repairing parser, whose mends are those of the line too.
    @Test func mendingOnTheWayIsMendingWhatWasFound() {
        var generator = JSONGenerator(seed: 7159)
        for _ in 0..<1_000 {
            var buffer: [UInt8] = []
            for _ in 0..<3 { buffer += generator.mutatedDocument() + [0x0A] + generator.document() + [0x0A] }
            buffer.withUnsafeBufferPointer { buffer in
                var repairer = JSONRepairer()
                var found = JSONRepairer()
                var lines = JSONLines(buffer)
                for record in JSONLines(buffer) {
                    guard let parsed = lines.next(repairingWith: &repairer) else {
                        Issue.record("one record too few")
                        return
                    }
                    #expect(parsed.record.offset == record.offset)
                    let other = try? parsed.result.get()
                    let node = try? found.parse(record.bytes, readable: record.readable)
                    #expect(other?.span == node?.span)
                    #expect(repairer.mendCount == found.mendCount)
                }
                #expect(lines.next(repairingWith: &repairer) == nil)
            }
        }
    }

    private func expectSameAnswers(_ bytes: [UInt8], _ limits: JSONParser.Limits) {
        bytes.withUnsafeBufferPointer { buffer in
            var parser = JSONParser(limits: limits)
            var found = JSONParser(limits: limits)
            var (lines, known) = (JSONLines(buffer), JSONLines(buffer))
            while let parsed = lines.next(parsingWith: &parser) {
                guard let record = known.next() else {
                    Issue.record("one record too many")
                    return
                }
                #expect(parsed.record.offset == record.offset)
                #expect(parsed.record.bytes.elementsEqual(record.bytes))
                #expect(parsed.record.readable == record.readable)
                #expect(parsed.record.position == record.position)
                #expect(lines.offset == known.offset)
                #expect(lines.lineCount == known.lineCount)
                do throws(JSONError) {
                    let node = try found.parse(record.bytes, readable: record.readable)
                    let other = try parsed.result.get()
                    #expect(other.span == node.span)
                    #expect(other.byteRange == node.byteRange)
                } catch {
                    guard case .failure(let other) = parsed.result else {
                        Issue.record("accepted on the way, and refused when it was found: \(error)")
                        return
                    }
                    #expect(other.code == error.code)
                    #expect(other.offset == error.offset)
                }
            }
            #expect(known.next() == nil)
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

    @Test func `the last delimiter is found from the end as by looking at every byte`() {
        for size in [0, 1, 15, 16, 63, 64, 255, 256, 257, 300, 511, 512, 513, 1000] {
            for place in Set([0, 1, size / 2, size - 257, size - 256, size - 255, size - 16, size - 1]) {
                for (isSequence, delimiter) in [(false, UInt8(0x0A)), (true, 0x1E)] {
                    var bytes = [UInt8](repeating: 0x78, count: size)
                    for index in [place / 3, place] where bytes.indices.contains(index) { bytes[index] = delimiter }
                    for start in [0, 1, place, place + 1, size] where start >= 0 && start <= size {
                        let expected = bytes[start...].lastIndex(of: delimiter)
                        let found = bytes.withUnsafeBufferPointer {
                            JSONLines.lastDelimiter(isSequence: isSequence, in: $0, from: start)
                        }
                        #expect(found == expected, "\(size) bytes, one at \(place), from \(start)")
                    }
                }
            }
        }
    }
}
