// HEADER 100: Scans
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting
import JobPostingKit

#if ABI_TYPES
    /// Reads the records of a dump one by one and hands out the postings that a query matches.
    ///
    /// A dump is a file, all files of a folder, several of these, or memory: JSON texts one a line (NDJSON), behind
    /// separators (RFC 7464), in one array of any size or simply one after another; one JSON text; one page. Each may be
    /// compressed with gzip, zlib or zstd. All of that is told from the first bytes, unless the options say what it is. A
    /// record may hold a page as a string, with its address. Memory does not depend on the dump's size.
    ///
    /// A broken record is mended where that can be done, each mend being a diagnostic; one that cannot be read is a
    /// diagnostic too, and the rest goes on.
    ///
    /// A program that shows progress, or must stay interruptible, sets read_options.step_limit: each call then answers
    /// JOBPOSTING_PENDING after so many bytes, and jobposting_scan_report tells how far it has come.
    ///
    ///     jobposting_scan *scan;
    ///     jobposting *posting;
    ///     jobposting_status status = jobposting_scan_file(path, query, JOBPOSTING_NOW, NULL, NULL, &scan, &error);
    ///     if (status == JOBPOSTING_OK) {
    ///         while ((status = jobposting_scan_next(scan, &posting, &error)) == JOBPOSTING_OK) {
    ///             …
    ///             jobposting_free(posting);
    ///         }
    ///         jobposting_scan_free(scan);
    ///     }
    ///     if (status != JOBPOSTING_END) fprintf(stderr, "%s: %s\n", path, error.message);
    class jobposting_scan {}

    /// What a scan has done so far.
    struct jobposting_report {
        /// Bytes that have been split into records.
        var bytes: Int
        /// Records that were found; blank lines are none.
        var records: Int
        /// Postings that those records held.
        var postings: Int
        /// Postings that the query matched.
        var matches: Int
        /// Records that had to be mended, and were read.
        var mended: Int
        /// Records that could not be read, and files of several that could not be read to their end.
        var errors: Int
        /// Records that say that there is nothing: `nan`, `null`, an empty string.
        var empty_rows: Int
        /// Matches that were left out as near-duplicates of others (scan_options.collapses_near_duplicates).
        var near_duplicates: Int
        /// Records that were not read, since their bytes show that they cannot match (JOBPOSTING_SCAN_MODE_FAST). They are
        /// among the records; what is wrong with them, and their postings, have not been counted.
        var skipped: Int
        /// Whether near-duplicates and organisations were all remembered; where not, some may have been handed out that
        /// should have been left out (scan_options.table_size_limit).
        var is_complete: Bool
    }
#endif

public typealias jobposting_scan_ref = OpaquePointer  // C: jobposting_scan
public typealias jobposting_scan_cref = OpaquePointer  // C: const jobposting_scan
public typealias jobposting_scan_out = UnsafeMutablePointer<OpaquePointer?>  // C: jobposting_scan **

/// What every function that begins a scan is asked, checked in one order, and where its answer goes.
private struct Question {
    let query: Query?
    let now: Int64
    let reading: ReadingOptions
    let wanted: Scan.Options
    private let stepLimit: Int
    private let scan: jobposting_scan_out

    init(
        _ query: jobposting_query_cref?, _ now: Int64, _ options: UnsafePointer<jobposting_read_options>?,
        _ scan_options: UnsafePointer<jobposting_scan_options>?, _ scan: jobposting_scan_out?
    ) throws(Failure) {
        self.query = try optionalHandle(query, QueryHandle.self)?.query
        self.scan = try output(scan)
        (reading, stepLimit) = try scanOptions(options)
        wanted = try Scan.Options(scan_options)
        self.now = referenceTime(now)
    }

    /// Hands the scan out.
    func answer(_ made: Scan) {
        scan.pointee = retained(ScanHandle(made, columns: wanted.columns, stepLimit))
    }
}

/// Begins to scan memory.
///
/// - Parameters:
///   - bytes: The dump; not copied, so it must outlive the scan, and its postings where options say that they borrow from
///     it. May be NULL when its size is 0.
///   - size: Bytes of the dump.
///   - query: What is handed out; NULL for everything. It may be freed before the scan.
///   - now: Unix time in milliseconds that `today` and `expired` refer to, or JOBPOSTING_NOW.
///   - options: How to read; NULL for the defaults.
///   - scan_options: Order, limit, columns, aggregates, threads; NULL for the defaults.
///   - scan: The scan; free it with jobposting_scan_free.
///   - error: What went wrong; may be NULL.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_INVALID_FIELD or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_scan_bytes")
public func jobposting_scan_bytes(
    _ bytes: UnsafePointer<CChar>?, _ size: Int, _ query: jobposting_query_cref?, _ now: Int64,
    _ options: UnsafePointer<jobposting_read_options>?, _ scan_options: UnsafePointer<jobposting_scan_options>?,
    _ scan: jobposting_scan_out?, _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    call(error) { () throws(Failure) in
        let input = try input(bytes, size)
        let question = try Question(query, now, options, scan_options, scan)
        question.answer(
            Scan(
                borrowing: input, where: question.query, now: question.now, options: question.reading,
                with: question.wanted))
    }
}

/// Begins to scan a file, or all files of a folder and of the folders in it. A file is read in chunks.
///
/// The files of a folder come in the order of the bytes of their paths; names that begin with a dot are passed over, links
/// are followed, and no folder is read twice. One that cannot be read is a diagnostic.
///
/// - Parameters:
///   - path: The path of the file or folder, NUL-terminated.
///   - query: What is handed out; NULL for everything. It may be freed before the scan.
///   - now: Unix time in milliseconds that `today` and `expired` refer to, or JOBPOSTING_NOW.
///   - options: How to read; NULL for the defaults.
///   - scan_options: Order, limit, columns, aggregates, threads; NULL for the defaults.
///   - scan: The scan; free it with jobposting_scan_free.
///   - error: What went wrong; may be NULL.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_FILE_ERROR, JOBPOSTING_INVALID_FIELD or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_scan_file")
public func jobposting_scan_file(
    _ path: UnsafePointer<CChar>?, _ query: jobposting_query_cref?, _ now: Int64,
    _ options: UnsafePointer<jobposting_read_options>?, _ scan_options: UnsafePointer<jobposting_scan_options>?,
    _ scan: jobposting_scan_out?, _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    call(error) { () throws(Failure) in
        guard let path else { throw Failure(argument: "path is NULL") }
        let question = try Question(query, now, options, scan_options, scan)
        do throws(FileError) {
            question.answer(
                try Scan(
                    cPath: path, where: question.query, now: question.now, options: question.reading,
                    with: question.wanted))
        } catch { throw Failure(error) }
    }
}

/// Begins to scan several files and folders, one after another, as one dump: order, limit, aggregates and the rest are of all
/// of them.
///
/// One that cannot be read is a diagnostic, as in a folder, and the others go on. One path alone is scanned as by
/// jobposting_scan_file.
///
/// - Parameters:
///   - paths: The paths, each NUL-terminated; they may be freed before the scan. May be NULL when there are none.
///   - path_count: How many there are.
///   - query: What is handed out; NULL for everything. It may be freed before the scan.
///   - now: Unix time in milliseconds that `today` and `expired` refer to, or JOBPOSTING_NOW.
///   - options: How to read; NULL for the defaults.
///   - scan_options: Order, limit, columns, aggregates, threads; NULL for the defaults. A range is of one file only.
///   - scan: The scan; free it with jobposting_scan_free.
///   - error: What went wrong; may be NULL.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_FILE_ERROR, JOBPOSTING_INVALID_FIELD or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_scan_files")
public func jobposting_scan_files(
    _ paths: UnsafePointer<UnsafePointer<CChar>?>?, _ path_count: Int, _ query: jobposting_query_cref?, _ now: Int64,
    _ options: UnsafePointer<jobposting_read_options>?, _ scan_options: UnsafePointer<jobposting_scan_options>?,
    _ scan: jobposting_scan_out?, _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    call(error) { () throws(Failure) in
        var names: [UnsafePointer<CChar>] = []
        for path in try elements(paths, path_count, "path") {
            guard let path else { throw Failure(argument: "a path is NULL") }
            names.append(path)
        }
        let question = try Question(query, now, options, scan_options, scan)
        do throws(FileError) {
            question.answer(
                try Scan(
                    cPaths: names, where: question.query, now: question.now, options: question.reading,
                    with: question.wanted))
        } catch { throw Failure(error) }
    }
}

/// Begins to scan what an open descriptor reads, from where it stands to its end: 0 is standard input.
///
/// - Parameters:
///   - descriptor: The descriptor; it must stay open as long as the scan, and is not closed by it.
///   - query: What is handed out; NULL for everything. It may be freed before the scan.
///   - now: Unix time in milliseconds that `today` and `expired` refer to, or JOBPOSTING_NOW.
///   - options: How to read; NULL for the defaults.
///   - scan_options: Order, limit, columns, aggregates, threads; NULL for the defaults.
///   - scan: The scan; free it with jobposting_scan_free.
///   - error: What went wrong; may be NULL.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_INVALID_FIELD or JOBPOSTING_INVALID_ARGUMENT. A descriptor that cannot be read fails when it is read.
@implementation @_cdecl("jobposting_scan_descriptor")
public func jobposting_scan_descriptor(
    _ descriptor: CInt, _ query: jobposting_query_cref?, _ now: Int64,
    _ options: UnsafePointer<jobposting_read_options>?, _ scan_options: UnsafePointer<jobposting_scan_options>?,
    _ scan: jobposting_scan_out?, _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    call(error) { () throws(Failure) in
        let question = try Question(query, now, options, scan_options, scan)
        guard descriptor >= 0 else { throw Failure(argument: "the descriptor is negative") }
        question.answer(
            Scan(
                descriptor: descriptor, where: question.query, now: question.now, options: question.reading,
                with: question.wanted))
    }
}

/// Frees a scan; NULL is fine. Postings that it has handed out are yours and stay.
@implementation @_cdecl("jobposting_scan_free")
public func jobposting_scan_free(_ scan: jobposting_scan_ref?) { release(scan, ScanHandle.self) }

/// Goes on to the next posting that is handed out.
///
/// - Parameters:
///   - scan: The scan.
///   - posting: The posting; free it with jobposting_free.
///   - error: What went wrong; may be NULL.
/// - Returns: One of
///   - JOBPOSTING_OK,
///   - JOBPOSTING_END when there are no more,
///   - JOBPOSTING_PENDING when the options have a step_limit and it is reached,
///   - JOBPOSTING_FILE_ERROR,
///   - JOBPOSTING_CANCELLED,
///   - JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_scan_next")
public func jobposting_scan_next(
    _ scan: jobposting_scan_ref?, _ posting: jobposting_out?, _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    call(error) { () throws(Failure) in
        let scan = try handle(scan, ScanHandle.self)
        let destination = try output(posting)
        switch try scan.step() {
        case .posting(let posting): destination.pointee = retained(PostingHandle(posting))
        case .pending: throw Failure(JOBPOSTING_PENDING)
        case .end: throw Failure(JOBPOSTING_END)
        }
    }
}

/// Reads what is left of the input, and hands nothing out: for the report and the aggregates.
///
/// With a limit and neither an order nor aggregates, the scan ends where it would have ended.
///
/// - Parameters:
///   - scan: The scan.
///   - error: What went wrong; may be NULL.
/// - Returns: One of
///   - JOBPOSTING_OK at the end,
///   - JOBPOSTING_PENDING when the options have a step_limit and it is reached,
///   - JOBPOSTING_FILE_ERROR,
///   - JOBPOSTING_CANCELLED,
///   - JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_scan_run")
public func jobposting_scan_run(
    _ scan: jobposting_scan_ref?, _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    call(error) { () throws(Failure) in
        if try handle(scan, ScanHandle.self).run() { throw Failure(JOBPOSTING_PENDING) }
    }
}

/// Ends a scan, from any thread, also while another one is in a call with it: that call, or the next one, answers
/// JOBPOSTING_CANCELLED. It cannot be taken back. Nothing for NULL. The scan must not be freed meanwhile.
@implementation @_cdecl("jobposting_scan_cancel")
public func jobposting_scan_cancel(_ scan: jobposting_scan_cref?) {
    (try? handle(scan, ScanHandle.self))?.scan.cancellation.cancel()
}

/// What a scan has done so far.
///
/// - Returns: JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_scan_report")
public func jobposting_scan_report(
    _ scan: jobposting_scan_cref?, _ report: UnsafeMutablePointer<jobposting_report>?
) -> jobposting_status {
    call { () throws(Failure) in
        let done = try handle(scan, ScanHandle.self).scan.report
        try output(report).pointee = jobposting_report(
            bytes: done.bytes, records: done.records, postings: done.postings, matches: done.matches,
            mended: done.mended, errors: done.errors, empty_rows: done.emptyRows, near_duplicates: done.nearDuplicates,
            skipped: done.skipped, is_complete: done.isComplete)
    }
}

/// What a scan does, a line for each step, and what each has left out so far, for people.
///
///     read: 1 thread, 40 records
///     where: country = US
///     match: 12 of 40 postings
///
/// - Parameters:
///   - scan: The scan.
///   - text: The text, UTF-8; free it with jobposting_buffer_free.
/// - Returns: JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_scan_explain")
public func jobposting_scan_explain(
    _ scan: jobposting_scan_cref?, _ text: UnsafeMutablePointer<jobposting_buffer>?
) -> jobposting_status {
    call { () throws(Failure) in
        let explanation = try handle(scan, ScanHandle.self).scan.explanation
        try output(text).pointee = jobposting_buffer(copying: Array(explanation.description.utf8))
    }
}

/// Counts what has been found wrong so far and kept; 0 for NULL.
@implementation @_cdecl("jobposting_scan_diagnostic_count")
public func jobposting_scan_diagnostic_count(_ scan: jobposting_scan_cref?) -> Int {
    (try? handle(scan, ScanHandle.self))?.scan.diagnostics.count ?? 0
}

/// Counts all that has been found wrong so far, also what options.diagnostic_limit left out; 0 for NULL.
@implementation @_cdecl("jobposting_scan_diagnostic_total")
public func jobposting_scan_diagnostic_total(_ scan: jobposting_scan_cref?) -> Int {
    (try? handle(scan, ScanHandle.self))?.scan.diagnosticCount ?? 0
}

/// Reads what has been found wrong so far, in the order of the input. Its views are made in the scan, hence not const.
///
/// - Parameters:
///   - scan: The scan.
///   - index: Which, from 0.
///   - diagnostic: The diagnostic; its strings live as long as the scan.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_scan_diagnostic")
public func jobposting_scan_diagnostic(
    _ scan: jobposting_scan_ref?, _ index: Int, _ diagnostic: UnsafeMutablePointer<jobposting_diagnostic>?
) -> jobposting_status {
    call { () throws(Failure) in
        let scan = try handle(scan, ScanHandle.self)
        let destination = try output(diagnostic)
        guard let view = scan.diagnostic(index) else { throw Failure(JOBPOSTING_ABSENT) }
        destination.pointee = view
    }
}
