import JobPostingJSON

/// What was read from one input: its postings, and what there was to say about reading them.
///
///     let document = try Document(parsing: bytes)
///     for posting in document { print(posting.title ?? "") }
///     for diagnostic in document.diagnostics { print(diagnostic.position.line, diagnostic.message) }
///
/// An input is one JSON text (a posting, an array, an `@graph`, postings nested anywhere), a record a line (NDJSON), or an
/// HTML page; each may be compressed with gzip, zlib or zstd, and then all places are those of the decompressed bytes.
public struct Document: Sendable, RandomAccessCollection {
    private var postings: [JobPosting] = []
    /// The JSON texts of the input, in order: one, one for each record that could be read, or those of a page: one for
    /// each block of JSON-LD, one for its Microdata, one for its RDFa.
    private(set) var texts: [JSONDocument] = []
    /// What was found wrong in reading, in the order of the input, at most `ReadingOptions.diagnosticLimit`: then errors take
    /// the place of warnings.
    public private(set) var diagnostics: [Diagnostic] = []
    /// All that was found wrong, kept or not.
    public var diagnosticCount: Int { noted.count }
    private var noted: DiagnosticList

    public var startIndex: Int { 0 }
    public var endIndex: Int { postings.count }
    public subscript(position: Int) -> JobPosting { postings[position] }

    /// Reads an input.
    ///
    /// - Throws: The first error of an input that is one document; a broken record is a diagnostic instead, and the
    ///   rest goes on.
    /// - Complexity: O(*n*).
    public init(parsing bytes: some Sequence<UInt8>, options: ReadingOptions = ReadingOptions()) throws(ReadingError) {
        let options = options.owningText
        let result = bytes.withContiguousStorageIfAvailable { Document.read($0, options) }
        let read = result ?? Array(bytes).withUnsafeBufferPointer { Document.read($0, options) }
        self = try read.get()
    }

    /// Reads memory, which the document and its postings refer to where `ReadingOptions.borrowsText` says so, and copy where not.
    ///
    /// - Throws: As ``init(parsing:options:)``.
    public init(
        borrowing bytes: UnsafeBufferPointer<UInt8>, options: ReadingOptions = ReadingOptions()
    ) throws(ReadingError) {
        self = try Document.read(bytes, options).get()
    }

    private init(_ options: ReadingOptions) {
        noted = DiagnosticList(limit: options.diagnosticLimit)
    }

    /// Reads bytes that are copied where they are kept, unless they are borrowed; closures over them carry no typed errors,
    /// hence a result.
    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ options: ReadingOptions
    ) -> Result<Document, ReadingError> {
        var document = Document(options)
        var result: Result<Void, ReadingError>
        if let (plain, error) = ByteSource.decompressed(bytes, limit: options.limits.size) {
            result = plain.withUnsafeBufferPointer { document.read($0, options.owningText) }
            if let error {
                // What could be decompressed counts, if it is anything.
                if document.texts.isEmpty { result = .failure(ReadingError(error)) }
                document.noted.append(Diagnostic(error))
            }
        } else {
            result = document.read(bytes, options)
        }
        document.diagnostics = document.noted.kept()
        return result.map { document }
    }

    private mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ options: ReadingOptions
    ) -> Result<Void, ReadingError> {
        var reader = PostingReader(keepingAll: options)
        do throws(JSONError) {
            try Document.read(bytes, options, &reader)
        } catch {
            return .failure(ReadingError(error, in: bytes))
        }
        (postings, texts, noted) = (reader.found, reader.texts, reader.noted)
        return .success(())
    }

    /// - Throws: The first error of an input that is one document.
    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ options: ReadingOptions, _ reader: inout PostingReader
    ) throws(JSONError) {
        if options.format == .records { return readRecords(bytes, options, &reader) }
        do throws(JSONError) {
            try reader.reader.parse(bytes, isBorrowed: options.borrowsText)
        } catch {
            if options.format == .automatic, RecordFormat.isRecords(bytes, options) {
                return readRecords(bytes, options, &reader)
            }
            try reader.reader.mend(bytes, refusedWith: error)
        }
        guard reader.readParts(.start) == 0 else { return }
        reader.noted.append(
            Diagnostic(
                .warning, "document.no-posting", "the document holds no JobPosting", byteRange: 0..<bytes.count,
                position: SourcePosition(line: 1, column: 1)))
    }

    private static func readRecords(
        _ bytes: UnsafeBufferPointer<UInt8>, _ options: ReadingOptions, _ reader: inout PostingReader
    ) {
        var input = RecordInput(linesOf: bytes, options)
        while let item = input.nextLine(&reader.reader.texts) { reader.read(item) }
    }
}
