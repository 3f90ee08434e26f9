/// An element of HTML, by the name of its tags.
///
/// The elements of the WHATWG HTML standard and the obsolete ones that browsers still know (§16.2), with `svg` and
/// `math`; retrieved 2026-11. A name outside this list is ``unknown``. The order of the cases is the order of
/// ``names``.
enum HTMLElement: UInt8, CaseIterable {
    case unknown
    case a, abbr, acronym, address, applet, area, article, aside, audio
    case b, base, basefont, bdi, bdo, bgsound, big, blink, blockquote, body, br, button
    case canvas, caption, center, cite, code, col, colgroup
    case data, datalist, dd, del, details, dfn, dialog, dir, div, dl, dt
    case em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset
    case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html
    case i, iframe, image, img, input, ins, kbd, keygen, label, legend, li, link, listing
    case main, map, mark, marquee, math, menu, menuitem, meta, meter
    case nav, nobr, noembed, noframes, noscript, object, ol, optgroup, option, output
    case p, param, picture, plaintext, pre, progress, q, rb, rp, rt, rtc, ruby
    case s, samp, script, search, section, select, slot, small, source, span, strike, strong, style, sub, summary, sup,
        svg
    case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt
    case u, ul, `var`, video, wbr, xmp

    /// The names of all cases but ``unknown``, in their order, each followed by a space.
    static let names: StaticString = """
        a abbr acronym address applet area article aside audio \
        b base basefont bdi bdo bgsound big blink blockquote body br button \
        canvas caption center cite code col colgroup \
        data datalist dd del details dfn dialog dir div dl dt \
        em embed fieldset figcaption figure font footer form frame frameset \
        h1 h2 h3 h4 h5 h6 head header hgroup hr html \
        i iframe image img input ins kbd keygen label legend li link listing \
        main map mark marquee math menu menuitem meta meter \
        nav nobr noembed noframes noscript object ol optgroup option output \
        p param picture plaintext pre progress q rb rp rt rtc ruby \
        s samp script search section select slot small source span strike strong style sub summary sup svg \
        table tbody td template textarea tfoot th thead time title tr track tt \
        u ul var video wbr xmp\u{20}
        """
}
