import Foundation
import JobPostingJSON
import Testing

@testable import JobPostingKit

/// Folders, pipes and descriptors.
@Suite struct FolderTests {
    private static func posting(_ title: String) -> String { #"{"@type":"JobPosting","title":"\#(title)"}"# }

    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    private func write(_ text: String, _ name: String, in folder: URL) throws {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    @Test func `all files of a folder are read in the order of their bytes`() throws {
        try withFolder { folder in
            try write(Self.posting("a"), "a.json", in: folder)
            try write(Self.posting("b1") + "\n" + Self.posting("b2") + "\nnan\n", "b/x.ndjson", in: folder)
            try write("[\(Self.posting("b3")),\n\(Self.posting("b4"))]", "b/é.json", in: folder)
            try write("<p><script type=application/ld+json>\(Self.posting("B"))</script>", "B.html", in: folder)
            try write("bad", "c", in: folder)
            try write("{\n\"@type\": \"JobPosting\",\n\"title\": \"d\"\n}", "d/e/f/g.txt", in: folder)
            try write("", "empty.json", in: folder)
            try write(Self.posting("hidden"), ".hidden", in: folder)
            let scan = try Scan(path: folder.path)
            var titles: [String] = []
            var names: [String] = []
            while let posting = try scan.next() {
                titles.append(posting.title ?? "")
                let path = try #require(posting.origin.path)
                #expect(path.hasPrefix(folder.path + "/"))
                names.append(String(path.dropFirst(folder.path.count + 1)))
                #expect(posting.origin.offset < 60)
            }
            #expect(titles == ["B", "a", "b1", "b2", "b3", "b4", "d"])
            #expect(names == ["B.html", "a.json", "b/x.ndjson", "b/x.ndjson", "b/é.json", "b/é.json", "d/e/f/g.txt"])
            #expect(scan.report.records == 9 && scan.report.errors == 1 && scan.report.emptyRows == 1)
            #expect(
                scan.diagnostics.map { $0.source.hasSuffix("/c") || $0.source.hasSuffix("/x.ndjson") } == [true, true])
        }
    }

    @Test func `what cannot be read of a folder is one diagnostic, and the rest goes on`() throws {
        try withFolder { folder in
            try write(Self.posting("a"), "a", in: folder)
            try write(Self.posting("z"), "z/z", in: folder)
            let files = FileManager.default
            try files.createSymbolicLink(atPath: folder.path + "/b-missing", withDestinationPath: "nowhere")
            try files.createSymbolicLink(atPath: folder.path + "/c-above", withDestinationPath: folder.path)
            try files.createSymbolicLink(atPath: folder.path + "/z/loop", withDestinationPath: "../z")
            try files.createSymbolicLink(atPath: folder.path + "/z/self", withDestinationPath: "self")
            try files.createSymbolicLink(atPath: folder.path + "/y-file", withDestinationPath: "a")
            #expect(mkfifo(folder.path + "/d-pipe", 0o600) == 0)
            try write(String(decoding: [0x1F, 0x7F], as: UTF8.self), "e", in: folder)
            try Data([0x1F, 0x8B, 8, 0, 0, 0]).write(to: folder.appendingPathComponent("f.gz"))
            try write("secret", "g", in: folder)
            chmod(folder.path + "/g", 0)
            let scan = try Scan(path: folder.path)
            #expect(try ScanTests.titles(scan) == ["a", "a", "z"])
            let told = scan.diagnostics.map {
                ($0.source.split(separator: "/").last.map(String.init) ?? "") + " " + $0.code
            }
            var expected = [
                "b-missing file", "c-above file.folder-loop", "d-pipe file.not-regular", "e json.unexpected-byte",
                "f.gz file.compression-truncated", "g file", "loop file.folder-loop", "self file",
            ]
            // The superuser may read what is forbidden.
            if geteuid() == 0 { expected[5] = "g json.unexpected-byte" }
            #expect(told == expected)
            #expect(scan.diagnostics[0].message.contains("No such file"))
            #expect(scan.report.errors == expected.count)
            #expect(try scan.next() == nil)
        }
    }

    @Test func `an empty folder has no records`() throws {
        try withFolder { folder in
            let scan = try Scan(path: folder.path + "/")
            #expect(try scan.next() == nil)
        }
    }

    @Test func `a descriptor is read from where it stands, and left open`() throws {
        try withFolder { folder in
            try write("skip\n" + Self.posting("A") + "\n" + Self.posting("B"), "a", in: folder)
            let descriptor = open(folder.path + "/a", O_RDONLY)
            defer { close(descriptor) }
            #expect(lseek(descriptor, 5, SEEK_SET) == 5)
            let scan = Scan(descriptor: descriptor)
            #expect(try ScanTests.titles(scan) == ["A", "B"])
            #expect(lseek(descriptor, 0, SEEK_CUR) > 5)
        }
        let closed = #expect(throws: FileError.self) { try Scan(descriptor: -1).next() }
        #expect(closed?.number == EBADF && closed?.message.contains("Bad file descriptor") == true)
    }

    @Test func `a file that shrinks ends where it ends`() throws {
        try withFolder { folder in
            let lines = (0..<2000).map { Self.posting("T\($0)") + "\n" }.joined()
            try write(lines, "a", in: folder)
            let scan = Scan(
                try RecordSource(path: folder.path + "/a", ReadingOptions(), chunkSize: 5000), nil, 0, ReadingOptions())
            #expect(try scan.next()?.title == "T0")
            truncate(folder.path + "/a", 5010)
            let rest = try ScanTests.titles(scan)
            #expect(rest.count > 80 && rest.count < 200 && scan.report.bytes == 5010)
        }
    }

    @Test func `errors say the system's reason`() throws {
        let error = #expect(throws: FileError.self) { try Scan(path: "/nonexistent/x") }
        #expect(error?.code == .system && error?.message == "the file could not be read: No such file or directory")
        #expect(error?.description == "/nonexistent/x: the file could not be read: No such file or directory [file]")
    }
}
