/// Text that only an end tag of its own, or a marker, ends (WHATWG HTML §13.2.5.9–31, .69–71).
extension HTMLTokenizer {
    /// The start of the "appropriate end tag" in RCDATA or RAWTEXT, or the end of the text.
    @_optimize(speed)
    func endOfRawText(from start: Int) -> Int {
        var index = start
        while true {
            index = bytes.firstIndex(of: .lessThan, from: index, to: bytes.count)
            if index >= bytes.count || isTextEndTag(at: index) { return index }
            index &+= 1
        }
    }

    /// Where script data stands in the old habit of hiding scripts in a comment.
    private enum ScriptEscape {
        /// Outside `<!--`.
        case none
        /// Behind `<!--`: `<script` doubles it, `-->` ends it, an end tag ends the script.
        case escaped
        /// Behind `<!-- … <script`: only `-->` and `</script` lead out of it.
        case doubleEscaped
    }

    /// The start of the end tag of script data, or the end of the text.
    @_optimize(speed)
    func endOfScript(from start: Int) -> Int {
        var index = start
        var escape = ScriptEscape.none
        while true {
            index =
                escape == .none
                ? bytes.firstIndex(of: .lessThan, from: index, to: bytes.count)
                : bytes.firstIndex(of: .lessThan, or: .hyphen, from: index, to: bytes.count)
            if index >= bytes.count { return bytes.count }
            if bytes[index] == .hyphen {
                // `-->`; the dashes of `<!--` itself may begin it.
                let ends = bytes[index &+ 1] == .hyphen && bytes[index &+ 2] == .greaterThan
                if ends { escape = .none }
                index &+= ends ? 3 : 1
                continue
            }
            switch escape {
            case .none:
                if isTextEndTag(at: index) { return index }
                if bytes.matches("<!--", at: index, to: bytes.count) {
                    escape = .escaped
                    index &+= 1
                }
            case .escaped:
                if isTextEndTag(at: index) { return index }
                if isScriptTag(nameAt: index &+ 1) { escape = .doubleEscaped }
            case .doubleEscaped:
                if bytes[index &+ 1] == .solidus, isScriptTag(nameAt: index &+ 2) { escape = .escaped }
            }
            index &+= 1
        }
    }

    /// The start of the `]]>` that ends a CDATA section, or the end of the text.
    func endOfCDATASection(from start: Int) -> Int {
        var index = start
        while true {
            index = bytes.firstIndex(of: 0x5D, from: index, to: bytes.count)
            if index >= bytes.count || bytes.matches("]]>", at: index, to: bytes.count) { return index }
            index &+= 1
        }
    }

    /// Whether an end tag of ``textElement`` begins at the `<` at `index`.
    @inline(__always)
    private func isTextEndTag(at index: Int) -> Bool {
        bytes[index &+ 1] == .solidus && textElement != .unknown && isTextElement(nameAt: index &+ 2)
    }

    /// Whether the name of ``textElement``, and then its end, stands at `index`.
    @_optimize(speed)
    private func isTextElement(nameAt index: Int) -> Bool {
        var key = HTMLNameKey()
        var nameEnd = index
        // No element's name is longer than ten bytes.
        while nameEnd < index &+ 11, !endsName(at: nameEnd) {
            key.add(bytes[nameEnd])
            nameEnd &+= 1
        }
        return endsName(at: nameEnd) && nameEnd < bytes.count && key.element == textElement
    }

    /// Whether `script`, and then the end of a name, stands at `index`.
    private func isScriptTag(nameAt index: Int) -> Bool {
        bytes.matches("script", at: index, to: bytes.count) && index &+ 6 < bytes.count && endsName(at: index &+ 6)
    }

    private func endsName(at index: Int) -> Bool {
        let byte = bytes[index]
        return byte.isHTMLWhitespace || byte == .solidus || byte == .greaterThan || index >= bytes.count
    }
}
