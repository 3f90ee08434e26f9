/// A text as a table of phrases sees it: its key, and where its parts end.
///
///     "Vollzeit (40h) / befristet"     key   vollzeit 40h befristet
///                                      parts 0......  8.. 12.......
///
/// Parts end at commas, semicolons, strokes, brackets, colons, bullets, line ends and dashes with space around them. What
/// is wrong in one part is no concern of the others. A phrase reaches over the end of a part only where its value ends
/// in `+` (`Full/Part time`).
struct PhraseText {
    /// The key of the whole, one space between words and parts.
    private(set) var key: [UInt8] = []
    /// Where each part begins in ``key``; none is empty.
    private(set) var parts: [Int] = []

    /// A stretch of the key: a phrase of the table with its value, or a word that begins none.
    struct Piece {
        var value: String?
        var range: Range<Int>
        /// The parts that it begins and ends in.
        var parts: ClosedRange<Int>
    }

    /// - Complexity: O(*n*).
    init(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        var part = PhraseKey()
        var start = 0
        var offset = 0
        while offset <= text.count {
            let length = offset == text.count ? 1 : PhraseText.separatorLength(in: text, at: offset)
            if length > 0 {
                // start <= offset <= text.count.
                part.fill(UnsafeBufferPointer(rebasing: text[start..<offset]))
                if !part.bytes.isEmpty {
                    if !key.isEmpty { key.append(0x20) }
                    parts.append(key.count)
                    key.append(contentsOf: part.bytes)
                }
                start = offset &+ length
            }
            offset &+= max(length, 1)
        }
    }

    /// How many bytes a separator of parts takes at an offset below the count; 0 where there is none.
    private static func separatorLength(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        let byte = text[offset]
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: "\n"),
            UInt8(ascii: "\t"), UInt8(ascii: "&"):
            return 1
        case UInt8(ascii: "-"):
            let isAlone =
                offset > 0 && offset &+ 1 < text.count && text[offset &- 1] == 0x20 && text[offset &+ 1] == 0x20
            return isAlone ? 1 : 0
        case 0xC2: return offset &+ 1 < text.count && text[offset &+ 1] == 0xB7 ? 2 : 0
        case 0xE2, 0xE3, 0xEF:
            guard offset &+ 2 < text.count else { return 0 }
            switch (byte, text[offset &+ 1], text[offset &+ 2]) {
            // – — • and 、 ・ and （ ） ， ； ： ／ ｜
            case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94), (0xE2, 0x80, 0xA2), (0xE3, 0x80, 0x81), (0xE3, 0x83, 0xBB),
                (0xEF, 0xBC, 0x88), (0xEF, 0xBC, 0x89), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B), (0xEF, 0xBC, 0x9A),
                (0xEF, 0xBC, 0x8F), (0xEF, 0xBD, 0x9C):
                return 3
            default: return 0
            }
        default: return 0
        }
    }

    /// The words of a part, for messages.
    func words(ofPart part: Int) -> String {
        guard parts.indices.contains(part) else { return "" }
        let end = part + 1 < parts.count ? parts[part + 1] - 1 : key.count
        return String(decoding: key[parts[part]..<max(end, parts[part])], as: UTF8.self)
    }

    // MARK: - Phrases

    /// The value of the whole text as one phrase.
    func value(in table: PhraseTable) -> String? {
        guard let value = key.withUnsafeBufferPointer({ table[$0[...]] }) else { return nil }
        return PhraseText.value(value, reachesOver: parts.count > 1)
    }

    /// A value without its `+`; nil where its phrase may not reach over the end of a part but does.
    private static func value(_ value: String, reachesOver: Bool) -> String? {
        let mayReach = value.utf8.last == UInt8(ascii: "+")
        guard mayReach || !reachesOver else { return nil }
        return mayReach ? String(decoding: value.utf8.dropLast(), as: UTF8.self) : value
    }

    /// Longer phrases than this many words, or letters of a script without spaces, are not looked for.
    private static let longestPhrase = 12

    /// The text as phrases of a table, the longest first at each place, and the words between them.
    ///
    /// - Complexity: O(words × log(phrases)).
    func pieces(of table: PhraseTable) -> [Piece] {
        var pieces: [Piece] = []
        var ends: [Int] = []
        var part = 0
        key.withUnsafeBufferPointer { key in
            var start = 0
            while start < key.count {
                guard key[start] != 0x20 else {
                    start &+= 1
                    continue
                }
                PhraseText.findEnds(in: key, from: start, &ends)
                while part + 1 < parts.count, parts[part + 1] <= start { part &+= 1 }
                let partEnd = part + 1 < parts.count ? parts[part + 1] : key.count
                var end = ends.first ?? key.count
                var value: String?
                for candidate in ends.reversed() {
                    value = table[key[start..<candidate]].flatMap {
                        PhraseText.value($0, reachesOver: candidate > partEnd)
                    }
                    guard value == nil else {
                        end = candidate
                        break
                    }
                }
                var last = part
                while last + 1 < parts.count, parts[last + 1] < end { last &+= 1 }
                pieces.append(Piece(value: value, range: start..<end, parts: part...last))
                start = end
            }
        }
        return pieces
    }

    /// Where a phrase that begins at an offset may end: at spaces, and before and behind each letter of a script that
    /// puts none between words.
    private static func findEnds(in key: UnsafeBufferPointer<UInt8>, from start: Int, _ ends: inout [Int]) {
        ends.removeAll(keepingCapacity: true)
        var wasUnspaced = false
        var offset = start
        while offset < key.count, ends.count < longestPhrase {
            let byte = key[offset]
            // Han and kana, and the marks of kana, are U+3000 to U+9FFF: three bytes from E3 to E9.
            let isUnspaced = byte >= 0xE3 && byte <= 0xE9
            if offset > start, byte == 0x20 || isUnspaced || wasUnspaced, byte & 0xC0 != 0x80 { ends.append(offset) }
            wasUnspaced = isUnspaced || (wasUnspaced && byte & 0xC0 == 0x80)
            offset &+= 1
        }
        if ends.count < longestPhrase, offset == key.count { ends.append(offset) }
    }
}

extension PhraseText.Piece {
    /// Whether it begins with a digit.
    func isNumber(in text: PhraseText) -> Bool { value == nil && text.key[range.lowerBound].isASCIIDigit }
}

/// Texts of a template that nobody filled in.
enum TemplateText {
    /// Whether a text holds the signs of a template language: `<?php … ?>`, `{{ … }}`, `${ … }`, `<% … %>`; or the end
    /// of one alone, when a page was read up to the first `>` of `<?= $item->title ?>`.
    static func isUnfilled(_ text: String) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch (previous, byte) {
            case (UInt8(ascii: "<"), UInt8(ascii: "?")), (UInt8(ascii: "<"), UInt8(ascii: "%")),
                (UInt8(ascii: "{"), UInt8(ascii: "{")), (UInt8(ascii: "{"), UInt8(ascii: "%")),
                (UInt8(ascii: "$"), UInt8(ascii: "{")), (UInt8(ascii: "?"), UInt8(ascii: ">")):
                return true
            default: previous = byte
            }
        }
        return false
    }
}
