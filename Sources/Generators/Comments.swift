import SwiftSyntax

/// The comments in front of a declaration, told apart by how they are written.
///
///     // MARK: - Reading           a banner
///     /// All reading copies …     prose: a blank line parts it from what follows
///
///     /// Reads one record.        the documentation of the declaration
///     public func …
struct Comments {
    enum Passage {
        case banner(String)
        case prose(Documentation)
    }

    private(set) var passages: [Passage] = []
    private(set) var documentation: Documentation?

    /// Sorts the comments of a token's leading trivia. Plain `//` comments are for readers of the source only.
    init(_ trivia: Trivia) {
        var run: [String] = []
        var lineBreaks = 0
        for piece in trivia {
            switch piece {
            case .newlines(let count), .carriageReturnLineFeeds(let count):
                lineBreaks += count
                if lineBreaks > 1 { closeProse(&run) }
            case .docLineComment(let text):
                run.append(Comments.unindented(text.dropFirst(3)))
                lineBreaks = 0
            case .docBlockComment(let text):
                closeProse(&run)
                run = Comments.lines(ofBlock: text)
                lineBreaks = 0
            case .lineComment(let text):
                if let title = Comments.bannerTitle(text) {
                    closeProse(&run)
                    passages.append(.banner(title))
                }
                lineBreaks = 0
            default:
                break
            }
        }
        if !run.isEmpty { documentation = Documentation(lines: run) }
    }

    private mutating func closeProse(_ run: inout [String]) {
        if !run.isEmpty { passages.append(.prose(Documentation(lines: run))) }
        run = []
    }

    /// The title of `// MARK: - Title`.
    private static func bannerTitle(_ comment: String) -> String? {
        guard comment.hasPrefix("// MARK: - ") else { return nil }
        return String(comment.dropFirst("// MARK: - ".count))
    }

    private static func unindented(_ text: Substring) -> String {
        String(text.first == " " ? text.dropFirst() : text)
    }

    /// The lines of `/** … */`, without the stars in front of them.
    private static func lines(ofBlock comment: String) -> [String] {
        var lines = comment.dropFirst(3).dropLast(2).split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in
                let text = line.drop { $0 == " " }
                return unindented(text.first == "*" ? text.dropFirst() : text)
            }
        while lines.first?.isEmpty == true { lines.removeFirst() }
        while lines.last?.allSatisfy({ $0 == " " }) == true { lines.removeLast() }
        return lines
    }
}
