import JobPostingJSON
import Testing

@testable import JobPostingKit

/// The facts of a posting with their evidence, as people read them.
@Suite struct ExplanationTests {
    private static func explanation(_ text: String, width: Int = 100) throws -> [String] {
        try JobPosting(parsing: text.utf8).explanation(width: width).split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
    }

    @Test func `facts stand in columns beside what was published`() throws {
        let lines = try Self.explanation(
            #"""
            {"@type": "JobPosting", "title": "Welder &amp; Fitter", "identifier": 2041, "employmentType": ["FULL_TIME", "INTERN"],
             "datePosted": "2026-03-02", "jobLocation": {"address": {"addressCountry": "us", "addressRegion": "CA"}}}
            """#)
        let expected = """
            fact             value            how        where
            id               2041             stated     /identifier 2041
            title            Welder & Fitter  converted  /title "Welder &amp; Fitter"
            date_posted      2026-03-02 (no zone)
            """.split(separator: "\n").map { $0.split(separator: " ", omittingEmptySubsequences: true) }
        let words = lines.map { $0.split(separator: " ", omittingEmptySubsequences: true) }
        #expect(words[0] == expected[0])
        for row in expected.dropFirst() {
            #expect(words.contains { $0.starts(with: row) }, "\(row.joined(separator: " "))")
        }
        // Columns are aligned, and the further values of a list stand below the first.
        let column = try #require(lines[0].range(of: "how")).lowerBound.utf16Offset(in: lines[0])
        for line in lines where line.contains("stated  ") {
            #expect(line.range(of: "stated")?.lowerBound.utf16Offset(in: line) == column, "\(line)")
        }
        let first = try #require(lines.firstIndex { $0.contains("FULL_TIME") })
        #expect(lines[first].hasPrefix("employment_type ") && lines[first + 1].hasPrefix("                 INTERN"))
        #expect(lines.last == "" && !lines.contains { $0.hasSuffix(" ") })
    }

    @Test func `doubts stand below at their places`() throws {
        let lines = try Self.explanation(
            "{\"@type\": \"JobPosting\", \"title\": \"Welder\",\n \"datePosted\": \"soon\"}")
        let note = try #require(lines.first { $0.contains("/datePosted") })
        #expect(note.hasPrefix("warning at 2:16 /datePosted: ") && lines.joined(separator: " ").contains("[fact.date."))
        #expect(lines.contains(""))
    }

    @Test func `what does not fit is cut`() throws {
        let long = String(repeating: "wide words ", count: 5000)
        let text = #"{"@type": "JobPosting", "title": "\#(long)", "description": "<p>\#(long)</p>"}"#
        for width in [40, 60, 100, 500] {
            let lines = try Self.explanation(text, width: width)
            #expect(lines.allSatisfy { $0.count <= width } && lines.contains { $0.contains("…") })
        }
        #expect(try Self.explanation(text, width: .min) == Self.explanation(text, width: 40))
    }

    @Test(arguments: [
        ("abc", 10, "abc", 3), ("abcdef", 4, "abc…", 4), ("看護師募集", 7, "看護師…", 7), ("看護師募集", 8, "看護師…", 7),
        ("e\u{301}te\u{301}s", 3, "e\u{301}t…", 3), ("a\nb\t\tc ", 10, "a b c", 5),
        ("\u{1B}[31m", 10, "\u{FFFD}[31m", 5),
        ("a\u{202E}b", 10, "a\u{FFFD}b", 3), ("", 3, "", 0), ("  ", 3, "", 0), ("🔥🔥🔥", 5, "🔥🔥…", 5), ("ab", 0, "…", 1),
        ("ＡＢ", 4, "ＡＢ", 4), ("ﾊﾟｰﾄ", 4, "ﾊﾟｰﾄ", 4),
    ])
    func `text is cut by its columns`(text: String, limit: Int, shown: String, width: Int) {
        let cut = ExplanationText.cut(text, limit: limit)
        #expect(cut.text == shown && cut.width == width)
    }

    @Test func `without facts it says so`() throws {
        #expect(try Self.explanation(#"{"@type": "JobPosting"}"#) == ["no facts", ""])
    }

    @Test(arguments: Fixtures.names)
    func `each value of a fixture has its line`(name: String) throws {
        for posting in try Document(parsing: Fixtures.bytes(name)) {
            let text = posting.explanation()
            #expect(text == posting.explanation(width: 100))
            let table = text.split(separator: "\n\n")[0].split(separator: "\n").dropFirst()
            #expect(table.count == Field.allCases.reduce(0) { $0 + posting.facts($1).count } || table.isEmpty)
            for diagnostic in posting.diagnostics { #expect(text.contains("[\(diagnostic.code)]")) }
        }
    }
}
