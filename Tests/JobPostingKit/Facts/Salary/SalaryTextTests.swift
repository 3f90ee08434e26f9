import Foundation
import Testing

@testable import JobPostingKit

/// Texts about pay.
@Suite struct SalaryTextTests {
    /// A row of `Cases/texts.txt`, whose form is told there.
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var country: String
        var expected: [String]

        var testDescription: String { "\(text) | \(country)" }
    }

    private static let cases: [Case] = {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases/texts.txt")
        let lines = ((try? String(contentsOf: url, encoding: .utf8)) ?? "").split(separator: "\n")
        return lines.compactMap { line in
            let cells = line.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 8, cells[0] != "input" else { return nil }
            let text = cells[0].replacingOccurrences(of: "⍽", with: "\u{A0}").replacingOccurrences(of: "⏎", with: "\n")
            return Case(text: text, country: cells[1], expected: Array(cells[2...]))
        }
    }()

    @Test func `the table is there`() { #expect(Self.cases.count >= 400) }

    @Test(arguments: cases)
    func `says what it says`(row: Case) {
        let countries = row.country.isEmpty ? [] : [row.country]
        let found = SalaryText(row.text, evidence: SalaryText.Evidence(countries: countries))
        #expect(Self.written(found) == row.expected)
    }

    /// The same text as a property of a posting gives the same facts and codes.
    @Test(arguments: cases)
    func `means the same in a posting`(row: Case) throws {
        let text = String(decoding: try JSONEncoder().encode(row.text), as: UTF8.self)
        let place = row.country.isEmpty ? "" : #", "jobLocation": {"address": {"addressCountry": "\#(row.country)"}}"#
        let posting = try posting("\"baseSalary\": \(text)\(place)")
        let numbers = [posting.salaryMin, posting.salaryMax].map { $0.map { notation($0) } ?? "" }
        let words = [
            posting.salaryCurrency ?? "", posting.salaryUnit?.rawValue ?? "",
            posting.salaryNegotiable.map { $0 ? "yes" : "no" } ?? "",
        ]
        let codes = posting.diagnostics.map { $0.code.replacingOccurrences(of: "fact.", with: "") }
        // What stands for a missing value in every property never comes to the reader of pay.
        let expected = Placeholder.isPlaceholder(row.text) ? ["", "", "", "", "", "text.placeholder"] : row.expected
        #expect(numbers + words + [codes.joined(separator: " ")] == expected)
    }

    private static func written(_ found: SalaryText) -> [String] {
        var codes: [String] = found.isSwapped ? ["salary.swapped"] : []
        switch found.problem {
        case .ambiguousNumber, .ambiguousAmounts: codes.append("salary.ambiguous")
        case .notPositive: codes.append("salary.not-positive")
        case .placeholder: codes.append("salary.placeholder")
        case .unrecognised: codes.append("salary.unrecognised")
        case nil: break
        }
        if found.hasCurrencyClash || found.currencies.count > 1 { codes.append("currency.ambiguous") }
        return [found.lower, found.upper].map { $0.map { notation($0) } ?? "" } + [
            found.currency?.text ?? "", found.unit?.rawValue ?? "",
            found.isNegotiable.map { $0 ? "yes" : "no" } ?? "", codes.joined(separator: " "),
        ]
    }

    /// A known amount of pay, printed in any style with any currency and time, is read as itself or not at all.
    @Test func `printing an amount and reading it gives it back, or nothing`() {
        var reads = 0
        var count = 0
        let times: [(String, SalaryUnit, [Double])] = [
            (" per hour", .hour, [9, 12.5, 15.75, 180, 999]), (" pro Monat", .month, [999, 1000, 1250.5, 3200, 9_500]),
            (" par an", .year, [9_999, 45_000, 52_300.25, 100_000]), ("/week", .week, [180, 1000, 1250]),
            ("", .year, [12.5, 999, 1000, 45_000, 1_250_000]),
        ]
        for (time, unit, amounts) in times {
            for (amount, text) in amounts.flatMap({ amount in Self.styles(of: amount).map { (amount, $0) } }) {
                for code in ["", "EUR", "USD", "INR", "CHF", "SEK"] {
                    for countries in [[], ["DE"], ["US"]] {
                        let written = [code, text].filter { !$0.isEmpty }.joined(separator: " ") + time
                        let found = SalaryText(written, evidence: SalaryText.Evidence(countries: countries))
                        let bounds = [found.lower, found.upper].compactMap { $0 }
                        count += 1
                        if bounds == [amount, amount] { reads += 1 }
                        let isRight =
                            (bounds == [amount, amount] || bounds.isEmpty) && (found.currency?.text ?? "") == code
                            && found.unit == (time.isEmpty ? nil : unit)
                        if !isRight { Issue.record("\(written) \(countries): \(bounds)") }
                    }
                }
            }
        }
        // Most styles have one reading.
        #expect(Double(reads) > Double(count) * 0.85, "\(reads) of \(count)")
    }

    /// A range is read as itself, or not at all.
    @Test func `printing a range and reading it gives it back, or nothing`() {
        for (low, high) in [(11.5, 14.0), (2800, 3400), (45_000, 52_000), (90_000, 125_000), (600_000, 1_100_000)] {
            for (first, second) in zip(Self.styles(of: low), Self.styles(of: high)) {
                for between in [" - ", "-", "–", " to ", " bis ", " à ", " tot ", "~", " do "] {
                    for text in ["€\(first)\(between)€\(second)", "\(first)\(between)\(second) EUR per year"] {
                        let found = SalaryText(text, evidence: SalaryText.Evidence(countries: []))
                        let bounds = [found.lower, found.upper].compactMap { $0 }
                        if bounds != [low, high], !bounds.isEmpty { Issue.record("\(text): \(bounds)") }
                    }
                }
            }
        }
    }

    /// An amount in the styles of several countries; without those that say another number.
    private static func styles(of amount: Double) -> [String] {
        let cents = Int((amount * 100).rounded())
        let whole = String(cents / 100)
        let fraction = String(String(cents % 100 + 100).dropFirst())
        var texts: [String] = []
        for (group, point) in [
            (",", "."), (".", ","), (" ", ","), ("'", "."), ("\u{A0}", ","), ("\u{202F}", ","), ("", "."), ("", ","),
        ] {
            let grouped = Self.grouped(whole, group)
            texts.append(grouped + point + fraction)
            if cents % 100 == 0 { texts.append(grouped) }
        }
        if cents % 100 == 0, group(indian: whole) != whole { texts.append(group(indian: whole)) }
        if amount >= 1000, cents % 100_000 == 0 {
            texts += [String(cents / 100_000) + "k", String(cents / 100_000) + " K"]
        }
        return texts
    }

    private static func grouped(_ digits: String, _ mark: String) -> String {
        var text = ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0, (digits.count - offset) % 3 == 0 { text += mark }
            text.append(digit)
        }
        return text
    }

    private static func group(indian digits: String) -> String {
        guard digits.count > 3 else { return digits }
        let head = digits.dropLast(3)
        var text = ""
        for (offset, digit) in head.enumerated() {
            if offset > 0, (head.count - offset) % 2 == 0 { text += "," }
            text.append(digit)
        }
        return text + "," + digits.suffix(3)
    }

    // MARK: - Words

    @Test func `the table of words is sorted by the keys of phrases`() {
        for table in [SalaryWords.table, SalaryWords.tender] {
            let lines = table.lines
            for (line, next) in zip(lines, lines.dropFirst())
            where !line.key.utf8.lexicographicallyPrecedes(next.key.utf8) { Issue.record("\(line.key)") }
            for line in lines where PhraseKey(line.key).bytes != Array(line.key.utf8) { Issue.record("\(line.key)") }
        }
    }

    @Test func `every word means something, and every code is one`() {
        for (key, value) in SalaryWords.table.lines {
            let meaning = SalaryWord(value)
            #expect(meaning != .unknown, "\(key)")
            guard case .currency(let codes) = meaning else { continue }
            for code in codes.split(separator: " ") { #expect(CurrencyCode(String(code)) != nil, "\(key) \(code)") }
        }
        for (country, code) in SalaryWords.tender.lines {
            #expect(CurrencyCode(code) != nil, "\(country)")
            #expect(CountryCode(ignoringCase: country) != nil, "\(country)")
        }
    }

    /// In several languages, and with any punctuation.
    @Test(
        arguments: [
            (.hour, "hour HOURLY Hour hours hr HUR Stunde heure hora ora uur godz. timme hodinu 時給 per-hour /hour"),
            (.day, "day DAILY DAY per_day Tag jour día giorno dag dzień 日給"),
            (.week, "week Weekly WEE Woche semaine semana settimana vecka týden"),
            (.month, "month Monthly Monat mois mes mese mês maand miesiąc månad měsíc 月給 月薪 monatlich mensuel"),
            (.year, "year YEARLY Annual ANNUM per-annum p.a. P.A. Jahr an año anno ano jaar rok år 年収 年薪 jährlich"),
        ] as [(SalaryUnit, String)])
    func `a unit is named in many ways`(unit: SalaryUnit, names: String) {
        for name in names.split(separator: " ") {
            #expect(SalaryUnit(phrase: String(name)) == unit, "\(name)")
        }
    }

    @Test(arguments: ["", "fortnight", "bi-weekly", "shift", "Null", "year month", "USD", "k"])
    func `other texts name no unit`(text: String) { #expect(SalaryUnit(phrase: text) == nil) }

    @Test(
        arguments: [
            ("P1Y", .year), ("P12M", .year), ("p1m", .month), ("P1W", .week), ("P7D", .week), ("P1D", .day),
            ("PT1H", .hour), ("PT60M", .hour), ("P2Y", nil), ("P", nil), ("PT1M", nil), ("1Y", nil), ("P1Y1M", nil),
        ] as [(String, SalaryUnit?)])
    func `a period of ISO 8601 is a unit when it is exactly one`(text: String, unit: SalaryUnit?) {
        #expect(SalaryUnit(duration: text.utf8) == unit)
    }

    /// Neither damage nor length is a reason to trap or to take long.
    @Test func `any bytes are read`() {
        var generator = SystemRandomNumberGenerator()
        let parts = [
            "£", "$", "30", "1.234", ",", "-", "k", " to ", "per hour", "万", "円", "\u{301}", "(", "%", "x", "\n",
            "bonus",
        ]
        for _ in 0..<500 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<14, using: &generator) {
                bytes += Array((parts.randomElement(using: &generator) ?? "").utf8)
                if Int.random(in: 0..<12, using: &generator) == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &generator))
                }
            }
            let found = bytes.withUnsafeBufferPointer { SalaryText($0) }
            if let lower = found.lower, let upper = found.upper { #expect(lower <= upper && lower > 0) }
        }
        let long = String(repeating: "£30,000 - £35,000 per annum, ", count: 300)
        #expect(SalaryText(long).lower == 30000)
        #expect(SalaryText(String(repeating: "9", count: 100_000)).lower == nil)
    }
}
