/// Parts a text about pay into words, numbers and signs, and says what each means.
///
/// ```
///  "Ab 3.200,- € brutto/Monat"
///    ab      3.200,-   €          brutto   monat     tokens: what stands there
///    lower   number    currency   noise    time      items:  what it means; the longest phrase of the table wins
/// ```
struct SalaryLexer {
    /// One thing that means something.
    struct Item {
        var meaning: SalaryWord
        var number = SalaryNumber()
        /// Its bytes in the text.
        var range: Range<Int>
        /// White space stands before it.
        var isSpaced = false
        /// A slash stands between it and what is before it.
        var isBehindSlash = false
        /// A number that letters stand before, as in E13 or B2B, or behind: it is no amount.
        var isPartOfCode = false
    }

    private struct Token {
        var range: Range<Int>
        /// Of a word: its key in ``keys``.
        var key: Range<Int>
        var isSpaced: Bool
        var isBehindSlash: Bool
        /// Of a word: it follows another one, with white space or one sign such as a full stop between.
        var isLinked: Bool
        /// What it means, when it is no word.
        var meaning: SalaryWord?
        var number = SalaryNumber()
    }

    private let text: UnsafeBufferPointer<UInt8>
    private let words: WordText
    private var tokens: [Token] = []
    private var keys: [UInt8] = []
    private var key = PhraseKey()
    private var offset = 0
    private var isSpaced = false
    private var joint: UInt8 = 0

    /// The words of the longest phrase; of a script without spaces, its letters.
    private static let phraseLimit = 8

    /// What a text says, in order.
    ///
    /// - Complexity: O(*n* log(words of the table)).
    static func items(_ text: UnsafeBufferPointer<UInt8>) -> [Item] {
        var lexer = SalaryLexer(text)
        lexer.readTokens()
        return lexer.items()
    }

    private init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        words = WordText(text)
    }

    // MARK: - Tokens

    private mutating func readTokens() {
        while offset < words.count {
            let (scalar, length) = words.scalar(at: offset)
            if scalar &- 0x30 < 10 {
                readNumber()
            } else if SalaryLexer.isSpace(scalar) {
                // Lines are clauses of their own.
                if scalar == 0x0A, !tokens.isEmpty { append(.stop, length) }
                isSpaced = true
                offset &+= length
            } else if let codes = SalaryLexer.currencies(ofSign: scalar) {
                readCurrencySign(codes, length)
            } else if let meaning = SalaryLexer.meaning(ofSign: scalar) {
                readSign(scalar, meaning, length)
            } else {
                switch WordText.class(of: scalar) {
                case .separator, .ignorable, .mark: offset &+= max(length, 1)
                case .plain, .letter, .folded: readWord(isUnspaced: false)
                case .unspaced: readWord(isUnspaced: true)
                }
            }
        }
    }

    private mutating func append(_ meaning: SalaryWord, _ length: Int) {
        tokens.append(
            Token(
                range: offset..<(offset &+ length), key: 0..<0, isSpaced: isSpaced, isBehindSlash: false, isLinked: false,
                meaning: meaning))
        (isSpaced, joint) = (false, 0)
    }

    private mutating func readWord(isUnspaced: Bool) {
        let start = offset
        offset &+= max(words.scalar(at: offset).length, 1)
        while offset < words.count {
            let (scalar, length) = words.scalar(at: offset)
            let kind = WordText.class(of: scalar)
            guard
                kind == .mark || kind == .ignorable
                    || (!isUnspaced && (kind == .plain || kind == .letter || kind == .folded) && scalar &- 0x30 > 9
                        && SalaryLexer.currencies(ofSign: scalar) == nil)
            else { break }
            offset &+= max(length, 1)
        }
        let last = tokens.last
        let follows = last.map { $0.meaning == nil } ?? false
        let isLinked = follows && (isSpaced || joint != 0 || isUnspaced || last?.range.upperBound == start)
        if follows, isSpaced || joint != 0, !keys.isEmpty { keys.append(0x20) }
        key.fill(UnsafeBufferPointer(rebasing: text[start..<offset]))
        let keyStart = keys.count
        keys.append(contentsOf: key.bytes)
        tokens.append(
            Token(
                range: start..<offset, key: keyStart..<keys.count, isSpaced: isSpaced,
                isBehindSlash: joint == UInt8(ascii: "/"), isLinked: isLinked, meaning: nil))
        (isSpaced, joint) = (false, 0)
    }

    private mutating func readNumber() {
        let start = offset
        var number = SalaryNumber()
        while offset < words.count {
            let (scalar, length) = words.scalar(at: offset)
            if scalar &- 0x30 < 10 {
                number.append(digit: UInt8(scalar &- 0x30))
                offset &+= length
                continue
            }
            guard let mark = SalaryLexer.mark(scalar), continues(behind: offset &+ length, mark, start) else { break }
            number.append(mark: mark)
            offset &+= length
        }
        number.finish()
        skipEmptyFraction()
        tokens.append(
            Token(
                range: start..<offset, key: 0..<0, isSpaced: isSpaced, isBehindSlash: false, isLinked: false,
                meaning: .number, number: number))
        (isSpaced, joint) = (false, 0)
    }

    /// Whether a number goes on behind a mark: with a digit, and behind a space with exactly three of them.
    private func continues(behind offset: Int, _ mark: UInt8, _ start: Int) -> Bool {
        var digits = 0
        var next = offset
        while digits < 4, words.scalar(at: next).scalar &- 0x30 < 10 {
            next &+= max(words.scalar(at: next).length, 1)
            digits &+= 1
        }
        guard mark == 0x20 else { return digits > 0 }
        guard digits == 3 else { return false }
        // Before a first space stand at most three digits: 2024 500 are two numbers.
        var before = offset
        var count = 0
        while before > start, count < 5 {
            before &-= 1
            if text[before].isASCIIDigit { count &+= 1 } else if count > 0 { break }
        }
        return count <= 3
    }

    /// Skips what stands for no cents: `,-` and `.–`, and the `/-` of South Asia.
    private mutating func skipEmptyFraction() {
        let (first, length) = words.scalar(at: offset)
        guard first == 0x2C || first == 0x2E || first == 0x2F else { return }
        let (second, secondLength) = words.scalar(at: offset &+ length)
        guard SalaryLexer.isDash(second) || (first == 0x2F && second == 0x3D) else { return }
        var end = offset &+ length &+ secondLength
        if SalaryLexer.isDash(words.scalar(at: end).scalar) { end &+= words.scalar(at: end).length }
        // "2.500,-3.000": the dash is between two amounts.
        if words.scalar(at: end).scalar &- 0x30 < 10, first != 0x2F { return }
        offset = end
    }

    private mutating func readCurrencySign(_ codes: String, _ length: Int) {
        var codes = codes
        var start = offset
        // US$, R$, CN¥: letters that stand directly before the sign.
        if let last = tokens.last, last.meaning == nil, last.range.upperBound == offset, !isSpaced,
            let known = SalaryLexer.currencies(ofPrefix: keys[last.key], sign: codes)
        {
            (codes, start, isSpaced) = (known, last.range.lowerBound, last.isSpaced)
            tokens.removeLast()
        }
        tokens.append(
            Token(
                range: start..<(offset &+ length), key: 0..<0, isSpaced: isSpaced, isBehindSlash: false, isLinked: false,
                meaning: .currency(codes)))
        (isSpaced, joint) = (false, 0)
        offset &+= length
    }

    private mutating func readSign(_ scalar: UInt32, _ meaning: SalaryWord, _ length: Int) {
        let next = words.scalar(at: offset &+ length).scalar
        if let last = tokens.last, last.meaning == nil, !isSpaced {
            // Between letters the sign joins words: p.a., jusqu'à, brutto/Monat.
            let isLetter = next &- 0x30 > 9 && WordText.class(of: next).rawValue >= WordScalar.Class.plain.rawValue
            if isLetter, scalar == 0x2E || scalar == 0x2F || scalar == 0x2D || SalaryLexer.mark(scalar) == 0x27 {
                joint = scalar == 0x2F ? 0x2F : 0x2E
                return offset &+= length
            }
            // The full stop of an abbreviation.
            if scalar == 0x2E, last.range.count <= 8 { return offset &+= length }
        }
        append(meaning, length)
        offset &+= length
    }

    // MARK: - Items

    private func items() -> [Item] {
        var items: [Item] = []
        items.reserveCapacity(tokens.count)
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            if let meaning = token.meaning {
                var item = Item(meaning: meaning, number: token.number, range: token.range, isSpaced: token.isSpaced)
                if meaning == .number { item.isPartOfCode = isPartOfCode(index, items.last) }
                items.append(item)
                index &+= 1
                continue
            }
            let (meaning, count) = phrase(at: index)
            items.append(
                Item(
                    meaning: meaning, range: token.range.lowerBound..<tokens[index &+ count &- 1].range.upperBound,
                    isSpaced: token.isSpaced,
                    isBehindSlash: token.isBehindSlash || (index > 0 && tokens[index &- 1].meaning == .slash)))
            index &+= count
        }
        return items
    }

    /// The longest phrase of the table from a word on, and how many words it has.
    private func phrase(at index: Int) -> (SalaryWord, count: Int) {
        let first = tokens[index]
        var end = index &+ 1
        while end < tokens.count, end &- index < SalaryLexer.phraseLimit, tokens[end].meaning == nil,
            tokens[end].isLinked
        {
            end &+= 1
        }
        // One letter behind a slash is a time.
        let isBehindSlash = first.isBehindSlash || (index > 0 && tokens[index &- 1].meaning == .slash)
        if isBehindSlash, first.key.count == 1, end == index &+ 1 || !isJoined(index &+ 1),
            let unit = SalaryWord.time(ofLetter: keys[first.key.lowerBound])
        {
            return (.time(unit, .phrase), 1)
        }
        while end > index {
            let found = keys.withUnsafeBufferPointer { keys in
                SalaryWords.table[keys[first.key.lowerBound..<tokens[end &- 1].key.upperBound]]
            }
            if let found { return (SalaryWord(found), end &- index) }
            end &-= 1
        }
        if let code = currencyCode(first) { return (.currency(code), 1) }
        return (.unknown, 1)
    }

    private func isJoined(_ index: Int) -> Bool { index < tokens.count && !tokens[index].isSpaced }

    /// A word of three capitals that is a code of ISO 4217.
    private func currencyCode(_ token: Token) -> String? {
        guard token.range.count == 3, let code = CurrencyCode(text[token.range]) else { return nil }
        return code.text
    }

    /// Whether letters that are no currency stand directly before the number at an index, or letters that mean nothing
    /// directly behind it.
    private func isPartOfCode(_ index: Int, _ last: Item?) -> Bool {
        if index > 0, !tokens[index].isSpaced, tokens[index &- 1].meaning == nil,
            tokens[index &- 1].range.upperBound == tokens[index].range.lowerBound
        {
            switch last?.meaning {
            case .currency, .time, .range, .lower, .upper, .rangeOrUpper, .negotiable: return false
            case .noise, .approximate:
                // Scripts without spaces put words directly before numbers.
                return tokens[index &- 1].key.isEmpty || keys[tokens[index &- 1].key.lowerBound] < 0x80
            default: return true
            }
        }
        var next = index &+ 1
        // "520-Euro-Basis", "30-hour week"
        if next &+ 1 < tokens.count, tokens[next].meaning == .dash, !tokens[next].isSpaced, !tokens[next &+ 1].isSpaced,
            tokens[next &+ 1].meaning == nil
        {
            next &+= 1
            if case .time = phrase(at: next).0 { return true }
            return next &+ 1 < tokens.count && tokens[next &+ 1].isLinked && !tokens[next &+ 1].isSpaced
        }
        guard next < tokens.count, tokens[next].meaning == nil, !tokens[next].isSpaced,
            tokens[next].range.lowerBound == tokens[index].range.upperBound
        else { return false }
        return phrase(at: next).0 == .unknown && keys[tokens[next].key.lowerBound] < 0x80
    }
}
