import JobPostingKit

/// Comma-separated values as RFC 4180 has them: a line of names, lines that end with CR LF, and quotes around what has a
/// comma, a quote, a line break, or spaces at an end.
enum CSV {
    /// One line of cells.
    static func line(_ cells: [String]) -> [UInt8] {
        var line: [UInt8] = []
        for (index, cell) in cells.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            if needsQuotes(cell.utf8) {
                line.append(UInt8(ascii: "\""))
                for byte in cell.utf8 {
                    if byte == UInt8(ascii: "\"") { line.append(byte) }
                    line.append(byte)
                }
                line.append(UInt8(ascii: "\""))
            } else {
                line += cell.utf8
            }
        }
        return line + [0x0D, 0x0A]
    }

    private static func needsQuotes(_ cell: String.UTF8View) -> Bool {
        cell.first == 0x20 || cell.last == 0x20
            || cell.contains {
                $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
            }
    }

    /// The facts that a file of all postings has columns for, unless others are asked for: all but the long texts.
    static let fields = Field.allCases.filter {
        ![.description, .text, .responsibilities, .qualifications, .benefits, .locations].contains($0)
    }

    /// The values of a fact in one cell, with `; ` between them; places as JSON.
    static func cell(_ facts: [Fact]) -> String {
        facts.map { fact in
            guard case .location = fact.value else { return FactText.text(fact.value) }
            var json = JSONObject()
            json.key("place")
            FactText.append(fact.value, of: .locations, to: &json)
            // Without the object around it.
            return String(json.object.dropFirst(#"{"place":"#.count).dropLast())
        }.joined(separator: "; ")
    }
}
