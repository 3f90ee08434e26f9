import JobPostingKit

/// Writes postings, one after another, as their facts: a line of JSON, a line of CSV, or a row of a table each.
struct PostingWriter: ~Copyable {
    /// What a table shows of a posting, unless other columns are asked for.
    static let tableFields: [Field] = [.title, .organization, .locality, .country, .workplace, .datePosted]

    /// The facts of each posting that are written.
    let fields: [Field]
    private let format: OutputFormat
    /// Whether every column is to be there in JSON.
    private let isChosen: Bool
    private var table: Table
    private var isBegun = false

    /// - Parameter columns: The facts to write; nil for all in JSON, all but the long texts in CSV, and a few in a table.
    init(_ format: OutputFormat, columns: [Field]?, width: Int) {
        self.format = format
        isChosen = columns != nil
        switch format {
        case .json: fields = columns ?? Field.allCases
        case .csv: fields = columns ?? CSV.fields
        case .table: fields = columns ?? PostingWriter.tableFields
        }
        table = Table(
            fields.map { field in
                switch field.definition.type {
                case .number, .integer: Table.Column(title: field.name, isRight: true)
                default: Table.Column(title: field.name)
                }
            }, width: width)
    }

    /// Writes a posting.
    ///
    /// - Parameter columns: The values of each of the ``fields``.
    mutating func write(_ columns: [[Fact]], to output: inout Output) throws(Failure) {
        switch format {
        case .json:
            var json = JSONObject()
            FactText.appendObject(fields, columns, withAbsent: isChosen, to: &json)
            try output.write(json.line)
        case .csv:
            try begin(&output)
            try output.write(CSV.line(columns.map(CSV.cell)))
        case .table: try table.add(columns.map(FactText.text), to: &output)
        }
    }

    /// Ends the output.
    mutating func finish(_ output: inout Output) throws(Failure) {
        if format == .csv { try begin(&output) }
        try table.finish(&output)
        try output.flush()
    }

    /// The line of names, even where no posting follows: a program that reads the file wants its columns.
    private mutating func begin(_ output: inout Output) throws(Failure) {
        if !isBegun { try output.write(CSV.line(fields.map { $0.name })) }
        isBegun = true
    }
}
