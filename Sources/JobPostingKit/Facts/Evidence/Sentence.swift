/// A sentence or line of a text, with its words as tables of words know them.
///
///     "• 3–5 years’ experience in C."   →   3 5 years experience in c
struct Sentence {
    /// As it stands in the text.
    var text: Substring
    /// Its folded words, parted by one space; a space at either end, so that whole words are found as ` word `.
    var key: [UInt8]

    /// The longest sentence, in bytes: what goes on without a stop is cut into several, between two words.
    static let lengthLimit = 2000

    /// The sentences of a text: up to a line's end or a full stop, question or exclamation mark before a space.
    /// Together they are the whole text, but for words of more than ``lengthLimit`` bytes.
    ///
    /// - Complexity: O(bytes of the text).
    static func sentences(of text: String) -> [Sentence] {
        var sentences: [Sentence] = []
        let bytes = text.utf8
        var start = bytes.startIndex
        var index = start
        /// The last space of the sentence that has begun.
        var space: String.Index?
        func end(at end: String.Index) {
            if let sentence = Sentence(text[start..<end]) { sentences.append(sentence) }
            space = nil
        }
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = bytes.index(after: index)
            if byte == 0x20 { space = index }
            if let cut = space, bytes.distance(from: start, to: index) >= lengthLimit {
                end(at: cut)
                start = cut
            }
            if byte == 0x0A {
                end(at: index)
                start = next
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
                || byte == UInt8(ascii: ";"),
                next == bytes.endIndex || bytes[next] == 0x20
            {
                end(at: next)
                start = next
            } else if byte == 0xE3, let mark = bytes.index(index, offsetBy: 3, limitedBy: bytes.endIndex),
                bytes[next] == 0x80, bytes[bytes.index(after: next)] == 0x82
            {
                // 。
                end(at: mark)
                start = mark
                index = mark
                continue
            }
            index = next
        }
        end(at: bytes.endIndex)
        return sentences
    }

    init?(_ text: Substring) {
        guard text.utf8.count <= Sentence.lengthLimit else { return nil }
        let folded = PhraseKey(String(text)).bytes
        guard !folded.isEmpty else { return nil }
        self.text = text
        key = [0x20] + folded + [0x20]
    }

    /// The words of the key.
    var words: [ArraySlice<UInt8>] { key.split(separator: 0x20) }

    /// In quotes for a message, cut where it is long.
    var quoted: String {
        let scalars = String(text).trimmed.unicodeScalars
        var shown = String(String.UnicodeScalarView(scalars.prefix(100)))
        if !scalars.dropFirst(100).isEmpty { shown += "…" }
        return "\"" + shown + "\""
    }
}
