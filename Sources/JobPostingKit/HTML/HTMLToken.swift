/// One token of an HTML text.
///
/// A token owns nothing: it says where its parts stand in the input. ``HTMLTokenizer/append(_:to:)`` and its sisters
/// decode a part on demand.
///
///     input   <p class="a&amp;b">Hi</p>
///     token   startTag(range 0..<19, name 1..<2, element .p); attributes [name 3..<8, value 10..<17, range 3..<18]
///     token   text(range 19..<21)
///     token   endTag(range 21..<25, name 23..<24, element .p)
enum HTMLToken {
    case startTag(HTMLTag)
    case endTag(HTMLTag)
    case text(HTMLTextRun)
    case comment(HTMLComment)
    case doctype(HTMLDoctype)
}

/// A start or end tag.
struct HTMLTag {
    /// From `<` to behind `>`, as byte offsets in the input.
    var range: Range<Int>
    /// The name as written: neither its case folded nor its NULs replaced.
    var name: Range<Int>
    /// What the name means.
    var element: HTMLElement
    /// Whether the tag ends in `/>`; HTML gives that no meaning outside `svg` and `math`.
    var isSelfClosing: Bool
}

/// One attribute of a tag, in the order written.
///
/// The standard drops an attribute whose name the tag already had. Here all are listed, because comparing each with
/// all is quadratic: of attributes with one name the first counts.
struct HTMLAttribute {
    /// The name as written, without case folding.
    var name: Range<Int>
    /// The value as written, without its quotes; empty when there is none.
    var value: Range<Int>
    /// The name, the value and its quotes.
    var range: Range<Int>
}

/// Characters between tags. Neighbouring runs may follow one another where a dropped construct stood between them.
struct HTMLTextRun {
    /// The bytes as written.
    var range: Range<Int>
    /// The state in which they were read; it decides how they are decoded.
    var state: HTMLTokenizer.State
}

/// A comment, or what the standard makes one (`<!x>`, `<?x>`, `</ x>`).
struct HTMLComment {
    /// From `<` to behind `>`.
    var range: Range<Int>
    /// What stands between the delimiters.
    var data: Range<Int>
}

/// A document type declaration.
struct HTMLDoctype {
    /// From `<` to behind `>`.
    var range: Range<Int>
    /// The name as written, if there is one.
    var name: Range<Int>?
    /// The public identifier, if there is one.
    var publicIdentifier: Range<Int>?
    /// The system identifier, if there is one.
    var systemIdentifier: Range<Int>?
    /// The standard's "force-quirks flag": the declaration is broken.
    var forcesQuirks = false
}
