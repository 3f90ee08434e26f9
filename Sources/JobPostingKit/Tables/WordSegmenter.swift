/// Splits text into words and folds them, one symbol at a time, for `WordPattern`.
///
/// A word is a run of letters, marks and numbers; everything else separates. In a text without spaces between words
/// (Han, kana, Hangul, Thai, Lao, Khmer, Myanmar) every letter with its marks is a unit of its own and remembers
/// whether the unit before it touches it. So a run is found by any part of it, which is what overlapping bigrams give,
/// and a single character is found wherever it stands. Hangul is among them, although it has spaces, because particles
/// are attached to its words: `개발자` is found in `개발자를`.
///
/// ```
/// "C++ für 日本語"   →   [c  +  +  [f  u  r  [日  [~本  [~語        [ begins a unit, ~ touches the unit before it
/// ```
///
/// What is a word beyond that, the same in pattern and text:
/// - one or two `+` or `#` after a letter, in a word that begins with a letter, belong to it: `C++`, `F#`, `A+`.
///   Directly before another letter or digit they do so only after a single letter, and a lone `+` never (`C++17`,
///   `C#7`, but `HTML+CSS` and `Req#123`). A longer run is decoration;
/// - a dot before a letter belongs to it at the start of the text or after white space, `(`, `[`, `{`, `/` or a comma:
///   `.NET`. `.net` as a whole word has its dot anywhere, as in `ASP.NET`. All other dots separate: `Node.js` is the
///   phrase `node js`;
/// - a word of digits with one letter in brackets is one word without them: `401(k)` is `401k`;
/// - an apostrophe (U+0027, U+2019, U+02BC, U+FF07) between letters belongs to the word (`don't`, `O'Reilly`), unless
///   what stands before it is an elided word of French or Italian: `l'entreprise` is the phrase `l entreprise`;
/// - `&`, `-`, `_` and `/` separate: `R&D` is the phrase `r d`, `full-time` the phrase `full time`;
/// - the soft hyphen, joiners and other format controls are as if they were not there; the zero width space separates.
///
/// A mark is kept only after a letter whose script keeps its marks, and dropped otherwise. Kept marks are compared in
/// the order written, so that a text of a script such as Arabic, with several marks on a letter, must be normalised
/// alike.
///
/// It looks at most four scalars ahead and two bytes back, so that segmenting is linear.
struct WordSegmenter {
    /// A folded scalar of a word, and where in the word it stands.
    struct Symbol: Hashable {
        /// The scalar, with the bits `start` and `joined`.
        var bits: UInt32

        /// The bit of a symbol that begins a unit.
        static var start: UInt32 { 1 &<< 31 }
        /// The bit of a symbol that begins a unit and touches the one before it, both without spaces between words.
        static var joined: UInt32 { 1 &<< 30 }

        /// Whether a unit begins with it.
        var isStart: Bool { bits & Symbol.start != 0 }
        /// The scalar without what is known of its place.
        var scalar: UInt32 { bits & (Symbol.joined &- 1) }
        /// The symbol as if nothing touched it.
        var free: Symbol { Symbol(bits: bits & ~Symbol.joined) }
    }

    /// What the scalar before `offset` belongs to.
    private enum Context {
        case none, word, unspaced
    }

    /// The text that is split.
    let text: WordText
    /// The offset of the next byte to be read.
    private(set) var offset = 0
    /// The offset after the last scalar that belongs to a word.
    private(set) var endOfWord = 0

    private var context = Context.none
    private var keepsMarks = false
    private var symbolsInWord = 0
    /// The last eight letters of the word, a byte each; 0xFF for those that are not ASCII.
    private var lettersOfWord: UInt64 = 0
    private var beginsWithLetter = false
    private var endsWithLetter = false
    private var isAllDigits = false

    /// Symbols found but not handed out yet, which never begin a unit; 0 for none.
    private var pending: (UInt32, UInt32) = (0, 0)

    /// Begins at the start of a text, which is borrowed.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = WordText(text)
    }

    /// Continues at an offset after an ASCII byte that separates words, where nothing read before matters.
    mutating func resume(at offset: Int) {
        self.offset = offset
        context = .none
        keepsMarks = false
        pending = (0, 0)
    }

    /// The next symbol; nil at the end of the text.
    mutating func next() -> Symbol? {
        if pending.0 != 0 {
            let symbol = Symbol(bits: pending.0)
            pending = (pending.1, 0)
            return symbol
        }
        while offset < text.count {
            let byte = text.base[offset]
            if byte < 0x80 {
                let folded = WordText.asciiClass(byte)
                if folded >= 0x30 { return letter(UInt32(folded), length: 1, isLetter: folded >= 0x61) }
                if folded == 0 {
                    context = .none
                    keepsMarks = false
                    offset &+= 1
                } else if let symbol = special(UInt32(folded), length: 1) {
                    return symbol
                }
            } else if let symbol = scalarAboveASCII() {
                return symbol
            }
        }
        return nil
    }

    // MARK: - Letters

    /// Whether no word goes on at ``offset``: a word or separator that begins there is read the same after ``resume(at:)``.
    @inline(__always)
    var isBetweenWords: Bool {
        guard pending.0 == 0, offset < text.count else { return false }
        return context != .word || (text.base[offset] < 0x80 && WordText.asciiClass(text.base[offset]) == 0)
    }

    /// Reads on to the end of a run of ASCII letters and digits, when the symbol that was read last is one of a word:
    /// the same as calling ``next()`` for each, at a part of its cost.
    ///
    /// - Parameter visit: Called with each of them, letters in lower case.
    @inline(__always)
    mutating func readRun(_ visit: (UInt8) -> Void) {
        guard context == .word, pending.0 == 0 else { return }
        var index = offset
        var letters = lettersOfWord
        var last: UInt8 = 0
        // Letters have the bit 0x40, digits have not.
        var all: UInt8 = 0
        while index < text.count, text.base[index] < 0x80 {
            let folded = WordText.asciiClass(text.base[index])
            guard folded >= 0x30 else { break }
            visit(folded)
            last = folded
            all |= folded
            letters = letters &<< 8 | UInt64(folded)
            index &+= 1
        }
        guard index > offset else { return }
        symbolsInWord &+= index &- offset
        lettersOfWord = letters
        endsWithLetter = last >= 0x61
        if all & 0x40 != 0 { isAllDigits = false }
        keepsMarks = false
        offset = index
        endOfWord = index
    }

    /// Reads a letter or number that is written with spaces between words.
    @inline(__always)
    private mutating func letter(_ scalar: UInt32, length: Int, isLetter: Bool) -> Symbol {
        var bits = scalar
        if context != .word {
            beginWord()
            bits |= Symbol.start
            beginsWithLetter = isLetter
            isAllDigits = true
        }
        symbolsInWord &+= 1
        lettersOfWord = lettersOfWord &<< 8 | UInt64(scalar < 0x80 ? scalar : 0xFF)
        endsWithLetter = isLetter
        if isLetter { isAllDigits = false }
        keepsMarks = false
        offset &+= length
        endOfWord = offset
        return Symbol(bits: bits)
    }

    private mutating func beginWord() {
        context = .word
        symbolsInWord = 0
        lettersOfWord = 0
    }

    @_optimize(speed)
    private mutating func scalarAboveASCII() -> Symbol? {
        let (scalar, length) = text.scalar(at: offset)
        if scalar < 0x80 {
            // A fullwidth form.
            let folded = WordText.asciiClass(UInt8(scalar))
            if folded >= 0x30 { return letter(UInt32(folded), length: length, isLetter: folded >= 0x61) }
            return special(UInt32(folded), length: length)
        }
        if scalar == 0x2019 || scalar == 0x02BC { return special(0x27, length: length) }
        let kind = WordScalar.class(of: scalar)
        guard kind == .folded else { return take(scalar, kind, length: length) }

        let fold = WordScalar.fold(scalar)
        var first = take(fold.0, WordText.class(of: fold.0), length: length)
        if fold.count > 1 {
            let second = take(fold.1, WordText.class(of: fold.1), length: 0)
            let third = fold.count > 2 ? take(fold.2, WordText.class(of: fold.2), length: 0) : nil
            // A mark that is dropped leaves a gap.
            let rest = second.map { ($0.bits, third?.bits ?? 0) } ?? (third?.bits ?? 0, 0)
            if first == nil, rest.0 != 0 {
                first = Symbol(bits: rest.0)
                pending = (rest.1, 0)
            } else {
                pending = rest
            }
        }
        return first
    }

    /// Reads a scalar that stands for itself; `length` is 0 for those of a fold but the first.
    private mutating func take(_ scalar: UInt32, _ kind: WordScalar.Class, length: Int) -> Symbol? {
        switch kind {
        // Numbers other than ASCII digits count as letters: no sign belongs to a word because of them.
        case .plain:
            return letter(scalar, length: length, isLetter: true)
        case .letter:
            let symbol = letter(scalar, length: length, isLetter: true)
            keepsMarks = true
            return symbol
        case .unspaced:
            let joined = context == .unspaced ? Symbol.joined : 0
            context = .unspaced
            keepsMarks = true
            offset &+= length
            endOfWord = offset
            return Symbol(bits: scalar | Symbol.start | joined)
        case .mark:
            offset &+= length
            guard context != .none else { return nil }
            endOfWord = offset
            guard keepsMarks else { return nil }
            symbolsInWord &+= 1
            return Symbol(bits: scalar)
        case .ignorable:
            offset &+= length
            return nil
        case .separator, .folded:
            offset &+= length
            context = .none
            keepsMarks = false
            return nil
        }
    }

    // MARK: - Signs that may belong to a word

    /// Reads one of `# ' ( + .`, or what else separates words; a symbol is returned when the sign belongs to a word.
    private mutating func special(_ sign: UInt32, length: Int) -> Symbol? {
        switch sign {
        case 0x2B, 0x23:
            if let symbol = suffix(sign, length: length) { return symbol }
        case 0x27:
            if context == .word, endsWithLetter, text.isSpacedLetter(at: offset &+ length),
                !WordText.isElided(lettersOfWord, count: symbolsInWord)
            {
                symbolsInWord &+= 1
                lettersOfWord = lettersOfWord &<< 8 | UInt64(sign)
                endsWithLetter = false
                keepsMarks = false
                offset &+= length
                return Symbol(bits: sign)
            }
        case 0x28:
            if context == .word, isAllDigits, let (letter, end) = text.bracketedLetter(at: offset &+ length) {
                offset = end
                endOfWord = end
                context = .none
                keepsMarks = false
                return Symbol(bits: letter)
            }
        case 0x2E:
            let mayBegin = context != .word && text.mayBeginWithDot(at: offset)
            if mayBegin ? text.isSpacedLetter(at: offset &+ length) : text.isNet(at: offset &+ length) {
                beginWord()
                symbolsInWord = 1
                beginsWithLetter = true
                endsWithLetter = false
                isAllDigits = false
                keepsMarks = false
                offset &+= length
                endOfWord = offset
                return Symbol(bits: sign | Symbol.start)
            }
        default: break
        }
        context = .none
        keepsMarks = false
        offset &+= length
        return nil
    }

    /// Reads one or two `+` or `#` that belong to the word before them.
    private mutating func suffix(_ sign: UInt32, length: Int) -> Symbol? {
        guard context == .word, beginsWithLetter, endsWithLetter else { return nil }
        var end = offset &+ length
        var second: UInt32 = 0
        var next = text.scalar(at: end)
        if next.scalar == 0x2B || next.scalar == 0x23 {
            second = next.scalar
            end &+= next.length
            next = text.scalar(at: end)
            if next.scalar == 0x2B || next.scalar == 0x23 { return nil }
        }
        let isLonePlus = sign == 0x2B && second == 0
        if text.isSpaced(at: end), symbolsInWord > 1 || isLonePlus { return nil }
        offset = end
        endOfWord = end
        context = .none
        keepsMarks = false
        pending = (second, 0)
        return Symbol(bits: sign)
    }
}
