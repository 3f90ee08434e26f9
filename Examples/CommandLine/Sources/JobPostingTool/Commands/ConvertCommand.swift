import ArgumentParser
import JobPostingKit

/// `jobposting convert`: postings in another form.
struct ConvertCommand: PostingCommand {
    /// What postings become.
    enum Target: String, CaseIterable, ExpressibleByArgument {
        /// Each posting as it was published, mended where it was broken, a JSON text a line.
        case jsonld
        /// The same over many lines.
        case pretty
        /// Its facts, a JSON object a line.
        case facts
        /// Its facts, comma-separated.
        case csv
    }

    static let configuration = CommandConfiguration(
        commandName: "convert", abstract: "Writes postings as JSON-LD, or their facts as JSON or CSV.",
        discussion: """
            jsonld   each posting as it was published, mended where it was broken, on one line (NDJSON);
                     what it refers to in its @graph stands in it
            pretty   the same over many lines
            facts    what it means: one JSON object a line
            csv      what it means: comma-separated values with a line of names (RFC 4180)

            jobposting convert pages/ --to csv > postings.csv
            """)

    @Option(help: ArgumentHelp("What postings become: jsonld, pretty, facts or csv.", valueName: "form"))
    var to = Target.jsonld

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The facts that are written, with commas between their names.", valueName: "names"),
        completion: FieldList.completion, transform: FieldList.init)
    var columns: FieldList?

    @OptionGroup var question: QuestionOption
    @OptionGroup var input: InputOptions

    mutating func validate() throws {
        if columns != nil, to == .jsonld || to == .pretty { throw ValidationError("--columns is for facts and csv") }
    }

    mutating func carryOut() throws -> ExitStatus {
        let query = try question.question()
        var standardOutput = Output()
        var reading = try Reading(input, query)
        var found = 0
        var options = Scan.Options()
        options.mode = question.fast ? .fast : .verified
        switch to {
        case .jsonld, .pretty:
            try reading.read(options) { scan in
                while let posting = try scan.next() {
                    found += 1
                    let text = posting.encoded(style: to == .pretty ? .pretty : .compact, embedsReferences: true)
                    try standardOutput.write(text + [0x0A])
                }
            }
            try standardOutput.flush()
        case .facts, .csv:
            var writer = PostingWriter(to == .csv ? .csv : .json, columns: columns?.fields, width: 0)
            try reading.read(options) { scan in
                try ConvertCommand.write(scan, &writer, &standardOutput, &found)
            }
            try writer.finish(&standardOutput)
        }
        return reading.end(found: found > 0)
    }

    /// Writes the facts of all postings of a scan, read where they stand: no posting is made of a record.
    private static func write(
        _ scan: Scan, _ writer: inout PostingWriter, _ output: inout Output, _ found: inout Int
    ) throws {
        let fields = writer.fields
        var columns: [[Fact]] = []
        var failure: Failure?
        do throws(FileError) {
            try scan.readFacts(fields) { _, facts in
                columns.append(facts)
                guard columns.count == fields.count else { return }
                if failure == nil {
                    found += 1
                    do throws(Failure) { try writer.write(columns, to: &output) } catch {
                        failure = error
                        scan.cancellation.cancel()
                    }
                }
                columns.removeAll(keepingCapacity: true)
            }
        } catch {
            if failure == nil { throw error }
        }
        if let failure { throw failure }
    }
}
