extension JSONDocument {
    /// How a text that is not JSON is met.
    public enum Mode: Sendable {
        /// It is refused.
        case strict
        /// It is mended where that is possible, and every mend is reported.
        case repairing
    }

    /// Parses a copy of a text, strictly or with mends.
    ///
    /// - Parameters:
    ///   - mode: In either mode a text that is JSON is read as it stands.
    ///   - diagnostics: Where the mends are appended, in the order of the text; nothing when there was none.
    /// - Throws: The first error in the text; when repairing, the first that cannot be mended.
    /// - Complexity: O(*n*) time; when repairing, at most 24 bytes of memory for each byte of text, and the text.
    public convenience init(
        parsing text: UnsafeBufferPointer<UInt8>, mode: Mode, limits: JSONParser.Limits = JSONParser.Limits(),
        diagnostics: inout [Diagnostic]
    ) throws(JSONError) {
        guard mode == .repairing else {
            try self.init(parsing: text, limits: limits)
            return
        }
        var repairer = JSONRepairer(limits: limits)
        let root = try repairer.parse(text)
        self.init(copying: root, of: text)
        diagnostics += repairer.diagnostics()
    }

    /// Parses a copy of a text, strictly or with mends.
    public convenience init(
        parsing text: String, mode: Mode, limits: JSONParser.Limits = JSONParser.Limits(),
        diagnostics: inout [Diagnostic]
    ) throws(JSONError) {
        try self.init(parsing: Array(text.utf8), mode: mode, limits: limits, diagnostics: &diagnostics)
    }

    /// Parses a copy of a text, strictly or with mends.
    public convenience init(
        parsing text: [UInt8], mode: Mode, limits: JSONParser.Limits = JSONParser.Limits(),
        diagnostics: inout [Diagnostic]
    ) throws(JSONError) {
        var found: [Diagnostic] = []
        let parsed: Result<Parts, JSONError> = text.withUnsafeBufferPointer { text in
            var repairer = JSONRepairer(limits: limits)
            do throws(JSONError) {
                let root = mode == .repairing ? try repairer.parse(text) : try repairer.parser.parse(text)
                found = repairer.diagnostics()
                return .success(JSONDocument.copy(root, of: text))
            } catch {
                return .failure(error)
            }
        }
        self.init(owning: try parsed.get())
        diagnostics += found
    }
}
