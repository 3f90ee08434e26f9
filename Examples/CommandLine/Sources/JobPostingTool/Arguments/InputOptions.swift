import ArgumentParser
import JobPostingKit

/// What is read, and how.
struct InputOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Files and folders; - is standard input, which is also read when there are none.",
            discussion: """
                NDJSON, JSON texts one after another or in one array, text sequences (RFC 7464), pages; plain or \
                compressed with gzip, zlib or zstd. A folder stands for all files in it and in its folders. Several are read \
                one after another as one dump.
                """),
        completion: .file())
    var paths: [String] = []

    @Flag(help: "Mend nothing, and end with 4 when a record cannot be read.")
    var strict = false

    @Flag(help: "Read what no property states from the text of the description too.")
    var fromText = false

    @Option(help: ArgumentHelp("Threads that read.", valueName: "count"))
    var threads = 1

    @Flag(help: "Say everything that was wrong with the input, not only how much of it.")
    var diagnostics = false

    @Flag(name: [.short, .long], help: "Say nothing beside the output, and show no progress.")
    var quiet = false

    @Option(
        help: ArgumentHelp(
            "The time that `today` and `expired` refer to, as a posting says a date; else now.", valueName: "date"),
        transform: Moment.init)
    var now: Moment?

    mutating func validate() throws {
        if threads < 1 || threads > 256 { throw ValidationError("--threads is a number from 1 to 256") }
    }

    /// What is to be read: standard input where nothing is named.
    ///
    /// - Throws: That nothing is named and a person sits at standard input.
    func input() throws(Failure) -> Input {
        if paths.isEmpty, System.isTerminal(System.standardInput) {
            throw Failure(.usage, "there is nothing to read: name files or folders, or pipe postings in")
        }
        return Input(paths)
    }

    /// How documents are read.
    var reading: ReadingOptions {
        ReadingOptions(
            mode: strict ? .strict : .repairing, diagnosticLimit: diagnostics ? 100_000 : 1000,
            facts: FactOptions(readsText: fromText))
    }

    /// Milliseconds of Unix time.
    var moment: Int64 { now?.millisecond ?? SystemClock.now }
}

/// A moment as an argument: the beginning of a date as postings have it.
struct Moment {
    var millisecond: Int64

    init(_ text: String) throws {
        var posting = JobPosting()
        posting.published.datePosted = SchemaOrg.Values(stringLiteral: text)
        guard let date = posting.datePosted else {
            throw ValidationError("a date is 2026-03-01 or 2026-03-01T12:00:00Z (ISO 8601)")
        }
        millisecond = date.start
    }
}
