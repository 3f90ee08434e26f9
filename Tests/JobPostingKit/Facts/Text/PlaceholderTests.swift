import Foundation
import Testing

@testable import JobPostingKit

@Suite struct PlaceholderTests {
    @Test(arguments: [
        "N/A", "n/a", "N.A.", "n\\a", "Not Applicable", "NOT APPLICABLE.", "not  available", "[Not Specified]",
        "Unavailable",
        "UNAVAILABLE", "null", "Null", "NULL", "<null>", "None", "nil", "NaN", "nan", "undefined", "Unknown", "TBD",
        "tba",
        "TBC", "To be determined", "-", "--", "–", "—", "...", "…", ".", "***", "???", "//", "[]",
        "－", "～", "〜", "k. A.", "k.A.", "Keine Angabe", "KEINE ANGABEN", "nicht verfügbar", "Nicht verfuegbar",
        "entfällt", "unbekannt", "Non renseigné", "NON PRÉCISÉ", "sans objet", "À définir", "No aplica",
        "no especificado", "sin datos", "n/d", "N/D", "non specificato", "da definire", "Não informado",
        "não se aplica", "n/i", "n.v.t.", "nvt", "Niet van toepassing", "onbekend", "brak danych", "Nie dotyczy",
        "nie określono", "Ej angivet", "uppgift saknas", "okänd", "neuvedeno", "Není k dispozici", "nezadáno", "なし",
        "無し", "該当なし", "未定", "不明", "特になし", "无", "暂无", "不适用", "未知", "無",
    ])
    func `is one`(text: String) {
        #expect(Placeholder.isPlaceholder(text))
    }

    @Test(arguments: [
        "", ",,", "\\", "{[", "Glazier", "NA", "Na", "N.D.", "ND", "N.C.", "NC", "S/N", "Nan", "NAN",
        "Null Island Surveys",
        "None of the Above Ltd",
        "Other", "Various", "Any", "Noneed", "Nonesuch", "€", "$", "£", "C++", "C#", ".NET", "+", "0", "1", "-1",
        "2 - 3",
        "A convenir", "nach Vereinbarung", "面议", "応相談", "不限", "学歴不問", "keine", "not required", "no requirements",
        "No experience required", "Remote", "Confidential", "Unknown Territory Travel Agency", "New York", "Notts",
        "Kassel", "K", "N", "United Kingdom", "The description of this post is not available", "Nonna’s Kitchen",
        "null and void", "tbd@example.com", "無印", "なし狩り", "未来", "Undefined behaviour analyst", "IT", "%", "@",
    ])
    func `is none`(text: String) {
        #expect(!Placeholder.isPlaceholder(text))
    }

    @Test func `every phrase of the table is found, in either case, and no longer than a text may be`() {
        #expect(Placeholder.phrases.lines.count > 200)
        var longest = 0
        for (phrase, languages) in Placeholder.phrases.lines {
            #expect(Placeholder.isPlaceholder(phrase), "\(phrase)")
            #expect(Placeholder.isPlaceholder(phrase.uppercased() + "."), "\(phrase)")
            #expect(Placeholder.isPlaceholder(" (" + phrase.capitalized + ")"), "\(phrase)")
            #expect(!Placeholder.isPlaceholder(phrase + " 7"), "\(phrase)")
            for language in languages.split(separator: " ") {
                let known = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "cs", "ja", "zh"]
                #expect(known.contains(String(language)), "\(phrase)")
            }
            longest = max(longest, phrase.utf8.count)
        }
        #expect(longest + 3 <= Placeholder.longest)
    }

    @Test(arguments: [
        FactCase(
            #""title": "N/A", "name": "Kiln Setter""#, ["title Kiln Setter stated /name"],
            codes: ["fact.text.placeholder"]),
        FactCase(#""title": " &ndash; ""#, codes: ["fact.text.placeholder"]),
        FactCase(
            #""skills": ["Glazing", "-", "null", "Throwing"]"#,
            ["skills Glazing stated /skills/0", "skills Throwing stated /skills/3"],
            codes: ["fact.text.placeholder", "fact.text.placeholder"]),
        FactCase(#""identifier": {"value": "Keine Angabe"}"#, codes: ["fact.text.placeholder"]),
        FactCase(#""url": "n/d""#, codes: ["fact.text.placeholder"]),
        FactCase(
            #""title": "<?= $this->headline ?>", "name": "Kiln {Setter}""#, ["title Kiln {Setter} stated /name"],
            codes: ["fact.text.placeholder"]),
        FactCase(#""title": "headline ?>""#, codes: ["fact.text.placeholder"]),
        FactCase(#""identifier": {"value": "{{ job.id }}"}"#, codes: ["fact.text.placeholder"]),
        FactCase(
            #""description": "summary ?>", "workHours": "<p><?= FROM ?>～<?= UNTIL ?></p>""#,
            codes: ["fact.text.placeholder", "fact.text.placeholder"]),
        FactCase(
            #""workHours": "Nights; you keep our page templates alive, where {{ name }} stands for what the kiln's own software fills in""#,
            [
                "work_hours Nights; you keep our page templates alive, where {{ name }} stands for what the kiln's own software fills in stated /workHours"
            ]),
        FactCase(
            #""hiringOrganization": {"name": "UNAVAILABLE", "sameAs": "未設定"}"#,
            codes: ["fact.text.placeholder", "fact.text.placeholder"]),
        FactCase(#""industry": "Noneferrous metals""#, ["industry Noneferrous metals stated /industry"]),
    ])
    func `is no fact, and a note tells it`(posting: FactCase) throws {
        try posting.check([
            .title, .skills, .id, .url, .organization, .organizationSameAs, .industry, .description, .text, .workHours,
        ])
    }
}
