import Testing

@testable import JobPostingKit

/// The law of ``HTMLForm``: the shortcuts write what the general rules write, and both forms at once are each form alone.
@Suite struct HTMLFormTests {
    /// What a text is written as.
    private struct Written: Equatable {
        var html: [UInt8] = []
        var text: [UInt8] = []
    }

    private static func write(
        _ bytes: HTMLBytes, _ evidence: HTMLEscapingDepth.Evidence, with forms: inout HTMLForms,
        as wanted: HTMLForms.Wanted, takesShortcuts: Bool
    ) -> Written {
        forms.write(bytes, evidence, as: wanted, takesShortcuts: takesShortcuts)
        return Written(html: forms.html.output.withBytes { Array($0) }, text: forms.text.output.withBytes { Array($0) })
    }

    /// Writes a text in all ways with memory that other texts were written in before.
    private static func check(_ text: [UInt8], with forms: inout HTMLForms) {
        withHTMLBytes(text) { bytes in
            let found = HTMLEscapingDepth.evidence(in: bytes)
            var ways = [found]
            // As HTML of each depth too, whatever the evidence is.
            for depth in 0...HTMLEscapingDepth.maximum where depth != found.depth || !found.hasTags {
                ways.append(HTMLEscapingDepth.Evidence(depth: depth, hasTags: true))
            }
            for evidence in ways {
                let general = write(bytes, evidence, with: &forms, as: .both, takesShortcuts: false)
                let quick = write(bytes, evidence, with: &forms, as: .both, takesShortcuts: true)
                #expect(quick == general, "\(String(decoding: text, as: UTF8.self).debugDescription) \(evidence)")
                let html = write(bytes, evidence, with: &forms, as: .html, takesShortcuts: true).html
                let lines = write(bytes, evidence, with: &forms, as: .text, takesShortcuts: true).text
                #expect(html == general.html && lines == general.text)
            }
        }
    }

    /// A description as they are published, with something else in it now and then.
    private static func description(_ random: inout SeededGenerator) -> String {
        let plain = [
            "<p>", "</p>", "<ul>", "</ul>", "<ol>", "</ol>", "<li>", "</li>", "<strong>", "</strong>", "<em>", "</em>",
            "<br>", "<br/>", "<br />", "<div>", "</div>", "<h2>", "</h2>", "<h3>", "</h3>", "<span>", "</span>", "</a>",
            "<a href=\"https://jobs.example/apply\">", "<a href=\"mailto:jobs@kiln.example\">",
        ]
        let words = [
            "We look for people who ", "repair, paint and sell ladders", " and more. ", "S", "a & b", " &amp; ",
            "5 < 6",
            "Grüße", "職務", "–", "•", "&nbsp;", "\u{A0}", "&bull;", "&#8217;", "\n", "\r\n", "  ", "Umu00f6gliches",
            "Ã¼",
        ]
        let others = [
            "<A HREF='https://jobs.example'>", "<a href=\"https://jobs.example/?a=1&amp;b\">",
            "<a href=\"javascript:x\">",
            "<a href=\"https://\">", "<a href=\"https://jobs.example\" target=_blank>",
            "<a href=\" https://jobs.example\">",
            "<a href=\"https://jobs.example/a b\">", "<p style=\"x\">", "<P>", "<li", "<", "</", "<!-- x -->", "<!--",
            "<b ",
            "<team>", "<font>", "<td>", "<table>", "</table>", "<tr>", "<pre>", "</pre>", "<script>", "</script>",
            "<u>",
            "<blockquote>", "<dl>", "<dd>", "\u{0}", "\u{7F}", "\u{1}", "\u{C}", "\t", "\r", "&", "&#13;", "&#10;",
            "&lt;p>",
            "<p&gt;", "&nvlt;", "&fjlig;", "&#60;", "&LT", "&amp;&#97;mp;", "&#38;lt;", "&amp", "&amp;#", "&&",
            "&copy2",
            "<strong>" + String(repeating: "<i>", count: 300), String(repeating: " a=b", count: 1100) + ">", "</br>",
            "<>",
        ]
        var text = ""
        let share = Int.random(in: 0...6, using: &random)
        for _ in 0..<Int.random(in: 0...60, using: &random) {
            let kind = Int.random(in: 0..<16, using: &random)
            let pieces = kind < share - 3 ? others : kind.isMultiple(of: 2) ? plain : words
            text += pieces.randomElement(using: &random) ?? ""
        }
        return text
    }

    @Test(arguments: 0..<8)
    func `shortcuts write what the rules write`(seed: UInt64) {
        var random = SeededGenerator(state: seed)
        var forms = HTMLForms()
        for _ in 0..<60 {
            let text = Self.description(&random)
            let layers = Int.random(in: 0...4, using: &random)
            var bytes = Array(escaped(text, layers: layers).utf8)
            // Apostrophes and quotes are seldom escaped.
            if layers == 1, Bool.random(using: &random) {
                bytes = Array(
                    text.utf8.flatMap { byte -> [UInt8] in
                        switch byte {
                        case .lessThan: Array("&lt;".utf8)
                        case .greaterThan: Array("&gt;".utf8)
                        case .ampersand: Array("&amp;".utf8)
                        default: [byte]
                        }
                    })
            }
            Self.check(bytes, with: &forms)
            // Cut anywhere, and with a byte in it that is no UTF-8.
            let cut = Int.random(in: 0...bytes.count, using: &random)
            Self.check(Array(bytes[..<cut]), with: &forms)
            Self.check(Array(bytes[cut...]), with: &forms)
            bytes.insert([0xC2, 0xFF, 0x80, 0, 0x26].randomElement(using: &random) ?? 0, at: cut)
            Self.check(bytes, with: &forms)
        }
    }

    @Test(arguments: 10..<14)
    func `shortcuts write what the rules write of anything`(seed: UInt64) {
        var generator = HTMLGenerator(seed: seed)
        var forms = HTMLForms()
        for layers in 0..<60 {
            let text = generator.text(upTo: 40)
            Self.check(Array(escaped(text, layers: layers % 4).utf8), with: &forms)
            Self.check(Array((text + "<p>" + escaped(text, layers: 1)).utf8), with: &forms)
        }
    }

    @Test func `texts are cut at every place`() {
        var forms = HTMLForms()
        let text =
            "<p>We, the <strong>team</strong> &amp; more&nbsp;<a href=\"https://jobs.example/\">x</a></p><ul><li>y</li></ul>"
        for published in [text, escaped(text, layers: 1), escaped(text, layers: 2)] {
            let bytes = Array(published.utf8)
            for cut in 0...bytes.count {
                Self.check(Array(bytes[..<cut]), with: &forms)
                Self.check(Array(bytes[cut...]), with: &forms)
            }
        }
    }

    /// The tags that shortcuts know are those that the rules know, and mean the same.
    @Test func `plain tags are what their elements are`() throws {
        for element in HTMLElement.allCases.dropFirst() {
            for spelling in ["\(element)>", "/\(element)>", "\(element)/>", "\(element) />"] {
                let bytes = Array((spelling + "        ").utf8)
                let word = try #require(withHTMLBytes(bytes) { $0.eightBytes(at: 0) })
                guard let (tag, length) = HTMLPlainTagTable.shared.tag(of: word, before: .greaterThan) else { continue }
                #expect(tag.element == element && bytes[length] == .greaterThan)
                guard case .kept(element) = element.sanitizerRule else {
                    Issue.record("\(element)")
                    continue
                }
                let tagBytes = withUnsafeBytes(of: tag.block) { Array($0.prefix(tag.length)) }
                if tag.kind != .lineBreak { #expect(tagBytes == Array("<\(spelling)".utf8)) }
                #expect(!element.isTablePart && !element.outlivesInlineEnd || element.isList || element == .li)
                switch tag.kind {
                case .inlineStart, .inlineEnd:
                    #expect(!element.isBlock && !element.isVoid)
                    if tag.kind == .inlineStart { #expect(element != .a) }
                case .blockStart, .blockEnd: #expect(element.isBlock && element.isSetApart == (element == .p))
                case .headingStart, .headingEnd: #expect(element.isHeading && element.isSetApart)
                case .listStart, .listEnd: #expect(element.isList && element.isBlock)
                case .itemStart, .itemEnd: #expect(element == .li)
                case .lineBreak: #expect(element == .br && element.isVoid)
                case .none: Issue.record("a tag of no kind")
                }
                #expect(tag.kind.isEnd == spelling.hasPrefix("/"))
            }
        }
    }
}
