import JobPostingJSON
import Testing

@testable import JobPostingKit

/// A text that is plain is what the readers of any text make of it.
@Suite struct PlainTextTests {
    private static let placeholderWords = FirstWords(of: [Placeholder.phrases], and: ["nan"])

    /// The rule, byte by byte.
    ///
    /// A text that begins as a placeholder does is left to the readers of any text.
    private static func isPlain(_ text: [UInt8]) -> Bool {
        guard let first = text.first, let last = text.last, first != 0x20, last != 0x20, last != 0x26 else {
            return false
        }
        for (index, byte) in text.enumerated() {
            let next = index + 1 < text.count ? text[index + 1] : 0
            guard byte >= 0x20, byte < 0x7F, !"<>{".utf8.contains(byte) else { return false }
            if byte == 0x20, next == 0x20 { return false }
            if byte == 0x26, next != 0x20 { return false }
            if byte == UInt8(ascii: "u"), (0x30...0x39).contains(next) { return false }
        }
        return text.withUnsafeBufferPointer { !Placeholder.mayBePlaceholder($0) } || !placeholderWords.mayBegin(text)
    }

    /// Texts of JSON without escapes, near to plain ones.
    private static let texts: [[UInt8]] = {
        var random = SeededGenerator(state: 29)
        let starts = [
            "Oil & Energy", "Python, SQL, CAD", "Truck (Class C); Bus | Tram", "Human Resources 2", "w", "Köln",
            "Not a Number", "Keine Angabe", "No Frills", "Nanny", "Unavailable", "Various", "none", "TBD",
            "To be defined",
            "Health, Wellness & Fitness, Banking, Software Development", "u1", "N/A", "Fintech & Payments ",
        ]
        let pieces: [String] = [
            "&", "& ", " &", " ", "  ", "u", "0", "7", "u0", "<", ">", "{", "}", "&amp;", "&#38;", ";", "|", ",", "[",
            "]",
            "(", ")", "é", "\u{7F}", "x", "R&D", "AT&T", "-", "/", ".", "东",
        ]
        var texts = starts.map { Array($0.utf8) }
        for _ in 0..<40_000 {
            var text = Array(starts.randomElement(using: &random)?.unicodeScalars ?? "".unicodeScalars)
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                let place = Int.random(in: 0...text.count, using: &random)
                let end = min(place + Int.random(in: 0...2, using: &random), text.count)
                text.replaceSubrange(
                    place..<end, with: Array((pieces.randomElement(using: &random) ?? "").unicodeScalars))
            }
            let cut = Int.random(in: 0...text.count, using: &random)
            var string = String.UnicodeScalarView()
            string.append(contentsOf: Bool.random(using: &random) ? text[..<cut] : text[...])
            texts.append(Array(String(string).utf8))
        }
        return texts
    }()

    @Test func `it is what a look at each byte finds`() {
        var count = 0
        for text in Self.texts {
            let isPlain = text.withUnsafeBufferPointer { PlainText($0) != nil }
            #expect(isPlain == Self.isPlain(text), "\(String(decoding: text, as: UTF8.self))")
            count += isPlain ? 1 : 0
        }
        #expect(count > 5000 && count < Self.texts.count - 5000)
    }

    @Test func `it needs no decoding, no mending and no tidying, and is no placeholder`() throws {
        for text in Self.texts {
            let string = String(decoding: text, as: UTF8.self)
            let document = try JSONDocument(parsing: Array("[\"\(string)\"]".utf8))
            for node in document.rootNode.elements {
                guard let plain = PlainText(node) else { continue }
                var texts = DecodedText()
                #expect(plain.string == string)
                #expect(texts.plain(node) == string, "\(string)")
                var output: [UInt8] = []
                var html = HTMLText()
                text.withUnsafeBufferPointer { _ = html.append(published: HTMLBytes($0), to: &output) }
                #expect(output == text, "\(string)")
                #expect(!Placeholder.isPlaceholder(string) && !TemplateText.isUnfilled(string), "\(string)")
            }
        }
    }

    @Test func `its traits are those of its bytes`() {
        for text in Self.texts {
            text.withUnsafeBufferPointer { bytes in
                guard let plain = PlainText(bytes) else { return }
                #expect(plain.traits.contains(.digit) == text.contains { $0.isASCIIDigit })
                #expect(plain.traits.contains(.separator) == text.contains { ";|()[]".utf8.contains($0) })
                #expect(plain.traits.contains(.comma) == text.contains(UInt8(ascii: ",")))
            }
        }
    }

    @Test func `a list of plain terms has the terms that the readers of any list find`() throws {
        for text in Self.texts.prefix(15_000) {
            let isPlain = text.withUnsafeBufferPointer { PlainText($0) != nil }
            guard isPlain else { continue }
            let string = String(decoding: text, as: UTF8.self)
            let plain = try JobPosting(
                parsing: #"{"@type":"JobPosting","industry":"\#(string)","skills":"\#(string)"}"#.utf8)
            let terms = TermList.terms(of: string)
            #expect(plain.facts(.skills).map { $0.value } == Self.distinct(terms), "\(string)")
            if !string.utf8.contains(where: { $0.isASCIIDigit }) {
                #expect(plain.facts(.industry).map { $0.value } == Self.distinct(terms), "\(string)")
            }
        }
    }

    @Test func `a list of words beyond ASCII too, with names that have commas of their own`() throws {
        var random = SeededGenerator(state: 31)
        let words = [
            "für", "Büro", "années", "où", "Ärzte", "art", "Arts", "ärts", "entertainment", "éntertainment",
            "recreation", "Récreation", "glass", "glaß", "ceramics", "and concrete", "farming", "ränching", "forestry",
            "health", "we’re", "wellness", "東京", "सेवा", "a", "é", "CAD",
        ]
        for _ in 0..<20_000 {
            let terms = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                (0..<Int.random(in: 1...2, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
                    .joined(separator: " ")
            }
            let string = terms.joined(separator: Bool.random(using: &random) ? ", " : ",")
            let posting = try JobPosting(parsing: #"{"@type":"JobPosting","skills":"\#(string)"}"#.utf8)
            #expect(posting.facts(.skills).map { $0.value } == Self.distinct(TermList.terms(of: string)), "\(string)")
        }
    }

    private static func distinct(_ terms: [String]) -> [FactValue] {
        var seen: Set<String> = []
        return terms.filter { seen.insert($0).inserted }.map { .text($0) }
    }
}
