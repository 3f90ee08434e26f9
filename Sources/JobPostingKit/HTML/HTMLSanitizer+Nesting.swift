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
            if names.contains(element) {
                suppress(element)
                return false
            }
        }
        if element.closesParagraph, names.contains(.p),
            let index = innermost(of: .p, until: { $0.boundsScope })
        {
            closeAll(downTo: index)
        }
        if element.isHeading, innermost.element.isHeading { closeAll(downTo: depth &- 1) }
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
        guard depth &+ needed <= HTMLSanitizer.maximumDepth else {
            suppress(element)
            return false
        }
        if needed == 2 { openImplied(element == .li ? .ul : .dl) }
        return true
    }

    /// Closes what a part of a table ends, opens the row that a cell needs, and answers whether there is a table at
    /// all.
    private mutating func prepareTable(for element: HTMLElement) -> Bool {
        guard names.contains(.table) else { return false }
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
        if isCell, innermost.element != .tr { openImplied(.tr) }
        return true
    }

    /// Makes room for text or an element: a cell where only a table's parts may stand; an implied list ends.
    mutating func beginContent(isItem: Bool = false) {
        let last = innermost
        if last.isImplied, !isItem, last.element == .ul || last.element == .dl {
            closeAll(downTo: depth &- 1)
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
        guard !element.isVoid, names.contains(element) else { return }
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
        } else if let index = stack[...depth].lastIndex(where: { $0.element == element && !$0.isEnded }) {
            // Not the innermost: a block is open in it.
            stack[index].isEnded = true
        }
    }

    /// Closes the elements from `depth` on, and those around them that were only waiting for it.
    mutating func closeAll(downTo depth: Int) {
        while self.depth > depth || innermost.isEnded {
            writeEndTag(innermost.element)
            pop()
        }
    }

    /// Notes that an element is open.
    @inline(__always)
    mutating func push(_ element: HTMLElement, isImplied: Bool = false) {
        var opened = OpenElement(element: element, isImplied: isImplied)
        opened.isInParagraph = innermost.isInParagraph || element == .p
        opened.isNested = names.contains(element)
        opened.takesText = !isImplied && !element.holdsOnlyTableParts
        if !opened.takesText || depth &+ 1 >= HTMLSanitizer.maximumDepth {
            // The deepest element takes nothing, so that the depth need not be asked for at each tag.
            opened.takes = .none
        } else if opened.isInParagraph {
            opened.takes = .withinLines
        } else {
            if element.isList { opened.takes.insert(.itemStart) }
            if element.isHeading { opened.takes.remove(.headingStart) }
        }
        depth &+= 1
        if depth < stack.count { stack[depth] = opened } else { stack.append(opened) }
        innermost = opened
        names.insert(element)
    }

    /// Notes that the innermost element is open no longer.
    @inline(__always)
    mutating func pop() {
        guard depth > 0 else { return }
        if !innermost.isNested { names.remove(innermost.element) }
        depth &-= 1
        innermost = stack[depth]
    }

    /// Notes that a start tag was not written.
    mutating func suppress(_ element: HTMLElement) {
        if element.isVoid { return }
        suppressedCounts[Int(element.rawValue)] &+= 1
        hasSuppressed = true
    }

    /// The innermost open `element`, unless one that is a limit stands in it.
    private func innermost(of element: HTMLElement, until isLimit: (HTMLElement) -> Bool) -> Int? {
        guard names.contains(element) else { return nil }
        return innermost(where: { $0 == element }, until: isLimit)
    }

    /// The innermost open element that is wanted, unless one that is a limit stands in it.
    ///
    /// - Complexity: At most ``maximumDepth`` steps.
    private func innermost(where isWanted: (HTMLElement) -> Bool, until isLimit: (HTMLElement) -> Bool) -> Int? {
        var index = depth
        while index > 0 {
            if isWanted(stack[index].element) { return index &- 1 }
            if isLimit(stack[index].element) { return nil }
            index &-= 1
        }
        return nil
    }
}

/// A set of elements, in a bit for each.
struct HTMLElementSet {
    private var words: (UInt64, UInt64, UInt64) = (0, 0, 0)

    @inline(__always)
    func contains(_ element: HTMLElement) -> Bool {
        let word = element.rawValue < 64 ? words.0 : element.rawValue < 128 ? words.1 : words.2
        return word &>> UInt64(element.rawValue) & 1 == 1
    }

    @inline(__always)
    mutating func insert(_ element: HTMLElement) {
        let bit: UInt64 = 1 &<< UInt64(element.rawValue)
        switch element.rawValue &>> 6 {
        case 0: words.0 |= bit
        case 1: words.1 |= bit
        default: words.2 |= bit
        }
    }

    @inline(__always)
    mutating func remove(_ element: HTMLElement) {
        let bit: UInt64 = 1 &<< UInt64(element.rawValue)
        switch element.rawValue &>> 6 {
        case 0: words.0 &= ~bit
        case 1: words.1 &= ~bit
        default: words.2 &= ~bit
        }
    }
}
