import JobPostingJSON

extension TermList {
    /// Whether a text without separators but commas is a list whose terms stand between these, with nothing to be taken
    /// away, put together or left whole: then ``terms(of:)`` has no more to find. What follows the commas is a space
    /// everywhere or nowhere.
    ///
    /// - Returns: The bytes from the end of one term to the beginning of the next; nil for any other text.
    fileprivate static func stepOfPlainList(_ text: PlainText) -> Int? {
        let bytes = text.bytes
        guard text.traits.contains(.comma) else {
            return bytes.first?.isASCIIAlphanumeric == true && !isEtCetera(bytes) ? 1 : nil
        }
        var step = 0
        var start = 0
        var position = 0
        while start < bytes.count {
            guard bytes[start].isASCIIAlphanumeric else { return nil }
            var end = start
            var spaces = 0
            while end < bytes.count, bytes[end] != UInt8(ascii: ",") {
                spaces &+= bytes[end] == 0x20 ? 1 : 0
                end &+= 1
            }
            // A term has at least the byte that it begins with.
            let term = UnsafeBufferPointer(rebasing: bytes[start..<end])
            guard term.count <= longestTerm.bytes, spaces <= longestTerm.spaces, bytes[end &- 1] != 0x20,
                !isEtCetera(term)
            else { return nil }
            if end &+ 1 < bytes.count {
                let isSpaced = bytes[end &+ 1] == 0x20
                // A comma between digits belongs to its term.
                if !isSpaced, bytes[end &+ 1].isASCIIDigit, bytes[end &- 1].isASCIIDigit { return nil }
                guard step == 0 || step == (isSpaced ? 2 : 1), !CommaNames.mayBegin(term) else { return nil }
                step = isSpaced ? 2 : 1
            } else if position > 1, beginsWithConjunction(term) {
                return nil
            }
            position &+= 1
            start = end &+ max(step, 1)
        }
        return max(step, 1)
    }

    /// Whether one of the words that stand before a last term may begin a term.
    private static func beginsWithConjunction(_ term: UnsafeBufferPointer<UInt8>) -> Bool {
        switch term.first {
        case UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "e"):
            term.prefix(6).contains(0x20)
        default: false
        }
    }
}

extension FactReader {
    /// Adds the terms of a text that is a plain list, each copied once; answers false, and adds nothing, where the text
    /// has to be looked at longer.
    ///
    /// - Parameter excluded: Further kinds of bytes that the text must not have.
    /// - Complexity: O(*n*).
    mutating func addPlainTerms(of node: JSONNode, without excluded: PlainText.Traits = []) -> Bool {
        guard let text = PlainText(node),
            text.traits.isDisjoint(with: excluded.union([.separator, .brace])),
            let step = TermList.stepOfPlainList(text)
        else { return false }
        let bytes = text.bytes
        // Terms of one text that differ in their lengths or ends need not be compared: a bit for each such kind.
        let isFirst = facts.isEmpty
        var kinds: UInt64 = 0
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: ",") { end &+= 1 }
            // A term has at least the byte that it begins with.
            let value = FactValue.text(String(decoding: bytes[start..<end], as: UTF8.self))
            let kind = Int(bytes[start]) &+ Int(bytes[end &- 1]) &* 7 &+ (end &- start) &* 29
            let bit: UInt64 = 1 &<< UInt64(kind & 63)
            let method: Provenance.Method = end &- start == bytes.count ? .stated : .converted
            if isFirst, kinds & bit == 0, facts.count < FactReader.listLimit {
                append(value, method, from: node)
            } else {
                add(value, method, from: node)
            }
            kinds |= bit
            start = end &+ step
        }
        return true
    }
}
