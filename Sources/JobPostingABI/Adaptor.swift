// What every exported body goes through: check, enter `call`, call the Kit, write outputs. Nothing for the header.

import CJobPosting
import JobPostingJSON
import JobPostingKit

/// What a call answers when it is not success, and what it says about it.
struct Failure: Error {
    var status: jobposting_status
    var code = ""
    var message = ""
    var suggestion = ""
    var systemError: Int32 = 0
    var byteRange = 0..<0
    var position = SourcePosition(line: 0, column: 0)

    init(_ status: jobposting_status) {
        self.status = status
    }

    init(argument message: String) {
        self.init(JOBPOSTING_INVALID_ARGUMENT)
        code = "argument"
        self.message = message
    }

    init(_ error: ReadingError) {
        switch error.code {
        case "document.no-posting": self.init(JOBPOSTING_NO_POSTING)
        case "document.several-postings": self.init(JOBPOSTING_SEVERAL_POSTINGS)
        case JSONError.Code.depthLimit.rawValue, JSONError.Code.sizeLimit.rawValue:
            self.init(JOBPOSTING_LIMIT_EXCEEDED)
        // Nothing is wrong with the input.
        case FileError.Code.decompressorMissing.rawValue: self.init(JOBPOSTING_FILE_ERROR)
        default: self.init(JOBPOSTING_INVALID_JSON)
        }
        (code, message) = (error.code, error.message)
        (byteRange, position) = (error.byteRange, error.position)
    }

    init(_ error: QueryError) {
        self.init(JOBPOSTING_INVALID_QUERY)
        (code, message) = (error.code.rawValue, error.message)
        (byteRange, position) = (error.byteRange, error.position)
        suggestion = error.suggestion ?? ""
    }

    init(_ error: JSONPathError, in text: UnsafeBufferPointer<UInt8>) {
        self.init(error.code == .stepLimit ? JOBPOSTING_LIMIT_EXCEEDED : JOBPOSTING_INVALID_PATH)
        (code, message) = (error.code.rawValue, error.message)
        byteRange = error.offset..<max(min(error.offset + 1, text.count), error.offset)
        position = SourcePosition(ofByteAt: error.offset, in: text)
    }

    init(_ error: JSONError, in text: UnsafeBufferPointer<UInt8>) {
        let isLimit = error.code == .depthLimit || error.code == .sizeLimit
        self.init(isLimit ? JOBPOSTING_LIMIT_EXCEEDED : JOBPOSTING_INVALID_JSON)
        (code, message) = (error.code.rawValue, error.message)
        byteRange = error.offset..<max(min(error.offset + 1, text.count), error.offset)
        position = SourcePosition(ofByteAt: error.offset, in: text)
    }

    init(_ error: JSONEditError) {
        let isLimit = error.code == .depthLimit || error.code == .sizeLimit
        self.init(isLimit ? JOBPOSTING_LIMIT_EXCEEDED : JOBPOSTING_INVALID_EDIT)
        code = error.code.rawValue
        message = error.pointer.tokens.isEmpty ? error.message : "\(error.pointer.text): \(error.message)"
    }

    /// The bytes of a query or path are no text; offsets into it would mean nothing.
    init(notUTF8 status: jobposting_status, _ noun: String) {
        self.init(status)
        (code, message) = ("\(noun).invalid-utf8", "the \(noun) is not valid UTF-8")
    }

    init(_ error: FileError) {
        self.init(error.code == .cancelled ? JOBPOSTING_CANCELLED : JOBPOSTING_FILE_ERROR)
        (code, message) = (error.code.rawValue, error.message)
        systemError = error.number
        byteRange = error.offset..<error.offset
    }

    /// Fills a caller's error.
    func write(to error: UnsafeMutablePointer<jobposting_error>) {
        error.initialize(to: jobposting_error())
        error.pointee.status = status
        error.pointee.system_error = systemError
        error.pointee.offset = byteRange.lowerBound
        error.pointee.size = byteRange.count
        error.pointee.line = position.line
        error.pointee.column = position.column
        withUnsafeMutableBytes(of: &error.pointee.code) { fill($0, with: code) }
        withUnsafeMutableBytes(of: &error.pointee.message) { fill($0, with: message) }
        withUnsafeMutableBytes(of: &error.pointee.suggestion) { fill($0, with: suggestion) }
    }

    /// Writes a text with its final NUL, cut at a whole character where it is too long.
    private func fill(_ bytes: UnsafeMutableRawBufferPointer, with text: String) {
        var text = text
        text.withUTF8 { utf8 in
            var count = min(utf8.count, bytes.count - 1)
            while count > 0, count < utf8.count, utf8[count] & 0xC0 == 0x80 { count -= 1 }
            for index in 0..<count { bytes[index] = utf8[index] }
            bytes[count] = 0
        }
    }
}

/// Runs a body and turns what it throws into a status and the caller's error.
func call(
    _ error: UnsafeMutablePointer<jobposting_error>? = nil, _ body: () throws(Failure) -> Void
) -> jobposting_status {
    do throws(Failure) {
        try body()
        return JOBPOSTING_OK
    } catch let failure {
        if let error, failure.status.rawValue < 0 { failure.write(to: error) }
        return failure.status
    }
}

// MARK: - Arguments

/// The bytes of an input; the caller's, for the length of the call.
func input(_ bytes: UnsafePointer<CChar>?, _ size: Int) throws(Failure) -> UnsafeBufferPointer<UInt8> {
    guard size >= 0 else { throw Failure(argument: "the size is larger than memory") }
    guard let bytes else {
        guard size == 0 else { throw Failure(argument: "the input is NULL and its size is not 0") }
        return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: UnsafeRawPointer(bytes).assumingMemoryBound(to: UInt8.self), count: size)
}

/// A JSON Pointer.
func pointer(_ bytes: UnsafePointer<CChar>?, _ size: Int) throws(Failure) -> JSONPointer {
    let bytes = try input(bytes, size)
    guard let text = String(validating: bytes, as: UTF8.self), let pointer = JSONPointer(text) else {
        var failure = Failure(JOBPOSTING_INVALID_POINTER)
        (failure.code, failure.message) = ("pointer", "the text is not a JSON Pointer")
        throw failure
    }
    return pointer
}

/// An array of the caller's, which need not be there when it is empty.
func elements<Element>(_ first: UnsafePointer<Element>?, _ count: Int, _ name: String) throws(Failure) -> [Element] {
    guard count >= 0 else { throw Failure(argument: "\(name)_count is larger than memory") }
    guard count > 0 else { return [] }
    guard let first else { throw Failure(argument: "\(name) is NULL and its count is not 0") }
    return Array(UnsafeBufferPointer(start: first, count: count))
}

/// Where a result goes.
func output<Value>(_ pointer: UnsafeMutablePointer<Value>?) throws(Failure) -> UnsafeMutablePointer<Value> {
    guard let pointer else { throw Failure(argument: "the place for the result is NULL") }
    return pointer
}

// MARK: - Handles

/// A handle that the caller owns.
func retained(_ handle: some AnyObject) -> OpaquePointer {
    OpaquePointer(Unmanaged.passRetained(handle).toOpaque())
}

/// A handle that lives as long as what it belongs to.
func borrowed(_ handle: some AnyObject) -> OpaquePointer {
    OpaquePointer(Unmanaged.passUnretained(handle).toOpaque())
}

/// What a handle stands for.
func handle<Handle: AnyObject>(_ pointer: OpaquePointer?, _ type: Handle.Type) throws(Failure) -> Handle {
    guard let handle = try optionalHandle(pointer, type) else { throw Failure(argument: "the handle is NULL") }
    return handle
}

/// What a handle stands for; nil for NULL.
func optionalHandle<Handle: AnyObject>(_ pointer: OpaquePointer?, _ type: Handle.Type) throws(Failure) -> Handle? {
    pointer.map { Unmanaged<Handle>.fromOpaque(UnsafeRawPointer($0)).takeUnretainedValue() }
}

/// Gives up the caller's hold on a handle; nothing for NULL.
func release<Handle: AnyObject>(_ pointer: OpaquePointer?, _ type: Handle.Type) {
    guard let pointer else { return }
    Unmanaged<Handle>.fromOpaque(UnsafeRawPointer(pointer)).release()
}

/// A NUL-terminated copy of a text that is never freed: for the few that are there for ever.
func foreverText(_ text: String) -> UnsafePointer<CChar> {
    let utf8 = Array(text.utf8)
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: utf8.count + 1)
    for (index, byte) in utf8.enumerated() { copy[index] = CChar(bitPattern: byte) }
    copy[utf8.count] = 0
    return UnsafePointer(copy)
}
