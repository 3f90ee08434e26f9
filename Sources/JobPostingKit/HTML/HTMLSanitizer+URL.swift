/// The URLs of links.
extension HTMLSanitizer {
    /// Cleans a URL as browsers read it, and answers whether it may be linked to.
    ///
    /// Spaces and controls around it go, so do the tabs, line ends and other controls in it (WHATWG URL §4.4,
    /// retrieved 2026-11, drops only tabs and line ends: the others have no place in a URL either). Then it must
    /// begin with `http://`, `https://` or `mailto:`, in any case, with something behind it.
    static func cleanURL(_ url: inout [UInt8]) -> Bool {
        url.removeAll { $0 < .space || $0 == .delete }
        while url.last == .space { url.removeLast() }
        let leading = url.prefix { $0 == .space }.count
        url.removeSubrange(0..<leading)
        return url.withUnsafeBufferPointer { buffer in
            let text = HTMLBytes(buffer)
            let schemes: [StaticString] = ["http://", "https://", "mailto:"]
            for scheme in schemes where text.matches(scheme, at: 0, to: text.count) {
                return text.count > scheme.utf8CodeUnitCount
            }
            return false
        }
    }
}
