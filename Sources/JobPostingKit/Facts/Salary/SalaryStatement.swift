/// A salary that the text of a description states.
///
/// A description is full of amounts that are no pay: revenues, bonuses, prices, budgets. So one is believed only where
/// everything speaks for it, and what is missed is the price:
///
/// - it has a currency, and in its clause and before it stands no word for other money;
/// - a range is for an hour or a year, or stands after a word for pay ("salary", "Gehalt");
/// - one amount alone has both, or stands after a word for pay and is as large as pay for a year;
/// - its size can be pay for that time.
struct SalaryStatement {
    var salary: SalaryText
    /// Its bytes in the text.
    var range: Range<Int>

    /// Longer sentences are lists that lost their ends.
    private static let sentenceLimit = 1200

    /// All salaries that a text states.
    ///
    /// - Parameters:
    ///   - text: Plain text.
    ///   - evidence: What is known beside it.
    /// - Complexity: O(*n*), and O(*n* log(words of the table)) for sentences with a currency.
    static func all(in text: UnsafeBufferPointer<UInt8>, _ evidence: SalaryText.Evidence) -> [SalaryStatement] {
        var found: [SalaryStatement] = []
        var start = 0
        while start < text.count {
            let (end, mayState) = sentence(in: text, from: start)
            if mayState, end &- start <= sentenceLimit { appendAll(in: text, start..<end, evidence, to: &found) }
            start = max(end, start &+ 1)
        }
        return found
    }

    /// The end of the sentence that begins at an offset, and whether there is a number of two digits and a sign of money.
    private static func sentence(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, mayState: Bool) {
        var hasNumber = false
        var hasMoney = false
        var index = start
        while index < text.count {
            let byte = text[index]
            let next = index &+ 1 < text.count ? text[index &+ 1] : 0x20
            switch byte {
            case 0x0A: return (index &+ 1, hasNumber && hasMoney)
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                // A sentence ends before a space and a capital letter.
                if next.isASCIISpace, index &+ 2 < text.count, text[index &+ 2] &- 0x41 < 26 {
                    return (index &+ 1, hasNumber && hasMoney)
                }
            case UInt8(ascii: "$"), 0xC2, 0xE2, 0xEF, 0xE5: hasMoney = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): if next.isASCIIDigit { hasNumber = true }
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                // A code, or Rs, Kč, Ft.
                if next.isASCIILetter || next >= 0x80 { hasMoney = true }
            case UInt8(ascii: "e"), UInt8(ascii: "k"), UInt8(ascii: "z"): hasMoney = true
            default: break
            }
            index &+= 1
        }
        return (index, hasNumber && hasMoney)
    }

    private static func appendAll(
        in text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>, _ evidence: SalaryText.Evidence,
        to found: inout [SalaryStatement]
    ) {
        guard hasCurrency(text, sentence) else { return }
        var grammar = SalaryGrammar(SalaryLexer.items(UnsafeBufferPointer(rebasing: text[sentence])))
        grammar.read()
        guard !grammar.hasUnreadableNumber, !grammar.hasNegativeNumber else { return }
        for group in grammar.groups where isPay(group, grammar) {
            let salary = SalaryText(group, of: grammar, evidence)
            guard salary.problem == nil, !salary.hasCurrencyClash, !salary.isSwapped, !salary.hasOtherUnit,
                isBelievable(salary, group, hasPayWord: hasPayWord(before: group, grammar))
            else { continue }
            let range = grammar.range(of: group)
            found.append(
                SalaryStatement(
                    salary: salary,
                    range: (sentence.lowerBound &+ range.lowerBound)..<(sentence.lowerBound &+ range.upperBound)))
        }
    }

    /// Whether a sentence has a sign of a currency, or a code or name beside a number; a look before the words are read.
    private static func hasCurrency(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>) -> Bool {
        let sentence = UnsafeBufferPointer(rebasing: text[sentence])
        let words = WordText(sentence)
        var key = PhraseKey()
        var offset = 0
        // The word that ends last, and whether a number or a multiplier of one stands directly before the present place.
        var word = 0..<0
        var isBehindNumber = false
        while offset < words.count {
            let (scalar, length) = words.scalar(at: offset)
            let isLetter = scalar > 0x40 && WordText.class(of: scalar).rawValue >= WordScalar.Class.plain.rawValue
            if SalaryLexer.currencies(ofSign: scalar) != nil { return true }
            if isLetter {
                let start = offset
                while offset < words.count {
                    let (scalar, length) = words.scalar(at: offset)
                    guard scalar > 0x40, WordText.class(of: scalar).rawValue >= WordScalar.Class.plain.rawValue else {
                        break
                    }
                    offset &+= max(length, 1)
                }
                word = start..<offset
                guard isBehindNumber else { continue }
                switch meaning(of: word, in: sentence, &key) {
                case .currency: return true
                case .multiplier: break
                default: isBehindNumber = false
                }
                continue
            }
            if scalar &- 0x30 < 10 {
                if !isBehindNumber, !word.isEmpty, offset &- word.upperBound <= 2,
                    case .currency = meaning(of: word, in: sentence, &key)
                {
                    return true
                }
                isBehindNumber = true
            } else if !SalaryLexer.isSpace(scalar), SalaryLexer.mark(scalar) == nil, !SalaryLexer.isDash(scalar) {
                isBehindNumber = false
            }
            offset &+= max(length, 1)
        }
        return false
    }

    /// What a word means by itself; scripts without spaces may hold anything.
    private static func meaning(
        of word: Range<Int>, in sentence: UnsafeBufferPointer<UInt8>, _ key: inout PhraseKey
    ) -> SalaryWord {
        let bytes = UnsafeBufferPointer(rebasing: sentence[word])
        if let first = bytes.first, first >= 0xE3 { return .currency("") }
        if bytes.count == 3, let code = CurrencyCode(bytes) { return .currency(code.text) }
        guard bytes.count <= 24 else { return .unknown }
        key.fill(bytes)
        return SalaryWords.table[key].map { SalaryWord($0) } ?? .unknown
    }

    // MARK: - Whether it is pay

    /// Whether nothing speaks against a group.
    private static func isPay(_ group: SalaryGrammar.Group, _ grammar: SalaryGrammar) -> Bool {
        guard group.currency != nil, !group.hasCurrencyClash, !group.hasOtherUnit, !grammar.isOtherMoney(group) else {
            return false
        }
        // Nothing about other money, or shares of something, before it, however far.
        for item in grammar.items.prefix(group.items.lowerBound)
        where item.meaning == .otherMoney || item.meaning == .percent { return false }
        if let unit = group.unitItem {
            // The time stands at the amounts, and not somewhere in the sentence.
            guard unit >= group.items.lowerBound &- 5, unit <= group.items.upperBound &+ 3 else { return false }
        }
        // What follows directly must not make it something else: "$25-30 gift card", "$5M".
        for item in grammar.items.dropFirst(group.items.upperBound).prefix(4) {
            switch item.meaning {
            case .otherMoney, .payments: return false
            case .and, .plusWord, .plus, .comma, .stop, .open, .close: return true
            default: break
            }
        }
        return true
    }

    /// Whether a word for pay stands before a group, with at most a few words between, or directly behind it.
    private static func hasPayWord(before group: SalaryGrammar.Group, _ grammar: SalaryGrammar) -> Bool {
        let before = grammar.items.prefix(group.items.lowerBound).suffix(12)
        let behind = grammar.items.dropFirst(group.items.upperBound).prefix(3)
        return before.contains { $0.meaning == .pay } || behind.contains { $0.meaning == .pay }
    }

    private static func isBelievable(_ salary: SalaryText, _ group: SalaryGrammar.Group, hasPayWord: Bool) -> Bool {
        guard let least = salary.lower ?? salary.upper, let most = salary.upper ?? salary.lower, most <= least * 5
        else {
            return false
        }
        let isRange = least != most
        if let unit = salary.unit {
            guard hasPayWord || (isRange && (unit == .hour || unit == .year)) else { return false }
            let times = Annualization.fullTime.timesPerYear(unit)
            guard least * times >= 2_000 else { return false }
            return !isStrong(salary) || (least * times >= 5_000 && most * times <= 2_000_000)
        }
        // Without a time it is pay for a year, or nothing that can be told.
        return hasPayWord && least >= 10_000 && (!isStrong(salary) || most <= 2_000_000)
    }

    /// Whether the currency, or the most likely of its candidates, is a strong one.
    private static func isStrong(_ salary: SalaryText) -> Bool {
        switch salary.currencies.first?.text {
        case "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD": true
        default: false
        }
    }
}

extension SalaryGrammar {
    /// The bytes of a group, with the currency before it and what belongs to it behind it.
    func range(of group: Group) -> Range<Int> {
        var start = group.first.range.lowerBound
        let before = group.items.lowerBound &- 1
        if items.indices.contains(before), case .currency = items[before].meaning {
            start = items[before].range.lowerBound
        }
        var end = (group.second ?? group.first).range.upperBound
        let last = group.items.upperBound &- 1
        if items.indices.contains(last) { end = max(end, items[last].range.upperBound) }
        if let unit = group.unitItem, unit >= group.items.upperBound, items.indices.contains(unit) {
            return start..<max(end, items[unit].range.upperBound)
        }
        for item in items.dropFirst(group.items.upperBound).prefix(3) {
            switch item.meaning {
            case .slash: break
            case .currency, .time: end = item.range.upperBound
            default: return start..<end
            }
        }
        return start..<end
    }
}
