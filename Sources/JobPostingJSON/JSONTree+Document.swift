// The tape of a tree
// ==================
// An edited document owns only what it needs: its tape, and the text of every scalar behind the eight bytes that say where
// in the input it stands, as in the annex of a repairer. The input itself stays with the document that was read, which
// the edited one keeps alive; so an edit of one posting among a million copies that posting alone.
//
//     read      {"title": "Welder", "openings": 2}            20 bytes into a larger text
//     edit      set "Fitter" at /title
//
//     bytes     20 52              ‖ 21 28 title ‖ 30 38 Fitter ‖ 40 50 openings ‖ 52 53 2
//     entry     object, isEdited     string        string,        string            number
//                                    (key)         isEdited       (key)
//
// What holds for places (`byteRange`): everything that was not edited has the bytes where it was read; what has replaced
// a value has the bytes of that value; what has been added has the empty range at the end of the nearest value around it
// that was read. What was read in another document counts as added.

extension JSONTree {
    /// The tree as a document, for reading.
    ///
    /// - Throws: ``JSONEditError/Code/depthLimit``, ``JSONEditError/Code/invalidNumber`` or, where the text may become
    ///   too large with all its escapes, ``JSONEditError/Code/sizeLimit``.
    /// - Complexity: O(bytes of the result); memory for them, and 24 bytes for each value and key.
    public func document() throws(JSONEditError) -> JSONDocument {
        let whole = JSONPointer(tokens: [])
        try check(depth: Limits.depth, at: whole)
        guard sizeBound <= Limits.size else { throw JSONEditError(.sizeLimit, at: whole) }
        return checkedDocument()
    }

    /// The tree as a document, when all in it has passed ``check(depth:at:)`` and its ``sizeBound`` is within the limit.
    package func checkedDocument() -> JSONDocument {
        var tape = JSONTreeTape(original: place.map { $0.document.whereRead })
        tape.add(self, near: 0..<0)
        return tape.document()
    }
}

/// A tape in the making.
private struct JSONTreeTape {
    /// The document in whose text places count.
    let original: JSONDocument?
    private var entries: [JSONEntry] = []
    private var bytes: [UInt8] = []

    init(original: JSONDocument?) {
        self.original = original
    }

    /// Adds a value and what it holds; a tree is no deeper than the limit that it has passed, and so is the recursion.
    ///
    /// - Parameter outer: The range of the nearest value around it that was read.
    mutating func add(_ tree: JSONTree, near outer: Range<Int>) {
        let range = range(of: tree.place) ?? outer.upperBound..<outer.upperBound
        switch tree.content {
        case .null: add(.null, "null".utf8, range)
        case .boolean(true): add(.true, "true".utf8, range)
        case .boolean(false): add(.false, "false".utf8, range)
        case .number(let text):
            let isInteger = text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0.isDecimalDigit }
            add(.number, text.utf8, range, isInteger ? [] : .hasFraction)
        case .string(let text): add(string: text, range)
        case .read(let value): add(value, range)
        case .array(let elements):
            let container = open(.array, range)
            for element in elements { add(element, near: range) }
            close(container)
        case .object(let members):
            let container = open(.object, range)
            for member in members {
                if let key = member.readKey {
                    add(key, range.upperBound..<range.upperBound)
                } else {
                    add(string: member.key, range.upperBound..<range.upperBound)
                }
                add(member.value, near: range)
            }
            close(container)
        }
    }

    /// Where a value was read, if that was in the original.
    private func range(of place: JSONValue?) -> Range<Int>? {
        guard let place, belongs(place) else { return nil }
        return place.byteRange
    }

    private func belongs(_ value: JSONValue) -> Bool {
        guard let original else { return false }
        return value.document.whereRead === original
    }

    /// Copies a value that was read with all that it holds: its stretch of the other tape, without recursion.
    private mutating func add(_ value: JSONValue, _ range: Range<Int>) {
        let belongs = belongs(value)
        // The document must live while its nodes are used.
        defer { withExtendedLifetime(value.document) {} }
        for place in 0..<value.node.span {
            guard let node = value.node.descendant(at: place) else { break }
            let isContainer = node.kind == .array || node.kind == .object
            var entry = node.entry.pointee
            if !belongs { entry.flags.insert(.isEdited) }
            let text = isContainer ? UnsafeBufferPointer(start: nil, count: 0) : node.source
            add(entry, text, belongs ? node.byteRange : range)
        }
    }

    private mutating func add(string text: String, _ range: Range<Int>) {
        var quoted: [UInt8] = []
        JSONWriter.appendQuoted(text.utf8, to: &quoted)
        let source = quoted.dropFirst().dropLast()
        var flags: JSONEntry.Flags = []
        if source.contains(UInt8(ascii: "\\")) { flags.insert(.hasEscapes) }
        if source.contains(where: { $0 >= 0x80 }) { flags.insert(.hasNonASCII) }
        add(.string, source, range, flags)
    }

    private mutating func open(_ kind: JSONKind, _ range: Range<Int>) -> Int {
        add(kind, EmptyCollection(), range)
        return entries.count - 1
    }

    private mutating func close(_ container: Int) {
        entries[container].span = UInt32(truncatingIfNeeded: entries.count - container)
    }

    /// Adds what a caller has set.
    private mutating func add(
        _ kind: JSONKind, _ text: some Collection<UInt8>, _ range: Range<Int>, _ flags: JSONEntry.Flags = []
    ) {
        add(JSONEntry(kind, offset: 0, length: 0, flags: flags.union(.isEdited)), text, range)
    }

    private mutating func add(
        _ entry: JSONEntry, _ text: some Collection<UInt8>, _ range: Range<Int>
    ) {
        for bound in [range.lowerBound, range.upperBound] {
            for byte in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: bound >> (8 * byte))) }
        }
        var entry = entry
        entry.offset = UInt32(truncatingIfNeeded: bytes.count)
        entry.length = UInt32(truncatingIfNeeded: text.count)
        entry.flags.insert(.isMended)
        bytes.append(contentsOf: text)
        entries.append(entry)
    }

    /// The tape and its bytes in memory that a document owns.
    func document() -> JSONDocument {
        let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        return JSONDocument(
            owning: JSONDocument.Parts(none, annex: bytes, entries: entries), original: original)
    }
}

extension UInt8 {
    /// Whether this is one of the digits 0 to 9.
    fileprivate var isDecimalDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}

// MARK: - What a tree will take

extension JSONTree {
    /// At most how many bytes the value takes in ``document()``: for whoever must know before.
    ///
    /// Recursion ends at the depth limit, which a value has passed before this is asked.
    ///
    /// - Complexity: O(values).
    package var sizeBound: Int {
        switch content {
        case .null, .boolean: 16
        case .number(let text): 8 + text.utf8.count
        // A control character becomes six bytes.
        case .string(let text): 8 + 6 * text.utf8.count
        case .array(let elements): elements.reduce(8) { $0 + $1.sizeBound }
        case .object(let members): members.reduce(8) { $0 + 8 + 6 * $1.key.utf8.count + $1.value.sizeBound }
        case .read(let value): withExtendedLifetime(value.document) { value.node.sizeInTree }
        }
    }
}

extension JSONNode {
    /// The bytes that the value takes when it is copied into an edited document.
    fileprivate var sizeInTree: Int {
        var size = 0
        for place in 0..<span {
            guard let node = descendant(at: place) else { break }
            size += 8
            if node.kind != .array, node.kind != .object { size += node.source.count }
        }
        return size
    }
}
