import JobPostingJSON
import Testing

@testable import JobPostingKit

@Suite struct NodeIndexTests {
    @Test(
        "a reference stands for the node wherever it is described",
        arguments: [
            LinkedDataCase(
                ##"{"@graph": [{"@type": "JobPosting", "title": "T", "hiringOrganization": {"@id": "#o"}}, {"@id": "#o", "name": "O"}]}"##,
                "T", organization: "O"),
            LinkedDataCase(
                ##"{"@graph": {"@graph": [{"@id": "#o", "name": "O"}]}, "@included": [{"@type": "JobPosting", "title": "T", "hiringOrganization": {"@id": "#o"}}]}"##,
                "T", organization: "O"),
            LinkedDataCase(
                ##"[{"publisher": {"@id": "#o", "name": "O"}}, {"@type": "JobPosting", "title": "T", "hiringOrganization": [{"@id": "#o"}]}]"##,
                "T", organization: "O"),
            LinkedDataCase(
                ##"{"@type": "JobPosting", "title": "T", "employmentUnit": {"@id": "#o", "name": "O"}, "hiringOrganization": {"@id": "#o"}}"##,
                "T", organization: "O"),
            LinkedDataCase(
                ##"[{"id": "#o", "name": "O"}, {"type": "JobPosting", "title": "T", "hiringOrganization": {"id": "#o"}}]"##,
                "T",
                organization: "O"),
            // The descriptions of a node together: the first that has the property.
            LinkedDataCase(
                ##"[{"@id": "#o", "url": "https://o.example"}, {"@id": "#o", "name": "O"}, {"@id": "#o", "name": "P"}, {"@type": "JobPosting", "title": "T", "hiringOrganization": {"@id": "#o"}}]"##,
                "T", organization: "O"),
            LinkedDataCase(
                ##"[{"@id": "#o", "name": "O"}, {"@type": "JobPosting", "title": "T", "hiringOrganization": {"@id": "#o", "url": "https://o.example"}}]"##,
                "T", organization: "O"),
            LinkedDataCase(
                ##"[{"@type": "JobPosting", "@id": "#j", "title": "T"}, {"@id": "#j", "hiringOrganization": "O"}]"##,
                "T",
                organization: "O"),
            LinkedDataCase(
                ##"[{"@type": "JobPosting", "@id": "#j", "title": "T"}, {"@type": "JobPosting", "@id": "#j", "hiringOrganization": "O"}]"##,
                "T", organization: "O"),
            // An object that only refers to a posting is none of its own.
            LinkedDataCase(
                ##"[{"mainEntity": {"@type": "JobPosting", "@id": "#j"}}, {"@type": "JobPosting", "@id": "#j", "title": "T"}]"##,
                "T"),
            LinkedDataCase(
                ##"[{"mainEntity": {"@type": "JobPosting", "@id": "#j"}}, {"@id": "#j", "title": "T"}]"##, "T"),
            // From the other end.
            LinkedDataCase(
                #"{"@type": "Organization", "name": "O", "@reverse": {"hiringOrganization": {"@type": "JobPosting", "title": "T"}}}"#,
                "T", organization: "O"),
            LinkedDataCase(
                #"{"@context": ["https://schema.org", {"openings": {"@reverse": "hiringOrganization"}}], "@type": "Organization", "name": "O", "openings": [{"@type": "JobPosting", "title": "T"}]}"#,
                "T", organization: "O"),
            LinkedDataCase(
                ##"[{"name": "O", "@reverse": {"schema:hiringOrganization": {"@id": "#j"}}}, {"@type": "JobPosting", "@id": "#j", "title": "T"}]"##,
                "T", organization: "O"),
            // Circles.
            LinkedDataCase(
                ##"[{"@id": "#a", "hiringOrganization": {"@id": "#a"}, "name": "A"}, {"@id": "#j", "@type": "JobPosting", "title": "T", "hiringOrganization": {"@id": "#j"}}]"##,
                "T", organization: "T"),
            LinkedDataCase(
                ##"[{"@id": "#j", "@type": "JobPosting", "title": "T", "hiringOrganization": {"@id": "#o"}}, {"@id": "#o", "name": {"@id": "#p"}}, {"@id": "#p", "name": {"@id": "#o"}}]"##,
                "T"),
        ])
    func references(expected: LinkedDataCase) throws {
        // A title that stands in for a name is not what the circle is about.
        if expected.organization == "T" { return #expect(try JobPosting(parsing: expected.text.utf8).title == "T") }
        try expected.check()
    }

    private static let place = ##"{"@id": "#p", "address": {"@id": "#a"}, "geo": {"@id": "#g"}}"##
    private static let parts = ##"""
        {"@id": "#a", "addressLocality": "Skövde", "addressCountry": {"@id": "#se"}}, {"@id": "#se", "name": "SE"},
        {"@id": "#g", "latitude": 58.39, "longitude": 13.85}, {"@id": "#id", "value": "K-9"},
        {"@id": "#pay", "currency": "SEK", "value": {"@id": "#amount"}}, {"@id": "#amount", "value": 31000, "unitText": "MONTH"}
        """##
    private static let posting = ##"""
        {"@type": "JobPosting", "jobLocation": {"@id": "#p"}, "baseSalary": {"@id": "#pay"}, "identifier": {"@id": "#id"}}
        """##

    @Test func `any property may refer, in one document or from one to another`() throws {
        func check(_ found: JobPosting) throws {
            #expect(found.locality == ["Skövde"] && found.country == ["SE"] && found.id == "K-9")
            #expect(found.latitude == 58.39 && found.longitude == 13.85)
            #expect(found.salaryMin == 31000 && found.salaryCurrency == "SEK" && found.salaryUnit == .month)
            let locality = try #require(found.facts(.locality).first)
            #expect(locality.provenance.method == .converted)
            #expect(found.pointer(of: locality.provenance).text == "/jobLocation")
            let country = try #require(found.facts(.country).first)
            #expect(found.pointer(of: country.provenance).text == "/jobLocation")
            #expect(found.diagnostics.isEmpty)
            #expect(try Query("locality = Skövde and salary >= 30k SEK").matches(found))
        }
        try check(try JobPosting(parsing: "[\(Self.posting), \(Self.place), \(Self.parts)]".utf8))
        let texts = ["[\(Self.parts)]", Self.posting, Self.place]
        let documents = try texts.map { try JSONDocument(parsing: $0) }
        let postings = JobPosting.all(in: documents.map { ($0, .start) }, facts: FactOptions())
        #expect(postings.count == 1)
        try check(try #require(postings.first))
    }

    @Test func `postings with one identifier and titles of their own stay apart`() throws {
        let text = ##"""
            [{"@type": "JobPosting", "@id": "#j", "title": "A", "identifier": "1"}, {"@type": "JobPosting", "@id": "#j", "title": "B"}]
            """##
        let document = try Document(parsing: text.utf8)
        #expect(document.map(\.title) == ["A", "B"] && document.map(\.id) == ["1", nil])
        for posting in document { #expect(posting.diagnostics.map(\.code) == ["linked-data.id-repeated"]) }
    }

    /// Ten times the nodes take about ten times as long; the limit is far above that and far below a hundred times.
    @Test func `many nodes that refer to one another are read in linear time`() throws {
        func read(_ count: Int) throws -> Duration {
            let places = (0..<count).map {
                ##"{"@id": "#\##($0)", "containedInPlace": {"@id": "#\##(($0 + 1) % count)"}, "address": {"addressLocality": "L\##($0)"}}"##
            }
            let references = (0..<count).map { ##"{"@id": "#\##($0)"}"## }
            let text =
                #"{"@graph": [{"@type": "JobPosting", "jobLocation": [\#(references.joined(separator: ","))]}, "#
                + places.joined(separator: ",") + ", "
                + (0..<count).map { _ in ##"{"@id": "#same", "url": "u"}"## }.joined(separator: ",") + "]}"
            let posting = try JobPosting(parsing: text.utf8)
            let query = try Query("locality = L\(count - 1)")
            return ContinuousClock().measure {
                #expect(posting.locality.count == count)
                #expect(posting.diagnostics.isEmpty)
                #expect(query.matches(posting))
            }
        }
        _ = try read(1_000)
        let short = try (0..<3).map { _ in try read(1_000) }.min() ?? .zero
        #expect(try read(10_000) < short * 40 + .milliseconds(50))
    }
}
