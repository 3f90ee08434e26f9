/// Tells which lines of a window need not be read, since no word that is looked for can stand in them.
struct LineSkipper {
    /// The words, of which a record must have one; none when every record is read.
    private let literals: [LiteralFilter]
    /// Of each word, where in the input the first candidate stands that has not been passed, and how far was searched for it.
    private var places: [(candidate: Int, end: Int)]
    /// Lines that were passed over.
    var skippedCount = 0

    init(_ literals: [LiteralFilter] = []) {
        self.literals = literals
        places = literals.map { _ in (-1, -1) }
    }

    /// Whether no line is passed over.
    var isIdle: Bool { literals.isEmpty }

    /// The offset in a window from which on something must be read; its end where there is nothing such.
    ///
    /// Each byte of an input is searched once for each word, as long as `start` and the input only go on.
    ///
    /// - Parameters:
    ///   - offset: Where the window begins in the input.
    ///   - start: Where in the window the first line begins that has not been passed.
    mutating func candidate(in window: UnsafeBufferPointer<UInt8>, at offset: Int, from start: Int) -> Int {
        var first = window.count
        for index in literals.indices {
            let known = places[index]
            var place = known.candidate - offset
            let isPassed = known.candidate < offset + start
            let isSearchedOn = known.candidate == known.end && known.end < offset + window.count
            if isPassed || isSearchedOn {
                place = literals[index].candidate(in: window, from: isPassed ? start : max(place, start))
                places[index] = (offset + place, offset + window.count)
            }
            first = min(first, place)
        }
        return first
    }
}
