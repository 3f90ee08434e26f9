/// Standard output, collected in large writes; on a terminal, and where it is asked for, line by line.
struct Output: ~Copyable {
    private var buffer: [UInt8] = []
    private let flushesLines: Bool
    /// Whether a person reads it.
    let isTerminal = System.isTerminal(System.standardOutput)
    /// Whether letters may be set off: on a terminal, unless the environment has `NO_COLOR`, or calls the terminal dumb.
    let isStyled: Bool

    init(flushesLines: Bool = false) {
        self.flushesLines = flushesLines || isTerminal
        isStyled = isTerminal && (System.environment("NO_COLOR") ?? "").isEmpty && System.environment("TERM") != "dumb"
    }

    /// Writes some bytes; whole lines, so that a line is never seen half.
    ///
    /// - Throws: Why they could not be written: a reader that has gone, a full disk.
    mutating func write(_ bytes: some Sequence<UInt8>) throws(Failure) {
        buffer.append(contentsOf: bytes)
        if flushesLines || buffer.count >= 1 << 16 { try flush() }
    }

    /// Writes a line.
    mutating func line(_ text: String) throws(Failure) { try write((text + "\n").utf8) }

    /// Writes what has been collected; to be called at the end.
    mutating func flush() throws(Failure) {
        guard !buffer.isEmpty else { return }
        if isTerminal { Progress.erase() }
        let number = System.write(buffer, to: System.standardOutput)
        buffer.removeAll(keepingCapacity: true)
        if number == 0 { return }
        if number == System.brokenPipe { throw Failure(.brokenPipe) }
        throw Failure(.outputFailed, "standard output could not be written: " + System.message(number))
    }

    /// A text that is set off as a heading, where that can be done.
    func heading(_ text: String) -> String { isStyled ? "\u{1B}[1m" + text + "\u{1B}[0m" : text }
}

/// Standard error: what is said beside the output.
enum ErrorOutput {
    /// Writes a line there; the progress bar makes way. What cannot be written is lost: there is nobody left to tell.
    static func line(_ text: String) {
        Progress.erase()
        _ = System.write(Array((text + "\n").utf8), to: System.standardError)
    }
}
