import Testing

@testable import JobPostingKit

/// The decision table, and what postings really show.
@Test(arguments: [
    ("", 0), ("Hi", 0), ("Hi & bye", 0), ("a < b", 0), ("S&amp;P", 0), ("a &lt; b", 0), ("<p>a &amp; b</p>", 0),
    ("&lt;p&gt;Hi &amp;amp; bye&lt;/p&gt;", 1), ("&amp;lt;p&amp;gt;", 2), ("&amp;amp;lt;p&amp;amp;gt;", 3),
    ("&amp;amp;amp;amp;lt;p&amp;amp;amp;amp;gt;", 3),
    ("Use &lt;b&gt; tags in <p>HTML</p>", 0), ("&lt;p&gt;Use &amp;lt;b&amp;gt; tags&lt;/p&gt;", 1),
    ("Research &amp;amp; Development", 1), ("a &amp;amp; b & c", 0), ("a &amp;amp; b &amp; c", 0), ("&amp;nbsp;Hi", 1),
    ("we <3 you &lt;p&gt;", 1), ("&#60;p&#62;Hi", 1), ("&#x3C;br/&#x3E;", 1), ("&lt;br />", 1), ("&LT;BR&GT;", 1),
    ("&lt;div class=&quot;x&quot;&gt;", 1), ("&lt;hr@example.com&gt;", 0), ("<hr@example.com> &lt;br&gt;", 1),
    ("Use the &lt;div&gt; element", 0), ("&lt;b&gt; and &lt;i&gt;", 0), ("&lt;b&gt; and &lt;br&gt;", 1),
    ("&amp;lt;div&amp;gt;", 1), ("&lt;b&gt;x&lt;/b&gt;", 1),
    ("&lt;!-- x --&gt;", 1), ("&lt;/my-widget&gt;", 1), ("&lt;my-widget&gt;", 0), ("&ltp&gt", 1), ("&lt;p&amp;gt;", 0),
])
func depthIsDecidedByEvidence(text: String, depth: Int) {
    #expect(withHTMLBytes(text) { HTMLEscapingDepth.measure($0) } == depth)
}

/// Escaping HTML up to three times is undone exactly.
@Test func escapingIsUndoneExactly() {
    var generator = HTMLGenerator(seed: 2)
    var scratch: [UInt8] = []
    for _ in 0..<2_000 {
        let html = generator.text(upTo: 12) + "<p>" + generator.text(upTo: 12)
        for layers in 0...3 {
            let published = escaped(html, layers: layers)
            var output = Array("kept".utf8)
            let depth = withHTMLBytes(published) { bytes in
                let depth = HTMLEscapingDepth.measure(bytes)
                HTMLEscapingDepth.peel(bytes, layers: depth, scratch: &scratch, into: &output)
                return depth
            }
            #expect(depth == layers)
            #expect(output == Array("kept".utf8) + Array(html.utf8))
        }
    }
}

/// Whatever is found, no more is peeled than is there: the text of plain words never changes.
@Test(arguments: 0...3) func plainTextSurvivesItsEscaping(layers: Int) {
    #expect(plainText(escaped("Research & Development, 5 < 6", layers: layers)) == "Research & Development, 5 < 6")
}

@Test(arguments: [
    ("S&amp;P", "S&P"), ("&amp;amp;", "&"), ("S&amp;amp;amp;P", "S&P"), ("AT&T", "AT&T"), ("a &amp;lt; b", "a < b"),
    ("Engineer (m/w/d)", "Engineer (m/w/d)"), ("C&#43;&#43;", "C++"),
    ("<b>Chef</b> de&nbsp;cuisine", "Chef de cuisine"),
    ("&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;", "One Two"),
    ("Contact <hr@example.com>", "Contact <hr@example.com>"),
    ("https://example.com/?a=1&amp;copy=2&reg=3&section=4", "https://example.com/?a=1&copy=2&reg=3&section=4"),
    ("  two  spaces ", "  two  spaces "), ("&amp;amp;amp;amp;amp;", "&amp;"), ("S&amp;amp;amp;amp;P", "S&P"),
])
func plainStringsAreDecoded(text: String, expected: String) {
    var converter = HTMLText()
    var output: [UInt8] = []
    withHTMLBytes(text) { converter.append(plain: $0, to: &output) }
    #expect(String(decoding: output, as: UTF8.self) == expected)
}
