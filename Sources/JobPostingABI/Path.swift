// HEADER 75: JSONPath over what was published
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting
import JobPostingJSON
import JobPostingKit

#if ABI_TYPES
    /// A JSONPath (RFC 9535), which selects published values: `$.jobLocation[?@.address.addressCountry == 'US'].name`.
    ///
    /// All of the RFC: filters, `length`, `count`, `match`, `search` and `value`. `$` is the posting. Of duplicate keys
    /// a name selects the last.
    ///
    ///     jobposting_nodelist *found;
    ///     jobposting_node node;
    ///     if (jobposting_path_find(path, posting, JOBPOSTING_PATH_STEP_LIMIT, &found, NULL) == JOBPOSTING_OK) {
    ///         for (size_t index = 0; jobposting_nodelist_node(found, index, &node) == JOBPOSTING_OK; index++) {
    ///             …
    ///         }
    ///         jobposting_nodelist_free(found);
    ///     }
    class jobposting_path {}

    /// The values that a JSONPath has selected from a posting.
    class jobposting_nodelist {}

    /// Steps that a JSONPath may well take: values visited, comparisons, and characters times states of a regular
    /// expression. A program that lets strangers write paths may set less.
    let JOBPOSTING_PATH_STEP_LIMIT = 50_000_000
#endif

public typealias jobposting_path_ref = OpaquePointer  // C: jobposting_path
public typealias jobposting_path_cref = OpaquePointer  // C: const jobposting_path
public typealias jobposting_path_out = UnsafeMutablePointer<OpaquePointer?>  // C: jobposting_path **
public typealias jobposting_nodelist_ref = OpaquePointer  // C: jobposting_nodelist
public typealias jobposting_nodelist_cref = OpaquePointer  // C: const jobposting_nodelist
public typealias jobposting_nodelist_out = UnsafeMutablePointer<OpaquePointer?>  // C: jobposting_nodelist **

/// Compiles a JSONPath. O(size).
///
/// - Parameters:
///   - text: The path.
///   - size: Bytes of the path.
///   - path: The path; free it with jobposting_path_free.
///   - error: What went wrong, and where; may be NULL.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_INVALID_PATH or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_path_compile")
public func jobposting_path_compile(
    _ text: UnsafePointer<CChar>?, _ size: Int, _ path: jobposting_path_out?,
    _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    call(error) { () throws(Failure) in
        let bytes = try input(text, size)
        let path = try output(path)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(notUTF8: JOBPOSTING_INVALID_PATH, "path")
        }
        do throws(JSONPathError) {
            path.pointee = retained(PathHandle(try JSONPath(text)))
        } catch { throw Failure(error, in: bytes) }
    }
}

/// Frees a path; NULL is fine. What it has selected stays.
@implementation @_cdecl("jobposting_path_free")
public func jobposting_path_free(_ path: jobposting_path_ref?) { release(path, PathHandle.self) }

/// Selects values of a posting, in the order of RFC 9535; one may be there more than once.
///
/// - Parameters:
///   - path: The path.
///   - posting: The posting.
///   - step_limit: Steps that it may take, JOBPOSTING_PATH_STEP_LIMIT for example: `$..*..*..*` grows with the power of
///     the depth.
///   - nodes: The values, which may be none; free them with jobposting_nodelist_free. They hold the posting's memory.
///   - error: What went wrong; may be NULL.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_LIMIT_EXCEEDED or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_path_find")
public func jobposting_path_find(
    _ path: jobposting_path_cref?, _ posting: jobposting_cref?, _ step_limit: Int, _ nodes: jobposting_nodelist_out?,
    _ error: UnsafeMutablePointer<jobposting_error>?
) -> jobposting_status {
    call(error) { () throws(Failure) in
        let path = try handle(path, PathHandle.self).path
        let posting = try handle(posting, PostingHandle.self)
        let nodes = try output(nodes)
        guard step_limit >= 0 else { throw Failure(argument: "step_limit is larger than memory") }
        do throws(JSONPathError) {
            let found = try path.nodes(in: posting.root, limits: JSONPath.Limits(steps: step_limit))
            nodes.pointee = retained(NodeListHandle(found, of: posting))
        } catch { throw Failure(error, in: UnsafeBufferPointer(start: nil, count: 0)) }
    }
}

/// Frees what a path has selected; NULL is fine.
@implementation @_cdecl("jobposting_nodelist_free")
public func jobposting_nodelist_free(_ nodes: jobposting_nodelist_ref?) { release(nodes, NodeListHandle.self) }

/// How many values were selected; 0 for NULL. O(1).
@implementation @_cdecl("jobposting_nodelist_count")
public func jobposting_nodelist_count(_ nodes: jobposting_nodelist_cref?) -> Int {
    (try? handle(nodes, NodeListHandle.self))?.nodes.count ?? 0
}

/// Reads one of the values that were selected. It stands alone: there is no next one. O(1).
///
/// - Parameters:
///   - nodes: The values.
///   - index: Which, from 0.
///   - node: The value; lives as long as its posting or the list, whichever goes last, and until an edit.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_nodelist_node")
public func jobposting_nodelist_node(
    _ nodes: jobposting_nodelist_cref?, _ index: Int, _ node: UnsafeMutablePointer<jobposting_node>?
) -> jobposting_status {
    call { () throws(Failure) in
        let nodes = try handle(nodes, NodeListHandle.self)
        let node = try output(node)
        guard let view = try nodes.view(index) else { throw Failure(JOBPOSTING_ABSENT) }
        node.pointee = view
    }
}

/// Reads the normalised path of one of the values (RFC 9535, section 2.7): `$['jobLocation'][0]`.
///
/// The paths of all are found together when one is first asked for: O(values of the posting).
///
/// - Parameters:
///   - nodes: The values.
///   - index: Which, from 0.
///   - path: Its path; lives as long as the list.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_nodelist_path")
public func jobposting_nodelist_path(
    _ nodes: jobposting_nodelist_cref?, _ index: Int, _ path: UnsafeMutablePointer<jobposting_string>?
) -> jobposting_status {
    read(nodes, index, path) { $0.paths }
}

/// Reads the JSON Pointer (RFC 6901) of one of the values, from the posting: "/jobLocation/0".
///
/// The pointers of all are found together when one is first asked for: O(values of the posting).
///
/// - Parameters:
///   - nodes: The values.
///   - index: Which, from 0.
///   - pointer: Its pointer; lives as long as the list.
/// - Returns: JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
@implementation @_cdecl("jobposting_nodelist_pointer")
public func jobposting_nodelist_pointer(
    _ nodes: jobposting_nodelist_cref?, _ index: Int, _ pointer: UnsafeMutablePointer<jobposting_string>?
) -> jobposting_status {
    read(nodes, index, pointer) { $0.pointers }
}

private func read(
    _ nodes: jobposting_nodelist_cref?, _ index: Int, _ destination: UnsafeMutablePointer<jobposting_string>?,
    names: (NodeListHandle) -> UnsafeBufferPointer<jobposting_string>
) -> jobposting_status {
    call { () throws(Failure) in
        let nodes = try handle(nodes, NodeListHandle.self)
        let destination = try output(destination)
        let found = names(nodes)
        guard found.indices.contains(index) else { throw Failure(JOBPOSTING_ABSENT) }
        destination.pointee = found[index]
    }
}
