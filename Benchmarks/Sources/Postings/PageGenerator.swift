/// Writes pages of job postings, the same bytes for the same seed everywhere.
///
/// A page is what a job board serves around one posting: a head with metadata, styles and scripts; the posting as JSON-LD
/// among other blocks of it; navigation, the description once more for readers, forty cards of similar postings, a footer.
/// About a third of the bytes is the posting and its description. Words, employers and addresses are invented.
public struct PageGenerator {
    private var postings: PostingGenerator
    private var random: RandomSource
    private var page = ""

    public init(seed: UInt64) {
        postings = PostingGenerator(.mixed, seed: seed)
        random = RandomSource(seed: seed &+ 1)
    }

    /// Appends a page with the number of its bytes, in decimal digits and a line feed, before it.
    public mutating func append(to pages: inout [UInt8]) {
        var record: [UInt8] = []
        postings.append(to: &record)
        // What ends a script may not stand in one: publishers write it like this.
        let posting = String(decoding: record, as: UTF8.self).replacing("</", by: "<\\/")
        page = "<!DOCTYPE html>\n<html lang=\"en\">\n"
        head(posting)
        page += "<body class=\"page page--job js-no\">\n"
        navigation()
        main()
        footer()
        page += "</body>\n</html>\n"
        pages += Array("\(page.utf8.count)\n".utf8)
        pages += Array(page.utf8)
    }

    private mutating func head(_ posting: String) {
        page += "<head>\n<meta charset=\"utf-8\">\n<title>\(words(4)) &ndash; \(words(2))</title>\n"
        for name in ["description", "og:title", "og:description", "og:image", "twitter:card", "robots", "viewport"] {
            page += "<meta name=\"\(name)\" content=\"\(words(6 + random.below(12)))\">\n"
        }
        for index in 0..<6 {
            page += "<link rel=\"preload\" href=\"/assets/\(index)-\(random.below(99999)).css\" as=style>\n"
        }
        page += "<style>\n"
        for _ in 0..<80 {
            page +=
                ".card__\(words(1)) > .\(words(1)):hover{margin:0 \(random.below(40))px;color:#\(random.below(999))}\n"
        }
        page += "</style>\n<script>\n"
        for _ in 0..<60 {
            page +=
                "  window.\(words(1)) = window.\(words(1)) || function(a,b){return a<b&&b>\(random.below(99))?\"<b>\":a;};\n"
        }
        page += "</script>\n<script type=\"application/ld+json\">\n"
        page += "{\"@context\": \"https://schema.org\", \"@type\": \"BreadcrumbList\", \"itemListElement\": ["
        page += "{\"@type\": \"ListItem\", \"position\": 1, \"name\": \"\(words(2))\"}]}\n</script>\n"
        page += "<script type=\"application/ld+json\" data-n-head=\"ssr\">" + posting + "</script>\n</head>\n"
    }

    private mutating func navigation() {
        page += "<header class=\"header\" role=\"banner\"><!-- navigation --><nav aria-label='Main'><ul class=nav>\n"
        for _ in 0..<50 {
            page +=
                "<li class=\"nav__item\"><a class=\"nav__link\" href=\"/\(words(1))/\(words(1))?page=\(random.below(99))"
            page += "&amp;sort=date\" title=\"\(words(2))\"><svg width=\"16\" height=\"16\" viewBox=\"0 0 16 16\">"
            page +=
                "<path d=\"M\(random.below(16)) \(random.below(16))h\(random.below(9))v2z\"/></svg>\(words(2))</a></li>\n"
        }
        page += "</ul></nav></header>\n"
    }

    private mutating func main() {
        var description = Description(in: .english, as: .html, isHeavyInEscapes: false)
        page += "<main id=\"content\">\n<h1 class=\"job__title\">\(words(3))</h1>\n<div class=\"job__text\">"
        page += description.make(size: 1500 + random.below(6000), title: "Apply", &random)
        page += "</div>\n<section class=\"cards\">\n"
        for index in 0..<40 {
            page +=
                "<article class=\"card card--\(index)\" data-id=\"\(random.below(999_999))\" data-track=\"{&quot;p&quot;:1}\">"
            page += "<a href=\"/jobs/\(random.below(999_999))\"><h3 class=\"card__title\">\(words(3))</h3></a>"
            page += "<p class=\"card__place\">\(words(1)), \(words(1))</p><ul class=\"tags\">"
            for _ in 0..<3 { page += "<li class=\"tag tag--small\"><span>\(words(1))</span></li>" }
            page +=
                "</ul><p>\(words(20))&hellip;</p><img src=\"/logos/\(random.below(999)).png\" alt=\"\" loading=lazy><br>"
            page += "<button type=button class=\"button\" disabled>\(words(1))</button></article>\n"
        }
        page += "</section>\n<form action=\"/alerts\"><input name=\"mail\" placeholder=\"&#x2709; \(words(2))\">"
        page += "<textarea name=t>\(words(3)) <b></textarea></form></main>\n"
    }

    private mutating func footer() {
        page += "<footer>\n"
        for _ in 0..<40 { page += "<a href=\"/\(words(1))\">\(words(2))</a> &middot; \n" }
        page += "<p>&copy; 2026</p></footer>\n<script>\n"
        for _ in 0..<40 { page += "  track('\(words(1))', {n: \(random.below(9999)), if: 1 < 2});\n" }
        page += "</script>\n"
    }

    private mutating func words(_ count: Int) -> String {
        var text = random.pickEarly(Language.english.words)
        for _ in 1..<max(count, 1) { text += " " + random.pickEarly(Language.english.words) }
        return text
    }
}

extension String {
    /// The text with one ASCII text in the place of another.
    fileprivate func replacing(_ old: String, by new: String) -> String {
        let (old, new) = (Array(old.utf8), Array(new.utf8))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for byte in utf8 {
            bytes.append(byte)
            if bytes.suffix(old.count).elementsEqual(old) {
                bytes.replaceSubrange((bytes.count - old.count)..., with: new)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
