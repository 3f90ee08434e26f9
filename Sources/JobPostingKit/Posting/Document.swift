import JobPostingJSON

/// What was read from one input: its postings, and what there was to say about reading them.
///
///     let document = try Document(parsing: bytes)
///     for posting in document { print(posting.title ?? "") }
///     for diagnostic in document.diagnostics { print(diagnostic.position.line, diagnostic.message) }
///
/// An input is one JSON text (a posting, an array, an `@graph`, postings nested anywhere), a record a line (NDJSON), or an
/// HTML page.
public struct Document: Sendable, RandomAccessCollection {
    private var postings: [JobPosting] = []
    /// The JSON texts of the input, in order: one, one for each record that could be read, or those of a page: one for
    /// each block of JSON-LD, one for its Microdata, one for its RDFa.
    private(set) var texts: [JSONDocument] = []
    /// What was found wrong in reading, in the order of the input, at most `ReadingOptions.diagnosticLimit`.
    public private(set) var diagnostics: [Diagnostic] = []
    /// All that was found wrong, kept or not.
    public private(set) var diagnosticCount = 0

    public var startIndex: Int { 0 }
    public var endIndex: Int { postings.count }
    public subscript(position: Int) -> JobPosting { postings[position] }

    /// Reads an input.
    ///
    /// - Throws: The first error of an input that is one document; a broken record is a diagnostic instead, and the
    ///   rest goes on.
    /// - Complexity: O(*n*).
    public init(parsing bytes: some Sequence<UInt8>, options: ReadingOptions = ReadingOptions()) throws(ReadingError) {
        let result = bytes.withContiguousStorageIfAvailable { Document.read($0, options) }
        let read = result ?? Array(bytes).withUnsafeBufferPointer { Document.read($0, options) }
        self = try read.get()
    }

    private init() {}

    /// Reads bytes that are copied where they are kept; closures over them carry no typed errors, hence a result.
    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ options: ReadingOptions
    ) -> Result<Document, ReadingError> {
        var document = Document()
        var reader = RecordReader(options)
        if options.format == .records {
            document.readRecords(bytes, options, &reader)
            return .success(document)
        }
        do throws(JSONError) {
            do throws(JSONError) {
                try reader.parse(bytes)
            } catch {
                if options.format == .automatic, isRecords(bytes, refusedWith: error, options) {
                    document.readRecords(bytes, options, &reader)
                    return .success(document)
                }
                try reader.mend(bytes, refusedWith: error)
            }
            document.add(reader, options)
        } catch {
            return .failure(ReadingError(error, in: bytes))
        }
        if document.isEmpty {
            document.note(
                Diagnostic(
                    .warning, "document.no-posting", "the document holds no JobPosting", byteRange: 0..<bytes.count,
                    position: SourcePosition(line: 1, column: 1)), options)
        }
        return .success(document)
    }

    /// Adds what was read of a record: its postings, and what was found wrong. Returns how many postings there were.
    @discardableResult
    private mutating func add(_ reader: borrowing RecordReader, _ options: ReadingOptions) -> Int {
        for diagnostic in reader.diagnostics { note(diagnostic, options) }
        let before = postings.count
        for part in reader.parts {
            let text = part.document
            texts.append(text)
            postings.append(contentsOf: JobPosting.all(in: text, origin: part.origin))
        }
        return postings.count - before
    }

    private mutating func note(_ diagnostic: Diagnostic, _ options: ReadingOptions) {
        diagnosticCount += 1
        if diagnostics.count < options.diagnosticLimit { diagnostics.append(diagnostic) }
    }

    // MARK: - Records

    /// Whether an input that is no JSON text as a whole is one text a line: the rule of `ReadingOptions.Format`.
    private static func isRecords(
        _ bytes: UnsafeBufferPointer<UInt8>, refusedWith error: JSONError, _ options: ReadingOptions
    ) -> Bool {
        var reader = TextReader(options)
        var lines = JSONLines(bytes)
        guard let first = lines.next(), let second = lines.next() else { return false }
        // The first value must be all of the first line, not half of a text that goes on.
        if (try? reader.parse(first.bytes, readable: first.readable)) != nil {
            return error.code == .trailingData || error.code == .sizeLimit
        }
        guard first.bytes.first == UInt8(ascii: "{") else { return false }
        let root = try? reader.parse(second.bytes, readable: second.readable)
        return root?.kind == .object
    }

    private mutating func readRecords(
        _ bytes: UnsafeBufferPointer<UInt8>, _ options: ReadingOptions, _ reader: inout RecordReader
    ) {
        for record in JSONLines(bytes) {
            do {
                try reader.read(record.bytes, readable: record.readable, origin: record.origin)
                let count = add(reader, options)
                if count == 0 { note(record.holdsNoPosting(record.origin), options) }
            } catch {
                note(record.diagnostic(of: error, record.origin), options)
            }
        }
    }
}
