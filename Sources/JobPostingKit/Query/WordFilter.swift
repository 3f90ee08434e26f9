/// Finds quickly where in a text a pattern may begin.
///
/// It errs on one side only: a place that it passes over begins no match. It knows the first symbol of the pattern, the
/// bytes with which the scalars begin that fold to it, and, where the first is ASCII, what may follow it.
struct WordFilter: Hashable, Sendable {
    private enum Following: Hashable {
        /// Anything, or what the filter does not judge.
        case any
        /// This ASCII letter, digit or sign of the same word.
        case byte(UInt8)
        /// No letter or digit of the same word.
        case end
    }

    /// The scalar of the first symbol; 0 when there is none.
    private let first: UInt32
    private let following: Following
    /// Whether `first` is a letter or number of a text with spaces between words.
    private let isSpaced: Bool
    /// Whether another scalar above U+007F folds to something that begins with `first`.
    private var hasVariants = false
    /// A bit for each byte from 0xC0 on that begins a scalar above U+007F which may fold to `first`.
    private var leads: UInt64 = 0

    /// The filter of a pattern's symbols.
    init(_ symbols: [WordSegmenter.Symbol], isPrefix: Bool) {
        first = symbols.first?.scalar ?? 0
        if symbols.count > 1, !symbols[1].isStart {
            following = symbols[1].scalar < 0x80 ? .byte(UInt8(symbols[1].scalar)) : .any
        } else {
            following = symbols.count == 1 && isPrefix ? .any : .end
        }
        let kind = WordText.class(of: first)
        isSpaced = kind == .plain || kind == .letter
        guard !symbols.isEmpty else { return }
        insert(first)
        if first < 0x80 { insertVariant(0xFF00 | first) }  // All fullwidth forms begin with the same byte.
        if first &- 0x1100 < 19 {
            // The syllables of Hangul that begin with this consonant.
            let syllable = WordScalar.hangulSyllables &+ (first &- 0x1100) &* 588
            insertVariant(syllable)
            insertVariant(syllable &+ 587)
        }
        WordScalar.forEachScalar(foldingTo: first) { insertVariant($0) }
    }

    private mutating func insertVariant(_ scalar: UInt32) {
        hasVariants = true
        insert(scalar)
    }

    private mutating func insert(_ scalar: UInt32) {
        let lead: UInt32 =
            switch scalar {
            case ..<0x80: 0
            case ..<0x800: 0xC0 | scalar &>> 6
            case ..<0x1_0000: 0xE0 | scalar &>> 12
            default: 0xF0 | scalar &>> 18 & 7
            }
        if lead != 0 { leads |= 1 &<< UInt64(lead & 63) }
    }

    // MARK: - Searching

    /// The offset of the first scalar from `start` on with which a match may begin.
    @_optimize(speed)
    func candidate(in text: WordText, from start: Int) -> Int? {
        // A byte with the bit 0x20 set is never 0, so that 0 finds no ASCII letter.
        let letter: UInt8 = first < 0x80 ? UInt8(first) | 0x20 : 0
        var second: UInt8?
        if case .byte(let byte) = following { second = byte | 0x20 }
        var offset = start
        while true {
            offset = text.skip(from: offset, until: letter, then: second)
            guard offset < text.count else { return nil }
            if text.base[offset] < 0x80 {
                if mayBegin(withASCIIAt: offset, in: text) { return offset }
                offset &+= 1
            } else {
                repeat {
                    let byte = text.base[offset]
                    if byte >= 0xC0, leads &>> UInt64(byte & 63) & 1 != 0, mayBegin(withScalarAt: offset, in: text) {
                        return offset
                    }
                    offset &+= 1
                } while offset < text.count && text.base[offset] >= 0x80
            }
        }
    }

    @inline(__always)
    private func mayBegin(withASCIIAt offset: Int, in text: WordText) -> Bool {
        // Neighbours in ASCII that are letters or digits are of the same word.
        if first >= 0x30, offset > 0, WordText.isLetterOrDigit(text.base[offset &- 1]) { return false }
        guard UInt32(WordText.asciiClass(text.base[offset])) == first else { return false }
        guard offset &+ 1 < text.count, text.base[offset &+ 1] < 0x80 else { return true }
        let next = text.base[offset &+ 1]
        switch following {
        case .any: return true
        case .byte(let byte): return WordText.asciiClass(next) == byte || next == UInt8(ascii: "(")
        case .end: return !WordText.isLetterOrDigit(next)
        }
    }

    @inline(__always)
    private func mayBegin(withScalarAt offset: Int, in text: WordText) -> Bool {
        let scalar = text.scalar(at: offset).scalar
        let isFirst =
            scalar < 0x80
            ? UInt32(WordText.asciiClass(UInt8(scalar))) == first
            : scalar == first
                || hasVariants && WordScalar.class(of: scalar) == .folded && WordScalar.fold(scalar).0 == first
        // A letter directly after another is of the same word.
        return isFirst && !(isSpaced && text.isSpaced(before: offset))
    }
}
