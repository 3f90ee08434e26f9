/// Goes through the attributes of one tag (WHATWG HTML §13.2.5.32–40).
///
///     var cursor = HTMLAttributeCursor(in: bytes, from: nameEnd)
///     while let name = cursor.next() { … }
///     position = cursor.end ?? bytes.count
///
/// It owns nothing, so whoever only passes over a tag pays for no list of its attributes; and it hands out a name alone,
/// which takes no memory, because few names are followed by a look at the value.
struct HTMLAttributeCursor {
    private let bytes: HTMLBytes
    private var index: Int
    private var valueStart = 0
    private var valueEnd = 0
    private var attributeEnd = 0
    /// Behind the tag, once there is no further attribute; nil when the text ended before the tag did.
    private(set) var end: Int?
    /// Whether the tag ended in `/>`.
    private(set) var isSelfClosing = false

    /// - Parameters:
    ///   - bytes: The text.
    ///   - index: Where the name of the tag ends.
    init(in bytes: HTMLBytes, from index: Int) {
        (self.bytes, self.index) = (bytes, index)
    }

    /// The attribute of the name that ``next()`` returned last.
    func attribute(named name: Range<Int>) -> HTMLAttribute {
        HTMLAttribute(name: name, value: valueStart..<valueEnd, range: name.lowerBound..<attributeEnd)
    }

    /// Where the name of the next attribute stands; nil behind the last.
    ///
    /// - Complexity: Linear in the bytes of the attribute.
    @_optimize(speed)
    mutating func next() -> Range<Int>? {
        while bytes[index].isHTMLWhitespace || bytes[index] == .solidus {
            if bytes[index] == .solidus, bytes[index &+ 1] == .greaterThan {
                isSelfClosing = true
                end = index &+ 2
                return nil
            }
            index &+= 1
        }
        if index >= bytes.count { return nil }
        if bytes[index] == .greaterThan {
            end = index &+ 1
            return nil
        }
        let nameStart = index
        // An `=` in first place belongs to the name.
        let nameEnd = bytes.endOfAttributeName(from: nameStart &+ 1)
        index = bytes.skipWhitespace(from: nameEnd, to: bytes.count)
        guard bytes[index] == .equals else {
            (valueStart, valueEnd, attributeEnd) = (nameEnd, nameEnd, nameEnd)
            return nameStart..<nameEnd
        }
        valueStart = bytes.skipWhitespace(from: index &+ 1, to: bytes.count)
        let quote = bytes[valueStart]
        if quote == .quotationMark || quote == .apostrophe {
            valueStart &+= 1
            valueEnd = bytes.firstIndex(of: quote, from: valueStart, to: bytes.count)
            index = Swift.min(valueEnd &+ 1, bytes.count)
        } else {
            index = valueStart
            while index < bytes.count, !bytes[index].isHTMLWhitespace, bytes[index] != .greaterThan { index &+= 1 }
            valueEnd = index
        }
        attributeEnd = index
        return nameStart..<nameEnd
    }
}
