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
        return url.withUnsafeBufferPointer { isLink(0..<$0.count, in: HTMLBytes($0)) }
    }

    /// Whether a clean URL may be linked to.
    static func isLink(_ url: Range<Int>, in bytes: HTMLBytes) -> Bool {
        isLink(url, in: bytes, "https://") || isLink(url, in: bytes, "http://") || isLink(url, in: bytes, "mailto:")
    }

    private static func isLink(_ url: Range<Int>, in bytes: HTMLBytes, _ scheme: StaticString) -> Bool {
        url.count > scheme.utf8CodeUnitCount && bytes.matches(scheme, at: url.lowerBound, to: url.upperBound)
    }
}
