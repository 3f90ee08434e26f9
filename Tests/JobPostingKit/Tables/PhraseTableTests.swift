import Foundation
import Testing

@testable import JobPostingKit

/// Every table of phrases that the library has; a new one is added here.
private let tables: [(name: String, table: PhraseTable)] = [
    ("languages", LanguageTag.names),
    ("placeholders", Placeholder.phrases),
    ("employment", EmploymentPhrases.table), ("education", EducationPhrases.table),
    ("experience", ExperiencePhrases.table), ("yes or no", AnswerPhrases.yesOrNo), ("at once", AnswerPhrases.atOnce),
    ("openings", AnswerPhrases.openings), ("confidential", AnswerPhrases.confidential),
    ("industries with commas", CommaNames.table),
    ("months", DateTables.months), ("weekdays", DateTables.weekdays), ("orders of dates", DateTables.orders),
    ("words of dates", DateWords.others),
    ("countries", CountryNames.table), ("kinds of regions", SubdivisionNames.kindsBefore),
    ("kinds behind regions", SubdivisionNames.kindsAfter), ("words for places", PlaceWord.phrases),
    ("postal codes", PostalCode.forms),
]

@Suite("Tables of phrases")
struct PhraseTableTests {
    @Test(
        "A key is folded, and its words are parted by one space",
        arguments: [
            ("Full-Time (40h)", "full time 40h"), ("  Côte d’Ivoire ", "cote d ivoire"), ("STYCZEŃ", "styczen"),
            ("正社員", "正社員"), ("パート・アルバイト", "パート アルバイト".decomposedKana), ("Ｆｕｌｌ", "full"),
            ("soft\u{AD}hyphen", "softhyphen"),
            ("p.a.", "p a"), ("---", ""), ("", ""), ("straße", "straße"), ("ﬁnal", "final"), ("हिन्दी", "हिन्दी"),
        ])
    func keys(text: String, key: String) {
        #expect(String(decoding: PhraseKey(text).bytes, as: UTF8.self) == key)
        // A key is its own key.
        #expect(PhraseKey(key) == PhraseKey(text))
    }

    @Test(
        "A key that is made without memory of its own is the same",
        arguments: [
            "", " ", "a", "U.S.A.", "u s a", "Washington, D.C.", "D. C. Washington", "a b cd e f", "1 2 x", "x-1",
            "--a--",
            "Full-Time (40h)", "Côte d’Ivoire", "S\u{E3}o Paulo", "a b ç d", String(repeating: "a b ", count: 40),
        ])
    func keysOnTheStack(text: String) {
        #expect(PhraseKey.withBytes(of: text, joiningLetters: false) { Array($0) } == PhraseKey(text).bytes)
        #expect(PhraseKey.withBytes(of: text, joiningLetters: true) { Array($0) } == PlaceKey(text).bytes)
    }

    @Test("With an index or without, a table has the same values")
    func index() {
        let text: StaticString =
            """
            a=1
            a b=2
            ab=3
            b
            zürich=4
            """
        for key in ["a", "A-B", "ab", "b", "Zürich", "z", "abc", "", "1", "a=1"] {
            #expect(PhraseTable(text)[key] == PhraseTable(unindexed: text)[key])
        }
        #expect(PhraseTable(text)["a b"] == "2")
        #expect(PhraseTable(text).value(ofPlace: "A. B.") == "3")
    }

    @Test("The first look at a place lets through every word for none")
    func beginnings() {
        for table in [PlaceWord.phrases, Placeholder.phrases] {
            for (key, _) in table.lines { #expect(PlaceWord.mayBegin(key.utf8), "\(key)") }
        }
        for town in ["Boston", "Leeds", "Pune", "566 Harbour Street"] { #expect(PlaceWord(town) == nil) }
    }

    @Test("The first look at a text lets through every one that has a word for no place among its parts")
    func looks() {
        var random = SeededGenerator(state: 37)
        let words =
            PlaceWord.phrases.lines.map { $0.key } + [
                "On-site", "Work-from-home", "Cook", "Boston", "New York", "N/A", "m",
            ]
        let signs = [" - ", "-", " (", ")", "/", ", ", " ", " – ", "|", "; ", " · ", "[", "] ", "\u{AD}"]
        for _ in 0..<30_000 {
            var text = ""
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                text += words.randomElement(using: &random) ?? ""
                if Bool.random(using: &random) { text += signs.randomElement(using: &random) ?? "" }
            }
            let parts = PlaceParts(text)
            let holds = text.withUTF8 { PlaceParts.mayHoldPartThatIsWord($0) }
            if parts.parts.contains(where: { $0.word != nil }) { #expect(holds, "\(text)") }
            if parts.summary != nil { #expect(PlaceParts.look(at: text).mayHaveSummary, "\(text)") }
        }
    }

    @Test("Every phrase is found, and nothing else")
    func lookUp() {
        let table = PhraseTable(
            """
            april=4
            august=8
            juin=6
            juli=7
            ürün=
            """)
        let expected = ["April": "4", "AUGUST": "8", "juin": "6", "Juli": "7"]
        for (phrase, value) in expected { #expect(table[phrase] == value) }
        for phrase in ["", "apri", "aprill", "a", "z", "julia", "=", "4"] { #expect(table[phrase] == nil) }
        #expect(PhraseTable("")["a"] == nil)
        #expect(PhraseTable("a=1")["a"] == "1")
        #expect(PhraseTable("a")["a"] == "")
    }

    @Test("The library's tables are sorted by their keys, and hold no key twice")
    func order() {
        for (name, table) in tables {
            let keys = table.lines.map { Array($0.key.utf8) }
            for (key, next) in zip(keys, keys.dropFirst()) {
                #expect(key.lexicographicallyPrecedes(next), "\(name): \(String(decoding: next, as: UTF8.self))")
            }
            for (key, value) in table.lines {
                #expect(PhraseKey(key).bytes == Array(key.utf8), "\(name): \(key) is not folded")
                #expect(table[key] == value, "\(name): \(key)")
            }
        }
    }
}

extension String {
    /// As the folding writes kana with a mark: the letter, then the mark.
    fileprivate var decomposedKana: String {
        String(String.UnicodeScalarView(decomposedStringWithCanonicalMapping.unicodeScalars))
    }
}
