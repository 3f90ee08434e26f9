// HEADER 115: Building and editing
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting
import JobPostingJSON
import JobPostingKit

#if ABI_TYPES
    /// A posting of one's own can be edited as published, and what it means follows: facts are read from what it has
    /// become.
    ///
    ///     jobposting *posting;
    ///     if (jobposting_new(&posting) == JOBPOSTING_OK) {
    ///         jobposting_set_text(posting, "/title", 6, "Welder", 6, NULL);
    ///         jobposting_set(posting, "/hiringOrganization", 19, organization, organization_size, &error);
    ///         jobposting_append_text(posting, "/employmentType", 15, "FULL_TIME", 9, NULL);
    ///         jobposting_encode(posting, NULL, &json);
    ///         jobposting_free(posting);
    ///     }
    ///
    /// One's own is a posting that came through a jobposting `**`; that of a document is const, and copied to be edited.
    /// An edit is done as a whole or not at all. It ends all views that were read from the posting.

#endif

/// Makes a posting that says nothing yet but what it is: its @context and @type.
///
/// - Parameter posting: The posting; free it with jobposting_free.
/// - Returns: JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_new")
public func jobposting_new(_ posting: jobposting_out?) -> jobposting_status {
    call { () throws(Failure) in
        try output(posting).pointee = retained(PostingHandle(JobPosting()))
    }
}

/// Makes a copy of a posting, for editing: of a document's posting for example, which it may outlive.
///
/// What was not edited keeps its place in the input, and references by @id still lead to the document's other nodes. O(1).
///
/// - Parameters:
///   - posting: The posting.
///   - copy: The copy; free it with jobposting_free.
/// - Returns: JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_copy")
public func jobposting_copy(_ posting: jobposting_cref?, _ copy: jobposting_out?) -> jobposting_status {
    call { () throws(Failure) in
        let posting = try handle(posting, PostingHandle.self).posting
        try output(copy).pointee = retained(PostingHandle(posting))
    }
}

// MARK: - Setting

/// Sets the value at a JSON Pointer: replaces what stands there, or adds a member that is not there yet.
///
/// What is to hold the value must be there. "-" adds an element behind the last one of an array. The empty pointer
/// replaces the whole posting, by an object. O(members and elements of the containers on the way + size of the value),
/// and O(size of the posting) when it is read next.
///
/// - Parameters:
///   - posting: The posting.
///   - pointer: The JSON Pointer (RFC 6901); may be NULL when its size is 0.
///   - pointer_size: Bytes of the pointer.
///   - json: The value as a JSON text; copied.
///   - json_size: Bytes of the value.
///   - error: What went wrong; may be NULL. Its offset counts in the value.
/// - Returns: One of
///   - JOBPOSTING_OK,
///   - JOBPOSTING_INVALID_ARGUMENT,
///   - JOBPOSTING_INVALID_POINTER,
///   - JOBPOSTING_INVALID_JSON,
///   - JOBPOSTING_INVALID_EDIT,
///   - JOBPOSTING_LIMIT_EXCEEDED.
@implementation @_cdecl("jobposting_set")
public func jobposting_set(
    _ posting: jobposting_ref?, _ pointer: UnsafePointer<CChar>?, _ pointer_size: Int, _ json: UnsafePointer<CChar>?,
    _ json_size: Int, _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    edit(posting, pointer, pointer_size, error) { () throws(Failure) in
        .set(try value(json, json_size))
    }
}

/// Sets a text at a JSON Pointer, as jobposting_set does.
///
/// - Parameters:
///   - posting: The posting.
///   - pointer: The JSON Pointer (RFC 6901); may be NULL when its size is 0.
///   - pointer_size: Bytes of the pointer.
///   - text: The text, UTF-8; copied. May be NULL when its size is 0.
///   - text_size: Bytes of the text.
///   - error: What went wrong; may be NULL.
/// - Returns: As jobposting_set.
@implementation @_cdecl("jobposting_set_text")
public func jobposting_set_text(
    _ posting: jobposting_ref?, _ pointer: UnsafePointer<CChar>?, _ pointer_size: Int, _ text: UnsafePointer<CChar>?,
    _ text_size: Int,
    _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    edit(posting, pointer, pointer_size, error) { () throws(Failure) in
        .set(try JobPostingABI.text(text, text_size))
    }
}

/// Sets a number, with the shortest digits that give the same double at a JSON Pointer, as jobposting_set does.
///
/// - Parameters:
///   - posting: The posting.
///   - pointer: The JSON Pointer (RFC 6901); may be NULL when its size is 0.
///   - pointer_size: Bytes of the pointer.
///   - number: The number; infinities and NaN are refused.
///   - error: What went wrong; may be NULL.
/// - Returns: As jobposting_set.
@implementation @_cdecl("jobposting_set_number")
public func jobposting_set_number(
    _ posting: jobposting_ref?, _ pointer: UnsafePointer<CChar>?, _ pointer_size: Int, _ number: Double,
    _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    edit(posting, pointer, pointer_size, error) { () throws(Failure) in
        .set(try JobPostingABI.number(number))
    }
}

/// Sets a whole number at a JSON Pointer, as jobposting_set does.
///
/// - Parameters:
///   - posting: The posting.
///   - pointer: The JSON Pointer (RFC 6901); may be NULL when its size is 0.
///   - pointer_size: Bytes of the pointer.
///   - integer: The number.
///   - error: What went wrong; may be NULL.
/// - Returns: As jobposting_set.
@implementation @_cdecl("jobposting_set_integer")
public func jobposting_set_integer(
    _ posting: jobposting_ref?, _ pointer: UnsafePointer<CChar>?, _ pointer_size: Int, _ integer: Int64,
    _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    edit(posting, pointer, pointer_size, error) { () throws(Failure) in
        .set(.number(integer))
    }
}

/// Sets true or false at a JSON Pointer, as jobposting_set does.
///
/// - Parameters:
///   - posting: The posting.
///   - pointer: The JSON Pointer (RFC 6901); may be NULL when its size is 0.
///   - pointer_size: Bytes of the pointer.
///   - boolean: The value.
///   - error: What went wrong; may be NULL.
/// - Returns: As jobposting_set.
@implementation @_cdecl("jobposting_set_boolean")
public func jobposting_set_boolean(
    _ posting: jobposting_ref?, _ pointer: UnsafePointer<CChar>?, _ pointer_size: Int, _ boolean: Bool,
    _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    edit(posting, pointer, pointer_size, error) { () throws(Failure) in
        .set(.boolean(boolean))
    }
}

// MARK: - Lists

/// Inserts an element before the one at a position, or sets a member: "add" of RFC 6902, section 4.1.
///
/// - Parameters:
///   - posting: The posting.
///   - pointer: The JSON Pointer (RFC 6901); may be NULL when its size is 0.
///   - pointer_size: Bytes of the pointer.
///   - json: The value as a JSON text; copied.
///   - json_size: Bytes of the value.
///   - error: What went wrong; may be NULL. Its offset counts in the value.
/// - Returns: As jobposting_set.
@implementation @_cdecl("jobposting_insert")
public func jobposting_insert(
    _ posting: jobposting_ref?, _ pointer: UnsafePointer<CChar>?, _ pointer_size: Int, _ json: UnsafePointer<CChar>?,
    _ json_size: Int, _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    edit(posting, pointer, pointer_size, error) { () throws(Failure) in
        .insert(try value(json, json_size))
    }
}

/// Adds a value to those of a property: behind the last of a list; one that stands alone becomes the first of a list, and
/// where there is none, a list of one is made.
///
/// - Parameters:
///   - posting: The posting.
///   - pointer: The JSON Pointer (RFC 6901) of the property.
///   - pointer_size: Bytes of the pointer.
///   - json: The value as a JSON text; copied.
///   - json_size: Bytes of the value.
///   - error: What went wrong; may be NULL. Its offset counts in the value.
/// - Returns: As jobposting_set.
@implementation @_cdecl("jobposting_append")
public func jobposting_append(
    _ posting: jobposting_ref?, _ pointer: UnsafePointer<CChar>?, _ pointer_size: Int, _ json: UnsafePointer<CChar>?,
    _ json_size: Int, _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    edit(posting, pointer, pointer_size, error) { () throws(Failure) in
        .append(try value(json, json_size))
    }
}

/// Adds a text to the values of a property, as jobposting_append does.
///
/// - Parameters:
///   - posting: The posting.
///   - pointer: The JSON Pointer (RFC 6901) of the property.
///   - pointer_size: Bytes of the pointer.
///   - text: The text, UTF-8; copied. May be NULL when its size is 0.
///   - text_size: Bytes of the text.
///   - error: What went wrong; may be NULL.
/// - Returns: As jobposting_set.
@implementation @_cdecl("jobposting_append_text")
public func jobposting_append_text(
    _ posting: jobposting_ref?, _ pointer: UnsafePointer<CChar>?, _ pointer_size: Int, _ text: UnsafePointer<CChar>?,
    _ text_size: Int, _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    edit(posting, pointer, pointer_size, error) { () throws(Failure) in
        .append(try JobPostingABI.text(text, text_size))
    }
}

// MARK: - Removing

/// Removes the value at a JSON Pointer; the posting itself cannot be removed.
///
/// - Parameters:
///   - posting: The posting.
///   - pointer: The JSON Pointer (RFC 6901).
///   - pointer_size: Bytes of the pointer.
///   - error: What went wrong; may be NULL.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_INVALID_ARGUMENT, JOBPOSTING_INVALID_POINTER or JOBPOSTING_INVALID_EDIT.
@implementation @_cdecl("jobposting_remove")
public func jobposting_remove(
    _ posting: jobposting_ref?, _ pointer: UnsafePointer<CChar>?, _ pointer_size: Int,
    _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    edit(posting, pointer, pointer_size, error) { () throws(Failure) in
        .remove
    }
}

// MARK: - The one way in

private func edit(
    _ posting: jobposting_ref?, _ bytes: UnsafePointer<CChar>?, _ size: Int,
    _ error: UnsafeMutablePointer<jobposting_error>?, _ read: () throws(Failure) -> JSONTree.Edit
) -> jobposting_status {
    call(error) { () throws(Failure) in
        let posting = try handle(posting, PostingHandle.self)
        let pointer = try pointer(bytes, size)
        let edit = try read()
        try posting.edit { (posting: inout JobPosting) throws(JSONEditError) in
            try posting.edit(edit, at: pointer)
        }
    }
}

/// A value that is given as a JSON text.
private func value(_ json: UnsafePointer<CChar>?, _ size: Int) throws(Failure) -> JSONTree {
    let bytes = try input(json, size)
    do throws(JSONError) { return JSONTree(try JSONDocument(parsing: bytes).root) } catch {
        throw Failure(error, in: bytes)
    }
}

/// A value that is given as a text.
private func text(_ text: UnsafePointer<CChar>?, _ size: Int) throws(Failure) -> JSONTree {
    guard let text = String(validating: try input(text, size), as: UTF8.self) else {
        throw Failure(argument: "the text is not valid UTF-8")
    }
    return .string(text)
}

/// A value that is given as a double.
private func number(_ number: Double) throws(Failure) -> JSONTree {
    guard let number = JSONTree.number(number) else { throw Failure(argument: "the number is not finite") }
    return number
}
