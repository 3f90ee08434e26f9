import Foundation
import Testing

@testable import JobPostingKit

/// What holds for every pattern and every text.
@Suite struct WordPatternLawTests {
    static let tables =
        WordPatternTests.words + WordPatternTests.prefixes + WordPatternTests.technical + WordPatternTests.latin
        + WordPatternTests.otherScripts

    /// Every scalar that a text can hold, but for ASCII.
    static let scalars = (0x80...0x2_FFFF).compactMap { Unicode.Scalar($0 as Int) }

    /// Pieces out of which texts are made: what a rule is about, in several spellings.
    static let pieces = [
        "a", "b", "A", "é", "e\u{0301}", "Ł", "ﬁ", "C", "C++", "C#", "+", "#", "1", "401(k)", "(", ")", "k", ".NET",
        ".", "net",
        "'", "’", "ʼ", "l", "qu", "-", " ", " ", "\u{00A0}", "\u{00AD}", "\u{200B}", "\u{0301}", "с", "Й", "И\u{0306}",
        "कि",
        "क", "्",
        "日", "本", "。", "が", "か\u{3099}", "ｶﾞ", "각", "가", "\u{11A8}", "กิ", "ก", "ß", "İ", "＋", "Ａ", "．", "*", "🔥",
    ]

    static func text(of count: Int, _ pieces: [String], _ generator: inout SplitMix64) -> String {
        (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }

    /// A match as the definition says it: the symbols one after the other, then the beginning of a unit or the end.
    static func isFoundSlowly(_ pattern: WordPattern, in text: String) -> Bool {
        let symbols = WordSegmenter.symbols(of: text)
        let count = pattern.symbols.count
        guard count > 0, symbols.count >= count else { return false }
        return (0...(symbols.count - count)).contains { start in
            var part = Array(symbols[start..<(start + count)])
            part[0] = part[0].free
            let end = start + count
            return part == pattern.symbols && (pattern.isPrefix || end == symbols.count || symbols[end].isStart)
        }
    }

    @Test func everyWordOfATextIsFoundInIt() {
        var generator = SplitMix64(state: 1)
        var texts = Self.tables.map(\.text)
        for _ in 0..<600 { texts.append(Self.text(of: 12, Self.pieces, &generator)) }
        for text in texts {
            for word in WordSegmenter.words(of: text) {
                #expect(WordPattern(word).matches(text), "\(word) in \(text)")
            }
            let whole = WordPattern(text)
            #expect(whole.isEmpty || whole.matches(text), "\(text) in itself")
        }
    }

    @Test func everyPartOfARunIsFound() {
        let run = Array("株式会社がエンジニアを募集ขายสินค้า개발자를")
        for start in run.indices {
            for end in start..<run.count {
                #expect(WordPattern(String(run[start...end])).matches("求人：" + String(run)))
            }
        }
    }

    @Test func searchAgreesWithTheDefinition() {
        var generator = SplitMix64(state: 2)
        var found = 0
        for _ in 0..<5_000 {
            let pattern = WordPattern(Self.text(of: .random(in: 1...3, using: &generator), Self.pieces, &generator))
            let text = Self.text(of: .random(in: 0...40, using: &generator), Self.pieces, &generator)
            let isFound = pattern.matches(text)
            if isFound { found += 1 }
            #expect(isFound == Self.isFoundSlowly(pattern, in: text), "\(pattern.symbols) in \(text)")
        }
        #expect(found > 300)
    }

    /// A second opinion on splitting and folding, written with Foundation for texts without signs of words.
    static func isFoundByFoundation(_ pattern: String, in text: String) -> Bool {
        func units(_ text: String) -> [String] {
            let folded = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
            var units: [String] = []
            var previous: Character = " "
            for character in folded {
                let isIdeograph = ("\u{4E00}"..."\u{9FFF}").contains(character)
                let previousIsIdeograph = ("\u{4E00}"..."\u{9FFF}").contains(previous)
                if isIdeograph {
                    units.append((previousIsIdeograph ? "~" : "") + String(character))
                } else if character.isLetter || character.isNumber {
                    if previousIsIdeograph || !(previous.isLetter || previous.isNumber) { units.append("") }
                    units[units.count - 1].append(character)
                }
                previous = character
            }
            return units
        }
        let (wanted, given) = (units(pattern), units(text))
        guard !wanted.isEmpty, given.count >= wanted.count else { return false }
        return (0...(given.count - wanted.count)).contains { start in
            zip(wanted, given[start...]).enumerated().allSatisfy { index, pair in
                pair.0 == pair.1 || index == 0 && "~" + pair.0 == pair.1
            }
        }
    }

    @Test func searchAgreesWithFoundation() {
        let pieces = [
            "a", "b", "B", "é", "E\u{0301}", "ö", "1", " ", " ", "-", ", ", "日", "本", "語", "。", "ж", "Ж", "ς", "Σ",
        ]
        var generator = SplitMix64(state: 3)
        var found = 0
        for _ in 0..<5_000 {
            let pattern = Self.text(of: .random(in: 1...4, using: &generator), pieces, &generator)
            let text = Self.text(of: .random(in: 0...30, using: &generator), pieces, &generator)
            let isFound = WordPattern(pattern).matches(text)
            if isFound { found += 1 }
            #expect(isFound == Self.isFoundByFoundation(pattern, in: text), "\(pattern) in \(text)")
        }
        #expect(found > 400)
    }

    @Test func foldingIsIdempotent() {
        for scalar in Self.scalars {
            let folded = WordSegmenter.words(of: "क" + String(scalar)).joined(separator: " ")
            #expect(
                WordSegmenter.words(of: folded).joined(separator: " ") == folded, "U+\(String(scalar.value, radix: 16))"
            )
        }
    }

    /// Compared are symbols, for a difference of normal form alone is none to `String`.
    @Test func normalFormsAreEqual() {
        for scalar in Self.scalars {
            let text = "a " + String(scalar) + " b"
            let composed = WordSegmenter.symbols(of: text.precomposedStringWithCanonicalMapping)
            let decomposed = WordSegmenter.symbols(of: text.decomposedStringWithCanonicalMapping)
            #expect(composed == decomposed, "U+\(String(scalar.value, radix: 16))")
        }
        for row in Self.tables {
            for (pattern, text) in [
                (row.pattern.precomposedStringWithCanonicalMapping, row.text.decomposedStringWithCanonicalMapping),
                (row.pattern.decomposedStringWithCanonicalMapping, row.text.precomposedStringWithCanonicalMapping),
            ] {
                #expect(WordPattern(pattern).matches(text) == row.isFound, "\(row.testDescription)")
            }
        }
    }

    /// Latin, Greek and Cyrillic letters with up to three marks, in both normal forms and without any.
    @Test func marksDoNotCount() {
        var generator = SplitMix64(state: 4)
        let bases = Array("abcdefghijklmnopqrstuvwxyzαβγδεζηθικλμνξοπρστυφχψωабвгдежзиклмнопрстуфхцчшщэюя")
        for _ in 0..<2_000 {
            var plain = ""
            var marked = ""
            for _ in 0..<4 {
                let base = bases.randomElement(using: &generator) ?? "a"
                plain.append(base)
                marked += Bool.random(using: &generator) ? String(base) : String(base).uppercased()
                for _ in 0..<Int.random(in: 0...3, using: &generator) {
                    marked.unicodeScalars.append(
                        Unicode.Scalar(UInt16.random(in: 0x300...0x34E, using: &generator)) ?? "a")
                }
            }
            #expect(WordPattern(plain).matches(marked.precomposedStringWithCanonicalMapping), "\(marked)")
            #expect(WordPattern(marked.decomposedStringWithCanonicalMapping).matches(plain), "\(marked)")
        }
    }

    @Test func upperAndLowerCaseAreEqual() {
        for scalar in Self.scalars where scalar.properties.isCased {
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            guard lower.count == 1, let first = lower.first, first != scalar else { continue }
            // Newer scalars than the tables know are no words.
            let symbols = WordSegmenter.symbols(of: String(scalar))
            guard !symbols.isEmpty else { continue }
            #expect(symbols == WordSegmenter.symbols(of: String(first)), "U+\(String(scalar.value, radix: 16))")
        }
    }

    /// Bytes that are not UTF-8 separate words or are anything else, but nothing is read outside the text.
    @Test func anyBytesAreRead() {
        var generator = SplitMix64(state: 5)
        let patterns = ["a", ".net", "é", "日本", "각", "कि", "c++", "401(k)"].map { WordPattern($0) }
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                Bool.random(using: &generator)
                    ? UInt8.random(in: 0...255, using: &generator) : UInt8.random(in: 0xC0...0xF8)
            }
            // Exactly as many bytes are allocated as the text has.
            let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
            _ = copy.initialize(from: bytes)
            for pattern in patterns { _ = pattern.matches(UnsafeBufferPointer(copy)) }
            copy.deallocate()
        }
    }

    /// Texts on which a careless search would take time that grows with the square of the length.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("aab", "a"), ("a a b", "a "), ("日日本", "日"), ("a'b", "a'"), ("c++", "c+"), ("401(k)", "401("),
            ("ja*", "xja."),
            ("कक", "कि"), (".net", ".ne"), ("xa", "éxb"),
        ])
    func timeIsLinear(_ pattern: String, _ piece: String) {
        #expect(!WordPattern(pattern).matches(String(repeating: piece, count: 300_000)))
    }
}
