// The generators of JobPostingKit
//
// What stands in several languages is written once, in Swift, and carried to the others by this tool. `generate`, beside
// this file, builds and runs it; `generate --check` says what would change and changes nothing.
//
//     Sources/JobPostingABI/*.swift ──▶ InterfaceParser ──▶ Interface ─┬─▶ CHeader         include/jobposting.h
//                                                           ▲          └─▶ PythonBindings  …/jobposting/_bindings.py
//                                                           │ the enumerators of jobposting_field
//     Sources/JobPostingKit/Facts/  ──▶ CatalogueParser ──▶ Catalogue ─┬─▶ FieldNames      …/Field+Names.swift
//       Field*.swift, Enumerations.swift                               ├─▶ PostingFacts    …/JobPosting+Fields.swift
//                                                                      ├─▶ QuerySubjects   …/Query+Fields.swift
//                                                                      ├─▶ PythonFields    …/jobposting/_fields.py
//                                                                      └─▶ FieldReference  …/Facts/Fields.md
//     Data/schemaorg-….tsv          ──▶ Vocabulary                    ─┬─▶ SchemaOrgViews  …/SchemaOrg+Types.swift, +Properties
//                                                                      ├─▶ SchemaOrgNames  …/SchemaOrg+Names.swift
//                                                                      └─▶ PythonVocabulary  …/jobposting/_vocabulary.py
//
// Sources are parsed, not compiled: the header must exist before what implements it can compile. What is not understood
// is an error with its file and line, never a guess.
//
// The C interface
//
// - `// HEADER 20: Documents`, among the comments at the top of a source, makes the source a section of the header: the
//   number is its place, the rest its title. A source without it contributes nothing, but for its names of handles,
//   and may export nothing.
// - `// MARK: - Reading` is a banner within the section. A `///` comment that a blank line parts from what follows is
//   prose, printed where it stands; the prose before the first declaration of the first section opens the book, ahead of
//   the include guard. Plain `//` comments are not carried.
// - A function is carried when it is `@implementation @_cdecl("jobposting_…") public func jobposting_…`. It needs a doc
//   comment, and so do all types, members and enumerators.
// - Types stand inside `#if ABI_TYPES … #endif`, so that they are parsed and never compiled:
//
//       let JOBPOSTING_DEPTH_LIMIT = 512                  #define; literals, earlier constants, + - * / << |, "\(…)"
//       enum jobposting_status: CInt { case JOBPOSTING_OK = 0 }                       enum
//       enum jobposting_field: CInt {                                                 enum, from the catalogue of facts
//           // generated: fields
//       }
//       struct jobposting_string { var size: Int }                                    struct
//       enum jobposting_content { case text(jobposting_string) }                      union
//       class jobposting_document {}                                                  incomplete struct: a handle
//       typealias jobposting_visit = @convention(c) (_ context: UnsafeMutableRawPointer?) -> Bool
//                                                                                     pointer to a function
//
// - A struct whose members all have an initial value gets `#define JOBPOSTING_…_INIT { … }`, and `initial()` in Python. A
//   size is `var size: Int = MemoryLayout<jobposting_read_options>.size`; an enumerator is written by its name; another
//   struct's defaults are `jobposting_other()`.
// - Handles cross as public names of `OpaquePointer`, anywhere in the module, with their C type behind them:
//
//       public typealias jobposting_document_cref = OpaquePointer  // C: const jobposting_document
//       public typealias jobposting_document_out = UnsafeMutablePointer<OpaquePointer?>  // C: jobposting_document **
//
// - `Int` is `size_t`; there is no `UInt`. `UnsafePointer<T>` is `const T *`, `InlineArray<64, CChar>` is `char x[64]`. An
//   optional pointer is JOBPOSTING_NULLABLE, any other JOBPOSTING_NONNULL. A type is declared before it is used.
// - In documentation, `- Parameter x:`, `- Parameters:` and `- Returns:` become `@param` and `@return`, a symbol link
//   becomes the plain name, a fenced block is indented, a heading underlined. Lines break where the source breaks them.
//
// The catalogue of facts
//
// - `enum Field: UInt16` holds one documented case a line, each with its number, grouped by `// MARK: - Title`. Each
//   has one row `FieldDefinition(.name, .type, .one or .many, unit: "…", …)` in any `Facts/Field*.swift`.
// - Types are `.text .number .integer .boolean .dateTime .location` and `.enumeration(.employmentType)` (or
//   `.enumeration(EmploymentType.self)`), which names a documented `enum EmploymentType: String` of `Enumerations.swift`.
// - `organizationSameAs` and `applyURL` are `organization_same_as` and `apply_url` outside Swift. A link to a field in
//   the documentation of another follows it there.

import Foundation

guard CommandLine.arguments.count == 3 else {
    FileHandle.standardError.write(Data("usage: generators <repository> <output folder>\n".utf8))
    exit(2)
}
let root = CommandLine.arguments[1]
let output = CommandLine.arguments[2]
let problems = Problems()

func sources(in folder: String, where isWanted: (String) -> Bool) throws -> [SourceFile] {
    try SourceFile.names(in: "\(root)/\(folder)").filter(isWanted).map {
        try SourceFile(root: root, path: "\(folder)/\($0)", problems: problems)
    }
}

/// Everything that can be made of what is there; a room without sources is left out, unless something was made of it.
func generate() throws -> [GeneratedFile] {
    let fieldSources = try sources(in: CatalogueParser.folder) { $0.hasPrefix("Field") }
    let enumerations = try sources(in: CatalogueParser.folder) { $0 == "Enumerations.swift" }.first
    var catalogue: Catalogue?
    if !fieldSources.isEmpty {
        catalogue = CatalogueParser(problems: problems).parse(fields: fieldSources, enumerations: enumerations)
    }
    let interfaceSources = try sources(in: InterfaceParser.folder) { _ in true }
    let interface = InterfaceParser(fields: catalogue?.enumerators, problems: problems).parse(interfaceSources)
    let vocabulary = Vocabulary(root: root, problems: problems)

    let orphans =
        (catalogue == nil
            ? [FieldNames.path, PostingFacts.path, QuerySubjects.path, PythonFields.path, FieldReference.path]
            : [])
        + (interface.sections.isEmpty ? [CHeader.path, PythonBindings.path] : [])
        + (vocabulary == nil
            ? [
                SchemaOrgViews.typesPath, SchemaOrgViews.propertiesPath, SchemaOrgNames.path, PythonVocabulary.path,
            ] : [])
    for path in orphans where FileManager.default.fileExists(atPath: "\(root)/\(path)") {
        let message = "this file is generated, and its sources are gone"
        problems.add(Failure(location: Location(file: path, line: 1), message: message))
    }
    guard problems.failures.isEmpty else { return [] }
    var files: [GeneratedFile] = []
    if !interface.sections.isEmpty {
        files += [CHeader.render(interface), PythonBindings.render(interface)]
    }
    if let catalogue {
        files += [
            FieldNames.render(catalogue), PostingFacts.render(catalogue), QuerySubjects.render(catalogue),
            PythonFields.render(catalogue), FieldReference.render(catalogue),
        ]
    }
    if let vocabulary {
        files +=
            SchemaOrgViews.render(vocabulary) + [
                SchemaOrgNames.render(vocabulary), PythonVocabulary.render(vocabulary),
            ]
    }
    return files
}

do {
    for file in try generate() {
        let url = URL(fileURLWithPath: "\(output)/\(file.path)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: url)
    }
} catch {
    FileHandle.standardError.write(Data("generators: \(error)\n".utf8))
    exit(1)
}
for failure in problems.failures { FileHandle.standardError.write(Data("\(failure)\n".utf8)) }
exit(problems.failures.isEmpty ? 0 : 1)
