import JobPostingJSON

/// Reads JSON texts, one after another, in the mode that is asked for: strictly first, and then with mends.
struct TextReader: ~Copyable {
    private var parser: JSONParser
    private var repairer: JSONRepairer
    private let isRepairing: Bool
    /// Whether the last text was mended.
    private(set) var isMended = false

    init(_ options: ReadingOptions) {
        parser = JSONParser(limits: options.limits)
        repairer = JSONRepairer(limits: options.limits)
        isRepairing = options.mode == .repairing
    }

    /// Reads a text as it stands.
    ///
    /// - Returns: The value; good until the next call.
    mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>, readable: Int = 0) throws(JSONError) -> JSONNode {
        isMended = false
        return try parser.parse(bytes, readable: readable)
    }

    /// Reads a text that ``parse(_:readable:)`` has refused: throws the same error unless it may and can be mended.
    ///
    /// - Returns: The value; good until the next call.
    mutating func mend(
        _ bytes: UnsafeBufferPointer<UInt8>, refusedWith error: JSONError
    ) throws(JSONError) -> JSONNode {
        guard isRepairing, error.code != .sizeLimit, error.code != .depthLimit else { throw error }
        let root = try repairer.repair(bytes)
        isMended = true
        return root
    }

    /// Reads a text as it stands, or else mended.
    ///
    /// - Returns: The value; good until the next call.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, readable: Int = 0) throws(JSONError) -> JSONNode {
        do throws(JSONError) {
            return try parse(bytes, readable: readable)
        } catch {
            return try mend(bytes, refusedWith: error)
        }
    }

    /// The mends of the last text, at their places in the whole input.
    func diagnostics(_ origin: RecordOrigin) -> [Diagnostic] {
        guard isMended else { return [] }
        return repairer.diagnostics().map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.byteRange =
                (origin.offset + diagnostic.byteRange.lowerBound)..<(origin.offset + diagnostic.byteRange.upperBound)
            diagnostic.position = origin.position(of: diagnostic.position)
            return diagnostic
        }
    }
}
