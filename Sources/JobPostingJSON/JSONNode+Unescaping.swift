// The second kernel of this room: it writes through a bare pointer.
//
// Bounds: an escape is never shorter than its value (2 bytes to 1, 6 to at most 3, 12 to 4) and everything else is copied
// as it is, so `written` never exceeds `index`, and what is written fits in as many bytes as the source has. Blocks of
// sixteen are read where sixteen bytes of source remain, hence are also written inside that space; what such a block
// holds beyond a backslash is written over.

extension JSONNode {
    /// Decodes the escapes of a string's source that the parser has accepted.
    ///
    /// Half a surrogate pair, which only a repairing reader lets pass, becomes U+FFFD.
    static func appendUnescaped(_ source: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
        guard let base = source.baseAddress else { return }
        let start = text.count
        text.append(contentsOf: repeatElement(0, count: source.count))
        let written = text.withUnsafeMutableBufferPointer { text in
            text.baseAddress.map { unescape(base, source.count, to: $0 + start) } ?? 0
        }
        text.removeLast(source.count - written)
    }

    /// Writes the value of `count` bytes of source and returns its length, at most `count`.
    private static func unescape(
        _ base: UnsafePointer<UInt8>, _ count: Int, to output: UnsafeMutablePointer<UInt8>
    ) -> Int {
        var index = 0
        var written = 0
        let backslash = SIMD16<UInt8>(repeating: UInt8(ascii: "\\"))
        while index < count {
            while index &+ 16 <= count {
                let block = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
                UnsafeMutableRawPointer(output + written).storeBytes(of: block, as: SIMD16<UInt8>.self)
                let found = block .== backslash
                guard !any(found) else {
                    let lane = firstLane(found)
                    index &+= lane
                    written &+= lane
                    break
                }
                index &+= 16
                written &+= 16
            }
            while index < count, base[index] != UInt8(ascii: "\\") {
                output[written] = base[index]
                index &+= 1
                written &+= 1
            }
            // One escape after another, as in text of other scripts.
            while index < count, base[index] == UInt8(ascii: "\\") {
                // The parser accepts no string that ends here, or within four digits: these two are for the bounds only.
                guard index &+ 1 < count else { return written }
                let byte = base[index &+ 1]
                if byte == UInt8(ascii: "u"), index &+ 6 <= count {
                    let (scalar, length) = scalar(ofEscapeIn: base, at: index, count)
                    written &+= write(scalar, to: output + written)
                    index &+= length
                } else {
                    output[written] = value(ofEscape: byte)
                    index &+= 2
                    written &+= 1
                }
            }
        }
        return written
    }

    @inline(__always)
    private static func value(ofEscape byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: byte
        }
    }

    /// The scalar that is escaped at `index`, six bytes before `count` or more, and the bytes of its escape.
    @inline(__always)
    private static func scalar(
        ofEscapeIn base: UnsafePointer<UInt8>, at index: Int, _ count: Int
    ) -> (UInt32, length: Int) {
        guard let unit = hexadecimalUnit(base + index + 2) else { return (0xFFFD, 6) }
        guard unit & 0xF800 == 0xD800 else { return (UInt32(unit), 6) }
        guard unit < 0xDC00, index &+ 12 <= count, base[index &+ 6] == UInt8(ascii: "\\"),
            base[index &+ 7] == UInt8(ascii: "u"), let low = hexadecimalUnit(base + index + 8), low & 0xFC00 == 0xDC00
        else { return (0xFFFD, 6) }
        return (0x10000 &+ (UInt32(unit) & 0x3FF) &<< 10 &+ UInt32(low) & 0x3FF, 12)
    }

    /// Writes a scalar as UTF-8 and returns its length.
    @inline(__always)
    private static func write(_ scalar: UInt32, to output: UnsafeMutablePointer<UInt8>) -> Int {
        func continuation(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar &>> shift) & 0x3F }
        if scalar < 0x80 {
            output[0] = UInt8(truncatingIfNeeded: scalar)
            return 1
        }
        if scalar < 0x800 {
            output[0] = 0xC0 | UInt8(truncatingIfNeeded: scalar &>> 6)
            output[1] = continuation(0)
            return 2
        }
        if scalar < 0x10000 {
            output[0] = 0xE0 | UInt8(truncatingIfNeeded: scalar &>> 12)
            output[1] = continuation(6)
            output[2] = continuation(0)
            return 3
        }
        output[0] = 0xF0 | UInt8(truncatingIfNeeded: scalar &>> 18)
        output[1] = continuation(12)
        output[2] = continuation(6)
        output[3] = continuation(0)
        return 4
    }

    /// Bytes of source, and of the value, of what stands at `index`: one byte or one escape.
    static func escape(in source: UnsafeBufferPointer<UInt8>, at index: Int) -> (source: Int, value: Int) {
        guard source[index] == UInt8(ascii: "\\"), index + 1 < source.count else { return (1, 1) }
        guard source[index + 1] == UInt8(ascii: "u"), let unit = codeUnit(in: source, at: index) else { return (2, 1) }
        if unit & 0xFC00 == 0xD800, let low = codeUnit(in: source, at: index + 6), low & 0xFC00 == 0xDC00 {
            return (12, 4)
        }
        return (6, unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3)
    }

    private static func codeUnit(in source: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt16? {
        guard index + 6 <= source.count, source[index] == UInt8(ascii: "\\"), source[index + 1] == UInt8(ascii: "u"),
            let base = source.baseAddress
        else { return nil }
        return hexadecimalUnit(base + index + 2)
    }
}
