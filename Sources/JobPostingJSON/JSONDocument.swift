/// One parsed JSON text that owns its bytes and its tape.
///
/// Immutable, so any number of threads may read it at once.
public final class JSONDocument: @unchecked Sendable {
    private let parts: Parts
    /// The document in whose text the places of an edited one count; nil for a document that was read.
    let original: JSONDocument?
    /// What the package has found out about the document: made when it is first asked for, and kept as long as the document,
    /// which it must not keep alive itself.
    package let companion = Once<AnyObject>()
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

    /// What a document owns: one block of memory.
    ///
    ///     entries          bytes
    ///     ├ tape           ├ text, as it was given    ├ annex of what was mended
    ///     └ 16 · entries   └ size                     └ to the end
    struct Parts {
        /// The tape; the beginning of the block.
        let entries: UnsafeMutablePointer<JSONEntry>
        /// The text, and behind it the annex.
        let bytes: UnsafeMutablePointer<UInt8>
        /// Bytes of the text without the annex.
        let size: Int

        /// Memory for a tape and for bytes, neither of which is filled yet.
        ///
        /// - Parameters:
        ///   - entryCount: At most 2³², for a tape counts in 32 bits.
        ///   - byteCount: At most 2³², for the same reason.
        ///   - size: How many of the bytes are the text.
        fileprivate init(entryCount: Int, byteCount: Int, size: Int) {
            let tapeSize = entryCount * MemoryLayout<JSONEntry>.stride
            let block = UnsafeMutableRawPointer.allocate(
                byteCount: tapeSize + byteCount, alignment: MemoryLayout<JSONEntry>.alignment)
            entries = block.bindMemory(to: JSONEntry.self, capacity: entryCount)
            bytes = (block + tapeSize).bindMemory(to: UInt8.self, capacity: byteCount)
            self.size = size
        }

        /// Copies of a text, its annex and its tape.
        init(_ text: UnsafeBufferPointer<UInt8>, annex: [UInt8], entries tape: [JSONEntry]) {
            self.init(entryCount: tape.count, byteCount: text.count + annex.count, size: text.count)
            // Each of these is a slice of the block as long as what is copied into it.
            _ = UnsafeMutableBufferPointer(start: bytes, count: size).initialize(fromContentsOf: text)
            _ = UnsafeMutableBufferPointer(start: bytes + size, count: annex.count).initialize(fromContentsOf: annex)
            _ = UnsafeMutableBufferPointer(start: entries, count: tape.count).initialize(fromContentsOf: tape)
        }

        /// Frees the block.
        fileprivate func deallocate() { UnsafeMutableRawPointer(entries).deallocate() }
    }

    /// Takes over what a copy has allocated.
    init(owning parts: Parts, original: JSONDocument? = nil) {
        self.parts = parts
        self.original = original
    }

    /// Allocates and fills a copy of the text, the annex and the tape.
    static func copy(_ root: JSONNode, of text: UnsafeBufferPointer<UInt8>) -> Parts {
        var flags: JSONEntry.Flags = []
        for index in 0..<root.span { flags.formUnion(root.entry[index].flags) }
        var end = text.count
        if flags.contains(.isMended) {
            // A repairer's bytes hold the text and the annex, which ends with the last mended entry.
            for index in 0..<root.span where root.entry[index].flags.contains(.isMended) {
                end = max(end, Int(root.entry[index].offset) + Int(root.entry[index].length))
            }
        }
        let parts = Parts(entryCount: root.span, byteCount: end, size: text.count)
        let source = end > text.count ? root.bytes : text.baseAddress ?? root.bytes
        parts.bytes.initialize(from: source, count: end)
        parts.entries.initialize(from: root.entry, count: root.span)
        return parts
    }

    deinit { parts.deallocate() }

    /// The text as it was given; good as long as the document is.
    ///
    /// An edited document has the text of the one that was read, in which its places count: see ``JSONTree``.
    public var text: UnsafeBufferPointer<UInt8> {
        original?.text ?? UnsafeBufferPointer(start: parts.bytes, count: parts.size)
    }

    /// The value of the text; good as long as the document is.
    public var rootNode: JSONNode { JSONNode(entry: parts.entries, bytes: parts.bytes) }

    /// The value of the text.
    public var root: JSONValue { JSONValue(document: self, node: rootNode) }
}
