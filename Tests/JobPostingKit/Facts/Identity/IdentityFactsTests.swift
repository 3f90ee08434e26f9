import Testing

@testable import JobPostingKit

@Suite struct IdentityFactsTests {
    @Test(arguments: [
        FactCase(#""identifier": "PW-1""#, ["id PW-1 stated /identifier"]),
        FactCase(#""identifier": 4007"#, ["id 4007 converted /identifier"]),
        FactCase(
            #""identifier": {"@type": "PropertyValue", "name": "Kiln", "value": "K1"}"#,
            ["id K1 stated /identifier/value"]),
        FactCase(#""identifier": {"value": 17}"#, ["id 17 converted /identifier/value"]),
        FactCase(#""identifier": {"value": ["a", "b"]}"#, ["id a stated /identifier/value/0"]),
        FactCase(#""identifier": [{"name": "Kiln"}, "b"]"#, ["id b stated /identifier/1"]),
        FactCase(#""identifier": {"@value": "x"}"#, ["id x stated /identifier/@value"]),
        FactCase(#""identifier": "?a=1&amp;b=2""#, ["id ?a=1&b=2 converted /identifier"]),
        FactCase(#""identifier": "a\/b\u0041""#, ["id a/bA stated /identifier"]),
        FactCase(#""identifier": "n/a""#, codes: ["fact.text.placeholder"]),
        FactCase(#""identifier": {"name": "Kiln"}"#), FactCase(#""identifier": """#), FactCase(#""identifier": true"#),
        FactCase(#""identifier": {"value": {"value": "x"}}"#), FactCase(#""identifier": null"#),
    ])
    func `reads the identifier`(expected: FactCase) throws {
        try expected.check([.id])
    }

    @Test(arguments: [
        FactCase(#""url": "https://kiln.example/1""#, ["url https://kiln.example/1 stated /url"]),
        FactCase(#""url": "https://kiln.example/?a=1&amp;b=2""#, ["url https://kiln.example/?a=1&b=2 converted /url"]),
        FactCase(#""url": {"@id": "https://kiln.example/1"}"#, ["url https://kiln.example/1 stated /url/@id"]),
        FactCase(
            #""url": {"@type": "WebPage", "url": "https://kiln.example/1"}"#,
            ["url https://kiln.example/1 stated /url/url"]),
        FactCase(#""url": ["", "https://kiln.example/1"]"#, ["url https://kiln.example/1 stated /url/1"]),
        FactCase(##""url": {"@id": "#posting"}"##), FactCase(#""url": {"@id": "_:b0"}"#),
        FactCase(#""url": "/jobs/1""#, codes: ["fact.url.unrecognised"]),
        FactCase(#""url": "https://""#, codes: ["fact.url.unrecognised"]),
        FactCase(#""url": "ftp://kiln.example/1""#, codes: ["fact.url.unrecognised"]),
        FactCase(#""url": "https://kiln.example/a b""#, codes: ["fact.url.unrecognised"]),
        FactCase(#""url": "//kiln.example/1""#, codes: ["fact.url.ambiguous"]),
        FactCase(##""url": "#""##, codes: ["fact.text.placeholder"]),
        FactCase(##""url": "#apply""##, codes: ["fact.url.placeholder"]),
        FactCase(
            #""url": ["/jobs/1", "http://kiln.example/1"]"#, ["url http://kiln.example/1 stated /url/1"],
            codes: ["fact.url.unrecognised"]),
        FactCase(#""url": 5"#), FactCase(#""url": {}"#), FactCase(#""url": {"@id": 5}"#), FactCase(#""@id": "x""#),
    ])
    func `reads the link`(expected: FactCase) throws {
        try expected.check([.url])
    }

    @Test(arguments: [
        FactCase(#""title": "Welder""#, ["title Welder stated /title"]),
        FactCase(#""title": "R&amp;D  Lead ""#, ["title R&D Lead converted /title"]),
        FactCase(#""title": "R&D Lead""#, ["title R&D Lead stated /title"]),
        FactCase(#""title": "x < y""#, ["title x < y stated /title"]),
        FactCase(#""title": "Caf\u00e9""#, ["title Café stated /title"]),
        FactCase(#""title": "A\nB""#, ["title A B converted /title"]),
        FactCase(#""title": "\ud83d\udd25""#, ["title 🔥 stated /title"]),
        FactCase(#""name": "Welder""#, ["title Welder stated /name"]),
        FactCase(#""name": "N", "title": "T""#, ["title T stated /title"]),
        FactCase(#""title": "", "name": "N""#, ["title N stated /name"]),
        FactCase(#""title": {"@value": "Welder", "@language": "en"}"#, ["title Welder stated /title/@value"]),
        FactCase(#""title": ["A", "B"]"#, ["title A stated /title/0"]),
        FactCase(#""title": "A", "title": "B""#, ["title B stated /title"]),
        FactCase(
            #""title": "null", "name": "N""#, ["title N stated /name"], codes: ["fact.text.placeholder"]),
        FactCase(#""title": {"name": "A"}"#), FactCase(#""title": false"#), FactCase(#""title": "\u00a0 ""#),
    ])
    func `reads the title`(expected: FactCase) throws {
        try expected.check([.title])
    }
}
