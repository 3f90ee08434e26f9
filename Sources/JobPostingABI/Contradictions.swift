// HEADER 85: Contradictions
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting
import JobPostingKit

#if ABI_TYPES
    /// Diagnostics that were asked for by themselves.
    ///
    ///     jobposting_diagnostics *found;
    ///     jobposting_diagnostic diagnostic;
    ///     if (jobposting_contradictions(posting, JOBPOSTING_NO_TIME, &found) == JOBPOSTING_OK) {
    ///         for (size_t index = 0; jobposting_diagnostics_get(found, index, &diagnostic) == JOBPOSTING_OK; index++) {
    ///             …
    ///         }
    ///         jobposting_diagnostics_free(found);
    ///     }
    class jobposting_diagnostics {}

    /// In place of a time that is not known.
    let JOBPOSTING_NO_TIME = 0 - 9_223_372_036_854_775_807
#endif

public typealias jobposting_diagnostics_ref = OpaquePointer  // C: jobposting_diagnostics
public typealias jobposting_diagnostics_cref = OpaquePointer  // C: const jobposting_diagnostics
public typealias jobposting_diagnostics_out = UnsafeMutablePointer<OpaquePointer?>  // C: jobposting_diagnostics **

/// Finds where a posting disagrees with itself: facts against facts, and facts against the text of its description.
///
/// The facts stay as they are. Only what is plain is told: a posting without contradictions may be wrong, one with a
/// contradiction is almost surely so. O(bytes of the posting); nothing of it is kept.
///
/// - Parameters:
///   - posting: The posting.
///   - read_at: Unix time in milliseconds at which the posting was fetched, if it was fetched just then: a date that is this
///     very second was made up by the server. JOBPOSTING_NOW for the moment of the call, JOBPOSTING_NO_TIME when it is not
///     known.
///   - list: What was found, in the order of the input; free it with jobposting_diagnostics_free.
/// - Returns: JOBPOSTING_OK, also when nothing was found, or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_contradictions")
public func jobposting_contradictions(
    _ posting: jobposting_cref?, _ read_at: Int64, _ list: jobposting_diagnostics_out?
) -> jobposting_status {
    call { () throws(Failure) in
        let posting = try handle(posting, PostingHandle.self).posting
        let list = try output(list)
        let time = read_at == Int64(JOBPOSTING_NO_TIME) ? nil : referenceTime(read_at)
        list.pointee = retained(DiagnosticListHandle(posting.contradictions(readAt: time)))
    }
}

/// Counts the diagnostics of a list; 0 for NULL.
@implementation @_cdecl("jobposting_diagnostics_count")
public func jobposting_diagnostics_count(_ list: jobposting_diagnostics_cref?) -> Int {
    (try? handle(list, DiagnosticListHandle.self))?.views.count ?? 0
}

/// Reads a diagnostic of a list.
///
/// - Parameters:
///   - list: The list.
///   - index: Which, from 0.
///   - diagnostic: The diagnostic; its strings live as long as the list.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_diagnostics_get")
public func jobposting_diagnostics_get(
    _ list: jobposting_diagnostics_cref?, _ index: Int, _ diagnostic: UnsafeMutablePointer<jobposting_diagnostic>?
) -> jobposting_status {
    call { () throws(Failure) in
        try copy(index, of: handle(list, DiagnosticListHandle.self).views, to: diagnostic)
    }
}

/// Frees a list and all views of it; NULL is fine.
@implementation @_cdecl("jobposting_diagnostics_free")
public func jobposting_diagnostics_free(_ list: jobposting_diagnostics_ref?) {
    release(list, DiagnosticListHandle.self)
}
