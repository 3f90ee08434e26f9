/// Leaving out an element with all that it holds.
extension HTMLTokenizer {
    /// Elements whose missing end tag is forgiven in one text; each costs another look at the rest of it.
    static let maximumUnclosed = 8

    /// Consumes the content and the end tag of the element whose start tag was returned last.
    ///
    /// Elements of the same name may nest in it. What nothing closes is taken to be empty, so that it does not take the
    /// rest of the text with it, unless its content is no text in any case (`script`, `style`).
    mutating func skipContent(of tag: HTMLTag) {
        if tag.isSelfClosing, tag.element.isForeign { return }
        let start = position
        var depth = 1
        while let token = next() {
            switch token {
            case .startTag(let inner) where inner.element == tag.element:
                if !(inner.isSelfClosing && inner.element.isForeign) { depth &+= 1 }
            case .endTag(let inner) where inner.element == tag.element:
                depth &-= 1
            default: break
            }
            if depth == 0 { return }
        }
        guard tag.element != .script, tag.element != .style, unclosedCount < HTMLTokenizer.maximumUnclosed else {
            return
        }
        unclosedCount &+= 1
        position = start
        state = .data
        attributes.removeAll(keepingCapacity: true)
    }
}
