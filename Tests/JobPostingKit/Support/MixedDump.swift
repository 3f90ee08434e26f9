@testable import JobPostingKit

/// Lines as dumps have them: postings of every shape, ordinary ones with dates, pay and places, copies, and lines that are broken,
/// blank, empty rows, or pages.
struct MixedDump {
    private var random: SeededGenerator
    private var messy: MessyPostings
    private var lines: [String] = []

    private static let organizations = ["Harbour Yard 3", "Icnovor Partners", "Veldel Staffing", "Café Orme", ""]
    private static let countries = ["US", "Deutschland", "FR", "Japan", "nowhere"]
    private static let titles = ["Welder", "Crane Operator", "Data Analyst", "Ward Nurse", "Café Manager"]
    private static let texts = [
        "We look for somebody who knows the sea, cranes and how to read a drawing, and likes people.",
        "You lead a ward of twelve beds, plan shifts, and teach those who come new to the house.",
        "Reports, tables and models for a trade that moves a million boxes a year, in Rust and Python.",
    ]

    init(seed: UInt64) {
        random = SeededGenerator(state: seed)
        messy = MessyPostings(seed: seed &+ 1)
    }

    /// So many lines, with the last line feed or without it.
    static func text(_ count: Int, seed: UInt64) -> [UInt8] {
        var dump = MixedDump(seed: seed)
        let lines = (0..<count).map { _ in dump.line() }
        return Array((lines.joined(separator: "\n") + (seed % 2 == 0 ? "\n" : "")).utf8)
    }

    private mutating func line() -> String {
        let line: String
        switch Int.random(in: 0..<20, using: &random) {
        case 0: line = pick(["", "  ", "nan", "\"\"", "null"])
        case 1:
            line = pick([
                "{\"@type\": \"JobPosting\", \"title\": \"Cut sho", "{'@type': 'JobPosting', 'title': 'A',}", "x",
            ])
        case 2: line = "<p>no page</p>"
        case 3:
            line =
                #"{"url": "https://jobs.example/\#(lines.count)", "html": "<!doctype html>\n<script type=\"application/"#
                + #"ld+json\">\n{\"@type\": \"JobPosting\", \"title\": \"Cook\",}\n</script>"}"#
        case 4, 5: line = lines.randomElement(using: &random) ?? "{}"
        case 6...9: line = messy.next()
        default: line = ordinary()
        }
        lines.append(line)
        return pick(["", "", "", " "]) + line + pick(["", "", "\r", " "])
    }

    private mutating func ordinary() -> String {
        let number = Int.random(in: 0..<400, using: &random)
        var line = #"{"@type": "JobPosting", "title": "\#(pick(Self.titles))""#
        line += #", "hiringOrganization": {"name": "\#(pick(Self.organizations))"}"#
        line += #", "jobLocation": {"address": {"addressCountry": "\#(pick(Self.countries))"}"#
        if chance(0.5) { line += #", "geo": {"latitude": \#(number % 90), "longitude": \#(number % 180)}"# }
        line += "}"
        if chance(0.8) { line += #", "datePosted": "20\#(20 + number % 6)-\#(10 + number % 3)-\#(10 + number % 19)""# }
        if chance(0.1) { line += #", "validThrough": "2026""# }
        if chance(0.6) {
            line +=
                #", "baseSalary": {"currency": "USD", "value": {"value": \#(1000 * (number % 90)), "unitText": "YEAR"}}"#
        }
        if chance(0.5) { line += #", "skills": "Rust, \#(pick(["Python", "C++", "Python"])), cranes""# }
        if chance(0.9) {
            line += #", "description": "<p>\#(pick(Self.texts))<\/p>\n<ul><li>\#(pick(Self.texts))</ul>""#
        }
        return line + "}"
    }

    private mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[Int.random(in: 0..<choices.count, using: &random)]
    }

    private mutating func chance(_ probability: Double) -> Bool {
        Double.random(in: 0..<1, using: &random) < probability
    }
}
