/// The one or two words that each phrase of a table begins with, as a set that may hold more than it was given: it says
/// quickly of most texts that they are no phrase of the table.
///
///     keys         new zealand · isle of man · norway      →   the bits of: new zealand, isle of, norway
///     "New York"   no bit: no phrase                           "Isle of Wight"   a bit: look it up
///
/// The memory is never changed and never freed.
struct FirstWords: @unchecked Sendable {
    // A power of two of bits; every number of a bit is masked by `mask`, which is one less.
    private let bits: UnsafePointer<UInt64>
    private let mask: UInt32

    /// The words of the keys of tables, and of further ones.
    ///
    /// - Complexity: O(bytes of the tables).
    init(of tables: [PhraseTable], and keys: [String] = []) {
        var count = keys.count
        for table in tables { table.forEachKey { _ in count += 1 } }
        var capacity = 1024
        while capacity < count * 16 { capacity *= 2 }
        mask = UInt32(truncatingIfNeeded: capacity - 1)
        let bits = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity / 64)
        bits.initialize(repeating: 0, count: capacity / 64)
        self.bits = UnsafePointer(bits)
        let mask = self.mask
        func insert(_ key: some Sequence<UInt8>) {
            guard let hash = FirstWords.hash(of: key) else { return }
            bits[Int((hash & mask) >> 6)] |= 1 << UInt64(hash & 63)
        }
        for table in tables { table.forEachKey { insert($0) } }
        for key in keys { insert(key.utf8) }
    }

    /// Whether a text may be a phrase: it begins with such words, or so that this cannot be told at once.
    ///
    /// - Complexity: O(length of the words).
    @inline(__always)
    func mayBegin(_ text: some Sequence<UInt8>) -> Bool {
        guard let hash = FirstWords.hash(of: text) else { return true }
        return bits[Int((hash & mask) &>> 6)] &>> UInt64(hash & 63) & 1 == 1
    }

    /// A number for the one or two words that a text or key begins with, if each is of two or more letters or digits of
    /// ASCII and has other signs of ASCII behind it, or nothing; nil for others, and for zeros.
    ///
    /// Such words are the first ones of the text's key too. One letter may be joined with others, and what is beyond ASCII
    /// may be a letter.
    @inline(__always)
    private static func hash(of text: some Sequence<UInt8>) -> UInt32? {
        var (hash, count, digits): (UInt32, Int, UInt8) = (0x811C_9DC5, 0, 0)
        // How many bytes of the second word were seen; below zero while the first one is.
        var second = -1
        for byte in text {
            guard byte.isASCIIAlphanumeric else {
                if byte >= 0x80 || count < 2 { return nil }
                if second > 0 { break }
                second = 0
                continue
            }
            if second < 0 {
                count &+= 1
                digits |= byte ^ 0x30
            } else {
                if second == 0 { hash = (hash ^ 0x20) &* 0x0100_0193 }
                second &+= 1
            }
            // Digits have the bit that makes letters small.
            hash = (hash ^ UInt32(byte | 0x20)) &* 0x0100_0193
        }
        return count < 2 || digits == 0 || second == 1 ? nil : hash ^ hash &>> 15
    }
}
