import JobPostingJSON

// What a posting means, for people
// =================================
//
//     fact         value                     how        where
//     title        Welder & Fitter           converted  /title "Welder &amp; Fitter"
//     country      US                        stated     /jobLocation/address/addressCountry "US"
//     salary_min   30000                     text       text 120–134 "£30k – £35k"
//
//     warning at 4:18 /datePosted: "soon" is no date [fact.date.unrecognised]

extension JobPosting {
    /// The posting's facts with their evidence side by side, as plain text for people: a line for each value with how it
    /// was found, and the published value with its place; below them what was doubted, in the order of the input.
    ///
    /// A place is a JSON Pointer from the posting; of a fact that was found in the description the span in bytes of the fact
    /// ``Field/text``. What does not fit is cut, with `…` in its place. The same posting gives the same text everywhere.
    /// Control characters and those that turn the direction of a text are shown as U+FFFD, so that a terminal can show it.
    ///
    /// - Parameter width: Columns of a line, at least 40; a letter of East Asian width takes two. Below the table only a
    ///   word that is longer than that leaves it.
    /// - Complexity: that of reading every fact twice, and the lines that come out.
    public func explanation(width: Int = 100) -> String {
        let width = max(width, 40)
        var table = ExplanationTable(width: width)
        withFactReader { published, reader in
            let node = published.node
            var rows: [(field: Field, fact: Fact)] = []
            for field in Field.allCases {
                reader.read(field)
                for fact in reader.facts { rows.append((field, fact)) }
            }
            let text = reader.descriptionText()?.text
            let pointers = node.pointers(toPlaces: rows.map { $0.fact.provenance.place })
            var last: Field?
            for ((field, fact), pointer) in zip(rows, pointers) {
                table.add(
                    field == last ? "" : field.name, fact.value.explained, fact.provenance.method.explained,
                    ExplanationTable.evidence(of: fact.provenance, in: node, pointer, text: text))
                last = field
            }
        }
        for diagnostic in diagnostics { table.add(diagnostic) }
        return table.text
    }
}

/// Collects the lines of an explanation.
struct ExplanationTable {
    private let width: Int
    private var rows: [(fact: String, value: String, method: String, evidence: String)] = []
    private var notes: [String] = []

    init(width: Int) {
        self.width = width
    }

    mutating func add(_ fact: String, _ value: String, _ method: String, _ evidence: String) {
        rows.append((fact, value, method, evidence))
    }

    mutating func add(_ diagnostic: Diagnostic) {
        let place = "\(diagnostic.position.line):\(diagnostic.position.column)"
        let pointer = diagnostic.pointer.isEmpty ? "" : " \(diagnostic.pointer)"
        notes.append(
            "\(diagnostic.severity.explained) at \(place)\(pointer): \(diagnostic.message) [\(diagnostic.code)]")
    }

    /// Where a fact was found, and what stands there. More than a line of it is never looked at.
    static func evidence(of provenance: Provenance, in node: JSONNode, _ pointer: String, text: String?) -> String {
        if let range = provenance.textRange {
            let span = text.map { ExplanationText.excerpt($0.utf8, range) } ?? ""
            return "text \(range.lowerBound)–\(range.upperBound) \"\(span)\""
        }
        let name = pointer.isEmpty ? "the posting" : pointer
        guard let source = node.descendant(at: provenance.place), !pointer.isEmpty else { return name }
        switch source.kind {
        case .object: return name + " {…}"
        case .array: return name + " […]"
        case .string: return name + " \"" + ExplanationText.excerpt(source.source, 0..<source.source.count) + "\""
        default: return name + " " + ExplanationText.excerpt(source.source, 0..<source.source.count)
        }
    }

    /// The table, and below it the notes.
    var text: String {
        var lines = ExplanationText()
        let facts = column(rows.map { $0.fact }, "fact", limit: 24)
        let methods = column(rows.map { $0.method }, "how", limit: 9)
        // Value and evidence share what is left; neither takes more than it needs from the other.
        let left = max(width - facts - methods - 6, 16)
        let wanted = column(rows.map { $0.value }, "value", limit: left)
        let evidence = column(rows.map { $0.evidence }, "where", limit: left)
        let values = wanted + evidence <= left ? wanted : min(wanted, max(left * 2 / 5, left - evidence))
        if rows.isEmpty {
            lines.append("no facts")
        } else {
            for row in [("fact", "value", "how", "where")] + rows {
                lines.append(row.0, padded: facts + 2)
                lines.append(row.1, padded: values + 2, cutAt: values)
                lines.append(row.2, padded: methods + 2)
                lines.append(row.3, cutAt: left - values)
                lines.endLine()
            }
        }
        if !notes.isEmpty { lines.append("\n") }
        for note in notes { lines.append(wrapped: note, width: width) }
        return lines.text
    }

    /// How wide a column is.
    private func column(_ cells: [String], _ title: String, limit: Int) -> Int {
        cells.reduce(ExplanationText.width(title, limit: limit)) { max($0, ExplanationText.width($1, limit: limit)) }
    }
}

// MARK: - Values

extension FactValue {
    /// The value as text; of a longer one no more than a line can show.
    var explained: String {
        switch self {
        case .text(let text): ExplanationText.excerpt(text.utf8, 0..<text.utf8.count)
        case .number(let number): FactValue.explained(number)
        case .integer(let integer): "\(integer)"
        case .boolean(let boolean): boolean ? "true" : "false"
        case .dateTime(let interval): interval.iso8601 + (interval.zoneOffset == nil ? " (no zone)" : "")
        case .location(let location): location.explained
        }
    }

    /// The shortest digits that say the number, as JSON has them.
    fileprivate static func explained(_ number: Double) -> String {
        var digits: [UInt8] = []
        return JSONWriter.appendNumber(number, to: &digits) ? String(decoding: digits, as: UTF8.self) : "-"
    }
}

extension Location {
    fileprivate var explained: String {
        var parts = [name, streetAddress, postalCode, locality, region, country].compactMap { $0 }
        if let coordinates {
            parts.append(
                "(\(FactValue.explained(coordinates.latitude)), \(FactValue.explained(coordinates.longitude)))")
        }
        return parts.joined(separator: ", ")
    }
}

extension Provenance.Method {
    fileprivate var explained: String {
        switch self {
        case .stated: "stated"
        case .converted: "converted"
        case .inferred: "inferred"
        case .text: "text"
        }
    }
}

extension Diagnostic.Severity {
    fileprivate var explained: String {
        switch self {
        case .note: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }
}
