// Months of experience against years in the text.

extension Contradictions {
    /// Years of experience that a sentence asks for.
    private struct Demand {
        var least: Int
        var most: Int
        var sentence: Sentence
    }

    /// Silent where any sentence, or what lies between several, agrees; where years are wished for, not asked; and where
    /// a sentence speaks of the employer's own years.
    mutating func findInExperience() {
        guard let (value, node) = stated(.experienceMonths), case .number(let months) = value else { return }
        let demands = sentences.compactMap { Self.demand($0) }
        guard let least = demands.min(by: { $0.least < $1.least }), let most = demands.map(\.most).max() else { return }
        // Half a year is rounding.
        guard months < Double(least.least * 12 - 6) || months > Double(most * 12 + 6) else { return }
        remark(
            "experience-months.years-in-text", node,
            "\(node.quoted) months of experience, and the text says \(least.sentence.quoted)")
    }

    /// What a sentence asks for: a number, or two, before a word for years, and a word for experience; or nothing but
    /// years and "at least".
    private static func demand(_ sentence: Sentence) -> Demand? {
        guard let (least, most) = years(sentence) else { return nil }
        let isAsked = ContradictionWords.atLeast.isFound(in: sentence)
        let isShort = sentence.words.count <= 5 && isAsked && !ContradictionWords.otherYears.isFound(in: sentence)
        guard isShort || ContradictionWords.experience.isFound(in: sentence) else { return nil }
        if ContradictionWords.wished.isFound(in: sentence) { return nil }
        if !isAsked, ContradictionWords.employer.isFound(in: sentence) { return nil }
        return Demand(least: least, most: most, sentence: sentence)
    }

    /// The least and most years that a sentence names; nil when it names none, or names months too.
    private static func years(_ sentence: Sentence) -> (least: Int, most: Int)? {
        let words = sentence.words
        var found: (least: Int, most: Int)?
        for (index, word) in words.enumerated() {
            // 3年 is one word to Chinese and Japanese.
            var numbers: [Int] = []
            if let number = attached(word) {
                numbers = [number]
            } else if ContradictionWords.years[String(decoding: word, as: UTF8.self)] != nil {
                // Back over "or more", "to", and the numbers.
                for back in words[max(index - 6, 0)..<index].reversed() {
                    if let number = number(back) {
                        numbers.append(number)
                        if numbers.count == 2 { break }
                    } else if ContradictionWords.betweenNumbers[String(decoding: back, as: UTF8.self)] == nil {
                        break
                    }
                }
            }
            guard let least = numbers.min(), let most = numbers.max(), most >= 1, most <= 30 else { continue }
            found = (min(least, found?.least ?? least), max(most, found?.most ?? most))
        }
        return found
    }

    /// A number of one or two digits, or its English, German, French or Spanish word.
    private static func number(_ word: ArraySlice<UInt8>) -> Int? {
        if word.count <= 2, word.allSatisfy({ $0.isASCIIDigit }) {
            return word.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
        }
        return ContradictionWords.numbers[String(decoding: word, as: UTF8.self)].flatMap { Int($0) }
    }

    /// The number before 年 in a word, where no other number stands in it.
    private static func attached(_ word: ArraySlice<UInt8>) -> Int? {
        guard let start = word.firstIndex(where: { $0.isASCIIDigit }) else { return nil }
        let digits = word[start...].prefix { $0.isASCIIDigit }
        let rest = word[digits.endIndex...]
        guard digits.count <= 2, rest.starts(with: "年".utf8), !rest.contains(where: { $0.isASCIIDigit }) else {
            return nil
        }
        return number(digits)
    }
}
