// HEADER 20: Statuses and errors
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

import CJobPosting

#if ABI_TYPES
    /// What a call reports.
    enum jobposting_status: CInt {
        /// The call succeeded.
        case JOBPOSTING_OK = 0

        // MARK: - Answers

        /// There is no such value; nothing is wrong.
        case JOBPOSTING_ABSENT = 1
        /// There are no more; nothing is wrong.
        case JOBPOSTING_END = 2
        /// The call has read as much as it may, and there is more: call again.
        case JOBPOSTING_PENDING = 3

        // MARK: - Wrong calls

        /// An argument is NULL or out of its range.
        case JOBPOSTING_INVALID_ARGUMENT = -1
        /// The number names no field.
        case JOBPOSTING_INVALID_FIELD = -2
        /// The value is of another type than the one asked for.
        case JOBPOSTING_WRONG_TYPE = -3

        // MARK: - Inputs

        /// The input is not JSON: `{"title":`.
        case JOBPOSTING_INVALID_JSON = -10
        /// The input is deeper or larger than the options allow.
        case JOBPOSTING_LIMIT_EXCEEDED = -11
        /// The input holds no posting, and one was expected.
        case JOBPOSTING_NO_POSTING = -12
        /// The input holds several postings, and one was expected.
        case JOBPOSTING_SEVERAL_POSTINGS = -13

        // MARK: - Languages

        /// The text is not a query: `contry = US`.
        case JOBPOSTING_INVALID_QUERY = -20
        /// The text is not a JSON Pointer: `title`.
        case JOBPOSTING_INVALID_POINTER = -21
        /// The text is not a JSONPath: `$.title[`.
        case JOBPOSTING_INVALID_PATH = -22
        /// The posting cannot be edited like that: nothing stands where the pointer leads.
        case JOBPOSTING_INVALID_EDIT = -23

        // MARK: - System

        /// A file could not be read.
        case JOBPOSTING_FILE_ERROR = -30
        /// The scan was cancelled.
        case JOBPOSTING_CANCELLED = -31
    }

    /// Bytes of `jobposting_error.code` and `.suggestion`, the final NUL included.
    let JOBPOSTING_CODE_SIZE = 48
    /// Bytes of `jobposting_error.message`, the final NUL included.
    let JOBPOSTING_MESSAGE_SIZE = 256

    /// What went wrong, and where. Written when a call fails, that is for negative statuses only.
    ///
    /// Codes begin with "json.", "document.", "query.", "path.", "edit." or "file." and then say more; "argument",
    /// "pointer" and "file" stand alone, and "scan.cancelled".
    struct jobposting_error {
        /// What the call returned.
        var status: jobposting_status
        /// The operating system's number for a file that could not be read; else 0.
        var system_error: Int32
        /// Offset in the input of the byte that it is about.
        var offset: Int
        /// Bytes that it is about; 0 at the end of the input, and when it is about all of it.
        var size: Int
        /// Line of that byte, from 1; 0 when it is about no text: an argument, a file.
        var line: Int
        /// Column of that byte, from 1, in bytes; 0 when it is about no text.
        var column: Int
        /// Stable and for programs, finer than the status: json.unexpected-byte. NUL-terminated.
        var code: InlineArray<JOBPOSTING_CODE_SIZE, CChar>
        /// One sentence for people, cut at a whole character. NUL-terminated.
        var message: InlineArray<JOBPOSTING_MESSAGE_SIZE, CChar>
        /// The name that was probably meant, in a query; else empty. NUL-terminated.
        var suggestion: InlineArray<JOBPOSTING_CODE_SIZE, CChar>
    }
#endif

/// The name of a status, "JOBPOSTING_ABSENT"; NUL-terminated and there for ever. NULL for a number that is none.
@implementation @_cdecl("jobposting_status_name")
public func jobposting_status_name(_ status: jobposting_status) -> UnsafePointer<CChar>? {
    let name: StaticString? =
        switch status {
        case JOBPOSTING_OK: "JOBPOSTING_OK"
        case JOBPOSTING_ABSENT: "JOBPOSTING_ABSENT"
        case JOBPOSTING_END: "JOBPOSTING_END"
        case JOBPOSTING_PENDING: "JOBPOSTING_PENDING"
        case JOBPOSTING_INVALID_ARGUMENT: "JOBPOSTING_INVALID_ARGUMENT"
        case JOBPOSTING_INVALID_FIELD: "JOBPOSTING_INVALID_FIELD"
        case JOBPOSTING_WRONG_TYPE: "JOBPOSTING_WRONG_TYPE"
        case JOBPOSTING_INVALID_JSON: "JOBPOSTING_INVALID_JSON"
        case JOBPOSTING_LIMIT_EXCEEDED: "JOBPOSTING_LIMIT_EXCEEDED"
        case JOBPOSTING_NO_POSTING: "JOBPOSTING_NO_POSTING"
        case JOBPOSTING_SEVERAL_POSTINGS: "JOBPOSTING_SEVERAL_POSTINGS"
        case JOBPOSTING_INVALID_QUERY: "JOBPOSTING_INVALID_QUERY"
        case JOBPOSTING_INVALID_POINTER: "JOBPOSTING_INVALID_POINTER"
        case JOBPOSTING_INVALID_PATH: "JOBPOSTING_INVALID_PATH"
        case JOBPOSTING_INVALID_EDIT: "JOBPOSTING_INVALID_EDIT"
        case JOBPOSTING_FILE_ERROR: "JOBPOSTING_FILE_ERROR"
        case JOBPOSTING_CANCELLED: "JOBPOSTING_CANCELLED"
        default: nil
        }
    // A static string is NUL-terminated.
    return name.map { UnsafeRawPointer($0.utf8Start).assumingMemoryBound(to: CChar.self) }
}
