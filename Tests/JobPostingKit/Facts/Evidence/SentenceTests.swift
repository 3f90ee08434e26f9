import Testing

@testable import JobPostingKit

@Suite struct SentenceTests {
    @Test(arguments: [
        ("One. Two! Three? Four; five", ["One.", " Two!", " Three?", " Four;", " five"]),
        ("Node.js and 1.5 years\nC++", ["Node.js and 1.5 years", "C++"]),
        ("\n\n• \n", []),
        ("経験3年以上。大卒。", ["経験3年以上。", "大卒。"]),
        ("", []),
    ])
    func `a text is parted at lines and at marks before a space`(text: String, sentences: [String]) {
        #expect(Sentence.sentences(of: text).map { String($0.text) } == sentences)
    }

    @Test(arguments: [
        ("erfahren*", "Erfahrene Leute", true), ("erfahren*", "unerfahren", false),
        ("*erfahrung", "Berufserfahrung", true),
        ("*erfahrung", "Erfahrungen", false), ("*経験*", "実務経験3年", true), ("at least", "At  least!", true),
        ("at least", "that least", false), ("at least", "at leastwise", false), ("at", "at", true),
        ("atlas", "at", false),
    ])
    func `a phrase is whole words, but where it is open`(phrase: StaticStringBox, text: String, isFound: Bool) throws {
        let sentence = try #require(Sentence(text[...]))
        #expect(PhraseList(phrase.text).isFound(in: sentence) == isFound)
    }

    /// So that a table can hold a `StaticString`.
    struct StaticStringBox: Sendable, ExpressibleByStringLiteral, CustomTestStringConvertible {
        let text: StaticString

        init(stringLiteral text: StaticString) { self.text = text }

        var testDescription: String { "\(text)" }
    }
}
