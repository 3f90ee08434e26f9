import Foundation

/// The public conformance suites, which stand outside the repository.
enum Suites {
    /// The folder of a suite; nil, with a printed line, where `JOBPOSTING_SHARED` names none.
    static func folder(_ name: String) -> URL? {
        guard let shared = ProcessInfo.processInfo.environment["JOBPOSTING_SHARED"] else {
            print("skipped: JOBPOSTING_SHARED is not set, so the suite \(name) was not run")
            return nil
        }
        let folder = URL(fileURLWithPath: shared).appendingPathComponent("suites").appendingPathComponent(name)
        guard FileManager.default.fileExists(atPath: folder.path) else {
            print("skipped: there is no suite \(name) under JOBPOSTING_SHARED")
            return nil
        }
        return folder
    }

    /// The files of a folder inside a suite, by name; none where the suite is absent.
    static func files(_ suite: String, _ folder: String) throws -> [(name: String, bytes: [UInt8])] {
        guard let folder = Suites.folder(suite)?.appendingPathComponent(folder) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
            // Data(contentsOf:) leaks its buffer for an empty file, which the address sanitizer reports.
            let file = try FileHandle(forReadingFrom: folder.appendingPathComponent(name))
            defer { try? file.close() }
            return (name, [UInt8](try file.readToEnd() ?? Data()))
        }
    }
}
