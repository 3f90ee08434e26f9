import Foundation
import Testing

@testable import JobPostingKit

/// What single published values mean where places are said: the lines of `Cases/place-values.txt`.
@Suite struct PlaceValuesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var members: String
        var facts: [String]
        var codes: [String]

        var testDescription: String { members }
    }

    private static let fields: [Field] = [
        .country, .region, .locality, .postalCode, .streetAddress, .latitude, .longitude, .workplace,
        .applicantCountry, .applicantRegion,
    ]

    /// A file that cannot be read gives no cases, and fails the count below.
    private static let cases: [Case] = {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Cases/place-values.txt")
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        var cases: [Case] = []
        var heading: String?
        for line in text.split(separator: "\n").map(String.init) {
            if line.hasPrefix("== ") {
                heading = String(line.dropFirst(3))
            } else if let heading, let arrow = line.range(of: " → ", options: .backwards) {
                let meaning = line[arrow.upperBound...].components(separatedBy: " [")
                cases.append(
                    Case(
                        members: heading.replacingOccurrences(of: "⟦value⟧", with: line[..<arrow.lowerBound]),
                        facts: meaning[0] == "-" ? [] : meaning[0].components(separatedBy: " | "),
                        codes: meaning.count < 2 ? [] : meaning[1].dropLast().split(separator: " ").map(String.init)))
            }
        }
        return cases
    }()

    @Test func `there are hundreds, each another`() {
        #expect(Self.cases.count >= 300)
        #expect(Set(Self.cases.map(\.members)).count == Self.cases.count)
    }

    @Test(arguments: cases)
    func `is read for what it means, or not at all`(value: Case) throws {
        let posting = try posting(value.members)
        let read = Self.fields.flatMap { field in
            posting.facts(field).map { "\(field.name) \(notation($0.value))" }
        }
        #expect(read == value.facts)
        #expect(posting.diagnostics.map(\.code) == value.codes)
    }
}
