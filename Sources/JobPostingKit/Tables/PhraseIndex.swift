// The slots of an index, twice as many as there are lines or more; a key is in the first free slot from its own on:
//
//     slot     0            empty
//              tag · start  the highest 8 bits of the key's hash, and 1 more than where its line begins, in 24 bits
//
// A text that is in no table mostly meets an empty slot, else a tag that is not its own.

/// Finds the line of a key in the text of a ``PhraseTable``.
///
/// The memory is never changed and never freed.
struct PhraseIndex: @unchecked Sendable {
    // A power of two of slots; every number of a slot is masked by `mask`, which is one less.
    private let slots: UnsafePointer<UInt32>
    private let mask: UInt32

    /// The index of a text; nil for one whose lines cannot be told by 24 bits, and for none.
    ///
    /// - Complexity: O(bytes), about a nanosecond for each.
    init?(of text: StaticString) {
        let table = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard !table.isEmpty, table.count < 0xFF_FFFF else { return nil }
        var lines = 1
        for byte in table where byte == PhraseIndex.lineFeed { lines &+= 1 }
        var capacity = 4
        while capacity < lines &* 2 { capacity &*= 2 }
        let slots = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
        slots.initialize(repeating: 0, count: capacity)
        mask = UInt32(truncatingIfNeeded: capacity &- 1)
        self.slots = UnsafePointer(slots)
        var start = 0
        while start < table.count {
            var hash = PhraseIndex.seed
            var end = start
            while end < table.count, table[end] != PhraseIndex.lineFeed, table[end] != UInt8(ascii: "=") {
                hash = PhraseIndex.hash(hash, table[end])
                end &+= 1
            }
            var slot = PhraseIndex.slot(of: hash) & mask
            while slots[Int(slot)] != 0 { slot = (slot &+ 1) & mask }
            slots[Int(slot)] = hash & 0xFF00_0000 | UInt32(truncatingIfNeeded: start &+ 1)
            while end < table.count, table[end] != PhraseIndex.lineFeed { end &+= 1 }
            start = end &+ 1
        }
    }

    /// Where a key ends in its line; nil when no line has it.
    ///
    /// - Parameter table: The text that the index was made of.
    /// - Complexity: O(length of the key).
    @inline(__always)
    func end(of key: Slice<UnsafeBufferPointer<UInt8>>, in table: UnsafeBufferPointer<UInt8>) -> Int? {
        var hash = PhraseIndex.seed
        for byte in key { hash = PhraseIndex.hash(hash, byte) }
        var slot = PhraseIndex.slot(of: hash) & mask
        // Half of the slots are empty, so one of them ends it.
        while true {
            let entry = slots[Int(slot)]
            if entry == 0 { return nil }
            if (entry ^ hash) & 0xFF00_0000 == 0 {
                let start = Int(entry & 0xFF_FFFF) &- 1
                let end = start &+ key.count
                let isWhole =
                    end == table.count
                    || end < table.count && (table[end] == UInt8(ascii: "=") || table[end] == PhraseIndex.lineFeed)
                if isWhole, key.elementsEqual(table[start..<end]) { return end }
            }
            slot = (slot &+ 1) & mask
        }
    }

    // FNV-1a of 32 bits.
    private static var seed: UInt32 { 0x811C_9DC5 }

    @inline(__always)
    private static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

    @inline(__always)
    private static func slot(of hash: UInt32) -> UInt32 { hash ^ hash &>> 15 }

    private static var lineFeed: UInt8 { 0x0A }
}
