import JobPostingJSON
import JobPostingKit

/// Reads one input after another with the same question, shows how far it is, and keeps what there is to say of them.
///
/// An input that cannot be read is told, and the others go on.
struct Reading: ~Copyable {
    private let options: InputOptions
    private let query: Query?
    /// The sum of the reports of what has been read.
    private(set) var report = Scan.Report()
    /// Whether some input could not be read, or not to its end.
    private(set) var isIncomplete = false

    init(_ options: InputOptions, _ query: Query?) {
        self.options = options
        self.query = query
    }

    /// Reads an input.
    ///
    /// - Parameters:
    ///   - scanOptions: What is asked beside the query.
    ///   - body: What is done with its scan: it goes through it with `nextMatch()`, `next()` or `run()`.
    /// - Throws: What the output's writing throws; what the input's reading throws is told and remembered.
    mutating func read(
        _ input: Input, _ scanOptions: Scan.Options, _ body: (Scan) throws -> Void
    ) throws {
        var scanOptions = scanOptions
        scanOptions.threads = options.threads
        let scan: Scan
        do throws(FileError) {
            scan = try input.scan(query, now: options.moment, options.reading, scanOptions)
        } catch {
            return tell(error, of: input)
        }
        let progress = ProgressLine(of: input.name, size: options.quiet ? nil : input.size, isWanted: !options.quiet)
        scan.onProgress(every: 1 << 20) { progress.show($0) }
        defer { Progress.erase() }
        do {
            try body(scan)
        } catch let error as FileError {
            tell(error, of: input)
        }
        add(scan, of: input)
    }

    private mutating func tell(_ error: FileError, of input: Input) {
        isIncomplete = true
        ErrorOutput.line("jobposting: \(error.path.isEmpty ? input.name : error.path): \(error.message)")
    }

    private mutating func add(_ scan: Scan, of input: Input) {
        let own = scan.report
        report.bytes += own.bytes
        report.records += own.records
        report.postings += own.postings
        report.matches += own.matches
        report.mended += own.mended
        report.errors += own.errors
        report.emptyRows += own.emptyRows
        report.nearDuplicates += own.nearDuplicates
        report.skipped += own.skipped
        report.isComplete = report.isComplete && own.isComplete
        for diagnostic in scan.diagnostics {
            let isOfFile = diagnostic.severity == .error && diagnostic.code.hasPrefix("file")
            isIncomplete = isIncomplete || isOfFile
            // A file of a folder is told as a file that was named is.
            if options.diagnostics || isOfFile { Reading.tell(diagnostic, of: input) }
        }
        let untold = scan.diagnosticCount - scan.diagnostics.count
        if options.diagnostics, untold > 0 { ErrorOutput.line("\(input.name): \(Quantity.grouped(untold)) more") }
    }

    private static func tell(_ diagnostic: Diagnostic, of input: Input) {
        let source = diagnostic.source.isEmpty ? input.name : diagnostic.source
        let severity =
            switch diagnostic.severity {
            case .note: "note"
            case .warning: "warning"
            case .error: "error"
            }
        ErrorOutput.line(
            "\(source):\(diagnostic.position.line):\(diagnostic.position.column): \(severity): \(diagnostic.message)"
                + " [\(diagnostic.code)]")
    }

    // MARK: - The end

    /// Says in one line what was wrong with the input, and how the tool ends.
    consuming func end(found: Bool) -> ExitStatus {
        if !options.quiet { summarize() }
        if isIncomplete { return .unreadableInput }
        if options.strict, report.errors > 0 { return .unreadableRecords }
        return found ? .found : .nothingFound
    }

    private func summarize() {
        var parts: [String] = []
        if report.errors > 0 { parts.append(Quantity.count(report.errors, "record") + " could not be read") }
        if report.mended > 0 {
            parts.append(Quantity.count(report.mended, "record") + (report.mended == 1 ? " was" : " were") + " mended")
        }
        if !parts.isEmpty {
            let hint = options.diagnostics ? "" : "; --diagnostics shows what was wrong"
            ErrorOutput.line("jobposting: " + parts.joined(separator: ", ") + hint)
        }
        if !report.isComplete {
            ErrorOutput.line("jobposting: there are too many organisations or near-duplicates to remember all of them")
        }
    }
}

/// The progress of one scan, for its callback.
private final class ProgressLine {
    private var progress: Progress

    init(of name: String, size: Int?, isWanted: Bool) {
        progress = Progress(of: name, size: size, isWanted: isWanted)
    }

    func show(_ report: Scan.Report) { progress.show(report) }
}
