import Testing

@testable import JobPostingKit

@Suite struct ContactFactsTests {
    @Test(
        arguments: [
            ("jobs@kiln.example", "jobs@kiln.example"), ("mailto:jobs@kiln.example", "jobs@kiln.example"),
            ("MAILTO:jobs@kiln.example?subject=Welder", "jobs@kiln.example"),
            (" a.b+c@x-y.kiln.example ", "a.b+c@x-y.kiln.example"),
            ("büro@öfen.example", "büro@öfen.example"), ("jobs@kiln", nil), ("jobs kiln.example", nil),
            ("jobs@@kiln.example", nil),
            ("jobs [at] kiln.example", nil), ("jobs@kiln..example", nil), (".jobs@kiln.example", nil),
            ("jobs@-kiln.example", nil),
            ("@kiln.example", nil), ("a@1.2.3.4", nil), ("a b@kiln.example", nil), ("", nil), ("email_1", nil),
        ] as [(String, String?)])
    func `knows e-mail addresses`(text: String, address: String?) {
        #expect(ContactText.email(text) == address)
    }

    @Test(
        arguments: [
            ("+49 30 1234567", "+49 30 1234567"), ("tel:+493012345", "+493012345"),
            ("(030) 12 34-56", "(030) 12 34-56"),
            ("030/123456", "030/123456"), ("555-0100 ext. 12", "555-0100 ext. 12"), ("110", nil), ("phone_1", nil),
            ("", nil),
            ("call us on 030 123456", nil), ("123456789012345678901", nil), ("03-1234-5678", "03-1234-5678"),
        ] as [(String, String?)])
    func `knows telephone numbers`(text: String, number: String?) {
        #expect(ContactText.telephone(text) == number)
    }

    @Test(arguments: [
        FactCase(
            #""applicationContact": {"@type": "ContactPoint", "telephone": "tel:+493012345", "email": "mailto:jobs@kiln.example"}"#,
            [
                "contact jobs@kiln.example converted /applicationContact/email",
                "contact +493012345 converted /applicationContact/telephone",
            ]),
        FactCase(
            #""applicationContact": [{"email": ["a@kiln.example", "b@kiln.example"]}, {"email": "a@kiln.example"}]"#,
            [
                "contact a@kiln.example stated /applicationContact/0/email/0",
                "contact b@kiln.example stated /applicationContact/0/email/1",
            ]),
        FactCase(
            #""applicationContact": "jobs@kiln.example""#, ["contact jobs@kiln.example stated /applicationContact"]),
        FactCase(#""applicationContact": "030 123456""#, ["contact 030 123456 stated /applicationContact"]),
        FactCase(
            #""applicationContact": {"telephone": 493012345}"#,
            ["contact 493012345 converted /applicationContact/telephone"]),
        FactCase(
            #""applicationContact": {"email": "email_1", "telephone": "phone_1"}"#,
            codes: ["fact.contact.unrecognised", "fact.contact.unrecognised"]),
        FactCase(#""applicationContact": {"email": "N/A"}"#, codes: ["fact.text.placeholder"]),
        // Where to apply, unless it is the posting itself.
        FactCase(
            #""applicationContact": {"url": "https://kiln.example/apply"}"#,
            ["apply_url https://kiln.example/apply stated /applicationContact/url"]),
        FactCase(
            #""applicationContact": "https://kiln.example/apply""#,
            ["apply_url https://kiln.example/apply stated /applicationContact"]),
        FactCase(#""applicationContact": {"url": "https://kiln.example/1"}, "url": "https://kiln.example/1""#),
        FactCase(#""applicationContact": {"url": "/apply"}"#, codes: ["fact.apply-url.unrecognised"]),
        FactCase(#""applicationContact": "The office""#), FactCase(#""applicationContact": {"name": "Office"}"#),
        // The organisation's own telephone is not published for applicants.
        FactCase(#""hiringOrganization": {"email": "info@kiln.example", "telephone": "+493012345"}"#),
    ])
    func `reads where to apply and whom to ask`(expected: FactCase) throws {
        try expected.check([.applyURL, .contact])
    }
}
