// HEADER 50: Documents
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting
import JobPostingKit

#if ABI_TYPES
    /// What was read from one input: its postings, and what there was to say about reading them.
    ///
    /// An input is one JSON text (a posting, an array, an @graph, postings nested anywhere), one a line (NDJSON), or an
    /// HTML page with its blocks of JSON-LD, its Microdata and its RDFa. Each may be compressed with gzip, zlib or zstd,
    /// and then all places are those of the decompressed bytes.
    /// A posting is an object whose @type is JobPosting, alone or among others, plain or as a schema.org IRI. What
    /// stands inside a posting belongs to it.
    class jobposting_document {}

    /// One job posting.
    class jobposting {}

    /// Where the record that holds a posting begins, and what its input is called.
    struct jobposting_origin {
        /// Bytes of the input before it; of a compressed input, decompressed ones.
        var offset: Int
        /// Line of its first byte, from 1.
        var line: Int
        /// Column of its first byte, from 1, in bytes.
        var column: Int
        /// The file that it was read from; no data for memory and descriptors.
        var path: jobposting_string
        /// The address that the record gives for the page that it holds; no data for any other.
        var url: jobposting_string
    }
#endif

public typealias jobposting_document_ref = OpaquePointer  // C: jobposting_document
public typealias jobposting_document_cref = OpaquePointer  // C: const jobposting_document
public typealias jobposting_document_out = UnsafeMutablePointer<OpaquePointer?>  // C: jobposting_document **
public typealias jobposting_ref = OpaquePointer  // C: jobposting
public typealias jobposting_cref = OpaquePointer  // C: const jobposting
public typealias jobposting_out = UnsafeMutablePointer<OpaquePointer?>  // C: jobposting **

/// Reads all postings of an input. O(size).
///
/// A broken record of an NDJSON input is a diagnostic of the document, and the rest is read.
///
/// - Parameters:
///   - bytes: The input; copied, unless options say that it is borrowed. May be NULL when its size is 0.
///   - size: Bytes of the input.
///   - options: How to read; NULL for the defaults.
///   - document: The document; free it with jobposting_document_free.
///   - error: What went wrong; may be NULL.
/// - Returns: One of
///   - JOBPOSTING_OK, also when there is no posting in it,
///   - JOBPOSTING_INVALID_ARGUMENT,
///   - JOBPOSTING_INVALID_JSON,
///   - JOBPOSTING_LIMIT_EXCEEDED,
///   - JOBPOSTING_FILE_ERROR when the input is compressed and no library is there that decompresses it.
@implementation @_cdecl("jobposting_document_parse")
public func jobposting_document_parse(
    _ bytes: UnsafePointer<CChar>?, _ size: Int, _ options: UnsafePointer<jobposting_read_options>?,
    _ document: jobposting_document_out?, _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    call(error) { () throws(Failure) in
        let input = try input(bytes, size)
        let document = try output(document)
        let options = try ReadingOptions(options)
        do throws(ReadingError) {
            document.pointee = retained(DocumentHandle(try Document(borrowing: input, options: options)))
        } catch { throw Failure(error) }
    }
}

/// Frees a document with its postings and all views of them; NULL is fine.
@implementation @_cdecl("jobposting_document_free")
public func jobposting_document_free(_ document: jobposting_document_ref?) { release(document, DocumentHandle.self) }

/// How many postings a document holds; 0 for NULL. O(1).
@implementation @_cdecl("jobposting_document_count")
public func jobposting_document_count(_ document: jobposting_document_cref?) -> Int {
    (try? handle(document, DocumentHandle.self))?.document.count ?? 0
}

/// A posting of a document, in published order; NULL when there is none at that index. O(1).
///
/// The posting is borrowed: it lives as long as the document, and is never freed by itself.
@implementation @_cdecl("jobposting_document_posting")
public func jobposting_document_posting(
    _ document: jobposting_document_cref?, _ index: Int
) -> jobposting_cref? {
    (try? handle(document, DocumentHandle.self))?.posting(index).map { borrowed($0) }
}

// MARK: - One posting

/// Reads the one posting of an input. O(size).
///
/// - Parameters:
///   - bytes: The input; copied, unless options say that it is borrowed. May be NULL when its size is 0.
///   - size: Bytes of the input.
///   - options: How to read; NULL for the defaults.
///   - posting: The posting; free it with jobposting_free.
///   - error: What went wrong; may be NULL.
/// - Returns: One of
///   - JOBPOSTING_OK,
///   - JOBPOSTING_NO_POSTING,
///   - JOBPOSTING_SEVERAL_POSTINGS,
///   - JOBPOSTING_INVALID_ARGUMENT,
///   - JOBPOSTING_INVALID_JSON,
///   - JOBPOSTING_LIMIT_EXCEEDED,
///   - JOBPOSTING_FILE_ERROR when the input is compressed and no library is there that decompresses it.
@implementation @_cdecl("jobposting_parse")
public func jobposting_parse(
    _ bytes: UnsafePointer<CChar>?, _ size: Int, _ options: UnsafePointer<jobposting_read_options>?,
    _ posting: jobposting_out?, _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    call(error) { () throws(Failure) in
        let input = try input(bytes, size)
        let posting = try output(posting)
        let options = try ReadingOptions(options)
        do throws(ReadingError) {
            posting.pointee = retained(PostingHandle(try JobPosting(borrowing: input, options: options)))
        } catch { throw Failure(error) }
    }
}

/// Reads where the record that holds a posting begins, and what its input is called.
///
/// - Parameters:
///   - posting: The posting.
///   - origin: The origin; its strings live as long as the posting.
/// - Returns: JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_record_origin")
public func jobposting_record_origin(
    _ posting: jobposting_cref?, _ origin: UnsafeMutablePointer<jobposting_origin>?
) -> jobposting_status {
    call { () throws(Failure) in
        let posting = try handle(posting, PostingHandle.self)
        try output(origin).pointee = posting.origin
    }
}

/// Frees a posting that came through a `jobposting **`, and all views of it; NULL is fine. Never for a document's.
@implementation @_cdecl("jobposting_free")
public func jobposting_free(_ posting: jobposting_ref?) { release(posting, PostingHandle.self) }
