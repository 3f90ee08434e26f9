import Foundation
import Testing

@testable import JobPostingKit

/// Every text of `Cases/dates.txt`, whose form is told at its top.
@Suite struct DateTextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var expected: String

        var testDescription: String { "\(text) => \(expected)" }
    }

    private static let cases: [Case] = {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases/dates.txt")
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").drop { !$0.hasPrefix("== ") }.compactMap { line in
            guard let sign = line.range(of: " => ") else { return nil }
            return Case(text: scalars(line[..<sign.lowerBound]), expected: String(line[sign.upperBound...]))
        }
    }()

    /// A text with its `⟦2009⟧` made characters.
    private static func scalars(_ text: Substring) -> String {
        var text = String(text)
        while let start = text.range(of: "⟦"), let end = text.range(of: "⟧") {
            let scalar = UInt32(text[start.upperBound..<end.lowerBound], radix: 16).flatMap { Unicode.Scalar($0) }
            text.replaceSubrange(start.lowerBound..<end.upperBound, with: scalar.map { String(Character($0)) } ?? "?")
        }
        return text
    }

    /// What is read, in the notation of the file.
    private static func notation(_ reading: DateReading) -> String {
        if let only = reading.only { return only.iso8601 }
        if !reading.candidates.isEmpty {
            return reading.candidates.map { $0.interval.iso8601 }.joined(separator: " | ")
        }
        return switch reading.refusal {
        case .unrecognised: "unrecognised"
        case .impossible: "impossible"
        case .placeholder: "placeholder"
        case .farOff: "far-off"
        }
    }

    @Test func `there are some hundred cases, none twice`() {
        #expect(Self.cases.count > 300)
        #expect(Set(Self.cases.map(\.text)).count == Self.cases.count)
    }

    @Test(arguments: cases)
    func `says what is expected`(expected: Case) {
        let reading = DateText.reading(of: expected.text)
        #expect(Self.notation(reading) == expected.expected)
        // An interval is as long as its precision says, which its notation does not show.
        for candidate in reading.candidates {
            let interval = candidate.interval
            let again = ISO8601.interval(interval.iso8601.utf8)
            #expect(again?.start == interval.start && again?.zoneOffset == interval.zoneOffset)
            if interval.precision != .millisecond { #expect(again == interval) }
        }
    }

    /// Each form, printed from random moments and zones, is read as the moment in its zone.
    @Test func `what is printed is read`() throws {
        var random = SeededGenerator(state: 65)
        let english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
        for _ in 0..<5000 {
            let seconds = Int64.random(in: 946_684_800..<4_102_444_800, using: &random)
            let zone = Int.random(in: -48...56, using: &random) * 15
            let clock = CivilDateTime(unixMilliseconds: (seconds + Int64(zone * 60)) * 1000)
            let (month, weekday) = (english[clock.month - 1], days[Int((clock.daysSinceEpoch % 7))])
            let time = "\(two(clock.hour)):\(two(clock.minute)):\(two(clock.second))"
            let offset = (zone < 0 ? "-" : "+") + two(abs(zone) / 60) + two(abs(zone) % 60)
            let half =
                "\((clock.hour + 11) % 12 + 1):\(two(clock.minute)):\(two(clock.second)) "
                + (clock.hour < 12 ? "AM" : "PM")
            let date = "\(clock.year)-\(two(clock.month))-\(two(clock.day))"
            let basic = date.replacingOccurrences(of: "-", with: "")
            let zoned = [
                "\(date)T\(time)\(offset)", "\(date) \(time) \(offset)", "\(basic)T\(time)\(offset)",
                "\(basic)T\(time.replacingOccurrences(of: ":", with: ""))\(offset)",
                "\(weekday), \(clock.day) \(month) \(clock.year) \(time) \(offset)",
                "\(weekday) \(month) \(two(clock.day)) \(clock.year) \(time) GMT\(offset) (XYZ)",
                "\(month) \(clock.day), \(clock.year) \(half) GMT\(offset)",
                "\(clock.year)年\(clock.month)月\(clock.day)日 \(time) \(offset)",
                "\(clock.year)/\(clock.month)/\(clock.day) \(half) \(offset)",
            ]
            let expected = DateTimeInterval(
                start: seconds * 1000, end: seconds * 1000 + 1000, precision: .second, zoneOffset: zone)
            for text in zoned { #expect(DateText.reading(of: text).only == expected, "\(text)") }
            #expect(DateText.reading(of: "\(seconds)").only?.start == seconds * 1000)
            #expect(DateText.reading(of: "\(seconds * 1000)").only?.start == seconds * 1000)
            // Numbers in either order are read so, or both ways.
            for text in ["\(clock.day)/\(clock.month)/\(clock.year)", "\(clock.month)/\(clock.day)/\(clock.year)"] {
                let reading = DateText.reading(of: text)
                #expect(reading.candidates.contains { $0.interval.iso8601 == date }, "\(text)")
                #expect((reading.only == nil) == (clock.day <= 12 && clock.day != clock.month), "\(text)")
            }
        }
    }

    @Test func `any text gives intervals in order, of plausible years`() {
        var random = SeededGenerator(state: 66)
        let pieces = [
            "2024", "03", "5", "05", "19", "1709630430", "99999999999999999", "0", "-", "/", ".", ":", " ", ",", "T",
            "Z",
            "+0100", "W", "Mar", "März", "mar", "Tue", "AM", "p.m.", "年", "月", "日", "時", "令和", "(", ")", "[", "]", "h",
            "Uhr", "de", "1st", "GMT", "CET", "/Date(", ")/", "é", "🕑",
        ]
        for _ in 0..<100_000 {
            var text = ""
            for _ in 0...Int.random(in: 0...9, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
            for candidate in DateText.reading(of: text).candidates {
                #expect(candidate.interval.start < candidate.interval.end, "\(text)")
                #expect(DateReading.isPlausible(candidate.interval), "\(text)")
            }
        }
    }

    @Test func `a text of any length is looked at no further than dates go`() {
        let long = String(repeating: "2024-03-05 ", count: 100_000)
        #expect(DateText.reading(of: long).candidates.isEmpty)
        #expect(DateText.reading(of: String(repeating: " ", count: 90) + "2024-03-05").only != nil)
    }
}
