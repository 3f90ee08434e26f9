import Testing

@testable import JobPostingKit

/// The marks of a section of XML are no part of what is published in it.
@Suite struct CDATASectionTests {
    @Test(arguments: [
        FactCase(
            #""description": "<![CDATA[<p>We <b>weld</b>.</p>]]>""#,
            ["description <p>We <b>weld</b>.</p> converted /description", "text We weld. converted /description"]),
        FactCase(
            #""description": " \n<![cdata[We weld & cut > 3 mm.]]>\n""#,
            [
                "description <p>We weld &amp; cut &gt; 3 mm.</p> converted /description",
                "text We weld & cut > 3 mm. converted /description",
            ]),
        // What is escaped within, or damaged.
        FactCase(
            #""description": "<![CDATA[&lt;p&gt;We weld.&lt;/p&gt;]]>""#,
            ["description <p>We weld.</p> converted /description", "text We weld. converted /description"],
            codes: ["fact.text.escaped"]),
        FactCase(
            #""description": "<![CDATA[Â£30k â€“ £35k]]>""#,
            ["description <p>£30k – £35k</p> converted /description", "text £30k – £35k converted /description"],
            codes: ["fact.text.mojibake"]),
        // Cut off, empty, and one that says nothing.
        FactCase(
            #""description": "<![CDATA[<p>We weld""#,
            ["description <p>We weld</p> converted /description", "text We weld converted /description"]),
        FactCase(#""description": "<![CDATA[]]>""#),
        FactCase(#""description": "<![CDATA[N/A]]>""#, codes: ["fact.text.placeholder"]),
        // Short texts.
        FactCase(#""title": "<![CDATA[Welder & Fitter]]>""#, ["title Welder & Fitter converted /title"]),
        FactCase(
            #""hiringOrganization": {"name": "<![CDATA[Harbour Yard]]>"}, "url": "<![CDATA[https://yard.example/7]]>""#,
            [
                "organization Harbour Yard converted /hiringOrganization/name",
                "url https://yard.example/7 converted /url",
            ]),
        FactCase(
            #""qualifications": "<![CDATA[<ul><li>A licence</li></ul>]]>""#,
            ["qualifications - A licence converted /qualifications"]),
    ])
    func `what stands in a section is read`(posting: FactCase) throws {
        try posting.check([.title, .organization, .url, .description, .text, .qualifications])
    }

    /// More than a section is what HTML makes of it.
    @Test(arguments: [
        "We weld.", "", "<", "<!", "<![", "<![CDATA", "<p>a</p><![CDATA[b]]>", "<![CDATA[a]]><p>b</p>",
        "<![CDATA[a]]><![CDATA[b]]>",
        "<!-- a -->", "]]>",
    ])
    func `other texts are left as they are`(text: String) {
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { #expect(CDATASection.content(of: HTMLBytes($0)).count == bytes.count) }
    }
}
