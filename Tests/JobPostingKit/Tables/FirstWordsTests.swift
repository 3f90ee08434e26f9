import Testing

@testable import JobPostingKit

@Suite struct FirstWordsTests {
    /// The first word may say no where the table says no, and nowhere else.
    @Test func `lets through every phrase of its table, however it is written`() {
        for (key, _) in CountryNames.table.lines {
            #expect(CountryName(key) != nil, "\(key)")
            for written in [key.uppercased(), "(\(key))", key.split(separator: " ").joined(separator: "-")] {
                let isKnown = CountryNames.table.value(ofPlace: written) != nil
                #expect((CountryName(written) != nil) == isKnown, "\(written)")
            }
        }
        for (key, _) in PlaceWord.phrases.lines {
            for written in [key.uppercased(), " \(key)", key + ".", key.split(separator: " ").joined(separator: ", ")] {
                let isKnown = PlaceWord.phrases.value(ofPlace: written) != nil
                if isKnown { #expect(PlaceWord(written) != nil, "\(written)") }
            }
        }
    }

    @Test(arguments: [
        ("New Zealand", true), ("NEW ZEALAND, NZ", true), ("new-zealand", true), ("(new zealand)", true),
        ("New York", false), ("New", false), ("Newark", false), ("Norway", true), ("norway.", true),
        ("Norway Oslo", false),
        ("New Z.", true), ("U.S.", true), ("Ñew", true), ("Newé", true), ("New Zéa", true), ("New – Zealand", true),
        ("N", true), ("", true), ("00", true), ("0001", false), ("oslo, NO", false),
    ])
    func `says no of other words only`(text: String, mayBegin: Bool) {
        #expect(FirstWords(of: [], and: ["new zealand", "norway"]).mayBegin(text.utf8) == mayBegin)
    }
}
