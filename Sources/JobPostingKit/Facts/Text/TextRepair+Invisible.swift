/// Characters that nobody sees.
extension TextRepair {
    /// Removes soft hyphens, zero-width spaces, marks of direction, byte order marks and controls.
    ///
    /// | removed                | because                                                                            |
    /// | ---------------------- | ---------------------------------------------------------------------------------- |
    /// | U+0080–U+009F          | controls that no text uses                                                         |
    /// | U+00AD                 | where a word may break is the page's matter; words are compared without it         |
    /// | U+200B, U+2060, U+FEFF | a place to break or not, of no width                                               |
    /// | U+200E, U+200F, U+202A–U+202E, U+2066–U+206F | direction: a value stands alone, and overrides are used to deceive |
    /// | U+2061–U+2064, U+FFF9–U+FFFB | operators of formulas and marks of glosses                                   |
    ///
    /// The joiners U+200C and U+200D spell words (Persian, Hindi) and emoji: they stay behind and before a character
    /// beyond ASCII, and go elsewhere. The separators U+2028 and U+2029 become line feeds.
    static func removeInvisible(_ text: inout [UInt8]) {
        var kept = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            let second = index &+ 1 < text.count ? text[index &+ 1] : 0
            let third = index &+ 2 < text.count ? text[index &+ 2] : 0
            switch invisible(byte, second, third) {
            case 0:
                text[kept] = byte
                kept &+= 1
                index &+= 1
            case let length:
                if byte == 0xE2, second == 0x80, third == 0xA8 || third == 0xA9 {
                    text[kept] = .lineFeed
                    kept &+= 1
                } else if byte == 0xE2, second == 0x80, third == 0x8C || third == 0x8D,
                    kept > 0, text[kept &- 1] >= 0x80, index &+ 3 < text.count, text[index &+ 3] >= 0x80
                {
                    (text[kept], text[kept &+ 1], text[kept &+ 2]) = (byte, second, third)
                    kept &+= 3
                }
                index &+= length
            }
        }
        text.removeSubrange(kept...)
    }

    /// The bytes of the invisible character that begins with these, the joiners and separators among them; else 0.
    @inline(__always)
    private static func invisible(_ byte: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        switch (byte, second) {
        case (0xC2, 0x80...0x9F), (0xC2, 0xAD): 2
        case (0xE2, 0x80) where (0x8B...0x8F).contains(third) || (0xA8...0xAE).contains(third): 3
        case (0xE2, 0x81) where (0xA0...0xAF).contains(third): 3
        case (0xEF, 0xBB) where third == 0xBF: 3
        case (0xEF, 0xBF) where (0xB9...0xBB).contains(third): 3
        default: 0
        }
    }
}
