import JobPostingJSON
import Testing

@testable import JobPostingKit

/// Encodings of pages: how they are told, and what becomes of their bytes.
@Suite struct CharacterEncodingTests {
    private static func page(_ head: String, _ title: [UInt8]) -> [UInt8] {
        Array("<html><head>\(head)<script type=application/ld+json>{\"@type\":\"JobPosting\",\"title\":\"".utf8) + title
            + Array("\"}</script></head></html>".utf8)
    }

    private static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
        return units.flatMap { unit in
            let bytes = [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
            return bigEndian ? bytes : bytes.reversed()
        }
    }

    /// A page, its title when it has been read, and what was noted: "name of the encoding read, severity".
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let page: [UInt8]
        let title: String
        let note: String
        var testDescription: String { name }

        init(_ name: String, _ page: [UInt8], _ title: String, _ note: String = "") {
            (self.name, self.page, self.title, self.note) = (name, page, title, note)
        }
    }

    private static let latin: [UInt8] = [0x4B, 0xF6, 0x63, 0x68, 0x20, 0x80]  // Köch €
    private static let german = "Köchin – Übersee"
    private static let text = String(decoding: page("", Array("Żuraw 😀 ö".utf8)), as: UTF8.self)

    static let cases = [
        Case("UTF-8", page("", Array(german.utf8)), german),
        Case("UTF-8, declared", page("<meta charset=utf-8>", Array(german.utf8)), german),
        Case("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + page("", Array(german.utf8)), german),
        Case(
            "UTF-8, declared otherwise", page("<meta charset='ISO-8859-1'>", Array(german.utf8)), german,
            "note ISO-8859-1 but is UTF-8"),
        Case("ASCII, declared otherwise", page("<meta charset=big5>", Array("Cook".utf8)), "Cook"),
        Case("windows-1252 undeclared", page("", latin), "Köch €", "note windows-1252"),
        Case("windows-1252", page("<meta charset=\"windows-1252\">", latin), "Köch €", "note windows-1252"),
        Case("latin1", page("<META CHARSET= Latin1 >", latin), "Köch €", "note windows-1252"),
        Case("us-ascii", page("<meta charset=us-ascii>", latin), "Köch €", "note windows-1252"),
        Case(
            "http-equiv", page("<meta content='text/html; charset=iso-8859-1' http-equiv=Content-Type>", latin),
            "Köch €",
            "note windows-1252"),
        Case(
            "XML", Array("<?xml version='1.0' encoding='ISO-8859-1'?>".utf8) + page("", latin), "Köch €",
            "note windows-1252"),
        Case("UTF-8 declared, nothing of it", page("<meta charset=utf-8>", latin), "Köch €", "note windows-1252"),
        Case(
            "UTF-8 with one bad byte", page("<meta charset=utf-8>", Array(german.utf8) + [0xE9]), german + "\u{FFFD}",
            "warning UTF-8"),
        Case(
            "UTF-8 with bad parts",
            page("", Array("ööööö".utf8) + [0xF0, 0x9F, 0x98, 0x41, 0xC0, 0xAF]), "ööööö\u{FFFD}A\u{FFFD}\u{FFFD}",
            "warning UTF-8"),
        Case(
            "marked UTF-8 with one bad byte", [0xEF, 0xBB, 0xBF] + page("", [0x41, 0xE9]), "A\u{FFFD}", "warning UTF-8"),
        Case(
            "windows-1252 declared, partly UTF-8", page("<meta charset=cp1252>", Array("é".utf8) + [0xE9]), "éé",
            "note windows-1252"),
        Case(
            "not read", page("<meta charset=koi8-r>", [0xF0, 0xCF]), "ðÏ", "warning windows-1252"),
        Case(
            "declared too late", Array(String(repeating: " ", count: 1100).utf8) + page("<meta charset=koi8-r>", latin),
            "Köch €", "note windows-1252"),
        Case("UTF-16LE marked", utf16(text, bigEndian: false, mark: true), "Żuraw 😀 ö", "note UTF-16LE"),
        Case("UTF-16BE marked", utf16(text, bigEndian: true, mark: true), "Żuraw 😀 ö", "note UTF-16BE"),
        Case("UTF-16LE", utf16("\n " + text, bigEndian: false, mark: false), "Żuraw 😀 ö", "note UTF-16LE"),
        Case("UTF-16BE", utf16(text, bigEndian: true, mark: false), "Żuraw 😀 ö", "note UTF-16BE"),
        Case("UTF-16BE cut", utf16(text, bigEndian: true, mark: true) + [0x00], "Żuraw 😀 ö", "warning UTF-16BE"),
        Case(
            "UTF-16 with half a pair",
            utf16("<meta charset=utf-16>" + text.replacing("Żuraw", with: "A"), bigEndian: false, mark: true)
                .replacing([0x3D, 0xD8], with: [0x00, 0xDC]), "A \u{FFFD}\u{FFFD} ö", "warning UTF-16LE"),
    ]

    @Test(arguments: cases)
    func `a page is read in its encoding`(one: Case) throws {
        let document = try Document(parsing: one.page)
        #expect(document.map { $0.title } == [one.title])
        let notes = document.diagnostics.filter { $0.code == "page.encoding" }
        #expect(notes.count == (one.note.isEmpty ? 0 : 1) && document.diagnostics.count == notes.count)
        guard let note = notes.first else { return }
        let words = one.note.split(separator: " ", maxSplits: 1)
        #expect("\(note.severity)" == words[0] && note.message.contains(words[1]), "\(note.message)")
    }

    @Test func `places are those of the UTF-8 form`() throws {
        let text =
            "<p>Ä\n\nÖ</p><script type=application/ld+json>{\"@type\":\"JobPosting\",\"datePosted\":\"söon\"}</script>"
        let pages = [
            Array(text.utf8), text.unicodeScalars.map { UInt8($0.value) },
            Self.utf16(text, bigEndian: true, mark: true),
        ]
        for page in pages {
            let posting = try JobPosting(parsing: page)
            #expect(posting.origin.position == SourcePosition(line: 3, column: 7 + 33))
            let diagnostic = try #require(posting.diagnostics.last)
            #expect(Array(text.utf8)[diagnostic.byteRange] == Array("\"söon\"".utf8)[...])
            #expect(diagnostic.position == SourcePosition(line: 3, column: 7 + 33 + 35))
        }
    }

    @Test(
        arguments: [
            ("UTF8", "UTF-8"), ("unicode-1-1-utf-8", "UTF-8"), ("ASCII", "windows-1252"), ("L1", "windows-1252"),
            ("ISO_8859-1:1987", "windows-1252"), ("utf-16", "UTF-16LE"), ("UTF-16BE", "UTF-16BE"),
            ("ucs-2", "UTF-16LE"),
            ("", nil), ("utf-7", nil), ("iso-8859-2", nil), (" utf-8", nil),
        ] as [(String, String?)])
    func `a label names an encoding`(label: String, name: String?) {
        #expect(CharacterEncoding(label: Array(label.utf8))?.name == name)
    }

    @Test func `decoding UTF-8 agrees with the standard library`() {
        var random = SeededGenerator(state: 7)
        let bytes: [UInt8] = [
            0x41, 0x7F, 0x80, 0xBF, 0xC1, 0xC3, 0xE0, 0xA0, 0xED, 0x9F, 0xEF, 0xF0, 0x90, 0xF4, 0x8F, 0xF5,
        ]
        for _ in 0..<4000 {
            let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                Int.random(in: 0...2, using: &random) == 0 ? 0x41 : bytes.randomElement(using: &random) ?? 0
            }
            var output: [UInt8] = []
            let (count, replaced) = text.withUnsafeBufferPointer {
                (HTMLBytes($0).countUTF8(), CharacterEncoding.utf8.decode(HTMLBytes($0), into: &output))
            }
            let expected = Array(String(decoding: text, as: UTF8.self).utf8)
            #expect(output == expected, "\(text)")
            #expect(count.errors == replaced.replacements)
            #expect((count.errors == 0) == (output == text))
        }
    }
}
