import Testing

@testable import JobPostingKit

private func decoded(_ text: String, _ context: CharacterReferences.Context) -> String {
    var output: [UInt8] = []
    withHTMLBytes(text) { CharacterReferences.decode($0, context: context, into: &output) }
    return String(decoding: output, as: UTF8.self)
}

@Test(arguments: [
    ("", ""), ("plain", "plain"), ("&", "&"), ("&&amp;&", "&&&"), ("&amp;amp;", "&amp;"),
    ("&lt;&gt;&quot;&apos;&nbsp;", "<>\"'\u{A0}"), ("&hellip;&rsquo;&euro;", "…’€"),
    // The longest name counts; old names need no semicolon.
    ("&notit;", "¬it;"), ("&notin;", "∉"), ("&copy2020", "©2020"), ("&ampamp;", "&amp;"), ("&hearts", "&hearts"),
    ("&NotEqualTilde;", "\u{2242}\u{338}"), ("&nGt;", "\u{226B}\u{20D2}"), ("&CounterClockwiseContourIntegral;", "∳"),
    ("&CounterClockwiseContourIntegralx;", "&CounterClockwiseContourIntegralx;"), ("&unknown;", "&unknown;"),
    // Numbers.
    ("&#8217;&#x2019;&#X2019", "’’’"), ("&#128;&#x99;", "€™"),
    ("&#0;&#xD800;&#x110000;&#99999999999999999999;", "����"),
    ("&#;&#x;&#xg;", "&#;&#x;&#xg;"), ("&#13;", "\r"), ("&#x1F600;", "😀"), ("&#65", "A"),
])
func referencesInText(text: String, expected: String) {
    #expect(decoded(text, .text) == expected)
}

@Test(arguments: [
    ("?a=1&copy=2&reg;&notit;", "?a=1&copy=2®&notit;"), ("&copy", "©"), ("&copy;=", "©="), ("a&amp b", "a& b"),
    ("&#65=", "A="),
])
func referencesInAttributes(text: String, expected: String) {
    #expect(decoded(text, .attribute) == expected)
}

@Test(arguments: [("?a&copy&reg=1&amp;b", "?a&copy&reg=1&b"), ("&#65 &#65;", "&#65 A"), ("AT&T", "AT&T")])
func referencesThatNeedTheirSemicolon(text: String, expected: String) {
    #expect(decoded(text, .semicolonRequired) == expected)
}

/// Every name of the table is found, with and without text behind it.
@Test func everyNamedReferenceIsDecoded() {
    let lines = NamedCharacterReferences.table.description.split(separator: "\n")
    #expect(lines.count == NamedCharacterReferences.count)
    for line in lines {
        let fields = line.split(separator: " ")
        var expected = ""
        for field in fields.dropFirst() {
            if let scalar = UInt32(field, radix: 16).flatMap(UnicodeScalar.init) {
                expected.unicodeScalars.append(scalar)
            }
        }
        #expect(decoded("&\(fields[0])", .text) == expected)
        #expect(decoded("&\(fields[0]) x", .attribute) == expected + " x")
    }
}
