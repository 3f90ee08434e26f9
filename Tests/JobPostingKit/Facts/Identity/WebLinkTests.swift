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
}
