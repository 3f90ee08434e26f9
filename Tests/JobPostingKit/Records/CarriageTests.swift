import Foundation
import JobPostingJSON
import Testing

@testable import JobPostingKit

/// How JSON-LD is carried by pages: the known deviations of carriage and syntax (`reference/deviations.json` of the shared
/// material) in own words, and more.
@Suite struct CarriageTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let id: String
        let page: String
        let titles: [String]
        let codes: [String]

        init(_ id: String, _ page: String, _ titles: [String] = ["Welder"], codes: [String] = []) {
            (self.id, self.page, self.titles, self.codes) = (id, page, titles, codes)
        }

        var testDescription: String { "\(id) \(page.prefix(60))" }
    }

    /// A posting as JSON.
    static func posting(_ title: String = "Welder", _ more: String = "") -> String {
        #"{"@context":"https://schema.org/","@type":"JobPosting","title":"\#(title)"\#(more)}"#
    }

    /// A block.
    static func block(_ json: String, _ tag: String = #"<script type="application/ld+json">"#) -> String {
        tag + json + "</script>"
    }

    /// A page about a block.
    static func page(_ inside: String) -> String {
        "<!doctype html>\n<html lang=en><head><title>Jobs &amp; more</title>\n\(inside)\n</head><body><p>Apply.</body></html>\n"
    }

    private static let startTags = [
        Case("D01", block(posting(), #"<SCRIPT TYPE="application/ld+json">"#)),
        Case("D01", block(posting(), "<script type='application/ld+json' id=a data-x>")),
        Case("D01", block(posting(), "<script\n\tclass=\"y\"\ttype = application/ld+json  async>")),
        Case("D01", block(posting(), #"<script type=" Application/LD+JSON ; charset=UTF-8">"#)),
        Case("D01", block(posting(), #"<script nonce='"' type="application/ld+json; profile=&quot;x&quot;">"#)),
        Case("D01", block(posting(), #"<script type="application/ld&#43;json">"#)),
        Case("spelling", block(posting(), #"<script type="application/json+ld">"#), codes: ["page.script-type"]),
        Case("spelling", block(posting(), #"<script type="ld+json">"#), codes: ["page.script-type"]),
        Case("spelling", block(posting(), "<script type=“application/ld+json”>"), codes: ["page.script-type"]),
        Case("spelling", block(posting(), "<script type=application / ld+json>"), codes: ["page.script-type"]),
        Case("spelling", block(posting(), #"<script type="application/ld + json">"#), codes: ["page.script-type"]),
        Case("quote", block(posting(), #"<script type="application/ld+json>"#), codes: ["page.script-type"]),
        Case(
            "quote", block(posting(), "<script id=x type='application/ld+json\" > "), [], codes: ["document.no-posting"]
        ),
        Case("other", block(posting(), "<script>"), [], codes: ["document.no-posting"]),
        Case("other", block(posting(), "<script type=text/javascript>"), [], codes: ["document.no-posting"]),
        Case("other", block(posting(), "<script type=application/ld+json-seq>"), [], codes: ["document.no-posting"]),
        Case("other", block(posting(), "<style type=application/ld+json>"), [], codes: ["document.no-posting"]),
    ]

    private static let places = [
        Case("D02", block(#"{"@type":"WebSite","name":"w"}"#) + block(posting())),
        Case("D02", block("[]") + "<p>" + block("5") + block(posting("A")) + block(posting("B")), ["A", "B"]),
        Case("D02", block(#"{"@type":"BreadcrumbList"}"#) + "<script>var a = '<b>';</script>" + block(posting())),
        Case(
            "D03", block(#"{"@type":"WebSite",,}"#) + block(posting()),
            codes: ["json.extra-comma", "json.trailing-comma"]),
        Case(
            "D03", block(posting()) + block("{\"a\": ") + block("nonsense <b>"),
            codes: ["json.truncated", "json.unexpected-byte"]),
        Case("D03", block(String(repeating: "[", count: 600)) + block(posting()), codes: ["json.depth-limit"]),
        Case("D04", block("") + block(posting()), codes: ["page.empty-block"]),
        Case(
            "D04", block(" \n\t ") + block(posting()) + block("\r\n"), codes: ["page.empty-block", "page.empty-block"]),
        Case("D04", block("<!-- -->") + block(posting()), codes: ["json.empty"]),
        Case("D05", "<html><body></body></html>" + block(posting())),
        Case("D05", "<p>a</html>\n\n<!-- end -->" + block(posting())),
        Case("D05", "</body></html></html>" + block(posting()) + "</html>"),
        Case("noscript", "<noscript>" + block(posting()) + "</noscript>"),
        Case("svg", "<svg><title>x</title>" + block(posting()) + "</svg>"),
        Case("comment", "<!-- " + block(posting("A")) + " -->" + block(posting())),
        Case("comment", "<!-- " + block(posting("A")), [], codes: ["document.no-posting"]),
        Case(
            "template", "<template>" + block(posting("A")) + "</template>" + block(posting()), codes: ["page.template"]),
        Case(
            "template",
            "<template><template></template>" + block(posting("A")) + "</template></template>" + block(posting()),
            codes: ["page.template"]),
        Case(
            "script",
            "<script>document.write('" + block(posting("A")).replacingOccurrences(of: "</", with: "<\\/")
                + "')</script>" + block(posting())),
        Case(
            "attribute",
            "<div title='" + block(posting("A")).replacingOccurrences(of: "'", with: "") + "'></div>" + block(posting())
        ),
        Case("textarea", "<textarea>" + block(posting("A")) + "</textarea>" + block(posting())),
        Case("unclosed", "<title>Jobs<textarea>" + block(posting())),
        Case("unclosed", "<iframe src=x>" + block(posting("A")) + "<iframe>" + block(posting("B")), ["A", "B"]),
    ]

    private static let wrapping = [
        Case("D06", block(posting().replacingOccurrences(of: "\"", with: "&quot;")), codes: ["page.escaped-block"]),
        Case(
            "D06", block("\n [ " + posting().replacingOccurrences(of: "\"", with: "&#34;") + "]"),
            codes: ["page.escaped-block"]),
        Case(
            "D06",
            block(
                ("{" + posting("A &amp; B").dropFirst()).replacingOccurrences(of: "&", with: "&amp;")
                    .replacingOccurrences(of: "\"", with: "&#x22;").replacingOccurrences(of: "{", with: "&lbrace;")),
            ["A & B"], codes: ["page.escaped-block"]),
        Case(
            "D06", block("{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Welder&quot;,}"),
            codes: ["page.escaped-block", "json.trailing-comma"]),
        Case("D07", block("//<![CDATA[\n\(posting())\n//]]>"), codes: ["json.cdata", "json.cdata"]),
        Case("D07", block("/*<![CDATA[*/\(posting())/*]]>*/"), codes: ["json.cdata", "json.cdata"]),
        Case("D07", block("// <![CDATA[ \(posting()) // ]]>"), codes: ["json.cdata", "json.cdata"]),
        Case("D08", block("<![CDATA[\(posting())]]>"), codes: ["json.cdata", "json.cdata"]),
        Case("D08", block("\n<![CDATA[\n\(posting())\n]]>\n"), codes: ["json.cdata", "json.cdata"]),
        Case(
            "D08", block("<![CDATA[[\(posting("A")),\(posting("B"))]]]>"), ["A", "B"],
            codes: ["json.cdata", "json.cdata"]),
        Case("D09", block("<!-- by a plugin -->\n\(posting())"), codes: ["json.comment"]),
        Case("D09", block("<!--\(posting())-->"), codes: ["json.comment", "json.comment"]),
        Case("D09", block("<!--\n\(posting())\n//-->"), codes: ["json.comment", "json.comment"]),
        Case("D21", block("\u{FEFF}" + posting()), codes: ["json.byte-order-mark"]),
        Case("D21", block("\n \u{FEFF}\n" + posting()), codes: ["json.byte-order-mark"]),
        Case(
            "D26", block("\"" + posting().replacingOccurrences(of: "\"", with: "\\\"") + "\""),
            codes: ["json.wrapped-in-string"]),
        Case("records", block(posting("A") + "\n" + posting("B")), ["A", "B"], codes: ["json.several-values"]),
        Case(
            "records", block(posting("A") + "," + posting("B") + ", " + posting("C")), ["A", "B", "C"],
            codes: ["json.several-values", "json.several-values"]),
        Case(
            "end", block(posting("Welder", #","description":"Use <script>x()</script> here""#)),
            codes: ["page.script-end-in-string"]),
        Case(
            "end", block(posting("Welder", #","description":"</script> and </script>""#)) + block(posting("B")),
            ["Welder", "B"], codes: ["page.script-end-in-string"]),
        Case("end", block(posting("Welder", ",\"description\":\"a\n</script>\"")), codes: ["json.truncated"]),
        Case("open", #"<script type="application/ld+json">"# + posting() + "\n", codes: ["page.unclosed-script"]),
        Case(
            "open", #"<script type="application/ld+json">"# + posting("A") + " </head><body>" + block(posting("B")),
            ["A", "B"], codes: ["page.unclosed-script"]),
        Case(
            "open", #"<script type="application/ld+json">"# + posting("A").dropLast() + ",", ["A"],
            codes: ["json.truncated", "page.unclosed-script"]),
    ]

    private static let syntax = [
        Case("D12", block(posting("Welder", ",\"description\":\"a\nb\tc\"")), codes: ["json.control-character"]),
        Case(
            "D13", block(#"{"@type":"JobPosting","title":"Welder","skills":["a",],}"#),
            codes: ["json.trailing-comma", "json.trailing-comma"]),
        Case(
            "D14", block("{ // c\n\"@type\":\"JobPosting\", /* x */ \"title\":\"Welder\"}"),
            codes: ["json.comment", "json.comment"]),
        Case("D15", block(posting() + ";"), codes: ["json.trailing-semicolon"]),
        Case("D16", block(posting() + "}"), codes: ["json.extra-bracket"]),
        Case("D17", block("{\"@type\":\"JobPosting\"\n\"title\":\"Welder\"}"), codes: ["json.missing-comma"]),
        Case("D18", block(posting("Welder", #","description":"\$5 it\'s""#)), codes: ["json.invalid-escape"]),
        Case(
            "D19", block("{'@type':'JobPosting','title':'Welder'}"),
            codes: Array(repeating: "json.single-quotes", count: 4)),
        Case("D20", block(posting("Welder", #","description":"He said "hi" to us""#)), codes: ["json.unescaped-quote"]),
        Case("D22", block(#"{"@type":"JobPosting","title":"Welder","description":"ab"#), codes: ["json.truncated"]),
        Case("D23", block(#"{"@type":"JobPosting","title":"Smith","title":"Welder"}"#)),
        Case("D24", block(posting("Welder", #","baseSalary":NaN"#)), codes: ["json.no-value"]),
        Case("D25", block(posting("Welder", #","description":"x \ud83d y""#)), codes: ["json.lone-surrogate"]),
    ]

    @Test(arguments: startTags + places + wrapping + syntax)
    func `a posting is found however it is carried`(one: Case) throws {
        for text in [one.page, "\u{FEFF}\n<!-- top -->" + one.page, Self.page(one.page)] {
            // What nothing closes takes in the rest of the page: only the case itself is told.
            if text != one.page, ["open", "unclosed"].contains(one.id) || one.page.hasPrefix("<!-- ") { continue }
            let document = try Document(parsing: Array(text.utf8))
            #expect(document.map { $0.title } == one.titles)
            #expect(document.diagnostics.map(\.code).sorted() == one.codes.sorted(), "\(document.diagnostics)")
            // A scan of a page as a record says the same.
            let line = Array(text.utf8.map { $0 == 0x0A ? 0x20 : $0 })
            if !text.contains("//") {
                let record = try Document(parsing: line, options: ReadingOptions(format: .records))
                #expect(record.map { $0.title } == one.titles)
            }
        }
    }
}
