/// A tag as nearly all are written: in small letters, without attributes, of one of the elements that descriptions are
/// made of.
///
/// It is found by its bytes alone, `<` to `>`, so that no name is folded and no element's rules are looked up.
struct HTMLPlainTag {
    /// What the tag means for clean HTML and for the lines of a text.
    enum Kind: UInt8 {
        /// Elements within a line: `strong`, `em`, `span` …
        case inlineStart
        /// `p` and `div`.
        case blockStart
        case headingStart
        /// `ul` and `ol`.
        case listStart
        /// `li`.
        case itemStart
        /// `br`, with or without a stroke behind its name.
        case lineBreak
        case inlineEnd, blockEnd, headingEnd, listEnd, itemEnd
        /// No tag.
        case none

        /// Whether an element ends.
        @inline(__always)
        var isEnd: Bool { rawValue > Kind.lineBreak.rawValue }
    }

    /// Several kinds of start tags: a bit for each.
    struct Kinds {
        private var bits: UInt8

        /// What may be written in the text of an element: all but an item.
        static var all: Kinds { Kinds(bits: 0b10_1111) }
        static var none: Kinds { Kinds(bits: 0) }
        /// What may be written in the text of a paragraph too.
        static var withinLines: Kinds { Kinds(bits: 0b10_0001) }

        @inline(__always)
        private init(bits: UInt8) { self.bits = bits }

        @inline(__always)
        mutating func insert(_ kind: Kind) { bits |= 1 &<< kind.rawValue }

        @inline(__always)
        mutating func remove(_ kind: Kind) { bits &= ~(1 &<< kind.rawValue) }

        /// Whether the kind of a start tag is one of these.
        @inline(__always)
        func contains(_ kind: Kind) -> Bool { bits &>> kind.rawValue & 1 == 1 }
    }

    /// The bytes between the brackets, the first lowest.
    fileprivate var spelling: UInt64 = 0
    /// The first eight bytes of the tag, the first lowest.
    private var first: UInt64 = 0
    var kind = Kind.none
    var element = HTMLElement.unknown
    private var size: UInt8 = 0

    fileprivate init() {}

    fileprivate init(_ kind: Kind, _ element: HTMLElement, _ spelling: UInt64, size: UInt8) {
        (self.kind, self.element, self.spelling, self.size) = (kind, element, spelling, size)
        first = UInt64(UInt8.lessThan) | spelling &<< 8 | UInt64(UInt8.greaterThan) << UInt64(8 &* (size &- 1))
    }

    /// The tag as it is written; only its ``length`` bytes count.
    @inline(__always)
    var block: SIMD16<UInt8> {
        // Of nine bytes, and no tag here has more, the last is the `>`.
        let words = SIMD2<UInt64>(first.littleEndian, UInt64(UInt8.greaterThan).littleEndian)
        return unsafeBitCast(words, to: SIMD16<UInt8>.self)
    }

    /// The number of all bytes of the tag.
    @inline(__always)
    var length: Int { Int(size) }
}

/// The plain tags, found by a hash of their spelling that is another for each of them: one look tells, and nothing has to be
/// guessed by the processor.
///
///     <li>…       eight bytes behind the `<`      l  i  >  …
///                 up to the `>`, if it is there   l  i  0  0  0  0  0  0     the spelling
struct HTMLPlainTagTable {
    /// The one table, built at its first use.
    static let shared = HTMLPlainTagTable()

    private var slots = [HTMLPlainTag](repeating: HTMLPlainTag(), count: 256)

    private init() {
        let inline: [HTMLElement] = [
            .b, .strong, .i, .em, .u, .s, .del, .ins, .mark, .small, .sub, .sup, .q, .cite, .abbr, .dfn, .code, .kbd,
            .samp, .var, .span,
        ]
        for element in inline { add(element, .inlineStart, .inlineEnd) }
        for element in [HTMLElement.p, .div] { add(element, .blockStart, .blockEnd) }
        for element in [HTMLElement.h1, .h2, .h3, .h4, .h5, .h6] { add(element, .headingStart, .headingEnd) }
        for element in [HTMLElement.ul, .ol] { add(element, .listStart, .listEnd) }
        add(.li, .itemStart, .itemEnd)
        add("br", .br, .lineBreak)
        add("br/", .br, .lineBreak)
        add("br /", .br, .lineBreak)
        // Start tags of links have attributes.
        add("/a", .a, .inlineEnd)
    }

    private mutating func add(_ element: HTMLElement, _ start: HTMLPlainTag.Kind, _ end: HTMLPlainTag.Kind) {
        let name = Array(HTMLElementTable.shared.name(of: element))
        add(name, element, start)
        add([.solidus] + name, element, end)
    }

    private mutating func add(_ spelling: StaticString, _ element: HTMLElement, _ kind: HTMLPlainTag.Kind) {
        add(
            Array(UnsafeBufferPointer(start: spelling.utf8Start, count: spelling.utf8CodeUnitCount)), element, kind)
    }

    private mutating func add(_ bytes: [UInt8], _ element: HTMLElement, _ kind: HTMLPlainTag.Kind) {
        var spelling: UInt64 = 0
        for byte in bytes.reversed() { spelling = spelling &<< 8 | UInt64(byte) }
        slots[HTMLPlainTagTable.slot(of: spelling)] = HTMLPlainTag(
            kind, element, spelling, size: UInt8(truncatingIfNeeded: bytes.count &+ 2))
    }

    /// The plain tag whose `<` stands before these eight bytes, the first of them lowest, and the number of the bytes up to
    /// what stands at its end; nil where there is another.
    ///
    /// - Parameter end: `>`, or the `&` of one that is escaped.
    @inline(__always)
    func tag(of word: UInt64, before end: UInt8) -> (tag: HTMLPlainTag, length: Int)? {
        // The high bit of each byte that is the end, and of some behind the first of them perhaps.
        let other = word ^ UInt64(end) &* 0x0101_0101_0101_0101
        let ends = (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
        if ends == 0 { return nil }
        // Of the bits below the first of them all bytes before it are made.
        let spelling = word & ((ends & (0 &- ends)) &- 1) &>> 7
        let slot = HTMLPlainTagTable.slot(of: spelling)
        // The length, told from the bytes, is known before the table answers. A name that ends in NULs, or is none, is spelt
        // like another, but has another length.
        let length = ends.trailingZeroBitCount &>> 3
        return slots[slot].spelling == spelling && slots[slot].length == length &+ 2 ? (slots[slot], length) : nil
    }

    /// The multiplier is the first of some thousands drawn by chance for which no two plain tags share a slot; a tag more may
    /// want another, which a test tells.
    private static func slot(of spelling: UInt64) -> Int {
        Int(truncatingIfNeeded: (spelling &* 0x5303_3190_7660_65B1) &>> 56)
    }

    /// How many plain tags there are.
    var count: Int { slots.count { $0.kind != .none } }
}
