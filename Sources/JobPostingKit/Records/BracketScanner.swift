import JobPostingJSON

// The kernel that finds where JSON values end without reading them: the only code of this room that reads a window through
// a bare pointer.
//
// Bounds: a block of 64 bytes is loaded only where `offset + 64 <= count`; the last bytes of an input are first copied into
// a block of their own. Every offset that is returned is at most `count`.

/// Finds the end of one JSON value by its brackets, passing over what stands in strings, 64 bytes a step.
///
///     {"a": "x\"}", "b": [1]}          one bit a byte; here for the text at the left
///     ·······11·················       escaped: the byte after a backslash that is not escaped itself
///     ·1·1··1····1··1·1······          quotes that are not escaped
///     ·111··11111···111·······         in a string: the parity of the quotes so far
///     1··················1·22          brackets outside of strings; the depth is counted block by block, and bracket by
///                                      bracket only in the block where it can reach 0
///
/// The text may be broken: then the answer is an end that some repair has to make sense of, or none.
struct BracketScanner {
    /// Containers that are open.
    private(set) var depth = 0
    /// All ones inside a string, else 0.
    private var inString: UInt64 = 0
    /// 1 when the first byte of the next block is escaped.
    private var escaped: UInt64 = 0
    /// Whether the value is a string, which ends with its second quote.
    private let isString: Bool

    /// - Parameter isString: Whether the value is a string; scanning then begins after its opening quote.
    init(isString: Bool = false) {
        self.isString = isString
        inString = isString ? .max : 0
    }

    /// What one block of 64 bytes shows.
    struct Block {
        /// Bytes up to the end of the value, when it ends here.
        var end: Int?
        /// Opening braces, inside strings too: one bit a byte.
        var braces: UInt64 = 0
    }

    /// Looks at 64 bytes, of which the first `limit` belong to the input.
    ///
    /// - Parameter isSeekingBraces: Whether `braces` is filled.
    @inline(__always)
    mutating func scan(_ bytes: UnsafePointer<UInt8>, limit: Int = 64, isSeekingBraces: Bool) -> Block {
        let masks = BracketMasks(bytes)
        guard !masks.isEmpty || escaped != 0 else { return Block() }
        let ahead = escaped
        escaped = 0
        var quotes = masks.quotes
        var skipped = ahead
        var backslashes = masks.backslashes & ~ahead
        while backslashes != 0 {
            let index = UInt64(truncatingIfNeeded: backslashes.trailingZeroBitCount)
            if index == 63 {
                escaped = 1
                break
            }
            skipped |= 2 &<< index
            backslashes &= ~(3 &<< index)
        }
        quotes &= ~skipped
        // Parity from the left: bit i is the exclusive or of the bits 0...i.
        var parity = quotes
        parity ^= parity &<< 1
        parity ^= parity &<< 2
        parity ^= parity &<< 4
        parity ^= parity &<< 8
        parity ^= parity &<< 16
        parity ^= parity &<< 32
        parity ^= inString
        let before = inString
        inString = parity &>> 63 == 0 ? 0 : .max
        var block = Block(end: nil, braces: isSeekingBraces ? masks.braces : 0)
        if isString {
            if before != 0, quotes != 0 { block.end = within(limit, quotes.trailingZeroBitCount &+ 1) }
            return block
        }
        let opening = masks.opening & ~parity
        let closing = masks.closing & ~parity
        let closed = closing.nonzeroBitCount
        if closed < depth {
            depth = depth &+ opening.nonzeroBitCount &- closed
            return block
        }
        var brackets = opening | closing
        while brackets != 0 {
            let index = brackets.trailingZeroBitCount
            brackets &= brackets &- 1
            depth = depth &+ ((opening &>> UInt64(truncatingIfNeeded: index)) & 1 == 1 ? 1 : -1)
            if depth <= 0 {
                block.end = within(limit, index &+ 1)
                return block
            }
        }
        return block
    }

    private func within(_ limit: Int, _ end: Int) -> Int? { end <= limit ? end : nil }
}

/// Which of 64 bytes are quotes, backslashes and brackets: one bit a byte, the first byte lowest.
private struct BracketMasks {
    private(set) var quotes: UInt64 = 0
    private(set) var backslashes: UInt64 = 0
    private(set) var opening: UInt64 = 0
    private(set) var closing: UInt64 = 0
    private(set) var braces: UInt64 = 0
    private(set) var isEmpty = true

    @inline(__always)
    init(_ bytes: UnsafePointer<UInt8>) {
        let block = UnsafeRawPointer(bytes)
        // Constants with types of their own: only then is a comparison one instruction, and not a loop over lanes.
        let quotationMark = SIMD16<UInt8>(repeating: 0x22)
        let reverseSolidus = SIMD16<UInt8>(repeating: 0x5C)
        let brace = SIMD16<UInt8>(repeating: 0x7B)
        let closingBrace = SIMD16<UInt8>(repeating: 0x7D)
        let fold = SIMD16<UInt8>(repeating: 0x20)
        for part in 0..<4 {
            let bytes = block.loadUnaligned(fromByteOffset: part &* 16, as: SIMD16<UInt8>.self)
            // `[` and `{`, and `]` and `}`, differ in one bit.
            let folded = bytes | fold
            let quote = bytes .== quotationMark
            let backslash = bytes .== reverseSolidus
            let open = folded .== brace
            let close = folded .== closingBrace
            guard ((quote .| backslash) .| (open .| close)).hasAny else { continue }
            isEmpty = false
            let shift = UInt64(truncatingIfNeeded: part &* 16)
            quotes |= UInt64(quote.bits) &<< shift
            backslashes |= UInt64(backslash.bits) &<< shift
            if (open .| close).hasAny {
                opening |= UInt64(open.bits) &<< shift
                closing |= UInt64(close.bits) &<< shift
                braces |= UInt64((bytes .== brace).bits) &<< shift
            }
        }
    }
}
