import Foundation
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
            let start = threadSeconds()
            var text = HTMLText()
            text.append(published: html, to: &output)
            var sanitizer = HTMLSanitizer()
            output.removeAll()
            sanitizer.append(published: html, to: &output)
            output.removeAll()
            text.append(plain: html, to: &output)
            return threadSeconds() - start
        }
    }
    // Other tests run beside this one: the quickest of three runs is nearest to the truth.
    func quickest(size: Int) -> Double { (0..<3).map { _ in seconds(size: size) }.min() ?? 0 }
    // A debug build is some hundred times slower, and does with less.
    #if DEBUG
        let size = 2_000
    #else
        let size = 1_000_000
    #endif
    // Of a few milliseconds the system's own work for memory is too large a part.
    let small = Swift.max(quickest(size: size), 0.005)
    let large = quickest(size: size * 10)
    print("\(unit.debugDescription): \(size) bytes \(small) s, \(size * 10) bytes \(large) s, ratio \(large / small)")
    #expect(large / small < 30)
}
