import ArgumentParser
import JobPostingKit

/// `jobposting facts`: what each posting means.
struct FactsCommand: PostingCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts", abstract: "Prints the facts of each posting.",
        discussion: """
            jobposting facts page.html --evidence
            curl -s https://yard3.example/jobs | jobposting facts --field title,url --json
            """)

    @Option(
        name: [.short, .long, .customLong("columns")],
        help: ArgumentHelp("The facts that are printed, with commas between their names.", valueName: "names"),
        completion: FieldList.completion, transform: FieldList.init)
    var field: FieldList?

    @Flag(help: "Say how each fact was found, and where: a JSON Pointer, or a span of the text.")
    var evidence = false

    @OptionGroup var output: FormatOptions
    @OptionGroup var input: InputOptions

    mutating func validate() throws {
        if evidence, output.format == .csv { throw ValidationError("--evidence has no form in CSV") }
    }

    mutating func carryOut() throws -> ExitStatus {
        var standardOutput = Output(flushesLines: output.lineBuffered)
        var writer = PostingWriter(output.format, columns: field?.fields, width: output.columns)
        var reading = try Reading(input, nil)
        var found = 0
        let input = reading.input
        try reading.read(Scan.Options()) { scan in
            while let posting = try scan.next() {
                found += 1
                if output.format == .table || evidence {
                    try write(posting, of: input, isFirst: found == 1, to: &standardOutput)
                } else {
                    var columns: [[Fact]] = []
                    posting.readFacts(writer.fields) { columns.append($1) }
                    try writer.write(columns, to: &standardOutput)
                }
            }
        }
        if evidence || output.format == .table {
            try standardOutput.flush()
        } else {
            try writer.finish(&standardOutput)
        }
        return reading.end(found: found > 0)
    }

    /// Writes one posting for people, or with its evidence.
    private func write(
        _ posting: JobPosting, of input: Input, isFirst: Bool, to standardOutput: inout Output
    ) throws(Failure) {
        let fields = field?.fields ?? Field.allCases
        if output.format == .json {
            var json = JSONObject()
            Evidence.append(posting, fields, to: &json)
            return try standardOutput.write(json.line)
        }
        if !isFirst { try standardOutput.line("") }
        try standardOutput.line(standardOutput.heading(Evidence.heading(of: posting, in: input)))
        if evidence, field == nil {
            return try standardOutput.write(posting.explanation(width: output.columns).utf8)
        }
        let titles = evidence ? ["fact", "value", "how", "where"] : ["fact", "value"]
        var table = Table(titles.map { Table.Column(title: $0) }, width: output.columns)
        for row in Evidence.rows(of: posting, fields) {
            try table.add(evidence ? row : Array(row[..<2]), to: &standardOutput)
        }
        try table.finish(&standardOutput)
    }
}
