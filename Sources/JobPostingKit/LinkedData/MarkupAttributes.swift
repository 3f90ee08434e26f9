/// The attributes of one start tag that say what an element is: of each the first, as ranges of values in the page.
///
/// Both readers look at the same attributes, so the tag is gone through once.
struct MarkupAttributes {
    // Microdata.
    var itemscope: Range<Int>?
    var itemprop: Range<Int>?
    var itemtype: Range<Int>?
    var itemid: Range<Int>?
    var itemref: Range<Int>?
    var id: Range<Int>?
    // RDFa.
    var vocab: Range<Int>?
    var prefix: Range<Int>?
    var typeof: Range<Int>?
    var property: Range<Int>?
    var resource: Range<Int>?
    var about: Range<Int>?
    var rel: Range<Int>?
    var rev: Range<Int>?
    /// The prefixes of RDFa 1.0: `xmlns:schema="…"`, the name without `xmlns:`.
    var namespaces: [(prefix: Range<Int>, iri: Range<Int>)] = []
    // What values are read from.
    var content: Range<Int>?
    var href: Range<Int>?
    var src: Range<Int>?
    var data: Range<Int>?
    var value: Range<Int>?
    var datetime: Range<Int>?

    /// Whether something is there that Microdata reads.
    var hasMicrodata: Bool {
        itemscope != nil || itemprop != nil || itemtype != nil || itemid != nil || itemref != nil
    }

    /// Whether something is there that RDFa reads; `href` and the like mean nothing alone.
    var hasRDFa: Bool {
        vocab != nil || prefix != nil || typeof != nil || property != nil || resource != nil || about != nil
            || rel != nil || rev != nil || !namespaces.isEmpty
    }

    /// What the name of an attribute tells without being compared.
    enum Role {
        /// It is none of these.
        case none
        /// It may be one that only says what a value is: `content`, `href`, `id`, ….
        case value
        /// It may be one that Microdata or RDFa begins with: `itemprop`, `typeof`, ….
        case statement

        /// Tells by the length and the first letter: none of these names is taken for less than it is, though some others
        /// are for more.
        @inline(__always)
        init(ofName name: Range<Int>, in bytes: HTMLBytes) {
            let first = bytes[name.lowerBound].asciiLowercased
            self = .none
            switch (name.count, first) {
            case (2, UInt8(ascii: "i")), (3, UInt8(ascii: "s")), (4, UInt8(ascii: "h")), (4, UInt8(ascii: "d")),
                (7, UInt8(ascii: "c")), (8, UInt8(ascii: "d")):
                self = .value
            case (3, UInt8(ascii: "r")), (5, UInt8(ascii: "a")), (5, UInt8(ascii: "v")), (6, UInt8(ascii: "i")),
                (6, UInt8(ascii: "p")), (6, UInt8(ascii: "t")), (7, UInt8(ascii: "i")), (8, UInt8(ascii: "i")),
                (8, UInt8(ascii: "p")), (8, UInt8(ascii: "r")), (9, UInt8(ascii: "i")):
                self = .statement
            default: if name.count > 6, first == UInt8(ascii: "x") { self = .statement }
            }
        }
    }

    /// Reads the attributes of the tag that a tokenizer returned last.
    @_optimize(speed)
    init(_ tokenizer: borrowing HTMLTokenizer) {
        let bytes = tokenizer.bytes
        for attribute in tokenizer.attributes {
            let name = attribute.name
            if name.count > 6, bytes[name.lowerBound &+ 5] == .colon,
                bytes.matches("xmlns:", at: name.lowerBound, to: name.upperBound)
            {
                namespaces.append((name.lowerBound &+ 6..<name.upperBound, attribute.value))
                continue
            }
            let value = attribute.value
            func take(_ word: StaticString, _ slot: inout Range<Int>?) {
                if slot == nil, bytes.equals(name, word) { slot = value }
            }
            switch name.count {
            case 2: take("id", &id)
            case 3:
                take("src", &src)
                take("rel", &rel)
                take("rev", &rev)
            case 4:
                take("href", &href)
                take("data", &data)
            case 5:
                take("value", &self.value)
                take("vocab", &vocab)
                take("about", &about)
            case 6:
                take("itemid", &itemid)
                take("prefix", &prefix)
                take("typeof", &typeof)
            case 7:
                take("itemref", &itemref)
                take("content", &content)
            case 8:
                take("itemprop", &itemprop)
                take("itemtype", &itemtype)
                take("datetime", &datetime)
                take("property", &property)
                take("resource", &resource)
            case 9: take("itemscope", &itemscope)
            default: break
            }
        }
    }
}

extension HTMLBytes {
    /// The words of a range, parted by white space (WHATWG Infra, "split on ASCII whitespace").
    func words(of range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var index = skipWhitespace(from: range.lowerBound, to: range.upperBound)
        while index < range.upperBound {
            let start = index
            while index < range.upperBound, !self[index].isHTMLWhitespace { index &+= 1 }
            words.append(start..<index)
            index = skipWhitespace(from: index, to: range.upperBound)
        }
        return words
    }

    /// The value of an attribute, or a word of one, with its character references decoded.
    func attributeText(_ range: Range<Int>) -> [UInt8] {
        var text: [UInt8] = []
        let part = HTMLBytes(self[range])
        HTMLTokenizer(part).appendAttributeValue(0..<part.count, to: &text)
        return text
    }
}
