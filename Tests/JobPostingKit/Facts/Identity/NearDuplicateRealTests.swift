import Foundation
import Testing

@testable import JobPostingKit

/// The keys of real postings against the labels of `Tests/Real/near_duplicates.tsv`.
///
/// The pages are read from the folder that `JOBPOSTING_SHARED` names.
@Suite struct NearDuplicateRealTests {
    @Test func `no two real advertisements have one key, and copies that are whole do`() throws {
        guard let shared = ProcessInfo.processInfo.environment["JOBPOSTING_SHARED"] else {
            print("skipped: near duplicates of real pages, JOBPOSTING_SHARED is not set")
            return
        }
        let folder = URL(fileURLWithPath: shared).appendingPathComponent("real")
        let labels = try Self.labels()
        var keys: [(label: String, key: Int64?, fingerprint: Int64?)] = []
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            guard !file.hasSuffix(".tsv"), let scan = try? Scan(path: folder.appendingPathComponent(file).path) else {
                continue
            }
            var index = 0
            while let posting = try scan.next() {
                let name = "\(file)\t\(index)"
                keys.append((labels[name] ?? name, posting.nearDuplicateKey, posting.fingerprint))
                index += 1
            }
        }
        #expect(keys.count >= 224 && Set(labels.values).isSubset(of: keys.map(\.label)))
        var (copies, right, wrong, same) = (0, 0, 0, 0)
        for index in keys.indices {
            for (label, key, fingerprint) in keys[..<index] {
                let isCopy = label == keys[index].label
                copies += isCopy ? 1 : 0
                if let key, key == keys[index].key { (right, wrong) = isCopy ? (right + 1, wrong) : (right, wrong + 1) }
                if let fingerprint, fingerprint == keys[index].fingerprint {
                    same += 1
                    #expect(isCopy, "\(label) \(keys[index].label)")
                }
            }
        }
        print("near duplicates of real pages: \(copies) pairs, \(right) found, \(wrong) wrong, \(same) by fingerprint")
        #expect(copies == 89 && wrong == 0 && right >= 18 && same >= 19)
    }

    /// The label of each posting that has one.
    private static func labels() throws -> [String: String] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Real/near_duplicates.tsv").standardizedFileURL
        var labels: [String: String] = [:]
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
            let columns = line.split(separator: "\t").map(String.init)
            try #require(columns.count == 3)
            labels["\(columns[1])\t\(columns[2])"] = columns[0]
        }
        return labels
    }
}
