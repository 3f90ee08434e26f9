import JobPostingJSON
import Testing

@testable import JobPostingKit

/// The reading that the facts of places share.
@Suite struct PlaceReadingTests {
    private static let fields: [Field] = [
        .locations, .country, .region, .locality, .postalCode, .streetAddress, .latitude, .longitude, .workplace,
    ]

    @Test func `says what is wrong once, in whatever order the facts are asked for`() throws {
        let posting = try posting(
            #""jobLocation": [{"address": {"addressCountry": "Nowhere", "addressLocality": "Remote"}}, "#
                + #"{"geo": "1,2", "address": {"addressCountry": "US", "addressRegion": "Q", "postalCode": 3}}]"#)
        let codes = [
            "fact.country.unrecognised", "fact.locality.placeholder", "fact.coordinates.ambiguous",
            "fact.region.unrecognised", "fact.postal-code.impossible",
        ]
        #expect(posting.diagnostics.map(\.code) == codes)
        for fields in [Self.fields, Self.fields.reversed()] {
            posting.withFactReader { _, reader in
                reader.keepsRemarks = true
                for field in fields { reader.read(field) }
                #expect(reader.remarks.map(\.code).sorted() == codes.sorted())
            }
        }
    }

    @Test func `says what is wrong also after another fact has asked for it as evidence`() throws {
        let posting = try posting(#""jobLocation": {"address": {"addressCountry": "Nowhere"}}"#)
        posting.withFactReader { _, reader in
            reader.keepsRemarks = true
            #expect(reader.facts(of: .country).isEmpty)
            #expect(reader.remarks.isEmpty)
            reader.read(.country)
            #expect(reader.remarks.map(\.code) == ["fact.country.unrecognised"])
        }
    }

    @Test func `forgets the places when it moves on`() throws {
        let document = try Document(
            parsing: Array(
                #"[{"@type": "JobPosting", "jobLocation": "Rome, Italy"}, {"@type": "JobPosting", "title": "T"}]"#.utf8)
        )
        #expect(document.map { $0.country } == [["IT"], []])
    }

    @Test(arguments: [
        ("We run remote teams. This is a fully remote position.", "remote", 21..<52),
        ("THIS IS A HYBRID ROLE in Leeds", "hybrid", 0..<21), ("Poste en télétravail complet.", "remote", 0..<30),
    ])
    func `reads the workplace from a description that says it`(text: String, workplace: String, range: Range<Int>) {
        let found = WorkplaceText.workplace(text)
        #expect(found?.value.rawValue == workplace)
        #expect(found?.range == range)
    }

    @Test(arguments: [
        "", "Remote sensing", "This is a remote roles platform",
        "This is a remote position. This is a hybrid position.",
        "Our remote culture", "this is a remote", "Xthis is a remote role",
    ])
    func `reads no workplace from a description that leaves it open`(text: String) {
        #expect(WorkplaceText.workplace(text) == nil)
    }

    @Test func `a description says the workplace only when facts may be read from it`() throws {
        var posting = try posting(#""description": "<p>Be glad: this role is hybrid.</p>""#)
        #expect(posting.workplace == nil)
        posting.factOptions.readsText = true
        let fact = try #require(posting.facts(.workplace).first)
        #expect(fact.value == .text("hybrid") && fact.provenance.method == .text)
        #expect(fact.provenance.textRange == 9..<28)
    }

    @Test func `no text stops the readers of places`() {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "Remote", "US", "CA", ",", " - ", "/", "(", ")", "Austin", "TX 78701", "é", "県", "日本", "-", ".", "59.3",
            "N", "°",
            "geo:", "POINT(", ";", " ", "\u{0}", "🦊", "http://schema.org/", "wikipedia.org/wiki/", "0", "D-",
        ]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...9, using: &random)).map { _ in pieces.randomElement() ?? "" }.joined()
            _ = CountryText(text)
            _ = AddressText(text, as: .place)
            _ = AddressText(text, as: .locality, in: CountryCode("US"))
            _ = RegionText(text, in: CountryCode("JP"))
            _ = GeographicText.pair(text)
            _ = GeographicText.degrees(text.utf8)
            _ = PlaceParts(text).summary
            _ = Workplace(ofType: text)
            if let country = CountryCode("DE") { _ = PostalCode(of: country)?.code(in: text, of: country) }
        }
    }
}
