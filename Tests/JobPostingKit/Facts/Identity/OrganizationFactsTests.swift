import Testing

@testable import JobPostingKit

@Suite struct OrganizationFactsTests {
    @Test(arguments: [
        FactCase(#""hiringOrganization": "Kiln""#, ["organization Kiln stated /hiringOrganization"]),
        FactCase(
            #""hiringOrganization": {"name": "Kiln &amp; Co"}"#,
            ["organization Kiln & Co converted /hiringOrganization/name"]),
        FactCase(
            #""hiringOrganization": [{"name": "A"}, {"name": "B"}]"#,
            ["organization A stated /hiringOrganization/0/name"]),
        FactCase(#""hiringOrganization": {"name": ["", "B"]}"#, ["organization B stated /hiringOrganization/name/1"]),
        FactCase(
            #""hiringOrganization": {"name": {"@value": "A", "@language": "de"}}"#,
            ["organization A stated /hiringOrganization/name/@value"]),
        FactCase(#""hiringOrganization": {"name": 3}"#, ["organization 3 converted /hiringOrganization/name"]),
        // What Google asks anonymous employers to write.
        FactCase(#""hiringOrganization": "confidential""#, codes: ["fact.organization.confidential"]),
        FactCase(#""hiringOrganization": {"name": "Confidential"}"#, codes: ["fact.organization.confidential"]),
        FactCase(
            #""hiringOrganization": {"name": "Confidential Kilns"}"#,
            ["organization Confidential Kilns stated /hiringOrganization/name"]),
        // Each language has a word for it.
        FactCase(#""hiringOrganization": "Confidential Company""#, codes: ["fact.organization.confidential"]),
        FactCase(#""hiringOrganization": "Vertraulich""#, codes: ["fact.organization.confidential"]),
        FactCase(#""hiringOrganization": "Entreprise confidentielle""#, codes: ["fact.organization.confidential"]),
        FactCase(#""hiringOrganization": {"name": "EMPRESA CONFIDENCIAL"}"#, codes: ["fact.organization.confidential"]),
        FactCase(#""hiringOrganization": "Azienda riservata""#, codes: ["fact.organization.confidential"]),
        FactCase(#""hiringOrganization": "Anoniem""#, codes: ["fact.organization.confidential"]),
        FactCase(#""hiringOrganization": "Firma poufna""#, codes: ["fact.organization.confidential"]),
        FactCase(#""hiringOrganization": "Anonym arbetsgivare""#, codes: ["fact.organization.confidential"]),
        FactCase(#""hiringOrganization": "Důvěrné""#, codes: ["fact.organization.confidential"]),
        FactCase(#""hiringOrganization": "社名非公開""#, codes: ["fact.organization.confidential"]),
        FactCase(#""hiringOrganization": "某公司""#, codes: ["fact.organization.confidential"]),
        // What stands in an empty box is no name, and neither is a link; a name may be a domain.
        FactCase(#""hiringOrganization": "N/A""#, codes: ["fact.text.placeholder"]),
        FactCase(#""hiringOrganization": {"name": "null"}"#, codes: ["fact.text.placeholder"]),
        FactCase(#""hiringOrganization": "Company Name""#, codes: ["fact.organization.placeholder"]),
        FactCase(#""hiringOrganization": "{{company}}""#, codes: ["fact.organization.placeholder"]),
        FactCase(
            #""hiringOrganization": {"name": "https://kiln.example/"}"#, codes: ["fact.organization.unrecognised"]),
        FactCase(#""hiringOrganization": "kiln.example""#, ["organization kiln.example stated /hiringOrganization"]),
        // Where the name is missing, the registered one and the other one say it.
        FactCase(
            #""hiringOrganization": {"alternateName": "Kilns", "legalName": "Kiln Ltd"}"#,
            ["organization Kiln Ltd inferred /hiringOrganization/legalName"]),
        FactCase(
            #""hiringOrganization": {"alternateName": "Kilns"}"#,
            ["organization Kilns inferred /hiringOrganization/alternateName"]),
        FactCase(
            #""hiringOrganization": {"name": "Kiln", "legalName": "Kiln Ltd"}"#,
            ["organization Kiln stated /hiringOrganization/name"]),
        FactCase(#""hiringOrganization": null"#),
        FactCase(#""hiringOrganization": {}"#), FactCase(#""hiringOrganization": true"#),
    ])
    func `reads the name`(expected: FactCase) throws {
        try expected.check([.organization])
    }

    @Test(arguments: [
        links(
            #""url": "https://k.example", "sameAs": "https://s.example/k""#,
            "organization_url https://k.example stated /url", "organization_same_as https://s.example/k stated /sameAs"),
        links(
            #""sameAs": ["https://a.example", "https://b.example", "https://a.example"]"#,
            "organization_same_as https://a.example stated /sameAs/0",
            "organization_same_as https://b.example stated /sameAs/1"),
        links(#""sameAs": {"@id": "https://a.example"}"#, "organization_same_as https://a.example stated /sameAs/@id"),
        links(
            #""url": ["https://a.example", "https://b.example"]"#, "organization_url https://a.example stated /url/0"),
        links(
            #""sameAs": "https://x.example/?a=1&amp;b=2""#,
            "organization_same_as https://x.example/?a=1&b=2 converted /sameAs"),
        // A logo is a link or an image.
        links(#""logo": "https://k.example/l.png""#, "organization_logo https://k.example/l.png stated /logo"),
        links(
            #""logo": "https://k.example/l?w=1&amp;v=2""#,
            "organization_logo https://k.example/l?w=1&v=2 converted /logo"),
        links(
            #""logo": {"@type": "ImageObject", "url": "https://k.example/l.png"}"#,
            "organization_logo https://k.example/l.png stated /logo/url"),
        links(
            #""logo": {"contentUrl": "https://k.example/l.png"}"#,
            "organization_logo https://k.example/l.png stated /logo/contentUrl"),
        links(
            #""logo": {"@type": "ImageObject", "contentUrl": "https://c.example/", "url": "https://u.example/"}"#,
            "organization_logo https://u.example/ stated /logo/url"),
        links(
            #""logo": {"@type": "ImageObject", "@id": "https://k.example/l.png"}"#,
            "organization_logo https://k.example/l.png stated /logo/@id"),
        links(
            #""logo": {"url": {"@id": "https://k.example/l.png"}}"#,
            "organization_logo https://k.example/l.png stated /logo/url/@id"),
        links(
            #""logo": ["", {"url": "https://u.example/"}]"#, "organization_logo https://u.example/ stated /logo/1/url"),
        links(
            #""logo": "HTTPS://k.example/l.png?w=1&#38;v=2""#,
            "organization_logo HTTPS://k.example/l.png?w=1&v=2 converted /logo"),
        links(#""url": "", "sameAs": null, "logo": 5"#), links(#""url": {}, "sameAs": [], "logo": {}"#),
        FactCase(#""sameAs": "x", "logo": "y""#),
    ])
    func `reads the links`(expected: FactCase) throws {
        try expected.check([.organizationURL, .organizationSameAs, .organizationLogo])
    }

    @Test(arguments: [
        // What only its page completes, and other schemes.
        FactCase(
            #""hiringOrganization": {"logo": "/img/l.png"}"#, codes: ["fact.organization-logo.unrecognised"]),
        FactCase(#""hiringOrganization": {"logo": "//c.example/l.png"}"#, codes: ["fact.organization-logo.ambiguous"]),
        FactCase(#""hiringOrganization": {"logo": "Null"}"#, codes: ["fact.text.placeholder"]),
        FactCase(
            #""hiringOrganization": {"logo": "data:image/png;base64,iVBORw0KGgo="}"#,
            codes: ["fact.organization-logo.unrecognised"]),
        FactCase(
            ##""hiringOrganization": {"sameAs": ["#", "https://k.example/", "www.k.example"]}"##,
            ["organization_same_as https://k.example/ stated /hiringOrganization/sameAs/1"],
            codes: ["fact.text.placeholder", "fact.organization-same-as.unrecognised"]),
        FactCase(
            #""hiringOrganization": {"url": ["javascript:void(0)", "https://k.example/"]}"#,
            ["organization_url https://k.example/ stated /hiringOrganization/url/1"],
            codes: ["fact.organization-url.unrecognised"]),
        FactCase(
            #""hiringOrganization": "https://k.example""#,
            ["organization_url https://k.example stated /hiringOrganization"], codes: ["fact.organization.unrecognised"]
        ),
    ])
    func `tells the links that cannot be followed`(expected: FactCase) throws {
        try expected.check([.organizationURL, .organizationSameAs, .organizationLogo])
    }

    @Test(
        arguments: [
            (
                ##"{"@id": "#o"}"##, ##"{"@id": "#o", "name": "Kiln", "url": "https://k.example/"}"##,
                ["Kiln", "https://k.example/"]
            ),
            (##"{"@id": "#o", "@type": "Organization"}"##, ##"{"@id": "#o", "name": "Kiln"}"##, ["Kiln"]),
            (##"{"@id": "#\u006f"}"##, ##"{"@id": "\u0023o", "name": "Kiln"}"##, ["Kiln"]),
            // A reference is not what it refers to; what says more is no reference.
            (##"{"@id": "#o"}"##, ##"{"@id": "#o"}"##, []),
            (##"{"@id": "#o"}"##, ##"{"@id": "#p", "name": "Kiln"}"##, []),
            (##"{"@id": "#o", "name": "Own"}"##, ##"{"@id": "#o", "name": "Kiln"}"##, ["Own"]),
            (##"{"@id": 5}"##, ##"{"@id": 5, "name": "Kiln"}"##, []), ("{}", ##"{"name": "Kiln"}"##, []),
            (##""#o""##, ##"{"@id": "#o", "name": "Kiln"}"##, ["#o"]),
        ] as [(String, String, [String])])
    func `follows a reference to a node beside the posting`(reference: String, node: String, values: [String]) throws {
        let posting = #"{"@type": "JobPosting", "hiringOrganization": \#(reference)}"#
        for text in [#"{"@graph": [\#(node), \#(posting)]}"#, "[\(posting), \(node)]"] {
            let posting = try JobPosting(parsing: text.utf8)
            let facts = posting.facts(.organization) + posting.facts(.organizationURL)
            #expect(facts.map { notation($0.value) } == values)
            for fact in facts where notation(fact.value) == "Kiln" {
                #expect(fact.provenance.method == .converted)
                #expect(posting.pointer(of: fact.provenance) == "/hiringOrganization")
            }
            let query = try Query("organization = Kiln")
            #expect(query.matches(posting, now: 0) == values.contains("Kiln"))
            #expect(
                try Scan(copying: Array(text.utf8), where: query).next() == (values.contains("Kiln") ? posting : nil))
        }
    }

    @Test(arguments: [0, 1, 99, 1000])
    func `a reference is followed however many nodes stand before its own`(count: Int) throws {
        let others = (0..<count).map { ##"{"@id": "#\##($0)", "name": "N"},"## }.joined()
        let organization = ##"{"@id": "#o", "name": "Kiln"}"##
        let posting = try JobPosting(
            parsing: ##"[\##(others)\##(organization), {"@type": "JobPosting", "hiringOrganization": {"@id": "#o"}}]"##
                .utf8)
        #expect(posting.organization == "Kiln" && posting.diagnostics.isEmpty)
    }

    @Test func `a reference that leads nowhere is told`() throws {
        let posting = try JobPosting(parsing: ##"{"@type": "JobPosting", "hiringOrganization": {"@id": "#o"}}"##.utf8)
        #expect(posting.organization == nil)
        #expect(posting.diagnostics.contains { $0.code == "fact.reference.unresolved" })
    }

    @Test func `parts of two employers are never put together`() throws {
        func read(_ employers: String) throws -> JobPosting {
            try JobPosting(parsing: #"{"@type": "JobPosting", "hiringOrganization": \#(employers)}"#.utf8)
        }
        let two = try read(#"[{"name": "A"}, {"name": "B", "url": "https://b.example/"}]"#)
        #expect(two.organization == "A" && two.organizationURL == nil)
        let named = try read(#"[{"url": "https://a.example/"}, {"name": "B", "url": "https://b.example/"}]"#)
        #expect(named.organization == "B" && named.organizationURL == "https://b.example/")
        let confidential = try read(
            #"{"name": "Confidential", "url": "https://c.example/", "logo": "https://c.example/l"}"#)
        #expect(confidential.organization == nil && confidential.organizationURL == nil)
        #expect(confidential.organizationLogo == nil)
    }

    /// A posting whose organisation has these members; the pointers of the facts start there.
    private static func links(_ members: String, _ facts: String...) -> FactCase {
        FactCase(
            #""hiringOrganization": {\#(members)}"#,
            facts.map { fact in fact.replacing(" /", with: " /hiringOrganization/") })
    }
}
