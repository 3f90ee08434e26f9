import Testing

@testable import JobPostingKit

@Test func tokensAndAttributesSayWhereTheyStand() throws {
    let html = "<p  Class = \"a&amp;b\" x='1' y=2 z>Hi</P >"
    try html.utf8.withContiguousStorageIfAvailable { buffer in
        let bytes = HTMLBytes(buffer)
        var tokenizer = HTMLTokenizer(bytes)
        func source(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        guard case .startTag(let start)? = tokenizer.next() else { throw MissingToken() }
        #expect(source(start.range) == "<p  Class = \"a&amp;b\" x='1' y=2 z>")
        #expect(source(start.name) == "p")
        #expect(start.element == .p)
        #expect(tokenizer.attributes.map { source($0.range) } == ["Class = \"a&amp;b\"", "x='1'", "y=2", "z"])
        #expect(tokenizer.attributes.map { source($0.value) } == ["a&amp;b", "1", "2", ""])
        var value: [UInt8] = []
        tokenizer.appendValue(of: try #require(tokenizer.attribute(named: "class")), to: &value)
        #expect(value == Array("a&b".utf8))
        guard case .text(let text)? = tokenizer.next() else { throw MissingToken() }
        #expect(source(text.range) == "Hi")
        guard case .endTag(let end)? = tokenizer.next() else { throw MissingToken() }
        #expect(source(end.range) == "</P >")
        #expect(end.element == .p)
        #expect(tokenizer.next() == nil)
    }
}

private struct MissingToken: Error {}

/// Without a tree builder the tokenizer itself finds the end of text elements.
@Test(arguments: [
    ("<title><b>&amp;</title><b>", "S(title) T(<b>&) E(title) S(b)"),
    ("<script>a<!--<script></script>--></script>b", "S(script) T(a<!--<script></script>-->) E(script) T(b)"),
    ("<style></styles></style>x", "S(style) T(</styles>) E(style) T(x)"),
    ("<textarea></TEXTAREA >x", "S(textarea) E(textarea) T(x)"),
    ("<plaintext></plaintext>", "S(plaintext) T(</plaintext>)"),
    ("<iframe><p></iframe>", "S(iframe) T(<p>) E(iframe)"),
    ("<noscript><p></noscript>", "S(noscript) S(p) E(noscript)"),
    ("a<![CDATA[b]]>c", "T(a) C([CDATA[b]]) T(c)"),
    ("a</>b", "T(a) T(b)"),
    ("a<b", "T(a)"),
    ("a<", "T(a<)"),
])
func textElementsEndAtTheirEndTag(html: String, expected: String) {
    let tokens = withHTMLBytes(html) { bytes in
        var tokenizer = HTMLTokenizer(bytes)
        var tokens: [String] = []
        while let token = tokenizer.next() {
            var part: [UInt8] = []
            switch token {
            case .startTag(let tag): tokenizer.appendName(tag.name, to: &part)
            case .endTag(let tag): tokenizer.appendName(tag.name, to: &part)
            case .text(let run): tokenizer.append(run, to: &part)
            case .comment(let comment): tokenizer.appendVerbatim(comment.data, to: &part)
            case .doctype: break
            }
            let kind: String
            switch token {
            case .startTag: kind = "S"
            case .endTag: kind = "E"
            case .text: kind = "T"
            case .comment: kind = "C"
            case .doctype: kind = "D"
            }
            tokens.append("\(kind)(\(String(decoding: part, as: UTF8.self)))")
        }
        return tokens.joined(separator: " ")
    }
    #expect(tokens == expected)
}

/// Plain bits: a token owns no memory, so making one allocates none.
@Test func tokensOwnNothing() {
    #expect(_isPOD(HTMLToken.self) && _isPOD(HTMLAttribute.self))
}

/// A tag with very many attributes is read to its end, and lists no more than the limit.
@Test func attributesAreBounded() {
    let html = "<p" + String(repeating: " a=1", count: HTMLTokenizer.maximumAttributes + 1) + "><b>"
    withHTMLBytes(html) { bytes in
        var tokenizer = HTMLTokenizer(bytes)
        _ = tokenizer.next()
        #expect(tokenizer.attributes.count == HTMLTokenizer.maximumAttributes)
        if case .startTag(let tag)? = tokenizer.next() { #expect(tag.element == .b) } else { Issue.record("no b") }
    }
}

/// Token ranges follow one another, lie in the input, and any bytes are accepted.
@Test func tokensCoverAnyBytesInOrder() {
    var generator = HTMLGenerator(seed: 1)
    for _ in 0..<3_000 {
        var bytes = Array(generator.text(upTo: 40).utf8)
        for _ in 0..<Int.random(in: 0...3, using: &generator.random) where !bytes.isEmpty {
            let index = Int.random(in: 0..<bytes.count, using: &generator.random)
            bytes[index] = UInt8.random(in: 0...255, using: &generator.random)
        }
        withHTMLBytes(bytes) { html in
            var tokenizer = HTMLTokenizer(html)
            var position = 0
            while let token = tokenizer.next() {
                let range =
                    switch token {
                    case .startTag(let tag), .endTag(let tag): tag.range
                    case .text(let run): run.range
                    case .comment(let comment): comment.range
                    case .doctype(let doctype): doctype.range
                    }
                #expect(range.lowerBound >= position && !range.isEmpty && range.upperBound <= html.count)
                position = range.upperBound
            }
            #expect(tokenizer.position == html.count)
        }
    }
}
