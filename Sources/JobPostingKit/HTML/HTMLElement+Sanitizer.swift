/// What becomes of an element's tags in clean HTML.
enum HTMLSanitizerRule {
    /// They are kept, without attributes but for a few (``HTMLSanitizer``).
    case kept(HTMLElement)
    /// They go; what is between them stays.
    case unwrapped
    /// They go, with all that is between them.
    case dropped
}

extension HTMLElement {
    /// What clean HTML makes of the element.
    ///
    /// Blocks that are not kept as they are become `div`, so that the words on both sides of their tags stay apart.
    var sanitizerRule: HTMLSanitizerRule {
        if isDroppedWithContent { return .dropped }
        switch self {
        case .p, .br, .hr, .div, .span, .blockquote, .pre, .h1, .h2, .h3, .h4, .h5, .h6,
            .ul, .ol, .li, .dl, .dt, .dd,
            .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th,
            .a, .b, .strong, .i, .em, .u, .s, .del, .ins, .mark, .small, .sub, .sup, .q, .cite, .abbr, .dfn,
            .code, .kbd, .samp, .var:
            return .kept(self)
        case .strike: return .kept(.s)
        case .menu, .dir: return .kept(.ul)
        case .listing, .xmp: return .kept(.pre)
        case .body: return .unwrapped
        default: return isBlock ? .kept(.div) : .unwrapped
        }
    }

    /// Kept elements that hold no content.
    var isVoid: Bool { self == .br || self == .hr }

    /// Parts of a table, that need one around them.
    var isTablePart: Bool {
        switch self {
        case .caption, .thead, .tbody, .tfoot, .tr, .td, .th: true
        default: false
        }
    }

    /// Elements of a table that hold only other parts of it.
    var holdsOnlyTableParts: Bool {
        switch self {
        case .table, .thead, .tbody, .tfoot, .tr: true
        default: false
        }
    }

    /// Elements across which no end tag but a table's reaches.
    var boundsScope: Bool { self == .td || self == .th || self == .caption || self == .table }

    /// Blocks that stay open when an inline element around them ends.
    var outlivesInlineEnd: Bool {
        switch self {
        case .ul, .ol, .li, .dl, .dt, .dd, .blockquote, .table: true
        default: isTablePart
        }
    }

    /// Whether its start tag ends an open `p` (§13.2.6.4.7).
    var closesParagraph: Bool { isBlock && !isTablePart && self != .body }
}
