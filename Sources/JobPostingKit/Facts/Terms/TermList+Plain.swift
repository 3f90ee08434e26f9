import JobPostingJSON

extension TermList {
    /// Whether a text without line feeds, signs of HTML and space at its ends is a list whose terms stand between commas,
    /// with nothing to be taken away, put together or left whole: then ``terms(of:)`` has no more to find. What follows
    /// the commas is a space everywhere or nowhere.
    ///
    /// - Parameters:
    ///   - hasComma: Whether it has one.
    ///   - hasSeparator: Whether it has one of `;|()[]`.
    /// - Returns: The bytes from the end of one term to the beginning of the next; nil for any other text.
    fileprivate static func stepOfPlainList(
        _ bytes: UnsafeBufferPointer<UInt8>, hasComma: Bool, hasSeparator: Bool
    ) -> Int? {
        guard !hasSeparator else { return nil }
        guard hasComma else { return beginsLikeTerm(bytes) && !isEtCetera(bytes) ? 1 : nil }
        var step = 0
        var start = 0
        var position = 0
        while start < bytes.count {
            let (end, spaces) = bytes.endOfTerm(from: start)
            let term = UnsafeBufferPointer(rebasing: bytes[start..<end])
            guard beginsLikeTerm(term), term.count <= longestTerm.bytes, spaces <= longestTerm.spaces,
                bytes[end &- 1] != 0x20,
                !isEtCetera(term)
            else { return nil }
            let isLast = end &+ 1 >= bytes.count
            // Of two terms the second may begin with any word.
            if position > (isLast ? 1 : 0), beginsWithConjunction(term) { return nil }
            if !isLast {
                let isSpaced = bytes[end &+ 1] == 0x20
                // A comma between digits belongs to its term.
                if !isSpaced, bytes[end &+ 1].isASCIIDigit, bytes[end &- 1].isASCIIDigit { return nil }
                guard step == 0 || step == (isSpaced ? 2 : 1) else { return nil }
                step = isSpaced ? 2 : 1
                if CommaNames.mayBegin(term), CommaNames.mayBegin(term, before: bytes[(end &+ step)...]),
                    CommaNames.begins(bytes[start...])
                {
                    return nil
                }
            }
            position &+= 1
            start = end &+ max(step, 1)
        }
        return max(step, 1)
    }

    /// Whether it is not empty, and begins with no sign.
    private static func beginsLikeTerm(_ term: UnsafeBufferPointer<UInt8>) -> Bool {
        term.first.map { $0.isASCIIAlphanumeric || $0 >= 0x80 } ?? false
    }

    /// Whether no character beyond ASCII is a separator, or a bullet or dash that may stand before a term: of the signs,
    /// only quotation marks are let pass.
    fileprivate static func hasOnlyLetters(beyondASCII bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        // The two bytes before.
        var (second, last): (UInt8, UInt8) = (0, 0)
        for byte in bytes {
            switch (second, last, byte) {
            case (_, _, 0..<0x80), (_, _, 0xC0...0xED): break
            // U+00B7, which is a bullet.
            case (_, 0xC2, 0xB7): return false
            // Of U+2000 to U+2FFF those from U+2018 to U+201F.
            case (_, 0xE2, _): if byte != 0x80 { return false }
            case (0xE2, 0x80, _): if byte < 0x98 || byte > 0x9F { return false }
            // U+3000 to U+303F are signs, U+30FB parts words.
            case (_, 0xE3, 0x80), (0xE3, 0x83, 0xBB): return false
            case (_, _, 0x80..<0xC0): break
            default: return false
            }
            (second, last) = (last, byte)
        }
        return true
    }

    /// Whether a term may begin with one of the words that stand before a last term.
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
        guard let text = PlainText(node) else { return false }
        let traits = text.traits
        guard traits.isDisjoint(with: excluded),
            let step = TermList.stepOfPlainList(
                text.bytes, hasComma: traits.contains(.comma), hasSeparator: traits.contains(.separator))
        else { return false }
        addTerms(text.bytes, step, of: node, isASCII: true)
        return true
    }

    /// The same for the one line of text that a string was decoded to, which holds no sign of a template or of HTML.
    ///
    /// - Parameter hasCodes: Whether a text with a digit must not be added.
    mutating func addDecodedTerms(_ text: String, of node: JSONNode, hasCodes: Bool) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var (hasComma, hasSeparator) = (false, false)
            for byte in bytes {
                switch byte {
                case UInt8(ascii: ","): hasComma = true
                case UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
                    UInt8(ascii: "]"), UInt8(ascii: "\n"):
                    hasSeparator = true
                case UInt8(ascii: "0")...UInt8(ascii: "9"): if hasCodes { return false }
                default: break
                }
            }
            guard TermList.hasOnlyLetters(beyondASCII: bytes),
                let step = TermList.stepOfPlainList(bytes, hasComma: hasComma, hasSeparator: hasSeparator)
            else { return false }
            addTerms(bytes, step, of: node, isASCII: false)
            return true
        }
    }

    /// Adds the terms of a plain list.
    private mutating func addTerms(
        _ bytes: UnsafeBufferPointer<UInt8>, _ step: Int, of node: JSONNode, isASCII: Bool
    ) {
        // Terms of ASCII of one text that differ in their lengths or ends need not be compared: a bit for each such kind.
        let isFirst = facts.isEmpty && isASCII
        let provenance = provenance(.converted, from: node)
        var kinds: (UInt64, UInt64) = (0, 0)
        var start = 0
        while start < bytes.count {
            let end = bytes.endOfTerm(from: start).end
            // A term has at least the byte that it begins with.
            let term = UnsafeBufferPointer(rebasing: bytes[start..<end])
            let text = isASCII ? String(seenASCII: term) : String(decoding: term, as: UTF8.self)
            let kind = Int(bytes[start]) &+ Int(bytes[end &- 1]) &* 7 &+ (end &- start) &* 29
            let bit: UInt64 = 1 &<< UInt64(kind & 63)
            let bits = kind & 64 == 0 ? (bit, 0) : (0, bit)
            if end &- start == bytes.count {
                if isASCII { add(.text(text), .stated, from: node) } else { addText(text, of: node) }
            } else if isFirst, kinds.0 & bits.0 | kinds.1 & bits.1 == 0, facts.count < FactReader.listLimit {
                append(.text(text), provenance)
            } else {
                add(.text(text), .converted, from: node)
            }
            kinds = (kinds.0 | bits.0, kinds.1 | bits.1)
            start = end &+ step
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the next comma stands from an index on, or the text ends; and how many spaces stand before that.
    @inline(__always)
    fileprivate func endOfTerm(from start: Int) -> (end: Int, spaces: Int) {
        var (end, spaces) = (start, 0)
        while end >= 0, count &- end >= 16, let base = baseAddress {
            // end + 16 <= count
            let block = UnsafeRawPointer(base + end).loadUnaligned(as: SIMD16<UInt8>.self)
            let commas = (block .== SIMD16<UInt8>(repeating: UInt8(ascii: ","))).bits
            let found = (block .== SIMD16<UInt8>(repeating: .space)).bits
            // Of the bits below the first comma, or of all.
            spaces &+= (found & ((commas & (0 &- commas)) &- 1)).nonzeroBitCount
            if commas != 0 { return (end &+ commas.trailingZeroBitCount, spaces) }
            end &+= 16
        }
        while end < count, self[end] != UInt8(ascii: ",") {
            spaces &+= self[end] == .space ? 1 : 0
            end &+= 1
        }
        return (end, spaces)
    }
}
