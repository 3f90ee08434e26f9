// Writes a dump of generated postings:
//
//     generate OUTPUT [--variant mixed] [--size BYTES] [--seed 1]
//
// and beside it OUTPUT.truth: the number of records, and of those that the query of the benchmarks matches.

import Foundation
import Postings

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("generate: \(message)\n".utf8))
    exit(2)
}

var output: String?
var variant = PostingGenerator.Variant.mixed
var size = 110_000_000
var seed: UInt64 = 1

var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
    switch argument {
    case "--variant":
        guard let known = arguments.popFirst().flatMap(PostingGenerator.Variant.init) else {
            fail("--variant is one of \(PostingGenerator.Variant.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        variant = known
    case "--size":
        guard let number = arguments.popFirst().flatMap({ Int($0) }), number > 0 else { fail("--size wants bytes") }
        size = number
    case "--seed":
        guard let number = arguments.popFirst().flatMap({ UInt64($0) }) else { fail("--seed wants a whole number") }
        seed = number
    default:
        guard output == nil, !argument.hasPrefix("-") else { fail("what is \(argument)?") }
        output = argument
    }
}
guard let output else { fail("which file shall be written?") }

var generator = PostingGenerator(variant, seed: seed)
var dump: [UInt8] = []
dump.reserveCapacity(size + 1 << 16)
while dump.count < size { generator.append(to: &dump) }
do {
    // The dump last: where it stands, its truth stands too.
    let truth = "\(generator.truth.records) \(generator.truth.matches)\n"
    try truth.write(toFile: output + ".truth", atomically: true, encoding: .utf8)
    try Data(dump).write(to: URL(fileURLWithPath: output), options: .atomic)
} catch {
    fail("\(error)")
}
