import JobPostingJSON

/// The bytes of an HTML text in memory, read without a way to leave them.
///
/// This is the one place of the room that reads memory through a pointer. Every read tests its bounds in the
/// same function, so that callers may pass any index that they computed from the input.
///
/// The bytes belong to the caller, who keeps them alive and unchanged for as long as this value, or anything that
/// holds it, is in use. They should be UTF-8; what is not is passed on byte by byte and never misread, because every
/// byte that has a meaning in HTML is ASCII.
struct HTMLBytes {
    private let buffer: UnsafeBufferPointer<UInt8>

    /// Reads the bytes of `buffer`, which the caller keeps alive.
    init(_ buffer: UnsafeBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    /// The number of bytes.
    var count: Int { buffer.count }

    /// The byte at `index`, or NUL outside the text.
    ///
    /// Callers to whom a NUL in the text and its end are different things compare the index with ``count``.
    @inline(__always)
    subscript(index: Int) -> UInt8 {
        UInt(bitPattern: index) < UInt(bitPattern: buffer.count) ? buffer[index] : 0
    }

    /// The bytes of `range`, as far as they lie inside the text; valid as long as the text is.
    @inline(__always)
    subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        let lower = Swift.max(0, Swift.min(range.lowerBound, buffer.count))
        let upper = Swift.max(lower, Swift.min(range.upperBound, buffer.count))
        return UnsafeBufferPointer(rebasing: buffer[lower..<upper])
    }

    /// Appends the bytes of `range`, as far as they lie inside the text.
    @inline(__always)
    func append(_ range: Range<Int>, to output: inout [UInt8]) {
        output.append(contentsOf: self[range])
    }
}

// MARK: - Scanning

extension HTMLBytes {
    /// The first index in `start ..< end` whose byte is wanted, or `end`.
    ///
    /// `vector` marks the wanted ones among sixteen bytes and `scalar` answers for one; they must agree.
    /// Sixteen bytes at a time: the mask becomes one `pmovmskb` on x86-64, and its set bits give the position.
    @inline(__always)
    func firstIndex(
        from start: Int, to end: Int,
        vector: (SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>, scalar: (UInt8) -> Bool
    ) -> Int {
        let end = Swift.min(end, buffer.count)
        var index = Swift.max(start, 0)
        guard index < end, let base = buffer.baseAddress else { return Swift.max(end, start) }
        // `end - index >= 16` holds whenever sixteen bytes are loaded, and `end` is inside the buffer.
        while end &- index >= 16 {
            let chunk = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
            let mask = vector(chunk)
            if let lane = mask.firstLane { return index &+ lane }
            index &+= 16
        }
        while index < end {
            if scalar(base[index]) { return index }
            index &+= 1
        }
        return end
    }

    /// The first index in `start ..< end` that holds `byte`, or `end`.
    @inline(__always)
    func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int {
        let wanted = SIMD16<UInt8>(repeating: byte)
        return firstIndex(from: start, to: end, vector: { $0 .== wanted }, scalar: { $0 == byte })
    }

    /// The first index from `start` on that holds `byte`, or ``count``: of a byte that is seldom, or not there at all.
    @inline(__always)
    func firstFarIndex(of byte: UInt8, from start: Int) -> Int {
        let wanted = SIMD16<UInt8>(repeating: byte)
        var index = start
        // Sixty-four bytes a step as long as none of them is one.
        while let block = sixtyFourBytes(at: index) {
            let found =
                ((block.0 .== wanted) .| (block.1 .== wanted)) .| ((block.2 .== wanted) .| (block.3 .== wanted))
            if found.hasAny { break }
            index &+= 64
        }
        return firstIndex(of: byte, from: index, to: count)
    }

    /// The first index in `start ..< end` that holds one of two bytes, or `end`.
    @inline(__always)
    func firstIndex(of first: UInt8, or second: UInt8, from start: Int, to end: Int) -> Int {
        let wanted = SIMD16<UInt8>(repeating: first)
        let other = SIMD16<UInt8>(repeating: second)
        return firstIndex(
            from: start, to: end, vector: { ($0 .== wanted) .| ($0 .== other) },
            scalar: { $0 == first || $0 == second })
    }

    /// The first index from `start` on where collapsed text cannot be copied as it stands, or `end`.
    ///
    /// Such bytes are: `&`; controls, line ends among them; 0xC2, with which a no-break space begins; and a space that
    /// another space follows.
    @inline(__always)
    func endOfPlainRun(from start: Int, to end: Int) -> Int {
        let end = Swift.min(end, buffer.count)
        var index = Swift.max(start, 0)
        guard index < end, let base = buffer.baseAddress else { return Swift.max(end, start) }
        let ampersand = SIMD16<UInt8>(repeating: .ampersand)
        let lead = SIMD16<UInt8>(repeating: 0xC2)
        let space = SIMD16<UInt8>(repeating: .space)
        // Seventeen bytes are read per step, and are known to be there.
        while end &- index >= 17 {
            let chunk = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
            let next = UnsafeRawPointer(base + index + 1).loadUnaligned(as: SIMD16<UInt8>.self)
            let pair = (chunk .== space) .& (next .== space)
            let mask = (chunk .== ampersand) .| (chunk .== lead) .| (chunk .< space) .| pair
            if let lane = mask.firstLane { return index &+ lane }
            index &+= 16
        }
        while index < end {
            let byte = base[index]
            if byte < .space || byte == .ampersand || byte == 0xC2 { return index }
            if byte == .space, index &+ 1 < end, base[index &+ 1] == .space { return index }
            index &+= 1
        }
        return end
    }

    /// The first index from `start` on where the name of a tag ends, or the text does: at `>`, `/` or white space.
    @inline(__always)
    func endOfTagName(from start: Int) -> Int { endOfName(from: start, or: .greaterThan) }

    /// The same of an attribute's name, which `=` ends too.
    @inline(__always)
    func endOfAttributeName(from start: Int) -> Int { endOfName(from: start, or: .equals) }

    /// Byte by byte: names are so short that a vector costs more than it saves, by a fifth of the time over real pages.
    @inline(__always)
    private func endOfName(from start: Int, or end: UInt8) -> Int {
        var index = start
        while index < count {
            let byte = self[index]
            if byte == .greaterThan || byte == .solidus || byte == end || byte.isHTMLWhitespace { break }
            index &+= 1
        }
        return index
    }

    /// The first index from `start` on that holds `&`, a carriage return or NUL, or `end`.
    @inline(__always)
    func endOfDecodedRun(from start: Int, to end: Int) -> Int {
        let ampersand = SIMD16<UInt8>(repeating: .ampersand)
        let carriageReturn = SIMD16<UInt8>(repeating: .carriageReturn)
        let null = SIMD16<UInt8>(repeating: 0)
        return firstIndex(
            from: start, to: end,
            vector: { ($0 .== ampersand) .| ($0 .== carriageReturn) .| ($0 .== null) },
            scalar: { $0 == .ampersand || $0 == .carriageReturn || $0 == 0 })
    }

    /// The first index from `start` on that holds `&`, `<`, `>`, `"` or a control, or `end`.
    @inline(__always)
    func endOfUnescapedRun(from start: Int, to end: Int) -> Int {
        let ampersand = SIMD16<UInt8>(repeating: .ampersand)
        let lessThan = SIMD16<UInt8>(repeating: .lessThan)
        let greaterThan = SIMD16<UInt8>(repeating: .greaterThan)
        let quotationMark = SIMD16<UInt8>(repeating: .quotationMark)
        let space = SIMD16<UInt8>(repeating: .space)
        let delete = SIMD16<UInt8>(repeating: .delete)
        return firstIndex(
            from: start, to: end,
            vector: {
                ($0 .== ampersand) .| ($0 .== lessThan) .| ($0 .== greaterThan) .| ($0 .== quotationMark)
                    .| ($0 .< space) .| ($0 .== delete)
            },
            scalar: {
                $0 == .ampersand || $0 == .lessThan || $0 == .greaterThan || $0 == .quotationMark || $0 < .space
                    || $0 == .delete
            })
    }

    /// The sixteen bytes from `index` on, or `nil` when there are not so many.
    @inline(__always)
    func sixteenBytes(at index: Int) -> SIMD16<UInt8>? {
        guard index >= 0, buffer.count &- index >= 16, let base = buffer.baseAddress else { return nil }
        return UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
    }

    /// The sixty-four bytes from `index` on, or `nil` when there are not so many.
    @inline(__always)
    func sixtyFourBytes(at index: Int) -> (SIMD16<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>)? {
        guard index >= 0, buffer.count &- index >= 64, let base = buffer.baseAddress else { return nil }
        let start = UnsafeRawPointer(base + index)
        return (
            start.loadUnaligned(as: SIMD16<UInt8>.self),
            start.loadUnaligned(fromByteOffset: 16, as: SIMD16<UInt8>.self),
            start.loadUnaligned(fromByteOffset: 32, as: SIMD16<UInt8>.self),
            start.loadUnaligned(fromByteOffset: 48, as: SIMD16<UInt8>.self)
        )
    }

    /// The eight bytes from `index` on as one number, the first lowest, or `nil` when there are not so many.
    @inline(__always)
    func eightBytes(at index: Int) -> UInt64? {
        guard index >= 0, buffer.count &- index >= 8, let base = buffer.baseAddress else { return nil }
        return UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self).littleEndian
    }

    /// The bytes from `index` on as one number like ``eightBytes(at:)``, where there are fewer: zeros stand for the others.
    @inline(never)
    func lastBytes(from index: Int) -> UInt64 {
        var word: UInt64 = 0
        for offset in 0..<8 { word |= UInt64(self[index &+ offset]) &<< UInt64(8 &* offset) }
        return word
    }

    /// The four bytes from `index` on as one number, the first lowest, or `nil` when there are not so many.
    @inline(__always)
    func fourBytes(at index: Int) -> UInt32? {
        guard index >= 0, buffer.count &- index >= 4, let base = buffer.baseAddress else { return nil }
        return UnsafeRawPointer(base + index).loadUnaligned(as: UInt32.self).littleEndian
    }
}

// MARK: - Comparing

extension HTMLBytes {
    /// Whether `word`, in lower-case ASCII, stands at `index` and ends before `end`, in either case.
    @inline(__always)
    func matches(_ word: StaticString, at index: Int, to end: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard index >= 0, end <= count, end &- index >= length else { return false }
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: length)
        for offset in 0..<length where self[index &+ offset].asciiLowercased != letters[offset] { return false }
        return true
    }

    /// Whether the bytes of `range` are `word` (lower-case ASCII), in either case.
    func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
        range.count == word.utf8CodeUnitCount && matches(word, at: range.lowerBound, to: range.upperBound)
    }

    /// The first index from `start` on that holds no HTML whitespace, or `end`.
    @inline(__always)
    func skipWhitespace(from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, self[index].isHTMLWhitespace { index &+= 1 }
        return index
    }

    /// A range without the HTML whitespace at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = skipWhitespace(from: range.lowerBound, to: range.upperBound)
        var end = range.upperBound
        while end > start, self[end &- 1].isHTMLWhitespace { end &-= 1 }
        return start..<Swift.max(start, end)
    }
}

// MARK: - ASCII

extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let formFeed: UInt8 = 0x0C
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let exclamationMark: UInt8 = 0x21
    static let quotationMark: UInt8 = 0x22
    static let numberSign: UInt8 = 0x23
    static let ampersand: UInt8 = 0x26
    static let apostrophe: UInt8 = 0x27
    static let hyphen: UInt8 = 0x2D
    static let solidus: UInt8 = 0x2F
    static let colon: UInt8 = 0x3A
    static let semicolon: UInt8 = 0x3B
    static let lessThan: UInt8 = 0x3C
    static let equals: UInt8 = 0x3D
    static let greaterThan: UInt8 = 0x3E
    static let questionMark: UInt8 = 0x3F
    static let verticalBar: UInt8 = 0x7C
    static let delete: UInt8 = 0x7F

    /// Tab, line feed, form feed, carriage return or space ("ASCII whitespace" of the WHATWG Infra standard).
    @inline(__always)
    var isHTMLWhitespace: Bool { self <= 0x20 && (1 &<< UInt64(self)) & 0x1_0000_3600 != 0 }
}
