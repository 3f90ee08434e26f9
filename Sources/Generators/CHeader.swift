/// Writes `include/jobposting.h`.
struct CHeader {
    static let path = "include/jobposting.h"
    static let width = 100

    private let interface: Interface
    private var out = Writer()

    static func render(_ interface: Interface) -> GeneratedFile {
        var header = CHeader(interface: interface)
        header.write()
        return GeneratedFile(path: path, text: header.out.text)
    }

    private init(interface: Interface) { self.interface = interface }

    // MARK: - The book

    /// The first section's opening prose stands before everything else; the rest follows the frame.
    private mutating func write() {
        out.line("/* Generated from Sources/JobPostingABI by Sources/Generators/generate; do not edit. */")
        var sections = interface.sections
        let essay = sections.first?.items.prefix { item in
            if case .declaration = item { false } else { true }
        }
        if let essay, !essay.isEmpty, let first = sections.first {
            writeTitle(first.title)
            for item in essay { write(item) }
            writeContents()
            sections[0].items.removeFirst(essay.count)
        }
        writeOpening()
        for (index, section) in sections.enumerated() where !section.items.isEmpty {
            if index > 0 || essay?.isEmpty ?? true { writeTitle(section.title) }
            for item in section.items { write(item) }
        }
        writeClosing()
    }

    /// The titles of the sections that follow.
    private mutating func writeContents() {
        let titles = interface.sections.dropFirst().map(\.title)
        if titles.isEmpty { return }
        let words = "In this order: \(titles.joined(separator: ", ")).".split(separator: " ").map(String.init)
        out.lines(["", "/*"] + Writer.wrapped(words, width: Self.width - 3).map { " * \($0)" } + [" */"])
    }

    private mutating func writeTitle(_ title: String) {
        let rule = String(repeating: "=", count: Self.width - 6)
        out.line()
        out.lines(["/* \(rule)", " * \(title)", " * \(rule) */"])
    }

    private mutating func write(_ item: Interface.Item) {
        out.line()
        switch item {
        case .banner(let title):
            out.line("/* ---- \(title) \(String(repeating: "-", count: max(3, Self.width - 12 - title.count))) */")
        case .prose(let text):
            out.line("/*")
            out.lines(text.plainLines.map { $0.isEmpty ? " *" : " * \($0)" })
            out.line(" */")
        case .declaration(let declaration):
            write(declaration.documentation)
            write(declaration)
        }
    }

    private mutating func write(_ documentation: Documentation, indent: String = "") {
        let lines = documentation.plainLines
        if lines.count == 1, indent.count + lines[0].count + 7 <= Self.width {
            out.line("\(indent)/** \(lines[0]) */")
            return
        }
        out.line("\(indent)/**")
        out.lines(lines.map { $0.isEmpty ? " *" : " * \($0)" }, indent: indent)
        out.line("\(indent) */")
    }

    // MARK: - Declarations

    private mutating func write(_ declaration: Interface.Declaration) {
        let name = declaration.name
        switch declaration.kind {
        case .constant(let value):
            let text = spelled(value, in: name)
            // A sign must stay with its number wherever the name stands.
            out.line("#define \(name) \(text.hasPrefix("-") ? "(\(text))" : text)")
        case .enumeration(let enumerators):
            out.line("typedef enum \(name) {")
            for (index, enumerator) in enumerators.enumerated() {
                if let banner = enumerator.banner { out.lines((index > 0 ? [""] : []) + ["    /* \(banner) */", ""]) }
                write(enumerator.documentation, indent: "    ")
                out.line("    \(enumerator.name) = \(enumerator.value)\(index + 1 < enumerators.count ? "," : "")")
            }
            out.line("} \(name);")
        case .structure(let members):
            writeMembers(members, of: "struct \(name)", name)
            writeInitialiser(members, of: name)
        case .union(let members):
            writeMembers(members, of: "union \(name)", name)
        case .handle:
            out.line("typedef struct \(name) \(name);")
        case .callback(let signature):
            writeSignature("typedef \(declarator(signature.result, "(*\(name))"))", signature)
        case .function(let signature):
            writeSignature("JOBPOSTING_API \(declarator(signature.result, name))", signature)
        }
    }

    private mutating func writeMembers(_ members: [Interface.Member], of tag: String, _ name: String) {
        out.line("typedef \(tag) {")
        for member in members {
            write(member.documentation, indent: "    ")
            out.line("    \(declarator(member.type, member.name));")
        }
        out.line("} \(name);")
    }

    /// `#define JOBPOSTING_READ_OPTIONS_INIT { … }`, for a struct whose members all have an initial value.
    private mutating func writeInitialiser(_ members: [Interface.Member], of name: String) {
        let values = members.compactMap { member in member.initial.map { spelled($0, in: name) } }
        guard values.count == members.count else { return }
        out.line()
        out.line("/** The defaults: `\(name) x = \(name.uppercased())_INIT;`. */")
        let line = "#define \(name.uppercased())_INIT { \(values.joined(separator: ", ")) }"
        if line.count <= Self.width { return out.line(line) }
        out.line("#define \(name.uppercased())_INIT \\")
        let words = values.dropLast().map { "\($0)," } + values.suffix(1)
        let lines = Writer.wrapped(["{"] + words, width: Self.width - 8, indent: "  ")
        for line in lines.dropLast() { out.line("    \(line) \\") }
        out.line("    \(lines[lines.count - 1]) }")
    }

    private mutating func writeSignature(_ start: String, _ signature: Interface.Signature) {
        let parameters = signature.parameters.map { declarator($0.type, $0.name) }
        let line = "\(start)(\(parameters.isEmpty ? "void" : parameters.joined(separator: ", ")));"
        if line.count <= Self.width { return out.line(line) }
        out.line("\(start)(")
        for parameter in parameters.dropLast() { out.line("    \(parameter),") }
        out.line("    \(parameters.last ?? "void"));")
    }

    // MARK: - Types and values

    /// A type with what it declares: `const char *JOBPOSTING_NULLABLE data`, `char message[256]`.
    private func declarator(_ type: CType, _ name: String) -> String {
        if case .array(let element, let length, _) = type { return "\(declarator(element, name))[\(length)]" }
        return prefix(type) + name
    }

    private func prefix(_ type: CType) -> String {
        switch type {
        case .void: return "void "
        case .scalar(let scalar): return "\(scalar.c) "
        case .enumeration(let name), .structure(let name), .union(let name), .handle(let name): return "\(name) "
        case .callback(let name, let isNullable): return "\(name) \(nullability(isNullable)) "
        case .array(let element, _, _): return prefix(element)
        case .pointer(let pointee, let isConstant, let isNullable):
            let star = "*\(nullability(isNullable)) "
            if case .pointer = pointee { return prefix(pointee) + (isConstant ? "const " : "") + star }
            return (isConstant ? "const " : "") + prefix(pointee) + star
        }
    }

    private func nullability(_ isNullable: Bool) -> String {
        isNullable ? "JOBPOSTING_NULLABLE" : "JOBPOSTING_NONNULL"
    }

    private func spelled(_ value: Value, in structure: String) -> String {
        switch value {
        case .integer(let number): number > Int128(Int64.max) ? "\(number)u" : String(number)
        case .real(let literal): literal
        case .boolean(let isTrue): isTrue ? "true" : "false"
        case .text(let text): "\"\(text)\""
        case .null: "NULL"
        case .enumerator(let name): name
        case .size: "sizeof(\(structure))"
        case .initialiser(let name): "\(name.uppercased())_INIT"
        }
    }
}

// MARK: - The frame

extension CHeader {
    private mutating func writeOpening() {
        out.line(
            """

            #ifndef JOBPOSTING_H
            #define JOBPOSTING_H

            #include <stdbool.h>
            #include <stddef.h>
            #include <stdint.h>

            /* What the library exports. On Windows, whoever links it statically defines JOBPOSTING_STATIC. */
            #if defined(_WIN32) && defined(JOBPOSTING_STATIC)
            #define JOBPOSTING_API
            #elif defined(_WIN32) && defined(JOBPOSTING_BUILD)
            #define JOBPOSTING_API __declspec(dllexport)
            #elif defined(_WIN32)
            #define JOBPOSTING_API __declspec(dllimport)
            #elif defined(__GNUC__)
            #define JOBPOSTING_API __attribute__((visibility("default")))
            #else
            #define JOBPOSTING_API
            #endif

            /* Whether a pointer may be NULL, for compilers that can be told. */
            #if defined(__clang__)
            #define JOBPOSTING_NULLABLE _Nullable
            #define JOBPOSTING_NONNULL _Nonnull
            #pragma clang diagnostic push
            #pragma clang diagnostic ignored "-Wnullability-extension"
            #else
            #define JOBPOSTING_NULLABLE
            #define JOBPOSTING_NONNULL
            #endif

            #ifdef __cplusplus
            extern "C" {
            #endif
            """)
    }

    private mutating func writeClosing() {
        out.line(
            """

            #ifdef __cplusplus
            }
            #endif

            #if defined(__clang__)
            #pragma clang diagnostic pop
            #endif

            #endif /* JOBPOSTING_H */
            """)
    }
}
