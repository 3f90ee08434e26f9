/// One parsed JSON text that owns its bytes and its tape.
///
/// Immutable, so any number of threads may read it at once.
public final class JSONDocument: @unchecked Sendable {
    private let bytes: UnsafeMutablePointer<UInt8>
    private let size: Int
    private let entries: UnsafeMutablePointer<JSONEntry>

    /// Parses a copy of a text.
    ///
    /// - Throws: The first error in the text.
    /// - Complexity: O(*n*) time; memory for the text and at most 16 bytes of tape for each byte of it.
    public convenience init(
        parsing text: UnsafeBufferPointer<UInt8>, limits: JSONParser.Limits = JSONParser.Limits()
    ) throws(JSONError) {
        var parser = JSONParser(limits: limits)
        self.init(copying: try parser.parse(text), of: text)
    }

    /// Parses a copy of a text.
    public convenience init(
        parsing text: String, limits: JSONParser.Limits = JSONParser.Limits()
    ) throws(JSONError) {
        try self.init(parsing: Array(text.utf8), limits: limits)
    }

    /// Parses a copy of a text.
    public convenience init(
        parsing text: [UInt8], limits: JSONParser.Limits = JSONParser.Limits()
    ) throws(JSONError) {
        let parsed: Result<(UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<JSONEntry>, Int), JSONError> =
            text.withUnsafeBufferPointer { text in
                var parser = JSONParser(limits: limits)
                do throws(JSONError) {
                    let node = try parser.parse(text)
                    let copy = JSONDocument.copy(node, of: text)
                    return .success((copy.bytes, copy.entries, text.count))
                } catch {
                    return .failure(error)
                }
            }
        let (bytes, entries, size) = try parsed.get()
        self.init(owning: bytes, size, entries)
    }

    /// Takes a copy of what a parser has found: of the root of a tape and the text that it was parsed from.
    public convenience init(copying root: JSONNode, of text: UnsafeBufferPointer<UInt8>) {
        let copy = JSONDocument.copy(root, of: text)
        self.init(owning: copy.bytes, text.count, copy.entries)
    }

    private init(
        owning bytes: UnsafeMutablePointer<UInt8>, _ size: Int, _ entries: UnsafeMutablePointer<JSONEntry>
    ) {
        self.bytes = bytes
        self.size = size
        self.entries = entries
    }

    private static func copy(
        _ root: JSONNode, of text: UnsafeBufferPointer<UInt8>
    ) -> (bytes: UnsafeMutablePointer<UInt8>, entries: UnsafeMutablePointer<JSONEntry>) {
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(text.count, 1))
        if let base = text.baseAddress { bytes.initialize(from: base, count: text.count) }
        let entries = UnsafeMutablePointer<JSONEntry>.allocate(capacity: root.span)
        entries.initialize(from: root.entry, count: root.span)
        return (bytes, entries)
    }

    deinit {
        bytes.deallocate()
        entries.deallocate()
    }

    /// The text as it was given; good as long as the document is.
    public var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: size) }

    /// The value of the text; good as long as the document is.
    public var rootNode: JSONNode { JSONNode(entry: entries, bytes: bytes) }

    /// The value of the text.
    public var root: JSONValue { JSONValue(document: self, node: rootNode) }
}
