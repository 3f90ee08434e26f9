/// The Markdown of a documentation comment, line by line as it was written.
struct Documentation {
    var lines: [String]

    /// A paragraph for each run of lines between blank ones, its lines joined by spaces.
    var paragraphs: [String] {
        lines.split { $0.isEmpty }.map { $0.joined(separator: " ") }
    }

    /// The first paragraph.
    var abstract: String { paragraphs.first ?? "" }

    /// The same text with every symbol link (two backticks) replaced by what `name` makes of the linked symbol.
    func replacingLinks(_ name: (String) -> String) -> Documentation {
        Documentation(
            lines: lines.map { line in
                var result = ""
                var rest = line[...]
                while let open = rest.range(of: "``"), rest[open.lowerBound...].prefix(3) != "```",
                    let close = rest[open.upperBound...].range(of: "``")
                {
                    result += rest[..<open.lowerBound] + name(String(rest[open.upperBound..<close.lowerBound]))
                    rest = rest[close.upperBound...]
                }
                return result + rest
            })
    }

    /// The same text with its plain paragraphs set anew; what begins with a mark or a blank stays as it is.
    func wrapped(width: Int) -> Documentation {
        let blocks = lines.split { $0.isEmpty }.map { block in
            block.contains { $0.first == " " || $0.hasPrefix("- ") || $0.hasPrefix("```") || $0.hasPrefix("#") }
                ? Array(block)
                : Writer.wrapped(block.joined(separator: " ").split(separator: " ").map(String.init), width: width)
        }
        return Documentation(lines: Array(blocks.joined(separator: [""])))
    }

    /// The same text as a C programmer reads it: links are plain names, parameters and result are Doxygen commands,
    /// a fenced block is an indented one, a heading is underlined.
    ///
    ///     - Parameters:                       @param path Where the file is,
    ///       - path: Where the file is,    →       as the system spells it.
    ///         as the system spells it.        @return …
    ///     - Returns: …
    var plainLines: [String] {
        var isInFence = false
        var isInParameters = false
        var isInItem = false
        var result: [String] = []
        for line in replacingLinks(Documentation.plainName).lines {
            if line.hasPrefix("```") {
                isInFence.toggle()
            } else if isInFence {
                result.append(line.isEmpty ? "" : "    \(line)")
            } else if line.hasPrefix("#") {
                let title = line.drop { $0 == "#" }.trimmed
                result += [title, String(repeating: "-", count: title.count)]
            } else if line == "- Parameters:" {
                isInParameters = true
            } else if isInParameters, line.hasPrefix("  ") {
                result.append(Documentation.parameter(line, after: "  - ") ?? "    \(line.dropFirst(4))")
            } else if isInItem, line.hasPrefix("  ") {
                result.append("    \(line.dropFirst(2))")
            } else {
                let item = Documentation.parameter(line, after: "- Parameter ") ?? Documentation.section(line)
                isInParameters = false
                isInItem = item != nil
                result.append(item ?? line)
            }
        }
        return result
    }

    /// The parameters that the text describes.
    var parameterNames: [String] {
        plainLines.filter { $0.hasPrefix("@param ") }.compactMap {
            $0.split(separator: " ").dropFirst().first.map(String.init)
        }
    }

    /// ``name(_:)`` in C is `name()`.
    private static func plainName(_ link: String) -> String {
        guard let parenthesis = link.firstIndex(of: "(") else { return link }
        return link[..<parenthesis] + "()"
    }

    /// `- Parameter name: text` → `@param name text`.
    private static func parameter(_ line: String, after prefix: String) -> String? {
        guard line.hasPrefix(prefix), let colon = line.firstIndex(of: ":") else { return nil }
        let name = line[..<colon].dropFirst(prefix.count)
        return "@param \(name) \(line[line.index(after: colon)...].trimmed)"
    }

    /// `- Returns: text` → `@return text`; `- Complexity: text` and its like lose their dash.
    private static func section(_ line: String) -> String? {
        let names = ["Returns", "Complexity", "Note", "Important", "Warning", "Precondition", "SeeAlso"]
        for name in names where line.hasPrefix("- \(name): ") {
            let text = line.dropFirst(name.count + 4)
            return name == "Returns" ? "@return \(text)" : "\(name): \(text)"
        }
        return nil
    }
}

extension StringProtocol {
    /// The text without the spaces around it.
    var trimmed: String {
        var text = drop { $0 == " " }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }

    /// The first place where `part` stands.
    func range(of part: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
            start = index(after: start)
        }
        return nil
    }
}
