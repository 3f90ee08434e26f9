/// A hash of 64 bits that is the same on every platform and for ever: FNV-1a, its last step that of MurmurHash3.
///
/// FNV-1a for 64 bits is that of RFC 9923: from the offset basis, for each byte, exclusive or and then the product with
/// the prime. Its high bits know little of the last bytes; MurmurHash3's final step for 64 bits (`fmix64`) spreads them.
struct Fingerprint: Hashable, Sendable {
    /// What FNV-1a has come to.
    private(set) var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Takes one byte.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// Takes a scalar as UTF-8. A surrogate, which no text has, is taken like any other number below U+10000.
    @inline(__always)
    mutating func append(scalar: UInt32) {
        if scalar < 0x80 { return append(UInt8(truncatingIfNeeded: scalar)) }
        if scalar < 0x800 {
            append(UInt8(truncatingIfNeeded: 0xC0 | scalar &>> 6))
        } else {
            if scalar < 0x1_0000 {
                append(UInt8(truncatingIfNeeded: 0xE0 | scalar &>> 12))
            } else {
                append(UInt8(truncatingIfNeeded: 0xF0 | scalar &>> 18 & 7))
                append(UInt8(truncatingIfNeeded: 0x80 | scalar &>> 12 & 0x3F))
            }
            append(UInt8(truncatingIfNeeded: 0x80 | scalar &>> 6 & 0x3F))
        }
        append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }

    /// Takes the words of a text, one space before each that does not touch the one before it, and a line feed at the end.
    ///
    /// - Returns: Whether there was a word.
    /// - Complexity: O(*n*) in the text's length; nothing is allocated.
    @discardableResult
    @_optimize(speed)
    mutating func append(wordsOf text: UnsafeBufferPointer<UInt8>) -> Bool {
        var segmenter = WordSegmenter(text)
        var hasWord = false
        while true {
            if segmenter.isBetweenWords {
                let end = append(plainWordsOf: segmenter.text, from: segmenter.offset, &hasWord)
                if end > segmenter.offset { segmenter.resume(at: end) }
            }
            guard let symbol = segmenter.next() else { break }
            if symbol.isStart, symbol.bits & WordSegmenter.Symbol.joined == 0, hasWord { append(0x20) }
            hasWord = true
            append(scalar: symbol.scalar)
            segmenter.readRun { append($0) }
        }
        append(0x0A)
        return hasWord
    }

    /// Takes words of ASCII letters and digits alone, as the segmenter would hand them out, up to the first that may be
    /// another one or longer: before one of `# ' ( +`, a character beyond ASCII, or a dot that does not end a sentence.
    ///
    /// No branch depends on where a word ends, for nobody can predict it: a byte of a word is taken, the separator behind
    /// one as the space before the next, and any other separator changes nothing.
    ///
    /// - Returns: The offset behind the last word that was taken; `start` when there was none.
    /// - Complexity: O(*n*); what stands behind the last word that was taken is looked at once more by the segmenter.
    @_optimize(speed)
    private mutating func append(plainWordsOf text: WordText, from start: Int, _ hasWord: inout Bool) -> Int {
        // With the space that belongs before the next word, and without.
        var spaced = self
        if hasWord { spaced.append(0x20) }
        var settled = self.state
        var end = start
        var isInWord = false
        var index = start
        while index < text.count {
            let byte = text.base[index]
            var folded = byte < 0x80 ? WordText.asciiClass(byte) : 1
            if folded &- 1 < 0x2F {
                // Before white space or another separator a dot is one, too.
                guard folded == 0x2E, index &+ 1 < text.count, text.base[index &+ 1] < 0x80,
                    WordText.asciiClass(text.base[index &+ 1]) == 0
                else { break }
                folded = 0
            }
            let isLetter = folded != 0
            let isEnd = isInWord && !isLetter
            settled = isEnd ? spaced.state : settled
            end = isEnd ? index : end
            var next = spaced
            next.append(isLetter ? folded : 0x20)
            spaced.state = isLetter || isInWord ? next.state : spaced.state
            isInWord = isLetter
            index &+= 1
        }
        if isInWord, index >= text.count { (settled, end) = (spaced.state, index) }
        state = settled
        if end > start { hasWord = true }
        return end
    }

    /// The hash of what was taken.
    var value: Int64 { Int64(bitPattern: Fingerprint.mix(state)) }

    /// MurmurHash3's final step for 64 bits: each bit of the number changes each bit of the result half of the time.
    @inline(__always)
    static func mix(_ number: UInt64) -> UInt64 {
        var number = number
        number ^= number &>> 33
        number = number &* 0xFF51_AFD7_ED55_8CCD
        number ^= number &>> 33
        number = number &* 0xC4CE_B9FE_1A85_EC53
        return number ^ number &>> 33
    }
}
