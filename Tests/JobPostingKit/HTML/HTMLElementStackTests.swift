import Testing

@testable import JobPostingKit

/// The elements of a page as the stack sees them: a table for the rules of WHATWG HTML section 13.2.6.4.
struct HTMLElementStackTests {
    /// The nesting of a page: each element with what is in it, names only.
    private func nesting(of page: String) -> String {
        withHTMLBytes(page) { bytes in
            var stack = HTMLElementStack()
            var tokenizer = HTMLTokenizer(bytes)
            var output = ""
            var names: [String] = []
            func close() { output += String(repeating: ")", count: stack.ended.count) }
            while let token = tokenizer.next() {
                switch token {
                case .startTag(let tag):
                    let hasContent = stack.begin(tag)
                    close()
                    output += String(decoding: bytes[tag.name], as: UTF8.self)
                    names.append("")
                    guard hasContent, stack.push(tag, in: bytes, mark: names.count) else { continue }
                    output += "("
                case .endTag(let tag):
                    stack.end(tag, in: bytes)
                    close()
                case .text(let run): output += String(decoding: bytes[run.range], as: UTF8.self)
                default: break
                }
            }
            stack.finish(at: bytes.count)
            close()
            #expect(stack.depth == 0)
            return output
        }
    }

    @Test(arguments: [
        // Implied end tags.
        ("<p>1<p>2", "p(1)p(2)"), ("<p>1<div>2</div>3</p>", "p(1)div(2)3"), ("<p><b>1<p>2", "p(b(1))p(2)"),
        ("<p><button><p>1</p></button>2", "p(button(p(1))2)"),
        ("<ul><li>1<li>2<ul><li>3</ul><li>4</ul>5", "ul(li(1)li(2ul(li(3)))li(4))5"),
        ("<ul><li><div><li>1</ul>", "ul(li(div())li(1))"),
        ("<ul><li><table><tr><td><li>1", "ul(li(table(tr(td(li(1))))))"),
        ("<dl><dt>1<dd>2<dt>3</dl>", "dl(dt(1)dd(2)dt(3))"),
        ("<select><option>1<option>2<optgroup><option>3</select>4", "select(option(1)option(2)optgroup(option(3)))4"),
        ("<ruby>1<rt>2<rt>3</ruby>", "ruby(1rt(2)rt(3))"), ("<h1>1<h2>2</h1>3", "h1(1)h2(2)3"),
        ("<head><title>1</title><p>2", "head(title(1))p(2)"), ("<button>1<button>2", "button(1)button(2)"),
        // Tables.
        ("<table><tr><td>1<td>2<tr><th>3</table>4", "table(tr(td(1)td(2))tr(th(3)))4"),
        ("<table><thead><tr><td>1<tbody><tr><td>2<tfoot></table>", "table(thead(tr(td(1)))tbody(tr(td(2)))tfoot())"),
        ("<table><caption>1<tr><td>2", "table(caption(1)tr(td(2)))"),
        ("<table><colgroup><col><col><tr>", "table(colgroup(colcol)tr())"),
        ("<table><tr><td><table><tr><td>1</table>2</table>", "table(tr(td(table(tr(td(1)))2)))"),
        ("<table><tr><td>1</div></p></b></td><td>2", "table(tr(td(1)td(2)))"), ("<tr><td>1<td>2", "tr(td(1)td(2))"),
        // End tags: stray ones, ones that are missing, ones that reach no further than their scope.
        ("<div>1</b></p></li></section>2</div>", "div(12)"), ("<div><section><b>1</div>2", "div(section(b(1)))2"),
        ("<div><table><tr><td></div>1", "div(table(tr(td(1))))"), ("<span><div></span>1</div>2", "span(div(1)2)"),
        ("<section><li></ul></li></section>1", "section(li())1"), ("<x-a><x-b></x-a>1", "x-a(x-b())1"),
        ("<X-A></x-a>1", "X-A()1"), ("<body>1</body>2</html>3", "body(123)"),
        ("<svg><path/><g>1</g></svg>2", "svg(pathg(1))2"),
        ("<template><table></template>1", "template(table())1"),
        // Elements without content, and the slash that means nothing.
        ("<br>1<img>2<meta>3</br>", "br1img2meta3"), ("<div/>1", "div(1)"),
        // Formatting elements that a block cuts, and links in links.
        ("<a>1<a>2</a>3", "a(1)a(2)3"), ("<b><i>1</b>2</i>3", "b(i(1))23"), ("<b>1<p>2</b>3</p>4", "b(1p(2)3)4"),
        ("<a>1<div>2<a>3</a>4", "a(1div(2)a(3)4)"), ("<form><div></form>1</div>2", "form(div()1)2"),
    ])
    func elementsNestAsInABrowser(_ page: String, _ nested: String) {
        #expect(nesting(of: page) == nested)
    }

    @Test func rangesOfEndedElements() {
        let page = "<div><b>1</div>2"
        withHTMLBytes(page) { bytes in
            var stack = HTMLElementStack()
            var tokenizer = HTMLTokenizer(bytes)
            var ended: [[Int]] = []
            var mark = 0
            while let token = tokenizer.next() {
                if case .startTag(let tag) = token, stack.begin(tag) {
                    let isOpen = stack.push(tag, in: bytes, mark: mark)
                    #expect(isOpen)
                    mark += 1
                }
                if case .endTag(let tag) = token {
                    stack.end(tag, in: bytes)
                    ended += stack.ended.map { [$0.mark, $0.contentEnd, $0.end] }
                }
            }
            #expect(ended == [[1, 9, 9], [0, 9, 15]])
        }
    }
}
