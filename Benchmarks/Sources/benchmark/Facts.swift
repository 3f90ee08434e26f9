import CPeers
import Foundation
import JobPostingKit

/// Reads facts when asked: the other half of a comparison with Python, which asks one request a line.
///
/// A request is a work of ``works``, or the numbers of fields with commas between them, and a number of records, from the
/// first on; the answer is a line: the seconds it took, the number of postings, and how many values their facts have.
enum Facts {
    /// The long texts themselves.
    private static let descriptions: [Field] = [.description, .text]
    /// What is told by reading the description from end to end, or the beginning of it.
    private static let ofDescriptions: [Field] = [.language, .fingerprint, .nearDuplicateKey]
    /// Every fact that is read from a long text.
    private static let texts: [Field] =
        descriptions + ofDescriptions + [.responsibilities, .qualifications, .benefits, .workHours]

    /// The works by their names, and the facts that they read.
    static let works: [String: [Field]] = [
        "facts-all-but-text": Field.allCases.filter { !texts.contains($0) },
        "facts-language-fingerprints": ofDescriptions,
        "facts-text": descriptions,
        "facts-all": Field.allCases,
    ]

    /// The facts of a work, of all postings in one call.
    static func read(_ fields: [Field], _ bytes: UnsafeBufferPointer<UInt8>) -> peers_tally {
        var tally = peers_tally.start
        let scan = Scan(borrowing: bytes, options: ReadingOptions(mode: .strict, format: .records))
        do throws(FileError) {
            try scan.readFacts(fields) { _, facts in tally.strings += UInt64(facts.count) }
        } catch {
            tally.refused += 1
        }
        tally.records += UInt64(scan.report.postings)
        return tally
    }

    static func serve(_ file: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        bytes.withUnsafeBufferPointer { bytes in
            while let request = readLine() {
                let words = request.split(separator: " ")
                let asked = words.first.map { fields(of: String($0)) } ?? []
                let chosen = prefix(words.last.flatMap { Int($0) } ?? .max, of: bytes)
                let start = peers_now()
                let tally = read(asked, chosen)
                print(peers_now() - start, tally.records, tally.strings)
                fflush(nil)
            }
        }
    }

    private static func fields(of work: String) -> [Field] {
        works[work] ?? work.split(separator: ",").compactMap { UInt16($0).flatMap { Field(rawValue: $0) } }
    }

    /// The first lines.
    private static func prefix(_ count: Int, of bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var left = count
        for (index, byte) in bytes.enumerated() where byte == 0x0A {
            left -= 1
            if left == 0 { return UnsafeBufferPointer(rebasing: bytes[...index]) }
        }
        return bytes
    }
}
