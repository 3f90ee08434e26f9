extension WordPattern {
    /// Whether the pattern is found in a text of valid UTF-8.
    ///
    /// Most of a text is passed over by `filter` alone. Where a match may begin, the text is segmented from the nearest
    /// byte before that separates words in any case, but what has been segmented already is never segmented again.
    /// Bytes that are not UTF-8 are read as some scalars, safely.
    ///
    /// - Complexity: O(*n*) in the text's length; nothing is allocated.
    @_optimize(speed)
    func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !symbols.isEmpty else { return false }
        var segmenter = WordSegmenter(text)
        var found = 0
        // Where a match may next begin, once the segmenter has come so far.
        var candidate = -1
        while true {
            if found == 0, segmenter.offset > candidate {
                guard let next = filter.candidate(in: segmenter.text, from: segmenter.offset) else { return false }
                candidate = next
                if let start = segmenter.text.lastSeparator(before: next, downTo: segmenter.offset) {
                    segmenter.resume(at: start + 1)
                }
            }
            guard let symbol = segmenter.next() else { return found == symbols.count }
            while true {
                if found == symbols.count {
                    if isPrefix || symbol.isStart { return true }
                } else if symbols[found] == (found == 0 ? symbol.free : symbol) {
                    found += 1
                    break
                }
                if found == 0 { break }
                found = fallback[found]
            }
            if isPrefix, found == symbols.count { return true }
        }
    }
}
