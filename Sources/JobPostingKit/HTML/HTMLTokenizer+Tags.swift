/// Tags and their attributes (WHATWG HTML §13.2.5.8, .32–40).
extension HTMLTokenizer {
    /// Consumes the tag at ``position``; one that the text's end cuts off makes no token.
    mutating func consumeTag(isEndTag: Bool) -> HTMLToken? {
        let start = position
        let nameStart = start &+ (isEndTag ? 2 : 1)
        var index = nameStart
        var key = HTMLNameKey()
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isHTMLWhitespace || byte == .solidus || byte == .greaterThan { break }
            key.add(byte)
            index &+= 1
        }
        let name = nameStart..<index
        var isSelfClosing = false
        if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
        let end =
            bytes[index] == .greaterThan ? index &+ 1 : endOfAttributes(from: index, isSelfClosing: &isSelfClosing)
        guard let end else {
            position = bytes.count
            return nil
        }
        position = end
        let tag = HTMLTag(
            range: start..<end, name: name, element: elements.element(of: key), isSelfClosing: isSelfClosing)
        if isEndTag { return .endTag(tag) }
        enterText(of: tag.element)
        return .startTag(tag)
    }

    /// Reads attributes up to the `>`, and answers the index behind it, or `nil` when the text ends first.
    private mutating func endOfAttributes(from start: Int, isSelfClosing: inout Bool) -> Int? {
        var index = start
        while true {
            while index < bytes.count, bytes[index].isHTMLWhitespace || bytes[index] == .solidus {
                if bytes[index] == .solidus, bytes[index &+ 1] == .greaterThan {
                    isSelfClosing = true
                    return index &+ 2
                }
                index &+= 1
            }
            if index >= bytes.count { return nil }
            if bytes[index] == .greaterThan { return index &+ 1 }
            index = consumeAttribute(from: index)
        }
    }

    /// Reads the attribute at `start`, which is no whitespace, `/` or `>`, and answers the index behind it.
    private mutating func consumeAttribute(from start: Int) -> Int {
        // An `=` in first place belongs to the name.
        var index = start &+ 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isHTMLWhitespace || byte == .solidus || byte == .greaterThan || byte == .equals { break }
            index &+= 1
        }
        let name = start..<index
        let afterName = bytes.skipWhitespace(from: index, to: bytes.count)
        guard bytes[afterName] == .equals else {
            keep(HTMLAttribute(name: name, value: index..<index, range: name))
            return afterName
        }
        index = bytes.skipWhitespace(from: afterName &+ 1, to: bytes.count)
        let quote = bytes[index]
        var value = index..<index
        if quote == .quotationMark || quote == .apostrophe {
            let close = bytes.firstIndex(of: quote, from: index &+ 1, to: bytes.count)
            value = index &+ 1..<close
            index = Swift.min(close &+ 1, bytes.count)
        } else {
            let valueStart = index
            while index < bytes.count, !bytes[index].isHTMLWhitespace, bytes[index] != .greaterThan { index &+= 1 }
            value = valueStart..<index
        }
        keep(HTMLAttribute(name: name, value: value, range: start..<index))
        return index
    }

    /// Lists an attribute, unless the tag has too many.
    private mutating func keep(_ attribute: HTMLAttribute) {
        if attributes.count < HTMLTokenizer.maximumAttributes { attributes.append(attribute) }
    }

    /// Goes into the state that a tree builder would ask for after the start tag of `element` (§13.2.6.2, §13.2.6.4).
    private mutating func enterText(of element: HTMLElement) {
        switch element {
        case .title, .textarea: state = .rcdata
        case .style, .xmp, .iframe, .noembed, .noframes: state = .rawtext
        case .script: state = .scriptData
        case .plaintext: state = .plaintext
        default: return
        }
        textElement = element
    }
}
