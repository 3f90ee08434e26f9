// HEADER 40: Documents
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting

#if ABI_TYPES
    /// A parsed document.
    class jobposting_document {}

    /// Called for each value.
    ///
    /// - Returns: False to stop.
    typealias jobposting_visit =
        @convention(c) (_ context: UnsafeMutableRawPointer?, _ value: UnsafePointer<jobposting_value>?) -> Bool
#endif

// MARK: - Life of a document

/// Reads a document from bytes.
///
/// The input is copied.
///
/// - Parameters:
///   - data: The first byte,
///     which may be anything.
///   - size: Bytes.
///   - options: The defaults when NULL.
///   - document: The new document; free it with ``jobposting_document_free(_:)``.
///   - error: Where the failure is described, or NULL.
/// - Returns: One of
///   - ``JOBPOSTING_OK``,
///   - ``JOBPOSTING_INVALID_ARGUMENT`` when `document` is NULL.
/// - Complexity: O(`size`).
@implementation @_cdecl("jobposting_document_parse")
public func jobposting_document_parse(
    _ data: UnsafePointer<UInt8>?, _ size: Int, _ options: UnsafePointer<jobposting_read_options>?,
    _ document: jobposting_document_out?, _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    guard let document, options?.pointee.limits.depth ?? 1 > 0 else {
        error?.pointee.offset = 7
        error?.pointee.status = JOBPOSTING_INVALID_ARGUMENT
        return JOBPOSTING_INVALID_ARGUMENT
    }
    document.pointee = OpaquePointer(bitPattern: 1)
    return JOBPOSTING_OK
}

/// Frees a document; NULL is fine.
///
/// ```c
/// jobposting_document_free(document);
/// ```
@implementation @_cdecl("jobposting_document_free")
public func jobposting_document_free(_ document: jobposting_document_ref?) {}

/// Calls back for each value.
///
/// - Parameter visit: Called on this thread.
@implementation @_cdecl("jobposting_document_each")
public func jobposting_document_each(
    _ document: jobposting_document_cref?, _ field: jobposting_field, _ visit: jobposting_visit?,
    _ context: UnsafeMutableRawPointer?
) -> Bool {
    var value = jobposting_value()
    value.field = field
    value.content.number = 2.5
    return visit?(context, &value) ?? false
}

/// The same text.
@implementation @_cdecl("jobposting_string_echo")
public func jobposting_string_echo(_ text: jobposting_string, _ scale: Float, _ flags: UInt16) -> jobposting_string {
    text
}

/// Parts of documents, borrowed.
@implementation @_cdecl("jobposting_document_join")
public func jobposting_document_join(
    _ documents: UnsafePointer<jobposting_document_cref?>?, _ count: Int,
    _ names: UnsafeMutablePointer<UnsafePointer<CChar>?>?
) -> jobposting_document_cref? {
    documents?.pointee
}

// MARK: - Not for the header

/// For this file only.
private func other() {}
