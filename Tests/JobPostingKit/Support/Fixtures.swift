import Foundation
import JobPostingKit

/// The own-written postings of `Examples/fixtures`, and the facts that they must give.
enum Fixtures {
    /// The repository's folder `Examples/fixtures`.
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Examples/fixtures")

    /// The numbered files, in order.
    static let names: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.first?.isNumber == true && $0.hasSuffix(".json") }.sorted()
    }()

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    /// The dump's path, for whoever reads files.
    static var dumpPath: String { folder.appendingPathComponent("dump.ndjson").path }

    /// The parsed `expected.json`.
    static func expectations() throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: Data(bytes("expected.json")))
        return object as? [String: Any] ?? [:]
    }

    /// `reference_time`, in milliseconds of Unix time: 2026-01-01T12:00:00Z.
    static let referenceTime: Int64 = 1_767_268_800_000
}

/// What stands outside the repository.
enum Shared {
    /// A file or folder of the shared material; nil, with a printed line, where there is none.
    static func url(_ path: String) -> URL? {
        guard let folder = ProcessInfo.processInfo.environment["JOBPOSTING_SHARED"] else {
            print("skipped: JOBPOSTING_SHARED is not set, so \(path) was not read")
            return nil
        }
        let url = URL(fileURLWithPath: folder).appendingPathComponent(path)
        guard FileManager.default.fileExists(atPath: url.path) else {
            print("skipped: there is no \(path) under JOBPOSTING_SHARED")
            return nil
        }
        return url
    }
}
