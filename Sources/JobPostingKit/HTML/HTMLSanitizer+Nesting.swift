/// Which elements are open, and what closes them.
extension HTMLSanitizer {
    /// Closes and opens what the start tag of `element` asks for before it, and answers whether it may be written.
    mutating func prepare(for element: HTMLElement) -> Bool {
        let number = Int(element.rawValue)
        if element.isTablePart { return prepareTable(for: element) }
        if element == .a {
            // Links do not nest: a new one ends the old one, or loses its tags when it stands in a table in the old
            // one.
            suppressedCounts[number] = 0
            if let index = innermost(of: element, until: { $0.boundsScope }) { closeAll(downTo: index) }
            if openCounts[number] > 0 {
                suppress(element)
                return false
            }
        }
        if element.closesParagraph, openCounts[Int(HTMLElement.p.rawValue)] > 0,
            let index = innermost(of: .p, until: { $0.boundsScope })
        {
            closeAll(downTo: index)
        }
        if element.isHeading, let last = open.last, last.element.isHeading { closeAll(downTo: open.count &- 1) }
        var needed = element.isVoid ? 0 : 1
        switch element {
        case .li:
            if let index = innermost(of: .li, until: { $0.isList || $0.boundsScope }) { closeAll(downTo: index) }
            if innermost(where: { $0.isList }, until: { $0.boundsScope }) == nil { needed = 2 }
        case .dt, .dd:
            let item = innermost(where: { $0 == .dt || $0 == .dd }, until: { $0 == .dl || $0.boundsScope })
            if let item { closeAll(downTo: item) }
            if innermost(of: .dl, until: { $0.boundsScope }) == nil { needed = 2 }
        case .table:
            // Room for its section, row and cell, so that those can always be written.
            needed = 4
        default: break
        }
        beginContent(isItem: needed == 1 && (element == .li || element == .dt || element == .dd))
        guard open.count &+ needed <= HTMLSanitizer.maximumDepth else {
            suppress(element)
            return false
        }
        if needed == 2 { openImplied(element == .li ? .ul : .dl) }
        return true
    }

    /// Closes what a part of a table ends, opens the row that a cell needs, and answers whether there is a table at
    /// all.
    private mutating func prepareTable(for element: HTMLElement) -> Bool {
        guard openCounts[Int(HTMLElement.table.rawValue)] > 0 else { return false }
        let isCell = element == .td || element == .th
        let parent = innermost(
            where: { parent in
                switch parent {
                case .table: true
                case .thead, .tbody, .tfoot: isCell || element == .tr
                case .tr: isCell
                default: false
                }
            }, until: { _ in false })
        guard let parent else { return false }
        closeAll(downTo: parent &+ 1)
        if isCell, open.last?.element != .tr { openImplied(.tr) }
        return true
    }

    /// Makes room for text or an element: a cell where only a table's parts may stand; an implied list ends.
    mutating func beginContent(isItem: Bool = false) {
        guard let last = open.last else { return }
        if last.isImplied, !isItem, last.element == .ul || last.element == .dl {
            closeAll(downTo: open.count &- 1)
            beginContent()
        } else if last.element.holdsOnlyTableParts {
            if last.element != .tr { openImplied(.tr) }
            openImplied(.td)
        }
    }

    /// Closes the element that an end tag names, if it is open; a stray end tag goes.
    mutating func close(_ element: HTMLElement) {
        let number = Int(element.rawValue)
        if suppressedCounts[number] > 0 {
            suppressedCounts[number] &-= 1
            return
        }
        guard !element.isVoid, openCounts[number] > 0 else { return }
        if element == .table || element.isTablePart {
            if let index = innermost(of: element, until: { $0 == .table && element != .table }) {
                closeAll(downTo: index)
            }
            return
        }
        if element.isBlock {
            let isItem = element == .li || element == .dt || element == .dd
            if let index = innermost(of: element, until: { $0.boundsScope || (isItem && ($0.isList || $0 == .dl)) }) {
                closeAll(downTo: index)
            }
            return
        }
        if let index = innermost(of: element, until: { $0.outlivesInlineEnd }) {
            closeAll(downTo: index)
        } else if let index = open.lastIndex(where: { $0.element == element && !$0.isEnded }) {
            // Not the innermost: a block is open in it.
            open[index].isEnded = true
        }
    }

    /// Closes the elements from `depth` on, and those around them that were only waiting for it.
    mutating func closeAll(downTo depth: Int) {
        while open.count > depth || open.last?.isEnded == true {
            if open.isEmpty { return }
            writeEndTag(innermost.element)
            pop()
        }
    }

    /// Notes that an element is open.
    @inline(__always)
    mutating func push(_ element: HTMLElement, isImplied: Bool = false) {
        var opened = OpenElement(element: element, isImplied: isImplied)
        opened.isInParagraph = innermost.isInParagraph || element == .p
        opened.takesText = !isImplied && !element.holdsOnlyTableParts
        if !opened.takesText || open.count &+ 1 >= HTMLSanitizer.maximumDepth {
            // The deepest element takes nothing, so that the depth need not be asked for at each tag.
            opened.takes = .none
        } else if opened.isInParagraph {
            opened.takes = .withinLines
        } else {
            if element.isList { opened.takes.insert(.itemStart) }
            if element.isHeading { opened.takes.remove(.headingStart) }
        }
        open.append(opened)
        innermost = opened
        openCounts[Int(element.rawValue)] &+= 1
    }

    /// Notes that the innermost element is open no longer.
    @inline(__always)
    mutating func pop() {
        guard let last = open.popLast() else { return }
        openCounts[Int(last.element.rawValue)] &-= 1
        innermost = open.last ?? OpenElement(element: .unknown)
    }

    /// Notes that a start tag was not written.
    mutating func suppress(_ element: HTMLElement) {
        if element.isVoid { return }
        suppressedCounts[Int(element.rawValue)] &+= 1
        hasSuppressed = true
    }

    /// The innermost open `element`, unless one that is a limit stands in it.
    private func innermost(of element: HTMLElement, until isLimit: (HTMLElement) -> Bool) -> Int? {
        guard openCounts[Int(element.rawValue)] > 0 else { return nil }
        return innermost(where: { $0 == element }, until: isLimit)
    }

    /// The innermost open element that is wanted, unless one that is a limit stands in it.
    ///
    /// - Complexity: At most ``maximumDepth`` steps.
    private func innermost(where isWanted: (HTMLElement) -> Bool, until isLimit: (HTMLElement) -> Bool) -> Int? {
        var index = open.count &- 1
        while index >= 0 {
            if isWanted(open[index].element) { return index }
            if isLimit(open[index].element) { return nil }
            index &-= 1
        }
        return nil
    }
}
