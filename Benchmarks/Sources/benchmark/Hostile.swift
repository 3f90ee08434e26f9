import CPeers
import Foundation
import JobPostingJSON

/// Input that is meant to be slow: whether the time grows as the input does, and no faster.
///
/// Each input is read twice by the same reader. The first time its memory grows, and the system hands out every page of
/// it; the second time it has all that it needs, so that what is not linear then is the reader's own doing.
enum Hostile {
    /// One kind of input: something that is repeated, what stands around it, and what closes each of it.
    private struct Input {
        var name: String
        var start = ""
        var unit: String
        var middle = ""
        /// Repeated as often as the unit, behind the middle.
        var closing = ""
        /// Levels that are allowed; the default limit, or as many as there are.
        var isDepthRaised = true

        func bytes(count: Int) -> [UInt8] {
            let times = count / (unit.utf8.count + closing.utf8.count)
            var bytes = Array(start.utf8)
            bytes.reserveCapacity(count + 64)
            for _ in 0..<times { bytes.append(contentsOf: unit.utf8) }
            bytes.append(contentsOf: middle.utf8)
            for _ in 0..<(closing.isEmpty ? 0 : times) { bytes.append(contentsOf: closing.utf8) }
            return bytes
        }
    }

    private static let inputs = [
        Input(name: "open brackets", unit: "["),
        Input(name: "open brackets, default depth", unit: "[", isDepthRaised: false),
        Input(name: "nested arrays", unit: "[", closing: "]"),
        Input(name: "nested objects", unit: #"{"a":"#, middle: "1", closing: "}"),
        Input(name: "quotes", unit: "\""),
        Input(name: "quotes in an array", start: "[", unit: "\""),
        Input(name: "backslashes in a string", start: "\"", unit: #"\\"#, middle: "\""),
        Input(name: "backslashes outside", unit: "\\"),
        Input(name: "escapes", start: "\"", unit: #"\u00e9\n"#, middle: "\""),
        Input(name: "escapes that are none", start: "\"", unit: #"\x41\$"#, middle: "\""),
    ]

    private struct Time {
        var first: Double
        var again: Double
        var pages: Int
        var isRead: Bool
    }

    /// Measures every input with both readers and prints a row for each.
    static func printTable(megabytes sizes: [Int], isJSON: Bool) {
        if !isJSON {
            let growth = zip(sizes, sizes.dropFirst()).map { "\($0) → \($1)" }
            let columns =
                ["input", "reader", ""] + sizes.map { "\($0) MB" } + growth + ["first time", "growth", "pages"]
            print("| " + columns.joined(separator: " | ") + " |")
            print("|---|---|---|" + String(repeating: "---:|", count: columns.count - 3))
        }
        for input in inputs {
            for isRepairing in [false, true] {
                let times = sizes.map { measure(input, count: $0 * 1_000_000, isRepairing) }
                printRow(input, isRepairing ? "repairing" : "strict", sizes, times, isJSON)
            }
        }
    }

    private static func printRow(_ input: Input, _ reader: String, _ sizes: [Int], _ times: [Time], _ isJSON: Bool) {
        if isJSON {
            for (size, time) in zip(sizes, times) {
                print(
                    #"{"hostile":"\#(input.name)","reader":"\#(reader)","megabytes":\#(size),"first_ms":"#
                        + #"\#(time.first.short),"ms":\#(time.again.short),"pages":\#(time.pages),"#
                        + #""read":\#(time.isRead)}"#)
            }
        } else {
            let answer = times.allSatisfy(\.isRead) ? "read" : times.contains(where: \.isRead) ? "DIFFERS" : "refused"
            let first = times.last.map {
                [milliseconds($0.first), growth(times.map(\.first)).last ?? "", "\($0.pages)"]
            }
            let fields =
                [input.name, reader, answer] + times.map { milliseconds($0.again) } + growth(times.map(\.again))
                + (first ?? [])
            print("| " + fields.joined(separator: " | ") + " |")
        }
        fflush(nil)
    }

    private static func milliseconds(_ time: Double) -> String { time < 0.05 ? "–" : String(format: "%.1f", time) }

    /// How many times as long each took as the one before it, unless that is too short to say.
    private static func growth(_ times: [Double]) -> [String] {
        zip(times, times.dropFirst()).map { $0 < 0.05 ? "–" : String(format: "%.1f", $1 / $0) }
    }

    /// Milliseconds of the first reading and of the best of three more.
    private static func measure(_ input: Input, count: Int, _ isRepairing: Bool) -> Time {
        let limits =
            input.isDepthRaised
            ? JSONParser.Limits(depth: .max, size: .max) : JSONParser.Limits(size: .max)
        return input.bytes(count: count).withUnsafeBufferPointer { bytes in
            var parser = JSONParser(limits: limits)
            var repairer = JSONRepairer(limits: limits)
            var isRead = false
            var times: [Double] = []
            let pages = peers_page_faults()
            var pagesOfFirst = 0
            for round in 0..<4 {
                let start = peers_now()
                if isRepairing {
                    isRead = (try? repairer.parse(bytes)) != nil
                } else {
                    isRead = (try? parser.parse(bytes)) != nil
                }
                times.append((peers_now() - start) * 1e3)
                if round == 0 { pagesOfFirst = peers_page_faults() - pages }
            }
            return Time(first: times[0], again: times[1...].min() ?? 0, pages: pagesOfFirst, isRead: isRead)
        }
    }
}
