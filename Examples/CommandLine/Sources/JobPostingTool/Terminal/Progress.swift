import JobPostingKit
import Synchronization

/// One line on the terminal that says how far a reading has come:
///
///     [█████████▌          ]  47 %  1.2 GB  410 MB/s  38,112 of 402,331 postings  dump.ndjson
///
/// It stands on standard error, only where that is a terminal, and only once the work has lasted for half a second.
struct Progress: ~Copyable {
    /// Whether the line is there now; the thread that ends the tool asks too.
    private static let isShown = Atomic<Bool>(false)

    private let isWanted: Bool
    private let name: String
    private let size: Int?
    private let start = ContinuousClock.now
    private var shown: ContinuousClock.Instant?

    /// - Parameters:
    ///   - name: What is read.
    ///   - size: Its bytes, where they are known.
    init(of name: String, size: Int?, isWanted: Bool) {
        self.name = name
        self.size = size
        self.isWanted = isWanted && System.isTerminal(System.standardError)
    }

    deinit { Progress.erase() }

    /// Shows how far a scan is, ten times a second at most.
    mutating func show(_ report: Scan.Report) {
        guard isWanted else { return }
        let now = ContinuousClock.now
        guard now - (shown ?? start) >= (shown == nil ? .milliseconds(500) : .milliseconds(100)) else { return }
        shown = now
        var cells: [String] = []
        if let size, size > 0, report.bytes <= size { cells.append(Progress.bar(Double(report.bytes) / Double(size))) }
        let seconds = (now - start) / .seconds(1)
        cells.append(Quantity.bytes(Double(report.bytes)))
        cells.append(Quantity.bytes(Double(report.bytes) / seconds) + "/s")
        cells.append("\(Quantity.grouped(report.matches)) of \(Quantity.grouped(report.postings)) postings")
        cells.append(name)
        let width = max((System.terminalWidth() ?? 80) - 1, 1)
        Progress.isShown.store(true, ordering: .relaxed)
        _ = System.write(
            Array(("\r\u{1B}[K" + TextWidth.cut(cells.joined(separator: "  "), to: width).text).utf8),
            to: System.standardError)
    }

    /// Takes the line away, so that something else can be written.
    static func erase() {
        if isShown.exchange(false, ordering: .relaxed) {
            _ = System.write(Array("\r\u{1B}[K".utf8), to: System.standardError)
        }
    }

    /// A bar of twenty letters, in eighths of a letter.
    static func bar(_ share: Double, of width: Int = 20) -> String {
        "[" + Quantity.bar(share, width: width, isPadded: true) + "] "
            + TextWidth.padded("\(Int(share * 100))", to: 3, isRight: true) + " %"
    }
}
