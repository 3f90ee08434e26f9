/// One parsed JSON text that owns its bytes and its tape.
///
/// Immutable, so any number of threads may read it at once.
public final class JSONDocument: @unchecked Sendable {
    private let bytes: UnsafeMutablePointer<UInt8>
    private let size: Int
    private let entries: UnsafeMutablePointer<JSONEntry>
    /// The document in whose text the places of an edited one count; nil for a document that was read.
    let original: JSONDocument?
    /// The document that was read: this one, or the one that this was edited from.
    var whereRead: JSONDocument { original ?? self }

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
        let parsed: Result<Parts, JSONError> = text.withUnsafeBufferPointer { text in
            var parser = JSONParser(limits: limits)
            do throws(JSONError) {
                return .success(JSONDocument.copy(try parser.parse(text), of: text))
            } catch {
                return .failure(error)
            }
        }
        self.init(owning: try parsed.get())
    }

    /// Takes a copy of what a parser or repairer has found: of the root of its tape, and the text that it was given.
    public convenience init(copying root: JSONNode, of text: UnsafeBufferPointer<UInt8>) {
        self.init(owning: JSONDocument.copy(root, of: text))
    }

    /// What a document owns.
    struct Parts {
        /// The text, and behind it the annex of what was mended.
        var bytes: UnsafeMutablePointer<UInt8>
        /// Bytes of the text without the annex.
        var size: Int
        /// The tape.
        var entries: UnsafeMutablePointer<JSONEntry>
    }

    /// Takes over what a copy has allocated.
    init(owning parts: Parts, original: JSONDocument? = nil) {
        bytes = parts.bytes
        size = parts.size
        entries = parts.entries
        self.original = original
    }

    /// Allocates and fills a copy of the text, the annex and the tape.
    static func copy(_ root: JSONNode, of text: UnsafeBufferPointer<UInt8>) -> Parts {
        var end = text.count
        // A repairer's bytes hold the text and the annex, which ends with the last mended entry.
        for index in 0..<root.span where root.entry[index].flags.contains(.isMended) {
            end = max(end, Int(root.entry[index].offset) + Int(root.entry[index].length))
        }
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(end, 1))
        let source = end > text.count ? root.bytes : text.baseAddress ?? root.bytes
        bytes.initialize(from: source, count: end)
        let entries = UnsafeMutablePointer<JSONEntry>.allocate(capacity: root.span)
        entries.initialize(from: root.entry, count: root.span)
        return Parts(bytes: bytes, size: text.count, entries: entries)
    }

    deinit {
        bytes.deallocate()
        entries.deallocate()
    }

    /// The text as it was given; good as long as the document is.
    ///
    /// An edited document has the text of the one that was read, in which its places count: see ``JSONTree``.
    public var text: UnsafeBufferPointer<UInt8> {
        original?.text ?? UnsafeBufferPointer(start: bytes, count: size)
    }

    /// The value of the text; good as long as the document is.
    public var rootNode: JSONNode { JSONNode(entry: entries, bytes: bytes) }

    /// The value of the text.
    public var root: JSONValue { JSONValue(document: self, node: rootNode) }
}
