// HEADER 80: Diagnostics
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting
import JobPostingJSON
import JobPostingKit

#if ABI_TYPES
    /// How much a diagnostic matters.
    enum jobposting_severity: CInt {
        /// Worth knowing; nothing is wrong.
        case JOBPOSTING_SEVERITY_NOTE = 0
        /// Read, but not as published: mended, doubtful or dropped.
        case JOBPOSTING_SEVERITY_WARNING = 1
        /// Not read.
        case JOBPOSTING_SEVERITY_ERROR = 2
    }

    /// Something that was found wrong, mended, dropped or doubtful, and where.
    struct jobposting_diagnostic {
        /// How much it matters.
        var severity: jobposting_severity
        /// Stable and for programs: fact.country.unrecognised.
        var code: jobposting_string
        /// One sentence for people.
        var message: jobposting_string
        /// JSON Pointer (RFC 6901), from the document, to the value that it is about.
        var pointer: jobposting_string
        /// Offset in the input of the bytes that it is about.
        var offset: Int
        /// How many bytes those are.
        var size: Int
        /// Line of the first of them, from 1.
        var line: Int
        /// Column of the first of them, from 1, in bytes.
        var column: Int
        /// What the input is called that they are in: a file's path, or the address that a record gives for its page; no
        /// data where there is no need to tell.
        var source: jobposting_string
    }
#endif

/// Counts what was found wrong in reading a document and kept; 0 for NULL.
///
/// What is doubtful about the facts of a posting is with the posting: jobposting_fact_diagnostic_count.
@implementation @_cdecl("jobposting_document_diagnostic_count")
public func jobposting_document_diagnostic_count(_ document: jobposting_document_cref?) -> Int {
    (try? handle(document, DocumentHandle.self))?.diagnostics.count ?? 0
}

/// Counts all that was found wrong in reading a document, also what options.diagnostic_limit left out; 0 for NULL.
@implementation @_cdecl("jobposting_document_diagnostic_total")
public func jobposting_document_diagnostic_total(_ document: jobposting_document_cref?) -> Int {
    (try? handle(document, DocumentHandle.self))?.document.diagnosticCount ?? 0
}

/// Reads what was found wrong in reading a document, in the order of the input.
///
/// - Parameters:
///   - document: The document.
///   - index: Which, from 0.
///   - diagnostic: The diagnostic; its strings live as long as the document.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_document_diagnostic")
public func jobposting_document_diagnostic(
    _ document: jobposting_document_cref?, _ index: Int, _ diagnostic: UnsafeMutablePointer<jobposting_diagnostic>?
) -> jobposting_status {
    call { () throws(Failure) in
        try copy(index, of: handle(document, DocumentHandle.self).diagnostics, to: diagnostic)
    }
}

/// Counts what is doubtful about the facts of a posting; 0 for NULL. Reads all of them when first called.
@implementation @_cdecl("jobposting_fact_diagnostic_count")
public func jobposting_fact_diagnostic_count(_ posting: jobposting_cref?) -> Int {
    (try? handle(posting, PostingHandle.self))?.diagnostics.count ?? 0
}

/// Reads what is doubtful about the facts of a posting, in the order of the input.
///
/// - Parameters:
///   - posting: The posting.
///   - index: Which, from 0.
///   - diagnostic: The diagnostic; its strings live as long as the posting.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_fact_diagnostic")
public func jobposting_fact_diagnostic(
    _ posting: jobposting_cref?, _ index: Int, _ diagnostic: UnsafeMutablePointer<jobposting_diagnostic>?
) -> jobposting_status {
    call { () throws(Failure) in
        try copy(index, of: handle(posting, PostingHandle.self).diagnostics, to: diagnostic)
    }
}

/// Counts the keys of a posting that repeat an earlier one of the same object; 0 for NULL. At most 1,000 are told.
///
/// Of such keys the last value counts everywhere, and walking meets them all. Looks at every key when first called.
@implementation @_cdecl("jobposting_duplicate_key_count")
public func jobposting_duplicate_key_count(_ posting: jobposting_cref?) -> Int {
    (try? handle(posting, PostingHandle.self))?.duplicateKeys.count ?? 0
}

/// Reads where a posting repeats a key, in the order of the input: json.duplicate-key.
///
/// - Parameters:
///   - posting: The posting.
///   - index: Which, from 0.
///   - diagnostic: The diagnostic; its strings live as long as the posting.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_duplicate_key")
public func jobposting_duplicate_key(
    _ posting: jobposting_cref?, _ index: Int, _ diagnostic: UnsafeMutablePointer<jobposting_diagnostic>?
) -> jobposting_status {
    call { () throws(Failure) in
        try copy(index, of: handle(posting, PostingHandle.self).duplicateKeys, to: diagnostic)
    }
}

/// Counts what of a posting's names is not schema.org's: misspelt, unknown, superseded; 0 for NULL. At most 1,000 are
/// told. Looks at every name when first called.
@implementation @_cdecl("jobposting_published_diagnostic_count")
public func jobposting_published_diagnostic_count(_ posting: jobposting_cref?) -> Int {
    (try? handle(posting, PostingHandle.self))?.names.count ?? 0
}

/// Reads what of a posting's names is not schema.org's, in the order of the input: published.property-misspelt.
///
/// - Parameters:
///   - posting: The posting.
///   - index: Which, from 0.
///   - diagnostic: The diagnostic; its strings live as long as the posting.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_published_diagnostic")
public func jobposting_published_diagnostic(
    _ posting: jobposting_cref?, _ index: Int, _ diagnostic: UnsafeMutablePointer<jobposting_diagnostic>?
) -> jobposting_status {
    call { () throws(Failure) in
        try copy(index, of: handle(posting, PostingHandle.self).names, to: diagnostic)
    }
}

/// Copies one of some diagnostics out.
func copy<View>(
    _ index: Int, of views: UnsafeBufferPointer<View>, to destination: UnsafeMutablePointer<View>?
) throws(Failure) {
    let destination = try output(destination)
    guard views.indices.contains(index) else { throw Failure(JOBPOSTING_ABSENT) }
    destination.pointee = views[index]
}
