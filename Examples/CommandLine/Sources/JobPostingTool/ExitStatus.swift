/// How the tool ends, for scripts; like `grep`, with more ways to fail.
enum ExitStatus: Int32 {
    /// Something was found.
    case found = 0
    /// Nothing matched.
    case nothingFound = 1
    /// The arguments or the query are wrong; nothing was read.
    case usage = 2
    /// An input could not be read, or not to its end; the others were.
    case unreadableInput = 3
    /// With `--strict`: a record could not be read; the others were.
    case unreadableRecords = 4
    /// The output could not be written: a full disk.
    case outputFailed = 5
    /// The reader of the output has gone, as `head` does; what a shell reports of a program that SIGPIPE ends.
    case brokenPipe = 141
}

/// Why the tool cannot go on.
struct Failure: Error {
    var status: ExitStatus
    /// For people; empty where there is nothing to say.
    var message: String

    init(_ status: ExitStatus, _ message: String = "") {
        self.status = status
        self.message = message
    }
}
