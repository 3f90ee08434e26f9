/// How Python writes text.
enum PythonText {
    /// A documentation string, its lines as they were.
    static func docstring(_ documentation: Documentation) -> [String] {
        let lines = documentation.lines.map { line in
            line.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
                .split(separator: "\"\"\"", omittingEmptySubsequences: false).joined(separator: "'''")
        }
        guard lines.count > 1 else {
            let line = lines.first ?? ""
            return ["\"\"\"\(line.hasSuffix("\"") ? "\(line) " : line)\"\"\""]
        }
        return ["\"\"\"" + lines[0]] + lines.dropFirst() + ["\"\"\""]
    }

    /// A string literal.
    static func literal(_ text: String) -> String {
        "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
