/// A country by its code of ISO 3166-1 alpha-2, such as `US`.
///
/// The codes are the 249 that are officially assigned, and `XK`: ISO 3166-1 leaves it to users, and the European
/// Commission, the Unicode CLDR and publishers of postings use it for Kosovo. Not among them are codes that are only
/// reserved (`UK`, `EU`), withdrawn (`SU`, `AN`), for private use (`ZZ`, `XA`), or groups of countries.
///
/// A value takes two bytes.
struct CountryCode: StandardCode {
    /// The codes that exist. Source: `code_tables.py`.
    static let table = CodeTable(rows: rows, width: 2)

    /// The two letters, the first one high.
    private let letters: UInt16

    init(known code: PackedCode) {
        letters = UInt16(truncatingIfNeeded: code.bits >> 48)
    }

    /// The code as bytes.
    var packed: PackedCode { PackedCode(bits: UInt64(letters) << 48) }
}
