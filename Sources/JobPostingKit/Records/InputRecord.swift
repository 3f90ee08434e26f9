import CJobPostingSystem
import JobPostingJSON

/// One record of an input.
struct InputRecord: ~Copyable {
    /// Its bytes, without what delimits it; good until the next record is asked for.
    let bytes: UnsafeBufferPointer<UInt8>
    /// Bytes that may be looked at from the first byte on, for `JSONParser.parse(_:readable:)`.
    let readable: Int
    /// Where it begins.
    let origin: RecordOrigin
    /// Whether its bytes outlive its postings, which may refer to them.
    var isBorrowed = false
    /// Its value, where that was read already in looking for its end: that of a JSON text without an error.
    var root: JSONNode?

    /// Bytes behind a record that ``prefetchNext()`` asks for: few records are larger.
    private static let prefetchSize = 8 << 10

    /// Has what follows the record fetched into the cache while something is done with the record.
    ///
    /// A parser waits for memory a quarter of its time where a dump is larger than the caches.
    func prefetchNext() {
        guard let base = bytes.baseAddress else { return }
        system_prefetch(base + bytes.count, min(max(readable - bytes.count, 0), InputRecord.prefetchSize))
    }

    /// The diagnostic of a record that could not be read.
    func diagnostic(of error: JSONError) -> Diagnostic {
        Diagnostic(error, in: bytes, origin)
    }

    /// The diagnostic of a record without a posting.
    ///
    /// - Parameter url: The address that the record gives for the page that it holds.
    func holdsNoPosting(_ url: String?) -> Diagnostic {
        var diagnostic = note(.warning, "document.no-posting", "the record holds no JobPosting")
        if let url { diagnostic.source = url }
        return diagnostic
    }

    /// The diagnostic of a record that stands for nothing.
    var isEmptyRow: Diagnostic {
        note(.note, "record.empty-row", "the record is empty: a missing value of a table")
    }

    private func note(_ severity: Diagnostic.Severity, _ code: String, _ message: String) -> Diagnostic {
        Diagnostic(
            severity, code, message, byteRange: origin.offset..<(origin.offset + bytes.count),
            position: origin.position, source: origin.name)
    }

    /// Whether a record is what exports of tables write for a missing value: `nan`, `null`, `None` in any case, or an empty
    /// string; with quotes or without.
    static func isEmptyRow(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count <= 6 else { return false }
        var text = bytes[...]
        if text.count >= 2, text.first == UInt8(ascii: "\""), text.last == UInt8(ascii: "\"") {
            text = text.dropFirst().dropLast()
        }
        func reads(_ word: StaticString) -> Bool {
            guard text.count == word.utf8CodeUnitCount else { return false }
            for (index, byte) in text.enumerated() where byte | 0x20 != word.utf8Start[index] { return false }
            return true
        }
        return text.isEmpty || reads("nan") || reads("null") || reads("none")
    }
}
