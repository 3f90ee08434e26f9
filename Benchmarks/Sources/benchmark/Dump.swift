import CPeers
import Foundation

/// One generated dump in memory, with the padding behind it that simdjson reads.
final class Dump {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The file that they were read from.
    let path: String
    /// What the generator says the dump holds.
    let records: Int
    let matches: Int
    private let memory: UnsafeMutablePointer<UInt8>

    init(variant: String, in folder: String) throws {
        path = folder + (variant == "mixed" ? "/dump.ndjson" : "/dump-\(variant).ndjson")
        let file = try Data(contentsOf: URL(fileURLWithPath: path))
        let truth = try String(contentsOfFile: path + ".truth", encoding: .utf8).split(whereSeparator: \.isWhitespace)
        records = truth.first.flatMap { Int($0) } ?? -1
        matches = truth.dropFirst().first.flatMap { Int($0) } ?? -1
        memory = .allocate(capacity: file.count + Int(PEERS_PADDING))
        file.copyBytes(to: memory, count: file.count)
        (memory + file.count).initialize(repeating: 0x20, count: Int(PEERS_PADDING))
        bytes = UnsafeBufferPointer(start: memory, count: file.count)
    }

    deinit { memory.deallocate() }

    /// The same bytes as C's characters.
    var characters: UnsafePointer<CChar> {
        UnsafeRawPointer(memory).assumingMemoryBound(to: CChar.self)
    }
}
