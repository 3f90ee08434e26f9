import JobPostingJSON

/// Counts lines from the beginning of an input to its records, each of its bytes once.
///
/// As in `JSONLines` a line ends with a line feed.
struct LineCounter {
    /// Bytes of the input that have been counted.
    private var offset = 0
    private var line = 1
    /// Where the current line begins in the input.
    private var lineStart = 0

    /// Counts on to an offset in a window that begins at `start` in the input; never back.
    ///
    /// Sixteen bytes a step, read only where so many remain below `end`.
    mutating func count(_ window: UnsafePointer<UInt8>, from start: Int, to end: Int) {
        var index = offset - start
        guard index >= 0, index < end else { return }
        let first = index
        let wanted = SIMD16<UInt8>(repeating: 0x0A)
        var found = 0
        while index <= end &- 16 {
            // At most 255 steps before a lane could overflow.
            var lanes = SIMD16<UInt8>()
            var steps = 0
            while steps < 255, index <= end &- 16 {
                let block = UnsafeRawPointer(window + index).loadUnaligned(as: SIMD16<UInt8>.self)
                lanes &-= unsafeBitCast(block .== wanted, to: SIMD16<UInt8>.self)
                index &+= 16
                steps &+= 1
            }
            for lane in 0..<16 { found &+= Int(lanes[lane]) }
        }
        while index < end {
            if window[index] == 0x0A { found &+= 1 }
            index &+= 1
        }
        offset = start + end
        guard found > 0 else { return }
        line += found
        index = end
        while index > first, window[index &- 1] != 0x0A { index &-= 1 }
        lineStart = start + index
    }

    /// The position of an offset in the input, up to which has been counted.
    func position(_ offset: Int) -> SourcePosition { SourcePosition(line: line, column: offset - lineStart + 1) }
}
