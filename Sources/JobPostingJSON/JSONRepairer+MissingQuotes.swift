// A quote that is missing shows only further on, where the next one stands in the wrong place:
//
//     "title": "Welder, "openings": 2      the quote before `openings` begins a key, for a colon follows the one after it
//     "title: "Welder"                     the key would end with a colon, and no colon follows it
//     "title": Welder", "openings": 2      a text without quotes is followed by one that ends a string

extension JSONRepairer {
    /// A quote that was taken for a part of its string, and how far the string had been read.
    struct Guess {
        /// Offset of the quote.
        var offset: Int
        /// The string before it.
        var text: MendedText
        /// Bytes of the annex before it.
        var annex: Int
        /// The ledger before it.
        var ledger: (items: Int, count: Int)
    }

    /// Ends a string before the comma that stands before the guessed quote, when that quote begins a key which ends with
    /// the quote before `end`; returns the offset of the comma, or nil where it is not so.
    mutating func endBeforeKey(
        _ scanner: JSONScanner, _ guess: Guess?, from start: Int, end: Int, place: Int
    ) -> Int? {
        guard let guess, isInObject, end &- guess.offset <= 64,
            scanner.peek(scanner.skipSpace(from: end)) == UInt8(ascii: ":")
        else { return nil }
        var comma = guess.offset &- 1
        while comma > start, scanner.byte(comma).isJSONSpace { comma &-= 1 }
        guard comma > start, scanner.byte(comma) == UInt8(ascii: ","), guess.text.copied <= comma else { return nil }
        annex.removeLast(annex.count - guess.annex)
        ledger.rewind(to: guess.ledger)
        ledger.add(.missingQuote, comma..<comma, place: place)
        var text = guess.text
        copy(scanner, upTo: comma, to: &text)
        finish(.string, text, from: start..<comma)
        return comma
    }

    /// Splits a key that has taken in its colon: returns the offset of the quote that opens the value, or nil where the key
    /// is as it should be. `end` is the offset after the key's closing quote.
    mutating func splitKey(_ scanner: JSONScanner, from start: Int, end: Int) -> Int? {
        let key = parser.entries[parser.count - 1]
        guard !key.flags.contains(.isMended) else { return nil }
        switch scanner.peek(scanner.skipSpace(from: end)) {
        case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "="): return nil
        default: break
        }
        var colon = end &- 2
        while colon > start, scanner.byte(colon).isJSONSpace { colon &-= 1 }
        guard colon > start &+ 1, scanner.byte(colon) == UInt8(ascii: ":") else { return nil }
        parser.count -= 1
        ledger.add(.missingQuote, colon..<colon, place: parser.count)
        var text = MendedText(copied: start &+ 1, flags: key.flags)
        copy(scanner, upTo: start &+ 1, to: &text)
        copy(scanner, upTo: colon, to: &text)
        finish(.string, text, from: start..<colon)
        return end &- 1
    }
}
