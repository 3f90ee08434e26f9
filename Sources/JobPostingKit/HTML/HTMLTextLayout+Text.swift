/// How the characters of a run are laid out.
extension HTMLTextLayout {
    /// Appends the characters of a run.
    @_optimize(speed)
    mutating func append(_ range: Range<Int>, of bytes: HTMLBytes, whitespace: Whitespace, hasReferences: Bool) {
        let end = range.upperBound
        var index = range.lowerBound
        while index < end {
            let byte = bytes[index]
            if byte > .space, byte != .ampersand, byte != 0xC2 {
                index = appendPlain(from: index, to: end, of: bytes, whitespace: whitespace)
            } else if byte == .ampersand {
                guard hasReferences,
                    let reference = CharacterReferences.reference(in: bytes, after: index, to: end, context: .text)
                else {
                    beginText()
                    output.append(byte)
                    index &+= 1
                    continue
                }
                append(reference, whitespace: whitespace)
                index &+= reference.length
            } else if byte == 0xC2 {
                // With 0xA0 behind it, a no-break space; in what is no UTF-8 anything may follow.
                let isPair = index &+ 1 < end && bytes[index &+ 1] & 0xC0 == 0x80
                if isPair, bytes[index &+ 1] == 0xA0 {
                    appendSpace(.space, whitespace: whitespace)
                } else {
                    beginText()
                    output.append(bytes[index..<index &+ (isPair ? 2 : 1)])
                }
                index &+= isPair ? 2 : 1
            } else {
                // The line feed of a line end of two bytes says it all.
                if !(byte == .carriageReturn && bytes[index &+ 1] == .lineFeed && index &+ 1 < end) {
                    appendSpace(byte, whitespace: whitespace)
                }
                index &+= 1
            }
        }
    }

    /// Appends characters that stand for themselves, from `index` on, and answers the index behind them.
    @inline(__always)
    private mutating func appendPlain(
        from index: Int, to end: Int, of bytes: HTMLBytes, whitespace: Whitespace
    ) -> Int {
        let runEnd = bytes.endOfPlainRun(from: index, to: end)
        beginText()
        // A space at the run's end may be followed by more whitespace, or by nothing.
        if whitespace != .preformatted, bytes[runEnd &- 1] == .space {
            output.append(bytes[index..<runEnd &- 1])
            hasPendingSpace = true
        } else {
            output.append(bytes[index..<runEnd])
        }
        return runEnd
    }

    @_optimize(speed)
    mutating func append(_ reference: CharacterReference, whitespace: Whitespace) {
        if let ascii = reference.ascii, ascii <= .space {
            appendSpace(ascii, whitespace: whitespace)
        } else if reference.isNoBreakSpace {
            appendSpace(.space, whitespace: whitespace)
        } else {
            beginText()
            output.append(reference)
        }
    }

    /// Notes whitespace; other controls are dropped.
    mutating func appendSpace(_ byte: UInt8, whitespace: Whitespace) {
        guard byte.isHTMLWhitespace else { return }
        switch whitespace {
        case .collapsed:
            hasPendingSpace = true
        case .linesKept:
            if byte == .lineFeed || byte == .carriageReturn { addLine() } else { hasPendingSpace = true }
        case .preformatted:
            if byte == .lineFeed || byte == .carriageReturn {
                addLine()
            } else {
                beginText()
                output.append(byte == .formFeed ? .space : byte)
            }
        }
    }

    /// Takes back spaces and line feeds at the end of what was written in a `pre`, and notes the latter as pending.
    mutating func retractBlankEnd() {
        while let last = output.last, last.isHTMLWhitespace {
            if last == .lineFeed { pendingLines = Swift.min(2, pendingLines &+ 1) }
            output.removeLast()
        }
    }

    /// Writes what was noted, before visible text.
    @inline(__always)
    mutating func beginText() {
        if pendingLines | pendingCells == 0, !hasPendingMarker {
            if hasPendingSpace {
                hasPendingSpace = false
                if output.count > 0 { output.append(.space) }
            }
            rowHasText = true
        } else {
            writeBreak()
        }
    }

    @inline(never)
    @_optimize(speed)
    private mutating func writeBreak() {
        if pendingCells > 0 {
            for _ in 0..<pendingCells {
                output.append(.space)
                output.append(.verticalBar)
            }
            output.append(.space)
        } else {
            if output.count > 0 { output.append(SIMD16(repeating: .lineFeed), count: pendingLines) }
            let levels = Swift.min(lists.count &- (hasPendingMarker ? 1 : 0), HTMLTextLayout.maximumIndentation)
            if levels > 0 { output.append(SIMD16(repeating: .space), count: 2 &* levels) }
        }
        if hasPendingMarker { writeMarker() }
        pendingLines = 0
        pendingCells = 0
        hasPendingSpace = false
        rowHasText = true
    }

    /// Writes `- ` or the number of the item.
    @_optimize(speed)
    private mutating func writeMarker() {
        hasPendingMarker = false
        guard let last = lists.indices.last, let number = lists[last].number else {
            output.append(0x202D, count: 2)
            return
        }
        lists[last].number = number &+ 1
        var divisor = 1
        while number / divisor >= 10 { divisor &*= 10 }
        while divisor > 0 {
            output.append(UInt8(truncatingIfNeeded: 0x30 &+ number / divisor % 10))
            divisor /= 10
        }
        output.append(0x2E)
        output.append(.space)
    }
}

extension CharacterReference {
    /// Whether it stands for U+00A0.
    @inline(__always)
    var isNoBreakSpace: Bool { utf8Count == 2 && utf8 == 0xA0C2 }
}
