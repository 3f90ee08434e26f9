import Foundation
import JobPostingJSON
import Testing

@testable import JobPostingKit

/// Compressed inputs. Zlib's format is made here, without compressing; the others by the system's commands, where present.
@Suite struct CompressionTests {
    private static func posting(_ title: String) -> String { #"{"@type":"JobPosting","title":"\#(title)"}"# }
    private static let lines = Array((0..<300).map { posting("T\($0)") + "\n" }.joined().utf8)

    /// What a command makes of some bytes; nil when it is not there.
    private static func run(_ command: [String], _ bytes: [UInt8]) throws -> [UInt8]? {
        let tool = ["/usr/bin/", "/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + command[0] }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let tool else {
            print("skipped: there is no \(command[0])")
            return nil
        }
        let source = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(bytes).write(to: source)
        defer { try? FileManager.default.removeItem(at: source) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: tool)
        process.arguments = command.dropFirst() + [source.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let result = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Array(result)
    }

    /// RFC 1950 around stored blocks of RFC 1951.
    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = [0x78, 0x01]
        var (low, high) = (UInt32(1), UInt32(0))
        for byte in bytes {
            low = (low + UInt32(byte)) % 65521
            high = (high + low) % 65521
        }
        var start = 0
        repeat {
            let size = min(bytes.count - start, 60_000)
            result += [
                start + size == bytes.count ? 1 : 0, UInt8(size & 255), UInt8(size >> 8), UInt8(~size & 255),
                UInt8(~size >> 8 & 255),
            ]
            result += bytes[start..<(start + size)]
            start += size
        } while start < bytes.count
        return result + [UInt8(high >> 8), UInt8(high & 255), UInt8(low >> 8), UInt8(low & 255)]
    }

    /// Each kind, by name.
    private static func compressed(_ bytes: [UInt8]) throws -> [(String, [UInt8])] {
        var found = [("zlib", stored(bytes))]
        if let gzip = try run(["gzip", "-c"], bytes) { found.append(("gzip", gzip)) }
        if let zstd = try run(["zstd", "-q", "-c"], bytes) { found.append(("zstd", zstd)) }
        return found
    }

    @Test func `compressed inputs give the same as their contents`() throws {
        let expected = RecordFormatTests.read(Self.lines)
        for (name, bytes) in try Self.compressed(Self.lines) {
            #expect(RecordFormatTests.read(bytes) == expected, "\(name)")
            for size in [1, 2, 3, 5, 7, 64, 1000, 1 << 20] {
                #expect(try RecordFormatTests.read(bytes, chunkSize: size) == expected, "\(name) in chunks of \(size)")
            }
            #expect(try Document(parsing: bytes).count == 300)
        }
    }

    @Test func `several members or frames are one input, and padding is nothing`() throws {
        let (first, second) = (Array(Self.lines[..<700]), Array(Self.lines[700...]))
        let expected = RecordFormatTests.read(Self.lines)
        let parts = zip(try Self.compressed(first), try Self.compressed(second))
        let empty = try Self.compressed([])
        for (index, (left, right)) in parts.enumerated() {
            let bytes = left.1 + right.1 + empty[index].1
            for size in [1, 10, 1 << 20] {
                #expect(try RecordFormatTests.read(bytes, chunkSize: size) == expected, "\(left.0)")
            }
            #expect(RecordFormatTests.read(bytes + [0, 0, 0, 0, 0, 0, 0, 0]) == expected, "\(left.0) padded")
            let trailing = RecordFormatTests.read(bytes + Array("trailing".utf8))
            #expect(trailing.titles == expected.titles && trailing.error == "file.compression-trailing-data")
        }
    }

    @Test func `what of a cut or damaged input can be read is read, and then one error`() throws {
        for (name, bytes) in try Self.compressed(Self.lines) {
            for cut in [bytes.count - 1, bytes.count - 5, bytes.count / 2, 12] {
                let reading = RecordFormatTests.read(Array(bytes[..<cut]))
                #expect(reading.error == "file.compression-truncated", "\(name) cut at \(cut)")
                #expect(
                    reading.titles == (0..<reading.titles.count).map { "T\($0)" }
                        || reading.codes.contains("json.truncated"))
                #expect(try RecordFormatTests.read(Array(bytes[..<cut]), chunkSize: 3) == reading)
            }
            var damaged = bytes
            for index in (bytes.count / 2)..<(bytes.count / 2 + 8) { damaged[index] ^= 0xA5 }
            let reading = RecordFormatTests.read(damaged)
            #expect(reading.error == "file.compression-corrupt", "\(name)")
        }
        let zlib = Self.stored(Self.lines)
        let half = try Document(parsing: zlib[..<(zlib.count / 2)])
        #expect(half.count > 100 && half.diagnostics.last?.code == "file.compression-truncated")
        #expect(throws: ReadingError(code: "file.compression-truncated", message: "")) {
            try Document(parsing: zlib[..<4])
        }
    }

    @Test func `a bomb is decompressed up to the limit`() throws {
        let bomb = Array(repeating: UInt8(ascii: " "), count: 30 << 20)
        let options = ReadingOptions(sizeLimit: 1 << 20)
        for (name, bytes) in try Self.compressed(bomb) where name != "zlib" {
            #expect(bytes.count < 100_000)
            #expect(throws: ReadingError(code: "json.size-limit", message: "")) {
                try Document(parsing: bytes, options: options)
            }
            let reading = try RecordFormatTests.read(bytes + [], options, chunkSize: 1 << 16)
            #expect(reading.titles.isEmpty && reading.report.bytes <= bomb.count)
        }
    }

    @Test(arguments: ["BZh91AY&SY", "PK\u{03}\u{04}\u{14}\u{00}"])
    func `other compressions are named`(text: String) throws {
        let scan = Scan(copying: Array(text.utf8))
        let error = #expect(throws: FileError.self) { try scan.next() }
        #expect(error?.code == .compressionUnsupported && error?.message.contains("bzip2") == true)
        #expect(throws: ReadingError(code: "file.compression-unsupported", message: "")) {
            try Document(parsing: text.utf8)
        }
    }

    @Test func `magic numbers are told from texts`() {
        func kind(_ bytes: [UInt8]) -> Compression? { bytes.withUnsafeBufferPointer { Compression(of: $0) } }
        #expect(kind([0x1F, 0x8B, 8, 0, 0, 0]) == .gzip && kind([0x78, 0x9C, 1, 2, 3, 4]) == .zlib)
        #expect(kind([0x28, 0xB5, 0x2F, 0xFD, 0, 0]) == .zstd && kind([0x50, 0x2A, 0x4D, 0x18, 0, 0]) == .zstd)
        #expect(kind([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) == .unsupported)
        for text in ["", "{", "[]", "xml", "x{", "P", "(x", "BZ"] { #expect(kind(Array(text.utf8)) == nil) }
    }
}
