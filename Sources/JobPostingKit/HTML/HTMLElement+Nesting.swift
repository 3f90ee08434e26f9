/// What the nesting of elements depends on (WHATWG HTML, retrieved 2026-11).
extension HTMLElement {
    /// Void elements (§13.1.2), and the obsolete ones that the tree builder treats like them (§13.2.6.4.7).
    var isWithoutContent: Bool {
        switch self {
        case .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .image, .img, .input, .keygen, .link,
            .meta, .param, .source, .track, .wbr:
            true
        default: false
        }
    }

    /// Elements that leave an open `head` open (§13.2.6.4.4).
    var belongsInHead: Bool {
        switch self {
        case .base, .basefont, .bgsound, .link, .meta, .noframes, .noscript, .script, .style, .template, .title, .head,
            .html:
            true
        default: false
        }
    }

    /// Whether its end tag ends it alone while a block in it is open: formatting elements (§13.2.4.3) and `form`.
    var isCutByBlocks: Bool {
        switch self {
        case .a, .b, .big, .code, .em, .font, .form, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: true
        default: false
        }
    }

    /// How far the end tag of an element reaches that HTML knows.
    var scopeOfEndTag: HTMLElementStack.Scope {
        switch self {
        case .p: .button
        case .li: .listItem
        case .table, .tbody, .thead, .tfoot, .tr, .td, .th, .caption, .template, .colgroup, .select: .table
        case .button, .applet, .marquee, .object: .general
        default: isBlock || isCutByBlocks ? .general : .special
        }
    }

    /// Whether an open element of this name ends the search for one outside it.
    func limits(_ scope: HTMLElementStack.Scope) -> Bool {
        switch scope {
        case .general: limitsScope
        case .button: limitsScope || self == .button
        case .listItem: limitsScope || self == .ol || self == .ul
        case .table: self == .html || self == .table || self == .template
        case .special: isSpecial
        case .item: isSpecial && self != .address && self != .div && self != .p
        }
    }

    /// §13.2.4.2, "has an element in scope".
    private var limitsScope: Bool {
        switch self {
        case .applet, .caption, .html, .table, .td, .th, .marquee, .object, .select, .template: true
        default: false
        }
    }

    /// §13.2.4.2, the special elements that can have content.
    private var isSpecial: Bool {
        switch self {
        case .address, .applet, .article, .aside, .blockquote, .body, .button, .caption, .center, .colgroup, .dd,
            .details, .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .frameset, .h1, .h2, .h3,
            .h4, .h5, .h6, .head, .header, .hgroup, .html, .iframe, .li, .listing, .main, .marquee, .menu, .nav,
            .noembed, .noframes, .noscript, .object, .ol, .p, .plaintext, .pre, .script, .search, .section, .select,
            .style, .summary, .table, .tbody, .td, .template, .textarea, .tfoot, .th, .thead, .title, .tr, .ul, .xmp:
            true
        default: false
        }
    }
}

extension HTMLElement {
    /// What the stack of open elements asks of an element at each of its tags, in one number.
    struct NestingRules: OptionSet {
        var rawValue: UInt16

        /// ``HTMLElement/isWithoutContent``.
        static let isWithoutContent = NestingRules(rawValue: 1 << 8)
        /// ``HTMLElement/belongsInHead``.
        static let belongsInHead = NestingRules(rawValue: 1 << 9)
        /// Whether its start tag may end an open element other than `head`.
        static let endsOthers = NestingRules(rawValue: 1 << 10)

        /// The rules of all elements, by their numbers.
        static let ofAllElements = HTMLElement.allCases.map { NestingRules($0) }

        /// Whether an open element of this name limits any scope.
        var limitsAnyScope: Bool { rawValue & 0xFF != 0 }

        /// Whether it limits the scope of this number.
        func limitsScope(_ number: Int) -> Bool { rawValue &>> UInt16(truncatingIfNeeded: number) & 1 != 0 }

        init(rawValue: UInt16) {
            self.rawValue = rawValue
        }

        private init(_ element: HTMLElement) {
            rawValue = 0
            for scope in HTMLElementStack.Scope.allCases where element.limits(scope) { rawValue |= 1 << scope.rawValue }
            if element.isWithoutContent { insert(.isWithoutContent) }
            if element.belongsInHead { insert(.belongsInHead) }
            if element.endsOthers { insert(.endsOthers) }
        }
    }

    /// Whether its start tag may end an open element other than `head`: all that ``HTMLElementStack`` has a rule for.
    private var endsOthers: Bool {
        switch self {
        case .col, .colgroup, .li, .dt, .dd, .button, .a, .option, .optgroup, .rb, .rt, .rtc, .rp, .table: true
        default: isTablePart || closesParagraph || isHeading
        }
    }
}
