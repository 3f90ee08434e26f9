import JobPostingJSON
import JobPostingKit

/// Reads what is to be read, shows how far it is, and keeps what there is to say of it.
///
/// A file that cannot be read is told, and the others go on.
struct Reading: ~Copyable {
    /// What is read.
    let input: Input
    private let options: InputOptions
    private let query: Query?
    /// What the scan has come to.
    private(set) var report = Scan.Report()
    /// Files of several that could not be read, or not to their end; the report has them among its errors.
    private var unreadableFiles = 0
    /// Whether something could not be read, or not to its end.
    private var isIncomplete = false

    /// - Throws: That there is nothing to read.
    init(_ options: InputOptions, _ query: Query?) throws(Failure) {
        input = try options.input()
        self.options = options
        self.query = query
    }

    /// Reads all of it.
    ///
    /// - Parameters:
    ///   - scanOptions: What is asked beside the query.
    ///   - body: What is done with the scan: it goes through it with `nextMatch()`, `next()` or `run()`.
    /// - Throws: What the output's writing throws; what the input's reading throws is told and remembered.
    mutating func read(_ scanOptions: Scan.Options, _ body: (Scan) throws -> Void) throws {
        var scanOptions = scanOptions
        scanOptions.threads = options.threads
        let scan: Scan
        do throws(FileError) {
            scan = try input.scan(query, now: options.moment, options.reading, scanOptions)
        } catch {
            return tell(error)
        }
        let progress = ProgressLine(of: input.name, size: options.quiet ? nil : input.size, isWanted: !options.quiet)
        scan.onProgress(every: 1 << 20) { progress.show($0) }
        defer { Progress.erase() }
        do {
            try body(scan)
        } catch let error as FileError {
            tell(error)
        }
        take(scan)
    }

    private mutating func tell(_ error: FileError) {
        tell(error.message, of: error.path)
    }

    private mutating func tell(_ message: String, of path: String) {
        isIncomplete = true
        ErrorOutput.line("jobposting: \(path.isEmpty ? input.name : path): \(message)")
    }

    private mutating func take(_ scan: Scan) {
        report = scan.report
        for diagnostic in scan.diagnostics {
            let isOfFile = diagnostic.severity == .error && diagnostic.code.hasPrefix("file")
            // Files are told even where nothing else is.
            if isOfFile {
                unreadableFiles += 1
                tell(diagnostic.message, of: diagnostic.source)
            } else if options.diagnostics {
                tell(diagnostic)
            }
        }
        let untold = scan.diagnosticCount - scan.diagnostics.count
        if options.diagnostics, untold > 0 { ErrorOutput.line("\(input.name): \(Quantity.grouped(untold)) more") }
    }

    private func tell(_ diagnostic: Diagnostic) {
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
        if options.strict, unreadableRecords > 0 { return .unreadableRecords }
        return found ? .found : .nothingFound
    }

    private var unreadableRecords: Int { report.errors - unreadableFiles }

    private func summarize() {
        var parts: [String] = []
        if unreadableRecords > 0 { parts.append(Quantity.count(unreadableRecords, "record") + " could not be read") }
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
