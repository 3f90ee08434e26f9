/// Looks texts up in a table of phrases, whatever their case, marks and punctuation.
///
/// ```
/// static let months = PhraseTable(
///     """
///     april=4
///     ...
///     styczen=1
///     """)
///                      "Styczeń"  ─ PhraseKey ─▶  styczen  ─ binary search ─▶  "1"
/// ```
///
/// A table is flat text, so that it compiles at once: a line a phrase, its key (as ``PhraseKey`` folds it), `=`, its
/// value; sorted by the bytes of the keys, none twice. Tests hold every table against this. A table that is kept has an
/// index besides, because most texts that are looked up are in no table, and those must cost next to nothing.
struct PhraseTable: Sendable {
    private let text: StaticString
    private let index: PhraseIndex?

    /// A table that is kept for ever, as a constant: its index is made here and never freed.
    init(_ text: StaticString) {
        self.text = text
        index = PhraseIndex(of: text)
    }

    /// A table that is made for one look-up.
    init(unindexed text: StaticString) {
        self.text = text
        index = nil
    }

    /// The value of a phrase; nil when the table does not have it.
    ///
    /// - Complexity: O(length of the phrase), without allocation for a phrase of ASCII that is not too long.
    subscript(_ phrase: String) -> String? {
        PhraseKey.withBytes(of: phrase, joiningLetters: false) { self[$0] }
    }

    /// The value of the name of a place, folded as ``PlaceKey`` does; nil when the table does not have it.
    ///
    /// - Complexity: As ``subscript(_:)``.
    func value(ofPlace name: String) -> String? {
        PhraseKey.withBytes(of: name, joiningLetters: true) { self[$0] }
    }

    /// The value of a key; nil when the table does not have it.
    subscript(_ key: PhraseKey) -> String? {
        key.bytes.withUnsafeBufferPointer { self[$0[...]] }
    }

    /// The value of a part of a key.
    subscript(_ key: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        guard !key.isEmpty else { return nil }
        let table = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        if let index { return index.end(of: key, in: table).map { value(from: $0, in: table) } }
        // The line that is looked for begins in low..<high, and both are beginnings of lines or the end.
        var low = 0
        var high = table.count
        while low < high {
            var start = low + (high - low) / 2
            while start > low, table[start - 1] != PhraseTable.lineFeed { start -= 1 }
            // Past the bytes that line and key have in common; one comparison says all.
            var position = start
            var rest = key.startIndex
            while rest < key.endIndex, position < table.count, table[position] == key[rest] {
                position += 1
                rest += 1
            }
            let byte = position < table.count ? table[position] : PhraseTable.lineFeed
            let isWholeLine = byte == UInt8(ascii: "=") || byte == PhraseTable.lineFeed
            if rest == key.endIndex, isWholeLine { return value(from: position, in: table) }
            if rest < key.endIndex, isWholeLine || byte < key[rest] {
                while position < table.count, table[position] != PhraseTable.lineFeed { position += 1 }
                low = min(position + 1, high)
            } else {
                high = start
            }
        }
        return nil
    }

    /// What stands between the sign of equality at a place and the end of its line.
    private func value(from equals: Int, in table: UnsafeBufferPointer<UInt8>) -> String {
        var end = equals
        while end < table.count, table[end] != PhraseTable.lineFeed { end += 1 }
        return String(decoding: table[min(equals + 1, end)..<end], as: UTF8.self)
    }

    /// Calls a function with each key, in their order.
    func forEachKey(_ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Void) {
        let table = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        var start = 0
        while start < table.count {
            var end = start
            while end < table.count, table[end] != PhraseTable.lineFeed, table[end] != UInt8(ascii: "=") { end += 1 }
            if end > start { body(table[start..<end]) }
            while end < table.count, table[end] != PhraseTable.lineFeed { end += 1 }
            start = end + 1
        }
    }

    /// All lines in their order, for tests.
    var lines: [(key: String, value: String)] {
        let table = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        return table.split(separator: PhraseTable.lineFeed).map { line in
            let equals = line.firstIndex(of: UInt8(ascii: "=")) ?? line.endIndex
            return (
                String(decoding: line[..<equals], as: UTF8.self),
                String(decoding: line[equals...].dropFirst(), as: UTF8.self)
            )
        }
    }

    private static var lineFeed: UInt8 { 0x0A }
}
