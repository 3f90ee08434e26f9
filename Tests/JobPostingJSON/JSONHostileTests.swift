import Foundation
import Testing

@testable import JobPostingJSON

/// Inputs that are meant to be slow, at two sizes: the figures are printed, and what is not linear shows.
///
/// `JOBPOSTING_HOSTILE_MEGABYTES=1,10,100` names other sizes than 8 and 64 KB, for an optimised build.
@Suite(.serialized)
struct JSONHostileTests {
    static let units = [
        "[", "{", "]", "\"", "\\", "'", ",", ":", "/", "#", "<", "-", "0", "t", "\n", "\u{0}", "é", "“", "[]", "{}",
        #""","#, #""\"#, #"\""#, #"\u"#, #"\ud800"#, #"["","#, #"{"":"#, #"{"a":[],"#, #"{"a""#, #""a":"b","#, "<!--",
        "/*", "//", "/**/", "]]>", #""" "#, #"",  "a"#, "''", "'\"", #"a:"b","#, "{a:'", "1 ", "true ", "[[[]]", "[{]",
        #"{"a":"b" "#, ";", "{};", "\u{1E}{", #""a" "a":"#, "“”", #""},"#, "NaN,", "{a:,",
    ]

    @Test(arguments: units)
    func timeIsLinear(_ unit: String) {
        var sizes = [8 << 10, 64 << 10]
        if let named = ProcessInfo.processInfo.environment["JOBPOSTING_HOSTILE_MEGABYTES"] {
            sizes = named.split(separator: ",").compactMap { Int($0) }.map { $0 << 20 }
        }
        var line = ""
        var times: [Duration] = []
        for size in sizes {
            let text = Array(repeating: Array(unit.utf8), count: size / unit.utf8.count).joined()
            // Once as it is, once inside an array and a string, where other rules hold.
            for opening in ["", "[", #"["a"#, #"{"a": "b"#] {
                let bytes = Array(opening.utf8) + Array(text)
                let limits = JSONParser.Limits(depth: .max, size: .max)
                var parser = JSONParser(limits: limits)
                var repairer = JSONRepairer(limits: limits)
                bytes.withUnsafeBufferPointer { bytes in
                    let strict = ContinuousClock().measure { _ = try? parser.parse(bytes) }
                    let repairing = ContinuousClock().measure {
                        _ = try? repairer.repair(bytes)
                        _ = repairer.diagnostics()
                    }
                    line += "  \(strict.milliseconds)+\(repairing.milliseconds)"
                    times.append(strict + repairing)
                }
            }
            line += " ms /"
        }
        print("hostile \(unit.debugDescription) × \(sizes.map { $0 >> 10 }) KB, strict+repairing:", line)
        // A quadratic way would spend billions of steps on 64 KB; only such a thing fails, not a busy machine.
        for time in times where sizes.allSatisfy({ $0 <= 64 << 10 }) { #expect(time < .seconds(5)) }
    }
}

extension Duration {
    fileprivate var milliseconds: Int {
        Int(components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000)
    }
}
