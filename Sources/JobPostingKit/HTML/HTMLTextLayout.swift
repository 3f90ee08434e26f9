/// The lines of a text that is being written.
///
/// Breaks and spaces are only noted, and written when visible text follows: so none can stand at an end.
///
///     visible text    before it is written
///     ────────────    ───────────────────────────────────────────────────────────────
///     in a new cell   " | " for each cell since the last text of the row
///     after a break   one or two line feeds, the indentation, the list item's marker
///     after a space   " "
struct HTMLTextLayout {
    /// What the whitespace of a run means.
    enum Whitespace {
        /// Any amount of it is one space.
        case collapsed
        /// Line ends are breaks, anything else is one space: plain text.
        case linesKept
        /// All of it counts: `pre`.
        case preformatted
    }

    /// An open list.
    private struct List {
        /// The number of its next item, or `nil` for bullets.
        var number: Int?
    }

    /// Lists nested deeper than this are laid out as the deepest one counted.
    static let maximumListDepth = 64
    /// Levels of lists that are indented; deeper ones stand below the last.
    static let maximumIndentation = 8

    /// What has been written; the text begins at ``start``.
    var output: [UInt8] = []
    private var start = 0
    /// Line feeds that stand before the next visible text: 2 makes a blank line.
    private var pendingLines = 0
    private var hasPendingSpace = false
    /// The cells that were begun since the last visible text of the row.
    private var pendingCells = 0
    private var rowHasText = false
    /// Whether the next visible text begins a list item.
    private var hasPendingMarker = false
    private var lists: [List] = []
    /// The lists beyond ``maximumListDepth``.
    private var uncountedLists = 0
    private var preformattedDepth = 0

    /// Whether the text stands in a `pre`.
    var isPreformatted: Bool { preformattedDepth > 0 }

    /// Begins a text at the end of ``output``.
    mutating func begin() {
        start = output.count
        pendingLines = 0
        hasPendingSpace = false
        pendingCells = 0
        rowHasText = false
        hasPendingMarker = false
        lists.removeAll(keepingCapacity: true)
        uncountedLists = 0
        preformattedDepth = 0
    }

    /// Ends the text: nothing that is only noted is written.
    mutating func end() {
        if isPreformatted { retractBlankEnd() }
    }
}

// MARK: - Elements

extension HTMLTextLayout {
    /// Notes what a start tag means for the lines.
    mutating func open(_ element: HTMLElement, number: Int) {
        switch element {
        case .br:
            addLine()
        case .li:
            breakLine(1)
            hasPendingMarker = true
        case .tr:
            breakLine(1)
            beginRow()
        case .td, .th:
            if rowHasText { pendingCells &+= 1 }
            hasPendingSpace = false
        case .ul, .ol, .menu, .dir:
            breakLine(lists.isEmpty ? 2 : 1)
            if lists.count < HTMLTextLayout.maximumListDepth {
                lists.append(List(number: element == .ol ? number : nil))
            } else {
                uncountedLists &+= 1
            }
        default:
            breakLine(around: element)
            if element == .pre || element == .listing || element == .xmp { preformattedDepth &+= 1 }
        }
    }

    /// Notes what an end tag means for the lines.
    mutating func close(_ element: HTMLElement) {
        switch element {
        case .br:
            addLine()
        case .li:
            breakLine(1)
            hasPendingMarker = false
        case .tr:
            breakLine(1)
            beginRow()
        case .td, .th:
            hasPendingSpace = true
        case .ul, .ol, .menu, .dir:
            if uncountedLists > 0 {
                uncountedLists &-= 1
            } else {
                _ = lists.popLast()
            }
            hasPendingMarker = false
            breakLine(lists.isEmpty ? 2 : 1)
        default:
            breakLine(around: element)
            if element == .table { beginRow() }
            if preformattedDepth > 0, element == .pre || element == .listing || element == .xmp {
                preformattedDepth &-= 1
            }
        }
    }

    private mutating func breakLine(around element: HTMLElement) {
        guard element.isBlock else { return }
        // Paragraphs within a list item would tear the list apart.
        breakLine(element.isSetApart && lists.isEmpty ? 2 : 1)
    }

    /// Asks for at least `lines` line feeds before the next visible text.
    private mutating func breakLine(_ lines: Int) {
        if isPreformatted { retractBlankEnd() }
        pendingLines = Swift.max(pendingLines, lines)
        hasPendingSpace = false
    }

    /// Asks for one line feed more, up to a blank line.
    private mutating func addLine() {
        if isPreformatted { retractBlankEnd() }
        pendingLines = Swift.min(2, pendingLines &+ 1)
        hasPendingSpace = false
    }

    private mutating func beginRow() {
        pendingCells = 0
        rowHasText = false
    }
}

// MARK: - Text

extension HTMLTextLayout {
    /// Appends the characters of a run.
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
                if bytes[index &+ 1] == 0xA0, index &+ 1 < end {
                    appendSpace(.space, whitespace: whitespace)
                } else {
                    beginText()
                    bytes.append(index..<Swift.min(index &+ 2, end), to: &output)
                }
                index &+= 2
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
            bytes.append(index..<runEnd &- 1, to: &output)
            hasPendingSpace = true
        } else {
            bytes.append(index..<runEnd, to: &output)
        }
        return runEnd
    }

    private mutating func append(_ reference: CharacterReference, whitespace: Whitespace) {
        if let ascii = reference.ascii, ascii <= .space {
            appendSpace(ascii, whitespace: whitespace)
        } else if reference.isNoBreakSpace {
            appendSpace(.space, whitespace: whitespace)
        } else {
            beginText()
            reference.append(to: &output)
        }
    }

    /// Notes whitespace; other controls are dropped.
    private mutating func appendSpace(_ byte: UInt8, whitespace: Whitespace) {
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
    private mutating func retractBlankEnd() {
        while output.count > start, let last = output.last, last.isHTMLWhitespace {
            if last == .lineFeed { pendingLines = Swift.min(2, pendingLines &+ 1) }
            output.removeLast()
        }
    }

    /// Writes what was noted, before visible text.
    @inline(__always)
    private mutating func beginText() {
        if pendingLines | pendingCells == 0, !hasPendingMarker {
            if hasPendingSpace {
                hasPendingSpace = false
                if output.count > start { output.append(.space) }
            }
            rowHasText = true
        } else {
            writeBreak()
        }
    }

    @inline(never)
    private mutating func writeBreak() {
        if pendingCells > 0 {
            for _ in 0..<pendingCells {
                output.append(.space)
                output.append(.verticalBar)
            }
            output.append(.space)
        } else {
            if output.count > start {
                for _ in 0..<pendingLines { output.append(.lineFeed) }
            }
            let levels = Swift.min(lists.count &- (hasPendingMarker ? 1 : 0), HTMLTextLayout.maximumIndentation)
            for _ in 0..<2 &* Swift.max(0, levels) { output.append(.space) }
        }
        if hasPendingMarker { writeMarker() }
        pendingLines = 0
        pendingCells = 0
        hasPendingSpace = false
        rowHasText = true
    }

    /// Writes `- ` or the number of the item.
    private mutating func writeMarker() {
        hasPendingMarker = false
        guard let last = lists.indices.last, let number = lists[last].number else {
            output.append(.hyphen)
            output.append(.space)
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
