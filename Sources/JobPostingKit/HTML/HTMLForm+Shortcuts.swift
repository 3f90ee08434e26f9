/// Reading the plain parts of a description without making tokens of them.
///
///     <li>Swift &amp; C</li>…                                escaped: &lt;li&gt;Swift &amp;amp; C&lt;/li&gt;…
///     └┬─┘└─┬──┘└─┬─┘
///      │    │     └ a reference, or another character that forms write differently
///      │    └ a run: copied thirty-two bytes at a time while it is looked through
///      └ a plain tag
///
/// A text that is escaped once is read as it stands, so that its layer need not be removed first. What follows a reference
/// is then known only where it is no reference itself; where it is one, and matters, the shortcut ends.
extension HTMLForm {
    /// Writes what can be taken from `start` on, and answers where that ends: at a tag, at a character whose meaning
    /// depends on more than stands here, or with the text.
    ///
    /// - Parameter isEscaped: Whether a layer of escaping lies above the HTML.
    @inline(__always)
    mutating func takeShortcuts(through bytes: HTMLBytes, from start: Int, isEscaped: Bool) -> Int {
        let tags = HTMLPlainTagTable.shared
        var index = start
        while true {
            // Text.
            if !bytes.opensTag(at: index, isEscaped: isEscaped) {
                guard takesText else { return index }
                index = takeText(of: bytes, from: index, isEscaped: isEscaped)
                guard bytes.opensTag(at: index, isEscaped: isEscaped) else { return index }
            }
            // A tag.
            let name = index &+ (isEscaped ? 4 : 1)
            let word = bytes.eightBytes(at: name) ?? bytes.lastBytes(from: name)
            if let (tag, length) = tags.tag(of: word, before: isEscaped ? .ampersand : .greaterThan) {
                guard bytes.closesTag(at: name &+ length, isEscaped: isEscaped), takes(tag) else { return index }
                write(tag)
                index = name &+ length &+ (isEscaped ? 4 : 1)
            } else {
                guard let url = takeLink(of: bytes, word, from: name &+ 8, isEscaped: isEscaped) else { return index }
                index = url.upperBound &+ (isEscaped ? 5 : 2)
            }
        }
    }

    /// Writes a start tag like `<a href="https://jobs.example">`, and answers where its URL stands.
    ///
    /// - Parameters:
    ///   - word: The eight bytes behind its `<`.
    ///   - start: Where the URL begins if it is one.
    @inline(__always)
    private mutating func takeLink(
        of bytes: HTMLBytes, _ word: UInt64, from start: Int, isEscaped: Bool
    ) -> Range<Int>? {
        // `a href="`
        guard word == 0x223D_6665_7268_2061, takesLink else { return nil }
        let end = bytes.endOfUnescapedRun(from: start, to: bytes.count)
        guard bytes[end] == .quotationMark, bytes.closesTag(at: end &+ 1, isEscaped: isEscaped),
            bytes[start] != .space, bytes[end &- 1] != .space, HTMLSanitizer.isLink(start..<end, in: bytes)
        else { return nil }
        writeLink(bytes[start..<end])
        return start..<end
    }

    /// Writes text from `start` on, and answers where it ends: at what may be a tag, or as ``takeShortcuts(through:from:isEscaped:)``.
    @inline(__always)
    private mutating func takeText(of bytes: HTMLBytes, from start: Int, isEscaped: Bool) -> Int {
        var index = start
        while true {
            guard index < bytes.count else { return index }
            if bytes[index] == .space {
                append(.space)
                index &+= 1
                continue
            }
            if takeRun(of: bytes, from: &index), index >= bytes.count { return index }
            let byte = bytes[index]
            switch byte {
            case .lessThan:
                if bytes.mayOpenMarkup(at: index &+ 1, isEscaped: isEscaped) { return index }
                append(byte)
                index &+= 1
            case .ampersand:
                guard let length = takeReference(of: bytes, at: index, isEscaped: isEscaped) else { return index }
                index &+= length
            case 0xC2:
                let second = bytes[index &+ 1]
                guard second & 0xC0 == 0x80 else { return index }
                append(CharacterReference(length: 2, codePoint: UInt32(second)))
                index &+= 2
            case .carriageReturn:
                let next = bytes[index &+ 1]
                if isEscaped, next == .ampersand { return index }
                // The line feed of a line end of two bytes says it all.
                if next != .lineFeed { append(byte) }
                index &+= 1
            default:
                append(byte)
                index &+= 1
            }
        }
    }

    /// Writes characters that stand for themselves from an index on, and moves it behind them; answers whether there are
    /// any.
    @inline(__always)
    private mutating func takeRun(of bytes: HTMLBytes, from index: inout Int) -> Bool {
        var isRun = false
        while true {
            let block = bytes.runBlock(at: index)
            let end = block.endOfRun(before: bytes[index &+ HTMLRunBlock.size])
            if end == 0 { break }
            if !isRun { beginRun() }
            isRun = true
            let length = end ?? HTMLRunBlock.size
            append(block, count: length)
            index &+= length
            if end != nil { break }
        }
        if isRun { endRun(last: bytes[index &- 1]) }
        return isRun
    }

    /// Writes the beginning of a line of a text without tags, and answers where what it leaves begins: nothing where the
    /// line may be blank.
    mutating func takeLine(of bytes: HTMLBytes, from start: Int) -> Int {
        // What is neither blank nor left to others at once.
        guard bytes[start] > .space, bytes[start] != .ampersand, bytes[start] != 0xC2 else { return start }
        beginLine()
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            // A run may hold a space, but not begin with one.
            if byte != .space, takeRun(of: bytes, from: &index) { continue }
            switch byte {
            case .lineFeed, .carriageReturn: return index
            case .ampersand:
                let reference = CharacterReferences.reference(
                    in: bytes, after: index, to: bytes.count, context: .text)
                if let reference {
                    if reference.ascii == .lineFeed || reference.ascii == .carriageReturn { return index }
                    append(reference)
                } else {
                    append(byte)
                }
                index &+= reference?.length ?? 1
            case 0xC2:
                let second = bytes[index &+ 1]
                guard second & 0xC0 == 0x80 else { return index }
                append(CharacterReference(length: 2, codePoint: UInt32(second)))
                index &+= 2
            default:
                append(byte)
                index &+= 1
            }
        }
        return index
    }

    /// Writes what the `&` at an index leads to, and answers how many bytes that is; nil where it is left to others.
    @inline(__always)
    private mutating func takeReference(of bytes: HTMLBytes, at index: Int, isEscaped: Bool) -> Int? {
        if isEscaped, bytes.opensTag(at: index, isEscaped: true) {
            if bytes.mayOpenMarkup(at: index &+ 4, isEscaped: true) { return nil }
            append(.lessThan)
            return 4
        }
        let reference = CharacterReferences.reference(in: bytes, after: index, to: bytes.count, context: .text)
        guard isEscaped else {
            if let reference { append(reference) } else { append(.ampersand) }
            return reference?.length ?? 1
        }
        guard let reference else {
            guard bytes.isReferenceKnown(at: index &+ 1) else { return nil }
            append(.ampersand)
            return 1
        }
        switch reference.ascii {
        case .some(.ampersand):
            let end = index &+ reference.length
            guard bytes.isReferenceKnown(at: end) else { return nil }
            guard
                let inner = CharacterReferences.reference(
                    in: bytes, after: end &- 1, to: bytes.count, context: .text)
            else {
                append(.ampersand)
                return reference.length
            }
            append(inner)
            return reference.length &+ inner.length &- 1
        case .some(.lessThan), .some(.carriageReturn): return nil
        case .some(let byte): append(byte)
        case .none:
            // Two characters, of which the first may have a meaning.
            if UInt8(truncatingIfNeeded: reference.utf8) < 0x80 { return nil }
            append(reference)
        }
        return reference.length
    }
}

// MARK: - Bytes below a layer of escaping

extension HTMLBytes {
    /// Whether a `<` stands at an index that may begin a tag.
    @inline(__always)
    fileprivate func opensTag(at index: Int, isEscaped: Bool) -> Bool {
        // `&lt;`
        isEscaped ? fourBytes(at: index) == 0x3B74_6C26 : self[index] == .lessThan
    }

    /// Whether the `>` of a tag stands at an index.
    @inline(__always)
    fileprivate func closesTag(at index: Int, isEscaped: Bool) -> Bool {
        // `&gt;`
        isEscaped ? fourBytes(at: index) == 0x3B74_6726 : self[index] == .greaterThan
    }

    /// Whether a `<` before an index may be more than text.
    @inline(__always)
    fileprivate func mayOpenMarkup(at index: Int, isEscaped: Bool) -> Bool {
        let next = self[index]
        return next.isASCIILetter || next == .solidus || next == .exclamationMark || next == .questionMark
            || (isEscaped && next == .ampersand)
    }

    /// Whether what would be the name of a reference from an index on stands there as it is, and no part of it is escaped.
    @inline(__always)
    fileprivate func isReferenceKnown(at index: Int) -> Bool {
        var end = index
        while end &- index < 64, self[end].isASCIIAlphanumeric || self[end] == .numberSign { end &+= 1 }
        return end &- index < 64 && self[end] != .ampersand
    }
}
