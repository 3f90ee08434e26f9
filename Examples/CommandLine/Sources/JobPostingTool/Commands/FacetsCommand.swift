import ArgumentParser
import JobPostingKit

/// `jobposting facets`: how often each value of a fact occurs.
struct FacetsCommand: PostingCommand {
    /// The buckets of dates.
    enum Unit: String, CaseIterable, ExpressibleByArgument {
        case day, week, month, year

        var calendarUnit: Scan.CalendarUnit {
            switch self {
            case .day: .day
            case .week: .week
            case .month: .month
            case .year: .year
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "facets", abstract: "Counts the postings by the values of facts.",
        discussion: """
            Each value with its postings, the most frequent first; dates by month, or as --by says, in the order of time; \
            numbers between the boundaries that --boundaries gives.

            jobposting facets country,employment_type dump.ndjson --where remote
            jobposting facets date_posted dump.ndjson --by week --csv
            jobposting facets salary_max dump.ndjson --boundaries 0,50000,100000
            """)

    @Argument(
        help: "The facts whose values are counted, with commas between their names.", completion: FieldList.completion,
        transform: FieldList.init)
    var fields: FieldList

    @Option(help: ArgumentHelp("Values of each fact that are printed at most; 0 is all.", valueName: "count"))
    var top = 20

    @Option(help: ArgumentHelp("The buckets of dates: day, week, month or year.", valueName: "unit"))
    var by = Unit.month

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The boundaries of the buckets of numbers, with commas between.", valueName: "numbers"),
        transform: FacetsCommand.boundaries)
    var boundaries: [Double] = []

    @Flag(help: "Count near-duplicates (copies, re-posts, city variants) once.")
    var unique = false

    @OptionGroup var question: QuestionOption
    @OptionGroup var output: FormatOptions
    @OptionGroup var input: InputOptions

    mutating func validate() throws {
        if top < 0 { throw ValidationError("--top is no less than 0") }
    }

    mutating func carryOut() throws -> ExitStatus {
        let query = try question.question()
        var options = Scan.Options()
        options.mode = question.fast ? .fast : .verified
        options.limit = 0
        options.collapsesNearDuplicates = unique
        options.aggregates = fields.fields.map { aggregate($0, top: top > 0 ? top : .max) }
        var reading = try Reading(input, query)
        var aggregations: [Scan.Aggregation] = []
        try reading.read(options) { scan in
            defer { aggregations = scan.aggregations }
            _ = try scan.run()
        }
        var standardOutput = Output(flushesLines: output.lineBuffered)
        var writer = FacetWriter(output.format, top: top, by: by, width: output.columns)
        for aggregation in aggregations { try writer.write(aggregation, to: &standardOutput) }
        try writer.finish(&standardOutput)
        return reading.end(found: reading.report.matches > 0)
    }

    private func aggregate(_ field: Field, top: Int) -> Scan.Aggregate {
        switch field.definition.type {
        case .dateTime: .dateHistogram(field, by: by.calendarUnit)
        case .number, .integer: boundaries.isEmpty ? .facet(field, top: top) : .histogram(field, boundaries: boundaries)
        default: .facet(field, top: top)
        }
    }

    private static func boundaries(_ text: String) throws -> [Double] {
        let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
        let known = numbers.compactMap { $0 }.filter { $0.isFinite }
        guard known.count == numbers.count, zip(known, known.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw ValidationError("boundaries are numbers that rise, with commas between: 0,50000,100000")
        }
        return known
    }
}
