/// Goes through the attributes of one tag (WHATWG HTML §13.2.5.32–40).
///
///     var cursor = HTMLAttributeCursor(in: bytes, from: nameEnd)
///     while let attribute = cursor.next() { … }
///     position = cursor.end ?? bytes.count
///
/// It owns nothing, so whoever only passes over a tag pays for no list of its attributes.
struct HTMLAttributeCursor: IteratorProtocol {
    private let bytes: HTMLBytes
    private var index: Int
    /// Behind the tag, once there is no further attribute; nil when the text ended before the tag did.
    private(set) var end: Int?
    /// Whether the tag ended in `/>`.
    private(set) var isSelfClosing = false

    /// - Parameters:
    ///   - bytes: The text.
    ///   - index: Where the name of the tag ends.
    @inline(__always)
    init(in bytes: HTMLBytes, from index: Int) {
        (self.bytes, self.index) = (bytes, index)
    }

    /// The next attribute; nil behind the last.
    ///
    /// - Complexity: Linear in the bytes of the attribute.
    @inline(__always)
    mutating func next() -> HTMLAttribute? {
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
        // An `=` in first place belongs to the name.
        let nameEnd = bytes.endOfAttributeName(from: index &+ 1)
        let name = index..<nameEnd
        let afterName = bytes.skipWhitespace(from: nameEnd, to: bytes.count)
        guard bytes[afterName] == .equals else {
            index = afterName
            return HTMLAttribute(name: name, value: nameEnd..<nameEnd, range: name)
        }
        let valueStart = bytes.skipWhitespace(from: afterName &+ 1, to: bytes.count)
        let quote = bytes[valueStart]
        let value: Range<Int>
        if quote == .quotationMark || quote == .apostrophe {
            value = valueStart &+ 1..<bytes.firstIndex(of: quote, from: valueStart &+ 1, to: bytes.count)
            index = Swift.min(value.upperBound &+ 1, bytes.count)
        } else {
            index = valueStart
            while index < bytes.count, !bytes[index].isHTMLWhitespace, bytes[index] != .greaterThan { index &+= 1 }
            value = valueStart..<index
        }
        return HTMLAttribute(name: name, value: value, range: name.lowerBound..<index)
    }
}
