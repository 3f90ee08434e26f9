/// Finds a named character reference by its name.
///
/// Built once, at the first reference that is not one of the commonest, from the generated text:
///
///     table     … amp 26 ⏎ amp; 26 ⏎ …                  NamedCharacterReferences.table
///     entries   [… (name at 17012, 3 bytes, "&"), (name at 17019, 4 bytes, "&") …]
///     slots     4,096 numbers of entries plus one, 0 where free; the hash of the name says where to begin
struct NamedCharacterReferenceIndex {
    /// The one index.
    static let shared = NamedCharacterReferenceIndex()

    private struct Entry {
        var name: Range<Int>
        var reference: CharacterReference
    }

    private var entries: [Entry] = []
    private var slots = [UInt16](repeating: 0, count: 4096)

    private static var table: HTMLBytes {
        let text = NamedCharacterReferences.table
        return HTMLBytes(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private init() {
        let table = NamedCharacterReferenceIndex.table
        entries.reserveCapacity(NamedCharacterReferences.count)
        var position = 0
        while position < table.count {
            let nameEnd = table.firstIndex(of: .space, from: position, to: table.count)
            let lineEnd = table.firstIndex(of: .lineFeed, from: nameEnd, to: table.count)
            let name = position..<nameEnd
            var reference = CharacterReference(length: name.count &+ 1)
            var codePoint: UInt32 = 0
            for index in nameEnd &+ 1..<lineEnd {
                let byte = table[index]
                if byte == .space {
                    reference.add(codePoint: codePoint)
                    codePoint = 0
                } else {
                    codePoint = codePoint &* 16 &+ UInt32(byte.isASCIIDigit ? byte &- 0x30 : byte &- 0x41 &+ 10)
                }
            }
            reference.add(codePoint: codePoint)
            entries.append(Entry(name: name, reference: reference))
            var slot = NamedCharacterReferenceIndex.slot(of: name, in: table)
            while slots[slot] != 0 { slot = (slot &+ 1) & 4095 }
            slots[slot] = UInt16(truncatingIfNeeded: entries.count)
            position = lineEnd &+ 1
        }
    }

    /// The reference whose name, with its semicolon if it has one, is the bytes of `range`; else `nil`.
    ///
    /// - Complexity: Linear in the length of the name.
    func reference(named range: Range<Int>, in bytes: HTMLBytes) -> CharacterReference? {
        let table = NamedCharacterReferenceIndex.table
        var slot = NamedCharacterReferenceIndex.slot(of: range, in: bytes)
        // A free slot ends the search; there always is one, for the index is little more than half full.
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) &- 1]
            if entry.name.count == range.count {
                var offset = 0
                while offset < range.count,
                    table[entry.name.lowerBound &+ offset] == bytes[range.lowerBound &+ offset]
                {
                    offset &+= 1
                }
                if offset == range.count { return entry.reference }
            }
            slot = (slot &+ 1) & 4095
        }
        return nil
    }

    /// Where the search for a name begins (FNV-1a, 64 bits, its upper bits folded in).
    private static func slot(of range: Range<Int>, in bytes: HTMLBytes) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ hash &>> 32) & 4095)
    }
}
