import Foundation
import Testing

@testable import JobPostingKit

/// Every fact of every fixture, as `Examples/fixtures/expected.json` has it.
@Suite struct ExpectedFactsTests {
    @Test func `every fixture has expectations`() throws {
        let files = try #require(Fixtures.expectations()["files"] as? [String: Any])
        #expect(Fixtures.names.count >= 18)
        #expect(files.keys.sorted() == Fixtures.names)
    }

    @Test(arguments: Fixtures.names)
    func `reads the expected facts`(name: String) throws {
        let files = try #require(Fixtures.expectations()["files"] as? [String: [[String: Any]]])
        let expected = try #require(files[name])
        let document = try Document(parsing: Fixtures.bytes(name))
        #expect(document.count == expected.count)
        for (posting, facts) in zip(document, expected) { try check(posting, facts) }
    }

    private func check(_ posting: JobPosting, _ expected: [String: Any]) throws {
        let undecided = Set(expected["undecided"] as? [String] ?? [])
        for (name, value) in expected where !undecided.contains(name) && name != "undecided" {
            switch name {
            case "remote", "onsite", "hybrid", "expired":
                #expect(try Query(name).matches(posting, now: Fixtures.referenceTime) == value as? Bool, "\(name)")
            case "text_contains", "text_excludes", "description_contains", "description_excludes":
                try checkParts(posting, name, value)
            case "text_lines":
                let lines = Set((posting.text ?? "").split(separator: "\n").map(String.init))
                for line in try #require(value as? [String]) { #expect(lines.contains(line)) }
            default:
                let field = try #require(Field(name: name), "\(name) is no field")
                #expect(Fixtures.written(posting.facts(field)) == Fixtures.list(value), "\(name)")
            }
        }
    }

    /// `text_contains` and its like: parts that must or must not occur.
    private func checkParts(_ posting: JobPosting, _ name: String, _ value: Any) throws {
        let whole = (name.hasPrefix("text") ? posting.text : posting.description) ?? ""
        for part in try #require(value as? [String]) {
            #expect(whole.contains(part) == name.hasSuffix("contains"), "\(name) \(part)")
        }
    }
}

extension Fixtures {
    /// A value of `expected.json` as a list of comparable texts; `null` is none.
    static func list(_ value: Any) -> [String] {
        switch value {
        case is NSNull: []
        case let values as [Any]: values.map(text)
        default: [text(value)]
        }
    }

    private static func text(_ value: Any) -> String {
        switch value {
        case let number as NSNumber: notation(number.doubleValue)
        case let location as [String: Any]:
            location.map { "\($0)=\(text($1))" }.sorted().joined(separator: " ")
        default: "\(value)"
        }
    }

    /// Facts in the same form: times in UTC at the precision published, milliseconds dropped.
    static func written(_ facts: [Fact]) -> [String] {
        facts.map { fact in
            switch fact.value {
            case .dateTime(let interval):
                return ISO8601.written(interval)
            case .location(let location):
                let parts: [(String, String?)] = [
                    ("country", location.country), ("region", location.region), ("locality", location.locality),
                    ("postal_code", location.postalCode), ("street_address", location.streetAddress),
                    ("name", location.name), ("latitude", location.coordinates.map { notation($0.latitude) }),
                    ("longitude", location.coordinates.map { notation($0.longitude) }),
                ]
                return parts.compactMap { name, value in value.map { "\(name)=\($0)" } }.sorted()
                    .joined(separator: " ")
            default: return notation(fact.value)
            }
        }
    }
}

extension ISO8601 {
    /// An interval's start in UTC: a date for a whole day, else with `T` and `Z`.
    fileprivate static func written(_ interval: DateTimeInterval) -> String {
        guard interval.precision.rawValue > DateTimeInterval.Precision.day.rawValue else { return interval.iso8601 }
        return DateTimeInterval(
            start: interval.start, end: interval.start, precision: .second, zoneOffset: 0
        ).iso8601
    }
}
