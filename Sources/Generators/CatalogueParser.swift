import SwiftSyntax

/// Reads the catalogue of facts: `enum Field` and its rows, and the enumerations that rows name.
final class CatalogueParser {
    static let folder = "Sources/JobPostingKit/Facts"
    static let enumerations = "\(folder)/Enumerations.swift"

    private let problems: Problems
    private var catalogue = Catalogue(documentation: Documentation(lines: []))
    private var cases: [Case] = []
    /// The names of all cases, of those too in which something is wrong: their rows are not blamed for it.
    private var caseNames: Set<String> = []
    private var rows: [String: (row: Row, location: Location)] = [:]

    /// A case of `Field`, before its row is known.
    private struct Case {
        var name: String
        var number: UInt16
        var documentation: Documentation
        var banner: String?
        var location: Location
    }

    /// A `FieldDefinition(.id, .text, .one, unit: …)`.
    private struct Row {
        var type: Catalogue.FieldType
        var isList: Bool
        var unit: String?
        var codes: String?
    }

    init(problems: Problems) { self.problems = problems }

    /// Reads the sources; `enumerations` is the one that holds the enumerations.
    func parse(fields: [SourceFile], enumerations: SourceFile?) -> Catalogue {
        if let enumerations { readEnumerations(enumerations) }
        for file in fields { readFields(file) }
        for file in fields { readRows(file) }
        if caseNames.isEmpty, let file = fields.first {
            problems.add(file.failure(at: file.tree, "no `enum Field` with cases stands here or beside it"))
        }
        match()
        return catalogue
    }

    // MARK: - Cases

    private func readFields(_ file: SourceFile) {
        for item in file.tree.statements {
            guard let field = item.item.as(EnumDeclSyntax.self), field.name.text == "Field" else { continue }
            problems.attempt {
                catalogue.documentation = try documentation(of: field, named: "Field", in: file)
            }
            var names: [UInt16: String] = [:]
            for member in field.memberBlock.members {
                guard let declaration = member.decl.as(EnumCaseDeclSyntax.self) else { continue }
                caseNames.formUnion(declaration.elements.map { $0.name.text.filter { $0 != "`" } })
                problems.attempt {
                    let new = try readCase(declaration, in: file)
                    if let other = names.updateValue(new.name, forKey: new.number) {
                        throw file.failure(
                            at: declaration, "the number \(new.number) of `\(new.name)` belongs to `\(other)`")
                    }
                    if let other = cases.first(where: { Names.snakeCase($0.name) == Names.snakeCase(new.name) }) {
                        throw file.failure(
                            at: declaration, "`\(new.name)` and `\(other.name)` are the same outside Swift")
                    }
                    cases.append(new)
                }
            }
        }
    }

    private func readCase(_ node: EnumCaseDeclSyntax, in file: SourceFile) throws -> Case {
        guard node.elements.count == 1, let element = node.elements.first,
            let number = element.rawValue.flatMap({ UInt16($0.value.trimmedDescription.filter { $0 != "_" }) })
        else { throw file.failure(at: node, "expected `case name = number`, one a line, the number from 0 to 65535") }
        let name = element.name.text.filter { $0 != "`" }
        var banner: String?
        for case .banner(let title) in Comments(node.leadingTrivia).passages { banner = title }
        return Case(
            name: name, number: number, documentation: try documentation(of: node, named: name, in: file),
            banner: banner, location: file.location(of: node))
    }

    private func documentation(of node: some SyntaxProtocol, named name: String, in file: SourceFile) throws
        -> Documentation
    {
        guard let documentation = Comments(node.leadingTrivia).documentation, !documentation.abstract.isEmpty else {
            throw file.failure(at: node, "`\(name)` has no documentation")
        }
        return documentation
    }

    // MARK: - Rows

    private func readRows(_ file: SourceFile) {
        let calls = RowFinder(viewMode: .sourceAccurate)
        calls.walk(file.tree)
        for call in calls.found {
            problems.attempt {
                let (name, row) = try readRow(call, in: file)
                guard rows[name] == nil else { throw file.failure(at: call, "`\(name)` has a second row") }
                rows[name] = (row, file.location(of: call))
            }
        }
    }

    private func readRow(_ call: FunctionCallExprSyntax, in file: SourceFile) throws -> (String, Row) {
        let values = call.arguments.prefix { $0.label == nil }.map(\.expression)
        guard values.count == 3, let field = member(values[0]), let count = member(values[2]),
            count == "one" || count == "many"
        else { throw file.failure(at: call, "expected `FieldDefinition(.field, .type, .one or .many, …)`") }
        var row = Row(type: try type(values[1], in: file), isList: count == "many", unit: nil)
        for argument in call.arguments where argument.label?.text == "unit" {
            if argument.expression.is(NilLiteralExprSyntax.self) { continue }
            guard let unit = argument.expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue else {
                throw file.failure(at: argument, "the unit is a string literal")
            }
            row.unit = unit
        }
        for argument in call.arguments where argument.label?.text == "codes" { row.codes = member(argument.expression) }
        return (field, row)
    }

    /// `.text`, or `.enumeration(.employmentType)`, or `.enumeration(EmploymentType.self)`.
    private func type(_ expression: ExprSyntax, in file: SourceFile) throws -> Catalogue.FieldType {
        if let name = member(expression), let type = Catalogue.FieldType(name) { return type }
        guard let call = expression.as(FunctionCallExprSyntax.self), member(call.calledExpression) == "enumeration",
            let argument = call.arguments.first?.expression.as(MemberAccessExprSyntax.self)
        else { throw file.failure(at: expression, "`\(expression.trimmedDescription)` is no type of a field") }
        let name = argument.base?.trimmedDescription ?? Names.capitalised(argument.declName.baseName.text)
        guard catalogue.enumeration(named: name) != nil else {
            throw file.failure(at: expression, "there is no enumeration `\(name)` in \(Self.enumerations)")
        }
        return .enumeration(name)
    }

    /// The name of `.name`.
    private func member(_ expression: ExprSyntax) -> String? {
        guard let access = expression.as(MemberAccessExprSyntax.self), access.base == nil else { return nil }
        return access.declName.baseName.text.filter { $0 != "`" }
    }

    /// Gives each case its row.
    private func match() {
        for item in cases {
            guard let row = rows.removeValue(forKey: item.name)?.row else {
                problems.add(Failure(location: item.location, message: "`\(item.name)` has no row in the catalogue"))
                continue
            }
            catalogue.fields.append(
                Catalogue.Field(
                    swiftName: item.name, number: item.number, documentation: item.documentation,
                    banner: item.banner, type: row.type, isList: row.isList, unit: row.unit, codes: row.codes))
        }
        for (name, row) in rows.sorted(by: { $0.value.location.line < $1.value.location.line })
        where !caseNames.contains(name) {
            problems.add(Failure(location: row.location, message: "the row of `\(name)` has no case in `Field`"))
        }
    }

    // MARK: - Enumerations

    private func readEnumerations(_ file: SourceFile) {
        for item in file.tree.statements {
            guard let node = item.item.as(EnumDeclSyntax.self),
                node.inheritanceClause?.inheritedTypes.first?.type.trimmedDescription == "String"
            else { continue }
            problems.attempt {
                let name = node.name.text
                let documentation = try documentation(of: node, named: name, in: file)
                let cases = node.memberBlock.members.compactMap { $0.decl.as(EnumCaseDeclSyntax.self) }
                    .compactMap { declaration in problems.attempt { try readWord(declaration, in: file) } }
                catalogue.enumerations.append(
                    Catalogue.Enumeration(name: name, documentation: documentation, cases: cases))
            }
        }
    }

    private func readWord(_ node: EnumCaseDeclSyntax, in file: SourceFile) throws -> Catalogue.Case {
        guard node.elements.count == 1, let element = node.elements.first else {
            throw file.failure(at: node, "expected `case name = \"WORD\"`, one a line")
        }
        let name = element.name.text.filter { $0 != "`" }
        let word = element.rawValue?.value.as(StringLiteralExprSyntax.self)?.representedLiteralValue ?? name
        return Catalogue.Case(
            swiftName: name, word: word, documentation: try documentation(of: node, named: name, in: file))
    }
}

/// Finds the calls of `FieldDefinition(…)`, wherever they stand.
private final class RowFinder: SyntaxVisitor {
    var found: [FunctionCallExprSyntax] = []

    override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
        if node.calledExpression.trimmedDescription == "FieldDefinition" { found.append(node) }
        return .visitChildren
    }
}
