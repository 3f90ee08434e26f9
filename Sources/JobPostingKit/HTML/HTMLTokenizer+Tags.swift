/// Tags and their attributes (WHATWG HTML §13.2.5.8, .32–40).
extension HTMLTokenizer {
    /// Consumes the tag at ``position``; one that the text's end cuts off makes no token.
    ///
    /// - Parameter isListed: Whether the attribute whose name stands here is listed in ``attributes``.
    @inline(__always)
    mutating func consumeTag(isEndTag: Bool, listing isListed: (_ attributeName: Range<Int>) -> Bool) -> HTMLToken? {
        let start = position
        let nameStart = start &+ (isEndTag ? 2 : 1)
        let index = bytes.endOfTagName(from: nameStart)
        let name = nameStart..<index
        var isSelfClosing = false
        if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
        var end: Int? = index &+ 1
        if bytes[index] != .greaterThan {
            var cursor = HTMLAttributeCursor(in: bytes, from: index)
            var count = 0
            while let name = cursor.next() {
                count &+= 1
                if count <= HTMLTokenizer.maximumAttributes, isListed(name) {
                    attributes.append(cursor.attribute(named: name))
                }
            }
            end = cursor.end
            isSelfClosing = cursor.isSelfClosing
        }
        guard let end else {
            position = bytes.count
            return nil
        }
        position = end
        let tag = HTMLTag(
            range: start..<end, name: name, element: elements.element(of: HTMLNameKey(name, in: bytes)),
            isSelfClosing: isSelfClosing)
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
