/// Leaving out an element with all that it holds.
extension HTMLTokenizer {
    /// Consumes the content and the end tag of the element whose start tag was returned last.
    ///
    /// Elements of the same name may nest in it. Without an end tag the rest of the text is its content.
    mutating func skipContent(of tag: HTMLTag) {
        if tag.isSelfClosing, tag.element.isForeign { return }
        var depth = 1
        while depth > 0, let token = next() {
            switch token {
            case .startTag(let inner) where inner.element == tag.element:
                if !(inner.isSelfClosing && inner.element.isForeign) { depth &+= 1 }
            case .endTag(let inner) where inner.element == tag.element:
                depth &-= 1
            default: break
            }
        }
    }
}
