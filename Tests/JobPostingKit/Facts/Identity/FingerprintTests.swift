import JobPostingJSON
import Testing

@testable import JobPostingKit

/// The content fingerprint: its specification's test vectors, and what makes no difference.
@Suite struct FingerprintTests {
    private static func posting(_ title: String?, _ organization: String?, _ description: String?) throws -> JobPosting
    {
        var posting = JobPosting()
        if let title { posting.published.title = .string(title) }
        if let organization { posting.published.hiringOrganization = .organization { $0.name = .string(organization) } }
        if let description { posting.published.description = .string(description) }
        return posting
    }

    /// The vectors of `Fingerprints.md`; another implementation has computed the numbers from the normalised texts.
    @Test(
        arguments: [
            ("Welder & Fitter", "Harbour Yard 3", "<p>Cut and <b>weld</b> plates to", -7_846_740_443_192_925_747),
            ("NURSE", nil, nil, -1_031_189_188_145_267_435),
            ("C++ Engineer", "Müller & Strøm", "R&amp;D in Malmö!", 7_307_010_595_819_902_640),
            ("看護師", nil, "夜勤 あり", 6_103_458_074_028_961_110),
            ("개발자", nil, nil, 4_631_813_282_123_007_793),
        ] as [(String, String?, String?, Int64)])
    func `vectors of the specification`(title: String, organization: String?, text: String?, expected: Int64) throws {
        #expect(try Self.posting(title, organization, text).fingerprint == expected)
    }

    @Test(arguments: [
        #"{"@type":"JobPosting","title":"Crane Driver","hiringOrganization":{"name":"Dock 7"},"description":"Lift. Lower."}"#,
        #"{"@type":"JobPosting","description":"<p>LIFT<br>lower</p>","hiringOrganization":"Dock 7","title":" crane\ndriver"}"#,
        #"{"@type":"JobPosting","title":"Cr\u00e1ne Driver","hiringOrganization":[{"name":"DOCK-7"}],"description":"&lt;p&gt;Lift&lt;/p&gt; lower"}"#,
        #"{"@type":"schema:JobPosting","schema:title":"Crane-driver","schema:hiringOrganization":"Dock 7","schema:description":"lift, lower"}"#,
        #"{"@type":"JobPosting","title":"Crane Driver","hiringOrganization":{"name":"Dock 7"},"description":"Lift: lower","datePosted":"2026-01-01","url":"https://dock7.example/1","baseSalary":12}"#,
        """
        <html><div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Crane Driver</h1>
        <span itemprop="hiringOrganization">Dock 7</span><div itemprop="description"><ul><li>Lift<li>Lower</ul></div></div>
        """,
    ])
    func `markup, case, white space and carriage make no difference`(text: String) throws {
        let expected = try Self.posting("Crane Driver", "Dock 7", "lift lower").fingerprint
        #expect(try JobPosting(parsing: text.utf8).fingerprint == expected)
    }

    /// Words of ASCII are read in runs; what they come to is what the segmenter's symbols come to, one after another.
    @Test func `runs are read as their symbols are`() {
        let parts = [
            "a", "weld", "X9", "2026", "12", "C", " ", "  ", ".", ". ", ".\n", ", ", "-", "/", "'", "(", ")", "+", "#",
            "net", "k", "l", "é", "ß", "日", "本", "개", "\u{AD}", "\u{301}", "\u{FF11}", "\u{2019}", "&", "\0", "क्",
        ]
        var state: UInt64 = 7
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<state % 12 {
                state = Fingerprint.mix(state &+ 0x9E37_79B9_7F4A_7C15)
                text += parts[Int(state % UInt64(parts.count))]
            }
            state = Fingerprint.mix(state &+ 0x9E37_79B9_7F4A_7C15)
            let shown = text
            text.withUTF8 { bytes in
                var expected = Fingerprint()
                var lengths = [Int]()
                var segmenter = WordSegmenter(bytes)
                while let symbol = segmenter.next() {
                    if symbol.isStart, symbol.bits & WordSegmenter.Symbol.joined == 0, !lengths.isEmpty {
                        expected.append(0x20)
                    }
                    if symbol.isStart { lengths.append(0) }
                    expected.append(scalar: symbol.scalar)
                    lengths[lengths.count - 1] += 1
                }
                expected.append(0x0A)
                var hash = Fingerprint()
                #expect(hash.append(wordsOf: bytes) == !lengths.isEmpty)
                #expect(hash == expected, "\(shown)")
                var words = FingerprintWords(bytes)
                var found = [Int]()
                while let word = words.next() { found.append(word.length) }
                #expect(found == lengths, "\(shown)")
            }
        }
    }

    @Test func `each part and each word counts, and so does where it stands`() throws {
        let all = try [
            Self.posting("Crane Driver", "Dock 7", "lift lower"), Self.posting("Crane Driver", "Dock 8", "lift lower"),
            Self.posting("Crane Driver", "Dock 7", "lower lift"), Self.posting("Crane", "Driver Dock 7", "lift lower"),
            Self.posting("Cranedriver", "Dock 7", "lift lower"), Self.posting("Crane Driver", nil, "Dock 7 lift lower"),
            Self.posting("Crane Driver", "Dock 7", nil), Self.posting(nil, "Dock 7", "lift lower"),
            Self.posting("Crane Driver", "Dock 7", "lift lower it"),
        ].map { $0.fingerprint }
        #expect(!all.contains(nil) && Set(all).count == all.count)
    }

    @Test func `nothing said has no fingerprint`() throws {
        for posting in try [
            Self.posting(nil, nil, nil), Self.posting(nil, "Dock 7", nil), Self.posting("...", "Dock 7", "<p>–</p>"),
        ] { #expect(posting.fingerprint == nil && posting.nearDuplicateKey == nil) }
    }

    @Test func `it follows from the posting`() throws {
        let posting = try Self.posting("Crane Driver", nil, nil)
        let fact = try #require(posting.facts(.fingerprint).first)
        #expect(fact.provenance.method == .inferred && posting.pointer(of: fact.provenance).text == "")
    }
}
