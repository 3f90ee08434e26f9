/// A value that is a code of some standard: one of a table of texts of the same length.
protocol StandardCode: Hashable, Sendable {
    /// The codes that exist.
    static var table: CodeTable { get }

    /// A value from a code that the table has.
    init(known code: PackedCode)

    /// The code as bytes.
    var packed: PackedCode { get }
}

extension StandardCode {
    /// A value from a code exactly as the standard writes it, in capitals; `nil` when there is no such code.
    ///
    /// - Parameter text: the whole code, nothing before or after it.
    /// - Complexity: O(1), without allocation.
    init?(_ text: some Collection<UInt8>) {
        self.init(checking: PackedCode(text, ignoringCase: false))
    }

    /// A value from a code in letters of either case; `nil` when there is no such code.
    ///
    /// - Parameter text: the whole code, nothing before or after it.
    /// - Complexity: O(1), without allocation.
    init?(ignoringCase text: some Collection<UInt8>) {
        self.init(checking: PackedCode(text, ignoringCase: true))
    }

    /// A value from a code exactly as the standard writes it, in capitals; `nil` when there is no such code.
    init?(_ text: String) {
        self.init(text.utf8)
    }

    /// A value from a code in letters of either case; `nil` when there is no such code.
    init?(ignoringCase text: String) {
        self.init(ignoringCase: text.utf8)
    }

    private init?(checking code: PackedCode?) {
        guard let code, Self.table.contains(code) else { return nil }
        self.init(known: code)
    }

    /// The code as the standard writes it, in capitals.
    var text: String { packed.text }
}
