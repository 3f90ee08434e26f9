import JobPostingJSON
import Testing

@testable import JobPostingKit

/// Clean HTML and plain text of a description are the same whichever is asked for, alone or both, and in any order.
@Suite struct DescriptionFormsTests {
    private static let dump: [UInt8] = {
        var html = HTMLGenerator(seed: 21)
        var lines: [String] = []
        for number in 0..<150 {
            var texts = [html.text(upTo: 25), html.text(upTo: 10), html.text(upTo: 10)]
            texts[0] = escaped(texts[0] + (number % 3 == 0 ? "" : "<p>"), layers: number % 4)
            let quoted = texts.map { text in
                var quoted: [UInt8] = []
                JSONWriter.appendQuoted(text.utf8, to: &quoted)
                return String(decoding: quoted, as: UTF8.self)
            }
            let description = number % 7 == 0 ? "[\(quoted[0]),\(quoted[1])]" : quoted[0]
            lines.append(
                #"{"@type":"JobPosting","description":\#(description),"responsibilities":\#(quoted[1]),"#
                    + #""jobBenefits":\#(quoted[2])}"#)
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }()

    /// Each posting's facts, each read of a posting that was asked for nothing else.
    private static func alone(_ field: Field) throws -> [[Fact]] {
        let scan = Scan(copying: dump, now: 0)
        var found: [[Fact]] = []
        while let posting = try scan.next() { found.append(posting.facts(field)) }
        return found
    }

    @Test(
        arguments: [
            [.description, .text], [.text, .description], [.description], [.text], [.language, .description, .text],
            [.description, .responsibilities, .text, .benefits], [.text, .responsibilities, .benefits, .description],
            [.description, .text, .fingerprint, .description, .text],
        ] as [[Field]])
    func `the same in any order`(fields: [Field]) throws {
        let expected = try fields.map { try Self.alone($0) }
        var found = [[[Fact]]](repeating: [], count: fields.count)
        var next = 0
        try Scan(copying: Self.dump, now: 0).readFacts(fields) { _, facts in
            found[next % fields.count].append(facts)
            next += 1
        }
        #expect(found == expected)
        #expect(found[0].count == 150)
    }
}
