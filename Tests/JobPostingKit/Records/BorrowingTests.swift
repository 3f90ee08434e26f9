import JobPostingJSON
import Testing

@testable import JobPostingKit

/// Postings that refer to the memory which they were read from.
@Suite struct BorrowingTests {
    private static let lines = [
        ScanTests.posting("Welder"), #"{"@graph": [\#(ScanTests.posting("A")), \#(ScanTests.posting("B"))]}"#,
        #"{'@type': "JobPosting", title: "Mended",}"#,
        #"{"url": "u", "html": "<script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"title\":\"Page\"}</script>"}"#,
        ScanTests.posting("Caf\\u00e9"),
    ]
    private static let titles = ["Welder", "A", "B", "Mended", "Page", "Café"]
    private static let borrowing = ReadingOptions(borrowsText: true)

    /// The titles of the postings whose text lies in the memory.
    private func borrowed(
        _ postings: some Sequence<JobPosting>, from memory: UnsafeBufferPointer<UInt8>
    ) -> [String] {
        guard let start = memory.baseAddress else { return [] }
        return postings.filter { posting in
            posting.asRead.document.text.baseAddress.map { $0 >= start && $0 < start + memory.count } ?? false
        }.map { $0.title ?? "" }
    }

    private func all(_ scan: Scan) throws -> [JobPosting] {
        var postings: [JobPosting] = []
        while let posting = try scan.next() { postings.append(posting) }
        return postings
    }

    @Test(arguments: [1, 3])
    func `a scan lends its postings what is read where it lies, and nothing without being asked`(threads: Int) throws {
        let bytes = Array(Self.lines.joined(separator: "\n").utf8)
        var options = Scan.Options()
        options.threads = threads
        try bytes.withUnsafeBufferPointer { memory in
            let postings = try all(Scan(borrowing: memory, options: Self.borrowing, with: options))
            #expect(postings.map { $0.title ?? "" } == Self.titles)
            #expect(borrowed(postings, from: memory) == ["Welder", "A", "B", "Café"])
            let owned = try all(Scan(borrowing: memory, with: options))
            #expect(owned == postings && borrowed(owned, from: memory) == [])
        }
        // What outlives nothing is copied, whatever the options say.
        let kept = try all(Scan(copying: bytes, options: Self.borrowing, with: options))
        #expect(kept.map { $0.title ?? "" } == Self.titles)
    }

    @Test func `a document borrows its text, if that is one`() throws {
        for text in Self.lines + [Self.lines.joined(separator: "\n")] {
            let bytes = Array(text.utf8)
            try bytes.withUnsafeBufferPointer { memory in
                let document = try Document(borrowing: memory, options: Self.borrowing)
                let owned = try Document(borrowing: memory)
                #expect(Array(document) == Array(owned) && borrowed(owned, from: memory) == [])
                let isMended = !document.diagnostics.isEmpty
                if !isMended { #expect(borrowed(document, from: memory).isEmpty == text.contains("<script")) }
                #expect(borrowed(try Document(parsing: memory, options: Self.borrowing), from: memory) == [])
            }
        }
    }

    @Test func `a posting that was read alone borrows, and is itself once it is edited`() throws {
        let bytes = Array(ScanTests.posting("Welder").utf8)
        try bytes.withUnsafeBufferPointer { memory in
            var posting = try JobPosting(borrowing: memory, options: Self.borrowing)
            #expect(borrowed([posting], from: memory) == ["Welder"])
            try posting.set("Fitter", at: "/title")
            #expect(posting.title == "Fitter" && posting.asRead["title"]?.string == "Welder")
        }
    }

    @Test func `compressed memory is not borrowed`() throws {
        // Stored, not deflated: one block of a zlib stream, with its Adler-32.
        let text = Array(ScanTests.posting("Welder").utf8)
        var (low, high) = (UInt32(1), UInt32(0))
        for byte in text {
            low = (low + UInt32(byte)) % 65521
            high = (high + low) % 65521
        }
        let size = UInt16(text.count)
        var bytes: [UInt8] = [0x78, 0x01, 0x01]
        bytes += [UInt8(size & 0xFF), UInt8(size >> 8), UInt8(~size & 0xFF), UInt8(~size >> 8)] + text
        bytes += [UInt8(high >> 8), UInt8(high & 0xFF), UInt8(low >> 8), UInt8(low & 0xFF)]
        try bytes.withUnsafeBufferPointer { memory in
            let postings = try all(Scan(borrowing: memory, options: Self.borrowing))
            #expect(postings.map { $0.title ?? "" } == ["Welder"] && borrowed(postings, from: memory) == [])
            let document = try Document(borrowing: memory, options: Self.borrowing)
            #expect(document.count == 1 && borrowed(document, from: memory) == [])
        }
    }
}
