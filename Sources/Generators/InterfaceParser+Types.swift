import SwiftSyntax

/// Swift types as C types. What is not known is refused, never guessed.
extension InterfaceParser {
    func type(_ node: TypeSyntax) throws -> CType {
        if let optional = node.as(OptionalTypeSyntax.self) { return try nullable(type(optional.wrappedType), at: node) }
        if let tuple = node.as(TupleTypeSyntax.self), tuple.elements.isEmpty { return .void }
        if let array = node.as(InlineArrayTypeSyntax.self) {
            return try self.array(count: array.count.argument, element: array.element.argument, at: node)
        }
        guard let name = node.as(IdentifierTypeSyntax.self) else { throw unknown(node) }
        if let arguments = name.genericArgumentClause?.arguments {
            return try generic(name.name.text, arguments.map(\.argument), at: node)
        }
        return try named(name.name.text, at: node)
    }

    private func named(_ name: String, at node: TypeSyntax) throws -> CType {
        switch name {
        case "Void": return .void
        case "UnsafeRawPointer": return .pointer(to: .void, isConstant: true, isNullable: false)
        case "UnsafeMutableRawPointer": return .pointer(to: .void, isConstant: false, isNullable: false)
        case "UInt": throw file.failure(at: node, "`size_t` is written `Int`; a 64-bit number is `UInt64`")
        case "OpaquePointer":
            throw file.failure(
                at: node, "name the handle: `typealias … = OpaquePointer  // C: jobposting_document`")
        default: break
        }
        if let scalar = Scalar(rawValue: name) { return .scalar(scalar) }
        if let reference = references[name] {
            guard case .handle? = declared[reference.handle] else {
                throw file.failure(at: node, "the handle `\(reference.handle)` is not declared before this")
            }
            let pointer = CType.pointer(
                to: .handle(reference.handle), isConstant: reference.isConstant, isNullable: reference.isOutput)
            return reference.isOutput ? .pointer(to: pointer, isConstant: false, isNullable: false) : pointer
        }
        switch declared[name] {
        case .enumeration: return .enumeration(name)
        case .structure: return .structure(name)
        case .union: return .union(name)
        case .callback: return .callback(name, isNullable: false)
        default: throw unknown(node)
        }
    }

    private func generic(_ name: String, _ arguments: [GenericArgumentSyntax.Argument], at node: TypeSyntax) throws
        -> CType
    {
        switch (name, arguments.first, arguments.last) {
        case ("UnsafePointer", .type(let pointee)?, _) where arguments.count == 1:
            return .pointer(to: try type(pointee), isConstant: true, isNullable: false)
        case ("UnsafeMutablePointer", .type(let pointee)?, _) where arguments.count == 1:
            return .pointer(to: try type(pointee), isConstant: false, isNullable: false)
        case ("InlineArray", let count?, let element?) where arguments.count == 2:
            return try array(count: count, element: element, at: node)
        default:
            throw unknown(node)
        }
    }

    private func array(
        count: GenericArgumentSyntax.Argument, element: GenericArgumentSyntax.Argument, at node: TypeSyntax
    ) throws -> CType {
        guard case .type(let element) = element else { throw unknown(node) }
        let length = count.trimmedDescription.filter { $0 != "_" || count.trimmedDescription.first?.isLetter == true }
        if let number = Int128(length) { return .array(of: try type(element), length: length, count: number) }
        guard case .constant(.integer(let number))? = declared[length] else {
            throw file.failure(at: node, "`\(length)` is no constant declared before this")
        }
        return .array(of: try type(element), length: length, count: number)
    }

    private func nullable(_ type: CType, at node: TypeSyntax) throws -> CType {
        switch type {
        case .pointer(let pointee, let isConstant, _):
            return .pointer(to: pointee, isConstant: isConstant, isNullable: true)
        case .callback(let name, _):
            return .callback(name, isNullable: true)
        default:
            throw file.failure(at: node, "only a pointer can be optional in C")
        }
    }

    private func unknown(_ node: TypeSyntax) -> Failure {
        file.failure(at: node, "no C type is known for `\(node.trimmedDescription)`, or it is declared later")
    }

    // MARK: - Names of handles

    /// Enters `typealias name = OpaquePointer  // C: const jobposting_document`, or the same for a place where a handle
    /// is put: `typealias name = UnsafeMutablePointer<OpaquePointer?>  // C: jobposting_document **`.
    func readReference(_ item: CodeBlockItemSyntax) throws {
        guard let alias = item.item.as(TypeAliasDeclSyntax.self) else { return }
        let target = alias.initializer.value.trimmedDescription
        let isOutput = target == "UnsafeMutablePointer<OpaquePointer?>"
        guard isOutput || target == "OpaquePointer" else { return }
        let remark = file.remark(after: alias)
        guard remark.hasPrefix("// C: ") else {
            throw file.failure(at: alias, "say what this points to in C: `// C: const jobposting_document`")
        }
        var words = remark.dropFirst("// C: ".count).split(separator: " ")
        let isConstant = words.first == "const"
        if isConstant { words.removeFirst() }
        let stars = words.count == 2 ? String(words[1]) : ""
        guard let handle = words.first, words.count <= 2, stars == (isOutput ? "**" : "") || stars == "*" && !isOutput
        else {
            let form = isOutput ? "// C: jobposting_document **" : "// C: const jobposting_document"
            throw file.failure(at: alias, "expected `\(form)`")
        }
        references[alias.name.text] = Reference(handle: String(handle), isConstant: isConstant, isOutput: isOutput)
    }
}
