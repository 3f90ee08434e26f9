/// A short code of ASCII letters and digits, in one integer.
///
/// The first byte stands highest and unused bytes are zero, so integers compare as the texts do:
///
///     "US"     0x5553_0000_0000_0000
///     "USCA"   0x5553_4341_0000_0000
///     "USD"    0x5553_4400_0000_0000
///
/// Only `A`–`Z` and `0`–`9` occur, never a zero byte: a code ends where the first zero stands.
struct PackedCode: Hashable, Comparable, Sendable {
    /// The most bytes that a code can have.
    static let capacity = 8

    /// The bytes, first one highest, unused ones zero.
    private(set) var bits: UInt64

    /// The code without a byte.
    init() {
        bits = 0
    }

    /// A code from the integer that ``bits`` gave.
    ///
    /// - Parameter bits: bytes as ``bits`` holds them.
    init(bits: UInt64) {
        self.bits = bits
    }

    /// Reads a code; `nil` unless the text has one to eight bytes, all of them letters or digits of ASCII.
    ///
    /// - Parameters:
    ///   - text: the whole code, nothing before or after it.
    ///   - ignoringCase: whether `a`–`z` are read as `A`–`Z`; otherwise they make the text no code.
    /// - Complexity: O(1): reading stops at the ninth byte.
    init?(_ text: some Collection<UInt8>, ignoringCase: Bool) {
        self.init()
        guard append(text, ignoringCase: ignoringCase), bits != 0 else { return nil }
    }

    /// Adds bytes at the end; `false`, with the code left as it was, when one is no letter or digit or has no room.
    ///
    /// - Parameters:
    ///   - text: the bytes to add.
    ///   - ignoringCase: whether `a`–`z` are read as `A`–`Z`.
    /// - Returns: whether all were added.
    /// - Complexity: O(1): reading stops at the ninth byte.
    mutating func append(_ text: some Collection<UInt8>, ignoringCase: Bool) -> Bool {
        var count = self.count
        var bits = self.bits
        for byte in text {
            guard count < Self.capacity, let byte = Self.folded(byte, ignoringCase: ignoringCase) else { return false }
            // 0 <= count <= 7: the shift is one of 56, 48, … 0.
            bits |= UInt64(byte) << UInt64(56 &- 8 &* count)
            count &+= 1
        }
        self.bits = bits
        return true
    }

    /// How many bytes the code has: 0 to 8.
    var count: Int {
        Self.capacity &- bits.trailingZeroBitCount / 8
    }

    /// The code as text.
    var text: String {
        withUnsafeBytes(of: bits.bigEndian) { bytes in
            // Eight bytes at most are a code's, and those are letters and digits.
            bytes.withMemoryRebound(to: UInt8.self) { String(seenASCII: UnsafeBufferPointer(rebasing: $0[..<count])) }
        }
    }

    static func < (left: PackedCode, right: PackedCode) -> Bool {
        left.bits < right.bits
    }

    /// A byte that may stand in a code, its case raised when that is asked for; `nil` for any other byte.
    private static func folded(_ byte: UInt8, ignoringCase: Bool) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case UInt8(ascii: "a")...UInt8(ascii: "z") where ignoringCase: byte & 0xDF
        default: nil
        }
    }
}

/// The bytes of the code, from the first to the last.
extension PackedCode: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { count }

    /// The byte at a position; 0 outside the code.
    subscript(position: Int) -> UInt8 {
        guard position >= 0, position < Self.capacity else { return 0 }
        return UInt8(truncatingIfNeeded: bits >> UInt64(56 &- 8 &* position))
    }
}
