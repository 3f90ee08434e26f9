import SwiftSyntax

/// The declarations that stand inside `#if ABI_TYPES`.
extension InterfaceParser {
    func readType(_ node: CodeBlockItemSyntax.Item) throws {
        if let constant = node.as(VariableDeclSyntax.self) {
            try readConstant(constant)
        } else if let structure = node.as(StructDeclSyntax.self) {
            try readStructure(structure)
        } else if let enumeration = node.as(EnumDeclSyntax.self) {
            try readEnumeration(enumeration)
        } else if let handle = node.as(ClassDeclSyntax.self) {
            guard handle.memberBlock.members.isEmpty else {
                throw file.failure(at: handle, "a handle has no members")
            }
            try declare(.handle, handle.name, handle)
        } else if let alias = node.as(TypeAliasDeclSyntax.self) {
            try readCallback(alias)
        } else {
            throw file.failure(at: node, "no C declaration is known for this")
        }
    }

    /// `let JOBPOSTING_DEPTH_LIMIT = 512`.
    private func readConstant(_ constant: VariableDeclSyntax) throws {
        guard constant.bindingSpecifier.tokenKind == .keyword(.let), constant.bindings.count == 1,
            let binding = constant.bindings.first, let name = binding.pattern.as(IdentifierPatternSyntax.self),
            let initial = binding.initializer
        else { throw file.failure(at: constant, "expected `let JOBPOSTING_NAME = value`") }
        try declare(.constant(try value(initial.value)), name.identifier, constant)
    }

    // MARK: - Structs

    private func readStructure(_ structure: StructDeclSyntax) throws {
        let name = structure.name.text
        let members = structure.memberBlock.members.compactMap { item in
            problems.attempt { try readMember(item.decl, of: name) }
        }
        guard let first = members.first else { throw file.failure(at: structure, "`\(name)` has no members") }
        if let odd = members.first(where: { ($0.initial == nil) != (first.initial == nil) }) {
            throw file.failure(
                at: structure, "either all members of `\(name)` have an initial value or none: see `\(odd.name)`")
        }
        try declare(.structure(members), structure.name, structure)
    }

    private func readMember(_ node: DeclSyntax, of structure: String) throws -> Interface.Member {
        guard let variable = node.as(VariableDeclSyntax.self), variable.bindings.count == 1,
            let binding = variable.bindings.first, let name = binding.pattern.as(IdentifierPatternSyntax.self),
            let annotation = binding.typeAnnotation
        else { throw file.failure(at: node, "expected `var name: Type`") }
        let type = try type(annotation.type)
        var initial: Value?
        if let expression = binding.initializer?.value {
            let isSize = expression.trimmedDescription == "MemoryLayout<\(structure)>.size"
            initial = isSize ? .size : try value(expression)
        }
        return Interface.Member(
            name: name.identifier.text, type: type,
            documentation: try documentation(of: node, named: name.identifier.text), initial: initial)
    }

    // MARK: - Enumerations and unions

    private func readEnumeration(_ enumeration: EnumDeclSyntax) throws {
        let cases = enumeration.memberBlock.members
        let raw = enumeration.inheritanceClause?.inheritedTypes.first?.type.trimmedDescription
        if raw == nil {
            let members = cases.compactMap { item in problems.attempt { try readAlternative(item.decl) } }
            try declare(.union(members), enumeration.name, enumeration)
        } else if raw != "CInt" {
            throw file.failure(at: enumeration, "the values of a C enumeration are `CInt`")
        } else if isFieldsMarker(enumeration) {
            guard let fields else { throw file.failure(at: enumeration, "there is no catalogue of facts to put here") }
            try declare(.enumeration(fields), enumeration.name, enumeration)
        } else {
            let enumerators = cases.compactMap { item in problems.attempt { try readEnumerator(item.decl) } }
            guard !enumerators.isEmpty else {
                throw file.failure(at: enumeration, "`\(enumeration.name.text)` has no cases")
            }
            var names: [Int128: String] = [:]
            for enumerator in enumerators {
                if let other = names.updateValue(enumerator.name, forKey: enumerator.value) {
                    throw file.failure(
                        at: enumeration, "`\(other)` and `\(enumerator.name)` have the same value \(enumerator.value)")
                }
            }
            try declare(.enumeration(enumerators), enumeration.name, enumeration)
        }
    }

    /// An enumeration whose body is nothing but `// generated: fields`.
    private func isFieldsMarker(_ enumeration: EnumDeclSyntax) -> Bool {
        enumeration.memberBlock.members.isEmpty
            && enumeration.memberBlock.description.contains("// generated: fields")
    }

    private func readEnumerator(_ node: DeclSyntax) throws -> Interface.Enumerator {
        guard let declaration = node.as(EnumCaseDeclSyntax.self), declaration.elements.count == 1,
            let element = declaration.elements.first, let raw = element.rawValue,
            case .integer(let value) = try value(raw.value)
        else { throw file.failure(at: node, "expected `case JOBPOSTING_NAME = number`") }
        guard Int32(exactly: value) != nil else {
            throw file.failure(at: node, "\(value) does not fit the `int` of a C enumeration")
        }
        return Interface.Enumerator(
            name: element.name.text, value: value,
            documentation: try documentation(of: node, named: element.name.text), banner: banner(before: node))
    }

    private func banner(before node: some SyntaxProtocol) -> String? {
        for case .banner(let title) in Comments(node.leadingTrivia).passages { return title }
        return nil
    }

    /// A union's `case text(jobposting_string)`.
    private func readAlternative(_ node: DeclSyntax) throws -> Interface.Member {
        guard let declaration = node.as(EnumCaseDeclSyntax.self), declaration.elements.count == 1,
            let element = declaration.elements.first, let values = element.parameterClause?.parameters,
            values.count == 1, let value = values.first
        else { throw file.failure(at: node, "expected `case name(Type)`, the alternative of a union") }
        return Interface.Member(
            name: element.name.text, type: try type(value.type),
            documentation: try documentation(of: node, named: element.name.text), initial: nil)
    }

    // MARK: - Callbacks

    /// `typealias jobposting_visit = @convention(c) (_ context: UnsafeMutableRawPointer?) -> Bool`.
    private func readCallback(_ alias: TypeAliasDeclSyntax) throws {
        guard let attributed = alias.initializer.value.as(AttributedTypeSyntax.self),
            attributed.attributes.trimmedDescription == "@convention(c)",
            let function = attributed.baseType.as(FunctionTypeSyntax.self)
        else { throw file.failure(at: alias, "expected `@convention(c) (…) -> …`") }
        let parameters = try function.parameters.map { parameter in
            guard let name = parameter.secondName ?? parameter.firstName else {
                throw file.failure(at: parameter, "a callback's parameter has a name: `_ context: …`")
            }
            return Interface.Parameter(name: name.text, type: try type(parameter.type))
        }
        let result = try type(function.returnClause.type)
        try declare(.callback(.init(parameters: parameters, result: result)), alias.name, alias)
    }
}
