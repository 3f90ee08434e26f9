// HEADER 70: As published
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting
import JobPostingJSON
import JobPostingKit

#if ABI_TYPES
    /// A place in what was published: a value of a posting, or of a part of it. Free to copy, nothing to free.
    ///
    /// It lives as long as its posting. All members are for reading.
    struct jobposting_node {
        /// The posting that it is part of.
        var posting: jobposting_cref?
        /// What it is: one of the first six types.
        var type: jobposting_type
        /// Whether it is the value of an object's member, so that what follows it has a key.
        var is_member: Bool
        /// Which value of the posting it is, counted in published order, keys included.
        var place: UInt32
        /// The count behind its last sibling.
        var end: UInt32
        /// Offset in the input of its first byte.
        var offset: Int
        /// Bytes of its text, quotes and brackets included.
        var size: Int
    }
#endif

/// Finds what a JSON Pointer (RFC 6901) names in a posting: "/hiringOrganization/name", or "" for the posting itself.
///
/// Of duplicate keys the last is found; walking meets them all. A value that is found by its name stands alone: there is
/// no next one. O(members passed on the way).
///
/// - Parameters:
///   - posting: The posting.
///   - pointer: The pointer; may be NULL when its size is 0.
///   - size: Bytes of the pointer.
///   - node: The value.
/// - Returns: One of
///   - JOBPOSTING_OK,
///   - JOBPOSTING_ABSENT when it leads nowhere,
///   - JOBPOSTING_INVALID_POINTER,
///   - JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_published")
public func jobposting_published(
    _ posting: jobposting_cref?, _ pointer: UnsafePointer<CChar>?, _ size: Int,
    _ node: UnsafeMutablePointer<jobposting_node>?
) -> jobposting_status {
    call { () throws(Failure) in
        let posting = try handle(posting, PostingHandle.self)
        let node = try output(node)
        let pointer = try JobPostingABI.pointer(pointer, size)
        guard let found = posting.root.at(pointer) else { throw Failure(JOBPOSTING_ABSENT) }
        node.pointee = posting.view(ofLone: found)
    }
}

/// Finds the value of a property of schema.org in a published object: "title", also where it is published as
/// "schema:title", "https://schema.org/title", "Title", or under a name that the property supersedes.
///
/// The property's own name comes first, then those spellings of it, then what it supersedes; of several the last counts.
/// Prefixes and terms that a context defines are known to facts only. Like every value that is found by its name it stands
/// alone. O(members).
///
/// - Parameters:
///   - node: The object.
///   - name: The name of the property in schema.org.
///   - size: Bytes of the name.
///   - value: The value: a list where one was published.
/// - Returns: One of
///   - JOBPOSTING_OK,
///   - JOBPOSTING_ABSENT when the object does not have it, and for any other value,
///   - JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_node_property")
public func jobposting_node_property(
    _ node: UnsafePointer<jobposting_node>?, _ name: UnsafePointer<CChar>?, _ size: Int,
    _ value: UnsafeMutablePointer<jobposting_node>?
) -> jobposting_status {
    call { () throws(Failure) in
        let (posting, found) = try find(node)
        let bytes = try input(name, size)
        let value = try output(value)
        guard let name = String(validating: bytes, as: UTF8.self) else {
            throw Failure(argument: "the name is not valid UTF-8")
        }
        let published = posting.published
        guard let property = SchemaOrg.value(of: name, in: JSONValue(document: published.document, node: found)) else {
            throw Failure(JOBPOSTING_ABSENT)
        }
        value.pointee = posting.view(ofLone: property.node)
    }
}

// MARK: - Walking

/// Counts the elements of an array or the members of an object; 0 for any other value. O(count).
///
/// - Returns: JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_node_count")
public func jobposting_node_count(
    _ node: UnsafePointer<jobposting_node>?, _ count: UnsafeMutablePointer<Int>?
) -> jobposting_status {
    call { () throws(Failure) in
        let found = try find(node).1
        try output(count).pointee = found.count
    }
}

/// Finds the first element of an array or the first member of an object. O(1).
///
/// - Parameters:
///   - node: The array or object.
///   - key: The member's key; of an array's element without data. May be NULL.
///   - child: The element, or the member's value.
/// - Returns: One of
///   - JOBPOSTING_OK,
///   - JOBPOSTING_ABSENT when there is none,
///   - JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_node_first")
public func jobposting_node_first(
    _ node: UnsafePointer<jobposting_node>?, _ key: UnsafeMutablePointer<jobposting_string>?,
    _ child: UnsafeMutablePointer<jobposting_node>?
) -> jobposting_status {
    call { () throws(Failure) in
        let (posting, found) = try find(node)
        let child = try output(child)
        let place = found.place(in: posting.root)
        // A scalar's span is 1, so that it ends where its first child would be.
        let first = try posting.child(at: place + 1, end: place + found.span, isMember: found.kind == .object)
        key?.pointee = first.key
        child.pointee = first.value
    }
}

/// Finds the element or member behind one that jobposting_node_first or this function has found. O(1).
///
/// - Parameters:
///   - node: The element, or the member's value.
///   - key: The next member's key; of an array's element without data. May be NULL.
///   - sibling: The next element, or the next member's value. May be the node itself.
/// - Returns: One of
///   - JOBPOSTING_OK,
///   - JOBPOSTING_ABSENT when there is none,
///   - JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_node_next")
public func jobposting_node_next(
    _ node: UnsafePointer<jobposting_node>?, _ key: UnsafeMutablePointer<jobposting_string>?,
    _ sibling: UnsafeMutablePointer<jobposting_node>?
) -> jobposting_status {
    call { () throws(Failure) in
        let (posting, found) = try find(node)
        let sibling = try output(sibling)
        let place = found.place(in: posting.root)
        let next = try posting.child(at: place + found.span, end: end(of: node), isMember: isMember(node))
        key?.pointee = next.key
        sibling.pointee = next.value
    }
}

// MARK: - Values

/// Reads the value of a string, escapes undone.
///
/// - Returns: One of
///   - JOBPOSTING_OK,
///   - JOBPOSTING_WRONG_TYPE for any other value,
///   - JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_node_text")
public func jobposting_node_text(
    _ node: UnsafePointer<jobposting_node>?, _ text: UnsafeMutablePointer<jobposting_string>?
) -> jobposting_status {
    call { () throws(Failure) in
        let (posting, found) = try find(node)
        let text = try output(text)
        guard found.kind == .string else { throw Failure(JOBPOSTING_WRONG_TYPE) }
        text.pointee = posting.text(of: found)
    }
}

/// Reads a number as the nearest double.
///
/// - Returns: JOBPOSTING_OK, JOBPOSTING_WRONG_TYPE or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_node_number")
public func jobposting_node_number(
    _ node: UnsafePointer<jobposting_node>?, _ number: UnsafeMutablePointer<Double>?
) -> jobposting_status {
    read(node, number) { $0.double }
}

/// Reads a number that is written as an integer and fits 64 bits.
///
/// - Returns: JOBPOSTING_OK, JOBPOSTING_WRONG_TYPE or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_node_integer")
public func jobposting_node_integer(
    _ node: UnsafePointer<jobposting_node>?, _ integer: UnsafeMutablePointer<Int64>?
) -> jobposting_status {
    read(node, integer) { $0.int64 }
}

/// Reads true or false.
///
/// - Returns: JOBPOSTING_OK, JOBPOSTING_WRONG_TYPE or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_node_boolean")
public func jobposting_node_boolean(
    _ node: UnsafePointer<jobposting_node>?, _ boolean: UnsafeMutablePointer<Bool>?
) -> jobposting_status {
    read(node, boolean) { $0.boolean }
}

/// Reads any value exactly as it is written, quotes, brackets and all; one that was edited as JSON without white space.
///
/// - Returns: JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_node_source")
public func jobposting_node_source(
    _ node: UnsafePointer<jobposting_node>?, _ source: UnsafeMutablePointer<jobposting_string>?
) -> jobposting_status {
    call { () throws(Failure) in
        let (posting, found) = try find(node)
        try output(source).pointee = posting.source(of: found)
    }
}

/// Writes the JSON Pointer (RFC 6901) of a value, from its posting: "/jobLocation/0/name".
///
/// Of duplicate keys only the last can be named: the pointer of an earlier one leads to the last. O(members passed on the
/// way).
///
/// - Parameters:
///   - node: The value.
///   - pointer: The pointer; free it with jobposting_buffer_free.
/// - Returns: JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_node_pointer")
public func jobposting_node_pointer(
    _ node: UnsafePointer<jobposting_node>?, _ pointer: UnsafeMutablePointer<jobposting_buffer>?
) -> jobposting_status {
    call { () throws(Failure) in
        let (posting, found) = try find(node)
        let pointer = try output(pointer)
        let text = posting.root.pointer(to: found)?.text ?? ""
        pointer.pointee = jobposting_buffer(copying: Array(text.utf8))
    }
}

/// The posting and the node that a view leads to, whatever the view's numbers are.
private func find(_ node: UnsafePointer<jobposting_node>?) throws(Failure) -> (PostingHandle, JSONNode) {
    guard let node else { throw Failure(argument: "node is NULL") }
    let posting = try handle(node.pointee.posting, PostingHandle.self)
    guard let found = posting.root.descendant(at: Int(node.pointee.place)) else {
        throw Failure(argument: "the node is none of its posting")
    }
    return (posting, found)
}

private func read<Value>(
    _ node: UnsafePointer<jobposting_node>?, _ destination: UnsafeMutablePointer<Value>?,
    as convert: (JSONNode) -> Value?
) -> jobposting_status {
    call { () throws(Failure) in
        let found = try find(node).1
        let destination = try output(destination)
        guard let value = convert(found) else { throw Failure(JOBPOSTING_WRONG_TYPE) }
        destination.pointee = value
    }
}

private func end(of node: UnsafePointer<jobposting_node>?) -> Int { node.map { Int($0.pointee.end) } ?? 0 }

private func isMember(_ node: UnsafePointer<jobposting_node>?) -> Bool { node?.pointee.is_member ?? false }
