import JobPostingJSON
import JobPostingKit
import Laws

/// Any input is read or refused; what was read can be asked everything, and means the same when it is written and read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = FuzzInput(start, count).bytes
    do throws(ReadingError) {
        let document = try Document(parsing: bytes)
        law(document.diagnostics.count <= document.diagnosticCount, "no more is kept than was found")
        // A page that was turned into UTF-8 has its places there.
        let size = document.diagnostics.contains { $0.code == "page.encoding" } ? bytes.count * 3 : bytes.count
        for diagnostic in document.diagnostics { checkPlace(diagnostic, size) }
        for posting in document { checkPosting(posting, size) }
        checkEncoded(document)
    } catch {
        law(error.byteRange.lowerBound >= 0 && error.byteRange.upperBound <= bytes.count, "an error lies in the input")
    }
    checkScan(bytes)
    return 0
}

private func checkPlace(_ diagnostic: Diagnostic, _ size: Int) {
    law(diagnostic.byteRange.lowerBound >= 0, "a diagnostic lies in the input: \(diagnostic)")
    law(diagnostic.byteRange.upperBound <= size, "a diagnostic lies in the input: \(diagnostic)")
    law(diagnostic.position.line >= 1 && diagnostic.position.column >= 1, "a diagnostic has a line: \(diagnostic)")
    law(JSONPointer(diagnostic.pointer) != nil, "a diagnostic has a pointer: \(diagnostic)")
}

/// Each fact has a finite value of its field's cardinality, and comes from a value of the posting or of its document.
private func checkPosting(_ posting: JobPosting, _ size: Int) {
    for diagnostic in posting.diagnostics { checkPlace(diagnostic, size) }
    for field in Field.allCases {
        let facts = posting.facts(field)
        if field.definition.cardinality == .one { law(facts.count <= 1, "one value at most: \(field)") }
        for fact in facts {
            if case .number(let number) = fact.value { law(number.isFinite, "a number is finite: \(field)") }
            law(fact.provenance.byteRange.upperBound + posting.origin.offset <= size, "a fact lies in the input")
        }
        law(posting.pointers(of: facts.map(\.provenance)).count == facts.count, "each fact has a pointer")
    }
}

/// What is written has the same postings with the same facts, found in the same way at the same places.
private func checkEncoded(_ document: Document) {
    let encoded = document.encoded()
    // Records of which none could be read.
    if encoded.isEmpty { return }
    let options = ReadingOptions(mode: .strict, depthLimit: JSONParser.Limits.ofMended.depth)
    let again = lawful("what is encoded is read") { try Document(parsing: encoded, options: options) }
    law(again.count == document.count, "as many postings are written as were read")
    law(again.encoded() == encoded, "encoding is stable")
    for (first, second) in zip(document, again) {
        for field in Field.allCases {
            let (left, right) = (first.facts(field), second.facts(field))
            law(left.map(\.value) == right.map(\.value), "a fact stays the same: \(field)")
            law(left.map(\.provenance.place) == right.map(\.provenance.place), "its place stays: \(field)")
            law(left.map(\.provenance.method) == right.map(\.provenance.method), "its method stays: \(field)")
        }
    }
}

/// A scan gives the postings and the diagnostics that reading the same bytes as records gives, however small its steps.
private func checkScan(_ bytes: UnsafeBufferPointer<UInt8>) {
    let records = lawful("records are read on") {
        try Document(parsing: bytes, options: ReadingOptions(format: .records))
    }
    for limit in [1, Int.max] {
        let scan = Scan(borrowing: bytes, options: ReadingOptions(format: .records))
        var postings: [JobPosting] = []
        scan: while true {
            switch lawful("memory is read to its end", { try scan.step(bytes: limit) }) {
            case .posting(let posting): postings.append(posting)
            case .pending: continue
            case .end: break scan
            }
        }
        law(postings == Array(records), "a scan gives what records give")
        law(postings.map(\.origin) == records.map(\.origin), "a scan gives the origins that records give")
        law(scan.diagnostics == records.diagnostics, "a scan says what records say")
        law(scan.report.postings == postings.count, "a scan counts its postings")
        law(scan.report.matches == postings.count, "without a query all match")
        law(scan.report.bytes == bytes.count, "a scan reads to the end")
        law(scan.report.errors + scan.report.mended <= scan.report.records, "each record has one fate")
    }
}
