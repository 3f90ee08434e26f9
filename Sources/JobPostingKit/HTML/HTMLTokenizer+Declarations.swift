/// Comments and document types (WHATWG HTML §13.2.5.41–68).
extension HTMLTokenizer {
    /// Consumes what begins with `<!`.
    mutating func consumeDeclaration() -> HTMLToken? {
        if bytes.matches("<!--", at: position, to: bytes.count) { return consumeComment() }
        if bytes.matches("<!doctype", at: position, to: bytes.count) { return consumeDoctype() }
        return consumeBogusComment(dataStart: position &+ 2)
    }

    /// Consumes what the standard makes a comment, up to `>` or the text's end.
    mutating func consumeBogusComment(dataStart: Int) -> HTMLToken? {
        let start = position
        let end = bytes.firstIndex(of: .greaterThan, from: dataStart, to: bytes.count)
        position = Swift.min(end &+ 1, bytes.count)
        return .comment(HTMLComment(range: start..<position, data: dataStart..<end))
    }

    /// Consumes a comment: it ends at `-->` or `--!>`, at once at `>` or `->`, or with the text.
    private mutating func consumeComment() -> HTMLToken? {
        let start = position
        let dataStart = start &+ 4
        if bytes[dataStart] == .greaterThan {
            return comment(from: start, data: dataStart..<dataStart, end: dataStart &+ 1)
        }
        if bytes[dataStart] == .hyphen, bytes[dataStart &+ 1] == .greaterThan {
            return comment(from: start, data: dataStart..<dataStart, end: dataStart &+ 2)
        }
        var index = dataStart
        while true {
            index = bytes.firstIndex(of: .hyphen, from: index, to: bytes.count)
            if index >= bytes.count { break }
            if bytes[index &+ 1] == .hyphen {
                if bytes[index &+ 2] == .greaterThan {
                    return comment(from: start, data: dataStart..<index, end: index &+ 3)
                }
                if bytes[index &+ 2] == .exclamationMark, bytes[index &+ 3] == .greaterThan {
                    return comment(from: start, data: dataStart..<index, end: index &+ 4)
                }
            }
            index &+= 1
        }
        // The text ended: an ending that had begun is no part of the data.
        var end = bytes.count
        if end &- dataStart >= 3, bytes.matches("--!", at: end &- 3, to: end) {
            end &-= 3
        } else if end &- dataStart >= 2, bytes.matches("--", at: end &- 2, to: end) {
            end &-= 2
        } else if end > dataStart, bytes[end &- 1] == .hyphen {
            end &-= 1
        }
        return comment(from: start, data: dataStart..<end, end: bytes.count)
    }

    private mutating func comment(from start: Int, data: Range<Int>, end: Int) -> HTMLToken {
        position = end
        return .comment(HTMLComment(range: start..<end, data: data))
    }

    /// Consumes a document type declaration.
    private mutating func consumeDoctype() -> HTMLToken? {
        let start = position
        var doctype = HTMLDoctype(range: start..<start)
        position = bytes.skipWhitespace(from: start &+ 9, to: bytes.count)
        doctype.forcesQuirks = !readDoctype(into: &doctype)
        // Whatever is left is bogus, up to the `>`.
        position = bytes.firstIndex(of: .greaterThan, from: position, to: bytes.count)
        position = Swift.min(position &+ 1, bytes.count)
        doctype.range = start..<position
        return .doctype(doctype)
    }

    /// Reads name and identifiers, and answers whether the declaration is sound.
    private mutating func readDoctype(into doctype: inout HTMLDoctype) -> Bool {
        let nameStart = position
        while position < bytes.count, bytes[position] != .greaterThan, !bytes[position].isHTMLWhitespace {
            position &+= 1
        }
        if nameStart == position { return false }
        doctype.name = nameStart..<position
        position = bytes.skipWhitespace(from: position, to: bytes.count)
        if position >= bytes.count { return false }
        if bytes[position] == .greaterThan { return true }
        let isPublic = bytes.matches("public", at: position, to: bytes.count)
        guard isPublic || bytes.matches("system", at: position, to: bytes.count) else { return false }
        position = bytes.skipWhitespace(from: position &+ 6, to: bytes.count)
        if isPublic {
            guard readIdentifier(into: &doctype.publicIdentifier) else { return false }
            position = bytes.skipWhitespace(from: position, to: bytes.count)
            if position < bytes.count, bytes[position] == .greaterThan { return true }
        }
        guard readIdentifier(into: &doctype.systemIdentifier) else { return false }
        // Behind a complete declaration anything but the text's end is tolerated.
        return bytes.skipWhitespace(from: position, to: bytes.count) < bytes.count
    }

    /// Reads a quoted identifier, and answers whether it was complete.
    private mutating func readIdentifier(into identifier: inout Range<Int>?) -> Bool {
        let quote = bytes[position]
        guard quote == .quotationMark || quote == .apostrophe else { return false }
        let start = position &+ 1
        let end = bytes.firstIndex(of: quote, or: .greaterThan, from: start, to: bytes.count)
        identifier = start..<end
        position = end
        guard end < bytes.count, bytes[end] == quote else { return false }
        position &+= 1
        return true
    }
}
