import Testing

@testable import JobPostingKit

/// Fast mode finds what verified mode finds, and says what it has not read.
@Suite struct ScanFastTests {
    private static func scan(_ bytes: [UInt8], _ query: Query, _ mode: Scan.Mode, threads: Int = 1) throws -> (
        [JobPosting], Scan
    ) {
        var options = Scan.Options()
        (options.mode, options.threads) = (mode, threads)
        let scan = Scan(copying: bytes, where: query, now: 0, options: ReadingOptions(format: .records), with: options)
        var found: [JobPosting] = []
        while let posting = try scan.next() { found.append(posting) }
        return (found, scan)
    }

    /// Ways in which publishers, and their software, write a letter of a word, or hide something inside of it.
    private static func hidden(_ word: String, _ random: inout SeededGenerator) -> String {
        var text = ""
        for letter in word.unicodeScalars {
            let code = letter.value
            let hexadecimal = String(code, radix: 16)
            let escape = "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
            switch Int.random(in: 0..<60, using: &random) {
            case 0: text += escape
            case 1: text += escape.uppercased().replacing("\\U", with: "\\u")
            case 2: text += "&#\(code);"
            case 3: text += "&#x\(hexadecimal);"
            case 4: text += "&amp;#\(code);"
            case 5: text += "&amp;amp;#x\(hexadecimal);"
            case 6: text += "\(letter)\\u0301"
            case 7: text += "\(letter)\u{301}"
            case 8: text += "\(letter)&#769;"
            case 9: text += "\(letter)\u{AD}"
            case 10: text += "\(letter)&shy;"
            case 11: text += "<b>\(letter)</b>"
            case 12: text += "&lt;i&gt;\(letter)&lt;/i&gt;"
            case 13: text += code &- 0x61 < 26 ? "\(Unicode.Scalar(code + 0xFEE0) ?? letter)" : "\(letter)"
            case 14: text += code &- 0x61 < 26 ? "\\uff\(String(code - 0x20, radix: 16))" : "\(letter)"
            case 15:
                text +=
                    ["u": "ü", "e": "é", "s": "ſ", "k": "\u{212A}", "o": "ø", "a": "å", "n": "ñ"]["\(letter)"]
                    ?? "\(letter)"
            case 16:
                text += ["u": "&uuml;", "e": "&eacute;", "o": "&oacute", "a": "&aring;"]["\(letter)"] ?? "\(letter)"
            case 17: text += ["u": "Ã¼", "e": "Ã©", "o": "Ã³", "n": "Ã±"]["\(letter)"] ?? "\(letter)"
            case 18: text += ["u": "u00fc", "e": "u00e9", "o": "u00f3", "n": "u00f1"]["\(letter)"] ?? "\(letter)"
            case 19: text += "\(letter)".uppercased()
            case 20: text += "\(letter)<!-- x -->"
            case 21: text += "\\\\u00" + hexadecimal
            case 22: text += "\\\(letter)"
            case 23: text += "\\x\(hexadecimal)"
            case 24: text += "\\u{\(hexadecimal)}"
            case 25: text += "\\u0026#\(code);"
            case 26: text += "&#38;#\(code);"
            case 27: text += "\(letter)\\u003cb\\u003e\\u003c/b\\u003e"
            case 28:
                text +=
                    ["u": "\\u00c3\\u00bc", "e": "\\u00c3\\u00a9", "n": "\\u00c3\\u00b1", "g": "\\u00c4\\u0178"][
                        "\(letter)"]
                    ?? "\(letter)"
            case 29:
                text +=
                    ["u": "&Atilde;&frac14;", "e": "&Atilde;&copy;", "n": "&#195;&#177;", "s": "&Aring;&iexcl;"][
                        "\(letter)"]
                    ?? "\(letter)"
            case 30: text += ["u": "ÃƒÂ¼", "e": "ÃƒÂ©", "n": "Ã\u{192}Â±", "k": "Ä·"]["\(letter)"] ?? "\(letter)"
            case 31:
                text +=
                    ["u": "&amp;uuml;", "e": "&#x26;eacute;", "n": "\\u0026ntilde;", "o": "&amp;amp;ouml;"]["\(letter)"]
                    ?? "\(letter)"
            case 32:
                text +=
                    ["u": "\\\\u00fc", "e": "\\\\u00e9", "s": "&#154;", "z": "&#158;", "y": "&#xff;"]["\(letter)"]
                    ?? "\(letter)"
            case 33:
                text += ["s": "\u{FB06}", "t": "\\u0167", "h": "&hstrok;", "r": "\u{1E5B}"]["\(letter)"] ?? "\(letter)"
            case 34:
                text +=
                    "\(letter)" + ["\\u0000", "&#0;", "\\b", "\\f", "\u{1}", "\u{7F}", "&zwnj;", "\\u200d"]
                    .randomElement(using: &random)!
            case 35: text += "\(letter)<script>x</script>"
            default: text += "\(letter)"
            }
        }
        return text
    }

    /// Records in which words stand, some of them hidden, at every kind of place.
    private static func dump(_ words: [String], records: Int, _ random: inout SeededGenerator) -> [UInt8] {
        let joints = [
            " ", " ", " ", "\\n", "\\u2019s ", "&nbsp;", "<br>", "-", "</p><p>", "’", "&#8217;", "\\t", ". ", "é", "日",
            "\\/", "&shy;", "",
        ]
        let fillers = [
            "we", "trust", "Rüst", "R&amp;D", "für", "rusty", "pythons", "café", "engineering", "r", "rus", "st",
            "?a=1&rust=2",
        ]
        var lines: [String] = []
        for _ in 0..<records {
            var texts: [String] = []
            for _ in 0..<3 {
                var text = ""
                for _ in 0..<Int.random(in: 1...6, using: &random) {
                    let word = words.randomElement(using: &random) ?? ""
                    text +=
                        Int.random(in: 0..<5, using: &random) == 0
                        ? hidden(word, &random) : fillers.randomElement(using: &random) ?? ""
                    text += joints.randomElement(using: &random) ?? " "
                }
                // So that each word stands at every place of a block in some record.
                texts.append(String(repeating: "x", count: Int.random(in: 0..<70, using: &random)) + " " + text)
            }
            let organization = Bool.random(using: &random) ? "\"\(texts[2])\"" : "{\"name\": \"\(texts[2])\"}"
            var line =
                #"{"@type": "JobPosting", "title": "\#(texts[0])", "description": "<p>\#(texts[1])</p>", "hiringOrganization": "#
            line += organization + #", "skills": ["\#(texts[0])", "\#(words[0])"]}"#
            switch Int.random(in: 0..<12, using: &random) {
            case 0: line = line.replacing("\"skills\": [", with: "\"skills\": ['x',")
            case 1: line = "nan"
            case 2:
                line =
                    "{\"html\": \"<!doctype html><script type='application/ld+json'>\(line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))</script>\"}"
            case 3: line = "\"" + line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
            default: break
            }
            lines.append(line)
        }
        return Array(lines.joined(separator: "\n").utf8)
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func `fast and verified scans find the same postings`(seed: UInt64) throws {
        var random = SeededGenerator(state: seed &+ 100)
        let words = ["rust", "python", "engineer", "sunken", "munchen"]
        let bytes = Self.dump(words + ["x"], records: Int(seed) == 0 ? 1500 : 300, &random)
        let queries = [
            "text ~ rust", "title ~ python", "organization ~ sunken", "skills ~ engineer", "text ~ \"rust python\"",
            "title ~ engin*", "text ~ munchen", "text ~ \"München\"", "title = \"rust\"",
            "text ~ rust or title ~ sunken",
            "text ~ rust and title ~ python", "not (text ~ rust) and title ~ sunken",
            "text ~ rust and country is missing",
            "organization = \"python\"", "title in (rust, python, \"sunken.\")",
        ]
        var skipped = 0
        var matches = 0
        for text in queries {
            let query = try Query(text)
            let (expected, verified) = try Self.scan(bytes, query, .verified)
            for threads in [1, 3] {
                let (found, fast) = try Self.scan(bytes, query, .fast, threads: threads)
                let missed = Set(expected.map(\.origin)).subtracting(found.map(\.origin)).map { origin in
                    String(decoding: bytes[origin.offset...].prefix { $0 != 0x0A }, as: UTF8.self)
                }
                #expect(missed.isEmpty, "\(text)")
                #expect(found.map(\.origin) == expected.map(\.origin), "\(text)")
                #expect(fast.report.records == verified.report.records && fast.report.bytes == bytes.count)
                #expect(!fast.explanation.literals.isEmpty && fast.explanation.obstacle == nil)
                skipped += fast.report.skipped
            }
            matches += expected.count
        }
        #expect(matches > 100 && skipped > 100)
    }

    @Test func `random queries over messy postings find the same`() throws {
        var records = MessyPostings(seed: 31)
        let text = (0..<500).map { _ in records.next() }.joined(separator: "\n")
        let document = try Document(parsing: text.utf8, options: ReadingOptions(format: .records))
        var queries = QueryGenerator(seed: 32, postings: Array(document.prefix(100)))
        for _ in 0..<60 {
            let query = Query(queries.expression())
            let (expected, _) = try Self.scan(Array(text.utf8), query, .verified)
            let (found, _) = try Self.scan(Array(text.utf8), query, .fast)
            #expect(found == expected, "\(query)")
        }
    }

    @Test(
        arguments: [
            ("country = US", nil), ("title ~ \"a b\"", nil), ("not title ~ rust", nil), ("title ~ 看護", nil),
            ("title ~ rust or country = US", nil), ("description ~ strong", nil), ("title ~ rust", ["rust"]),
            ("title ~ \"rusty pythons*\"", ["pythons*"]), ("title ~ python and text ~ engineering", ["engineering"]),
            ("title ~ C++ and text ~ \"401(k)\"", nil), ("title = \"Data Analyst 2\"", ["analyst"]),
            ("title in (Welder, \"Line Cook\")", ["welder", "line"]), ("title = \"été2\"", nil),
        ] as [(String, [String]?)])
    func `a plan says what it looks for`(text: String, literals: [String]?) throws {
        var options = Scan.Options()
        options.mode = .fast
        let explanation = Scan(copying: [], where: try Query(text), with: options).explanation
        #expect(explanation.literals == literals ?? [])
        #expect((explanation.obstacle == nil) == (literals != nil || !explanation.screened.isEmpty))
        #expect(!explanation.description.isEmpty)
    }

    @Test func `bad records among the skipped are not told`() throws {
        let lines = [
            "x", "{\"@type\": \"JobPosting\", \"title\": \"Rust\"}", "", "{\"title\": \"ru", "{\"title\": \"rust\",}",
        ]
        let bytes = Array(lines.joined(separator: "\n").utf8)
        let (found, scan) = try Self.scan(bytes, try Query("title ~ rust"), .fast)
        #expect(found.map(\.title) == ["Rust"] && found[0].origin.position.line == 2)
        #expect(scan.report.records == 4 && scan.report.skipped == 2 && scan.report.errors == 0)
        #expect(
            scan.diagnostics.contains { $0.position.line == 5 } && !scan.diagnostics.contains { $0.position.line == 1 })
    }
}
