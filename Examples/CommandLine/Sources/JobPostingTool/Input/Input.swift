import JobPostingKit

/// What is read: files and folders, one after another as one dump, or standard input.
struct Input {
    /// The paths as they were given; `-` is standard input, which is also read when there are none.
    private let paths: [String]

    init(_ paths: [String]) {
        self.paths = paths.isEmpty ? ["-"] : paths
    }

    /// What people call it.
    var name: String {
        guard paths.count == 1 else { return Quantity.count(paths.count, "input") }
        return paths[0] == "-" ? "standard input" : paths[0]
    }

    /// Its bytes, where they are known beforehand.
    var size: Int? {
        var sum = 0
        for path in paths {
            guard path != "-", let size = System.plainSize(of: path) else { return nil }
            sum += size
        }
        return sum
    }

    /// - Throws: The operating system's refusal to read the only path; of several, one that is refused is a diagnostic.
    func scan(
        _ query: Query?, now: Int64, _ reading: ReadingOptions, _ options: Scan.Options
    ) throws(FileError) -> Scan {
        if paths == ["-"] {
            return Scan(descriptor: System.standardInput, where: query, now: now, options: reading, with: options)
        }
        return try Scan(
            paths: paths.map { $0 == "-" ? "/dev/stdin" : $0 }, where: query, now: now, options: reading, with: options)
    }
}
