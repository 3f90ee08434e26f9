import JobPostingKit

/// Something to read.
enum Input {
    case standardInput
    /// A file, or a folder that stands for all files in it.
    case path(String)

    /// What people call it.
    var name: String {
        switch self {
        case .standardInput: "standard input"
        case .path(let path): path
        }
    }

    /// Its bytes, where they are known beforehand.
    var size: Int? {
        switch self {
        case .standardInput: nil
        case .path(let path): System.plainSize(of: path)
        }
    }

    /// - Throws: The operating system's refusal.
    func scan(
        _ query: Query?, now: Int64, _ reading: ReadingOptions, _ options: Scan.Options
    ) throws(FileError) -> Scan {
        switch self {
        case .standardInput:
            Scan(descriptor: System.standardInput, where: query, now: now, options: reading, with: options)
        case .path(let path): try Scan(path: path, where: query, now: now, options: reading, with: options)
        }
    }
}
