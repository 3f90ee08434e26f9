import JobPostingJSON
import Testing

@testable import JobPostingKit

/// One input, and the title, organisation and codes that it must give.
struct LinkedDataCase: Sendable, CustomTestStringConvertible {
    let text: String
    let title: String?
    let organization: String?
    let codes: [String]

    init(_ text: String, _ title: String?, organization: String? = nil, codes: [String] = []) {
        (self.text, self.title, self.organization, self.codes) = (text, title, organization, codes)
    }

    var testDescription: String { text }

    func check() throws {
        let document = try Document(parsing: text.utf8)
        let posting = try #require(document.first, "no posting was found")
        #expect(document.count == 1)
        #expect(posting.title == title && posting.organization == organization)
        #expect(posting.diagnostics.map(\.code) == codes)
        // A scan reads it as the model does, and a query too.
        let bytes = Array(text.utf8).filter { $0 != 0x0A }
        #expect(try Scan(copying: bytes).next()?.title == title)
        guard let title else { return }
        #expect(try Scan(copying: bytes, where: Query("title = \"\(title)\"")).next() != nil)
    }
}

@Suite struct ContextTests {
    @Test(
        "the context of schema.org in all its spellings",
        arguments: [
            #""http://schema.org""#, #""https://schema.org""#, #""http://schema.org/""#, #""https://www.schema.org/""#,
            #""https:\/\/schema.org""#, #""HTTPS://SCHEMA.ORG""#, #""//schema.org""#, #""schema.org""#,
            #""http://schema.org/docs/jsonldcontext.json""#, #""https://schema.org/docs/jsonldcontext.jsonld""#,
            #""https://schema.org/version/latest/schemaorg-current-https.jsonld""#, #"" https://schema.org ""#,
            #"["https://schema.org"]"#, #"["https://schema.org", {"@language": "de"}]"#, "null", "{}", "[]",
            #"{"@vocab": "http://schema.org/"}"#, #"{"@vocab": "http://www.schema.org/"}"#,
            #"{"@vocab": "https://schema.org"}"#,
            #"{"@base": "https://kiln.example/", "@vocab": "http://schema.org/"}"#,
            #"{"@vocab": "s:", "s": "http://schema.org/"}"#, #"{"dc": "http://purl.org/dc/terms/"}"#,
        ])
    func contexts(context: String) throws {
        try LinkedDataCase(
            #"{"@context": \#(context), "@type": "JobPosting", "title": "T", "hiringOrganization": {"name": "O"}}"#,
            "T",
            organization: "O"
        ).check()
    }

    @Test(
        "names with prefixes, as IRIs, by terms of the document, with aliased keywords",
        arguments: [
            LinkedDataCase(
                #"{"@context": {"schema": "http://schema.org/"}, "@type": "schema:JobPosting", "schema:title": "T", "schema:hiringOrganization": {"schema:name": "O"}}"#,
                "T", organization: "O"),
            LinkedDataCase(
                #"{"@context": {"s": {"@id": "https://schema.org/", "@prefix": true}}, "@type": ["s:JobPosting"], "s:title": {"@value": "T"}}"#,
                "T"),
            LinkedDataCase(#"{"@type": "schema:JobPosting", "schema:title": "T"}"#, "T"),
            LinkedDataCase(
                #"{"@type": "http://schema.org/JobPosting", "http://schema.org/title": "T", "https://schema.org/hiringOrganization": {"http:\/\/schema.org\/name": "O"}}"#,
                "T", organization: "O"),
            LinkedDataCase(
                #"[{"@type": ["http://schema.org/JobPosting"], "http://schema.org/title": [{"@value": "T", "@language": "en"}], "http://schema.org/hiringOrganization": [{"@type": ["http://schema.org/Organization"], "http://schema.org/name": [{"@value": "O"}]}]}]"#,
                "T", organization: "O"),
            LinkedDataCase(
                #"{"@context": ["https://schema.org", {"jobTitle": "schema:title", "employer": {"@id": "hiringOrganization", "@type": "@id"}}], "@type": "JobPosting", "jobTitle": "T", "employer": {"name": "O"}}"#,
                "T", organization: "O"),
            LinkedDataCase(
                ##"{"@context": "https://schema.org", "type": "JobPosting", "id": "#j", "title": "T", "hiringOrganization": {"type": "Organization", "id": "#o", "name": "O"}}"##,
                "T", organization: "O"),
            LinkedDataCase(
                #"{"@context": {"@vocab": "http://schema.org/", "kind": "@type", "val": "@value", "all": "@list"}, "kind": "JobPosting", "title": {"val": "T"}, "hiringOrganization": {"all": [{"name": "O"}]}}"#,
                "T", organization: "O"),
            LinkedDataCase(
                #"{"@context": {"@vocab": "http://example.org/", "s": "http://schema.org/"}, "@type": "s:JobPosting", "title": "X", "s:title": "T", "hiringOrganization": {"name": "X"}}"#,
                "T"),
            // The plain spelling comes first, whatever stands before it.
            LinkedDataCase(#"{"schema:title": "S", "@type": "JobPosting", "title": "T"}"#, "T"),
            LinkedDataCase(#"{"@type": "JobPosting", "t\u0069tle": "T"}"#, "T"),
            LinkedDataCase(#"{"\u0040type": "JobPosting", "title": {"\u0040value": "T"}}"#, "T"),
        ])
    func names(expected: LinkedDataCase) throws { try expected.check() }

    @Test(
        "a term that means something else is not the property of schema.org",
        arguments: [
            LinkedDataCase(#"{"@context": {"title": null}, "@type": "JobPosting", "title": "X"}"#, nil),
            LinkedDataCase(#"{"@context": {"title": {"@id": null}}, "@type": "JobPosting", "title": "X"}"#, nil),
            LinkedDataCase(
                #"{"@context": {"title": "http://purl.org/dc/terms/title"}, "@type": "JobPosting", "title": "X"}"#, nil),
            LinkedDataCase(
                #"{"@context": ["https://schema.org", {"dc": "http://purl.org/dc/terms/", "title": "dc:title"}], "@type": "JobPosting", "title": "X", "name": "T"}"#,
                "T"),
            LinkedDataCase(
                #"{"@context": "https://schema.org", "@type": "JobPosting", "title": "T", "hiringOrganization": {"@context": {"@vocab": null}, "name": "X"}}"#,
                "T"),
            LinkedDataCase(
                #"{"@context": {"@vocab": "http://example.org/"}, "@type": "http://schema.org/JobPosting", "title": "X"}"#,
                nil),
            // A circle of definitions means nothing.
            LinkedDataCase(
                #"{"@context": {"title": "a:x", "a": "b:x", "b": "a:x"}, "@type": "JobPosting", "title": "X"}"#, nil),
            LinkedDataCase(
                #"{"@type": "JobPosting", "sdo:title": "X", "title": "T"}"#, "T", codes: ["linked-data.prefix-unknown"]),
        ])
    func otherMeanings(expected: LinkedDataCase) throws { try expected.check() }

    @Test(
        "no posting where the type is not schema.org's",
        arguments: [
            #"{"@context": {"@vocab": "http://example.org/"}, "@type": "JobPosting", "title": "T"}"#,
            #"{"@context": {"JobPosting": "http://example.org/JobPosting"}, "@type": "JobPosting", "title": "T"}"#,
            #"{"@context": {"@vocab": "http://example.org/"}, "type": "http://schema.org/JobPosting", "title": "T"}"#,
            #"{"@type": "JobPosting", "@context": {"JobPosting": null}, "title": "T"}"#,
        ])
    func otherTypes(text: String) throws {
        #expect(try Document(parsing: text.utf8).isEmpty)
        #expect(try Scan(copying: Array(text.utf8)).next() == nil)
    }

    @Test(
        "a context holds for its object and what is inside it",
        arguments: [
            LinkedDataCase(
                #"{"@type": "JobPosting", "title": "T", "hiringOrganization": {"@context": {"firm": "name"}, "firm": "O"}}"#,
                "T", organization: "O"),
            LinkedDataCase(
                #"{"@type": "JobPosting", "jobLocation": {"@context": {"name": null}, "name": "X"}, "title": "T", "hiringOrganization": {"name": "O"}}"#,
                "T", organization: "O"),
            LinkedDataCase(
                #"{"@context": {"name": null}, "@graph": [{"@context": null, "@type": "JobPosting", "name": "T"}]}"#,
                "T"),
            LinkedDataCase(
                #"[{"@context": {"@vocab": "http://example.org/"}, "@type": "JobPosting"}, {"@type": "JobPosting", "title": "T"}]"#,
                "T"),
        ])
    func scopes(expected: LinkedDataCase) throws { try expected.check() }

    @Test(
        "what cannot be honoured, and what is misspelt, is told",
        arguments: [
            LinkedDataCase(
                #"{"@context": "https://jobs.example/context.jsonld", "@type": "JobPosting", "title": "T"}"#, "T",
                codes: ["linked-data.context-unknown"]),
            LinkedDataCase(
                #"{"@context": ["https://schema.org", "https://jobs.example/c"], "@graph": [{"@type": "JobPosting", "title": "T"}]}"#,
                "T", codes: ["linked-data.context-unknown"]),
            LinkedDataCase(
                #"{"@context": {"title": {"@id": "schema:title", "@context": {}}}, "@type": "JobPosting", "title": "T"}"#,
                "T", codes: ["linked-data.context-unsupported"]),
            LinkedDataCase(
                #"{"@type": "jobPosting", "Title": "T"}"#, "T",
                codes: ["linked-data.wrong-case", "linked-data.wrong-case"]),
            LinkedDataCase(
                #"{"@type": "JobPosting", "title": "T", "HiringOrganization": {"@type": "organization", "Name": "O"}}"#,
                "T", organization: "O",
                codes: ["linked-data.wrong-case", "linked-data.wrong-case", "linked-data.wrong-case"]),
            LinkedDataCase(
                #"{"@type": "JobPosting", "schema:Title": "T"}"#, "T", codes: ["linked-data.wrong-case"]),
        ])
    func remarks(expected: LinkedDataCase) throws { try expected.check() }

    @Test func `a thousand contexts inside one another are read in linear time`() throws {
        var text = #"{"@context": {"position": "title"}, "@type": "JobPosting", "position": "T", "x": "#
        for index in 0..<400 { text += #"{"@context": {"t\#(index)": "title"}, "x": "# }
        text += "{}" + String(repeating: "}", count: 401)
        #expect(try JobPosting(parsing: text.utf8).title == "T")
        let terms = (0..<10_000).map { #""t\#($0)": "schema:title""# }.joined(separator: ", ")
        let wide = #"{"@context": {\#(terms)}, "@type": "JobPosting", "t9999": "T"}"#
        #expect(try JobPosting(parsing: wide.utf8).title == "T")
    }
}
