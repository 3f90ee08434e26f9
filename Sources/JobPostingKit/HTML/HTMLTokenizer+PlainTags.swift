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
            position = endOfPlainTag(from: nameStart &+ 1, visit)
        }
    }

    /// Whether an element whose name begins with these two letters may be a `template`, or hold plain text: `script`,
    /// `style`, `title`, `textarea`, `iframe`, `noembed`, `noframes`, `xmp`, `plaintext`.
    @inline(__always)
    private static func maySwitchState(_ first: UInt8, _ second: UInt8) -> Bool {
        switch (first | 0x20, second | 0x20) {
        case (UInt8(ascii: "s"), UInt8(ascii: "c")), (UInt8(ascii: "s"), UInt8(ascii: "t")),
            (UInt8(ascii: "t"), UInt8(ascii: "e")), (UInt8(ascii: "t"), UInt8(ascii: "i")),
            (UInt8(ascii: "i"), UInt8(ascii: "f")), (UInt8(ascii: "n"), UInt8(ascii: "o")),
            (UInt8(ascii: "x"), UInt8(ascii: "m")), (UInt8(ascii: "p"), UInt8(ascii: "l")):
            true
        default: false
        }
    }

    /// The index behind the tag in whose name `start` lies, or the end of the text.
    @inline(__always)
    private func endOfPlainTag(from start: Int, _ visit: (_ attributeName: Range<Int>) -> Void) -> Int {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte == .greaterThan { return index &+ 1 }
            if byte.isHTMLWhitespace || byte == .solidus { break }
            index &+= 1
        }
        while true {
            while bytes[index].isHTMLWhitespace || bytes[index] == .solidus { index &+= 1 }
            if index >= bytes.count { return bytes.count }
            if bytes[index] == .greaterThan { return index &+ 1 }
            // As `consumeAttribute(from:)` reads it.
            let nameStart = index
            index &+= 1
            while index < bytes.count {
                let byte = bytes[index]
                if byte == .equals || byte == .greaterThan || byte == .solidus || byte.isHTMLWhitespace { break }
                index &+= 1
            }
            visit(nameStart..<index)
            let afterName = bytes.skipWhitespace(from: index, to: bytes.count)
            guard bytes[afterName] == .equals else {
                index = afterName
                continue
            }
            index = bytes.skipWhitespace(from: afterName &+ 1, to: bytes.count)
            let quote = bytes[index]
            if quote == .quotationMark || quote == .apostrophe {
                let close = bytes.firstIndex(of: quote, from: index &+ 1, to: bytes.count)
                index = Swift.min(close &+ 1, bytes.count)
            } else {
                while index < bytes.count, !bytes[index].isHTMLWhitespace, bytes[index] != .greaterThan { index &+= 1 }
            }
        }
    }
}
