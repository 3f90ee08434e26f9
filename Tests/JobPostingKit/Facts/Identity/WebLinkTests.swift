import JobPostingJSON
import Testing

@testable import JobPostingKit

@Suite struct WebLinkTests {
    @Test(
        arguments: [
            ("https://k.example", .link("https://k.example")),
            ("http://k.example:8080/a?b#c", .link("http://k.example:8080/a?b#c")),
            ("HtTpS://K.example/", .link("HtTpS://K.example/")),
            ("https://münchen.example/é", .link("https://münchen.example/é")),
            ("https://[2001:db8::1]/", .link("https://[2001:db8::1]/")),
            (" https://k.example ", .link("https://k.example")),
            ("https://k.example/?a=1&amp;b=2", .link("https://k.example/?a=1&b=2")),
            ("https://k.example/?a=1&amp;#038;b=2", .link("https://k.example/?a=1&b=2")),
            ("https://k.example/?a=1&amp;amp;amp;b", .link("https://k.example/?a=1&b")),
            ("https://k.example/?a=1&b=2", .link("https://k.example/?a=1&b=2")),
            ("//k.example/l.png", .withoutScheme), ("/jobs", .relative), ("l.png", .relative),
            ("www.k.example", .relative),
            ("k.example:8080/jobs", .relative), ("?id=7", .relative), ("", .relative),
            ("mailto:a@k.example", .otherScheme), ("data:image/png;base64,AA", .otherScheme),
            ("javascript:void(0)", .otherScheme),
            ("ftp://k.example/", .otherScheme), ("httpss://k.example/", .otherScheme),
            ("#", .nowhere), ("#apply", .nowhere), ("https://", .malformed), ("https:///x", .malformed),
            ("https:k.example", .malformed),
            ("https://k.example/a b", .malformed), ("https:\\/\\/k.example", .malformed), ("https://?x", .malformed),
            ("<a href='https://k.example'>", .malformed), ("https://k.example/{{id}}", .malformed),
            ("http://.", .malformed),
        ] as [(String, WebLink)])
    func `is a link that can be followed from anywhere, or why it is none`(text: String, expected: WebLink) {
        #expect(WebLink(text) == expected)
        if case .link = expected { #expect(expected.problem == nil) } else { #expect(expected.problem != nil) }
    }

    /// What is read where it stands is what a text that was decoded first says.
    @Test func `a published link is the link of its text`() throws {
        var random = SeededGenerator(state: 31)
        let starts = [
            "https://k.example/jobs/7?a=1&amp;b=2", "http:\\/\\/k.example\\/logo.png", "https://k.example",
            "HTTPS://K.example/u7",
            "https://images.k.example/logo/4125174337746932627/200x200.png?e=16&v=2", "http://k",
        ]
        let pieces = [
            "&", "&amp;", "&#38;", "u", "0", "u0", "<", ">", "^", "`", "{", "}", "\u{7F}", " ", "é", "\\/", "\\\"",
            "\\\\", ";",
            "|", "y", "\\u0026", "/", ":",
        ]
        var count = 0
        for _ in 0..<40_000 {
            var text = Array((starts.randomElement(using: &random) ?? "").unicodeScalars)
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                let place = Int.random(in: 0...text.count, using: &random)
                let end = min(place + Int.random(in: 0...2, using: &random), text.count)
                text.replaceSubrange(
                    place..<end, with: Array((pieces.randomElement(using: &random) ?? "").unicodeScalars))
            }
            var string = String.UnicodeScalarView()
            string.append(contentsOf: text)
            guard let document = try? JSONDocument(parsing: Array("[\"\(String(string))\"]".utf8)) else { continue }
            for node in document.rootNode.elements {
                guard let link = WebLink.published(node) else { continue }
                count += 1
                var texts = DecodedText()
                let plain = texts.plain(node) ?? ""
                #expect(WebLink(plain) == .link(link.text), "\(plain)")
                #expect(link.isAsPublished == node.hasText(equalTo: link.text), "\(plain)")
            }
        }
        #expect(count > 10_000)
    }
}
