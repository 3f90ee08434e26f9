/// A sorted list of short codes in the program's constant data.
///
/// All codes stand in one text, each in a row of the same width; a shorter code is filled up with dots:
///
///     rows    ADAEAF…         AD02.AD03.…ARA..…
///     width   2               5
///
/// Nothing is built when the program starts, and a lookup allocates nothing.
struct CodeTable: Sendable {
    /// The rows, one after another, in ascending order.
    private let rows: StaticString

    /// How many bytes a row has.
    private let width: Int

    /// A table over constant text.
    ///
    /// - Parameters:
    ///   - rows: codes in ascending order, each filled up with dots to `width`.
    ///   - width: bytes in a row, 1 to 8.
    init(rows: StaticString, width: Int) {
        self.rows = rows
        self.width = min(max(width, 1), PackedCode.capacity)
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
    /// - Complexity: O(log `count`), without allocation.
    @_optimize(speed)
    func contains(_ code: PackedCode) -> Bool {
        let wanted = code.count
        guard wanted > 0, wanted <= width else { return false }
        // Filled up with dots as the rows are, which stand before digits and letters as nothing does.
        let mask = UInt64.max << UInt64(64 &- 8 &* width)
        let row = code.bits | 0x2E2E_2E2E_2E2E_2E2E & mask & (wanted == 8 ? 0 : UInt64.max >> UInt64(8 &* wanted))
        let bytes = UnsafeRawPointer(rows.utf8Start)
        let size = rows.utf8CodeUnitCount
        var lower = 0
        var upper = count
        // Each turn halves lower..<upper; both stay in 0...count.
        while lower < upper {
            let middle = lower &+ (upper &- lower) / 2
            let start = middle &* width
            // The row is start..<start + width, which is inside the text. Eight bytes from its start may not be; then the
            // eight that end with it are, unless the whole table is shorter.
            let candidate: UInt64
            if start &+ 8 <= size {
                candidate = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)) & mask
            } else if start &+ width >= 8 {
                let end = bytes.loadUnaligned(fromByteOffset: start &+ width &- 8, as: UInt64.self)
                candidate = UInt64(bigEndian: end) << UInt64(64 &- 8 &* width)
            } else {
                candidate = (0..<width).reduce(0) { $0 | UInt64(rows.utf8Start[start &+ $1]) << UInt64(56 &- 8 &* $1) }
            }
            if candidate == row { return true }
            if candidate < row {
                lower = middle &+ 1
            } else {
                upper = middle
            }
        }
        return false
    }
}
