// The stack of open elements
// ==========================
// Which element a tag, or a text, stands in: as a browser would have it, without building its tree. The tags come in
// document order; the stack says which elements each of them ends, and where their content ended.
//
//     source   <ul><li>One<li><b>Two<p>Three</b> four</ul>
//
//     tag      open afterwards     ended by it
//     <ul>     ul
//     <li>     ul li
//     <li>     ul li               li  (a list item ends the one before it)
//     <b>      ul li b
//     <p>      ul li b p
//     </b>     ul li (b) p         b   (its content ends here; the paragraph in it goes on)
//     </ul>                        p, li, ul
//
// The rules are those of WHATWG HTML §13.2.6.4 (retrieved 2026-11): implied end tags (`p`, `li`, `dt`, `dd`, `option`,
// ruby, the parts of tables, `head`), end tags that reach no further than their scope (§13.2.4.2), stray end tags. What
// needs a tree is not done: nothing is moved out of a table, and a `b` or `a` that a block cuts in two is not reopened
// behind the cut, for it would repeat what its attributes say. A part of a table outside a table is an element here,
// while a browser drops it with its attributes.
//
// Each question ("is a p open, within its scope?") is answered without a walk: every entry remembers the one of its
// name below it, and what limited each scope before it. So time is linear whatever the nesting.

/// Follows which elements of a page are open.
///
/// An element may carry a `mark` of its reader; ``ended`` lists the marked elements that a tag has ended.
struct HTMLElementStack {
    /// Elements nested deeper than this are taken for empty ones.
    static let maximumDepth = 1 << 17

    /// A marked element that a tag, or the end of the page, has ended.
    struct Ended {
        /// What its reader gave it.
        var mark: Int
        /// Where its content ends.
        var contentEnd: Int
        /// Where the element ends: behind its end tag, if it has one.
        var end: Int
    }

    /// An element whose start tag was met.
    private struct OpenElement {
        var element: HTMLElement
        var mark: Int
        /// Tells apart the names that HTML does not know.
        var nameHash: UInt64
        /// The open element of the same name below it, or -1.
        var previous: Int
        /// The limits of the scopes outside it.
        var outerLimits: SIMD8<Int32>
        /// Whether it has ended, though something inside it has not.
        var isEnded = false
    }

    /// What stops the search for an element (§13.2.4.2), each with its list of limits.
    enum Scope: Int, CaseIterable {
        /// "In scope".
        case general
        /// "In button scope".
        case button
        /// "In list item scope".
        case listItem
        /// "In table scope".
        case table
        /// The elements that the standard calls special: no other end tag reaches across one.
        case special
        /// The same but for `address`, `div` and `p`, across which a list item ends the one before it.
        case item
    }

    /// The marked elements that the last call ended, the innermost first.
    private(set) var ended: [Ended] = []
    /// Whether an element was too deep, and was taken for empty.
    private(set) var isCut = false
    private var open: [OpenElement] = []
    /// The innermost open element of each name, by the element's number; -1 where there is none.
    private var innermost = [Int](repeating: -1, count: HTMLElement.allCases.count)
    /// The same of names that HTML does not know, by their hash.
    private var innermostUnknown: [UInt64: Int] = [:]
    /// What nesting asks of each element.
    private let rules = HTMLElement.NestingRules.ofAllElements
    /// The innermost open element that limits each scope, by the scope's number; -1 where there is none.
    private var limits = SIMD8<Int32>(repeating: -1)
    /// How many start tags of each element were too deep, so that their end tags close nothing.
    private var cutCounts = [Int](repeating: 0, count: HTMLElement.allCases.count)

    /// A stack on which nothing is open.
    init() {}

    /// Elements that are open.
    var depth: Int { open.count }

    /// Whether a `template` is open: what it holds is no part of the page (§4.12.3).
    var isInTemplate: Bool { innermost[Int(HTMLElement.template.rawValue)] >= 0 }

    // MARK: - Tags

    /// Ends what a start tag ends, and answers whether the element that it begins can have content.
    ///
    /// When it can, ``push(_:in:mark:)`` must follow.
    @_optimize(speed)
    mutating func begin(_ tag: HTMLTag) -> Bool {
        if !ended.isEmpty { ended.removeAll(keepingCapacity: true) }
        let element = tag.element
        let rules = rules[Int(element.rawValue)]
        if !rules.contains(.belongsInHead), index(of: .head) >= 0 {
            pop(downTo: index(of: .head), at: tag.range.lowerBound)
        }
        if rules.contains(.endsOthers) { endImplied(by: element, at: tag.range.lowerBound) }
        if rules.contains(.isWithoutContent) { return false }
        if tag.isSelfClosing, element.isForeign || isInForeignContent { return false }
        if element == .html || element == .body { return index(of: element) < 0 }
        return true
    }

    /// Opens the element of a start tag, for which ``begin(_:)`` has made room.
    ///
    /// - Parameter mark: What ``ended`` gives back; a negative one is not listed.
    /// - Returns: Whether it is open; a too deep one is not.
    @_optimize(speed)
    mutating func push(_ tag: HTMLTag, in bytes: HTMLBytes, mark: Int) -> Bool {
        let number = Int(tag.element.rawValue)
        guard open.count < HTMLElementStack.maximumDepth else {
            isCut = true
            cutCounts[number] &+= 1
            return false
        }
        let hash = tag.element == .unknown ? HTMLElementStack.hash(of: tag.name, in: bytes) : 0
        let previous = tag.element == .unknown ? innermostUnknown[hash] ?? -1 : innermost[number]
        open.append(
            OpenElement(
                element: tag.element, mark: mark, nameHash: hash, previous: previous, outerLimits: limits))
        setInnermost(of: tag.element, hash, open.count &- 1)
        let rules = rules[number]
        if rules.limitsAnyScope {
            // The depth is limited far below what 32 bits hold.
            let index = Int32(truncatingIfNeeded: open.count &- 1)
            for scope in limits.indices where rules.limitsScope(scope) { limits[scope] = index }
        }
        return true
    }

    /// Ends what an end tag ends: nothing when it is a stray one.
    mutating func end(_ tag: HTMLTag, in bytes: HTMLBytes) {
        if !ended.isEmpty { ended.removeAll(keepingCapacity: true) }
        let element = tag.element
        let number = Int(element.rawValue)
        if cutCounts[number] > 0 {
            cutCounts[number] &-= 1
            return
        }
        // The body goes on behind its end tag (§13.2.6.4.19).
        guard element != .body, element != .html else { return }
        let index: Int
        var scope = Scope.special
        if element == .unknown {
            index = innermostUnknown[HTMLElementStack.hash(of: tag.name, in: bytes)] ?? -1
        } else {
            index = element.isHeading ? innermostHeading : self.index(of: element)
            scope = element.scopeOfEndTag
        }
        guard index >= 0, element == .template || index >= limit(of: scope) else { return }
        if element.isCutByBlocks, limit(of: .special) > index {
            cut(at: index, contentEnd: tag.range.lowerBound, end: tag.range.upperBound)
        } else {
            pop(downTo: index, contentEnd: tag.range.lowerBound, end: tag.range.upperBound)
        }
    }

    /// Ends all that is open where the page ends.
    mutating func finish(at end: Int) {
        ended.removeAll(keepingCapacity: true)
        pop(downTo: 0, contentEnd: end, end: end)
    }

    // MARK: - Implied end tags

    private mutating func endImplied(by element: HTMLElement, at offset: Int) {
        if element.isTablePart || element == .col || element == .colgroup {
            return endTableParts(before: element, at: offset)
        }
        switch element {
        case .li: endItem(index(of: .li), .item, at: offset)
        case .dt, .dd: endItem(max(index(of: .dt), index(of: .dd)), .item, at: offset)
        case .button: endItem(index(of: .button), .general, at: offset)
        case .a:
            let link = index(of: .a)
            if link >= 0, link > limit(of: .general) {
                if limit(of: .special) > link {
                    cut(at: link, contentEnd: offset, end: offset)
                } else {
                    pop(downTo: link, at: offset)
                }
            }
        case .option: if last == .option { pop(downTo: open.count &- 1, at: offset) }
        case .optgroup:
            if last == .option { pop(downTo: open.count &- 1, at: offset) }
            if last == .optgroup { pop(downTo: open.count &- 1, at: offset) }
        case .rb, .rt, .rtc, .rp:
            while let last, last == .rb || last == .rt || last == .rp || (last == .rtc && element == .rb) {
                pop(downTo: open.count &- 1, at: offset)
            }
        case .table: if let last, last.holdsOnlyTableParts { pop(downTo: index(of: .table), at: offset) }
        default: break
        }
        if element.closesParagraph { endItem(index(of: .p), .button, at: offset) }
        if element.isHeading, let last, last.isHeading { pop(downTo: open.count &- 1, at: offset) }
    }

    /// Ends the element at an index, and all in it, if it is open within its scope.
    private mutating func endItem(_ index: Int, _ scope: Scope, at offset: Int) {
        if index >= 0, index >= limit(of: scope) { pop(downTo: index, at: offset) }
    }

    /// Ends what stands between a part of a table and the part that holds it ("clear the stack back to …").
    private mutating func endTableParts(before element: HTMLElement, at offset: Int) {
        var parent = index(of: .table)
        let table = parent
        switch element {
        case .td, .th: parent = max(parent, index(of: .tr), index(of: .tbody), index(of: .thead), index(of: .tfoot))
        case .tr: parent = max(parent, index(of: .tbody), index(of: .thead), index(of: .tfoot))
        case .col: parent = max(parent, index(of: .colgroup))
        default: break
        }
        if parent >= 0, parent >= table { return pop(downTo: parent &+ 1, at: offset) }
        // Outside a table: at least the part before it ends.
        let sibling = element == .td || element == .th ? max(index(of: .td), index(of: .th)) : index(of: element)
        if sibling >= 0 { pop(downTo: sibling, at: offset) }
    }

    // MARK: - The stack

    private var last: HTMLElement? { open.last?.element }

    private var isInForeignContent: Bool { index(of: .svg) >= 0 || index(of: .math) >= 0 }

    private var innermostHeading: Int {
        var found = -1
        for number in HTMLElement.h1.rawValue...HTMLElement.h6.rawValue { found = max(found, innermost[Int(number)]) }
        return found
    }

    /// The index of the innermost open element of a name that HTML knows, or -1.
    private func index(of element: HTMLElement) -> Int { innermost[Int(element.rawValue)] }

    /// The index of the innermost open element that limits a scope, or -1.
    private func limit(of scope: Scope) -> Int { Int(limits[scope.rawValue]) }

    private mutating func setInnermost(of element: HTMLElement, _ hash: UInt64, _ index: Int) {
        if element != .unknown {
            innermost[Int(element.rawValue)] = index
        } else if index >= 0 {
            innermostUnknown[hash] = index
        } else {
            innermostUnknown[hash] = nil
        }
    }

    @_optimize(speed)
    private mutating func pop(downTo depth: Int, at offset: Int) { pop(downTo: depth, contentEnd: offset, end: offset) }

    /// Ends the elements from `depth` on; an end tag that ends at `end` is that of the outermost of them.
    @_optimize(speed)
    private mutating func pop(downTo depth: Int, contentEnd: Int, end: Int) {
        // Those that ended before what was in them go with it.
        while open.count > max(depth, 0) || open.last?.isEnded == true, let element = open.popLast() {
            let index = open.count
            limits = element.outerLimits
            if element.isEnded { continue }
            setInnermost(of: element.element, element.nameHash, element.previous)
            guard element.mark >= 0 else { continue }
            ended.append(Ended(mark: element.mark, contentEnd: contentEnd, end: index == depth ? end : contentEnd))
        }
    }

    /// Ends an element in which a block stays open; it is the innermost of its name.
    private mutating func cut(at index: Int, contentEnd: Int, end: Int) {
        let element = open[index]
        open[index].isEnded = true
        setInnermost(of: element.element, element.nameHash, element.previous)
        if element.mark >= 0 { ended.append(Ended(mark: element.mark, contentEnd: contentEnd, end: end)) }
    }

    /// FNV-1a of a name in lower case.
    private static func hash(of name: Range<Int>, in bytes: HTMLBytes) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes[name] { hash = (hash ^ UInt64(byte.asciiLowercased)) &* 0x0000_0100_0000_01B3 }
        return hash
    }
}
