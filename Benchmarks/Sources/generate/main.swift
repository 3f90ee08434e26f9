// Writes a dump of generated postings:
//
//     generate OUTPUT [--variant mixed] [--size BYTES] [--seed 1]
//
// and beside it OUTPUT.truth: the number of records, and of those that the query of the benchmarks matches. The variant
// `pages` is pages around such postings instead, each with the number of its bytes on a line before it.

import Foundation
import Postings

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("generate: \(message)\n".utf8))
    exit(2)
}

var output: String?
var variant = PostingGenerator.Variant.mixed
var isOfPages = false
var size = 110_000_000
var seed: UInt64 = 1

var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
    switch argument {
    case "--variant":
        let name = arguments.popFirst() ?? ""
        isOfPages = name == "pages"
        if isOfPages { continue }
        guard let known = PostingGenerator.Variant(rawValue: name) else {
            let names = PostingGenerator.Variant.allCases.map(\.rawValue).joined(separator: ", ")
            fail("--variant is one of \(names), pages")
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
var pages = PageGenerator(seed: seed)
var pageCount = 0
var dump: [UInt8] = []
dump.reserveCapacity(size + 1 << 16)
while dump.count < size {
    if isOfPages {
        pages.append(to: &dump)
        pageCount += 1
    } else {
        generator.append(to: &dump)
    }
}
do {
    // The dump last: where it stands, its truth stands too.
    let truth = isOfPages ? "\(pageCount)\n" : "\(generator.truth.records) \(generator.truth.matches)\n"
    try truth.write(toFile: output + ".truth", atomically: true, encoding: .utf8)
    try Data(dump).write(to: URL(fileURLWithPath: output), options: .atomic)
} catch {
    fail("\(error)")
}
