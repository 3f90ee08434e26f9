import JobPostingJSON

// Records that a line feed ends, or a record separator begins.

extension RecordInput {
    /// The next line, or the next text of a sequence.
    ///
    /// A line without an error is read in looking for its end, so that its bytes are passed over once; whoever has the record
    /// finds any other what it is: a page, or broken.
    @inline(__always)
    mutating func nextLine(_ texts: inout TextReader) -> RecordItem? {
        while true {
            if !isSequence, !skipper.isIdle || screen != nil, skipLines() { return .passed }
            if let (line, root) = texts.parseNext(of: &lines) { return .record(record(line, root)) }
            if let line = lines.next() { return .record(record(line, nil)) }
            if isAtEnd, whole == filled { return nil }
            if let tooLarge = refill() { return tooLarge }
        }
    }

    /// So many bytes are passed over at once.
    private static let stride = 512 << 10

    /// Passes over the next lines that need not be read.
    ///
    /// - Returns: Whether that was so many that the caller should look whether to go on.
    private mutating func skipLines() -> Bool {
        let shown = UnsafeBufferPointer(start: window, count: whole)
        let start = lines.offset
        while lines.offset < whole {
            if !skipper.isIdle { skipLines(shown, start) }
            if lines.offset - start >= Self.stride { return true }
            guard let screen, lines.offset < whole else { return false }
            let rest = UnsafeBufferPointer(rebasing: shown[lines.offset...])
            guard let end = screen.endOfLineWithoutMatch(rest) else { return false }
            lines.pass(lineEndingAt: lines.offset + end)
            skipper.skippedCount += 1
        }
        return false
    }

    /// Passes over the next lines in which no word that is looked for can stand.
    private mutating func skipLines(_ shown: UnsafeBufferPointer<UInt8>, _ start: Int) {
        while lines.offset < whole, lines.offset - start < Self.stride {
            let before = lines
            guard let line = lines.next() else { return }
            let range = line.offset..<(line.offset + line.bytes.count)
            // A page, which may have an encoding of its own, is read.
            guard line.bytes.first != UInt8(ascii: "<"), skipper.passes(range, of: shown, at: windowOffset) else {
                lines = before
                return
            }
            skipper.skippedCount += 1
        }
    }

    private func record(_ line: JSONLines.Record, _ root: JSONNode?) -> InputRecord {
        InputRecord(
            bytes: line.bytes, readable: line.readable, origin: place(line.offset, line.position),
            isBorrowed: isBorrowed, root: root)
    }

    private func place(_ offset: Int, _ position: SourcePosition) -> RecordOrigin {
        origin(
            windowOffset + offset, SourcePosition(line: windowLine + position.line, column: position.column))
    }

    /// Brings more whole lines into the window, unless the next one is too large.
    private mutating func refill() -> RecordItem? {
        windowLine += lines.lineCount
        discard(whole)
        whole = 0
        // Empty until there is something new: a read that fails leaves nothing to be counted twice.
        lines = JSONLines(UnsafeBufferPointer(start: nil, count: 0))
        // Behind a record that was passed over the window may hold whole ones; later only what is new is searched.
        var start = 0
        while true {
            whole = isAtEnd ? filled : endOfWholeRecords(from: start)
            if whole > 0 || isAtEnd && filled == 0 { break }
            if filled > sizeLimit {
                let item = RecordItem.tooLarge(place(isSequence ? 1 : 0, SourcePosition(line: 1, column: 1)))
                skipRecord()
                return item
            }
            start = filled
            fill()
        }
        lines = JSONLines(UnsafeBufferPointer(start: window, count: whole), isSequence: isSequence)
        return nil
    }

    private static let lineFeed: UInt8 = 0x0A
    private static let recordSeparator: UInt8 = 0x1E

    /// Where the last record ends that is known to be whole, of which the end lies at or after `start`; 0 for nowhere.
    private func endOfWholeRecords(from start: Int) -> Int {
        // The separator that the window begins with ends nothing.
        let last = JSONLines.lastDelimiter(
            isSequence: isSequence, in: UnsafeBufferPointer(start: window, count: filled),
            from: isSequence ? max(start, 1) : start)
        return last.map { isSequence ? $0 : $0 + 1 } ?? 0
    }

    /// Drops the window up to the end of its first record, reading on until there is one.
    private mutating func skipRecord() {
        var isFirst = true
        while true {
            let end = endOfFirstRecord(skipping: isFirst && isSequence ? 1 : 0)
            if let window {
                for index in 0..<(end ?? filled) where window[index] == Self.lineFeed { windowLine += 1 }
            }
            discard(end ?? filled)
            if end != nil || isAtEnd { return }
            isFirst = false
            fill()
        }
    }

    /// The offset after the first line feed, or of the first separator behind those that are skipped.
    private func endOfFirstRecord(skipping count: Int) -> Int? {
        guard let window else { return nil }
        if !isSequence {
            return JSONLines.lineFeed(in: UnsafeBufferPointer(start: window, count: filled), from: 0).map { $0 + 1 }
        }
        var index = count
        while index < filled {
            if window[index] == Self.recordSeparator { return index }
            index += 1
        }
        return nil
    }
}
