// A JSON text inside a JSON string
// ================================
// Some publishers encode twice: the document is a string, and the string holds the document. That is valid JSON, so no
// reader unwraps it unasked. When asked, the inner text is decoded and parsed on its own, and its tape is then moved onto
// the outer document: every scalar into the annex, with the range of the outer text that it stands for.
//
//     outer     "{\"title\": \"Welder\"}"
//     inner      { "title" :  "Welder" }        each value knows its bytes in the outer text

extension JSONDocument {
    /// Reads the JSON object or array that the root holds as a string.
    ///
    /// Ranges and positions, those of the diagnostics too, are in the text of this document. Where the string itself had
    /// to be mended, every inner value has the range of the whole string.
    ///
    /// - Parameter diagnostics: Where `json.wrapped-in-string` and the mends of the inner text are appended.
    /// - Returns: nil when the root is no string, or one that does not begin with a bracket or brace, nor holds such a
    ///   string in its turn.
    /// - Throws: The first error in the inner text, at its offset in the outer one.
    /// - Complexity: O(*n*); strings inside one another are unwrapped ``wrappingLimit`` deep.
    public func unwrapped(
        mode: Mode, limits: JSONParser.Limits = JSONParser.Limits(), diagnostics: inout [Diagnostic]
    ) throws(JSONError) -> JSONDocument? {
        try unwrapped(JSONDocument.wrappingLimit, mode, limits, &diagnostics)
    }

    /// Strings inside one another that are unwrapped at most; nobody is known to wrap more than twice.
    public static let wrappingLimit = 8

    private func unwrapped(
        _ depth: Int, _ mode: Mode, _ limits: JSONParser.Limits, _ diagnostics: inout [Diagnostic]
    ) throws(JSONError) -> JSONDocument? {
        guard depth > 0 else { return nil }
        let outer = rootNode
        guard outer.kind == .string else { return nil }
        var inner: [UInt8] = []
        outer.appendText(to: &inner)
        let first = inner.first { !$0.isJSONSpace }
        let isString = first == UInt8(ascii: "\"")
        guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || isString else { return nil }
        var mends: [Diagnostic] = []
        let document: JSONDocument
        if isString {
            guard let string = try? JSONDocument(parsing: inner, limits: limits),
                let innermost = try? string.unwrapped(depth - 1, mode, limits, &mends)
            else { return nil }
            return try unwrapping(innermost, mends, &diagnostics)
        }
        do throws(JSONError) {
            document = try JSONDocument(parsing: inner, mode: mode, limits: limits, diagnostics: &mends)
        } catch {
            var map = UnwrappingMap(of: outer)
            throw JSONError(error.code, at: map.offset(of: error.offset), expected: error.expected)
        }
        return try unwrapping(document, mends, &diagnostics)
    }

    /// The document inside the root, at its places here.
    private func unwrapping(
        _ document: JSONDocument, _ mends: [Diagnostic], _ diagnostics: inout [Diagnostic]
    ) throws(JSONError) -> JSONDocument {
        let outer = rootNode
        let unwrapped = try JSONDocument.moved(document, onto: text, by: UnwrappingMap(of: outer))
        diagnostics.append(
            Diagnostic(
                .warning, JSONMend.wrappedInString.rawValue, JSONMend.wrappedInString.message,
                byteRange: outer.byteRange,
                position: SourcePosition(ofByteAt: outer.byteRange.lowerBound, in: text)))
        diagnostics += JSONDocument.moved(mends, onto: text, by: UnwrappingMap(of: outer))
        return unwrapped
    }

    /// The document of a text that was decoded out of this one, with the same values at their places here.
    ///
    /// - Parameters:
    ///   - inner: What was read of the decoded text.
    ///   - diagnostics: Those of the inner text; their places become those in `text`.
    ///   - text: What it was decoded out of.
    ///   - map: Where the parts of the decoded text stand in it.
    /// - Throws: `json.size-limit` when both together are larger than 4 GiB.
    /// - Complexity: O(*n*).
    package static func moved(
        _ inner: JSONDocument, _ diagnostics: inout [Diagnostic], onto text: UnsafeBufferPointer<UInt8>,
        by map: JSONSourceMap
    ) throws(JSONError) -> JSONDocument {
        diagnostics = moved(diagnostics, onto: text, by: map)
        return try moved(inner, onto: text, by: map)
    }

    private static func moved<Map: OffsetMap>(
        _ mends: [Diagnostic], onto text: UnsafeBufferPointer<UInt8>, by map: Map
    ) -> [Diagnostic] {
        var lower = map
        var positions = SourcePositionCounter(text)
        var moved = mends
        // Lower bounds rise from mend to mend.
        for index in moved.indices {
            let start = lower.offset(of: moved[index].byteRange.lowerBound)
            moved[index].position = positions.position(ofByteAt: start)
            moved[index].byteRange = start..<start
        }
        var upper = map
        for index in mends.indices.sorted(by: { mends[$0].byteRange.upperBound < mends[$1].byteRange.upperBound }) {
            let start = moved[index].byteRange.lowerBound
            moved[index].byteRange = start..<max(upper.offset(of: mends[index].byteRange.upperBound), start)
        }
        return moved
    }

    private static func moved<Map: OffsetMap>(
        _ inner: JSONDocument, onto text: UnsafeBufferPointer<UInt8>, by start: Map
    ) throws(JSONError) -> JSONDocument {
        let root = inner.rootNode
        var map = start
        var annex: [UInt8] = []
        var entries: [JSONEntry] = []
        entries.reserveCapacity(root.span)
        var open: [(index: Int, end: Int)] = []
        func close(before place: Int, _ map: inout Map) {
            while let container = open.last, container.end <= place {
                let range = root.descendant(at: container.index)?.byteRange ?? 0..<0
                let end = map.offset(of: range.upperBound)
                let start = Int(entries[container.index].offset)
                entries[container.index].length = UInt32(truncatingIfNeeded: max(end - start, 0))
                open.removeLast()
            }
        }
        for place in 0..<root.span {
            close(before: place, &map)
            guard let node = root.descendant(at: place) else { break }
            let start = map.offset(of: node.byteRange.lowerBound)
            var entry = node.entry.pointee
            if node.kind == .object || node.kind == .array {
                entry.offset = UInt32(truncatingIfNeeded: start)
                open.append((place, place + node.span))
            } else {
                let end = map.offset(of: node.byteRange.upperBound)
                for bound in [start, end] {
                    for byte in 0..<4 { annex.append(UInt8(truncatingIfNeeded: bound >> (8 * byte))) }
                }
                entry.offset = UInt32(truncatingIfNeeded: text.count + annex.count)
                entry.flags.insert(.isMended)
                annex.append(contentsOf: node.source)
            }
            entries.append(entry)
        }
        close(before: root.span, &map)
        guard text.count + annex.count <= Int(UInt32.max) else {
            throw JSONError(.sizeLimit, at: 0, expected: "at most 4 GiB of text and what was unwrapped of it")
        }
        return JSONDocument(owning: Parts(text, annex: annex, entries: entries))
    }
}

/// Finds for offsets of a decoded text, asked for in rising order, the offsets in the text that it was decoded out of.
private protocol OffsetMap {
    mutating func offset(of target: Int) -> Int
}

/// Where the parts of a decoded text stand in the text that it was decoded out of: between two marks both run along.
///
///     text       {&quot;title&quot;:2}
///     decoded    {"title":2}              marks: 2 at 7, 8 at 18
package struct JSONSourceMap: OffsetMap {
    private var marks: [(decoded: Int, source: Int)] = []
    private var index = 0
    /// Where offsets count from.
    private var base = 0

    /// A map of two texts that begin together.
    package init() {}

    /// The map of a string's value onto the text that the string stands in.
    ///
    /// - Complexity: O(bytes of the string).
    package init(of string: JSONNode) {
        let range = string.byteRange
        // A string that was mended stands in the annex: its bytes cannot be matched one by one.
        guard !string.entry.pointee.flags.contains(.isMended) else {
            mark(0, at: range.lowerBound)
            return
        }
        let source = string.source
        mark(0, at: range.lowerBound + 1)
        var index = 0
        var decoded = 0
        while index < source.count {
            let (length, bytes) = JSONNode.escape(in: source, at: index)
            index += length
            decoded += bytes
            if length != bytes { mark(decoded, at: range.lowerBound + 1 + index) }
        }
    }

    /// The same map for offsets that count from `base` in the decoded text.
    ///
    /// - Complexity: O(log marks).
    package func shifted(by base: Int) -> JSONSourceMap {
        var map = self
        map.base = base
        // The number of marks at or before the base.
        var low = 0
        var high = marks.count
        while low < high {
            let middle = low + (high - low) / 2
            if marks[middle].decoded <= base { low = middle + 1 } else { high = middle }
        }
        map.index = low
        return map
    }

    /// Notes that what follows `decoded` bytes of the decoded text follows `source` bytes of the other; both rise.
    package mutating func mark(_ decoded: Int, at source: Int) {
        marks.append((decoded, source))
    }

    /// The offset that an offset of the decoded text stands for; to be asked for in rising order.
    package mutating func offset(of target: Int) -> Int {
        let target = base + target
        while index < marks.count, marks[index].decoded <= target { index += 1 }
        guard index > 0 else { return target }
        return marks[index - 1].source + (target - marks[index - 1].decoded)
    }
}

/// Finds for offsets of a string's value, asked for in rising order, the offsets of its source in the text.
private struct UnwrappingMap: OffsetMap {
    private let outer: JSONNode
    private var index = 0
    private var decoded = 0

    init(of outer: JSONNode) {
        self.outer = outer
    }

    mutating func offset(of target: Int) -> Int {
        let range = outer.byteRange
        // A string that was mended stands in the annex: its bytes cannot be matched one by one.
        guard !outer.entry.pointee.flags.contains(.isMended) else {
            return target == 0 ? range.lowerBound : range.upperBound
        }
        let source = outer.source
        while decoded < target, index < source.count {
            let (length, bytes) = JSONNode.escape(in: source, at: index)
            index += length
            decoded += bytes
        }
        return range.lowerBound + 1 + min(index, source.count)
    }
}
