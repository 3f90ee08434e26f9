import Testing

@testable import JobPostingKit

@Suite struct EducationTextTests {
    /// A text, and the levels that it names; `?` where it may be several, `-` where it names none of the codes.
    private static let cases: [(String, String)] = [
        // Google's codes in any form.
        ("high school", "high_school"), ("high_school", "high_school"), ("HighSchool", "high_school"),
        ("Bachelor Degree", "bachelor_degree"), ("bachelor_degree", "bachelor_degree"),
        ("AssociateDegree", "associate_degree"), ("POSTGRADUATE DEGREE", "postgraduate_degree"),
        ("professional-certificate", "professional_certificate"), ("no requirements", "none_required"),
        // English.
        ("Bachelor's", "bachelor_degree"), ("Bachelor’s degree", "bachelor_degree"), ("BSc", "bachelor_degree"),
        ("B.Sc.", "bachelor_degree"), ("BA", "bachelor_degree"), ("BA/BS", "bachelor_degree"),
        ("B.Tech / B.E.", "bachelor_degree"), ("Bachelor of Science", "bachelor_degree"),
        ("Bachelor of Science in Marine Biology", "bachelor_degree"), ("Undergraduate degree", "bachelor_degree"),
        ("Master's degree", "postgraduate_degree"), ("MSc", "postgraduate_degree"), ("MBA", "postgraduate_degree"),
        ("PhD", "postgraduate_degree"), ("Ph.D.", "postgraduate_degree"), ("Doctorate", "postgraduate_degree"),
        ("Master", "postgraduate_degree"), ("Associate's degree", "associate_degree"),
        ("High School Diploma or GED", "high_school"), ("High school diploma or equivalent", "high_school"),
        ("A-levels", "high_school"), ("12th", "high_school"),
        ("Bachelor or Master", "bachelor_degree postgraduate_degree"),
        ("Bachelor's or Master's degree", "bachelor_degree postgraduate_degree"),
        ("MSc, PhD", "postgraduate_degree"), ("PhD / BSc", "postgraduate_degree bachelor_degree"),
        ("Bachelor's degree or higher", "bachelor_degree"),
        ("Minimum: Bachelor's degree in a related field", "bachelor_degree"),
        ("A bachelor's degree in naval architecture", "bachelor_degree"),
        ("B.S./M.S. or related fields", "bachelor_degree postgraduate_degree"),
        ("No degree required", "none_required"), ("Not required", "none_required"),
        // What takes the certainty away.
        ("Bachelor's degree preferred", "?"), ("No bachelor's degree", "?"), ("Not a bachelor degree", "?"),
        ("Bachelor's degree or experience", "?"), ("Master's degree required, bachelor's considered", "?"),
        ("High school, some college", "?"), ("Class 10th / Bachelor Degree as per post", "?"),
        ("Bachelor or no requirements", "?"), ("Currently pursuing a bachelor's degree", "?"),
        // Levels that none of the codes names, or several, and words.
        ("Degree", "-"), ("Diploma", "-"), ("Apprenticeship", "-"), ("10th", "-"), ("GCSE", "-"),
        ("Some forklift training", "-"), ("Certified Scrum Master with flair", "?"), ("Driving licence", "-"),
        ("{{ education }} bachelor degree", "-"),
        // German.
        ("Abitur", "high_school"), ("Fachabitur", "high_school"), ("Allgemeine Hochschulreife", "high_school"),
        ("Bachelorabschluss", "bachelor_degree"), ("Abgeschlossenes Bachelorstudium", "bachelor_degree"),
        ("Bachelor oder Master", "bachelor_degree postgraduate_degree"), ("Masterabschluss", "postgraduate_degree"),
        ("Berufsausbildung", "-"), ("Abgeschlossenes Studium", "-"), ("Diplom", "-"), ("Meister", "-"),
        ("Keine Ausbildung erforderlich", "none_required"), ("Abitur von Vorteil", "?"),
        // French.
        ("Bac", "high_school"), ("Baccalauréat", "high_school"), ("Bac+2", "associate_degree"),
        ("BTS", "associate_degree"), ("Bac +3", "bachelor_degree"), ("Bac+5", "postgraduate_degree"),
        ("Niveau Bac+5", "postgraduate_degree"), ("Doctorat", "postgraduate_degree"),
        ("Bac+3 / Bac+5", "bachelor_degree postgraduate_degree"), ("Bac+4", "-"), ("CAP", "-"),
        ("Aucun diplôme requis", "none_required"),
        // Spanish, Italian, Portuguese.
        ("Bachillerato", "high_school"), ("Licenciatura", "bachelor_degree"),
        ("Grado universitario", "bachelor_degree"),
        ("Máster", "postgraduate_degree"), ("Formación profesional", "-"), ("Sin estudios", "none_required"),
        ("Diploma di maturità", "high_school"), ("Laurea", "bachelor_degree"), ("Laurea triennale", "bachelor_degree"),
        ("Laurea magistrale", "postgraduate_degree"),
        ("Laurea triennale o magistrale", "bachelor_degree postgraduate_degree"), ("Bac+7", "?"),
        ("Bac pro cuisine", "high_school"), ("Licenza media", "-"),
        ("Ensino médio completo", "high_school"), ("Bacharelado", "bachelor_degree"),
        ("Mestrado", "postgraduate_degree"),
        ("Ensino superior completo", "-"), ("Ensino fundamental", "-"),
        // Dutch, Polish, Swedish, Czech.
        ("HAVO/VWO", "high_school"), ("HBO", "bachelor_degree"), ("HBO werk- en denkniveau", "bachelor_degree"),
        ("MBO", "-"), ("WO", "-"), ("WO Master", "postgraduate_degree"),
        ("Średnie", "high_school"), ("Licencjat", "bachelor_degree"), ("Magister", "postgraduate_degree"),
        ("Licencjat lub magister", "bachelor_degree postgraduate_degree"), ("Wyższe", "-"), ("Zawodowe", "-"),
        ("Gymnasieexamen", "high_school"), ("Kandidatexamen", "bachelor_degree"),
        ("Masterexamen", "postgraduate_degree"),
        ("Gesällbrev eller motsvarande", "-"), ("Yrkesutbildning", "-"), ("Ingen utbildning krävs", "none_required"),
        ("Maturita", "high_school"), ("Úplné střední s maturitou", "high_school"), ("Bakalářské", "bachelor_degree"),
        ("Vysokoškolské magisterské", "postgraduate_degree"), ("Vysokoškolské", "-"), ("Výuční list", "-"),
        // Japanese and Chinese.
        ("高卒", "high_school"), ("高卒以上", "high_school"), ("短大卒", "associate_degree"), ("大卒", "bachelor_degree"),
        ("大卒以上", "bachelor_degree"), ("大学院卒", "postgraduate_degree"), ("学歴不問", "none_required"),
        ("専門学校卒", "-"), ("高卒・大卒", "high_school bachelor_degree"), ("大学在学中", "-"),
        ("高中", "high_school"), ("大专", "associate_degree"), ("本科", "bachelor_degree"),
        ("本科及以上", "bachelor_degree"), ("大专或本科", "associate_degree bachelor_degree"),
        ("硕士研究生", "postgraduate_degree"), ("博士", "postgraduate_degree"), ("学历不限", "none_required"),
        ("中专", "-"), ("本科优先", "?"),
    ]

    @Test(arguments: cases)
    func `names these levels`(text: String, expected: String) {
        let found =
            switch EducationText(text) {
            case .levels(let levels): levels.map(\.rawValue).joined(separator: " ")
            case .ambiguous: "?"
            case .otherLevel, .unrecognised: "-"
            }
        #expect(found == expected)
    }

    @Test func `prose says nothing`() {
        let prose =
            "You will join a crew of nine. " + String(repeating: "We build boats. ", count: 20) + "Bachelor degree."
        guard case .unrecognised = EducationText(prose) else { return #expect(Bool(false)) }
    }
}
