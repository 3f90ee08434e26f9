/// A currency by its code of ISO 4217, such as `USD`.
///
/// The codes are those of the currencies that are legal tender today (the standard's list one, amendment 180 of
/// 1 January 2026), because they are what a salary is paid in. Not among them are codes of metals, funds and units of
/// account (`XAU`, `CHE`, `CLF`), for tests (`XTS`) and for no currency (`XXX`), and codes that the standard does not
/// have (`CNH`). Former currencies, such as `DEM`, are told apart by ``isHistoric(_:)``.
struct CurrencyCode: StandardCode {
    /// The codes of currencies in use. Source: `code_tables.py`.
    static let table = CodeTable(rows: rows, width: 3)

    /// The codes of former legal tender. Source: `code_tables.py`.
    static let historicTable = CodeTable(rows: historicRows, width: 3)

    /// The three letters, the first one in the second highest byte.
    private let letters: UInt32

    init(known code: PackedCode) {
        letters = UInt32(truncatingIfNeeded: code.bits >> 40)
    }

    /// The code as bytes.
    var packed: PackedCode { PackedCode(bits: UInt64(letters) << 40) }

    /// Whether a text is the code of a currency that once was legal tender and no longer is.
    ///
    /// - Parameter text: the whole code in capitals, nothing before or after it.
    /// - Complexity: O(1), without allocation.
    static func isHistoric(_ text: some Collection<UInt8>) -> Bool {
        guard let code = PackedCode(text, ignoringCase: false) else { return false }
        return historicTable.contains(code)
    }

    /// Whether a text is the code of a currency that once was legal tender and no longer is.
    static func isHistoric(_ text: String) -> Bool {
        isHistoric(text.utf8)
    }
}
