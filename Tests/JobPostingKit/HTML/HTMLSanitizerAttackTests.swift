import Testing

@testable import JobPostingKit

/// Attacks beside the usual ones of ``attacksLeaveNothingBehind(html:)``, sorted by what they try. Each is read by the
/// tokenizer again: only kept tags, their attributes and safe links may be left, whatever the answer is.
private enum Attacks {
    static let handlers = [
        "<p onclick=alert(1)>x</p>", "<p OnClIcK='alert(1)'>x</p>", "<p/onmouseover=alert(1)/x>y",
        "<p\nonfocus\n=\nalert(1)>x",
        "<p onclick=\"alert(1)\"onclick='x'>y</p>", "<p \"onclick=alert(1)>x", "<p ''onclick=alert(1)>x",
        "<a onclick=x href=https://a.example>y",
        "<td onclick=alert(1)>x", "<table onload=x background=javascript:alert(1)><tr><td>y",
        "<ol start='1 onclick=alert(1)'><li>x",
        "<td colspan='2\" onclick=\"alert(1)'>x", "<li value=1 onpointerenter=alert(1)>x",
        "<q cite=javascript:alert(1)>x</q>",
        "<ins cite=javascript:alert(1) datetime=x>y", "<b id=location name=x>y</b>",
        "<a name=body href=https://a.example>x</a>",
        "<p contenteditable onbeforeinput=alert(1)>x", "<p draggable=true ondragstart=alert(1)>x",
        "<p data-x=\"<script>alert(1)</script>\">x</p>", "<p title=\"--><script>alert(1)</script>\">x",
        "<p onclick=&#97;lert(1)>x", "<p &#111;nclick=alert(1)>x", "<p on\u{0}click=alert(1)>x",
        "<p on\u{FEFF}click=alert(1)>x",
    ]

    static let links = [
        "<a href=JaVaScRiPt:alert(1)>x</a>", "<a href=\"javascript&colon;alert(1)\">x</a>",
        "<a href=\"java&Tab;script:alert(1)\">x</a>",
        "<a href=\"java&NewLine;script:alert(1)\">x</a>", "<a href=\"&#x6A&#x61&#x76&#x61&#x73cript:alert(1)\">x</a>",
        "<a href=\"&#0000106avascript:alert(1)\">x</a>", "<a href=\"javascript\u{A0}:alert(1)\">x</a>",
        "<a href=\"\u{A0}javascript:alert(1)\">x</a>",
        "<a href=\"\u{2028}javascript:alert(1)\">x</a>", "<a href=\"\u{FEFF}javascript:alert(1)\">x</a>",
        "<a href=\"java\rscript:alert(1)\">x</a>",
        "<a href=\"https:javascript:alert(1)\">x</a>", "<a href=\"http:/\\javascript:alert(1)\">x</a>",
        "<a href=\"x:https://a.example\">x</a>",
        "<a href=\"feed:javascript:alert(1)\">x</a>", "<a href=\"view-source:javascript:x\">x</a>",
        "<a href=\"blob:https://a.example/x\">x</a>",
        "<a href=\"file:///etc/passwd\">x</a>", "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
        "<a href=\"tel:+1555\">x</a>",
        "<a href=\"//a.example\">x</a>", "<a href=\"\\\\a.example\">x</a>", "<a href=\"?javascript:alert(1)\">x</a>",
        "<a href=\"https://a.example/\"\u{0}onclick=alert(1)>x</a>",
        "<a href=https://a.example/?\"><script>alert(1)</script>>x</a>",
        "<a href='https://a.example/\"onclick=\"alert(1)'>x</a>",
        "<a href=\"https://a.example/'onclick='alert(1)\">x</a>",
        "<a href=\"https://a.example/&quot;onclick=&quot;alert(1)\">x</a>",
        "<a href=\"https://a.example/&lt;script&gt;\">x</a>",
        "<a xlink:href=javascript:alert(1)>x</a>", "<a href=https://a.example href=javascript:alert(1)>x</a>",
        "<a href=javascript:alert(1) href=https://a.example>x</a>", "<area href=javascript:alert(1)>",
        "<a ping=javascript:x href=https://a.example>y</a>",
        "<a formaction=javascript:alert(1)>x</a>", "<a href=mailto:>x</a>",
        "<a href=\"mailto:x@a.example?body=%3Cscript%3E\">x</a>",
    ]

    static let nesting = [
        "<svg><p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<math><mtext><table><mglyph><svg><mtext><textarea><path id=\"</textarea><img onerror=alert(1) src=1>\">",
        "<svg></p><style><a title=\"</style><img src onerror=alert(1)>\">",
        "<svg><![CDATA[</svg><img src onerror=alert(1)>]]>",
        "<math><annotation-xml encoding=\"text/html\"><style><img src onerror=alert(1)></style></annotation-xml></math>",
        "<svg><foreignObject><iframe srcdoc=\"<script>alert(1)</script>\"></foreignObject></svg>",
        "<svg><use href=\"data:image/svg+xml,<svg id=x onload=alert(1)>\"/></svg>",
        "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
        "<svg><set attributeName=href to=javascript:alert(1)></svg>",
        "<table><caption><svg></caption><script>alert(1)</script></table>",
        "<table><td><table><script>alert(1)</script></table></td>",
        "<select><template><script>alert(1)</script></template></select>",
        "<select><p>x</select><script>alert(1)</script>",
        "<noscript><!--</noscript><img src onerror=alert(1)>-->",
        "<noembed><p title=\"</noembed><img src onerror=alert(1)>\">",
        "<noframes><style></noframes><img src onerror=alert(1)></style>",
        "<xmp><p title=\"</xmp><img src onerror=alert(1)>\">", "<listing><plaintext></listing><img onerror=x>",
        "<textarea></p></textarea><img src onerror=alert(1)>", "<title></title><script>alert(1)</script>",
        "<template><p></template><img src onerror=alert(1)>",
        "<!doctype html><!--x--!><img src onerror=alert(1)>", "<!--<img src=\"--><img src onerror=alert(1)//\">",
        "<!-- --!> <script>alert(1)</script>",
        "<?php echo '<script>alert(1)</script>' ?>", "<% <script>alert(1)</script> %>",
        "<![if !IE]><script>alert(1)</script><![endif]>",
        "<p><style>@import 'javascript:alert(1)';</style>x",
        "<style>*{background:url(\"</style><img src onerror=alert(1)>\")}</style>",
        "<b><style><b><script>alert(1)</script></style></b>", "<p style=\"x:expression(alert(1))\">x",
        "<p style='-moz-binding:url(x)'>y",
    ]

    static let spelling = [
        "<script\u{0C}>alert(1)</script\u{0C}>", "<script\n>alert(1)</script\t\n>", "<script/\"<p>\">alert(1)</script>",
        "</script><script>alert(1)</script>",
        "<\u{0}script>alert(1)</script>", "< script>alert(1)</ script>", "<sc\u{AD}ript>alert(1)</script>",
        "<ſcript>alert(1)</ſcript>", "<ｓcript>alert(1)</script>",
        "＜script＞alert(1)＜/script＞", "<script>alert(1)<!--</script>-->",
        "<script><!--<script></script>alert(1)</script>", "<script", "<script src=x", "<img src=x onerror=alert(1)",
        "<a href=\"javascript:alert(1)", "<p title='<script>alert(1)</script>", "<iframe",
        "<b <script>alert(1)</script>", "<b<script>alert(1)</script>", "<b=<script>alert(1)</script>",
        "<foo onclick=alert(1)>x", "<foo onclick>x", "<foo<script>alert(1)</script>>", "<x:script>alert(1)</x:script>",
        "<xss-y onfocus=alert(1) autofocus tabindex=1>x",
        "<object data=javascript:alert(1)>", "<embed src=//a.example/x.swf>", "<applet code=x>",
        "<frameset onload=alert(1)><frame src=javascript:alert(1)>", "<bgsound src=javascript:x>",
        "<keygen autofocus onfocus=alert(1)>", "<layer src=x>", "<input type=image src=x onerror=alert(1)>",
        "<form action=javascript:alert(1)><input type=submit>", "<isindex type=image src=1 onerror=alert(1)>",
        "<dialog open onclose=alert(1)>x", "<details ontoggle=alert(1) open><summary>x", "<marquee onfinish=alert(1)>x",
        "<slot onslotchange=alert(1)>x", "<portal src=x>", "<link rel=import href=x>",
        "<meta charset=utf-7>+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "<base href=//a.example/>x<a href=y>z</a>",
    ]

    static let all = handlers + links + nesting + spelling
}

@Suite struct HTMLSanitizerAttackTests {
    @Test func `there are more than a hundred, none of them twice`() {
        #expect(Attacks.all.count > 130 && Set(Attacks.all).count == Attacks.all.count)
    }

    /// As it is, behind HTML, inside other elements, escaped to each depth, and behind what hides the end of a tag.
    @Test(arguments: Attacks.all)
    func `nothing executable is left`(attack: String) {
        let surroundings = [
            attack, "<p>x</p>" + attack, "<ul><li>" + attack + "</ul>", "<table><tr><td>" + attack + "</table>",
            "<b title=\"" + attack + "\">x</b>", "<a href=\"https://a.example/" + attack + "\">x</a>", attack + attack,
            "<p>" + attack + "<p onclick='", "<pre>" + attack,
        ]
        for html in surroundings {
            for layers in 0...3 {
                let clean = cleanHTML(escaped(html, layers: layers))
                expectSafe(clean, from: html)
                #expect(cleanHTML(clean) == clean, "\(html)")
            }
        }
    }

    @Test(arguments: [
        ("<p>for <team> of 5</p>", "<p>for &lt;team&gt; of 5</p>"),
        ("<p>x <y and z> w</p>", "<p>x &lt;y and z&gt; w</p>"),
        ("<p>mail <hr@a.example> now</p>", "<p>mail &lt;hr@a.example&gt; now</p>"),
        ("<p>a <teams of 5", "<p>a &lt;teams of 5</p>"),
        ("<p><o:p>x</o:p></p>", "<p>x</p>"), ("<p><foo>x</foo></p>", "<p>x</p>"), ("<p><my-tag>x", "<p>x</p>"),
        ("<p><foo bar=1>x", "<p>x</p>"),
        ("<p><foo/>x", "<p>x</p>"), ("<p>1<2 and 3>2", "<p>1&lt;2 and 3&gt;2</p>"), ("<p>a<b", "<p>a</p>"),
        ("<p>x <https://a.example/y> z", "<p>x &lt;https://a.example/y&gt; z</p>"),
        ("a <y b", "<p>a &lt;y b</p>"),
    ])
    func `what is no tag is text`(html: String, expected: String) {
        #expect(cleanHTML(html) == expected)
        #expect(cleanHTML(plainText(html)) == cleanHTML(plainText(expected)))
    }
}
