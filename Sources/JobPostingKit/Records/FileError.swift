import CJobPostingSystem

/// Why a file could not be read, or not to its end.
public struct FileError: Error, Equatable, Sendable {
    /// The kinds of error; `rawValue` is the stable diagnostic code.
    public enum Code: String, CaseIterable, Sendable {
        /// The operating system refused; `number` says why.
        case system = "file"
        /// The input is compressed, and the library that decompresses it is not installed.
        case decompressorMissing = "file.decompressor-missing"
        /// The input is compressed in a way that is not read: bzip2, xz, zip.
        case compressionUnsupported = "file.compression-unsupported"
        /// The compressed input is damaged from here on.
        case compressionCorrupt = "file.compression-corrupt"
        /// The compressed input ends inside a member or frame.
        case compressionTruncated = "file.compression-truncated"
        /// What follows the compressed input is not compressed; it was not read.
        case compressionTrailingData = "file.compression-trailing-data"
        /// The decompressor ran out of memory.
        case outOfMemory = "file.out-of-memory"
        /// A folder that is inside itself, by a link; it was read once.
        case folderLoop = "file.folder-loop"
        /// A pipe, socket or device in a folder; it was not opened.
        case notRegular = "file.not-regular"
        /// Only a part of the input was asked for, and its records cannot be found from there: it is compressed, is no file, or
        /// does not hold one JSON text a line.
        case rangeUnsupported = "file.range-unsupported"
        /// The scan was cancelled.
        case cancelled = "scan.cancelled"
    }

    /// What is wrong.
    public var code: Code
    /// The operating system's number: `ENOENT`, `EACCES`, `EISDIR`; 0 for other codes.
    public var number: Int32
    /// Bytes that had been read, decompressed ones where the input is compressed.
    public var offset: Int
    /// The file; empty for memory and descriptors.
    public var path: String

    init(_ code: Code, number: Int32 = 0, offset: Int, path: String = "") {
        self.code = code
        self.number = number
        self.offset = offset
        self.path = path
    }

    init(number: Int32, offset: Int, path: String = "") {
        self.init(.system, number: number, offset: offset, path: path)
    }

    /// One sentence for people, with the system's reason, without the path.
    public var message: String {
        switch code {
        case .system: "the file could not be read: " + FileError.systemMessage(number)
        case .decompressorMissing: "the input is compressed, and neither zlib nor libzstd was found to read it"
        case .compressionUnsupported: "the input is compressed as bzip2, xz or zip; gzip, zlib and zstd are read"
        case .compressionCorrupt: "the compressed input is damaged; what follows could not be read"
        case .compressionTruncated: "the compressed input ends too early"
        case .compressionTrailingData: "what follows the compressed input is not compressed and was not read"
        case .outOfMemory: "there is not enough memory to decompress the input"
        case .folderLoop: "the folder was met before, through a link, and is read once"
        case .notRegular: "a pipe, socket or device in a folder is not read"
        case .rangeUnsupported:
            "a part can be read only of a file that holds one JSON text a line and is not compressed"
        case .cancelled: "the scan was cancelled"
        }
    }

    /// The system's words for one of its numbers: "No such file or directory".
    private static func systemMessage(_ number: Int32) -> String {
        let text = UnsafeMutableBufferPointer<CChar>.allocate(capacity: 256)
        defer { text.deallocate() }
        let count = min(system_error_text(number, text.baseAddress, text.count), text.count)
        return String(decoding: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(text)[..<count]), as: UTF8.self)
    }
}

extension FileError: CustomStringConvertible {
    /// The path, the message and the code.
    public var description: String { (path.isEmpty ? "" : path + ": ") + message + " [" + code.rawValue + "]" }
}
