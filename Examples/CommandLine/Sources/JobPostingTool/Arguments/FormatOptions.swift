import ArgumentParser

/// How what was found is written.
enum OutputFormat: String, EnumerableFlag {
    case table
    case json
    case csv

    static func help(for value: OutputFormat) -> ArgumentHelp? {
        switch value {
        case .table: "A table for people (the default)."
        case .json: "One JSON object a line."
        case .csv: "Comma-separated values (RFC 4180); several values of a fact have \"; \" between them."
        }
    }
}

/// The options of commands that write something.
struct FormatOptions: ParsableArguments {
    @Flag(exclusivity: .exclusive)
    var format = OutputFormat.table

    @Option(help: ArgumentHelp("Columns that a table takes; else those of the terminal, or 100.", valueName: "columns"))
    var width: Int?

    @Flag(help: "Write each line at once, for a slow input that somebody follows.")
    var lineBuffered = false

    mutating func validate() throws {
        if let width, width < 20 { throw ValidationError("--width is at least 20") }
    }

    /// The width of tables.
    var columns: Int {
        width ?? System.environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 >= 20 ? $0 : nil }
            ?? System.terminalWidth() ?? 100
    }
}
