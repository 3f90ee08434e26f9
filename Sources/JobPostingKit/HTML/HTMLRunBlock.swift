import JobPostingJSON

/// Thirty-two bytes of a text, of which the first may be a run: characters that every form writes as they are.
///
///     Swift &amp; C…        a run ends before the `&`
///     └─┬──┘
struct HTMLRunBlock {
    static let size = 32

    let first: SIMD16<UInt8>
    let second: SIMD16<UInt8>

    /// Where a run ends that begins with the block: before markup, references, controls, 0xC2, with which a no-break space
    /// begins, and a space that another space follows; nil where all of it is one.
    ///
    /// - Parameter next: The byte behind the block.
    @inline(__always)
    func endOfRun(before next: UInt8) -> Int? {
        let space = SIMD16<UInt8>(repeating: .space)
        let spaces = (first .== space).bits(before: second .== space)
        let pairs = spaces & (spaces &>> 1 | (next == .space ? 1 &<< 31 : 0))
        let ends = HTMLRunBlock.ends(in: first).bits(before: HTMLRunBlock.ends(in: second)) | pairs
        return ends == 0 ? nil : ends.trailingZeroBitCount
    }

    /// The bytes that end a run wherever they stand.
    @inline(__always)
    private static func ends(in block: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
        // `<` and `>` differ in one bit.
        let brackets =
            (block | SIMD16<UInt8>(repeating: 2)) .== SIMD16<UInt8>(repeating: .greaterThan)
        let references = block .== SIMD16<UInt8>(repeating: .ampersand)
        let controls =
            (block .< SIMD16<UInt8>(repeating: .space)) .| (block .== SIMD16<UInt8>(repeating: .delete))
        return (brackets .| references) .| (controls .| (block .== SIMD16<UInt8>(repeating: 0xC2)))
    }
}

extension HTMLBytes {
    /// The thirty-two bytes from `index` on; NULs, which end a run, stand for those that are not there.
    @inline(__always)
    func runBlock(at index: Int) -> HTMLRunBlock {
        guard let first = sixteenBytes(at: index), let second = sixteenBytes(at: index &+ 16) else {
            return lastRunBlock(from: index)
        }
        return HTMLRunBlock(first: first, second: second)
    }

    @inline(never)
    private func lastRunBlock(from index: Int) -> HTMLRunBlock {
        func word(_ offset: Int) -> UInt64 {
            (eightBytes(at: index &+ offset) ?? lastBytes(from: index &+ offset)).littleEndian
        }
        return HTMLRunBlock(
            first: unsafeBitCast(SIMD2(word(0), word(8)), to: SIMD16<UInt8>.self),
            second: unsafeBitCast(SIMD2(word(16), word(24)), to: SIMD16<UInt8>.self))
    }
}
