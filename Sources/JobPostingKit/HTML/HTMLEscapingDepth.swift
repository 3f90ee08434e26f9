/// How many layers of entity escaping lie above the HTML of a published text.
///
/// Publishers put HTML into JSON as it is, escaped once (the commonest), or more often still. What was meant is decided
/// by evidence, never by trying until nothing is left to decode.
///
/// A *tag* is `<`, the name of an HTML element, and then whitespace, `/` or `>`; or `</`, any name, and one of these;
/// or `<!--`. So neither `<3`, nor `a < b`, nor `<hr@example.com>` is one. The *level* of a tag is how often its `<` is
/// escaped: `<p>` 0, `&lt;p&gt;` 1, `&amp;lt;p&amp;gt;` 2. The level of a reference is how many `amp;` stand between
/// its `&` and its name: `&nbsp;` 0, `&amp;nbsp;` 1; an `&` that begins no reference has level 0.
///
/// | the text has                            | depth            | example                                       |
/// | --------------------------------------- | ---------------- | --------------------------------------------- |
/// | a tag at level 0                        | 0                | `Use &lt;b&gt; tags in <p>HTML</p>` → 0       |
/// | tags, the lowest at level *n*           | *n*, at most 3   | `&lt;p&gt;Hi &amp;amp; bye&lt;/p&gt;` → 1     |
/// | the lowest tags are only mentioned (escaped, without attributes,   | as without them  | `Use the &lt;div&gt; element` → 0             |
/// | of elements that must be closed, and none is)  |                  |                                               |
/// | no tag, and an `&` at level 0           | 0                | `Hi & bye`, `S&amp;P`, `a &lt; b` → 0         |
/// | no tag, all `&` at level *n* or higher  | *n*, at most 3   | `Research &amp;amp; Development` → 1          |
/// | neither tag nor `&`                     | 0                | `Hi` → 0                                      |
///
/// `S&amp;P` is plain text escaped once or HTML not escaped: both are read alike, as `S&P`, at depth 0.
///
/// Law: escaping HTML that has a tag up to three times is undone exactly. Of a text without a tag the same holds when
/// one of its `&` has level 0 and begins a reference.
enum HTMLEscapingDepth {
    /// The layers that are peeled at most. More were never seen, and a text that has them is read as it stands then.
    static let maximum = 3

    /// The depth of `bytes`, after the table above.
    ///
    /// - Complexity: Linear.
    static func measure(_ bytes: HTMLBytes) -> Int {
        evidence(in: bytes).depth
    }

    /// What a text shows of its escaping.
    struct Evidence {
        /// The layers to peel.
        var depth: Int
        /// Whether a tag was found at that depth; without one the text is plain.
        var hasTags: Bool
    }

    /// The depth of `bytes`, and whether there is markup below it.
    static func evidence(in bytes: HTMLBytes) -> Evidence {
        if hasTag(in: bytes) { return Evidence(depth: 0, hasTags: true) }
        var lowestTag = Int.max
        var isMention = true
        var lowestReference = Int.max
        var index = 0
        while true {
            index = bytes.firstIndex(of: .ampersand, from: index, to: bytes.count)
            if index >= bytes.count { break }
            let found = escapedCharacter(in: bytes, at: index)
            lowestReference = Swift.min(lowestReference, found.level)
            if found.isLessThan, isTagName(in: bytes, at: found.end, level: found.level + 1) {
                if found.level + 1 < lowestTag { (lowestTag, isMention) = (found.level + 1, true) }
                if found.level + 1 == lowestTag, isMention { isMention = isBareStartTag(in: bytes, at: found.end) }
                // There are none at level 0, so none can be lower.
                if lowestTag == 1, !isMention { break }
            }
            index = found.end
        }
        if lowestTag < Int.max, !isMention {
            return Evidence(depth: Swift.min(lowestTag, maximum), hasTags: lowestTag <= maximum)
        }
        return Evidence(depth: lowestReference < Int.max ? Swift.min(lowestReference, maximum) : 0, hasTags: false)
    }

    /// Whether a tag stands in `bytes` as they are.
    static func hasTag(in bytes: HTMLBytes) -> Bool {
        var index = 0
        while true {
            index = bytes.firstFarIndex(of: .lessThan, from: index)
            if index >= bytes.count { return false }
            index &+= 1
            if isTagName(in: bytes, at: index, level: 0) { return true }
        }
    }

    /// Appends `bytes` with `layers` layers of escaping removed, at most ``maximum``.
    ///
    /// - Parameter scratch: Memory for the layers between; its content is lost.
    static func peel(_ bytes: HTMLBytes, layers: Int, scratch: inout [UInt8], into output: inout [UInt8]) {
        guard layers > 0 else {
            bytes.append(0..<bytes.count, to: &output)
            return
        }
        let start = output.count
        // The layers alternate between the two buffers, so that the last one lands in `output`.
        var isInOutput = layers % 2 == 1
        scratch.removeAll(keepingCapacity: true)
        if isInOutput {
            CharacterReferences.decode(bytes, into: &output)
        } else {
            CharacterReferences.decode(bytes, into: &scratch)
        }
        for _ in 1..<Swift.max(1, Swift.min(layers, maximum)) {
            if isInOutput {
                scratch.removeAll(keepingCapacity: true)
                output.withUnsafeBufferPointer { buffer in
                    let layer = HTMLBytes(buffer)[start..<buffer.count]
                    CharacterReferences.decode(HTMLBytes(layer), into: &scratch)
                }
                output.removeSubrange(start...)
            } else {
                scratch.withUnsafeBufferPointer { CharacterReferences.decode(HTMLBytes($0), into: &output) }
            }
            isInOutput.toggle()
        }
    }
}

// MARK: - Evidence

extension HTMLEscapingDepth {
    /// What an `&` leads to when every `amp;` behind it is followed.
    private struct EscapedCharacter {
        /// How many of them there were before the last name.
        var level: Int
        /// Whether the last name stands for `<`.
        var isLessThan: Bool
        /// The index behind it.
        var end: Int
    }

    /// Follows the chain of references that begins at the `&` at `index`.
    private static func escapedCharacter(in bytes: HTMLBytes, at index: Int) -> EscapedCharacter {
        var level = 0
        var ampersand = index
        while let reference = CharacterReferences.reference(
            in: bytes, after: ampersand, to: bytes.count, context: .text)
        {
            let end = ampersand &+ reference.length
            guard reference.ascii == .ampersand else {
                return EscapedCharacter(level: level, isLessThan: reference.ascii == .lessThan, end: end)
            }
            // The reference stands for an `&`: what follows it may be the body of another one.
            level &+= 1
            ampersand = end &- 1
        }
        // The last `&` of a chain is a plain one: `&amp;amp; ` is an `&` that was escaped twice, of level 1.
        return EscapedCharacter(level: Swift.max(0, level &- 1), isLessThan: false, end: ampersand &+ 1)
    }

    /// Whether the `<` before `index`, escaped `level` times, begins a tag.
    private static func isTagName(in bytes: HTMLBytes, at index: Int, level: Int) -> Bool {
        if bytes[index] == .exclamationMark {
            return bytes[index &+ 1] == .hyphen && bytes[index &+ 2] == .hyphen
        }
        let isEndTag = bytes[index] == .solidus
        let start = isEndTag ? index &+ 1 : index
        guard bytes[start].isASCIILetter else { return false }
        var key = HTMLNameKey()
        var end = start
        while end < start &+ longestTagName, isNameByte(bytes[end]) {
            key.add(bytes[end])
            end &+= 1
        }
        guard isEndTag || key.element != .unknown else { return false }
        let next = bytes[end]
        if next.isHTMLWhitespace || next == .solidus || next == .greaterThan { return true }
        // The `>` is usually escaped as often as the `<`.
        guard level > 0, next == .ampersand else { return false }
        let closing = closingBracket(in: bytes, at: end)
        return closing == level
    }

    /// Whether the tag whose `<` stands before `index` has no attributes and begins an element that must be closed: such
    /// tags, while none is closed, are rather spoken of than meant.
    private static func isBareStartTag(in bytes: HTMLBytes, at index: Int) -> Bool {
        guard bytes[index].isASCIILetter else { return false }
        var key = HTMLNameKey()
        var end = index
        while end < index &+ longestTagName, isNameByte(bytes[end]) {
            key.add(bytes[end])
            end &+= 1
        }
        return (bytes[end] == .ampersand || bytes[end] == .greaterThan) && key.element.mustBeClosed
    }

    /// The bytes of a tag's name that are looked at: a longer name is taken for no tag.
    private static let longestTagName = 64

    /// Letters, digits and what joins the parts of other vocabularies' names (`o:p`, `my-widget`).
    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == .hyphen || byte == .colon
    }

    /// How often the `>` at `index` is escaped, or `nil` when there is none.
    private static func closingBracket(in bytes: HTMLBytes, at index: Int) -> Int? {
        var ampersand = index
        // One more than can be peeled is enough to know.
        for level in 1...maximum + 1 {
            guard
                let reference = CharacterReferences.reference(
                    in: bytes, after: ampersand, to: bytes.count, context: .text)
            else { return nil }
            if reference.ascii == .greaterThan { return level }
            guard reference.ascii == .ampersand else { return nil }
            ampersand &+= reference.length &- 1
        }
        return nil
    }
}
