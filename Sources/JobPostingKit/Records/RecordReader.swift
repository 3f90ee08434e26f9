import JobPostingJSON

/// Reads records, one after another: of each its JSON documents, and what was found wrong, at its place in the input.
///
///     bytes ─┬─ a JSON text ──────────────────▶ one part
///            └─ a page ─▶ UTF-8 ─┬─ JSON-LD ──▶ one part a block
///                                ├─ Microdata ▶ one part
///                                └─ RDFa ─────▶ one part
///
/// Whoever reads records does it here, so that a document and a scan cannot disagree. A broken block of a page costs
/// itself only; a JSON text is read strictly, and then with mends unless that was refused.
struct RecordReader: ~Copyable {
    /// What the last record holds, in the order of its parts; good until the next call.
    var parts: [RecordPart] = []
    /// What was found wrong with the last record, at its places in the whole input.
    var diagnostics: [Diagnostic] = []
    /// Whether some of the last record was mended, and read.
    var isMended = false

    let options: ReadingOptions
    /// The reader of JSON texts.
    var texts: TextReader
    /// The UTF-8 form of the last record that was in another encoding.
    var decoded: [UInt8] = []
    /// Memory for the attributes of one tag.
    var attributes: [HTMLAttribute] = []

    init(_ options: ReadingOptions) {
        self.options = options
        texts = TextReader(options)
    }

    /// Reads a record, mending it where that is needed and allowed.
    ///
    /// - Parameters:
    ///   - bytes: The record; it must outlive the use of ``parts``.
    ///   - readable: As for `JSONParser.parse`.
    ///   - origin: Where it begins in the input.
    ///   - isBorrowed: Whether its bytes outlive its postings.
    /// - Throws: Why nothing of it could be read; what is wrong with a block of a page is a diagnostic instead.
    /// - Complexity: O(*n*).
    mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, readable: Int = 0, origin: RecordOrigin = .start, isBorrowed: Bool = false
    ) throws(JSONError) {
        do throws(JSONError) {
            try parse(bytes, readable: readable, origin: origin, isBorrowed: isBorrowed)
        } catch {
            try mend(bytes, refusedWith: error, origin: origin)
        }
    }

    /// Reads a record of an input that has many.
    ///
    /// - Throws: Why nothing of it could be read.
    mutating func read(_ record: borrowing InputRecord) throws(JSONError) {
        guard let root = record.root else {
            return try read(
                record.bytes, readable: record.readable, origin: record.origin, isBorrowed: record.isBorrowed)
        }
        // What is a JSON text is no page.
        clear()
        parts.append(RecordPart(root, of: record.bytes, .json, record.origin, isBorrowed: record.isBorrowed))
        unwrap(record.bytes, record.origin)
    }

    /// Reads a record that is a page, or a JSON text as it stands.
    mutating func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, readable: Int = 0, origin: RecordOrigin = .start, isBorrowed: Bool = false
    ) throws(JSONError) {
        clear()
        if isPage(bytes) {
            guard bytes.count <= options.sizeLimit else { throw JSONError.tooLarge(options.limits) }
            readPage(bytes, origin)
        } else {
            let root = try texts.parse(bytes, readable: readable)
            parts.append(RecordPart(root, of: bytes, .json, origin, isBorrowed: isBorrowed))
            unwrap(bytes, origin)
        }
    }

    /// Reads a JSON text that ``parse(_:readable:origin:)`` has refused: throws the same error unless it may and can be
    /// mended.
    mutating func mend(
        _ bytes: UnsafeBufferPointer<UInt8>, refusedWith error: JSONError, origin: RecordOrigin = .start
    ) throws(JSONError) {
        clear()
        parts.append(RecordPart(try texts.mend(bytes, refusedWith: error), of: bytes, .json, origin))
        diagnostics = texts.diagnostics(origin)
        isMended = texts.isMended
        unwrap(bytes, origin)
    }

    private mutating func clear() {
        parts.removeAll(keepingCapacity: true)
        diagnostics.removeAll(keepingCapacity: true)
        isMended = false
    }

    /// Puts the document that is wrapped in a string in the string's place.
    private mutating func unwrap(_ bytes: UnsafeBufferPointer<UInt8>, _ origin: RecordOrigin) {
        guard let outer = parts.last, outer.root.kind == .string,
            let inner = texts.unwrapped(outer.root, of: bytes, origin, &diagnostics)
        else { return }
        isMended = true
        parts[parts.count - 1] = RecordPart(inner, .json, origin)
    }

    private func isPage(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch options.format {
        case .automatic, .records: PageDetection.isPage(HTMLBytes(bytes))
        case .page: true
        case .document: false
        }
    }
}
