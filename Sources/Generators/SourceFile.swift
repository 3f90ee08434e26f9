import Foundation
import SwiftDiagnostics
import SwiftParser
import SwiftParserDiagnostics
import SwiftSyntax

/// One Swift source: its text, its syntax tree, and the way from a node back to a line.
struct SourceFile {
    /// The path from the repository's root, as it is printed in failures.
    let path: String
    let lines: [Substring]
    let tree: SourceFileSyntax
    private let converter: SourceLocationConverter

    /// Reads and parses a source. What the Swift parser rejects is a problem of its own.
    init(root: String, path: String, problems: Problems) throws {
        let text = try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        tree = Parser.parse(source: text)
        converter = SourceLocationConverter(fileName: path, tree: tree)
        for diagnostic in ParseDiagnosticsGenerator.diagnostics(for: tree)
        where diagnostic.diagMessage.severity == .error {
            problems.add(failure(at: diagnostic.node, diagnostic.message))
        }
    }

    func location(of node: some SyntaxProtocol) -> Location {
        Location(file: path, line: node.startLocation(converter: converter, afterLeadingTrivia: true).line)
    }

    func failure(at node: some SyntaxProtocol, _ message: String) -> Failure {
        Failure(location: location(of: node), message: message)
    }

    /// The rest of the line on which a node ends, without leading blanks: where a remark about it stands.
    func remark(after node: some SyntaxProtocol) -> Substring {
        let end = node.endLocation(converter: converter, afterTrailingTrivia: false)
        guard lines.indices.contains(end.line - 1) else { return "" }
        let line = lines[end.line - 1]
        let start = line.utf8.index(line.utf8.startIndex, offsetBy: end.column - 1, limitedBy: line.utf8.endIndex)
        return line[(start ?? line.endIndex)...].drop { $0 == " " }
    }

    /// The names of the Swift files of a folder, sorted; none when the folder does not exist.
    static func names(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".swift") }.sorted()
    }
}
