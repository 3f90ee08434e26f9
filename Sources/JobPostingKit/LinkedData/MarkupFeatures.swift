/// The kinds of markup that a page has, told by the names of its attributes.
struct MarkupFeatures {
    /// Whether there is an `itemscope` or `itemtype`.
    var hasMicrodata = false
    /// Whether there is an `itemref`.
    var hasReferences = false
    /// Whether there is a `typeof`.
    var hasRDFa = false

    /// Notes the name of an attribute.
    @inline(__always)
    mutating func add(_ name: Range<Int>, in bytes: HTMLBytes) {
        // Most names begin with another letter or are shorter.
        let first = bytes[name.lowerBound].asciiLowercased
        guard first == UInt8(ascii: "i") || first == UInt8(ascii: "t") else { return }
        switch name.count {
        case 6: if bytes.equals(name, "typeof") { hasRDFa = true }
        case 7: if bytes.equals(name, "itemref") { hasReferences = true }
        case 8: if bytes.equals(name, "itemtype") { hasMicrodata = true }
        case 9: if bytes.equals(name, "itemscope") { hasMicrodata = true }
        default: break
        }
    }

    /// Notes the names of the attributes of a tag.
    @inline(__always)
    mutating func add(_ attributes: [HTMLAttribute], in bytes: HTMLBytes) {
        for attribute in attributes { add(attribute.name, in: bytes) }
    }
}
