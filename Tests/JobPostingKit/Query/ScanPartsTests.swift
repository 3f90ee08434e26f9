import Foundation
import JobPostingJSON
import Synchronization
import Testing

@testable import JobPostingKit

/// Parts of a file, on one thread and on many: together they are the whole.
@Suite struct ScanPartsTests {
    /// Calls `body` with the path of a file that holds these bytes.
    static func withFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(bytes).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        return try body(url.path)
    }

    private static func options(_ change: (inout Scan.Options) -> Void) -> Scan.Options {
        var options = Scan.Options()
        change(&options)
        return options
    }

    // MARK: - Ranges

    @Test func `a file cut at every byte gives the same records`() throws {
        let bytes = Array(MixedDump.text(400, seed: 8).prefix(64 << 10))
        let whole = try ScanOptionsTests.offsets(Scan(copying: bytes))
        try bytes.withUnsafeBufferPointer { memory in
            let reading = ReadingOptions(format: .records)
            let lines = try #require(LineInput.memory(memory, reading))
            // Where lines begin is all that a cut decides.
            var starts = [0]
            for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
            starts = starts.filter { $0 < bytes.count } + [bytes.count]
            var next = 0
            for cut in 0...bytes.count {
                while starts[next] < cut { next += 1 }
                #expect(try lines.lineStart(from: cut) == starts[next])
                let (left, right) = (try lines.lines(in: 0..<cut), try lines.lines(in: cut..<bytes.count))
                #expect(left == 0..<starts[next] && right == starts[next]..<bytes.count)
            }
            // And the records of the halves, at each place that differs and at some that do not.
            for cut in starts.indices.filter({ $0 % 16 == 0 }).flatMap({
                [starts[$0], max(starts[$0] - 1, 0), starts[$0] + 1]
            }) {
                var found: [Int] = []
                var records = 0
                for range in [0..<min(cut, bytes.count), min(cut, bytes.count)..<bytes.count] {
                    let scan = Scan(borrowing: memory, options: reading, with: Self.options { $0.range = range })
                    found += try ScanOptionsTests.offsets(scan)
                    records += scan.report.records
                }
                #expect(found == whole)
                let all = Scan(borrowing: memory, options: reading)
                #expect(try all.run().records == records)
            }
        }
    }

    @Test func `a file of lines may be cut anywhere`() throws {
        let bytes = MixedDump.text(1500, seed: 9)
        let all = Scan(copying: bytes)
        let whole = try ScanOptionsTests.offsets(all)
        try Self.withFile(bytes) { path in
            var random = SeededGenerator(state: 5)
            for _ in 0..<12 {
                var cuts = (0..<5).map { _ in Int.random(in: 0...bytes.count, using: &random) }.sorted()
                cuts = [0] + cuts + [.max]
                var found: [Int] = []
                var report = Scan.Report()
                for (start, end) in zip(cuts, cuts.dropFirst()) {
                    let scan = try Scan(path: path, with: Self.options { $0.range = start..<end })
                    found += try ScanOptionsTests.offsets(scan)
                    report.bytes += scan.report.bytes
                    report.records += scan.report.records
                    report.errors += scan.report.errors
                }
                #expect(found == whole && report.bytes == bytes.count)
                #expect(report.records == all.report.records && report.errors == all.report.errors)
            }
        }
    }

    @Test func `a range of what has no lines is refused`() throws {
        let some = Self.options { $0.range = 0..<10 }
        let array = Array("[\n{\"@type\": \"JobPosting\"},\n{\"@type\": \"JobPosting\"}\n]".utf8)
        #expect(throws: FileError.self) { try Scan(copying: array, with: some).next() }
        try Self.withFile(array) { path in
            let error = try #require(throws: FileError.self) { try Scan(path: path, with: some) }
            #expect(error.code == .rangeUnsupported && error.path == path)
        }
        #expect(throws: FileError.self) { try Scan(path: "/nowhere/at/all", with: some) }
        #expect(throws: FileError.self) { try Scan(path: "/tmp", with: some) }
        #expect(throws: FileError.self) { try Scan(descriptor: 0, with: some).next() }
    }

    // MARK: - Threads

    private static let asked: [@Sendable (inout Scan.Options) -> Void] = [
        { _ in }, { $0.order = [.descending(.datePosted), .ascending(.title)] },
        {
            $0.order = [.ascending(.organization)]
            ($0.offset, $0.limit) = (4, 30)
            $0.columns = [.title, .country]
        },
        { ($0.offset, $0.limit) = (100, 50) }, { $0.sample = Scan.Sample(count: 70, seed: 3) },
        {
            $0.sample = Scan.Sample(count: 200, seed: 4)
            $0.order = [.descending(.salaryMin)]
            $0.organizationLimit = 3
        },
        { $0.collapsesNearDuplicates = true },
        {
            $0.collapsesNearDuplicates = true
            $0.organizationLimit = 2
            $0.aggregates = [.facet(.organization, top: 5)]
        },
        {
            $0.order = [.ascending(.country)]
            $0.organizationLimit = 2
            $0.limit = 9
        },
        {
            $0.limit = 0
            $0.aggregates = [
                .facet(.title, top: 5), .distinct(.skills), .histogram(.salaryMin, boundaries: [1000, 50_000]),
                .dateHistogram(.datePosted, by: .month),
            ]
        },
        {
            $0.aggregates = [.facet(.title, top: 50)]
            $0.tableSizeLimit = 500
        },
    ]

    @Test(arguments: asked.indices)
    func `threads give what one gives`(index: Int) throws {
        let bytes = MixedDump.text(2500, seed: 12)
        let query = index % 2 == 0 ? nil : try Query("title is present")
        func scan(_ threads: Int, _ path: String?) throws -> Scan {
            var options = Self.options(Self.asked[index])
            options.threads = threads
            return try path.map { try Scan(path: $0, where: query, with: options) }
                ?? Scan(copying: bytes, where: query, with: options)
        }
        let one = try scan(1, nil)
        let expected = try Self.handedOut(one)
        try Self.withFile(bytes) { path in
            for threads in [2, 5] {
                for path in [nil, path] {
                    let several = try scan(threads, path)
                    let found = try Self.handedOut(several)
                    #expect(found.map(\.0) == expected.map(\.0) && found.map(\.1) == expected.map(\.1))
                    #expect(found.map { $0.2 } == expected.map { $0.2 })
                    #expect(several.aggregations == one.aggregations)
                    let (ours, theirs) = (one.diagnostics, several.diagnostics)
                    // A limit that ends a scan early ends it after a part.
                    guard one.report.bytes == bytes.count else { continue }
                    #expect(several.report == one.report && several.diagnosticCount == one.diagnosticCount)
                    #expect(ours.map(\.code) == theirs.map(\.code) && ours.map(\.position) == theirs.map(\.position))
                }
            }
        }
    }

    /// Threads that have read ahead when nobody wanted postings have made none, and are asked for them after all.
    @Test(arguments: [1, 3], [false, true])
    func `what a run passes is counted, and what follows is handed out`(threads: Int, counts: Bool) throws {
        // Of three parts and a half.
        let text = MixedDump.text(2000, seed: 19)
        let bytes = Array(repeating: text, count: (7 << 19) / text.count + 1).flatMap { $0 }
        let query = counts ? try Query("title is present") : nil
        let options = Self.options {
            $0.threads = threads
            $0.aggregates = counts ? [.facet(.country, top: 300)] : []
        }
        let all = try ScanOptionsTests.offsets(Scan(copying: bytes, where: query))
        let whole = Scan(copying: bytes, where: query, with: options)
        try whole.run()
        #expect(whole.report.matches == all.count)
        let scan = Scan(copying: bytes, where: query, with: options)
        var found = [try #require(try scan.next()).origin.offset]
        // The rest of the part that this one was in is passed, and so is the next part.
        while scan.report.bytes < 3 << 19 { #expect(try scan.run(bytes: 100_000)) }
        found += try ScanOptionsTests.offsets(scan)
        #expect(found.first == all.first && Array(found.dropFirst()) == Array(all.suffix(found.count - 1)))
        #expect(found.count > 500 && found.count < all.count - 500)
        #expect(scan.report.matches == all.count && scan.aggregations == whole.aggregations)
    }

    private static func handedOut(_ scan: Scan) throws -> [(JobPosting, SourcePosition, [[Fact]])] {
        var found: [(JobPosting, SourcePosition, [[Fact]])] = []
        while let match = try scan.nextMatch() {
            found.append((match.posting, match.posting.origin.position, match.columns))
        }
        return found
    }

    @Test func `what is compressed is decompressed ahead`() throws {
        guard
            let gzip = ["/bin/gzip", "/usr/bin/gzip"].first(where: { FileManager.default.isExecutableFile(atPath: $0) })
        else { return }
        let bytes = MixedDump.text(6000, seed: 13)
        try Self.withFile(bytes) { path in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: gzip)
            process.arguments = ["-k", path]
            try process.run()
            process.waitUntilExit()
            defer { try? FileManager.default.removeItem(atPath: path + ".gz") }
            let options = Self.options { $0.threads = 2 }
            let expected = try ScanOptionsTests.offsets(Scan(copying: bytes))
            #expect(try ScanOptionsTests.offsets(Scan(path: path + ".gz", with: options)) == expected)
            let packed = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path + ".gz")))
            #expect(try ScanOptionsTests.offsets(Scan(copying: packed, with: options)) == expected)
            // One that is cut short says so, after what it holds; one that is left has its thread end.
            let cut = Scan(copying: Array(packed.dropLast(500)), with: options)
            var count = 0
            let error = try #require(throws: FileError.self) { while try cut.next() != nil { count += 1 } }
            #expect(error.code == .compressionTruncated && count > 1000)
            for _ in 0..<20 { _ = try Scan(copying: packed, with: options).next() }
        }
    }

    // MARK: - Ends

    @Test(arguments: [1, 2, 4]) func `a scan can be ended from another thread`(threads: Int) throws {
        let bytes = Array(repeating: MixedDump.text(2000, seed: 14), count: 5).flatMap { $0 }
        for delay in [0, 200, 2000, 20_000] as [UInt32] {
            let scan = Scan(copying: bytes, with: Self.options { $0.threads = threads })
            let cancellation = scan.cancellation
            let thread = Thread {
                usleep(delay)
                cancellation.cancel()
            }
            thread.start()
            do throws(FileError) {
                while try scan.next() != nil {}
                #expect(scan.report.bytes == bytes.count)
            } catch {
                #expect(error.code == .cancelled)
                #expect(try scan.next() == nil)
            }
            #expect(scan.report.bytes <= bytes.count)
        }
    }

    @Test(arguments: [1, 3]) func `progress is told, and may end the scan`(threads: Int) throws {
        let bytes = Array(repeating: MixedDump.text(3000, seed: 15), count: 4).flatMap { $0 }
        let scan = Scan(copying: bytes, with: Self.options { $0.threads = threads })
        var told: [Scan.Report] = []
        scan.onProgress(every: 100_000) { told.append($0) }
        let report = try scan.run()
        #expect(told.count >= bytes.count / (threads == 1 ? 120_000 : 1 << 20) && told.count > 2)
        #expect(zip(told, told.dropFirst()).allSatisfy { $0.bytes < $1.bytes && $0.matches <= $1.matches })
        #expect(told.allSatisfy { $0.bytes <= report.bytes })
        let ended = Scan(copying: bytes, with: Self.options { $0.threads = threads })
        let cancellation = ended.cancellation
        ended.onProgress(every: 1000) { _ in cancellation.cancel() }
        #expect(throws: FileError.self) { try ended.run() }
        #expect(ended.report.bytes < bytes.count)
    }

    @Test func `steps stay short`() throws {
        let bytes = MixedDump.text(3000, seed: 16)
        for threads in [1, 2] {
            let scan = Scan(
                copying: bytes,
                with: Self.options {
                    $0.threads = threads
                    $0.aggregates = [.distinct(.title)]
                    $0.limit = 0
                })
            var steps = 0
            loop: while true {
                switch try scan.step(bytes: 10_000) {
                case .end: break loop
                default: steps += 1
                }
            }
            #expect(steps >= (threads == 1 ? bytes.count / 20_000 : 1))
        }
    }

    @Test func `scans that are left have their threads end`() throws {
        let bytes = MixedDump.text(8000, seed: 17)
        for threads in [2, 5, 100] {
            for _ in 0..<10 {
                let scan = Scan(copying: bytes, with: Self.options { $0.threads = threads })
                _ = try scan.next()
            }
        }
    }

    @Test func `a file that becomes shorter or longer ends where it ends`() throws {
        let bytes = Array(repeating: MixedDump.text(3000, seed: 18), count: 6).flatMap { $0 }
        for (size, threads) in [(0, 1), (0, 3), (1_000_000, 2), (2_000_001, 1), (2_000_001, 4)] {
            try Self.withFile(bytes) { path in
                let scan = try Scan(path: path, with: Self.options { $0.threads = threads })
                _ = try scan.next()
                #expect(truncate(path, off_t(size)) == 0)
                let report = try scan.run()
                #expect(report.bytes <= bytes.count)
            }
            try Self.withFile(bytes) { path in
                let scan = try Scan(path: path, with: Self.options { $0.threads = threads })
                _ = try scan.next()
                #expect(truncate(path, off_t(bytes.count + size)) == 0)
                #expect(try scan.run().bytes >= bytes.count)
            }
        }
    }

    @Test func `what cannot be read, and pipes, end no process`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let pipe = folder.appendingPathComponent("pipe").path
        #expect(mkfifo(pipe, 0o600) == 0)
        let bytes = MixedDump.text(2000, seed: 19)
        let expected = try ScanOptionsTests.offsets(Scan(copying: bytes))
        for threads in [1, 2] {
            let writer = Thread {
                guard let file = FileHandle(forWritingAtPath: pipe) else { return }
                try? file.write(contentsOf: Data(bytes))
                try? file.close()
            }
            writer.start()
            let scan = try Scan(path: pipe, with: Self.options { $0.threads = threads })
            #expect(try ScanOptionsTests.offsets(scan) == expected)
        }
        // A pipe inside a folder is told and not opened; a folder that cannot be entered is told.
        let closed = folder.appendingPathComponent("closed")
        try FileManager.default.createDirectory(at: closed, withIntermediateDirectories: true)
        chmod(closed.path, 0)
        defer { chmod(closed.path, 0o700) }
        let scan = try Scan(path: folder.path, with: Self.options { $0.threads = 2 })
        #expect(try scan.next() == nil)
        #expect(scan.diagnostics.contains { $0.code == "file.not-regular" })
        #expect(scan.diagnostics.contains { $0.code == "file" } || getuid() == 0)
    }
}
