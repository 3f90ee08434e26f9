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

    struct Token {
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

    let text: UnsafeBufferPointer<UInt8>
    let words: WordText
    var tokens: [Token] = []
    private var keys: [UInt8] = []
    private var key = PhraseKey()
    var offset = 0
    var isSpaced = false
    var joint: UInt8 = 0

    /// The words of the longest phrase; of a script without spaces, its letters.
    private static let phraseLimit = 8
    /// The bytes of the longest tag that is looked for; without one, each `<` would look through all of the text.
    private static let tagLimit = 256

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
                if scalar == 0x0A, !tokens.isEmpty { append(.comma, length) }
                isSpaced = true
                offset &+= length
            } else if let codes = SalaryLexer.currencies(ofSign: scalar) {
                readCurrencySign(codes, length)
            } else if scalar == 0x3C, let length = tagLength() {
                isSpaced = true
                offset &+= length
            } else if let meaning = SalaryLexer.meaning(ofSign: scalar) {
                switch meaning {
                // The tilde of East Asia stands between bounds, and never for "about".
                case .tilde where length > 1: readSign(scalar, .waveDash, length)
                // "=>" is an arrow, or what somebody took for "≥".
                case .greater where offset > 0 && text[offset &- 1] == 0x3D: readSign(scalar, .rangeOrDoubt, length)
                default: readSign(scalar, meaning, length)
                }
            } else {
                switch WordText.class(of: scalar) {
                case .separator, .ignorable, .mark: offset &+= max(length, 1)
                case .plain, .letter, .folded: readWord(isUnspaced: false)
                case .unspaced: readWord(isUnspaced: true)
                }
            }
        }
    }

    /// The length of a tag of HTML that begins here; nil where a sign for "less" stands.
    private func tagLength() -> Int? {
        let next = words.scalar(at: offset &+ 1).scalar
        guard next == 0x2F || next == 0x21 || (next | 0x20) &- 0x61 < 26 else { return nil }
        let end = min(offset &+ SalaryLexer.tagLimit, text.count)
        guard let close = text[offset..<end].firstIndex(of: UInt8(ascii: ">")) else { return nil }
        return close &+ 1 &- offset
    }

    private mutating func append(_ meaning: SalaryWord, _ length: Int) {
        tokens.append(
            Token(
                range: offset..<(offset &+ length), key: 0..<0, isSpaced: isSpaced, isBehindSlash: false,
                isLinked: false,
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
                range: start..<(offset &+ length), key: 0..<0, isSpaced: isSpaced, isBehindSlash: false,
                isLinked: false,
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
                offset &+= length
                return
            }
            // The full stop of an abbreviation.
            if scalar == 0x2E, last.range.count <= 8 {
                offset &+= length
                return
            }
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
            if meaning == .unknown, let code = currencyOfThousands(at: index, behind: items.last) {
                let letter = token.range.lowerBound..<(token.range.lowerBound &+ 1)
                items.append(Item(meaning: .multiplier(.thousand), range: letter, isSpaced: token.isSpaced))
                if !code.isEmpty {
                    items.append(Item(meaning: .currency(code), range: letter.upperBound..<token.range.upperBound))
                }
                index &+= 1
                continue
            }
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
            let time = SalaryWord.time(ofLetter: keys[first.key.lowerBound])
        {
            return (time, 1)
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

    /// The currency whose code stands behind a letter for thousands, in TEUR and kCHF, or in a sign of its own, as in T€:
    /// then the empty text. Nil for any other word.
    private func currencyOfThousands(at index: Int, behind last: Item?) -> String? {
        guard case .number? = last?.meaning else { return nil }
        let token = tokens[index]
        guard let letter = text[token.range].first.map({ $0 | 0x20 }),
            letter == UInt8(ascii: "t") || letter == UInt8(ascii: "k")
        else { return nil }
        if token.range.count == 4 { return CurrencyCode(text[token.range].dropFirst())?.text }
        guard token.range.count == 1, index &+ 1 < tokens.count else { return nil }
        switch tokens[index &+ 1].meaning {
        case .currency: return ""
        case nil: return currencyCode(tokens[index &+ 1]) == nil ? nil : ""
        default: return nil
        }
    }

    /// Whether letters that are no currency stand directly before the number at an index, or letters that mean nothing
    /// directly behind it.
    private func isPartOfCode(_ index: Int, _ last: Item?) -> Bool {
        if index > 0, !tokens[index].isSpaced, tokens[index &- 1].meaning == nil,
            tokens[index &- 1].range.upperBound == tokens[index].range.lowerBound
        {
            switch last?.meaning {
            case .currency, .time, .range, .rangeOrUpper, .rangeOrLower, .rangeOrDoubt, .lower, .upper, .negotiable:
                return false
            case .noise, .pay, .approximate, .between, .and, .plusWord, .lowerBehind, .upperBehind, .negation:
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
        guard phrase(at: next).0 == .unknown, keys[tokens[next].key.lowerBound] < 0x80 else { return false }
        return currencyOfThousands(at: next, behind: Item(meaning: .number, range: tokens[index].range)) == nil
    }
}
