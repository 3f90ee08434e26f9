import CPeers
import Foundation

/// Prints what was measured: a table for people, or one JSON object a line.
struct Report {
    let isJSON: Bool
    private var notes: [String] = []

    init(isJSON: Bool) {
        self.isJSON = isJSON
    }

    /// Says what was measured with what; beside JSON on standard error, so that standard output is lines only.
    func printHeader(rounds: Int, processor: Int32) {
        let header = """
            \(Report.processorName), \(processor < 0 ? "not pinned" : "one core (\(processor))"), \
            \(ProcessInfo.processInfo.operatingSystemVersionString)
            ours: Swift \(Report.swiftVersion); peers: \(String(cString: peers_compiler())), \
            \(String(cString: peers_simdjson_version())), \(String(cString: peers_simdjson_ondemand_version())), \
            \(String(cString: peers_rapidjson_version())), \(String(cString: peers_jansson_version()))
            Medians of \(rounds) interleaved pairs of runs; ratio: how many times as good as the peer, more is better.

            """
        if isJSON {
            FileHandle.standardError.write(Data(header.utf8))
        } else {
            print(header)
            print(Report.row(["work", "peer", "ours", "theirs", "unit", "ratio", "same answers"], mark: ""))
        }
    }

    mutating func add(_ line: Measurement) {
        if isJSON {
            print(line.json)
        } else {
            var mark = ""
            if !line.note.isEmpty {
                let known = notes.firstIndex(of: line.note)
                if known == nil { notes.append(line.note) }
                mark = "[\((known ?? notes.count - 1) + 1)]"
            }
            let answers = line.sameAnswers.map { $0 ? "yes" : "NO" } ?? "-"
            let fields = [
                line.work, line.peer, Report.fixed(line.ours, 3), Report.fixed(line.theirs, 3), line.unit,
                Report.fixed(line.ratio, 2), answers,
            ]
            print(Report.row(fields, mark: mark))
        }
        fflush(nil)
    }

    func printNotes() {
        guard !isJSON else { return }
        print("")
        for (index, note) in notes.enumerated() { print("[\(index + 1)] \(note)") }
    }

    private static let widths = [23, 30, 8, 8, 5, 7]

    private static func row(_ fields: [String], mark: String) -> String {
        var row = ""
        for (index, field) in fields.enumerated() {
            let padding = String(
                repeating: " ", count: max((index < widths.count ? widths[index] : 0) - field.count, 0))
            row += [2, 3, 5].contains(index) ? padding + field + " " : field + padding + " "
        }
        return mark.isEmpty ? row : row + mark
    }

    private static func fixed(_ number: Double, _ digits: Int) -> String {
        String(format: "%.\(digits)f", number)
    }

    private static var processorName: String {
        let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))?.split(separator: "\n") ?? []
        func value(_ key: String) -> String {
            let line = lines.first { $0.hasPrefix(key) }
            return line?.split(separator: ":").last?.trimmingCharacters(in: .whitespaces) ?? "?"
        }
        return "\(value("model name")) (family \(value("cpu family")), model \(value("model\t")))"
    }

    private static var swiftVersion: String {
        #if compiler(>=6.4)
            "6.4 or later"
        #elseif compiler(>=6.3.1)
            "6.3.1"
        #elseif compiler(>=6.3)
            "6.3"
        #else
            "before 6.3"
        #endif
    }
}
