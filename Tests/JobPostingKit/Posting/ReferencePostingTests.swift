import Foundation
import Testing

@testable import JobPostingKit

/// The posting that the project began with, as it was really published; it stands outside the repository.
@Suite struct ReferencePostingTests {
    private func reference() throws -> JobPosting? {
        guard let url = Shared.url("fixtures/reference-posting.json") else { return nil }
        return try JobPosting(parsing: [UInt8](Data(contentsOf: url)))
    }

    @Test func `says what it says`() throws {
        guard let posting = try reference() else { return }
        #expect(posting.title == "Machine Learning Engineer, Augmented Reality")
        #expect(posting.country == ["US"] && posting.region == ["US-CA"] && posting.locality == ["Los Angeles"])
        #expect(posting.postalCode == ["90101"] && posting.latitude == 34.05224 && posting.longitude == -118.24335)
        #expect(posting.employmentType == [.fullTime] && posting.workplace == nil)
        #expect(posting.datePosted?.iso8601 == "2021-08-03T00:46:20Z")
        #expect(posting.validThrough?.iso8601 == "2021-09-02T00:46:20Z")
        #expect(posting.industry == ["Marketing and Advertising", "Computer Software", "Internet"])
        #expect(posting.skills.isEmpty && posting.education == [.bachelorDegree] && posting.experienceMonths == nil)
        #expect(posting.id == "R0018886" && posting.url == nil)
        #expect(posting.organizationSameAs.count == 1 && posting.organizationURL == nil)
        #expect(posting.organizationSameAs.first?.hasPrefix("https://www.linkedin.com/company/") == true)
        #expect(posting.organizationLogo?.contains("&v=beta&t=") == true)
        #expect(posting.salaryMin == nil && posting.salaryMax == nil && posting.salaryCurrency == nil)
        #expect(posting.diagnostics.map(\.code) == ["fact.text.escaped"])
    }

    @Test func `describes itself in clean HTML and in text`() throws {
        guard let posting = try reference() else { return }
        let description = try #require(posting.description)
        #expect(description.contains("Knowledge, Skills &amp; Abilities") && !description.contains("&lt;"))
        #expect(!description.contains("&amp;amp;"))
        for tag in ["<ul>", "<li>", "<strong>", "<u>"] { #expect(description.contains(tag), "\(tag)") }
        let lines = try #require(posting.text).split(separator: "\n").map(String.init)
        #expect(lines.contains("Knowledge, Skills & Abilities"))
        #expect(lines.contains { $0.hasSuffix("Knowledge of mathematics and deep learning foundations") })
        #expect(!lines.contains { $0.contains("<") || $0.contains("&amp;") })
    }

    @Test func `expires with its last second`() throws {
        guard let posting = try reference() else { return }
        func milliseconds(_ text: String) throws -> Int64 { try #require(ISO8601.interval(text.utf8)).start }
        #expect(try posting.isExpired(at: milliseconds("2026-01-01")))
        #expect(try !posting.isExpired(at: milliseconds("2021-08-15")))
        let query = try Query("country = US and not expired and text ~ \"machine learning\" and industry ~ internet")
        #expect(try query.matches(posting, now: milliseconds("2021-08-15")))
        #expect(try !query.matches(posting, now: milliseconds("2026-01-01")))
    }

    @Test func `its facts come from where they are published`() throws {
        guard let posting = try reference() else { return }
        let fields: [Field] = [.title, .country, .region, .latitude, .datePosted, .education]
        #expect(
            readings(posting, fields) == [
                "title Machine Learning Engineer, Augmented Reality stated /title",
                "country US stated /jobLocation/address/addressCountry",
                "region US-CA converted /jobLocation/address/addressRegion",
                "latitude 34.05224 stated /jobLocation/latitude",
                "date_posted 2021-08-03T00:46:20Z stated /datePosted",
                "education bachelor_degree converted /educationRequirements/credentialCategory",
            ])
    }
}

/// JSON as it is really published; it stands outside the repository.
@Suite struct RealPostingsTests {
    @Test func `every JSON file is read or refused, without a trap`() throws {
        guard let folder = Shared.url("real") else { return }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
            .sorted()
        var counts = (files: 0, refused: 0, postings: 0, facts: 0, diagnostics: 0)
        for name in names {
            counts.files += 1
            let bytes = try [UInt8](Data(contentsOf: folder.appendingPathComponent(name)))
            guard let document = try? Document(parsing: bytes) else {
                counts.refused += 1
                continue
            }
            for posting in document {
                counts.postings += 1
                counts.diagnostics += posting.diagnostics.count
                for field in Field.allCases { counts.facts += posting.facts(field).count }
                #expect(try JobPosting(parsing: posting.encoded()) == posting)
            }
        }
        print("real JSON: \(counts)")
        #expect(counts.files == names.count && counts.facts >= counts.postings)
    }
}
