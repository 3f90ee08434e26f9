/// A country by a name or by its code of three letters.
///
/// Known are the names of the Unicode CLDR in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish,
/// Swedish, Czech, Japanese and Chinese and in each country's own official languages, ISO 3166-1 alpha-3, and spellings
/// that are met in postings (`UK`, `Holland`, `Scotland`). Source: `place_tables.py`.
struct CountryName {
    /// The codes of ISO 3166-1 alpha-2 that it may mean, parted by spaces: `GB`, or `KP KR` for "Korea".
    let codes: String
    /// Whether a region of another country has the name too: "Georgia".
    let isAlsoRegion: Bool

    /// What a name may mean; nil when no country has it.
    ///
    /// - Complexity: O(length of two words) where no name of a country begins with them, else O(*n*) to fold the name.
    init?(_ name: String) {
        guard CountryName.firstWords.mayBegin(name.utf8), let found = CountryNames.table.value(ofPlace: name) else {
            return nil
        }
        isAlsoRegion = found.utf8.last == UInt8(ascii: "+")
        codes = isAlsoRegion ? String(found.dropLast()) : found
    }

    private static let firstWords = FirstWords(of: [CountryNames.table])

    /// The country; nil when the name may mean several.
    var code: CountryCode? { CountryCode(codes) }
}
