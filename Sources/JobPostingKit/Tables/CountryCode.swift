/// A country by its code of ISO 3166-1 alpha-2, such as `US`.
///
/// The codes are the 249 that are officially assigned, and `XK`: ISO 3166-1 leaves it to users, and the European
/// Commission, the Unicode CLDR and publishers of postings use it for Kosovo. Not among them are codes that are only
/// reserved (`UK`, `EU`), withdrawn (`SU`, `AN`), for private use (`ZZ`, `XA`), or groups of countries.
///
/// A value takes two bytes.
struct CountryCode: Hashable, Sendable {
    /// The codes that exist. Source: `code_tables.py`.
    static var table: CodeTable { CodeTable(rows: rows, width: 2) }

    /// The two letters, the first one high.
    private let letters: UInt16

    /// A country from a code exactly as the standard writes it, in capitals; `nil` when there is no such code.
    ///
    /// - Parameter text: the whole code, nothing before or after it.
    /// - Complexity: O(1), without allocation.
    init?(_ text: some Collection<UInt8>) {
        self.init(checking: PackedCode(text, ignoringCase: false))
    }

    /// A country from a code in letters of either case; `nil` when there is no such code.
    ///
    /// - Parameter text: the whole code, nothing before or after it.
    /// - Complexity: O(1), without allocation.
    init?(ignoringCase text: some Collection<UInt8>) {
        self.init(checking: PackedCode(text, ignoringCase: true))
    }

    /// A country from a code exactly as the standard writes it, in capitals; `nil` when there is no such code.
    init?(_ text: String) {
        self.init(text.utf8)
    }

    /// A country from a code in letters of either case; `nil` when there is no such code.
    init?(ignoringCase text: String) {
        self.init(ignoringCase: text.utf8)
    }

    private init?(checking code: PackedCode?) {
        guard let code, Self.table.contains(code) else { return nil }
        letters = UInt16(truncatingIfNeeded: code.bits >> 48)
    }

    /// The code as bytes.
    var packed: PackedCode {
        PackedCode(bits: UInt64(letters) << 48)
    }

    /// The code as the standard writes it: two capital letters.
    var text: String {
        packed.text
    }
}
