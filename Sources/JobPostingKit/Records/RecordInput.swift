import JobPostingJSON

/// The records of one input: a file, or memory.
///
/// A file is read in chunks, so that memory stays the same whatever its size. The window holds what has been read and not been
/// split; what is done with is dropped from its front, and it is filled up behind:
///
///     ┌ window ─────────────────────────┬───────────────┬─────────┐
///     │ record LF record LF … record LF │ half a record │  free   │
///     └─────────────────────────────────┴───────────────┴─────────┘
///     0                              whole           filled   capacity
///
/// Of lines, only whole ones are split (``RecordInput/nextLine()``); a text sequence is cut before its last separator
/// instead. Values of an array, or one after another, are found by a ``ValueSplitter`` that sees all of the window. A page
/// or a single document is a record by itself. In each case a record larger than the limit is passed over, at the cost of the
/// limit in memory, and reported once.
///
/// Memory that is not compressed is its own window and is not copied.
struct RecordInput: ~Copyable {
    /// Bytes that are read at once.
    static let chunkSize = 1 << 20

    let options: ReadingOptions
    /// Whether postings may refer to the window: it is a caller's memory, and he has said so.
    let isBorrowed: Bool
    let sizeLimit: Int
    let path: String?
    private let chunkSize: Int
    private let source: ByteSource?
    /// Reads the source, once it has turned out to be compressed.
    private var ahead: ReadAhead?
    /// Whether that is wanted.
    private var isAhead = false
    /// Told from the first bytes; nil before.
    private var format: RecordFormat?
    /// What is thrown when all that could be read has been.
    private var failure: FileError?

    /// What has been read and not been dropped; of memory, all of it.
    private(set) var window: UnsafePointer<UInt8>?
    private var storage: UnsafeMutablePointer<UInt8>?
    private var capacity = 0
    private(set) var filled = 0
    private(set) var isAtEnd = false
    /// Bytes that were dropped from the front of the window.
    private(set) var windowOffset = 0

    // Of lines.
    var skipper = LineSkipper()
    /// Tells of a line's bytes that it has no match; every line is read where there is none.
    var screen: PostingScreen?
    var lines = JSONLines(UnsafeBufferPointer(start: nil, count: 0))
    var whole = 0
    /// Lines before the window.
    var windowLine = 0
    var isSequence: Bool { format == .sequence }

    // Of values.
    private var splitter: ValueSplitter
    private var counter = LineCounter()

    // Of an input that is one record.
    private var isDone = false

    /// Bytes of the input that have been split into records so far.
    var byteCount: Int {
        switch format {
        case nil: 0
        case .lines, .sequence: windowOffset + lines.offset
        case .values: windowOffset + splitter.position
        case .whole: isDone ? windowOffset + filled : 0
        }
    }

    /// The records of memory that outlives the input.
    ///
    /// - Parameter isAhead: Whether what is compressed is decompressed on another thread.
    init(
        borrowing buffer: UnsafeBufferPointer<UInt8>, _ options: ReadingOptions, chunkSize: Int, isAhead: Bool = false
    ) {
        self.options = options
        let isCompressed = Compression(of: buffer) != nil
        isBorrowed = options.borrowsText && !isCompressed
        sizeLimit = options.limits.size
        self.chunkSize = max(chunkSize, 1)
        path = nil
        splitter = ValueSplitter(options, position: 0)
        self.isAhead = isAhead
        if isCompressed {
            source = ByteSource(borrowing: buffer, rawChunkSize: min(chunkSize, ByteSource.rawChunkSize))
        } else {
            source = nil
            window = buffer.baseAddress
            filled = buffer.count
            isAtEnd = true
        }
    }

    /// The lines, or the texts of a sequence, of memory that outlives the input and is not compressed.
    init(linesOf buffer: UnsafeBufferPointer<UInt8>, _ options: ReadingOptions) {
        self.options = options
        isBorrowed = options.borrowsText
        sizeLimit = options.limits.size
        chunkSize = RecordInput.chunkSize
        path = nil
        source = nil
        splitter = ValueSplitter(options, position: 0)
        window = buffer.baseAddress
        filled = buffer.count
        isAtEnd = true
        let format = RecordFormat(ofLines: buffer, isAtEnd: true) ?? .lines
        self.format = format
        whole = filled
        lines = JSONLines(buffer, isSequence: format == .sequence)
    }

    /// No records.
    init(nothing options: ReadingOptions) {
        self.init(linesOf: UnsafeBufferPointer(start: nil, count: 0), options)
    }

    /// Lines of an input, which lie in memory that outlives this one.
    ///
    /// - Parameters:
    ///   - buffer: Whole lines.
    ///   - offset: Where they begin in the input.
    init(lines buffer: UnsafeBufferPointer<UInt8>, at offset: Int, path: String?, _ options: ReadingOptions) {
        self.options = options
        isBorrowed = options.borrowsText
        sizeLimit = options.limits.size
        chunkSize = RecordInput.chunkSize
        self.path = path
        source = nil
        splitter = ValueSplitter(options, position: 0)
        window = buffer.baseAddress
        filled = buffer.count
        windowOffset = offset
        isAtEnd = true
        format = .lines
        whole = filled
        lines = JSONLines(buffer, isSequence: false)
    }

    /// Lines of a file, which a source reads from where the first of them begins.
    init(linesOf source: ByteSource, at offset: Int, path: String?, _ options: ReadingOptions, chunkSize: Int) {
        self.init(source, path: path, options, chunkSize: chunkSize)
        windowOffset = offset
        format = .lines
    }

    /// Lines that have been passed.
    var lineCount: Int { windowLine + lines.lineCount }

    /// The records of a file.
    ///
    /// - Parameter isAhead: Whether what is compressed is decompressed on another thread.
    init(
        _ source: ByteSource, path: String?, _ options: ReadingOptions, chunkSize: Int, isAhead: Bool = false
    ) {
        self.options = options
        isBorrowed = false
        sizeLimit = options.limits.size
        self.chunkSize = max(chunkSize, 1)
        self.path = path
        self.source = source
        self.isAhead = isAhead
        splitter = ValueSplitter(options, position: 0)
    }

    deinit {
        ahead?.stop()
        storage?.deallocate()
    }

    /// The next record; its bytes are good until the next call. nil at the end.
    ///
    /// - Parameter texts: The reader of JSON texts, which may be asked for the value of the record.
    /// - Throws: Once, at the end, why there was no more.
    @inline(__always)
    mutating func next(_ texts: inout TextReader) throws(FileError) -> RecordItem? {
        let item: RecordItem?
        if format == nil { detect() }
        switch format {
        case .lines, .sequence, nil: item = nextLine(&texts)
        case .values: item = nextValue()
        case .whole: item = nextWhole()
        }
        if item == nil, let failure {
            self.failure = nil
            throw failure
        }
        return item
    }

    // MARK: - The format

    private mutating func detect() {
        while true {
            let shown = UnsafeBufferPointer(start: window, count: min(filled, RecordFormat.lookahead))
            let isAll = isAtEnd && filled <= RecordFormat.lookahead
            switch options.format {
            case .automatic: format = RecordFormat(of: shown, isAtEnd: isAll)
            case .records: format = RecordFormat(ofLines: shown, isAtEnd: isAll)
            case .document, .page: format = .whole
            }
            if format != nil { break }
            fill()
        }
        if source == nil {
            // All of memory is there at once.
            whole = filled
            lines = JSONLines(UnsafeBufferPointer(start: window, count: filled), isSequence: isSequence)
        }
    }

    // MARK: - The window

    /// Reads one chunk behind what the window holds; sets ``isAtEnd`` when there is none.
    mutating func fill() {
        guard let source, !isAtEnd else { return }
        if capacity - filled < chunkSize { grow() }
        guard let storage else { return }
        do throws(FileError) {
            // The first bytes tell whether another thread reads the rest: a few are enough.
            let wanted = isAhead ? min(chunkSize, ReadAhead.chunkSize) : chunkSize
            let room = UnsafeMutableBufferPointer(start: storage + filled, count: wanted)
            let count: Int
            if let ahead { count = try ahead.read(into: room) } else { count = try source.read(into: room) }
            if count == 0 { isAtEnd = true }
            if isAhead, source.isCompressed { ahead = ReadAhead.start(source, chunkSize: chunkSize) }
            isAhead = false
            filled += count
        } catch {
            failure = error
            isAtEnd = true
        }
    }

    /// Drops bytes from the front of the window.
    mutating func discard(_ count: Int) {
        windowOffset += count
        filled -= count
        if let storage {
            if filled > 0, count > 0 { storage.copyBytes(from: storage + count, count: filled) }
        } else {
            window = window.map { $0 + count }
        }
    }

    private mutating func grow() {
        capacity = max(capacity * 2, chunkSize * 2)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        if let storage {
            larger.copyBytes(from: storage, count: filled)
            storage.deallocate()
        }
        storage = larger
        window = UnsafePointer(larger)
    }

    /// An origin in this input.
    func origin(_ offset: Int, _ position: SourcePosition) -> RecordOrigin {
        RecordOrigin(offset: offset, position: position, path: path)
    }

    // MARK: - Values

    private mutating func nextValue() -> RecordItem? {
        if windowOffset == 0, splitter.position == 0, hasByteOrderMark {
            splitter = ValueSplitter(options, position: 3)
            let severity: Diagnostic.Severity = options.mode == .strict ? .error : .warning
            return mend(.byteOrderMark, at: 0, severity)
        }
        while true {
            guard let window else {
                if isAtEnd { return nil }
                fill()
                continue
            }
            switch splitter.next(window, count: filled, isAtEnd: isAtEnd) {
            case .value(let range):
                let bytes = UnsafeBufferPointer(start: window + range.lowerBound, count: range.count)
                return .record(
                    InputRecord(
                        bytes: bytes, readable: filled - range.lowerBound, origin: place(range.lowerBound),
                        isBorrowed: isBorrowed))
            case .tooLarge(let offset): return .tooLarge(place(offset))
            case .mend(let mend, let offset):
                return self.mend(mend, at: offset, options.mode == .strict ? .error : .warning)
            case .end: return nil
            case .more:
                let needed = min(splitter.needed, filled)
                counter.count(window, from: windowOffset, to: needed)
                discard(needed)
                splitter.move(by: needed)
                fill()
            }
        }
    }

    private var hasByteOrderMark: Bool {
        guard let window, filled >= 3 else { return false }
        return window[0] == 0xEF && window[1] == 0xBB && window[2] == 0xBF
    }

    private mutating func mend(_ mend: JSONMend, at offset: Int, _ severity: Diagnostic.Severity) -> RecordItem {
        let origin = place(offset)
        let end = mend == .truncated ? origin.offset : origin.offset + (mend == .byteOrderMark ? 3 : 1)
        return .diagnostic(
            Boxed(
                Diagnostic(
                    severity, mend.rawValue, mend.message, byteRange: origin.offset..<end, position: origin.position,
                    source: path ?? "")))
    }

    /// The origin of what begins at an offset in the window, at or after the last one asked for.
    private mutating func place(_ offset: Int) -> RecordOrigin {
        guard let window else { return origin(0, SourcePosition(line: 1, column: 1)) }
        counter.count(window, from: windowOffset, to: offset)
        return origin(windowOffset + offset, counter.position(windowOffset + offset))
    }

    // MARK: - One record

    private mutating func nextWhole() -> RecordItem? {
        guard !isDone else { return nil }
        while !isAtEnd, filled <= sizeLimit { fill() }
        isDone = true
        guard let window else { return nil }
        var range = 0..<filled
        while let first = range.first, window[first].isJSONSpace { range = (first + 1)..<range.upperBound }
        while let last = range.last, window[last].isJSONSpace { range = range.lowerBound..<last }
        guard !range.isEmpty else { return nil }
        if filled > sizeLimit {
            isAtEnd = true
            return .tooLarge(place(range.lowerBound))
        }
        return .record(
            InputRecord(
                bytes: UnsafeBufferPointer(start: window + range.lowerBound, count: range.count),
                readable: filled - range.lowerBound, origin: place(range.lowerBound), isBorrowed: isBorrowed))
    }
}

extension RecordFormat {
    /// The format of an input that is known to be lines or a text sequence.
    init?(ofLines bytes: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) {
        guard let first = bytes.first(where: { !$0.isJSONSpace }) else {
            guard isAtEnd || bytes.count >= RecordFormat.lookahead else { return nil }
            self = .lines
            return
        }
        self = first == 0x1E ? .sequence : .lines
    }
}
