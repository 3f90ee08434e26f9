/// Tags and their attributes (WHATWG HTML §13.2.5.8, .32–40).
extension HTMLTokenizer {
    /// Consumes the tag at ``position``; one that the text's end cuts off makes no token.
    ///
    /// - Parameter isListed: Whether the attribute whose name stands here is listed in ``attributes``.
    @inline(__always)
    mutating func consumeTag(isEndTag: Bool, listing isListed: (_ attributeName: Range<Int>) -> Bool) -> HTMLToken? {
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
        var end: Int? = index &+ 1
        if bytes[index] != .greaterThan {
            let bytes = bytes
            var count = 0
            end = bytes.endOfTag(from: index, isSelfClosing: &isSelfClosing) { attribute in
                count &+= 1
                if count <= HTMLTokenizer.maximumAttributes, isListed(attribute.name) { attributes.append(attribute) }
            }
        }
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

extension HTMLBytes {
    /// The index behind the tag of which the name ends at `start`, or `nil` when the text ends first.
    ///
    /// - Parameters:
    ///   - isSelfClosing: Set when the tag ends in `/>`.
    ///   - visit: Called with each attribute, in the order of the text.
    /// - Complexity: Linear in the bytes of the tag.
    @inline(__always)
    func endOfTag(from start: Int, isSelfClosing: inout Bool, _ visit: (_ attribute: HTMLAttribute) -> Void) -> Int? {
        var index = start
        while true {
            while self[index].isHTMLWhitespace || self[index] == .solidus {
                if self[index] == .solidus, self[index &+ 1] == .greaterThan {
                    isSelfClosing = true
                    return index &+ 2
                }
                index &+= 1
            }
            if index >= count { return nil }
            if self[index] == .greaterThan { return index &+ 1 }
            // An `=` in first place belongs to the name.
            let nameEnd = endOfAttributeName(from: index &+ 1)
            let name = index..<nameEnd
            let afterName = skipWhitespace(from: nameEnd, to: count)
            guard self[afterName] == .equals else {
                visit(HTMLAttribute(name: name, value: nameEnd..<nameEnd, range: name))
                index = afterName
                continue
            }
            let valueStart = skipWhitespace(from: afterName &+ 1, to: count)
            let quote = self[valueStart]
            let value: Range<Int>
            if quote == .quotationMark || quote == .apostrophe {
                value = valueStart &+ 1..<firstIndex(of: quote, from: valueStart &+ 1, to: count)
                index = Swift.min(value.upperBound &+ 1, count)
            } else {
                index = valueStart
                while index < count, !self[index].isHTMLWhitespace, self[index] != .greaterThan { index &+= 1 }
                value = valueStart..<index
            }
            visit(HTMLAttribute(name: name, value: value, range: name.lowerBound..<index))
        }
    }
}
