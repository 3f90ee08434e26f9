extension JSONRepairer {
    /// Passes over white space, and over what stands between tokens in published texts and is no JSON: comments, marks of
    /// CDATA sections, spaces that JSON does not know. Returns the offset of the next token, or the end.
    @inline(__always)
    mutating func skipBlank(_ scanner: JSONScanner, from start: Int) -> Int {
        let offset = scanner.skipSpace(from: start)
        guard offset < scanner.count else { return offset }
        // Nearly always the first byte of a token.
        switch scanner.byte(offset) {
        case UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: "-"), UInt8(ascii: "]"), ..<0x20,
            0x80...:
            return skipOther(scanner, from: offset)
        default: return offset
        }
    }

    @inline(never)
    private mutating func skipOther(_ scanner: JSONScanner, from start: Int) -> Int {
        var offset = start
        while offset < scanner.count, let (mend, end) = blank(scanner, at: offset) {
            note(mend, offset..<end)
            offset = scanner.skipSpace(from: end)
        }
        return offset
    }

    private func blank(_ scanner: JSONScanner, at offset: Int) -> (JSONMend, end: Int)? {
        switch scanner.byte(offset) {
        case UInt8(ascii: "/"): return comment(scanner, at: offset)
        case UInt8(ascii: "#"): return (.comment, lineEnd(scanner, from: offset))
        case UInt8(ascii: "<"):
            if scanner.matches("<![CDATA[", at: offset) { return (.cdata, offset &+ 9) }
            guard scanner.matches("<!--", at: offset) else { return nil }
            // Around the whole, as scripts were once hidden from old browsers, only the marks are a comment.
            let next = scanner.peek(scanner.skipSpace(from: offset &+ 4))
            if parser.count == 0, next == UInt8(ascii: "{") || next == UInt8(ascii: "[") {
                return (.comment, offset &+ 4)
            }
            return (.comment, end(of: "-->", scanner, from: offset &+ 4))
        case UInt8(ascii: "-") where isAtTop && scanner.matches("-->", at: offset): return (.comment, offset &+ 3)
        case UInt8(ascii: "]") where isAtTop && scanner.matches("]]>", at: offset): return (.cdata, offset &+ 3)
        case ..<0x20:
            var end = offset &+ 1
            while end < scanner.count, scanner.byte(end) < 0x20 { end &+= 1 }
            return (.whiteSpace, end)
        case 0x80...: return space(scanner, at: offset)
        default: return nil
        }
    }

    private func comment(_ scanner: JSONScanner, at offset: Int) -> (JSONMend, end: Int)? {
        let mark = scanner.skipSpace(from: min(offset &+ 2, scanner.count))
        let isCDATA = scanner.matches("<![CDATA[", at: mark) || scanner.matches("]]>", at: mark)
        switch scanner.peek(offset &+ 1) {
        case UInt8(ascii: "/"):
            // In a text without lines a commented mark is not a comment of all the rest.
            guard isCDATA else { return (.comment, lineEnd(scanner, from: offset)) }
            return (.cdata, mark &+ (scanner.byte(mark) == UInt8(ascii: "]") ? 3 : 9))
        case UInt8(ascii: "*"): return (isCDATA ? .cdata : .comment, end(of: "*/", scanner, from: offset &+ 2))
        default: return nil
        }
    }

    /// Spaces of Unicode (`White_Space`, `PropList.txt` 16.0) and U+FEFF.
    func space(_ scanner: JSONScanner, at offset: Int) -> (JSONMend, end: Int)? {
        switch (scanner.byte(offset), scanner.peek(offset &+ 1), scanner.peek(offset &+ 2)) {
        case (0xEF, 0xBB, 0xBF): (offset == 0 ? .byteOrderMark : .whiteSpace, offset &+ 3)
        case (0xC2, 0x85, _), (0xC2, 0xA0, _): (.whiteSpace, offset &+ 2)
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
            (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            (.whiteSpace, offset &+ 3)
        default: nil
        }
    }

    private func lineEnd(_ scanner: JSONScanner, from start: Int) -> Int {
        var offset = start
        while offset < scanner.count, scanner.byte(offset) != 0x0A, scanner.byte(offset) != 0x0D { offset &+= 1 }
        return offset
    }

    /// The offset after the next such mark; the end where there is none.
    private func end(of mark: StaticString, _ scanner: JSONScanner, from start: Int) -> Int {
        var offset = start
        while offset < scanner.count {
            if scanner.matches(mark, at: offset) { return offset &+ mark.utf8CodeUnitCount }
            offset &+= 1
        }
        return scanner.count
    }

    /// Whether a comment begins here.
    func beginsComment(_ scanner: JSONScanner, at offset: Int) -> Bool {
        switch scanner.peek(offset) {
        case UInt8(ascii: "/"):
            scanner.peek(offset &+ 1) == UInt8(ascii: "/") || scanner.peek(offset &+ 1) == UInt8(ascii: "*")
        case UInt8(ascii: "#"): true
        case UInt8(ascii: "<"): scanner.peek(offset &+ 1) == UInt8(ascii: "!")
        default: false
        }
    }
}
