import ArgumentParser
import JobPostingKit

/// `jobposting query`: the postings that match.
struct QueryCommand: PostingCommand {
    static let configuration = CommandConfiguration(
        commandName: "query", abstract: "Prints the postings that match a query.",
        discussion: """
            jobposting query 'remote and country = DE' dump.ndjson.gz --limit 20
            jobposting query 'title ~ nurse' jobs/ --order -date_posted,title
            jobposting query --search 'python OR rust -senior' dump.ndjson --json
            """)

    @OptionGroup var question: QuestionArgument

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "What comes first: names of facts with commas between, -NAME for the greatest first.", valueName: "names"),
        completion: FieldList.completion, transform: OrderList.init)
    var order: OrderList?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The nearest to a point first: LATITUDE,LONGITUDE.", valueName: "point"),
        transform: Point.init)
    var near: Point?

    @Option(name: [.short, .long], help: ArgumentHelp("Postings that are printed at most.", valueName: "count"))
    var limit: Int?

    @Option(help: ArgumentHelp("Postings that are passed over first.", valueName: "count"))
    var offset = 0

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The facts that are printed, with commas between their names.", valueName: "names"),
        completion: FieldList.completion, transform: FieldList.init)
    var columns: FieldList?

    @Flag(help: "Of near-duplicates (copies, re-posts, city variants) only the first.")
    var unique = false

    @Option(help: ArgumentHelp("Postings of one organisation that are printed at most.", valueName: "count"))
    var perOrganization: Int?

    @Option(help: ArgumentHelp("A random choice of so many matches.", valueName: "count"))
    var sample: Int?

    @Option(help: ArgumentHelp("What the choice depends on.", valueName: "number"))
    var seed: UInt64 = 0

    @OptionGroup var output: FormatOptions
    @OptionGroup var input: InputOptions

    mutating func validate() throws {
        for (name, number) in [("--limit", limit), ("--per-organization", perOrganization), ("--sample", sample)] {
            if let number, number < 0 { throw ValidationError("\(name) is no less than 0") }
        }
        if offset < 0 { throw ValidationError("--offset is no less than 0") }
    }

    mutating func carryOut() throws -> ExitStatus {
        let query = try question.question()
        var writer = PostingWriter(output.format, columns: columns?.fields, width: output.columns)
        var options = Scan.Options()
        options.order = (near.map { [.nearest($0.coordinates)] } ?? []) + (order?.keys ?? [])
        options.limit = limit
        options.offset = offset
        options.columns = writer.fields
        options.collapsesNearDuplicates = unique
        options.organizationLimit = perOrganization
        options.sample = sample.map { Scan.Sample(count: $0, seed: seed) }
        options.mode = question.fast ? .fast : .verified
        var standardOutput = Output(flushesLines: output.lineBuffered)
        var reading = try Reading(input, query)
        var found = 0
        try reading.read(options) { scan in
            while let match = try scan.nextMatch() {
                found += 1
                try writer.write(match.columns, to: &standardOutput)
            }
        }
        try writer.finish(&standardOutput)
        return reading.end(found: found > 0)
    }
}
