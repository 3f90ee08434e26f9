import ArgumentParser
import JobPostingKit

/// `jobposting count`: how many postings match.
struct CountCommand: PostingCommand {
    static let configuration = CommandConfiguration(
        commandName: "count", abstract: "Counts the postings that match a query.",
        discussion: """
            Prints one number; with --json and --csv also how many records and postings were read, mended and not read.

            jobposting count 'country = DE and not expired' dump.ndjson
            """)

    @OptionGroup var question: QuestionArgument

    @Flag(help: "Count near-duplicates (copies, re-posts, city variants) once.")
    var unique = false

    @OptionGroup var output: FormatOptions
    @OptionGroup var input: InputOptions

    mutating func carryOut() throws -> ExitStatus {
        let query = try question.question()
        var options = Scan.Options()
        options.mode = question.fast ? .fast : .verified
        options.collapsesNearDuplicates = unique
        var reading = try Reading(input, query)
        // Reading no facts, so that no posting is made of a record only to be counted.
        try reading.read(options) { scan in try scan.readFacts([]) { _, _ in } }
        var standardOutput = Output(flushesLines: output.lineBuffered)
        let report = reading.report
        let matches = report.matches - report.nearDuplicates
        let counts = [
            ("matches", matches), ("postings", report.postings), ("records", report.records),
            ("mended", report.mended), ("errors", report.errors), ("skipped", report.skipped), ("bytes", report.bytes),
        ]
        switch output.format {
        case .table: try standardOutput.line("\(matches)")
        case .json:
            var json = JSONObject()
            for (name, count) in counts {
                json.key(name)
                json.integer(count)
            }
            try standardOutput.write(json.line)
        case .csv:
            try standardOutput.write(CSV.line(counts.map { $0.0 }))
            try standardOutput.write(CSV.line(counts.map { "\($0.1)" }))
        }
        try standardOutput.flush()
        return reading.end(found: matches > 0)
    }
}
