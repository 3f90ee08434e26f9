import Foundation
import Testing

@testable import JobPostingKit

/// The known deviations of carriage, syntax and structure: `reference/deviations.json` of the shared material, read
/// from there. Its expectations are often only the title; these say all that the inputs imply.
@Suite struct ReadingDeviationsTests {
    /// Beyond the title `T`: facts, and the codes of what was mended or is told, one a string for each kind of mend.
    private static let expectations: [String: [String]] = [
        "D01": [], "D02": [], "D05": [], "D10": [], "D11": [],
        "D03": ["code: json.trailing-comma", "code: json.extra-comma"],
        "D04": ["code: page.empty-block"],
        "D06": ["code: page.escaped-block"],
        "D07": ["code: json.cdata", "code: json.cdata"],
        "D08": ["code: json.cdata", "code: json.cdata"],
        "D09": ["code: json.comment"],
        "D12": ["text: a\\nb c", "code: json.control-character"],
        "D13": ["employment_type: FULL_TIME", "code: json.trailing-comma", "code: json.trailing-comma"],
        "D14": ["code: json.comment", "code: json.comment"],
        "D15": ["code: json.trailing-semicolon"],
        "D16": ["code: json.extra-bracket"],
        "D17": ["organization: O", "date_posted: 2026-01-01", "code: json.missing-comma"],
        "D18": ["text: $100 it's", "code: json.invalid-escape"],
        "D19": [String](repeating: "code: json.single-quotes", count: 4),
        "D20": ["text: He said \"hi\" to us", "code: json.unescaped-quote"],
        "D21": ["code: json.byte-order-mark"],
        // What is incomplete is dropped, not shown as if it were all.
        "D22": ["code: json.truncated"],
        "D23": [],
        "D24": ["code: json.no-value"],
        "D25": ["text: x \u{FFFD} y", "code: json.lone-surrogate"],
        "D26": ["code: json.wrapped-in-string"],
        "D27": [], "D28": [], "D29": [], "D30": [], "D31": [], "D32": [], "D34": [], "D35": [], "D37": [],
        "D33": ["code: linked-data.wrong-case"],
        "D36": ["organization: O"],
        "D38": ["language: en"],
        "D39": ["code: linked-data.wrong-case"],
        "D40": ["locality: X"],
    ]

    /// The names that the shared file gives to facts, and those of the catalogue.
    private static let names = [
        "title": "title", "description": "text", "employmentType": "employment_type",
        "hiringOrganization.name": "organization",
    ]

    struct Case: Sendable, CustomTestStringConvertible {
        var id: String
        var title: String
        var input: String
        /// The shared file's own expectations, by the names of the catalogue.
        var facts: [String: [String]]

        var testDescription: String { "\(id) \(title)" }
    }

    private static let cases: [Case] = {
        guard let url = Shared.url("reference/deviations.json"), let data = try? Data(contentsOf: url),
            let rows = try? JSONSerialization.jsonObject(with: data) as? [[String: Any]]
        else { return [] }
        return rows.filter { ["H", "J", "L"].contains($0["layer"] as? String) }.map { row in
            let expected = row["expect"] as? [String: Any] ?? [:]
            return Case(
                id: row["id"] as? String ?? "", title: row["what"] as? String ?? "",
                input: row["input"] as? String ?? "",
                facts: Dictionary(
                    uniqueKeysWithValues: expected.map { name, value in
                        (names[name] ?? name, (value as? [Any] ?? [value]).map { "\($0)" })
                    }))
        }
    }()

    @Test func `each of the shared file has expectations of our own, which agree with its`() throws {
        if Shared.url("reference/deviations.json") == nil { return }
        #expect(Self.cases.map(\.id) == Self.expectations.keys.sorted())
        for deviation in Self.cases {
            let reading = try Self.reading(of: deviation)
            for (name, values) in deviation.facts {
                // The shared file writes white space as one blank.
                let ours = (reading.postings[0][name] ?? []).map { $0.split(whereSeparator: \.isWhitespace) }
                #expect(ours == values.map { $0.split(separator: " ") }, "\(deviation.id) \(name)")
            }
        }
    }

    @Test(arguments: cases)
    func `is read for what it says`(deviation: Case) throws {
        try Self.reading(of: deviation).check(Array(deviation.input.utf8))
    }

    private static func reading(of deviation: Case) throws -> ExpectedReading {
        try ExpectedReading(["title: T"] + (expectations[deviation.id] ?? []))
    }
}
