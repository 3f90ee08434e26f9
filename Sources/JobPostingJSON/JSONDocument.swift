/// One parsed JSON text that owns its tape and its bytes; or borrows these, where a caller has asked for that.
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

    /// Takes a copy of the tape that a parser or repairer has found, and of the text unless that is borrowed: then it must outlive
    /// the document and stay as it is.
    ///
    /// A text that was mended is copied all the same, for what the mends have added lies behind it.
    package convenience init(_ root: JSONNode, of text: UnsafeBufferPointer<UInt8>, isBorrowed: Bool) {
        self.init(
            owning: isBorrowed && root.bytes == text.baseAddress
                ? Parts(root, borrowing: root.bytes, size: text.count) : JSONDocument.copy(root, of: text))
    }

    /// What a document owns: one block of memory. Of a borrowed text that is the tape alone, and `bytes` point elsewhere.
    ///
    ///     entries          bytes
    ///     ├ tape           ├ text, as it was given    ├ annex of what was mended
    ///     └ 16 · entries   └ size                     └ to the end
    struct Parts {
        /// The tape; the beginning of the block.
        let entries: UnsafeMutablePointer<JSONEntry>
        /// The text, and behind it the annex.
        let bytes: UnsafePointer<UInt8>
        /// Bytes of the text without the annex.
        let size: Int

        /// Memory for a tape and for bytes, neither of which is filled yet.
        ///
        /// - Parameters:
        ///   - entryCount: At most 2³², for a tape counts in 32 bits.
        ///   - byteCount: At most 2³², for the same reason.
        private static func allocate(
            entryCount: Int, byteCount: Int
        ) -> (entries: UnsafeMutablePointer<JSONEntry>, bytes: UnsafeMutablePointer<UInt8>) {
            let tapeSize = entryCount * MemoryLayout<JSONEntry>.stride
            let block = UnsafeMutableRawPointer.allocate(
                byteCount: tapeSize + byteCount, alignment: MemoryLayout<JSONEntry>.alignment)
            return (
                block.bindMemory(to: JSONEntry.self, capacity: entryCount),
                (block + tapeSize).bindMemory(to: UInt8.self, capacity: byteCount)
            )
        }

        /// Copies of a text, its annex and its tape.
        init(_ text: UnsafeBufferPointer<UInt8>, annex: [UInt8], entries tape: [JSONEntry]) {
            let block = Parts.allocate(entryCount: tape.count, byteCount: text.count + annex.count)
            (entries, bytes, size) = (block.entries, UnsafePointer(block.bytes), text.count)
            // Each of these is a slice of the block as long as what is copied into it.
            _ = UnsafeMutableBufferPointer(start: block.bytes, count: size).initialize(fromContentsOf: text)
            _ = UnsafeMutableBufferPointer(start: block.bytes + size, count: annex.count)
                .initialize(fromContentsOf: annex)
            _ = UnsafeMutableBufferPointer(start: entries, count: tape.count).initialize(fromContentsOf: tape)
        }

        /// Copies of a tape, and of bytes of which the first are the text.
        fileprivate init(_ root: JSONNode, copying source: UnsafePointer<UInt8>, count: Int, size: Int) {
            let block = Parts.allocate(entryCount: root.span, byteCount: count)
            (entries, bytes, self.size) = (block.entries, UnsafePointer(block.bytes), size)
            block.bytes.initialize(from: source, count: count)
            entries.initialize(from: root.entry, count: root.span)
        }

        /// A copy of a tape, and bytes that outlive it.
        fileprivate init(_ root: JSONNode, borrowing bytes: UnsafePointer<UInt8>, size: Int) {
            entries = Parts.allocate(entryCount: root.span, byteCount: 0).entries
            (self.bytes, self.size) = (bytes, size)
            entries.initialize(from: root.entry, count: root.span)
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
        let source = end > text.count ? root.bytes : text.baseAddress ?? root.bytes
        return Parts(root, copying: source, count: end, size: text.count)
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
