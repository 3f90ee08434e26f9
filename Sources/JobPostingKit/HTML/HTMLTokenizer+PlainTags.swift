/// Passing over markup that is not looked at.
extension HTMLTokenizer {
    /// Passes over text, and over tags of elements that hold markup, up to what may be something else: a `script` or
    /// `template`, an element that holds plain text, a comment or a declaration. ``next()`` returns that, or what little
    /// stands before it.
    ///
    /// That is the same as calling ``next()``, at a third of its cost: no attribute is listed and no name looked up.
    ///
    /// - Parameter visit: Called with where the name of each attribute stands, in the order of the text; with those of end tags
    ///   too.
    /// - Complexity: Linear in the bytes that are passed.
    @inline(__always)
    mutating func skipPlainTags(_ visit: (_ attributeName: Range<Int>) -> Void) {
        guard state == .data else { return }
        while true {
            let start = bytes.firstIndex(of: .lessThan, from: position, to: bytes.count)
            guard start < bytes.count else {
                position = start
                return
            }
            let isEndTag = bytes[start &+ 1] == .solidus
            let nameStart = start &+ (isEndTag ? 2 : 1)
            guard bytes[nameStart].isASCIILetter else {
                // A `<` that is text, unless it begins a comment or the like.
                position = start
                if isEndTag || bytes[nameStart] == .exclamationMark || bytes[nameStart] == .questionMark { return }
                position = start &+ 1
                continue
            }
            if HTMLTokenizer.maySwitchState(bytes[nameStart], bytes[nameStart &+ 1]) {
                position = start
                return
            }
            let nameEnd = bytes.endOfTagName(from: nameStart &+ 1)
            if bytes[nameEnd] == .greaterThan {
                position = nameEnd &+ 1
            } else {
                var cursor = HTMLAttributeCursor(in: bytes, from: nameEnd)
                while let name = cursor.next() { visit(name) }
                position = cursor.end ?? bytes.count
            }
        }
    }

    /// Whether an element whose name begins with these two letters may be a `template`, or hold plain text: `script`,
    /// `style`, `title`, `textarea`, `iframe`, `noembed`, `noframes`, `xmp`, `plaintext`.
    @inline(__always)
    private static func maySwitchState(_ first: UInt8, _ second: UInt8) -> Bool {
        // Most names begin with another letter than i, n, p, s, t or x.
        let letters: UInt32 = 1 &<< 9 | 1 &<< 14 | 1 &<< 16 | 1 &<< 19 | 1 &<< 20 | 1 &<< 24
        guard letters &>> UInt32(first & 31) & 1 != 0 else { return false }
        return switch (first | 0x20, second | 0x20) {
        case (UInt8(ascii: "s"), UInt8(ascii: "c")), (UInt8(ascii: "s"), UInt8(ascii: "t")),
            (UInt8(ascii: "t"), UInt8(ascii: "e")), (UInt8(ascii: "t"), UInt8(ascii: "i")),
            (UInt8(ascii: "i"), UInt8(ascii: "f")), (UInt8(ascii: "n"), UInt8(ascii: "o")),
            (UInt8(ascii: "x"), UInt8(ascii: "m")), (UInt8(ascii: "p"), UInt8(ascii: "l")):
            true
        default: false
        }
    }
}
