/// Writes `_bindings.py`: the C interface for ctypes.
///
/// Handles, structs, unions and callbacks keep the names of the header, for they stay inside the package; enumerations
/// and constants lose their prefix, for the package's users meet them.
struct PythonBindings {
    static let path = "Sources/Python/jobposting/_bindings.py"
    private static let width = 100

    /// The one enumeration that is left to `_fields.py`, where it has more to tell.
    private static let fields = "jobposting_field"

    private let interface: Interface
    /// The name and the Python spelling of every enumerator.
    private var members: [String: String] = [:]
    /// Whether a class was written last: two empty lines stand on either side of one.
    private var isAfterClass = false
    private var out = Writer()

    static func render(_ interface: Interface) -> GeneratedFile {
        var file = PythonBindings(interface: interface)
        file.write()
        return GeneratedFile(path: path, text: file.out.text)
    }

    private init(interface: Interface) {
        self.interface = interface
        for declaration in interface.declarations {
            guard case .enumeration(let enumerators) = declaration.kind else { continue }
            for (enumerator, member) in PythonBindings.members(enumerators, of: declaration.name) {
                members[enumerator.name] = "\(Names.className(declaration.name)).\(member)"
            }
        }
    }

    private mutating func write() {
        out.lines([
            "# Generated from Sources/JobPostingABI by Sources/Generators/generate; do not edit.",
            "\"\"\"The C interface of the library, as include/jobposting.h declares it.",
            "",
            "A pointer inside a struct or a callback is a `c_void_p`, so that bytes after a NUL are not lost.",
            "\"\"\"",
            "", "from __future__ import annotations", "", "import ctypes", "import enum",
            "from typing import Any, Callable, Final, Optional",
        ])
        if interface.declarations.contains(where: { $0.name == Self.fields }) {
            out.lines(["", "from ._fields import Field as Field"])
        }
        for section in interface.sections {
            let types = section.items.compactMap { item -> Interface.Declaration? in
                guard case .declaration(let declaration) = item, declaration.name != Self.fields else { return nil }
                if case .function = declaration.kind { return nil }
                return declaration
            }
            if types.isEmpty { continue }
            separate(isClass: false)
            out.line("# \(section.title)")
            for type in types { write(type) }
        }
        separate(isClass: false)
        writeFunctions()
    }

    private mutating func separate(isClass: Bool) {
        out.line()
        if isClass || isAfterClass { out.line() }
        isAfterClass = isClass
    }

    // MARK: - Types

    private mutating func write(_ declaration: Interface.Declaration) {
        let name = declaration.name
        let documentation = python(declaration.documentation)
        switch declaration.kind {
        case .constant(let value):
            separate(isClass: false)
            out.line("\(Names.withoutPrefix(name)): Final = \(spelled(value))")
            out.lines(documentation)
        case .enumeration(let enumerators):
            writeClass(Names.className(name), base: "enum.IntEnum", documentation)
            for (enumerator, member) in Self.members(enumerators, of: name) {
                out.lines(["", "    \(member) = \(enumerator.value)"])
                out.lines(python(enumerator.documentation), indent: "    ")
            }
        case .structure(let members):
            writeClass(name, base: "ctypes.Structure", documentation)
            writeMembers(members)
            writeInitialiser(members, of: name)
        case .union(let members):
            writeClass(name, base: "ctypes.Union", documentation)
            writeMembers(members)
        case .handle:
            writeClass(name, base: "ctypes.c_void_p", documentation)
        case .callback(let signature):
            let types = [result(signature.result)] + signature.parameters.map { stored($0.type) }
            separate(isClass: false)
            out.line("\(name) = ctypes.CFUNCTYPE(\(types.joined(separator: ", ")))")
            out.lines(documentation)
        case .function:
            break
        }
    }

    private mutating func writeClass(_ name: String, base: String, _ documentation: [String]) {
        separate(isClass: true)
        out.line("class \(name)(\(base)):")
        out.lines(documentation, indent: "    ")
    }

    private mutating func writeMembers(_ members: [Interface.Member]) {
        out.line()
        for member in members {
            out.line("    \(member.name): \(annotation(member.type))")
            out.lines(python(member.documentation), indent: "    ")
        }
        out.lines(["", "    _fields_ = ["])
        for member in members { out.line("        (\"\(member.name)\", \(stored(member.type))),") }
        out.line("    ]")
    }

    private mutating func writeInitialiser(_ members: [Interface.Member], of name: String) {
        let values = members.compactMap { member in member.initial.map(spelled) }
        guard values.count == members.count else { return }
        out.lines([
            "", "    @classmethod", "    def initial(cls) -> \(name):",
            "        \"\"\"The defaults, as `\(name.uppercased())_INIT` has them.\"\"\"",
        ])
        let line = "        return cls(\(values.joined(separator: ", ")))"
        if line.count <= Self.width { return out.line(line) }
        out.line("        return cls(")
        for value in values { out.line("            \(value),") }
        out.line("        )")
    }

    /// The enumerators, each with its name in Python.
    private static func members(_ enumerators: [Interface.Enumerator], of type: String)
        -> [(Interface.Enumerator, String)]
    {
        let names = enumerators.map(\.name)
        return enumerators.map { ($0, Names.member($0.name, of: type, among: names)) }
    }

    // MARK: - Functions

    private mutating func writeFunctions() {
        out.lines(["# Functions", "", "FUNCTIONS: dict[str, tuple[Any, tuple[Any, ...]]] = {"])
        for declaration in interface.declarations {
            guard case .function(let signature) = declaration.kind else { continue }
            let types = signature.parameters.map { argument($0.type) }
            let result = result(signature.result)
            let tuple = types.count == 1 ? "(\(types[0]),)" : "(\(types.joined(separator: ", ")))"
            let line = "    \"\(declaration.name)\": (\(result), \(tuple)),"
            if line.count <= Self.width {
                out.line(line)
                continue
            }
            out.lines(["    \"\(declaration.name)\": (", "        \(result),", "        ("])
            for type in types { out.line("            \(type),") }
            out.lines(["        ),", "    ),"])
        }
        out.lines([
            "}", "\"\"\"Result and arguments of every function of the header.\"\"\"", "", "",
            "def bind(library: ctypes.CDLL) -> None:",
            "    \"\"\"Tells ctypes the signature of every function.",
            "",
            "    Raises AttributeError when the library lacks one.",
            "    \"\"\"",
            "    for name, (result, arguments) in FUNCTIONS.items():",
            "        function = getattr(library, name)",
            "        function.restype = result",
            "        function.argtypes = arguments",
        ])
    }

    // MARK: - Types and values

    /// A type as a function's argument: bytes pass to `const char *` and `const uint8_t *` without a copy.
    private func argument(_ type: CType) -> String {
        switch type {
        case .pointer(.scalar(.char), isConstant: true, _): "ctypes.c_char_p"
        case .pointer(.scalar(.uint8), isConstant: true, _): "ctypes.c_void_p"
        case .pointer(.scalar(.char), _, _): "ctypes.POINTER(ctypes.c_char)"
        case .pointer(.scalar(.uint8), _, _): "ctypes.POINTER(ctypes.c_uint8)"
        // A list of texts; of a place for one the address is wanted.
        case .pointer(.pointer(let pointee, let isConstant, let isNullable), isConstant: true, _):
            "ctypes.POINTER(\(argument(.pointer(to: pointee, isConstant: isConstant, isNullable: isNullable))))"
        default: stored(type)
        }
    }

    /// A type as a function's result: a returned `const char *` ends with NUL.
    private func result(_ type: CType) -> String {
        if case .pointer(.scalar(.char), isConstant: true, _) = type { return "ctypes.c_char_p" }
        return stored(type)
    }

    /// A type as it lies in memory.
    private func stored(_ type: CType) -> String {
        switch type {
        case .void: "None"
        case .scalar(let scalar): scalar.ctypes
        case .enumeration: "ctypes.c_int"
        case .structure(let name), .union(let name), .handle(let name), .callback(let name, _): name
        case .pointer(.handle(let name), _, _): name
        case .pointer(.void, _, _), .pointer(.scalar(.char), _, _), .pointer(.scalar(.uint8), _, _): "ctypes.c_void_p"
        case .pointer(let pointee, _, _): "ctypes.POINTER(\(stored(pointee)))"
        case .array(let element, _, let count): "\(stored(element)) * \(count)"
        }
    }

    /// A member's type for a type checker.
    private func annotation(_ type: CType) -> String {
        switch type {
        case .void: "None"
        case .scalar(let scalar): scalar.python
        case .enumeration: "int"
        case .structure(let name), .union(let name), .handle(let name), .pointer(.handle(let name), _, _): name
        case .callback: "Callable[..., Any]"
        case .pointer(.void, _, _), .pointer(.scalar(.char), _, _), .pointer(.scalar(.uint8), _, _): "Optional[int]"
        case .pointer(let pointee, _, _): "ctypes._Pointer[\(stored(pointee))]"
        case .array(.scalar(.char), _, _): "bytes"
        case .array(let element, _, _): "ctypes.Array[\(stored(element))]"
        }
    }

    private func spelled(_ value: Value) -> String {
        switch value {
        case .integer(let number): String(number)
        case .real(let literal): literal
        case .boolean(let isTrue): isTrue ? "True" : "False"
        case .text(let text): PythonText.literal(text)
        case .null: "None"
        case .enumerator(let name): members[name] ?? name
        case .size: "ctypes.sizeof(cls)"
        case .initialiser(let name): "\(name).initial()"
        }
    }

    private func python(_ documentation: Documentation) -> [String] {
        PythonText.docstring(documentation.replacingLinks { "`\($0)`" })
    }
}
