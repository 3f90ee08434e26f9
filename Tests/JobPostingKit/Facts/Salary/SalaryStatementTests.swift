import Foundation
import Testing

@testable import JobPostingKit

/// Salaries that only the description states.
@Suite struct SalaryStatementTests {
    private func posting(_ text: String, _ members: String = "", readsText: Bool = true) throws -> JobPosting {
        let description = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
        var posting = try JobPosting(
            parsing: "{\"@type\": \"JobPosting\", \"description\": \(description)\(members)}".utf8)
        posting.factOptions.readsText = readsText
        return posting
    }

    private func pay(_ posting: JobPosting) -> String {
        [
            posting.salaryMin.map { notation($0) } ?? "", posting.salaryMax.map { notation($0) } ?? "",
            posting.salaryCurrency ?? "", posting.salaryUnit?.rawValue ?? "",
        ].joined(separator: " ")
    }

    /// A text, the pay, and the part of the text that says it.
    @Test(
        arguments: [
            (
                "Join us. The salary range is £28,400 - £33,900 per annum. Apply now.", "28400 33900 GBP YEAR",
                "£28,400 - £33,900 per annum"
            ),
            (
                "Base pay: US$ 96,000 to US$ 118,000 plus bonus and equity.", "96000 118000 USD ",
                "US$ 96,000 to US$ 118,000"
            ),
            ("Pay: US$21.50 - US$24.00/hour", "21.5 24 USD HOUR", "US$21.50 - US$24.00/hour"),
            ("We pay €14–€16 per hour, every Friday.", "14 16 EUR HOUR", "€14–€16 per hour"),
            (
                "Ihr Gehalt liegt bei 3.400 € bis 3.900 € brutto im Monat.", "3400 3900 EUR MONTH",
                "3.400 € bis 3.900 € brutto im Monat"
            ),
            ("Salaire : 31 000 € à 34 000 € brut par an", "31000 34000 EUR YEAR", "31 000 € à 34 000 € brut par an"),
            ("給与\n時給1,180円～1,350円", "1180 1350 JPY HOUR", "1,180円～1,350円"),
            (
                "Wynagrodzenie od 6000 do 7500 zł brutto miesięcznie", "6000 7500 PLN MONTH",
                "6000 do 7500 zł brutto miesięcznie"
            ),
            ("Salary: £27,300\nHours: 37", "27300 27300 GBP ", "£27,300"),
            ("The pay is £31k. Benefits: £500 voucher.", "31000 31000 GBP ", "£31k"),
            ("Salary from CHF 82'000 a year", "82000  CHF YEAR", "CHF 82'000 a year"),
        ] as [(String, String, String)])
    func `are read where everything speaks for them`(text: String, expected: String, part: String) throws {
        let posting = try posting(text)
        #expect(pay(posting) == expected)
        let fact = try #require(posting.facts(.salaryMin).first)
        #expect(fact.provenance.method == .text)
        #expect(posting.pointer(of: fact.provenance).text == "/description")
        let range = try #require(fact.provenance.textRange)
        let plain = Array((posting.text ?? "").utf8)
        try #require(range.upperBound <= plain.count)
        #expect(String(decoding: plain[range], as: UTF8.self) == part)
        #expect(posting.salaryKind == nil)
        #expect(pay(try self.posting(text, readsText: false)) == "   ")
    }

    /// Amounts that are no pay, or not for certain.
    @Test(arguments: [
        "We raised $25M to $30M in our last round.",
        "Revenue grew from $120,000 to $150,000 per year.",
        "You will manage a budget of £50,000 - £60,000 per annum.",
        "Our clients save €300–€400 per hour.",
        "A signing bonus of $5,000 - $10,000 awaits you.",
        "We pay a bonus of $10,000 - $12,000 per year.",
        "401(k) with 4% match up to $19,500 a year",
        "Average salary of our graduates: $85,000 per year.",
        "Call us: +44 20 7946 0123, or 555-0142",
        "Tickets from $15-20 per person, 2026",
        "Phone allowance: $50 - $80 per month.",
        "Home office stipend: $1,000 per year",
        "Funds with assets of $120,000 to $150,000",
        "Deal sizes of $20,000-$50,000 a year",
        "Sell products for $200–$600.",
        "A pay rise of 5% or $50,000.",
        "Experience with $100,000+ accounts",
        "Your commission: $60,000 - $90,000 per year",
        "OTE $120,000 - $150,000 per year",
        "The salary is good. 45,000 people work here.",
        "Salary: 45,000",
        "The company was founded in 1998 and has 25-30 people per year",
        "$50 per month for your phone",
        "Relocation up to £8,000 and salary review every year",
        "Pay: £12 - £1,200",
        "Training worth £4,000 per year",
        "Referral reward: €500-€900 per year",
        "Salary: $25 per hour or $52,000 per year",
        "Level 3: salary £24,000. Level 4: salary £27,000.",
    ])
    func `are not read where anything speaks against them`(text: String) throws {
        #expect(pay(try posting(text)) == "   ")
    }

    @Test func `are told when several disagree`() throws {
        let posting = try posting(
            "Berlin: salary €48,000 - €52,000 per year.\nCork: salary €44,000 - €47,000 per year.")
        #expect(pay(posting) == "   ")
        let remark = try #require(posting.diagnostics.first { $0.code == "fact.salary.ambiguous" })
        #expect(remark.message.contains("48000.0 to 52000.0 EUR YEAR") && remark.message.contains("44000.0"))
        #expect(remark.pointer == "/description")
    }

    @Test func `may be said twice`() throws {
        let posting = try posting(
            "Salary: €48,000 - €52,000 per year.\nOnce more, the salary: €48,000 - €52,000 per year.")
        #expect(pay(posting) == "48000 52000 EUR YEAR")
    }

    @Test func `count only where no property has an amount`() throws {
        let text = "Salary: £28,400 - £33,900 per annum."
        #expect(pay(try posting(text, #", "baseSalary": 5"#)) == "5 5  ")
        #expect(pay(try posting(text, #", "baseSalary": {"currency": "GBP", "value": 0}"#)) == "28400 33900 GBP YEAR")
        // Another currency than the stated one: nobody knows.
        #expect(pay(try posting(text, #", "salaryCurrency": "EUR""#)) == "  EUR ")
    }

    @Test func `take the currency of a sign from the country`() throws {
        let text = "The salary range is $88,000 - $97,000 per year."
        #expect(pay(try posting(text)) == "88000 97000  YEAR")
        let place = #", "jobLocation": {"address": {"addressCountry": "AU"}}"#
        #expect(pay(try posting(text, place)) == "88000 97000 AUD YEAR")
    }
}
