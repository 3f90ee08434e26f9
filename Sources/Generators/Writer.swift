/// A file that the generators make.
struct GeneratedFile {
    /// The path from the repository's root.
    var path: String
    var text: String
}

/// Text in the making, line by line.
struct Writer {
    private(set) var text = ""

    mutating func line(_ line: String = "") { text += line + "\n" }

    mutating func lines(_ lines: [String], indent: String = "") {
        for line in lines { self.line(line.isEmpty ? "" : indent + line) }
    }

    /// Words set in lines of at most `width` characters, the lines after the first indented.
    static func wrapped(_ words: [String], width: Int, indent: String = "") -> [String] {
        var lines: [String] = []
        var current = ""
        for word in words {
            if !current.isEmpty, current.count + 1 + word.count > width {
                lines.append(current)
                current = indent + word
            } else {
                current += current.isEmpty ? word : " \(word)"
            }
        }
        return current.isEmpty ? lines : lines + [current]
    }
}
