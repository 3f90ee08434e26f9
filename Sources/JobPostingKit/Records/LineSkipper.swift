/// Tells which lines of a window need not be read, since no word that is looked for can stand in them.
struct LineSkipper {
    /// The words, of which a record must have one; none when every record is read.
    private let literals: [LiteralFilter]
    /// Of each word, where in the input the first candidate stands that has not been passed, and how far was searched for it.
    private var places: [(candidate: Int?, end: Int)]
    /// Lines that were passed over.
    var skippedCount = 0

    /// Bytes that are searched at once: what was searched is still near the processor when its lines are found.
    private static let stepSize = 64 << 10

    init(_ literals: [LiteralFilter] = []) {
        self.literals = literals
        places = literals.map { _ in (nil, 0) }
    }

    /// Whether no line is passed over.
    var isIdle: Bool { literals.isEmpty }

    /// Whether nothing in a line must be read.
    ///
    /// Each byte of an input is searched once for each word, as long as the lines and the input only go on.
    ///
    /// - Parameters:
    ///   - line: Where in the window it stands.
    ///   - window: Whole lines.
    ///   - offset: Where the window begins in the input.
    mutating func passes(_ line: Range<Int>, of window: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        for index in literals.indices {
            var known = places[index]
            if let candidate = known.candidate, candidate < offset + line.lowerBound { known.candidate = nil }
            while known.candidate == nil, known.end < offset + line.upperBound {
                let start = max(known.end - offset, line.lowerBound)
                let end = min(max(line.upperBound, start + LineSkipper.stepSize), window.count)
                let found = literals[index].candidate(in: window, from: start, to: end)
                known = (found.isFound ? offset + found.place : nil, offset + found.place)
            }
            places[index] = known
            if let candidate = known.candidate, candidate < offset + line.upperBound { return false }
        }
        return true
    }
}
