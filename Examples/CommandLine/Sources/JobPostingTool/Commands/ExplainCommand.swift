import ArgumentParser
import JobPostingJSON
import JobPostingKit

/// `jobposting explain`: why a posting has its facts, or how a query is carried out.
struct ExplainCommand: PostingCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Shows what each fact was read from, and what was doubted.",
        discussion: """
            Facts stand beside what was published; below them what could not be read for certain, and where the posting \
            disagrees with itself or with its own text.

            With --plan QUERY, shows instead how the query is carried out over the input, and how many postings each \
            condition turned away.

            jobposting explain page.html
            jobposting explain --plan 'remote and country = DE' dump.ndjson
            """)

    @Option(
        help: ArgumentHelp("A query whose plan is shown.", valueName: "query"), completion: FieldList.queryCompletion)
    var plan: String?

    @Flag(help: "Plan as for --fast.")
    var fast = false

    @OptionGroup var output: FormatOptions
    @OptionGroup var input: InputOptions

    mutating func validate() throws {
        if output.format == .csv { throw ValidationError("an explanation has no form in CSV") }
        if fast, plan == nil { throw ValidationError("--fast goes with --plan") }
    }

    mutating func carryOut() throws -> ExitStatus {
        let query = try Question.read(plan ?? "", isSearch: false)
        var standardOutput = Output(flushesLines: output.lineBuffered)
        var reading = try Reading(input, query)
        var found = 0
        var options = Scan.Options()
        if plan != nil {
            options.countsConditions = true
            options.mode = fast ? .fast : .verified
        }
        let input = reading.input
        try reading.read(options) { scan in
            if plan != nil {
                found = try scan.run().matches
                return try write(scan.explanation, of: input, to: &standardOutput)
            }
            while let posting = try scan.next() {
                found += 1
                try write(posting, of: input, isFirst: found == 1, to: &standardOutput)
            }
        }
        try standardOutput.flush()
        return reading.end(found: found > 0)
    }

    private func write(
        _ plan: Scan.Explanation, of input: Input, to standardOutput: inout Output
    ) throws(Failure) {
        guard output.format == .json else { return try standardOutput.line(plan.description) }
        var json = JSONObject()
        json.key("input")
        json.string(input.name)
        json.key("reading")
        json.string(plan.reading)
        json.key("literals")
        json.array(plan.literals) { $1.string($0) }
        if let obstacle = plan.obstacle {
            json.key("obstacle")
            json.string(obstacle)
        }
        json.key("conditions")
        json.array(plan.conditions) { condition, json in
            json.object { json in
                json.key("text")
                json.string(condition.text)
                json.key("turned_away")
                if let count = condition.turnedAway { json.integer(count) } else { json.null() }
            }
        }
        for (name, count) in [
            ("records", plan.report.records), ("skipped", plan.report.skipped), ("postings", plan.report.postings),
            ("matches", plan.report.matches),
        ] {
            json.key(name)
            json.integer(count)
        }
        try standardOutput.write(json.line)
    }

    private func write(
        _ posting: JobPosting, of input: Input, isFirst: Bool, to standardOutput: inout Output
    ) throws(Failure) {
        let diagnostics = posting.diagnostics
        let contradictions = posting.contradictions()
        if output.format == .json {
            var json = JSONObject()
            json.key("facts")
            json.object { Evidence.append(posting, Field.allCases, to: &$0) }
            json.key("diagnostics")
            Evidence.append(diagnostics, to: &json)
            json.key("contradictions")
            Evidence.append(contradictions, to: &json)
            return try standardOutput.write(json.line)
        }
        if !isFirst { try standardOutput.line("") }
        try standardOutput.line(standardOutput.heading(Evidence.heading(of: posting, in: input)))
        try standardOutput.write(posting.explanation(width: output.columns).utf8)
        if contradictions.isEmpty { return }
        try standardOutput.line("")
        for contradiction in contradictions {
            try standardOutput.line(
                "contradiction at \(contradiction.position.line):\(contradiction.position.column) "
                    + "\(contradiction.pointer): \(contradiction.message) [\(contradiction.code)]")
        }
    }
}
