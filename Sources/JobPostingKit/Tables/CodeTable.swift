/// A sorted list of short codes in the program's constant data.
///
/// All codes stand in one text, each in a row of the same width; a shorter code is filled up with dots:
///
///     rows    ADAEAF…         AD02.AD03.…ARA..…
///     width   2               5
///
/// Beside it stand the numbers of the rows by the slots of their codes, so that a look-up is one comparison, mostly; they
/// are found when a table is first asked, and a look-up allocates nothing.
struct CodeTable: @unchecked Sendable {
    /// The rows, one after another, in ascending order.
    private let rows: StaticString

    /// How many bytes a row has.
    private let width: Int

    // A power of two of slots, at least twice as many as there are rows, each the number of a row and 1, or 0. Written here
    // alone, never changed and never freed. A slot's number is shifted down to as many bits as there are slots.
    private let slots: UnsafePointer<UInt16>
    private let shift: UInt64
    private let mask: Int

    /// A table over constant text, which is kept for ever.
    ///
    /// - Parameters:
    ///   - rows: codes in ascending order, each filled up with dots to `width`; fewer than 65,535.
    ///   - width: bytes in a row, 1 to 8.
    init(rows: StaticString, width: Int) {
        self.rows = rows
        self.width = min(max(width, 1), PackedCode.capacity)
        let count = min(rows.utf8CodeUnitCount / self.width, Int(UInt16.max) - 1)
        var bits = 2
        while 1 << bits < count * 2 { bits += 1 }
        let slots = UnsafeMutablePointer<UInt16>.allocate(capacity: 1 << bits)
        slots.initialize(repeating: 0, count: 1 << bits)
        self.slots = UnsafePointer(slots)
        shift = UInt64(64 - bits)
        mask = 1 << bits - 1
        for row in 0..<count {
            var slot = slot(of: filled(row))
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt16(row + 1)
        }
    }

    /// Where the search for the bytes of a row begins.
    @inline(__always)
    private func slot(of row: UInt64) -> Int { Int((row &* 0x9E37_79B9_7F4A_7C15) &>> shift) & mask }

    /// The bytes of a row, dots and all, the first one highest.
    ///
    /// - Parameter row: A number in `0..<count`.
    @inline(__always)
    private func filled(_ row: Int) -> UInt64 {
        let bytes = UnsafeRawPointer(rows.utf8Start)
        let start = row &* width
        // The row is start..<start + width, which is inside the text. Eight bytes from its start may not be; then the
        // eight that end with it are, unless the whole table is shorter.
        if start &+ 8 <= rows.utf8CodeUnitCount {
            let bits = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
            return bits & UInt64.max << UInt64(64 &- 8 &* width)
        }
        if start &+ width >= 8 {
            let end = bytes.loadUnaligned(fromByteOffset: start &+ width &- 8, as: UInt64.self)
            return UInt64(bigEndian: end) << UInt64(64 &- 8 &* width)
        }
        return (0..<width).reduce(0) { $0 | UInt64(rows.utf8Start[start &+ $1]) << UInt64(56 &- 8 &* $1) }
    }

    /// How many codes there are.
    var count: Int {
        rows.utf8CodeUnitCount / width
    }

    /// The code in a row; `nil` outside `0..<count`.
    subscript(row: Int) -> PackedCode? {
        guard row >= 0, row < count else { return nil }
        // row <= count - 1 and offset < width, so the byte read is at most at (row + 1) * width - 1, which is below
        // count * width <= utf8CodeUnitCount; none of it overflows, since utf8CodeUnitCount is an Int. A generated
        // table is never a lone scalar, so its text has a pointer, and that lives as long as the program.
        let start = rows.utf8Start + row &* width
        var bits: UInt64 = 0
        for offset in 0..<width {
            let byte = start[offset]
            if byte == UInt8(ascii: ".") { break }
            // width <= 8: the shift is one of 56, 48, … 0.
            bits |= UInt64(byte) << UInt64(56 &- 8 &* offset)
        }
        return PackedCode(bits: bits)
    }

    /// Whether a code is in the table.
    ///
    /// - Complexity: O(1), without allocation.
    func contains(_ code: PackedCode) -> Bool {
        let wanted = code.count
        guard wanted > 0, wanted <= width else { return false }
        // Filled up with dots as the rows are.
        let mask = UInt64.max << UInt64(64 &- 8 &* width)
        let row = code.bits | 0x2E2E_2E2E_2E2E_2E2E & mask & (wanted == 8 ? 0 : UInt64.max >> UInt64(8 &* wanted))
        var slot = slot(of: row)
        // Half of the slots are empty, so one of them ends it.
        while true {
            let number = Int(slots[slot])
            if number == 0 { return false }
            if filled(number &- 1) == row { return true }
            slot = (slot &+ 1) & self.mask
        }
    }
}
