import Foundation
import Testing

@testable import JobPostingKit

@Suite struct CivilDateTimeTests {
    /// Foundation's calendar, made to be Gregorian before 1582 too; it is not asked for such years here.
    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "UTC") ?? .gmt
        return calendar
    }()

    @Test func `counts the days of every date from 1900 to 2999 as Foundation does`() throws {
        let first = try #require(Self.calendar.date(from: DateComponents(year: 1900, month: 1, day: 1)))
        var expected = Int64(first.timeIntervalSince1970) / 86_400
        for year in 1900...2999 {
            for month in 1...12 {
                for day in 1...CivilDateTime.daysInMonth(month, of: year) {
                    var date = CivilDateTime()
                    (date.year, date.month, date.day) = (year, month, day)
                    let back = CivilDateTime(unixMilliseconds: expected * CivilDateTime.millisecondsADay)
                    guard date.daysSinceEpoch == expected, (back.year, back.month, back.day) == (year, month, day)
                    else {
                        Issue.record("\(year)-\(month)-\(day) is day \(date.daysSinceEpoch), not \(expected)")
                        return
                    }
                    expected += 1
                }
            }
            // Day by day above; the calendar itself is asked at each year's end.
            let next = try #require(Self.calendar.date(from: DateComponents(year: year + 1, month: 1, day: 1)))
            #expect(Int64(next.timeIntervalSince1970) == expected * 86_400)
        }
    }

    @Test func `agrees with Foundation about any moment`() {
        var random = SeededGenerator(state: 7)
        for _ in 0..<20_000 {
            let moment = Int64.random(in: -2_208_988_800_000...32_503_679_999_999, using: &random)
            let clock = CivilDateTime(unixMilliseconds: moment)
            let seconds = Int64((Double(moment) / 1000).rounded(.down))
            let parts = Self.calendar.dateComponents(
                [.year, .month, .day, .hour, .minute, .second],
                from: Date(timeIntervalSince1970: TimeInterval(seconds)))
            #expect(clock.year == parts.year && clock.month == parts.month && clock.day == parts.day)
            #expect(clock.hour == parts.hour && clock.minute == parts.minute && clock.second == parts.second)
            #expect(clock.millisecond == Int(moment - seconds * 1000))
            #expect(clock.unixMilliseconds == moment)
        }
    }

    @Test(arguments: [Int64.min, Int64.min + 1, -86_400_001, -1, 0, 86_399_999, Int64.max - 1, Int64.max])
    func `no moment of the whole range traps`(moment: Int64) {
        let clock = CivilDateTime(unixMilliseconds: moment)
        #expect((1...12).contains(clock.month) && (1...31).contains(clock.day))
        #expect((0...23).contains(clock.hour) && (0...59).contains(clock.minute))
        #expect(!DateTimeInterval(millisecond: moment).iso8601.isEmpty)
    }

    @Test(arguments: [
        (-62_167_219_200_000, "0000-01-01"), (-62_167_219_200_001, "-0001-12-31"),
        (-377_705_116_800_000, "-9999-01-01"), (Int64.min, "-292275055-05-16"), (Int64.max, "292278994-08-17"),
    ])
    func `the sign of a year stands before its four digits`(moment: Int64, expected: String) {
        #expect(CivilDateTime(unixMilliseconds: moment).text(to: .day) == expected)
    }

    @Test(arguments: [
        ("2021-01-31", 1, "2021-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2021-03-31", -1, "2021-02-28"),
        ("2021-12-15", 1, "2022-01-15"), ("2021-01-15", -1, "2020-12-15"), ("2024-02-29", 12, "2025-02-28"),
        ("2021-08-03", -24_000, "0021-08-03"), ("2021-08-31", 13, "2022-09-30"), ("2021-08-03", 0, "2021-08-03"),
    ])
    func `adds months to the same day or the month's last`(start: String, months: Int, expected: String) throws {
        let interval = try #require(ISO8601.interval(start.utf8))
        let sum = CivilDateTime(unixMilliseconds: interval.start).adding(months: months)
        #expect(sum.text(to: .day) == expected)
    }
}
