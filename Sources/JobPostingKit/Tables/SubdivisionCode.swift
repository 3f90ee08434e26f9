/// A state, province or other part of a country by its code of ISO 3166-2, such as `US-CA`.
///
/// The codes are those of the Unicode CLDR, among them the ones that name the same place as a country code: `US-PR`
/// is the subdivision, `PR` the country. Withdrawn codes are not among them.
struct SubdivisionCode: Hashable, Sendable {
    /// The codes that exist, without their hyphens. Source: `code_tables.py`.
    static let table = CodeTable(rows: rows, width: 5)

    /// The country and the code within it, without the hyphen: `USCA`.
    private let packed: PackedCode

    /// The country that the subdivision is a part of.
    let country: CountryCode

    /// A subdivision from a whole code exactly as the standard writes it, `US-CA`; `nil` when there is no such code.
    ///
    /// - Parameter text: the whole code, nothing before or after it.
    /// - Complexity: O(1), without allocation.
    init?(_ text: some Collection<UInt8>) {
        self.init(text, ignoringCase: false)
    }

    /// A subdivision from a whole code in letters of either case; `nil` when there is no such code.
    ///
    /// - Parameter text: the whole code, nothing before or after it.
    /// - Complexity: O(1), without allocation.
    init?(ignoringCase text: some Collection<UInt8>) {
        self.init(text, ignoringCase: true)
    }

    /// A subdivision of a known country, from `CA` or `US-CA`; `nil` when that country has no such code.
    ///
    /// - Parameters:
    ///   - country: the country that it must be a part of.
    ///   - code: the part after the hyphen, or the whole code; in capitals.
    /// - Complexity: O(1), without allocation.
    init?(country: CountryCode, code: some Collection<UInt8>) {
        self.init(country: country, code: code, ignoringCase: false)
    }

    /// A subdivision of a known country, from `ca` or `us-CA`; `nil` when that country has no such code.
    ///
    /// - Parameters:
    ///   - country: the country that it must be a part of.
    ///   - code: the part after the hyphen, or the whole code; in letters of either case.
    /// - Complexity: O(1), without allocation.
    init?(country: CountryCode, ignoringCase code: some Collection<UInt8>) {
        self.init(country: country, code: code, ignoringCase: true)
    }

    /// A subdivision from a whole code exactly as the standard writes it, `US-CA`; `nil` when there is no such code.
    init?(_ text: String) {
        self.init(text.utf8)
    }

    /// A subdivision from a whole code in letters of either case; `nil` when there is no such code.
    init?(ignoringCase text: String) {
        self.init(ignoringCase: text.utf8)
    }

    /// A subdivision of a known country, from `CA` or `US-CA`; `nil` when that country has no such code.
    init?(country: CountryCode, code: String) {
        self.init(country: country, code: code.utf8)
    }

    /// A subdivision of a known country, from `ca` or `us-CA`; `nil` when that country has no such code.
    init?(country: CountryCode, ignoringCase code: String) {
        self.init(country: country, ignoringCase: code.utf8)
    }

    /// The part after the hyphen.
    var code: String {
        PackedCode(bits: packed.bits << 16).text
    }

    /// The whole code as the standard writes it: `US-CA`.
    var text: String {
        // Two letters, the hyphen, and what is behind it: at most three of the eight bytes.
        PackedCode(
            bits: (packed.bits >> 48) << 48 | UInt64(UInt8(ascii: "-")) << 40 | (packed.bits << 16) >> 24
        ).text
    }

    /// The part before the hyphen must be a country and the part after it one of that country's codes.
    private init?(_ text: some Collection<UInt8>, ignoringCase: Bool) {
        guard let (prefix, suffix) = Self.split(text),
            let country = ignoringCase ? CountryCode(ignoringCase: prefix) : CountryCode(prefix)
        else { return nil }
        self.init(country: country, suffix: suffix, ignoringCase: ignoringCase)
    }

    /// A prefix, when there is one, must name the country that is known.
    private init?(country: CountryCode, code: some Collection<UInt8>, ignoringCase: Bool) {
        guard let (prefix, suffix) = Self.split(code) else {
            self.init(country: country, suffix: code, ignoringCase: ignoringCase)
            return
        }
        guard PackedCode(prefix, ignoringCase: ignoringCase) == country.packed else { return nil }
        self.init(country: country, suffix: suffix, ignoringCase: ignoringCase)
    }

    private init?(country: CountryCode, suffix: some Collection<UInt8>, ignoringCase: Bool) {
        var packed = country.packed
        guard packed.append(suffix, ignoringCase: ignoringCase), Self.table.contains(packed) else { return nil }
        self.packed = packed
        self.country = country
    }

    /// The parts before and after a hyphen in the third place; `nil` without one.
    private static func split<Text: Collection<UInt8>>(_ text: Text) -> (Text.SubSequence, Text.SubSequence)? {
        guard let hyphen = text.index(text.startIndex, offsetBy: 2, limitedBy: text.endIndex),
            hyphen != text.endIndex, text[hyphen] == UInt8(ascii: "-")
        else { return nil }
        return (text[..<hyphen], text[text.index(after: hyphen)...])
    }
}
