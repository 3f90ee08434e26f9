import JobPostingJSON

// Microdata
// =========
// WHATWG HTML, section "Microdata" (retrieved 2026-11), read while the tags go by. Each element that matters becomes a
// node; whoever belongs to whom is settled at the end of the page, because an `itemref` may name what comes later:
//
//     <div itemscope itemref=b>        node 0   item, scope -1, subtree 0..<2
//       <i itemprop=a>…</i></div>      node 1   property a, scope 0
//     <p id=b itemprop=c>…</p>         node 2   property c, scope -1, id b
//
//     item 0 has the nodes of its subtree whose scope it is (1), and of each subtree that it refers to (2),
//     in the order of the page: a, c
//
// The value of a property is, by §5.2.4, the item, an attribute by the kind of its element, or its text content. Beyond
// the standard, as Google and other readers accept it: `content` on any element, and `datetime` too; `value` on form
// controls; an `itemtype` without `itemscope` makes an item. URLs are kept as published.

/// Reads the Microdata of one page.
struct MicrodataReader {
    /// An element that is an item or a property, or that an `itemref` may name.
    private struct Node {
        /// The names of the property, as a range of the page; nil where it is none.
        var names: Range<Int>?
        /// What the property is.
        var value: MarkupGraph.Value
        /// The number of the item that the element is, or -1.
        var item = -1
        /// The `itemref` of the item.
        var references: Range<Int>?
        /// The node of the item that the element stands in, or -1.
        var scope: Int
        /// Behind the last node inside the element.
        var subtreeEnd: Int
        /// Where the item stands among the open ones.
        var place = -1
        /// Whether an item has this node for a property.
        var isTaken = false
    }

    private let bytes: HTMLBytes
    private var graph = MarkupGraph()
    private var nodes: [Node] = []
    /// The items that are open, as nodes, the outermost first.
    private var openItems: [(node: Int, isEnded: Bool)] = []
    /// The nodes of elements by their `id`; of several the first counts. Only filled where the page has an `itemref`.
    private var identifiers: [[UInt8]: Int] = [:]
    /// Whether the page has an `itemref` anywhere: then each element with an `id` counts.
    let hasReferences: Bool
    private var notes: [MarkupNote] = []
    private let limits: JSONParser.Limits

    private let elementLimit: Int
    private var isCut = false

    /// - Parameters:
    ///   - hasReferences: Whether the page has an `itemref` anywhere.
    ///   - elementLimit: The elements that are followed.
    init(_ bytes: HTMLBytes, hasReferences: Bool, limits: JSONParser.Limits, elementLimit: Int) {
        (self.bytes, self.hasReferences, self.limits, self.elementLimit) = (bytes, hasReferences, limits, elementLimit)
    }

    // MARK: - Elements

    /// Notes a start tag, and answers the number of its node, or -1 where it has none.
    mutating func open(_ tag: HTMLTag, _ attributes: MarkupAttributes) -> Int {
        guard attributes.hasMicrodata || (hasReferences && attributes.id != nil) else { return -1 }
        guard nodes.count < elementLimit else {
            if !isCut { note(.tooManyElements, at: tag.range) }
            isCut = true
            return -1
        }
        while let last = openItems.last, last.isEnded { openItems.removeLast() }
        let index = nodes.count
        var node = Node(
            names: attributes.itemprop, value: .text(tag.range.upperBound..<tag.range.upperBound, .attribute),
            scope: openItems.last?.node ?? -1, subtreeEnd: index + 1)
        if hasReferences, let id = attributes.id {
            let name = bytes.attributeText(id)
            if identifiers[name] == nil { identifiers[name] = index }
        }
        if let item = item(of: tag, attributes) {
            node.item = graph.items.count
            node.value = .item(node.item)
            node.references = attributes.itemref
            graph.items.append(item)
        } else if attributes.itemprop != nil {
            node.value = MicrodataReader.value(of: tag, attributes)
        }
        if node.item >= 0 {
            node.place = openItems.count
            openItems.append((index, false))
        }
        nodes.append(node)
        return index
    }

    /// Notes that the element of a node has ended.
    mutating func end(_ index: Int, _ ended: HTMLElementStack.Ended) {
        guard nodes.indices.contains(index) else { return }
        nodes[index].subtreeEnd = nodes.count
        let item = nodes[index].item
        if item >= 0 {
            // An element that a block has cut ends below others.
            let place = nodes[index].place
            if place < openItems.count, openItems[place].node == index { openItems[place].isEnded = true }
            while let last = openItems.last, last.isEnded { openItems.removeLast() }
            graph.items[item].range = graph.items[item].range.lowerBound..<ended.end
            if case .text(let range, let form) = graph.items[item].content {
                let end = max(range.lowerBound, ended.contentEnd)
                graph.items[item].content = .text(range.lowerBound..<end, form)
            }
        } else if case .text(let range, .content(let element)) = nodes[index].value {
            let end = max(range.lowerBound, ended.contentEnd)
            nodes[index].value = .text(range.lowerBound..<end, .content(element))
        }
    }

    private mutating func item(of tag: HTMLTag, _ attributes: MarkupAttributes) -> MarkupGraph.Item? {
        if attributes.itemscope == nil {
            guard let type = attributes.itemtype ?? attributes.itemid ?? attributes.itemref else { return nil }
            note(.missingItemScope, at: type)
            guard attributes.itemtype != nil else { return nil }
        }
        var item = MarkupGraph.Item(range: tag.range)
        if let types = attributes.itemtype {
            item.types = bytes.words(of: types).map { MarkupGraph.Name(text: bytes.attributeText($0), range: $0) }
        }
        if let id = attributes.itemid, let first = bytes.words(of: id).first, let last = bytes.words(of: id).last {
            let range = first.lowerBound..<last.upperBound
            item.identifier = MarkupGraph.Name(text: bytes.attributeText(range), range: range)
        }
        item.content = MicrodataReader.value(of: tag, attributes)
        return item
    }

    /// The value of a property that is no item (§5.2.4).
    private static func value(of tag: HTMLTag, _ attributes: MarkupAttributes) -> MarkupGraph.Value {
        let empty = tag.range.upperBound..<tag.range.upperBound
        var own: Range<Int>?
        switch tag.element {
        case .meta: return .text(attributes.content ?? empty, .attribute)
        case .audio, .embed, .iframe, .img, .image, .source, .track, .video: own = attributes.src
        case .a, .area, .link: own = attributes.href
        case .object: own = attributes.data
        case .data, .meter, .input, .option, .button, .progress, .param:
            if let value = attributes.value { return .text(value, .attribute) }
        case .time: if let time = attributes.datetime { return .text(time, .attribute) }
        default: break
        }
        if let own { return .text(own, .url) }
        if let content = attributes.content { return .text(content, .attribute) }
        if let time = attributes.datetime { return .text(time, .attribute) }
        return .text(empty, tag.element.isWithoutContent ? .attribute : .content(tag.element))
    }

    private mutating func note(_ code: MarkupNote.Code, at range: Range<Int>) {
        if notes.count < limits.mends { notes.append(MarkupNote(code, range, .microdata)) }
    }

    // MARK: - Items

    /// The items of the page, after its last tag, and what there is to say of them.
    ///
    /// - Complexity: Linear; an item with an `itemref` sorts its properties.
    consuming func finish() -> (graph: MarkupGraph, notes: [MarkupNote]) {
        // What all references together may repeat.
        var budget = nodes.count * 4 + 65_536
        for index in nodes.indices where nodes[index].item >= 0 {
            if let references = nodes[index].references {
                addProperties(of: index, referringTo: references, &budget)
            } else {
                addOwnProperties(of: index)
            }
        }
        for index in nodes.indices where !nodes[index].isTaken {
            if nodes[index].item >= 0 {
                graph.items[nodes[index].item].isRoot = true
                if let names = nodes[index].names { note(.itemOutsideItem, at: names) }
            } else if let names = nodes[index].names {
                note(.propertyOutsideItem, at: names)
            }
        }
        return (graph, notes)
    }

    /// Adds the properties inside an item that are in no item inside it.
    private mutating func addOwnProperties(of index: Int) {
        var next = index + 1
        let end = nodes[index].subtreeEnd
        // Each node is in one item, so that nothing is repeated.
        var budget = Int.max
        while next < end {
            if nodes[next].scope == index { addProperty(next, to: index, &budget) }
            // What lies in an item inside is that one's.
            next = nodes[next].item >= 0 ? max(nodes[next].subtreeEnd, next + 1) : next + 1
        }
    }

    /// Adds the properties of an item that refers to other elements, in the order of the page (§5.2.5).
    private mutating func addProperties(of index: Int, referringTo references: Range<Int>, _ budget: inout Int) {
        var found: [Int] = []
        _ = gather(in: index + 1, nodes[index].subtreeEnd, scope: index, into: &found)
        for word in bytes.words(of: references) {
            guard let root = identifiers[bytes.attributeText(word)] else {
                note(.referenceUnresolved, at: word)
                continue
            }
            guard budget > 0 else {
                note(.sizeLimit, at: word)
                break
            }
            budget -= 1
            found.append(root)
            if nodes[root].item < 0 {
                budget -= gather(in: root + 1, nodes[root].subtreeEnd, scope: nodes[root].scope, into: &found)
            }
        }
        found.sort()
        var last = -1
        for node in found where node != last {
            addProperty(node, to: index, &budget)
            last = node
        }
    }

    /// Gathers the properties of a scope among some nodes, and answers how many it has looked at.
    private func gather(in start: Int, _ end: Int, scope: Int, into found: inout [Int]) -> Int {
        var next = start
        var count = 0
        while next < end {
            count += 1
            if nodes[next].scope == scope, nodes[next].names != nil { found.append(next) }
            next = nodes[next].item >= 0 ? max(nodes[next].subtreeEnd, next + 1) : next + 1
        }
        return count
    }

    /// Adds a node to an item, once for each of its names, as long as the budget lasts.
    private mutating func addProperty(_ node: Int, to index: Int, _ budget: inout Int) {
        guard let names = nodes[node].names else { return }
        for name in bytes.words(of: names) {
            guard budget > 0 else { return note(.sizeLimit, at: name) }
            budget -= 1
            let text = bytes.attributeText(name)
            let term = SchemaIRI.term(of: text).map { Array($0) } ?? text
            graph.add(graph.number(of: term), at: name, nodes[node].value, to: nodes[index].item)
            nodes[node].isTaken = true
        }
    }
}
