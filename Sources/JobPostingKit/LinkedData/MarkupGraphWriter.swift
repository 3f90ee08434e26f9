import JobPostingJSON

/// Writes the items of a page as one JSON-LD document over its bytes.
///
/// Law: whatever the graph, the document is valid JSON, each value has its place in the page, and time and memory are
/// linear in the page.
struct MarkupGraphWriter {
    /// Items inside one another; a deeper one stands at the top, and a reference in its place.
    static let maximumDepth = 128

    /// What is known of an item while the document is written.
    private enum Progress: UInt8 {
        case waiting, postponed, open, written
    }

    /// Texts written so far may be this many times the page: properties that contain one another, or that many items
    /// share, repeat it.
    static let maximumRepetition = 16

    private var graph: MarkupGraph
    private let bytes: HTMLBytes
    private let buffer: UnsafeBufferPointer<UInt8>
    private let syntax: MarkupSyntax
    private let limits: JSONParser.Limits
    private var builder: JSONTapeBuilder
    private var progress: [Progress]
    private var depth = 0
    /// Items that something refers to by an identifier that they are to be given.
    private var needsIdentifier: [Bool]
    /// Whether such an item was already written without one.
    private var lacksIdentifier = false
    /// Items that were too deep where they were met.
    private var postponed: [Int] = []
    /// Bytes of text that may still be written.
    private var budget: Int
    /// For each name the object in which it was met last, and the last property there of that name.
    private var met: [(object: Int, property: Int)]
    private var objectCount = 0
    private var scratch: [UInt8] = []
    private var notes: [MarkupNote] = []

    private init(
        _ graph: MarkupGraph, of buffer: UnsafeBufferPointer<UInt8>, _ syntax: MarkupSyntax,
        _ limits: JSONParser.Limits,
        needsIdentifier: [Bool]
    ) {
        (self.graph, self.buffer, self.syntax, self.limits) = (graph, buffer, syntax, limits)
        self.needsIdentifier = needsIdentifier
        bytes = HTMLBytes(buffer)
        // Repetition is bounded below; what is left to the builder is that a tape counts in 32 bits.
        builder = JSONTapeBuilder(
            over: buffer, limits: JSONParser.Limits(depth: limits.depth, size: Int(UInt32.max), mends: limits.mends))
        progress = Array(repeating: .waiting, count: graph.items.count)
        let (product, isTooLarge) = buffer.count.multipliedReportingOverflow(by: MarkupGraphWriter.maximumRepetition)
        budget = isTooLarge ? .max / 2 : product &+ 1 << 20
        met = Array(repeating: (-1, -1), count: graph.nameCount)
    }

    /// The document of a graph that has at least one item.
    ///
    /// - Parameter notes: Where what could not be written as it was published is appended.
    /// - Throws: Only where a limit forbids any document at all.
    static func document(
        of graph: MarkupGraph, over buffer: UnsafeBufferPointer<UInt8>, _ syntax: MarkupSyntax,
        limits: JSONParser.Limits, notes: inout [MarkupNote]
    ) throws(JSONError) -> JSONDocument {
        var writer = MarkupGraphWriter(
            graph, of: buffer, syntax, limits, needsIdentifier: Array(repeating: false, count: graph.items.count))
        writer.writeAll()
        if writer.lacksIdentifier {
            // Now it is known which items are referred to.
            writer = MarkupGraphWriter(graph, of: buffer, syntax, limits, needsIdentifier: writer.needsIdentifier)
            writer.writeAll()
        }
        notes += writer.notes
        return try writer.builder.finish()
    }

    private mutating func writeAll() {
        var roots = graph.items.indices.filter { graph.items[$0].isRoot && !graph.items[$0].isEmpty }
        // What the head says of the page itself comes last.
        if let first = roots.first, graph.items[first].isPage { roots.append(roots.removeFirst()) }
        if roots.isEmpty, let first = graph.items.firstIndex(where: { !$0.isEmpty }) { roots.append(first) }
        if roots.count == 1, isAllReached(from: roots[0]) { return writeItem(roots[0]) }
        builder.beginArray(at: 0..<buffer.count)
        for item in roots { writeItem(item) }
        // What no root leads to is part of a cycle.
        for item in graph.items.indices where isLeft(item) { writeItem(item) }
        var next = 0
        while next < postponed.count {
            writeItem(postponed[next])
            next += 1
        }
        builder.end()
    }

    /// Whether an item is still to be written, at the top.
    private func isLeft(_ item: Int) -> Bool {
        progress[item] == .waiting && !graph.items[item].isEmpty && !graph.items[item].isRoot
    }

    /// Whether a walk from an item writes all that say something, and none is too deep.
    private func isAllReached(from root: Int) -> Bool {
        var levels = Array(repeating: 0, count: graph.items.count)
        levels[root] = 1
        var queue = [root]
        var next = 0
        var isUnsure = false
        while next < queue.count {
            var property = graph.items[queue[next]].first
            while property >= 0 {
                if case .item(let item) = graph.properties[property].value {
                    if levels[item] == 0 {
                        levels[item] = levels[queue[next]] + 1
                        queue.append(item)
                    } else {
                        // There are several ways to it, and the walk may take a longer one.
                        isUnsure = true
                    }
                    if levels[item] > maximumDepth { return false }
                }
                property = graph.properties[property].next
            }
            next += 1
        }
        guard !isUnsure || queue.count <= maximumDepth else { return false }
        return graph.items.indices.allSatisfy { levels[$0] > 0 || graph.items[$0].isEmpty }
    }

    /// An item takes a level, a property with several values another; the list of items, and a reference, one more each.
    private var maximumDepth: Int { min(MarkupGraphWriter.maximumDepth, max((limits.depth - 2) / 2, 1)) }

    // MARK: - Items

    /// Writes an item and what it holds; the recursion is bounded by ``maximumDepth``.
    private mutating func writeItem(_ index: Int) {
        let item = graph.items[index]
        progress[index] = .open
        depth += 1
        builder.beginObject(at: item.range)
        let types = item.types
        if depth == 1, let type = types.first(where: { SchemaIRI.term(of: $0.text) != nil }) {
            builder.key("@context", at: type.range)
            builder.string("https://schema.org", at: type.range)
        }
        writeTypes(types)
        writeIdentifier(of: index)
        writeProperties(of: index)
        builder.end()
        depth -= 1
        progress[index] = .written
    }

    private mutating func writeTypes(_ types: [MarkupGraph.Name]) {
        guard let first = types.first, let last = types.last else { return }
        builder.key("@type", at: first.range)
        if types.count > 1 { builder.beginArray(at: first.range.lowerBound..<last.range.upperBound) }
        for type in types {
            let text = SchemaIRI.term(of: type.text).map { Array($0) } ?? type.text
            text.withUnsafeBufferPointer { builder.string($0, at: type.range) }
        }
        if types.count > 1 { builder.end() }
    }

    private mutating func writeIdentifier(of index: Int) {
        let start = graph.items[index].range.lowerBound
        guard graph.items[index].identifier != nil || needsIdentifier[index] else { return }
        let range = graph.items[index].identifier?.range ?? start..<start
        builder.key("@id", at: range)
        identifier(of: index).withUnsafeBufferPointer { builder.string($0, at: range) }
    }

    /// The identifier of an item, or a blank node identifier (JSON-LD 1.1, section 3.5).
    private func identifier(of index: Int) -> [UInt8] {
        graph.items[index].identifier?.text ?? Array("_:item\(index)".utf8)
    }

    // MARK: - Properties

    private mutating func writeProperties(of index: Int) {
        let firsts = gatherProperties(of: index)
        for first in firsts {
            let property = graph.properties[first]
            let name = graph.name(property.name)
            budget -= name.count + 32
            guard budget >= 0 else {
                note(.sizeLimit, at: property.nameRange)
                continue
            }
            name.withUnsafeBufferPointer { builder.key($0, at: property.nameRange) }
            let isList = property.sibling >= 0
            if isList { builder.beginArray(at: graph.items[index].range) }
            var next = first
            while next >= 0 {
                let value = graph.properties[next]
                write(value.value, of: value)
                next = value.sibling
            }
            if isList { builder.end() }
        }
        if firsts.isEmpty, graph.items[index].isRoot {
            let isPosting = graph.items[index].types.contains { type in
                SchemaIRI.term(of: type.text).map { $0.elementsEqual("JobPosting".utf8) } ?? false
            }
            if isPosting { note(.postingWithoutProperties, at: graph.items[index].range) }
        }
        if firsts.isEmpty, !graph.items[index].isRoot, let content = graph.items[index].content {
            writeContent(content, of: index)
        }
    }

    /// Links the properties of one name, and returns the first of each name.
    private mutating func gatherProperties(of index: Int) -> [Int] {
        objectCount += 1
        var firsts: [Int] = []
        var next = graph.items[index].first
        while next >= 0 {
            let name = graph.properties[next].name
            graph.properties[next].sibling = -1
            if met[name].object == objectCount {
                graph.properties[met[name].property].sibling = next
            } else {
                firsts.append(next)
            }
            met[name] = (objectCount, next)
            next = graph.properties[next].next
        }
        return firsts
    }

    /// Writes the text of an item without properties as its name: `<p itemprop=employer itemscope>Tig &amp; Co</p>`.
    private mutating func writeContent(_ content: MarkupGraph.Value, of index: Int) {
        guard case .text(let range, let form) = content else { return }
        budget -= range.count + 32
        guard budget >= 0 else { return note(.sizeLimit, at: range) }
        scratch.removeAll(keepingCapacity: true)
        appendText(of: range, form, isLongText: false)
        guard !scratch.isEmpty else { return }
        note(.itemWithoutProperties, at: range)
        builder.key("name", at: graph.items[index].range.lowerBound..<range.lowerBound)
        scratch.withUnsafeBufferPointer { builder.string($0, at: bytes.trimmed(range)) }
    }

    private mutating func write(_ value: MarkupGraph.Value, of property: MarkupGraph.Property) {
        switch value {
        case .text(let range, let form):
            scratch.removeAll(keepingCapacity: true)
            budget -= range.count + 32
            if budget >= 0 {
                appendText(of: range, form, isLongText: MarkupTerms.isLongText(graph.name(property.name)))
            } else {
                note(.sizeLimit, at: range)
            }
            scratch.withUnsafeBufferPointer { builder.string($0, at: bytes.trimmed(range)) }
        case .item(let item):
            budget -= 32
            if progress[item] == .waiting, depth < maximumDepth {
                writeItem(item)
                return
            }
            if progress[item] == .waiting {
                note(.depthLimit, at: property.nameRange)
                progress[item] = .postponed
                postponed.append(item)
            } else if progress[item] == .open {
                note(.cycle, at: property.nameRange)
            }
            writeReference(to: item, at: property.nameRange)
        }
    }

    private mutating func writeReference(to item: Int, at range: Range<Int>) {
        if graph.items[item].identifier == nil, !needsIdentifier[item] {
            needsIdentifier[item] = true
            if progress[item] == .open || progress[item] == .written { lacksIdentifier = true }
        }
        let identifier = identifier(of: item)
        budget -= identifier.count
        guard budget >= 0 else {
            note(.sizeLimit, at: range)
            return builder.null(at: range)
        }
        builder.beginObject(at: range)
        builder.key("@id", at: range)
        identifier.withUnsafeBufferPointer { builder.string($0, at: range) }
        builder.end()
    }

    private mutating func note(_ code: MarkupNote.Code, at range: Range<Int>) {
        if notes.count < limits.mends { notes.append(MarkupNote(code, range, syntax)) }
    }

    // MARK: - Texts

    /// Appends what a range of the page says to the scratch memory.
    private mutating func appendText(of range: Range<Int>, _ form: MarkupGraph.Form, isLongText: Bool) {
        let part = HTMLBytes(bytes[range])
        switch form {
        case .attribute:
            HTMLTokenizer(part).appendAttributeValue(0..<part.count, to: &scratch)
        case .url:
            HTMLTokenizer(part).appendAttributeValue(0..<part.count, to: &scratch)
            let start = scratch.firstIndex { !$0.isHTMLWhitespace } ?? scratch.count
            let end = scratch.lastIndex { !$0.isHTMLWhitespace } ?? start &- 1
            scratch.removeSubrange((end &+ 1)...)
            scratch.removeSubrange(..<start)
        case .content(let element):
            if isLongText, HTMLTextContent.hasBlocks(part) {
                bytes.append(bytes.trimmed(range), to: &scratch)
            } else {
                HTMLTextContent.append(part, of: element, to: &scratch)
            }
        }
    }
}
