/// What reading text and cleaning HTML need to know of an element.
extension HTMLElement {
    /// Elements whose content is no text for a reader: it goes with its tags, in text and in clean HTML alike.
    ///
    /// Scripts, styles, embedded and foreign content, controls, and what a browser shows only when it lacks something.
    var isDroppedWithContent: Bool {
        switch self {
        case .script, .style, .title, .template, .noscript, .noembed, .noframes, .iframe, .frameset, .object, .applet,
            .svg, .math, .audio, .video, .canvas, .select, .datalist, .textarea, .button:
            true
        default: false
        }
    }

    /// Whether an end tag is required (WHATWG HTML §13.1.2.4): void elements have none, and some need none.
    var mustBeClosed: Bool {
        switch self {
        case .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .image, .img, .input, .keygen, .link,
            .meta, .param, .source, .track, .wbr:
            false
        case .p, .li, .dt, .dd, .tr, .td, .th, .thead, .tbody, .tfoot, .caption, .colgroup, .option, .optgroup, .rb,
            .rp, .rt, .rtc, .html, .head, .body:
            false
        default: true
        }
    }

    /// Elements of another vocabulary, where `/>` ends the element.
    var isForeign: Bool { self == .svg || self == .math }

    /// Elements that stand on lines of their own.
    var isBlock: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .dir, .div, .dl,
            .dt,
            .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr,
            .legend,
            .li, .listing, .main, .menu, .nav, .ol, .p, .pre, .search, .section, .summary, .table, .tbody, .tfoot,
            .thead, .tr, .ul, .xmp:
            true
        default: false
        }
    }

    /// `h1` to `h6`.
    var isHeading: Bool { rawValue >= HTMLElement.h1.rawValue && rawValue <= HTMLElement.h6.rawValue }

    /// Elements with lines above and below them.
    var isSetApart: Bool {
        switch self {
        case .p, .blockquote, .pre, .listing, .xmp, .hr, .table, .dl, .figure: true
        default: isHeading
        }
    }

    /// `ul` and `ol`, and their obsolete sisters.
    var isList: Bool { self == .ul || self == .ol || self == .menu || self == .dir }
}
