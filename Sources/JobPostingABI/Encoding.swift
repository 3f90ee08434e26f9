// HEADER 110: Encoding
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting
import JobPostingJSON
import JobPostingKit

#if ABI_TYPES
    /// How JSON is laid out and escaped. NULL instead of options means the defaults: no white space.
    struct jobposting_write_options {
        /// Bytes of this struct, as the caller knows it.
        var size: Int = MemoryLayout<jobposting_write_options>.size
        /// Spaces for each level, at most 16, one member or element a line; 0 for no white space.
        var indentation: UInt32 = 0
        /// Write < > & as escapes, so that the text can stand inside an HTML script element.
        var is_safe_in_script: Bool = false
        /// Write a posting to stand alone: with the @context of its document, and each node of its @graph that it refers to
        /// by @id in the place of the first reference to it, at most 64 of them. A document is written as it is.
        var embeds_references: Bool = false
    }
#endif

/// Writes a posting: the published values in the published order, numbers and escapes as they were.
///
/// A posting that stood inside an array or @graph is written as it stood there, unless options.embeds_references is set. What
/// stood around it, an @context among it, is the document's: jobposting_document_encode.
///
/// - Parameters:
///   - posting: The posting.
///   - options: How to write; NULL for the defaults.
///   - json: The text, UTF-8; free it with jobposting_buffer_free.
/// - Returns: JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_encode")
public func jobposting_encode(
    _ posting: jobposting_cref?, _ options: UnsafePointer<jobposting_write_options>?,
    _ json: UnsafeMutablePointer<jobposting_buffer>?
) -> jobposting_status {
    call { () throws(Failure) in
        let posting = try handle(posting, PostingHandle.self).posting
        let json = try output(json)
        let options = try jobposting_write_options(given: options)
        json.pointee = jobposting_buffer(
            copying: posting.encoded(
                style: try JSONWriter.Style(options), embedsReferences: options.embeds_references))
    }
}

/// Writes what a document was read from: each JSON text of its input on a line, postings and all that stood by them.
///
/// - Parameters:
///   - document: The document.
///   - options: How to write; NULL for the defaults.
///   - json: The text, UTF-8; free it with jobposting_buffer_free.
/// - Returns: JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_document_encode")
public func jobposting_document_encode(
    _ document: jobposting_document_cref?, _ options: UnsafePointer<jobposting_write_options>?,
    _ json: UnsafeMutablePointer<jobposting_buffer>?
) -> jobposting_status {
    call { () throws(Failure) in
        let document = try handle(document, DocumentHandle.self).document
        let json = try output(json)
        let options = try jobposting_write_options(given: options)
        json.pointee = jobposting_buffer(copying: document.encoded(style: try JSONWriter.Style(options)))
    }
}

extension jobposting_write_options {
    /// What a caller has given; NULL means the defaults.
    fileprivate init(given: UnsafePointer<jobposting_write_options>?) throws(Failure) {
        self.init(size: 0, indentation: 0, is_safe_in_script: false, embeds_references: false)
        try overlay(given, on: &self, size: given?.pointee.size)
    }
}

extension JSONWriter.Style {
    fileprivate init(_ options: jobposting_write_options) throws(Failure) {
        guard options.indentation <= 16 else { throw Failure(argument: "options.indentation is above 16") }
        self.init(indentation: Int(options.indentation), isSafeInScript: options.is_safe_in_script)
    }
}
