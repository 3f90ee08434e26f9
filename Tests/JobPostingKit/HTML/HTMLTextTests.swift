import Testing

@testable import JobPostingKit

@Test(arguments: [
    ("", ""), ("<p></p>", ""), ("<p>One</p><p>Two</p>", "One\n\nTwo"), ("<p>One\n  two</p>", "One two"),
    ("a<br>b<br/><br>c<br><br><br><br>d", "a\nb\n\nc\n\nd"), ("<div>a</div><div>b</div>", "a\nb"),
    ("<h2>Title</h2>Text<h3>Next</h3>", "Title\n\nText\n\nNext"),
    // Lists.
    ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"), ("<p>x</p><ul><li>a<li>b</ul>y", "x\n\n- a\n- b\n\ny"),
    ("<ol><li>a<li>b</ol>", "1. a\n2. b"), ("<ol start=9><li>a<li>b</ol>", "9. a\n10. b"),
    ("<ul><li>a<ul><li>b</ul><li>c</ul>", "- a\n  - b\n- c"),
    ("<ul><li><p>a</p><p>b</p></li><li></li></ul>", "- a\n  b"),
    ("<ul><li>\n <b>a</b>: x</li>\n</ul>", "- a: x"), ("<li>a<li>b", "- a\n- b"),
    // Tables.
    ("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", "a | b\n1 | 2"),
    ("<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>c", "a | b\n\nc"),
    ("<table><tr><td>a<td><td>c</table>", "a | | c"), ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a\n\nb"),
    ("<dl><dt>a<dd>b</dl>", "a\nb"),
    // Whitespace and entities.
    ("<p>a&nbsp;&nbsp;b\u{A0} c</p>", "a b c"), ("<b>a </b> b", "a b"), ("<p>a </p> b", "a\n\nb"),
    ("<i>a</i><i>b</i>", "ab"),
    ("<p>R&amp;D &lt;x&gt; caf&eacute; «ok»</p>", "R&D <x> café «ok»"), ("<p>a&#10;b&#0;</p>", "a b\u{FFFD}"),
    ("<p>&nbsp;</p><p>a</p><p>\u{A0}</p><p>b</p>", "a\n\nb"), ("<p>a\u{0}b\u{1}c</p>", "abc"),
    ("<pre>\n  a\n    b  \n\n\n\nc\t d  </pre>", "  a\n    b\n\nc\t d"), ("x<pre>a\r\nb</pre>y", "x\n\na\nb\n\ny"),
    // What is no text.
    ("<style>p{}</style><script>x</script>a<!-- c --><noscript>n</noscript>b", "ab"),
    ("a<svg><path d=x>b<p>c", "ab\n\nc"), ("<noscript>a<b>b", "ab"), ("a<iframe src=x><b>b</b>", "ab"),
    ("Use the &lt;div&gt; element", "Use the <div> element"), ("&lt;b&gt;a", "<b>a"), ("&lt;b&gt;a&lt;/b&gt;", "a"),
    ("a<style>b{}", "a"), ("a<script>b()", "a"),
    ("<svg><text>x</text></svg>a<svg/>b<template><p>x</template>c", "abc"),
    ("<html><head><title>t</title></head><body>a</body></html>", "a"), ("<p>a<iframe><p>x</iframe>b", "ab"),
    // Plain text.
    ("One\n\nTwo\r\n  three \n\n\n\nfour", "One\n\nTwo\nthree\n\nfour"),
    ("a < b & c <hr@example.com>", "a < b & c <hr@example.com>"),
    ("S&amp;P  500", "S&P 500"),
    // Escaped.
    ("&lt;p&gt;Hi &amp;amp; bye&lt;/p&gt;&lt;p&gt;x", "Hi & bye\n\nx"),
    ("&amp;lt;br&amp;gt;a&amp;lt;br&amp;gt;b", "a\nb"),
    ("Use &lt;b&gt; tags in <p>HTML</p>", "Use <b> tags in\n\nHTML"),
])
func descriptionsBecomeReadableText(published: String, expected: String) {
    #expect(plainText(published) == expected)
}

/// What is no UTF-8 passes byte by byte, and hides no character from being read.
@Test(
    arguments: [
        ([0x61, 0xC2, 0x0A, 0x62], [0x61, 0xC2, 0x20, 0x62]), ([0xC2, 0x26, 0x6C, 0x74, 0x3B], [0xC2, 0x3C]),
        ([0xFF, 0xC2], [0xFF, 0xC2]), ([0xE2, 0x20, 0x20, 0x80], [0xE2, 0x20, 0x80]),
    ] as [([UInt8], [UInt8])])
func brokenUTF8IsPassedOn(html: [UInt8], expected: [UInt8]) {
    var converter = HTMLText()
    var output: [UInt8] = []
    withHTMLBytes(Array("<i>".utf8) + html) { converter.append(html: $0, to: &output) }
    #expect(output == expected)
}

/// No line ends in a space, no two blank lines, nothing blank at either end; whatever came before is untouched.
@Test func textIsTidy() {
    var generator = HTMLGenerator(seed: 3)
    var converter = HTMLText()
    for _ in 0..<5_000 {
        let html = generator.text(upTo: 30)
        var output = Array("before ".utf8)
        withHTMLBytes(html) { converter.append(published: $0, to: &output) }
        #expect(output.starts(with: Array("before ".utf8)))
        let text = String(decoding: output.dropFirst(7), as: UTF8.self)
        #expect(!text.contains(" \n") && !text.contains("\n\n\n") && !text.contains("\r"), "\(html.debugDescription)")
        #expect(!text.hasPrefix("\n") && !text.hasSuffix("\n") && !text.hasSuffix(" "), "\(html.debugDescription)")
        #expect(text == plainText(html))
    }
}

/// However often it was escaped, a description has the same text.
@Test func plainTextOfAnEscapedTextIsThatOfTheText() {
    var generator = HTMLGenerator(seed: 4)
    for _ in 0..<1_000 {
        let html = generator.text(upTo: 20) + "<br>" + generator.text(upTo: 20)
        #expect(plainText(escaped(html, layers: 1)) == plainText(html))
        #expect(plainText(escaped(html, layers: 3)) == plainText(html))
    }
}
