import JobPostingJSON

/// Reads JSON texts, one after another, in the mode that is asked for: strictly first, and then with mends.
struct TextReader: ~Copyable {
    private var parser: JSONParser
    private var repairer: JSONRepairer
    private let isRepairing: Bool
    private let limits: JSONParser.Limits
    /// Whether the last text was mended.
    private(set) var isMended = false

    init(_ options: ReadingOptions) {
        parser = JSONParser(limits: options.limits)
        repairer = JSONRepairer(limits: options.limits)
        isRepairing = options.mode == .repairing
        limits = options.limits
    }

    /// Reads a text as it stands.
    ///
    /// - Returns: The value; good until the next call.
    mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>, readable: Int = 0) throws(JSONError) -> JSONNode {
        isMended = false
        return try parser.parse(bytes, readable: readable)
    }

    /// Reads the next of some lines as it stands, and finds its end on the way.
    ///
    /// - Returns: The line and its value, good until the next call; nil when it has an error, and has not been passed then.
    mutating func parseNext(of lines: inout JSONLines) -> (record: JSONLines.Record, root: JSONNode)? {
        isMended = false
        return lines.nextSound(parser: &parser)
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

    /// The document inside a text that is one string holding a JSON text, which some publishers write; nil for any other.
    ///
    /// - Parameter diagnostics: Where that, and the mends of the inner text, are appended.
    func unwrapped(
        _ root: JSONNode, of bytes: UnsafeBufferPointer<UInt8>, _ origin: RecordOrigin,
        _ diagnostics: inout [Diagnostic]
    ) -> JSONDocument? {
        guard isRepairing, root.kind == .string else { return nil }
        var found: [Diagnostic] = []
        let outer = JSONDocument(copying: root, of: bytes)
        // A string that holds no JSON text is a string.
        let inner = try? outer.unwrapped(mode: .repairing, limits: limits, diagnostics: &found)
        if inner != nil { diagnostics += found.map { $0.moved(to: origin) } }
        return inner
    }

    /// The mends of the last text, at their places in the whole input.
    func diagnostics(_ origin: RecordOrigin) -> [Diagnostic] {
        isMended ? repairer.diagnostics().map { $0.moved(to: origin) } : []
    }
}

extension Diagnostic {
    /// The same, of a text that begins at an origin, at its place in the whole input.
    func moved(to origin: RecordOrigin) -> Diagnostic {
        var diagnostic = self
        diagnostic.byteRange = (origin.offset + byteRange.lowerBound)..<(origin.offset + byteRange.upperBound)
        diagnostic.position = origin.position(of: position)
        diagnostic.source = origin.name
        return diagnostic
    }
}
