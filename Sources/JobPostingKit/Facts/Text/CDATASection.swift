/// A section of XML that says its text word for word (XML 1.0, fifth edition, section 2.7): feeds that are turned into JSON
/// leave its marks around what they publish.
///
///     <![CDATA[<p>We weld.</p>]]>  ──▶  <p>We weld.</p>
///
/// HTML knows no such sections: it takes the first mark and what follows, up to a `>`, for a comment, and the last for text.
enum CDATASection {
    /// What stands in the section that a text is, with white space around it or none; the text itself where it is no section
    /// or more than one. A section that is cut off goes to the text's end.
    ///
    /// - Complexity: O(1) for nearly all texts, O(*n*) for a section.
    @inline(__always)
    static func content(of text: HTMLBytes) -> HTMLBytes {
        let start = text.skipWhitespace(from: 0, to: text.count)
        guard text[start] == .lessThan, text[start &+ 1] == .exclamationMark else { return text }
        return content(of: text, from: start)
    }

    @inline(never)
    private static func content(of text: HTMLBytes, from start: Int) -> HTMLBytes {
        guard text.matches("<![cdata[", at: start, to: text.count) else { return text }
        let contentStart = start &+ 9
        var end = contentStart
        while true {
            end = text.firstIndex(of: UInt8(ascii: "]"), from: end, to: text.count)
            if end >= text.count || text.matches("]]>", at: end, to: text.count) { break }
            end &+= 1
        }
        guard text.skipWhitespace(from: end &+ 3, to: text.count) >= text.count else { return text }
        return HTMLBytes(text[contentStart..<end])
    }
}
