import CJobPostingSystem
import JobPostingJSON

/// What comes next in an input. What is rare lies elsewhere, so that a record is small enough to be handed on.
enum RecordItem: ~Copyable {
    case record(InputRecord)
    /// A record that was too large to be looked at.
    case tooLarge(RecordOrigin)
    /// Something wrong between records.
    case diagnostic(Boxed<Diagnostic>)
    /// One of several files that could not be read, or not to its end; the others go on.
    case unreadable(Boxed<FileError>)
    /// Records that were passed over: nothing is to be done, but to see whether to go on.
    case passed

    /// Where the record begins in its input, if it is one.
    var recordOffset: Int? {
        switch self {
        case .record(let record): record.origin.offset
        default: nil
        }
    }
}

/// A value that lies elsewhere.
final class Boxed<Value: Sendable>: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
}

/// The records of memory, a file, all files of a folder, or several of these, one after another.
///
///     paths ─▶ files ─▶ bytes ─▶ decompressed bytes ─▶ window ─▶ records
///     FolderWalk        ByteSource                     RecordInput
///
/// How an input is compressed and how its records are delimited is told from its first bytes, never from its name, and for
/// each file anew.
struct RecordSource: ~Copyable {
    private let options: ReadingOptions
    private let chunkSize: Int
    /// Whether compressed files are decompressed on another thread.
    private var isAhead = false
    /// The input that is read, or one without records: not an optional, of which swift 6.3.1 makes a copy to look into it.
    private var input: RecordInput
    /// The files that come next, where there may be several.
    private var files: FolderWalk?
    /// What a record must have in its bytes; every record is read where there is nothing such.
    private var literals: [LiteralFilter] = []
    /// Tells of a record's bytes that it cannot match.
    private var screen: PostingScreen?
    private var passedSkippedCount = 0
    private var owned: UnsafeMutableBufferPointer<UInt8>?
    /// Keeps memory whose lines are read.
    private var lines: LineInput?
    /// Bytes of the inputs that are done with; of a part of one, less what stands before it.
    private var passedCount = 0

    /// Bytes that have been split into records so far.
    var byteCount: Int { passedCount + input.byteCount }

    /// Records that were passed over unread.
    var skippedCount: Int { passedSkippedCount + input.skipper.skippedCount }

    /// Has records passed over that have none of these words, or that a screen turns away; before the first one is read.
    mutating func skipRecords(without literals: [LiteralFilter], _ screen: PostingScreen?) {
        self.literals = literals
        self.screen = screen
        input.skipper = LineSkipper(literals)
        input.screen = screen
    }

    /// The records of memory that outlives the source.
    init(
        borrowing buffer: UnsafeBufferPointer<UInt8>, _ options: ReadingOptions,
        chunkSize: Int = RecordInput.chunkSize, isAhead: Bool = false
    ) {
        self.options = options
        self.chunkSize = chunkSize
        self.isAhead = isAhead
        input = RecordInput(borrowing: buffer, options, chunkSize: chunkSize, isAhead: isAhead)
    }

    /// The records of a copy of some bytes.
    init(
        copying bytes: [UInt8], _ options: ReadingOptions, chunkSize: Int = RecordInput.chunkSize, isAhead: Bool = false
    ) {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
        _ = copy.initialize(from: bytes)
        self.init(
            borrowing: UnsafeBufferPointer(rebasing: copy[..<bytes.count]), options.owningText, chunkSize: chunkSize,
            isAhead: isAhead)
        owned = copy
    }

    /// The records of a file, or of all files of a folder.
    ///
    /// - Parameter path: Its path as the system writes it: bytes that end with NUL, in no encoding in particular.
    init(
        path: UnsafePointer<CChar>, _ options: ReadingOptions, chunkSize: Int = RecordInput.chunkSize,
        isAhead: Bool = false
    ) throws(FileError) {
        self.options = options
        self.isAhead = isAhead
        self.chunkSize = chunkSize
        let bytes = FolderWalk.bytes(of: path)
        if let file = try RecordSource.open(path, FolderWalk.text(bytes), options, chunkSize, isAhead) {
            input = file
        } else {
            input = RecordInput(nothing: options)
            files = FolderWalk([bytes])
        }
    }

    /// The records of files, and of all files of folders, one path after another.
    ///
    /// - Parameter paths: As the system writes them, without a final NUL.
    init(paths: [[CChar]], _ options: ReadingOptions, chunkSize: Int = RecordInput.chunkSize, isAhead: Bool = false) {
        self.options = options
        self.isAhead = isAhead
        self.chunkSize = chunkSize
        input = RecordInput(nothing: options)
        files = FolderWalk(paths)
    }

    /// The records of what an open descriptor reads, from where it stands on; it stays open.
    init(descriptor: Int32, _ options: ReadingOptions, chunkSize: Int = RecordInput.chunkSize) {
        self.options = options
        self.chunkSize = chunkSize
        let source = ByteSource(
            descriptor: descriptor, isOwned: false, rawChunkSize: min(chunkSize, ByteSource.rawChunkSize))
        input = RecordInput(source, path: nil, options, chunkSize: chunkSize)
    }

    /// The records of some lines of an input.
    ///
    /// - Parameter range: Whole lines of it.
    init(_ lines: LineInput, range: Range<Int>, _ options: ReadingOptions, chunkSize: Int = RecordInput.chunkSize) {
        self.options = options
        self.chunkSize = chunkSize
        self.lines = lines
        let path = lines.path.isEmpty ? nil : lines.path
        if let bytes = lines.bytes(range) {
            input = RecordInput(lines: bytes, at: range.lowerBound, path: path, options)
        } else {
            input = RecordInput(
                linesOf: ByteSource(lines, range: range), at: range.lowerBound, path: path, options,
                chunkSize: chunkSize)
        }
        passedCount = -range.lowerBound
    }

    /// No records.
    init(nothing options: ReadingOptions) {
        self.options = options
        chunkSize = RecordInput.chunkSize
        input = RecordInput(nothing: options)
    }

    deinit { owned?.deallocate() }

    /// Where the present input begins among the bytes of all.
    var inputOffset: Int { lines == nil ? passedCount : 0 }

    /// Opens a file; nil for a folder.
    private static func open(
        _ path: UnsafePointer<CChar>, _ name: String, _ options: ReadingOptions, _ chunkSize: Int,
        _ isAhead: Bool
    ) throws(FileError) -> RecordInput? {
        let descriptor = system_open(path)
        if descriptor < 0 { throw FileError(number: -descriptor, offset: 0, path: name) }
        var identity = system_identity()
        let isKnown = system_identify_open(descriptor, &identity) == 0
        if isKnown, identity.kind == 1 {
            system_close(descriptor)
            return nil
        }
        let source = ByteSource(
            descriptor: descriptor, isOwned: true, path: name, rawChunkSize: min(chunkSize, ByteSource.rawChunkSize))
        // Only a file: a thread that waits for the writer of a pipe could not be ended.
        return RecordInput(
            source, path: name, options, chunkSize: chunkSize, isAhead: isAhead && isKnown && identity.kind == 0)
    }

    /// The next record; its bytes are good until the next call. nil at the end.
    ///
    /// - Parameter texts: The reader of JSON texts, which may be asked for the value of the record.
    /// - Throws: Why the only input could not be read on; once, after all that could be read of it.
    mutating func next(_ texts: inout TextReader) throws(FileError) -> RecordItem? {
        while true {
            do throws(FileError) {
                if let item = try input.next(&texts) { return item }
            } catch {
                if files == nil { throw error }
                return .unreadable(Boxed(error))
            }
            guard files != nil else { return nil }
            passedCount += input.byteCount
            passedSkippedCount += input.skipper.skippedCount
            input = RecordInput(nothing: options)
            switch files?.next() {
            case nil: return nil
            case .failure(let error): return .unreadable(Boxed(error))
            case .file(let path):
                do throws(FileError) {
                    guard
                        let file = try RecordSource.open(path, FolderWalk.text(path), options, chunkSize, isAhead)
                    else { continue }
                    input = file
                    input.skipper = LineSkipper(literals)
                    input.screen = screen
                } catch {
                    return .unreadable(Boxed(error))
                }
            }
        }
    }
}
