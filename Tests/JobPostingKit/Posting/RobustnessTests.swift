import JobPostingJSON
import Testing

@testable import JobPostingKit

/// Nothing that can be read traps, and the strict parser alone decides what can be read.
@Suite struct RobustnessTests {
    @Test func `facts of any JSON are read`() throws {
        var generator = MessyPostings(seed: 1)
        var postings = 0
        var facts = 0
        for _ in 0..<10_000 {
            for posting in try Document(parsing: generator.next().utf8) {
                postings += 1
                facts += touch(posting)
            }
        }
        // As messy as they are, most say something.
        #expect(postings > 8000 && facts > postings)
    }

    /// Cut off after each byte, no text is JSON; with a byte changed, it is read exactly if it parses.
    @Test(arguments: Fixtures.names)
    func `a damaged fixture is read or refused`(name: String) throws {
        let bytes = try Fixtures.bytes(name)
        let end = (bytes.lastIndex { $0 > 0x20 } ?? 0) + 1
        for size in stride(from: 0, to: end, by: 1) {
            #expect(throws: ReadingError.self) { try Document(parsing: bytes[..<size], options: Self.options) }
        }
        var random = SeededGenerator(state: 17)
        for index in 0..<end {
            var damaged = bytes
            damaged[index] ^= 1 << UInt8.random(in: 0...7, using: &random)
            let isJSON = (try? JSONDocument(parsing: damaged)) != nil
            let document = try? Document(parsing: damaged, options: Self.options)
            #expect((document != nil) == isJSON)
            // Reading every fact of every one would say little more for its time.
            if index % 8 == 0, let document { for posting in document { _ = touch(posting) } }
            if index % 8 == 0, let mended = try? Document(parsing: damaged) {
                #expect(
                    mended.encoded().isEmpty || (try? Document(parsing: mended.encoded(), options: Self.options)) != nil
                )
                for posting in mended { _ = touch(posting) }
            }
        }
    }

    private static let options = ReadingOptions(mode: .strict, format: .document)

    /// Reads all there is to read of a posting; how many facts that were.
    private func touch(_ posting: JobPosting) -> Int {
        var count = 0
        for field in Field.allCases {
            for fact in posting.facts(field) {
                count += 1
                let pointer = posting.pointer(of: fact.provenance)
                #expect(posting.published.at(pointer) != nil)
                if case .number(let number) = fact.value { #expect(number.isFinite) }
            }
        }
        for diagnostic in posting.diagnostics {
            #expect(["fact", "linked-data"].contains { diagnostic.code.hasPrefix("\($0).") })
        }
        return count
    }
}
