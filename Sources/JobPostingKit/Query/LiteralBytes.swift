import JobPostingJSON

/// Bytes of records that have not been read, each only where there is one.
struct LiteralBytes {
    private let html: HTMLBytes
    private let base: UnsafePointer<UInt8>?
    private let count: Int

    init(_ text: UnsafeBufferPointer<UInt8>) {
        html = HTMLBytes(text)
        base = text.baseAddress
        count = text.count
    }

    /// The byte at an offset; a line feed outside, with which every record ends.
    @inline(__always)
    subscript(_ offset: Int) -> UInt8 {
        guard let base, UInt(bitPattern: offset) < UInt(bitPattern: count) else { return 0x0A }
        return base[offset]
    }

    // MARK: - Escapes

    /// The value of an escape that lost its backslash: `u00AD`; or of any, at its `u`.
    func lostEscape(at place: Int) -> UInt32? {
        guard self[place] == 0x75, let base, place < count &- 4 else { return nil }
        return hexadecimalUnit(base + place + 1).map(UInt32.init)
    }

    /// Whether an escape stands for a character between words: `\n`, `\"`.
    func isSeparatingEscape(at place: Int) -> Bool {
        switch self[place &+ 1] {
        case 0x22, 0x2F, 0x6E, 0x72, 0x74: true
        default: false
        }
    }

    // MARK: - Scalars

    /// The scalar of UTF-8 at an offset, and its bytes; nil where there is none.
    func scalar(at place: Int) -> (scalar: UInt32, length: Int)? {
        let lead = self[place]
        let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
        guard length > 0 else { return nil }
        var value = UInt32(lead) & (0x7F &>> UInt32(length))
        for offset in 1..<length {
            let byte = self[place &+ offset]
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value &<< 6 | UInt32(byte & 0x3F)
        }
        return (value, length)
    }

    /// Whether a scalar, as a byte of windows-1252, may begin UTF-8 that goes on with what follows: `Ã¼`.
    func mayBeMisread(_ scalar: UInt32, before end: Int) -> Bool {
        guard scalar &- 0xC2 < 51, let next = endOfMisread(at: end) else { return false }
        return scalar < 0xE0 || endOfMisread(at: next) != nil
    }

    /// Where something ends that may be a further byte of UTF-8 which was read as windows-1252; nil for what cannot be.
    private func endOfMisread(at place: Int) -> Int? {
        var found: UInt32
        var end: Int
        switch self[place] {
        case 0x5C:
            var start = place
            while self[start] == 0x5C { start &+= 1 }
            guard let value = lostEscape(at: start) else { return nil }
            (found, end) = (value, start &+ 5)
        case 0x26:
            guard let reference = reference(after: place) else { return nil }
            (found, end) = (reference.scalar, reference.end)
        case 0x80...:
            guard let (value, length) = scalar(at: place) else { return place &+ 1 }
            (found, end) = (value, place &+ length)
        default: return nil
        }
        switch found {
        // The block of Latin-1, and what windows-1252 has in the place of its controls.
        case 0x80...0xBF, 0x152...0x192, 0x2C6...0x2DC, 0x2010...0x203A, 0x20AC, 0x2122: return end
        default: return nil
        }
    }

    // MARK: - References

    /// What a reference behind an ampersand stands for, in whatever depth; nil where there is none.
    ///
    /// - Parameter ampersand: The last byte of what stands for the ampersand.
    func reference(after ampersand: Int) -> (scalar: UInt32, hasMore: Bool, end: Int)? {
        var ampersand = ampersand
        // `&amp;amp;#114;`: each layer begins with the reference for `&`.
        for _ in 0..<16 {
            guard
                let reference = CharacterReferences.reference(
                    in: html, after: ampersand, to: min(count, ampersand &+ 256), context: .text)
            else { return nil }
            let end = ampersand &+ reference.length
            if reference.ascii == 0x26 {
                ampersand = end &- 1
                continue
            }
            return (reference.firstScalar, reference.hasMore, end)
        }
        return (0, true, ampersand)
    }

    // MARK: - Whatever hides something

    /// Whether an escape, a reference, markup or something beyond ASCII may end at a place, or after it within the same
    /// letters and digits.
    func mayHide(endingAt place: Int) -> Bool {
        let byte = self[place]
        guard byte.isASCIIAlphanumeric else {
            return byte >= 0x80 || byte < 9 || byte == 0x3B || byte == 0x3E || byte == 0x5C || byte == 0x7D
        }
        // `\n`, `\x20`.
        if self[place &- 1] == 0x5C { return true }
        if self[place &- 1] == 0x78 && self[place &- 2] == 0x5C { return true }
        if self[place &- 2] == 0x78 && self[place &- 3] == 0x5C { return true }
        // `\u00AD`, and the same without its backslash.
        for distance in 1..<5 where lostEscape(at: place &- distance) != nil { return true }
        // A reference that has no semicolon: `&shyrust`, `&amp;shyrust`.
        var start = place
        while self[start].isASCIIAlphanumeric, place &- start < 64 { start &-= 1 }
        switch self[start] {
        case 0x26, 0x23: return true
        case 0x3B: return self[start &- 1] | 0x20 == 0x70 || self[start &- 1] == 0x36 || self[start &- 1] == 0x38
        case 0x5C: return lostEscape(at: start &+ 1) == 0x26
        default: return false
        }
    }
}

extension CharacterReference {
    /// The first scalar that it stands for.
    fileprivate var firstScalar: UInt32 {
        let first = UInt32(utf8 & 0xFF)
        func next(_ index: Int) -> UInt32 { UInt32(utf8 &>> UInt64(8 &* index) & 0x3F) }
        switch first {
        case ..<0x80: return first
        case ..<0xE0: return (first & 0x1F) &<< 6 | next(1)
        case ..<0xF0: return (first & 0x0F) &<< 12 | next(1) &<< 6 | next(2)
        default: return (first & 0x07) &<< 18 | next(1) &<< 12 | next(2) &<< 6 | next(3)
        }
    }

    /// Whether it stands for more than one.
    fileprivate var hasMore: Bool {
        let first = UInt8(truncatingIfNeeded: utf8)
        return utf8Count > (first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
    }
}
