import Testing

@testable import JobPostingKit

/// Calls `body` with the UTF-8 bytes of `text`, which live that long.
@discardableResult
func withHTMLBytes<Result>(_ text: String, _ body: (HTMLBytes) -> Result) -> Result {
    withHTMLBytes(Array(text.utf8), body)
}

/// Calls `body` with `bytes` as HTML.
@discardableResult
func withHTMLBytes<Result>(_ bytes: [UInt8], _ body: (HTMLBytes) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(HTMLBytes($0)) }
}

/// The plain text of a description as published.
func plainText(_ published: String) -> String {
    var converter = HTMLText()
    var output: [UInt8] = []
    withHTMLBytes(published) { converter.append(published: $0, to: &output) }
    return String(decoding: output, as: UTF8.self)
}

/// The clean HTML of HTML that is not escaped.
func cleanHTML(_ html: String) -> String {
    var sanitizer = HTMLSanitizer()
    var output: [UInt8] = []
    withHTMLBytes(html) { sanitizer.append(html: $0, to: &output) }
    return String(decoding: output, as: UTF8.self)
}

/// `text` with everything that HTML gives a meaning escaped, `layers` times.
func escaped(_ text: String, layers: Int) -> String {
    var text = text
    for _ in 0..<layers {
        var next = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": next += "&amp;"
            case "<": next += "&lt;"
            case ">": next += "&gt;"
            case "\"": next += "&quot;"
            case "'": next += "&#39;"
            default: next.unicodeScalars.append(scalar)
            }
        }
        text = next
    }
    return text
}

/// Numbers that look random and are the same in every run (splitmix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// HTML made at random of pieces that parsers trip over.
struct HTMLGenerator {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(state: seed) }

    private static let pieces = [
        "<p>", "</p>", "<br>", "<br/>", "<ul>", "</ul>", "<li>", "</li>", "<ol start=3>", "</ol>", "<b>", "</b>", "<i>",
        "</i>", "<strong>", "</strong>", "<div class=x>", "</div>", "<h2>", "</h2>", "<table>", "</table>", "<tr>",
        "</tr>",
        "<td>", "</td>", "<th colspan='2'>", "</th>", "<tbody>", "</tbody>",
        "<a href=\"https://example.com/?a=1&amp;b=2\">",
        "<a href='javascript:x'>", "</a>", "<script>x<!--<script>", "</script>", "<style>p{}", "</style>",
        "<svg/onload=x>",
        "<svg>", "</svg>", "<math>", "</math>", "<noscript>", "</noscript>", "<template>", "</template>", "<!-- c -->",
        "<!--", "-->", "<![CDATA[x]]>", "<?x>", "</ x>", "<!doctype html>", "<blockquote>", "</blockquote>", "<pre>\n",
        "</pre>", "<dl>", "<dt>", "<dd>", "</dl>", "<title>", "</title>", "<o:p>", "<section>", "</section>", "<font>",
        "<xmp>", "</xmp>", "<img src=x onerror=y>", "<p title=\"", "'", "\"", ">", "<", "&", "&amp;", "&lt;", "&gt;",
        "&nbsp;", "&#60;", "&#x3c;script>", "&#13;", "&#0;", "&copy", "&notit;", "\u{0}", "\r\n", "\r", "\n", "\n\n",
        "  ", " ",
        "\t", "a", "word", "Grüße", "職", "\u{A0}", "=", "/", "href=", "x < y", "<caption>", "<hr>", "<code>", "</code>",
    ]

    /// A text of up to `count` pieces.
    mutating func text(upTo count: Int) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...count, using: &random) {
            text += Self.pieces.randomElement(using: &random) ?? ""
        }
        return text
    }
}

extension HTMLTokenizer {
    /// Appends the data of a comment or an identifier of a document type, which are read as plain text is.
    func appendVerbatim(_ range: Range<Int>, to output: inout [UInt8]) {
        append(HTMLTextRun(range: range, state: .rawtext), to: &output)
    }
}
