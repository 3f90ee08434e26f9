import JobPostingKit
import Laws

/// A query and an input, parted as ``FuzzInput`` says: every query is read or refused, its canonical text is the same query,
/// and it gives an answer for any posting.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let (text, rest) = FuzzInput(start, count).textAndRest
    let search = Query(searching: text)
    law(search.description.utf8.count <= Query.Limits.size, "a search is no longer than a query may be")
    checkText(search)
    do throws(QueryError) {
        let query = try Query(text)
        checkText(query)
        checkMatches(query, rest)
    } catch {
        let range = error.byteRange
        law(range.lowerBound >= 0 && range.upperBound <= text.utf8.count, "an error lies in the query")
        law(!error.explanation(in: text).isEmpty, "an error can be explained")
    }
    return 0
}

private func checkText(_ query: Query) {
    let text = query.description
    // Shorthands are written out, so it may be longer than a query can be.
    guard text.utf8.count <= Query.Limits.size else { return }
    let again = lawful("the canonical text is a query: \(text)") { try Query(text) }
    law(again == query, "the canonical text is the same query: \(text)")
    law(again.description == text, "the canonical text is its own: \(text)")
}

/// `not` is the plain complement, and a scan hands out the postings that match, in their order.
private func checkMatches(_ query: Query, _ bytes: UnsafeBufferPointer<UInt8>) {
    let now: Int64 = 1_750_000_000_000
    let options = ReadingOptions(format: .records)
    let document = lawful("records are read on") { try Document(parsing: bytes, options: options) }
    let matching = document.filter { query.matches($0, now: now) }
    // Refused where the query is as deep or as long as one may be.
    if let complement = try? Query("not (\(query))") {
        for posting in document {
            law(
                complement.matches(posting, now: now) != query.matches(posting, now: now),
                "not is the plain complement")
        }
    }
    let scan = Scan(borrowing: bytes, where: query, now: now, options: options)
    var found: [JobPosting] = []
    while let posting = lawful("memory is read to its end", { try scan.next() }) { found.append(posting) }
    law(found == matching, "a scan gives what matches")
    law(scan.report.matches == found.count && scan.report.postings == document.count, "a scan counts")
}
