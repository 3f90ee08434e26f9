import Foundation
import JobPostingJSON
import Testing

@testable import JobPostingKit

/// Records of files, which are read in chunks of one mebibyte.
@Suite struct ScanFileTests {
    private static let chunk = 1 << 20

    /// Calls `body` with the path of a file that holds these bytes.
    private func withFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(bytes).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        return try body(url.path)
    }

    /// A record of exactly this many bytes.
    private func record(_ title: String, bytes: Int) -> String {
        let bare = #"{"@type":"JobPosting","title":"\#(title)","x":""}"#
        return String(bare.dropLast(2)) + String(repeating: "x", count: bytes - bare.utf8.count) + "\"}"
    }

    /// A scan of a file and one of memory say the same of the same bytes.
    private func check(_ text: String, _ options: ReadingOptions = ReadingOptions(), titles: [String], errors: Int = 0)
        throws
    {
        let bytes = Array(text.utf8)
        let memory = Scan(copying: bytes, options: options)
        #expect(try ScanTests.titles(memory) == titles)
        try withFile(bytes) { path in
            let file = try Scan(path: path, options: options)
            var origins: [Int] = []
            var positions: [SourcePosition] = []
            var found: [String] = []
            while let posting = try file.next() {
                found.append(posting.title ?? "")
                origins.append(posting.origin.offset)
                #expect(bytes[posting.origin.offset] == UInt8(ascii: "{"))
                positions.append(posting.origin.position)
            }
            // Counting lines from the beginning takes long, so only some are counted.
            for index in Set([0, origins.count / 2, origins.count - 1]) where origins.indices.contains(index) {
                // A separator before the record is none of its line's columns.
                var position = SourcePosition(ofByteAt: origins[index], in: bytes)
                if origins[index] > 0, bytes[origins[index] - 1] == 0x1E { position.column -= 1 }
                #expect(position == positions[index])
            }
            #expect(found == titles)
            #expect(file.report == memory.report)
            #expect(file.report.errors == errors && file.report.bytes == bytes.count)
            #expect(file.diagnostics.map(\.code) == memory.diagnostics.map(\.code))
            #expect(file.diagnostics.map(\.position) == memory.diagnostics.map(\.position))
            #expect(file.diagnostics.map(\.byteRange.lowerBound) == memory.diagnostics.map(\.byteRange.lowerBound))
        }
    }

    @Test(arguments: [-2, -1, 0, 1, 2])
    func `a line feed may stand anywhere about the end of a chunk`(shift: Int) throws {
        let first = record("A", bytes: Self.chunk - 1 + shift)
        try check(first + "\n" + record("B", bytes: 60), titles: ["A", "B"])
        try check(first + "\r\n\n" + record("B", bytes: 60) + "\n", titles: ["A", "B"])
        try check(
            first + "\n" + record("B", bytes: Self.chunk - 1) + "\n" + record("C", bytes: 60), titles: ["A", "B", "C"])
        try check(first + "\nbad\n" + record("B", bytes: 60), titles: ["A", "B"], errors: 1)
    }

    @Test func `a record may be longer than chunks`() throws {
        let lines = [
            record("A", bytes: 100), record("B", bytes: 3 * Self.chunk + 17), "bad", record("C", bytes: Self.chunk),
            record("D", bytes: 100),
        ]
        try check(lines.joined(separator: "\n"), titles: ["A", "B", "C", "D"], errors: 1)
        try check(record("A", bytes: 5 * Self.chunk), titles: ["A"])
    }

    @Test func `a record longer than the limit is passed over in parts`() throws {
        let options = ReadingOptions(sizeLimit: Self.chunk + 5)
        let lines = [
            record("A", bytes: 100), record("B", bytes: 4 * Self.chunk), record("C", bytes: Self.chunk + 5), "bad",
            record("D", bytes: Self.chunk + 6), record("E", bytes: 100), record("F", bytes: 3 * Self.chunk),
        ]
        for ending in ["", "\n"] {
            try check(lines.joined(separator: "\n") + ending, options, titles: ["A", "C", "E"], errors: 4)
        }
        try check(lines[1], options, titles: [], errors: 1)
        // What stands between two such records is found, though one chunk brings it with the ends of both.
        try check(
            [lines[1], lines[0], lines[6], lines[5], lines[1]].joined(separator: "\n"), options, titles: ["A", "E"],
            errors: 3)
    }

    @Test func `many records cross many chunks`() throws {
        var random = SeededGenerator(state: 13)
        var text = ""
        var titles: [String] = []
        while text.utf8.count < 3 * Self.chunk {
            titles.append("T\(titles.count)")
            text += record(titles[titles.count - 1], bytes: Int.random(in: 60...9000, using: &random))
            text += ["\n", "\r\n", "\n\n", "\n  \n"].randomElement(using: &random) ?? "\n"
        }
        try check(text, titles: titles)
    }

    @Test func `a text sequence crosses chunks inside its records`() throws {
        // RFC 7464: a record separator before each text, which may have lines of its own.
        var text = ""
        var titles: [String] = []
        while text.utf8.count < 2 * Self.chunk {
            titles.append("T\(titles.count)")
            text +=
                "\u{1E}{\n\"@type\": \"JobPosting\",\n\"title\": \"\(titles[titles.count - 1])\",\n\"x\": \"\(String(repeating: "x", count: 700))\"\n}\n"
        }
        try check(text, titles: titles)
    }

    @Test func `a text of a sequence longer than the limit is passed over with all its lines`() throws {
        let large = "{\n" + record("B", bytes: 3 * Self.chunk).dropFirst()
        let texts = [
            record("A", bytes: 90), large, record("C", bytes: 90), "{\n", large, record("D", bytes: 90), large,
        ]
        let options = ReadingOptions(mode: .strict, sizeLimit: Self.chunk)
        try check(texts.map { "\u{1E}\($0)\n" }.joined(), options, titles: ["A", "C", "D"], errors: 4)
        try check(texts.map { "\n\u{1E}\($0)" }.joined(), options, titles: ["A", "C", "D"], errors: 4)
    }

    @Test func `an empty file has no records`() throws {
        for text in ["", "\n", "\n\n\r\n"] { try check(text, titles: []) }
    }

    @Test func `a pipe is read as it comes`() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try #require(mkfifo(path, 0o600) == 0)
        defer { unlink(path) }
        let lines = (0..<40).map { record("T\($0)", bytes: 50_000) }
        let text = Data((lines.joined(separator: "\n") + "\nbad").utf8)
        let writer = Thread {
            let file = FileHandle(forWritingAtPath: path)
            for start in stride(from: 0, to: text.count, by: 7000) {
                try? file?.write(contentsOf: text[start..<min(start + 7000, text.count)])
            }
            try? file?.close()
        }
        writer.start()
        let scan = try Scan(path: path)
        #expect(try ScanTests.titles(scan) == (0..<40).map { "T\($0)" })
        #expect(scan.report.bytes == text.count && scan.report.errors == 1)
        #expect(scan.diagnostics.first?.position == SourcePosition(line: 41, column: 1))
    }

    @Test func `several paths are one dump, in the order in which they are named`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        let inner = folder.appendingPathComponent("inner")
        try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["a": folder, "b": inner, "c": inner, ".d": folder].map { name, folder in
            (name, folder.appendingPathComponent(name))
        }
        for (name, file) in files { try Data(record(name, bytes: 80).utf8).write(to: file) }
        let path = Dictionary(uniqueKeysWithValues: files.map { ($0, $1.path) })
        func titles(_ paths: [String?]) throws -> [String] {
            try ScanTests.titles(try Scan(paths: paths.compactMap { $0 }))
        }
        #expect(try titles([]) == [])
        #expect(try titles([path["c"], path["a"]]) == ["c", "a"])
        #expect(try titles([inner.path, path["a"], folder.path]) == ["b", "c", "a", "a", "b", "c"])
        #expect(try titles([folder.path, folder.path + "/"]) == ["a", "b", "c", "a", "b", "c"])
        #expect(try titles([path[".d"], path[".d"]]) == [".d", ".d"])

        let scan = try Scan(paths: [folder.path, "/nonexistent/dump", path["b"] ?? ""])
        #expect(try ScanTests.titles(scan) == ["a", "b", "c", "b"])
        #expect(scan.report.errors == 1 && scan.diagnostics.map(\.source) == ["/nonexistent/dump"])
        #expect(throws: FileError.self) { try Scan(paths: ["/nonexistent/dump"]) }
    }

    @Test func `what is no readable file is refused with the system's number`() throws {
        func number(_ path: String) -> Int32? {
            do throws(FileError) {
                let scan = try Scan(path: path)
                while try scan.next() != nil {}
                return nil
            } catch { return error.number }
        }
        #expect(number("/nonexistent/dump.ndjson") == ENOENT)
        #expect(number("") == ENOENT)
        #expect(number(Fixtures.dumpPath + "/x") == ENOTDIR)
        #expect(number(Fixtures.dumpPath) == nil)
    }
}

extension SourcePosition {
    fileprivate init(ofByteAt offset: Int, in bytes: [UInt8]) {
        self = bytes.withUnsafeBufferPointer { SourcePosition(ofByteAt: offset, in: $0) }
    }
}
