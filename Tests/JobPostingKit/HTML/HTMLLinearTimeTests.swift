import Testing

@testable import JobPostingKit

/// Hostile texts take time that is linear in their size, in every part of the room.
@Test(
    .serialized,
    arguments: [
        "<", "&", "<a ", "<!--", "<div>", "<b>", "<li>", "<table>", "<table><tr><td>", "<a href=https://example.com>",
        "</p>", "<b><i>",
        "<svg>", "<script>", "<title>", "&amp;", "&lt;", "&#", "&#1", "&amp", "&notit", "<p x='", "<!doctype ", "</",
        "<p a=1 a=2 ",
        "<td>", "<pre> \n", "<script><!--", "\u{A0}", "  ", "-->", "<![CDATA[", "<p>&lt;p", "&lt;p", "<br>", "<p><ul>",
        "<a =", "]]>",
    ])
func hostileTextsTakeLinearTime(unit: String) {
    func seconds(size: Int) -> Double {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + unit.utf8.count)
        while bytes.count < size { bytes.append(contentsOf: unit.utf8) }
        var output: [UInt8] = []
        return withHTMLBytes(bytes) { html in
            let duration = ContinuousClock().measure {
                var text = HTMLText()
                text.append(published: html, to: &output)
                var sanitizer = HTMLSanitizer()
                output.removeAll()
                sanitizer.append(published: html, to: &output)
                output.removeAll()
                text.append(plain: html, to: &output)
            }
            return Double(duration.components.attoseconds) / 1e18 + Double(duration.components.seconds)
        }
    }
    // A debug build is some fifty times slower: it does with a hundredth of the size.
    #if DEBUG
        let size = 10_000
    #else
        let size = 1_000_000
    #endif
    let small = Swift.max(seconds(size: size), 0.000_1)
    let large = seconds(size: size * 10)
    print("\(unit.debugDescription): \(size) bytes \(small) s, \(size * 10) bytes \(large) s, ratio \(large / small)")
    #expect(large / small < 30)
}
