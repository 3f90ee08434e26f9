import CPeers
import Foundation

/// The shipped library's weight: how long it takes to load, and how large it is, against the limits that it must keep.
enum Library {
    private static let loadLimit = 1.0
    private static let sizeLimit = 2.0

    static func measure(_ path: String, rounds: Int) -> [Measurement] {
        _ = peers_load_time(path)
        let times = (0..<max(rounds, 15)).map { _ in peers_load_time(path) * 1e3 }
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        guard times.allSatisfy({ $0 > 0 }), size > 0 else { return [] }
        return [
            line("library-load", times.median, loadLimit, "ms", "dlopen in a process that has never had it, median"),
            line("library-size", Double(size) / 1e6, sizeLimit, "MB", "the file, stripped"),
        ]
    }

    private static func line(_ work: String, _ ours: Double, _ limit: Double, _ unit: String, _ note: String)
        -> Measurement
    {
        Measurement(
            work: work, peer: "limit", ours: ours, theirs: limit, unit: unit, ratio: limit / ours, sameAnswers: nil,
            note: note)
    }
}
