import Testing

@testable import JobPostingKit

/// The law of ``HTMLTokenizer/skipPlainTags(_:)``: what it does not pass over is what ``HTMLTokenizer/next()`` finds, and no
/// attribute is passed over in silence.
@Suite struct HTMLPlainTagTests {
    /// What a reader of scripts must see, as where it stands, and where the names of all attributes stand.
    private struct Seen: Equatable {
        var tokens: [Range<Int>] = []
        var names: Set<Int> = []
    }

    private static let others: Set<HTMLElement> = [
        .script, .style, .title, .textarea, .template, .iframe, .noembed, .noframes, .xmp, .plaintext,
    ]

    private static func read(_ text: [UInt8], skipping: Bool) -> Seen {
        withHTMLBytes(text) { bytes in
            var tokenizer = HTMLTokenizer(bytes)
            var seen = Seen()
            while true {
                var names: [Int] = []
                if skipping { tokenizer.skipPlainTags { names.append($0.lowerBound) } }
                seen.names.formUnion(names)
                guard let token = tokenizer.next() else { return seen }
                switch token {
                case .startTag(let tag), .endTag(let tag):
                    if others.contains(tag.element) { seen.tokens.append(tag.range) }
                    seen.names.formUnion(tokenizer.attributes.map { $0.name.lowerBound })
                case .comment(let comment): seen.tokens.append(comment.range)
                case .doctype(let doctype): seen.tokens.append(doctype.range)
                case .text(let run): if run.state != .data { seen.tokens.append(run.range) }
                }
            }
        }
    }

    private static func check(_ text: String) {
        let bytes = Array(text.utf8)
        let all = read(bytes, skipping: false)
        let some = read(bytes, skipping: true)
        #expect(some.tokens == all.tokens, "\(text)")
        // A tag that the end of the text cuts off is none, but its attributes are told.
        #expect(some.names.isSuperset(of: all.names), "\(text)")
        if text.hasSuffix(">") || !text.contains("<") { #expect(some.names == all.names, "\(text)") }
    }

    @Test(arguments: [
        "", "<", "</", "<a", "</a", "<a ", "<a b", "<a b=", "<a b='", "a < b <c> d <3", "<><p></><p>",
        #"<p a="<script>" b='</p><script>' c=<script>x</script>"#, "<p =\"a>b\"><script>1</script>",
        "<p a=b\"c>d\"><script>1</script>", "<p \"a'b><title>t</title>", "<p/a/b=c/><style>x</style>",
        "<p a = 'x' b\n=\n\"y\" c><script type=a>x</script>", "</p a=b><script>x</script></p a='>'>",
        "<!-- <script> --><p><!doctype html><?xml a='<script>'?><script>x</script>", "</ a><script>x</script>",
        "<textarea><p a=b></textarea><p c><title><p d></title><SCRIPT>x</script><TemPlate e><p f></template>",
        "<strong a><section b><span c><time d><td e><th f><ins g><noscript h><pre i><p j><x-y k>",
        "<script><!-- <script> --></script><p a></script>", "<plaintext a><p b>", "<xmp><p a></xmp><p b>",
        "<iframe a=b><p c></iframe><noframes><p d></noframes><noembed><p e></noembed><p f>",
        "<p\u{0}a b><p a\u{0}b=c><é f><p é=g>",
    ])
    func passesOverNothingElse(_ text: String) { Self.check(text) }

    /// 21 elements within lines, `p`, `div`, six headings, two lists and `li`, each with its end; `br` in three spellings, and
    /// the end of a link.
    @Test func `no two plain tags share a slot of the table`() {
        #expect(HTMLPlainTagTable.shared.count == 2 * (21 + 2 + 6 + 2 + 1) + 4)
    }

    @Test(arguments: 0..<300)
    func passesOverNothingElseInSoup(_ seed: Int) {
        let pieces = [
            "<", ">", "</", "/", "=", "\"", "'", " ", "\n", "!", "--", "?", "a", "p", "b=c", "script", "title", "style",
            "div", " class=\"x\"", " itemscope", "<p>", "</p>", "<script>", "</script>", "<!--", "-->", "text", "\u{0}",
        ]
        var generator = SeededGenerator(state: UInt64(seed))
        var text = ""
        for _ in 0..<Int.random(in: 1...60, using: &generator) { text += pieces.randomElement(using: &generator) ?? "" }
        Self.check(text)
    }
}
