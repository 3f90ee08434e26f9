import CJobPostingSystem

extension FileError {
    /// The operating system's words for the number, in English whatever the locale: `No such file or directory`.
    public var reason: String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: FileError.reasonSize) { buffer in
            guard let start = buffer.baseAddress else { return "" }
            let count = system_error_text(number, start, buffer.count)
            let bytes = UnsafeRawBufferPointer(buffer).prefix(max(count, 0))
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// One sentence, for people.
    public var message: String { "the file could not be read: \(reason)" }

    /// Bytes that the longest of those texts may take.
    private static var reasonSize: Int { 128 }
}

extension FileError: CustomStringConvertible {
    /// The message and the number: `the file could not be read: Permission denied [13]`.
    public var description: String { "\(message) [\(number)]" }
}
