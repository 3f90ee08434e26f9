import Foundation
import Testing

@testable import JobPostingKit

/// Dates and times as ISO 8601-1:2019 writes them, and what is near to it.
@Suite struct ISO8601Tests {
    typealias Precision = DateTimeInterval.Precision

    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        /// The first moment, in UTC.
        let start: String
        /// The first moment after the interval, in UTC.
        let end: String
        let precision: Precision
        let zone: Int?

        init(_ text: String, _ start: String, _ end: String, _ precision: Precision, _ zone: Int? = nil) {
            (self.text, self.start, self.end, self.precision, self.zone) = (text, start, end, precision, zone)
        }

        var testDescription: String { text }
    }

    private static let read: [Case] = [
        // Years, months and days are whole.
        Case("2021", "2021-01-01T00:00:00.000Z", "2022-01-01T00:00:00.000Z", .year),
        Case("1900", "1900-01-01T00:00:00.000Z", "1901-01-01T00:00:00.000Z", .year),
        Case("2999", "2999-01-01T00:00:00.000Z", "3000-01-01T00:00:00.000Z", .year),
        Case("2021-08", "2021-08-01T00:00:00.000Z", "2021-09-01T00:00:00.000Z", .month),
        Case("2021-12", "2021-12-01T00:00:00.000Z", "2022-01-01T00:00:00.000Z", .month),
        Case("2024-02", "2024-02-01T00:00:00.000Z", "2024-03-01T00:00:00.000Z", .month),
        Case("2021-08-03", "2021-08-03T00:00:00.000Z", "2021-08-04T00:00:00.000Z", .day),
        Case("2024-02-29", "2024-02-29T00:00:00.000Z", "2024-03-01T00:00:00.000Z", .day),
        Case("2000-02-29", "2000-02-29T00:00:00.000Z", "2000-03-01T00:00:00.000Z", .day),
        Case("2021-12-31", "2021-12-31T00:00:00.000Z", "2022-01-01T00:00:00.000Z", .day),
        Case("1969-12-31", "1969-12-31T00:00:00.000Z", "1970-01-01T00:00:00.000Z", .day),
        // Minutes, seconds and fractions.
        Case("2021-08-03T00:46", "2021-08-03T00:46:00.000Z", "2021-08-03T00:47:00.000Z", .minute),
        Case("2021-08-03T00:46Z", "2021-08-03T00:46:00.000Z", "2021-08-03T00:47:00.000Z", .minute, 0),
        Case("2021-08-03T00:46:20", "2021-08-03T00:46:20.000Z", "2021-08-03T00:46:21.000Z", .second),
        Case("2021-08-03T00:46:20Z", "2021-08-03T00:46:20.000Z", "2021-08-03T00:46:21.000Z", .second, 0),
        Case("2021-08-03T00:46:20.000Z", "2021-08-03T00:46:20.000Z", "2021-08-03T00:46:20.001Z", .millisecond, 0),
        Case("2021-08-03T00:46:20.5Z", "2021-08-03T00:46:20.500Z", "2021-08-03T00:46:20.501Z", .millisecond, 0),
        Case("2021-08-03T00:46:20,25Z", "2021-08-03T00:46:20.250Z", "2021-08-03T00:46:20.251Z", .millisecond, 0),
        Case("2021-08-03T00:46:20.1239Z", "2021-08-03T00:46:20.123Z", "2021-08-03T00:46:20.124Z", .millisecond, 0),
        Case(
            "2021-08-03T00:46:20.123456789123456789+00:00", "2021-08-03T00:46:20.123Z", "2021-08-03T00:46:20.124Z",
            .millisecond, 0),
        Case("2021-08-03T23:59:59Z", "2021-08-03T23:59:59.000Z", "2021-08-04T00:00:00.000Z", .second, 0),
        // The end of a day, and a leap second as the second before it.
        Case("2021-08-03T24:00", "2021-08-04T00:00:00.000Z", "2021-08-04T00:01:00.000Z", .minute),
        Case("2021-12-31T24:00:00Z", "2022-01-01T00:00:00.000Z", "2022-01-01T00:00:01.000Z", .second, 0),
        Case("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.000Z", "2017-01-01T00:00:00.000Z", .second, 0),
        // Zones.
        Case("2021-08-03T00:46:20+01:00", "2021-08-02T23:46:20.000Z", "2021-08-02T23:46:21.000Z", .second, 60),
        Case("2021-08-03T00:46:20+0100", "2021-08-02T23:46:20.000Z", "2021-08-02T23:46:21.000Z", .second, 60),
        Case("2021-08-03T00:46:20+01", "2021-08-02T23:46:20.000Z", "2021-08-02T23:46:21.000Z", .second, 60),
        Case("2021-08-03T00:46:20-07:00", "2021-08-03T07:46:20.000Z", "2021-08-03T07:46:21.000Z", .second, -420),
        Case("2021-08-03T00:46:20-03:30", "2021-08-03T04:16:20.000Z", "2021-08-03T04:16:21.000Z", .second, -210),
        Case("2021-08-03T00:46:20+05:45", "2021-08-02T19:01:20.000Z", "2021-08-02T19:01:21.000Z", .second, 345),
        Case("2021-08-03T00:46:20+14:00", "2021-08-02T10:46:20.000Z", "2021-08-02T10:46:21.000Z", .second, 840),
        Case("2021-08-03T00:46:20-00:00", "2021-08-03T00:46:20.000Z", "2021-08-03T00:46:21.000Z", .second, 0),
        Case("2021-08-03T00:46-07:00", "2021-08-03T07:46:00.000Z", "2021-08-03T07:47:00.000Z", .minute, -420),
        Case("2022-01-01T00:30:00+02:00", "2021-12-31T22:30:00.000Z", "2021-12-31T22:30:01.000Z", .second, 120),
        // A space instead of T, before the zone too; small letters (RFC 3339 allows them).
        Case("2021-08-03 00:46:20", "2021-08-03T00:46:20.000Z", "2021-08-03T00:46:21.000Z", .second),
        Case("2021-08-03 00:46:20 +0100", "2021-08-02T23:46:20.000Z", "2021-08-02T23:46:21.000Z", .second, 60),
        Case("2021-08-03 00:46:20 Z", "2021-08-03T00:46:20.000Z", "2021-08-03T00:46:21.000Z", .second, 0),
        Case("2021-08-03t00:46:20z", "2021-08-03T00:46:20.000Z", "2021-08-03T00:46:21.000Z", .second, 0),
    ]

    @Test(arguments: read)
    func `reads the interval, its precision and its zone`(expected: Case) throws {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions.insert(.withFractionalSeconds)
        func moment(_ text: String) throws -> Int64 {
            let date = try #require(formatter.date(from: text))
            return Int64((date.timeIntervalSince1970 * 1000).rounded())
        }
        let interval = try #require(ISO8601.interval(expected.text.utf8))
        #expect(interval.start == (try moment(expected.start)))
        #expect(interval.end == (try moment(expected.end)))
        #expect(interval.precision == expected.precision)
        #expect(interval.zoneOffset == expected.zone)
    }

    @Test(arguments: read)
    func `writes what reads the same`(expected: Case) throws {
        let interval = try #require(ISO8601.interval(expected.text.utf8))
        let again = try #require(ISO8601.interval(interval.iso8601.utf8))
        // A fraction of nothing is not written, so that such a millisecond comes back as its second.
        if interval.precision != .millisecond { #expect(again == interval) }
        #expect(again.start == interval.start && again.zoneOffset == interval.zoneOffset)
    }

    @Test(arguments: read)
    func `reads the same where everything has its place`(expected: Case) {
        let usual = Array(expected.text.utf8).withUnsafeBufferPointer { ISO8601.usualInterval($0) }
        if let usual { #expect(usual == ISO8601.interval(expected.text.utf8)) }
        let lengths = [10, 19, 20, 23, 24, 25, 29]
        let isUsual =
            lengths.contains(expected.text.utf8.count) && !expected.text.contains(" ") && !expected.text.contains(":60")
            && !expected.text.contains("T24") && !expected.text.contains(",") && !expected.text.hasSuffix("z")
            && !expected.text.hasSuffix("+0100")
        if isUsual, expected.precision != .minute, expected.precision != .millisecond { #expect(usual != nil) }
    }

    @Test(arguments: [
        // Nothing, parts of nothing, other things.
        "", " ", "-", "2", "21", "202", "20210", "x", "today", "2021x", "TBD",
        // Not calendar dates in the extended form.
        "2021-", "2021-8", "2021-8-3", "2021-08-", "2021-08-3", "20210803", "2021/08/03", "2021.08.03", "03-08-2021",
        "08/03/2021", "2021-W31", "2021-W31-2", "2021-215", "2021-08-03Z", "2021-08-03+01:00", "--08-03", "+2021-08-03",
        "August 3, 2021", "3. August 2021", "令和3年8月3日", "２０２１-08-03", "Tue, 03 Aug 2021 00:46:20 GMT",
        // No days of the calendar, and the years that software writes for none.
        "2021-00-01", "2021-13-01", "2021-08-00", "2021-08-32", "2021-02-29", "1900-02-29", "2021-04-31", "0001-01-01",
        "1899-12-31", "3000-01-01", "9999-12-31", "0000-00-00", "0000-00-00 00:00:00",
        // No times of day.
        "2021-08-03T", "2021-08-03 ", "2021-08-03T00", "2021-08-03T0:46", "2021-08-03T0046", "2021-08-03T004620Z",
        "2021-08-03T25:00", "2021-08-03T24:01", "2021-08-03T24:00:01", "2021-08-03T24:00:00.5", "2021-08-03T00:60",
        "2021-08-03T00:46:61", "2021-08-03T00:46:", "2021-08-03T00:46:2", "2021-08-03T00:46:20.", "2021-08-03T00:46.5",
        "2021-08-03T00:46:20.Z", "2021-08-03_00:46:20", "2021-08-03  00:46:20", "2021-08-03T10:00 AM",
        // No zones.
        "2021-08-03T00:46:20 ", "2021-08-03T00:46:20+", "2021-08-03T00:46:20+1", "2021-08-03T00:46:20+01:",
        "2021-08-03T00:46:20+01:0", "2021-08-03T00:46:20+01:60", "2021-08-03T00:46:20+15:00", "2021-08-03T00:46:20ZZ",
        "2021-08-03T00:46:20Z+01:00", "2021-08-03T00:46:20 UTC", "2021-08-03T00:46:20[Europe/Oslo]",
        "2021-08-03T00:46:20+01:00:00", "2021-08-03T00:46:20−07:00", "2021-08-03/2021-09-03",
    ])
    func `refuses everything else`(text: String) {
        #expect(ISO8601.interval(text.utf8) == nil)
    }

    @Test func `any bytes give an interval in order or none`() {
        var random = SeededGenerator(state: 11)
        let pieces = Array("0123456789-:TZ+., ".utf8)
        for _ in 0..<50_000 {
            var text = Array("2021-08-03T00:46:20.000+01:00".utf8)
            for _ in 0...Int.random(in: 0...4, using: &random) {
                let index = Int.random(in: 0..<text.count, using: &random)
                text[index] = pieces.randomElement(using: &random) ?? 0
            }
            text.removeLast(Int.random(in: 0..<text.count, using: &random))
            let usual = text.withUnsafeBufferPointer { ISO8601.usualInterval($0) }
            if let usual { #expect(usual == ISO8601.interval(text), "\(String(decoding: text, as: UTF8.self))") }
            guard let interval = ISO8601.interval(text) else { continue }
            #expect(interval.start < interval.end)
            #expect(ISO8601.interval(interval.iso8601.utf8)?.start == interval.start)
        }
    }
}
