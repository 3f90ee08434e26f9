/// What tags mean for the lines.
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
    mutating func breakLine(_ lines: Int) {
        if isPreformatted { retractBlankEnd() }
        pendingLines = Swift.max(pendingLines, lines)
        hasPendingSpace = false
    }

    /// Asks for one line feed more, up to a blank line.
    mutating func addLine() {
        if isPreformatted { retractBlankEnd() }
        pendingLines = Swift.min(2, pendingLines &+ 1)
        hasPendingSpace = false
    }

    private mutating func beginRow() {
        pendingCells = 0
        rowHasText = false
    }
}
