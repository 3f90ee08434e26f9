import Testing

@testable import JobPostingKit

/// Dates and times sort, and their order agrees with their equality.
@Suite struct DateTimeIntervalTests {
    /// In their order.
    private static let sorted = [
        "2020", "2021-01-01T00:00Z", "2021-01-01", "2021-01", "2021", "2021-08-03T00:00", "2021-08-03T00:00Z",
        "2021-08-03T01:00+01:00", "2021-08-03", "2021-08-03T00:00:30Z", "2021-08-04",
    ]

    private static func interval(_ text: String) throws -> DateTimeInterval {
        try #require(ISO8601.interval(text.utf8))
    }

    @Test func `they sort by start, end, precision and zone`() throws {
        let intervals = try Self.sorted.map { try Self.interval($0) }
        #expect(intervals.reversed().sorted().map { $0.iso8601 } == Self.sorted)
    }

    @Test(arguments: sorted, sorted)
    func `exactly one of less, equal and greater holds`(left: String, right: String) throws {
        let (left, right) = (try Self.interval(left), try Self.interval(right))
        #expect([left < right, left == right, left > right].count { $0 } == 1)
        #expect((left <= right) == !(left > right))
    }
}
