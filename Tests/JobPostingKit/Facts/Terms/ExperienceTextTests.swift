import Testing

@testable import JobPostingKit

@Suite struct ExperienceTextTests {
    private static let cases: [(String, ExperienceText)] = [
        // Numbers and units.
        ("2 years", .months(24)), ("24 months", .months(24)), ("2 yrs", .months(24)), ("2y", .months(24)),
        ("1 year", .months(12)), ("6 mos.", .months(6)), ("1.5 years", .months(18)), ("1,5 Jahre", .months(18)),
        ("2+ years", .months(24)), ("2 + years", .months(24)), ("2-year experience", .months(24)),
        ("two years", .months(24)), ("two (2) years", .months(24)),
        ("Minimum 2 years of relevant experience", .months(24)),
        ("At least three years", .months(36)), ("5 or more years", .months(60)), ("5 years or more", .months(60)),
        ("over 4 years' experience", .months(48)), ("A minimum of 3 years experience in glass blowing", .months(36)),
        ("1 year 6 months", .months(18)), ("1 year and 6 months", .months(18)), ("2 years (24 months)", .months(24)),
        ("P2Y", .months(24)), ("P18M", .months(18)), ("P1Y6M", .months(18)), ("0 years", .months(0)),
        ("half a year", .months(6)), ("20 years of experience", .months(240)),
        // A range gives its lower bound.
        ("3-5 years", .months(36)), ("3 - 5 years", .months(36)), ("3–5 years", .months(36)),
        ("3 to 5 years", .months(36)),
        ("3 bis 5 Jahre", .months(36)), ("3 à 5 ans", .months(36)), ("de 2 a 3 años", .months(24)),
        ("da 2 a 4 anni", .months(24)), ("2 tot 4 jaar", .months(24)), ("od 2 do 4 lat", .months(24)),
        ("2 až 3 roky", .months(24)), ("1～3年", .months(12)), ("1-3年", .months(12)), ("0-1 year", .months(0)),
        ("between 2 and 4 years", .months(24)),
        // The other languages.
        ("mindestens 2 Jahre", .months(24)), ("Mindestens zwei Jahre Berufserfahrung", .months(24)),
        ("ab 3 Jahren", .months(36)), ("halbes Jahr", .months(6)), ("2 ans minimum", .months(24)),
        ("au moins 2 ans d’expérience", .months(24)), ("6 mois", .months(6)),
        ("al menos 3 años de experiencia", .months(36)),
        ("mínimo 2 años", .months(24)), ("almeno 2 anni", .months(24)), ("Esperienza di 3 anni", .months(36)),
        ("pelo menos 2 anos", .months(24)), ("no mínimo 6 meses", .months(6)),
        ("minimaal 2 jaar ervaring", .months(24)),
        ("2 jaar of meer", .months(24)), ("co najmniej 2 lata", .months(24)), ("min. 5 lat doświadczenia", .months(60)),
        ("Minst 2 år", .months(24)), ("minst två års erfarenhet", .months(24)), ("minimálně 3 roky praxe", .months(36)),
        ("5 let", .months(60)), ("3年以上", .months(36)), ("実務経験2年以上", .months(24)), ("６ヶ月以上", .months(6)),
        ("3年以上工作经验", .months(36)), ("两年以上", .months(24)), ("6个月", .months(6)),
        // None is asked for.
        ("no requirements", .months(0)), ("No experience required", .months(0)), ("Not required", .months(0)),
        ("Freshers may apply.", .months(0)), ("keine Erfahrung erforderlich", .months(0)),
        ("Débutant accepté", .months(0)),
        ("sin experiencia", .months(0)), ("Nessuna esperienza richiesta", .months(0)), ("Sem experiência", .months(0)),
        ("geen ervaring vereist", .months(0)), ("bez doświadczenia", .months(0)),
        ("Ingen erfarenhet krävs", .months(0)),
        ("praxe není nutná", .months(0)), ("未経験者歓迎", .months(0)), ("経験不問", .months(0)), ("经验不限", .months(0)),
        // Upper bounds, wishes, alternatives, ages, several.
        ("up to 2 years", .ambiguous), ("bis 2 Jahre", .ambiguous), ("less than 1 year", .ambiguous),
        ("max. 3 ans", .ambiguous), ("3年以下", .ambiguous), ("2 years preferred", .ambiguous),
        ("2 years ago", .ambiguous), ("hace 2 años", .ambiguous), ("2 anni fa", .ambiguous),
        ("il y a 3 ans", .ambiguous), ("2 jaar geleden", .ambiguous), ("2 lata temu", .ambiguous),
        ("2 Jahre von Vorteil", .ambiguous), ("Bachelor degree and 2 years", .ambiguous), ("18 years old", .ambiguous),
        ("Minimum age 18 years", .ambiguous), ("18 ans", .ambiguous),
        ("5 years in sales and 2 years in management", .ambiguous),
        ("1, 2 or 3 years", .ambiguous), ("within the last 5 years", .ambiguous),
        ("2 Jahre oder Ausbildung", .ambiguous),
        ("1 1/2 years", .ambiguous), ("2 ans et demi", .ambiguous), ("a degree or 4 years", .ambiguous),
        // Nothing that can be counted.
        ("experience with lathes", .unrecognised), ("several years", .unrecognised),
        ("mehrjährige Erfahrung", .unrecognised),
        ("24", .unrecognised), ("5 projects", .unrecognised), ("3 projects a year", .unrecognised),
        ("P", .unrecognised),
        ("PT2H", .unrecognised), ("Senior", .unrecognised), ("½ year", .unrecognised),
        ("2024年", .ambiguous), ("99999999999999999999 years", .ambiguous), ("{{years}} 2 years", .unrecognised),
    ]

    @Test(arguments: cases)
    func `asks for so much`(text: String, expected: ExperienceText) {
        #expect(ExperienceText(text) == expected)
    }

    @Test func `a number of months needs no unit where months are counted`() {
        for (text, expected) in [
            ("24", ExperienceText.months(24)), ("24+", .months(24)), ("12-24", .months(12)), ("2 years", .months(24)),
            ("no requirements", .months(0)), ("24 projects", .unrecognised), ("two", .unrecognised),
        ] {
            #expect(ExperienceText(text, countsMonths: true) == expected, "\(text)")
        }
    }

    @Test func `reads nothing from prose, and any text in linear time`() {
        let prose = String(repeating: "We make nets. ", count: 40) + "2 years of experience."
        #expect(ExperienceText(prose) == .unrecognised)
        for text in [
            String(repeating: "1 ", count: 149), String(repeating: "年", count: 99),
            "P" + String(repeating: "9", count: 250),
        ] {
            #expect(ExperienceText(text) != .months(0))
        }
    }
}
