// The second kernel of this room: it writes through a bare pointer.
//
// Bounds: an escape is never shorter than its value (2 bytes to 1, 6 to at most 3, 12 to 4) and everything else is copied
// as it is, so `written` never exceeds `index`, and what is written fits in as many bytes as the source has. Blocks of
// sixteen are read where sixteen bytes of source remain, hence are also written inside that space; what such a block
// holds beyond a backslash is written over, and so is what the four bytes of an escape's value hold beyond it: six bytes of
// source or more stand for it.

extension JSONNode {
    /// Decodes the escapes of a string's source that the parser has accepted.
    ///
    /// Half a surrogate pair, which only a repairing reader lets pass, becomes U+FFFD.
    static func appendUnescaped(_ source: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
        guard let base = source.baseAddress else { return }
        text.append(addingCapacity: source.count) { text in
            text.withUnsafeMutableBufferPointer { text, count in
                guard let output = text.baseAddress, text.count >= source.count else { return }
                count = unescape(base, source.count, to: output)
            }
        }
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
                if let lane = found.firstLane {
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
                    output[written] = escapeValues[Int(byte)]
                    index &+= 2
                    written &+= 1
                }
            }
        }
        return written
    }

    /// What the byte behind a backslash stands for, without a branch: `b`, `f`, `n`, `r`, `t`, and all others themselves.
    private static let escapeValues: InlineArray<256, UInt8> = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
        64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79,
        80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
        96, 97, 8, 99, 100, 101, 12, 103, 104, 105, 106, 107, 108, 109, 10, 111,
        112, 113, 13, 115, 9, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127,
        128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143,
        144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159,
        160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175,
        176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191,
        192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207,
        208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223,
        224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239,
        240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255,
    ]

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
    ///
    /// Four bytes are written, which the six of an escape have room for. The three lengths of common text are told without
    /// a branch: in most texts nobody can guess the next one.
    @inline(__always)
    private static func write(_ scalar: UInt32, to output: UnsafeMutablePointer<UInt8>) -> Int {
        func continuation(_ shift: UInt32) -> UInt32 { 0x80 | scalar &>> shift & 0x3F }
        let two = 0xC0 | scalar &>> 6 | continuation(0) &<< 8
        let three = 0xE0 | scalar &>> 12 | continuation(6) &<< 8 | continuation(0) &<< 16
        var bytes = scalar < 0x80 ? scalar : scalar < 0x800 ? two : three
        var length = 1 &+ (scalar >= 0x80 ? 1 : 0) &+ (scalar >= 0x800 ? 1 : 0)
        if scalar >= 0x10000 {
            bytes =
                0xF0 | scalar &>> 18 | continuation(12) &<< 8 | continuation(6) &<< 16 | continuation(0) &<< 24
            length = 4
        }
        UnsafeMutableRawPointer(output).storeBytes(of: bytes.littleEndian, as: UInt32.self)
        return length
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
