/// A fictitious employer and the habits of the software that publishes its postings.
struct Employer: Sendable {
    var name: String
    var slug: String
    var industries: [String]
    /// Writes everything above U+007F as `\uXXXX`.
    var escapesNonASCII: Bool
    /// Writes `/` as `\/`.
    var escapesSlash: Bool
    /// Writes `<`, `>` and `&` as `\u003C` and so on.
    var escapesMarkup: Bool

    private static let syllables = [
        "bra", "cel", "dor", "fen", "gal", "hol", "is", "jun", "kel", "lum", "mar", "nor", "ost", "pel", "quin", "ros",
        "sel", "tam", "ul", "ver", "wil", "yar", "zen",
    ]
    private static let kinds = [
        "Works", "Foods", "Transport", "Clinics", "Software", "Schools", "Energy", "Tools", "& Partners", "Hotels",
    ]
    private static let branches = [
        "Logistics", "Software", "Hospitals and Clinics", "Education", "Food Production", "Renewable Energy", "Retail",
        "Civil Engineering", "Hotels, Inns and Hostels", "Machine Building",
    ]

    init(_ random: inout RandomSource) {
        let stem = (0..<(2 + random.below(2))).map { _ in random.pick(Employer.syllables) }.joined()
        name = stem.prefix(1).uppercased() + stem.dropFirst() + " " + random.pick(Employer.kinds)
        slug = stem
        industries = (0..<(1 + random.below(3))).map { _ in random.pick(Employer.branches) }
        escapesNonASCII = random.happens(700)
        escapesSlash = random.happens(60)
        escapesMarkup = random.happens(20)
    }
}
