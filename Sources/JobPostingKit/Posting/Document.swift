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
        let result = bytes.withContiguousStorageIfAvailable { Document.read($0, options) }
        let read = result ?? Array(bytes).withUnsafeBufferPointer { Document.read($0, options) }
        self = try read.get()
    }

    private init(_ options: ReadingOptions) {
        noted = DiagnosticList(limit: options.diagnosticLimit)
    }

    /// Reads bytes that are copied where they are kept; closures over them carry no typed errors, hence a result.
    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ options: ReadingOptions
    ) -> Result<Document, ReadingError> {
        var document = Document(options)
        var result: Result<Void, ReadingError>
        if let (plain, error) = ByteSource.decompressed(bytes, limit: options.limits.size) {
            result = plain.withUnsafeBufferPointer { document.read($0, options) }
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
        var reader = RecordReader(options)
        if options.format == .records {
            readRecords(bytes, &reader)
            return .success(())
        }
        do throws(JSONError) {
            do throws(JSONError) {
                try reader.parse(bytes)
            } catch {
                if options.format == .automatic, Document.isRecords(bytes, refusedWith: error, options) {
                    readRecords(bytes, &reader)
                    return .success(())
                }
                try reader.mend(bytes, refusedWith: error)
            }
            add(&reader, .start)
        } catch {
            return .failure(ReadingError(error, in: bytes))
        }
        if isEmpty {
            noted.append(
                Diagnostic(
                    .warning, "document.no-posting", "the document holds no JobPosting", byteRange: 0..<bytes.count,
                    position: SourcePosition(line: 1, column: 1)))
        }
        return .success(())
    }

    /// Adds what was read of a record: its postings, and what was found wrong. Returns how many postings there were.
    @discardableResult
    private mutating func add(_ reader: inout RecordReader, _ origin: RecordOrigin) -> Int {
        for diagnostic in reader.diagnostics { noted.append(diagnostic) }
        var found = read(reader.parts, reader.options)
        if found.postings.isEmpty, reader.readCarriedPage(origin) {
            for diagnostic in reader.diagnostics { noted.append(diagnostic) }
            found = read(reader.parts, reader.options)
        }
        for note in DuplicatePostings.notes(in: reader.parts) { noted.append(note) }
        texts += found.texts
        postings += found.postings
        return found.postings.count
    }

    private func read(
        _ parts: [RecordPart], _ options: ReadingOptions
    ) -> (texts: [JSONDocument], postings: [JobPosting]) {
        let documents = parts.map { (document: $0.document, origin: $0.origin) }
        return (documents.map { $0.document }, JobPosting.all(in: documents, facts: options.facts))
    }

    // MARK: - Records

    /// Whether an input that is no JSON text as a whole is one text a line: the rule of `ReadingOptions.Format`.
    private static func isRecords(
        _ bytes: UnsafeBufferPointer<UInt8>, refusedWith error: JSONError, _ options: ReadingOptions
    ) -> Bool {
        var reader = TextReader(options)
        var error = error
        // A byte order mark is no part of the first line.
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let bytes = isMarked ? UnsafeBufferPointer(rebasing: bytes[3...]) : bytes
        if isMarked {
            do throws(JSONError) {
                _ = try reader.parse(bytes)
                return false
            } catch let inner {
                error = inner
            }
        }
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

    private mutating func readRecords(_ bytes: UnsafeBufferPointer<UInt8>, _ reader: inout RecordReader) {
        for line in JSONLines(bytes) {
            let record = InputRecord(bytes: line.bytes, readable: line.readable, origin: line.origin)
            if InputRecord.isEmptyRow(record.bytes) {
                noted.append(record.isEmptyRow)
                continue
            }
            do {
                try reader.read(record.bytes, readable: record.readable, origin: record.origin)
                let count = add(&reader, record.origin)
                if count == 0 { noted.append(record.holdsNoPosting(reader.parts.first?.origin.url)) }
            } catch {
                noted.append(record.diagnostic(of: error))
            }
        }
    }
}
