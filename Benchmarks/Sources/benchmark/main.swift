// Measures this product against others over generated dumps; Benchmarks/run builds, generates and calls it.

import CPeers
import Foundation

guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
    FileHandle.standardError.write(Data((Options.usage + "\n").utf8))
    exit(2)
}

let processor = peers_pin()
if !options.hostileSizes.isEmpty {
    Hostile.printTable(megabytes: options.hostileSizes, isJSON: options.isJSON)
    exit(0)
}
do {
    if !options.servedPages.isEmpty {
        try Pages.serve(options.servedPages)
        exit(0)
    }
    if !options.servedFacts.isEmpty {
        try Facts.serve(options.servedFacts)
        exit(0)
    }
    let lines = try Catalogue.lines().filter(options.asks)
    var dumps: [String: Dump] = [:]
    func dump(_ variant: String) throws -> Dump {
        if let known = dumps[variant] { return known }
        let read = try Dump(variant: variant, in: options.data)
        dumps[variant] = read
        return read
    }

    if options.profileSeconds > 0, let line = lines.first {
        let dump = try dump(line.dump)
        let end = peers_now() + options.profileSeconds
        while peers_now() < end { _ = line.ours(dump) }
        exit(0)
    }

    var report = Report(isJSON: options.isJSON)
    report.printHeader(rounds: options.rounds, processor: processor)
    var hasWrongAnswers = false
    for line in lines {
        let measurement = line.measure(
            try dump(line.dump), against: try dump(line.theirDump ?? line.dump), rounds: options.rounds)
        report.add(measurement)
        if measurement.sameAnswers == false { hasWrongAnswers = true }
    }
    if !options.library.isEmpty {
        for measurement in Library.measure(options.library, rounds: options.rounds) { report.add(measurement) }
    }
    report.printNotes()
    if hasWrongAnswers { exit(1) }
} catch {
    FileHandle.standardError.write(Data("benchmark: \(error)\n".utf8))
    exit(1)
}
