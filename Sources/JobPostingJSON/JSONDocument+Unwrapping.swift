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
    /// - Returns: nil when the root is no string, or one that does not begin with a bracket or brace.
    /// - Throws: The first error in the inner text, at its offset in the outer one.
    /// - Complexity: O(*n*).
    public func unwrapped(
        mode: Mode, limits: JSONParser.Limits = JSONParser.Limits(), diagnostics: inout [Diagnostic]
    ) throws(JSONError) -> JSONDocument? {
        let outer = rootNode
        guard outer.kind == .string else { return nil }
        var inner: [UInt8] = []
        outer.appendText(to: &inner)
        let first = inner.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
        var mends: [Diagnostic] = []
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(parsing: inner, mode: mode, limits: limits, diagnostics: &mends)
        } catch {
            var map = UnwrappingMap(of: outer)
            throw JSONError(error.code, at: map.offset(of: error.offset), expected: error.expected)
        }
        let unwrapped = try moved(document, from: outer)
        diagnostics.append(
            Diagnostic(
                .warning, JSONMend.wrappedInString.rawValue, JSONMend.wrappedInString.message,
                byteRange: outer.byteRange,
                position: SourcePosition(ofByteAt: outer.byteRange.lowerBound, in: text)))
        diagnostics += moved(mends, from: outer)
        return unwrapped
    }

    private func moved(_ mends: [Diagnostic], from outer: JSONNode) -> [Diagnostic] {
        var lower = UnwrappingMap(of: outer)
        var positions = SourcePositionCounter(text)
        var moved = mends
        // Lower bounds rise from mend to mend.
        for index in moved.indices {
            let start = lower.offset(of: moved[index].byteRange.lowerBound)
            moved[index].position = positions.position(ofByteAt: start)
            moved[index].byteRange = start..<start
        }
        var upper = UnwrappingMap(of: outer)
        for index in mends.indices.sorted(by: { mends[$0].byteRange.upperBound < mends[$1].byteRange.upperBound }) {
            let start = moved[index].byteRange.lowerBound
            moved[index].byteRange = start..<max(upper.offset(of: mends[index].byteRange.upperBound), start)
        }
        return moved
    }

    private func moved(_ inner: JSONDocument, from outer: JSONNode) throws(JSONError) -> JSONDocument {
        let root = inner.rootNode
        var map = UnwrappingMap(of: outer)
        var annex: [UInt8] = []
        var entries: [JSONEntry] = []
        entries.reserveCapacity(root.span)
        var open: [(index: Int, end: Int)] = []
        func close(before place: Int, _ map: inout UnwrappingMap) {
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
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: text.count + annex.count)
        if let base = text.baseAddress { bytes.initialize(from: base, count: text.count) }
        for (index, byte) in annex.enumerated() { (bytes + text.count + index).initialize(to: byte) }
        let tape = UnsafeMutablePointer<JSONEntry>.allocate(capacity: entries.count)
        for (index, entry) in entries.enumerated() { (tape + index).initialize(to: entry) }
        return JSONDocument(owning: Parts(bytes: bytes, size: text.count, entries: tape))
    }
}

/// Finds for offsets of a string's value, asked for in rising order, the offsets of its source in the text.
private struct UnwrappingMap {
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
