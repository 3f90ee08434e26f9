import SwiftSyntax

/// Reads the C interface from the sources of `JobPostingABI`.
///
/// Names are entered as they are declared, so that a use before the declaration, which C would refuse, is refused here
/// with its line.
final class InterfaceParser {
    static let folder = "Sources/JobPostingABI"

    private(set) var interface = Interface()
    let problems: Problems
    /// What the catalogue of facts puts in place of `// generated: fields`; nil without a catalogue.
    let fields: [Interface.Enumerator]?
    /// What a name means from its declaration on.
    var declared: [String: Interface.Kind] = [:]
    /// Public names of `OpaquePointer` types: what they point to in C.
    var references: [String: Reference] = [:]
    /// The source that is being read; `parse` sets it before anything else.
    var file: SourceFile!

    /// `typealias jobposting_document_cref = OpaquePointer  // C: const jobposting_document`.
    struct Reference {
        var handle: String
        var isConstant: Bool
        /// True for a pointer to a place where a handle is put.
        var isOutput: Bool
    }

    init(fields: [Interface.Enumerator]?, problems: Problems) {
        self.fields = fields
        self.problems = problems
    }

    /// Reads all sources; the sections come in the order of their `// HEADER` lines.
    func parse(_ files: [SourceFile]) -> Interface {
        var chapters: [(section: Interface.Section, file: SourceFile)] = []
        for file in files {
            self.file = file
            for item in file.tree.statements { problems.attempt { try readReference(item) } }
            if let section = problems.attempt({ try readSection() }) ?? nil { chapters.append((section, file)) }
        }
        chapters.sort { $0.section.place < $1.section.place }
        for (chapter, next) in zip(chapters, chapters.dropFirst()) where chapter.section.place == next.section.place {
            problems.add(
                next.file.failure(
                    at: next.file.tree, "HEADER \(next.section.place) is already the place of \(chapter.file.path)"))
        }
        for (section, file) in chapters {
            self.file = file
            interface.sections.append(section)
            read(file.tree.statements, areTypes: false)
            takeProse(file.tree.endOfFileToken.leadingTrivia, near: file.tree.endOfFileToken)
            dropEmptyBanners()
        }
        return interface
    }

    /// `// HEADER 20: Documents`, among the comments at the top of a file; nil when the file is not for the header.
    private func readSection() throws -> Interface.Section? {
        for line in file.lines.prefix(while: { $0.hasPrefix("//") }) where line.hasPrefix("// HEADER") {
            let parts = line.dropFirst("// HEADER ".count).split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let place = Int(parts[0]), !parts[1].trimmed.isEmpty else {
                throw file.failure(at: file.tree, "expected `// HEADER 20: Title`")
            }
            return Interface.Section(place: place, title: parts[1].trimmed)
        }
        for item in file.tree.statements {
            if let function = item.item.as(FunctionDeclSyntax.self), exportedName(function) != nil {
                throw file.failure(
                    at: function, "`\(function.name.text)` is exported, but its file has no `// HEADER 20: Title` line")
            }
        }
        return nil
    }

    // MARK: - The walk

    private func read(_ items: CodeBlockItemListSyntax, areTypes: Bool) {
        for item in items {
            let node = item.item
            if let condition = node.as(IfConfigDeclSyntax.self) {
                takeProse(condition.leadingTrivia, near: condition)
                for clause in condition.clauses {
                    let isTypes = clause.condition?.trimmedDescription == "ABI_TYPES"
                    guard case .statements(let statements)? = clause.elements else { continue }
                    if isTypes { read(statements, areTypes: true) } else { refuseExports(in: statements) }
                }
                takeProse(condition.poundEndif.leadingTrivia, near: condition.poundEndif)
            } else if let function = node.as(FunctionDeclSyntax.self), let name = exportedName(function) {
                problems.attempt { try readFunction(function, exportedAs: name) }
            } else if areTypes {
                problems.attempt { try readType(node) }
            } else {
                take(Comments(node.leadingTrivia), near: node)
            }
        }
    }

    /// Prose and banners go into the header where they stand.
    private func take(_ comments: Comments, near node: some SyntaxProtocol) {
        for passage in comments.passages {
            switch passage {
            case .banner(let title): append(.banner(title))
            case .prose(let text): takeProse(text, near: node)
            }
        }
    }

    private func takeProse(_ text: Documentation, near node: some SyntaxProtocol) {
        problems.attempt { try checkComment(text, node) }
        append(.prose(text))
    }

    /// Takes comments with no declaration behind them: all are prose.
    private func takeProse(_ trivia: Trivia, near node: some SyntaxProtocol) {
        let comments = Comments(trivia)
        take(comments, near: node)
        if let text = comments.documentation { takeProse(text, near: node) }
    }

    /// A banner in front of what is not exported has nothing under it.
    private func dropEmptyBanners() {
        let items = interface.sections[interface.sections.count - 1].items
        interface.sections[interface.sections.count - 1].items = items.enumerated().compactMap { index, item in
            guard case .banner = item else { return item }
            guard index + 1 < items.count else { return nil }
            if case .banner = items[index + 1] { return nil }
            return item
        }
    }

    func append(_ item: Interface.Item) {
        interface.sections[interface.sections.count - 1].items.append(item)
    }

    /// Enters a declaration with the comments in front of it.
    func declare(_ kind: Interface.Kind, _ name: TokenSyntax, _ node: some SyntaxProtocol) throws {
        let comments = Comments(node.leadingTrivia)
        take(comments, near: node)
        guard declared.updateValue(kind, forKey: name.text) == nil else {
            throw file.failure(at: node, "`\(name.text)` is declared twice")
        }
        guard let documentation = comments.documentation else {
            throw file.failure(at: node, "`\(name.text)` has no documentation")
        }
        if case .callback(let signature) = kind { try checkParameters(of: signature, documentation, node) }
        if case .function(let signature) = kind { try checkParameters(of: signature, documentation, node) }
        try checkComment(documentation, node)
        append(.declaration(.init(name: name.text, documentation: documentation, kind: kind)))
    }

    /// The documentation of a member or a case.
    func documentation(of node: some SyntaxProtocol, named name: String) throws -> Documentation {
        guard let documentation = Comments(node.leadingTrivia).documentation else {
            throw file.failure(at: node, "`\(name)` has no documentation")
        }
        try checkComment(documentation, node)
        return documentation
    }

    private func checkComment(_ documentation: Documentation, _ node: some SyntaxProtocol) throws {
        for line in documentation.lines where line.contains("*/") || line.contains("/*") {
            throw file.failure(at: node, "the comment holds a C comment mark")
        }
    }

    private func checkParameters(
        of signature: Interface.Signature, _ documentation: Documentation, _ node: some SyntaxProtocol
    ) throws {
        let names = signature.parameters.map(\.name)
        for name in documentation.parameterNames where !names.contains(name) {
            throw file.failure(at: node, "the documentation describes a parameter `\(name)` that is not there")
        }
    }

    // MARK: - Functions

    /// The symbol of `@_cdecl("name")`, `@c(name)` or `@c`.
    private func exportedName(_ function: FunctionDeclSyntax) -> String? {
        for attribute in function.attributes {
            guard let attribute = attribute.as(AttributeSyntax.self) else { continue }
            let kind = attribute.attributeName.trimmedDescription
            guard kind == "_cdecl" || kind == "c" else { continue }
            guard let arguments = attribute.arguments else { return function.name.text }
            return arguments.trimmedDescription.filter { $0 != "\"" }
        }
        return nil
    }

    private func readFunction(_ function: FunctionDeclSyntax, exportedAs symbol: String) throws {
        let name = function.name.text
        guard symbol == name else {
            throw file.failure(at: function, "`\(name)` is exported under another name, `\(symbol)`")
        }
        guard name.hasPrefix("jobposting_") else {
            throw file.failure(at: function, "the exported `\(name)` does not begin with `jobposting_`")
        }
        let isChecked = function.attributes.contains { attribute in
            attribute.as(AttributeSyntax.self)?.attributeName.trimmedDescription == "implementation"
        }
        guard isChecked else {
            throw file.failure(at: function, "`\(name)` lacks `@implementation`: the compiler would not check it")
        }
        guard function.modifiers.contains(where: { $0.name.text == "public" }) else {
            throw file.failure(at: function, "the exported `\(name)` is not public")
        }
        let parameters = try function.signature.parameterClause.parameters.map { parameter in
            Interface.Parameter(
                name: (parameter.secondName ?? parameter.firstName).text, type: try type(parameter.type))
        }
        let result = try function.signature.returnClause.map { try type($0.type) } ?? .void
        try declare(.function(.init(parameters: parameters, result: result)), function.name, function)
    }

    /// What stands under another `#if` may not be exported: the header has no such condition.
    private func refuseExports(in statements: CodeBlockItemListSyntax) {
        for statement in statements {
            guard let function = statement.item.as(FunctionDeclSyntax.self), exportedName(function) != nil else {
                continue
            }
            problems.add(file.failure(at: function, "the exported `\(function.name.text)` stands under a condition"))
        }
    }
}
