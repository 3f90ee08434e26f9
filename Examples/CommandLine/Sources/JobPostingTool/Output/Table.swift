/// A table for people: columns as wide as their cells need, together as wide as the terminal.
///
/// The first rows, as many as a screen shows a few times, decide how wide the columns are; then each row is printed as it
/// comes, so that a table of millions of rows takes no memory.
struct Table: ~Copyable {
    /// How a column stands.
    struct Column {
        var title: String
        /// Numbers end where the column ends.
        var isRight = false
    }

    private static let rowsLookedAt = 200
    private static let gap = "  "

    private let columns: [Column]
    private let width: Int
    private var waiting: [[String]] = []
    private var widths: [Int] = []

    /// - Parameter width: Columns of the terminal that the table may take.
    init(_ columns: [Column], width: Int) {
        self.columns = columns
        self.width = width
    }

    /// Adds a row: a cell for each column.
    mutating func add(_ row: [String], to output: inout Output) throws(Failure) {
        if !widths.isEmpty { return try output.line(text(row)) }
        waiting.append(row)
        if waiting.count == Table.rowsLookedAt { try finish(&output) }
    }

    /// Prints what waits; to be called after the last row.
    mutating func finish(_ output: inout Output) throws(Failure) {
        guard !waiting.isEmpty else { return }
        let natural = columns.indices.map { column in
            waiting.reduce(TextWidth.width(columns[column].title, limit: width)) {
                max($0, TextWidth.width($1[column], limit: width))
            }
        }
        widths = Table.fitted(natural, to: width - Table.gap.count * (columns.count - 1))
        try output.line(output.heading(text(columns.map { $0.title })))
        for row in waiting { try output.line(text(row)) }
        waiting = []
    }

    private func text(_ cells: [String]) -> String {
        var line = ""
        for (index, cell) in cells.enumerated() {
            let shown = TextWidth.cut(cell, to: widths[index]).text
            if index > 0 { line += Table.gap }
            let isLast = index == cells.count - 1
            line +=
                isLast && !columns[index].isRight
                ? shown : TextWidth.padded(shown, to: widths[index], isRight: columns[index].isRight)
        }
        // No spaces at the end, which a terminal would break the line for.
        while line.utf8.last == 0x20 { line.removeLast() }
        return line
    }

    /// Widths that fit: the widest columns give first, and none gets narrower than four.
    static func fitted(_ natural: [Int], to room: Int) -> [Int] {
        var room = room
        var fitted = natural
        // From the narrowest on, each takes what it needs, if that is no more than its share of what is left.
        for (place, index) in natural.indices.sorted(by: { (natural[$0], $0) < (natural[$1], $1) }).enumerated() {
            let share = max(room / (natural.count - place), 4)
            fitted[index] = min(natural[index], share)
            room -= fitted[index]
        }
        return fitted
    }
}
