import JobPostingJSON
import JobPostingKit
import Laws

/// Any text as the description of a posting: its HTML is safe and stays as it is when cleaned again; its text is tidy.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let description = Array(String(decoding: FuzzInput(start, count).bytes, as: UTF8.self).utf8)
    let posting = read(description)
    if let clean = posting.description {
        CleanHTML.check(Array(clean.utf8))
        law(read(Array(clean.utf8)).description == clean, "cleaning is idempotent: \(clean.debugDescription)")
    }
    if let text = posting.text { checkText(Array(text.utf8)) }
    for field in [Field.title, .skills, .industry] { _ = posting.facts(field) }
    return 0
}

/// A posting that says the text wherever HTML is met.
private func read(_ text: [UInt8]) -> JobPosting {
    var json = Array(#"{"@type":"JobPosting""#.utf8)
    for name in ["description", "title", "skills", "industry"] {
        json.append(contentsOf: ",\"\(name)\":".utf8)
        JSONWriter.appendQuoted(text, to: &json)
    }
    json.append(UInt8(ascii: "}"))
    return lawful("a quoted text is JSON") { try JobPosting(parsing: json, options: ReadingOptions(mode: .strict)) }
}

/// No line ends in a space, and there is never more than one blank line.
private func checkText(_ text: [UInt8]) {
    law(!text.contains(0x0D) && !text.contains(0), "plain text has neither CR nor NUL")
    var lineFeeds = 0
    for (index, byte) in text.enumerated() {
        lineFeeds = byte == 0x0A ? lineFeeds + 1 : 0
        law(lineFeeds <= 2, "there is never more than one blank line")
        law(byte != 0x0A || index == 0 || text[index - 1] != 0x20, "no line ends in a space")
    }
}
