import Testing

@testable import JobPostingKit

@Test(arguments: [
    ("", ""), ("<p>a</p>", "<p>a</p>"), ("<p>a<p>b", "<p>a</p><p>b</p>"), ("a<br>b<br/>c</br>", "a<br>b<br>c<br>"),
    ("<p class=x onclick=y>a &amp; b</p>", "<p>a &amp; b</p>"),
    ("<b>a & b < c > d \"e\"</b>", "<b>a &amp; b &lt; c &gt; d \"e\"</b>"),
    ("<b><i>x</b>y</i>", "<b><i>x</i></b>y"), ("</p></div>a<p>b", "a<p>b</p>"), ("<font>a</font>", "<p>a</p>"),
    ("<section>a</section><section>b</section>", "<div>a</div><div>b</div>"), ("<foo>a</foo>", "<p>a</p>"),
    ("<STRONG>a</Strong>", "<strong>a</strong>"), ("<h1>a<h2>b</h2>", "<h1>a</h1><h2>b</h2>"),
    // Lists.
    ("Hi<ul><li>one<li onclick=x>two<script>x</script></ul>", "Hi<ul><li>one</li><li>two</li></ul>"),
    ("<li>a<li>b</li> <p>c", "<ul><li>a</li><li>b</li> </ul><p>c</p>"),
    ("<ol start=\"3\"><li>a</ol>", "<ol start=\"3\"><li>a</li></ol>"),
    ("<ul><li>a<ul><li>b</ul><li>c</ul>", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"),
    ("<ol start=x></ol>", "<ol></ol>"),
    ("<dt>a<dd>b</dd>c", "<dl><dt>a</dt><dd>b</dd></dl>c"), ("<p>a<ul><li>b</ul></p>c", "<p>a</p><ul><li>b</li></ul>c"),
    ("<b>a<ul><li>b</b></ul>c", "<b>a<ul><li>b</li></ul></b>c"),
    // Tables.
    (
        "<table><tr><td>a<td colspan=2>b<tr><th>c</table>d",
        "<table><tr><td>a</td><td colspan=\"2\">b</td></tr><tr><th>c</th></tr></table>d"
    ),
    ("<table>a<tr>b<p>c</table>", "<table><tr><td>a</td></tr><tr><td>b<p>c</p></td></tr></table>"),
    ("<td>a</td><tr>b", "<p>ab</p>"), ("<table><td>a</div></table>", "<table><tr><td>a</td></tr></table>"),
    // Links.
    (
        "<a href='https://example.com/?a=1&b=2&amp;c=\"'>x</a>",
        "<a href=\"https://example.com/?a=1&amp;b=2&amp;c=&quot;\">x</a>"
    ),
    ("<a href=mailto:jobs@example.com target=_blank>x</a>", "<a href=\"mailto:jobs@example.com\">x</a>"),
    ("<a href=\" HTTP://example.com/\n x \">x", "<a href=\"HTTP://example.com/ x\">x</a>"),
    ("<a>x</a><i>y</i>", "x<i>y</i>"),
    ("<a href=/x>x</a> <a href=//example.com>y</a><a href=https://>z</a>", "<p>x yz</p>"),
    ("<a href=x>1<a href=https://example.com>2</a>3", "1<a href=\"https://example.com\">2</a>3"),
    // Plain text.
    ("Hi & bye", "<p>Hi &amp; bye</p>"), ("One\n\nTwo\r\nthree\n", "<p>One</p><p>Two<br>three</p>"),
    ("Contact <hr@example.com>", "<p>Contact &lt;hr@example.com&gt;</p>"), ("<script>x</script> \n", ""),
])
func descriptionsBecomeCleanHTML(html: String, expected: String) {
    #expect(cleanHTML(html) == expected)
}

/// The usual attacks: none leaves anything but kept tags.
@Test(arguments: [
    "<img src=x onerror=alert(1)>", "<p><img src=x onerror=alert(1)//", "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script>",
    "<svg><animate onbegin=alert(1) attributeName=x>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//example.com/x.js></SCRIPT>", "<script/x>alert(1)</script >", "<script>alert(1)",
    "<<script>alert(1)//<</script>",
    "<a href=javascript:alert(1)>x</a>", "<a href='jAvAsCrIpT:alert(1)'>x</a>",
    "<a href='java&#x0A;script:alert(1)'>x</a>",
    "<a href='java\tscript:alert(1)'>x</a>", "<a href='&#106;avascript&colon;alert(1)'>x</a>",
    "<a href=' javascript:x'>x</a>",
    "<a href='\u{1}javascript:alert(1)'>x</a>", "<a href='java\u{0}script:alert(1)'>x</a>", "<a href=vbscript:x>x</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
    "<a href='https://example.com\" onclick=\"alert(1)'>x</a>",
    "<a href=\"https://example.com/`onmouseover=alert(1)\">x</a>", "<a href='javascript://%0aalert(1)'>x</a>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<style><img src=\"</style><img src=x onerror=alert(1)//\">",
    "<title><a id=\"</title><img src=x onerror=alert(1)>\">", "<!--><img src=x onerror=alert(1)>-->",
    "<!--!><script>alert(1)</script>-->",
    "<![CDATA[><script>alert(1)</script>]]>", "<template><script>alert(1)</script></template>",
    "<xmp><script>alert(1)</script></xmp>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<textarea><script>alert(1)</script></textarea>",
    "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc='<script>alert(1)</script>'>",
    "<object data=x><param></object>",
    "<embed src=javascript:alert(1)>", "<base href=javascript:/x/>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<link rel=stylesheet href=x>", "<p style='background:url(javascript:alert(1))'>x", "<div onmouseover=alert(1)",
    "<p title='x",
    "<b/onclick=alert(1)>x", "<p\u{0} onclick=alert(1)>x", "<scr\u{0}ipt>alert(1)</scr\u{0}ipt>",
    "<p>\u{0}<\u{0}script>alert(1)</script>",
    "<plaintext><script>alert(1)</script>", "<listing>&lt;script&gt;alert(1)</listing>",
    "<p>&lt;script&gt;alert(1)&lt;/script&gt;",
    "<p>&amp;lt;script&amp;gt;</p>", "<table><tr><td><script>alert(1)</script><style>", "<body onload=alert(1)>",
    "<button onclick=x>",
    "<input onfocus=alert(1) autofocus>", "<details open ontoggle=alert(1)>",
    "<video><source onerror=alert(1)></video>",
    "<marquee onstart=alert(1)>", "<isindex action=javascript:alert(1)>",
    "<?xml version=1.0?><script>alert(1)</script>",
    "<p>&#60script&#62alert(1)&#60/script&#62", "<a href=https://example.com/ onclick=alert(1)>x</a>",
    "<p =\"><script>\" onclick=x>",
])
func attacksLeaveNothingBehind(html: String) {
    expectSafe(cleanHTML(html), from: html)
}

/// Any text becomes safe, balanced HTML of depth 0; cleaning it again changes nothing.
@Test func cleaningIsIdempotentAndSafe() {
    var generator = HTMLGenerator(seed: 5)
    for _ in 0..<10_000 {
        let html = generator.text(upTo: 30)
        let clean = cleanHTML(html)
        expectSafe(clean, from: html)
        #expect(cleanHTML(clean) == clean, "\(html.debugDescription)")
        #expect(withHTMLBytes(clean) { HTMLEscapingDepth.measure($0) } == 0)
    }
}

@Test func cleaningIsIdempotentWhereNestingIsCut() {
    for tag in [
        "<div>", "<b>", "<ul><li>", "<table><tr><td>", "<li>", "<dl><dd><table>", "<blockquote><ul>", "<table>",
    ] {
        for depth in [60, 84, 85, 86, 126, 127, 128, 253, 254, 255, 256, 257, 300] {
            let html =
                String(repeating: tag, count: depth) + "x<p>y<li>z" + String(repeating: "</div></b></li>", count: depth)
                + "w"
            let clean = cleanHTML(html)
            expectSafe(clean, from: tag)
            #expect(cleanHTML(clean) == clean, "\(tag) \(depth)")
        }
    }
}

/// However deep the elements nest, clean HTML nests no deeper than the limit, and keeps the text.
@Test(arguments: ["div", "b", "ul", "blockquote", "table"]) func nestingIsBounded(name: String) {
    #if DEBUG
        let count = 10_000
    #else
        let count = 100_000
    #endif
    let html = String(repeating: "<\(name)>", count: count) + "x" + String(repeating: "</\(name)>", count: count) + "y"
    let clean = cleanHTML(html)
    expectSafe(clean, from: name)
    #expect(clean.contains("x") && clean.hasSuffix("y"))
    #expect(plainText(html).filter { !$0.isWhitespace } == "xy")
}

/// Checks that `clean` consists of kept tags without other attributes than allowed, in balance, and of escaped text.
func expectSafe(_ clean: String, from html: String) {
    withHTMLBytes(clean) { bytes in
        var tokenizer = HTMLTokenizer(bytes)
        var open: [HTMLElement] = []
        while let token = tokenizer.next() {
            switch token {
            case .startTag(let tag):
                if case .kept(let element) = tag.element.sanitizerRule, element == tag.element {
                    if !element.isVoid { open.append(element) }
                    if open.count > HTMLSanitizer.maximumDepth {
                        Issue.record("\(html.debugDescription) nests too deep")
                    }
                } else {
                    Issue.record("\(html.debugDescription) leaves \(tag.element)")
                }
                for attribute in tokenizer.attributes {
                    let name = String(decoding: bytes[attribute.name], as: UTF8.self)
                    let value = String(decoding: bytes[attribute.value], as: UTF8.self).lowercased()
                    let isAllowed =
                        switch tag.element {
                        case .a: name == "href" && ["http://", "https://", "mailto:"].contains { value.hasPrefix($0) }
                        case .ol: name == "start" && Int(value) != nil
                        case .td, .th: ["colspan", "rowspan"].contains(name) && Int(value) != nil
                        default: false
                        }
                    #expect(isAllowed, "\(html.debugDescription) leaves \(name)=\(value)")
                }
            case .endTag(let tag):
                #expect(open.popLast() == tag.element, "\(html.debugDescription) is out of balance")
            case .text(let run):
                #expect(run.state == .data)
                #expect(
                    !bytes[run.range].contains {
                        $0 == .lessThan || $0 == .greaterThan || $0 == 0 || $0 == .carriageReturn
                    })
            case .comment, .doctype:
                Issue.record("\(html.debugDescription) leaves a comment or a document type")
            }
        }
        #expect(open.isEmpty, "\(html.debugDescription) stays open")
    }
}
