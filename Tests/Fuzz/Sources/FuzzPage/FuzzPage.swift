import JobPostingJSON
import JobPostingKit
import Laws

/// Any input as a page: it is read, its postings lie in it, and a block before it is found whatever follows.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = FuzzInput(start, count).bytes
    for mode in ReadingOptions.Mode.allCases {
        let document = read(bytes, mode)
        // Of a page that is turned into UTF-8 each byte becomes at most three.
        let size = document.diagnostics.contains { $0.code == "page.encoding" } ? bytes.count * 3 : bytes.count
        for posting in document {
            law(posting.origin.offset >= 0 && posting.origin.offset <= size, "a posting lies in the page")
            law(posting.origin.position.line >= 1 && posting.origin.position.column >= 1, "a posting has a line")
            for diagnostic in posting.diagnostics { check(diagnostic, size) }
        }
        for diagnostic in document.diagnostics { check(diagnostic, size) }
    }
    let block = #"<script type="application/ld+json">{"@type":"JobPosting","title":"First"}</script>"#
    let before = Array(block.utf8) + Array(bytes)
    let found = before.withUnsafeBufferPointer { read($0, .strict) }
    law(found.first?.title == "First", "what follows a block does not hide it")
    return 0
}

private func read(_ bytes: UnsafeBufferPointer<UInt8>, _ mode: ReadingOptions.Mode) -> Document {
    lawful("a page is read") { try Document(parsing: bytes, options: ReadingOptions(mode: mode, format: .page)) }
}

private func check(_ diagnostic: Diagnostic, _ size: Int) {
    law(diagnostic.byteRange.lowerBound >= 0, "a diagnostic lies in the page: \(diagnostic)")
    law(diagnostic.byteRange.upperBound <= size, "a diagnostic lies in the page: \(diagnostic)")
    law(diagnostic.position.line >= 1 && diagnostic.position.column >= 1, "a diagnostic has a line: \(diagnostic)")
}
