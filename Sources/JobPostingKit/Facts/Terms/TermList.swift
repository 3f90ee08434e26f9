/// Splits a text that lists terms: one to a line, behind bullets, or between semicolons, bars or commas.
///
/// Only the strongest separator that is there parts the terms; the weaker ones belong to them:
///
///     "Milling; Turning, by hand; CAD"   →   Milling | Turning, by hand | CAD
///
/// A text with a part of many words is prose and stays whole: what is published is a better term than half a sentence.
enum TermList {
    /// A term of a list has no more bytes and no more spaces, or it is prose.
    static let longestTerm = (bytes: 100, spaces: 11)

    /// The terms of a text, in its order.
    ///
    /// - Complexity: O(*n*).
    static func terms(of text: String) -> [String] {
        guard let separator = separator(in: text) else { return finished([text.trimmed], of: text) }
        return finished(separator == .comma ? CommaList.terms(of: text) : split(text, at: separator), of: text)
    }

    /// The terms of a text whose commas belong to its terms: names of occupations.
    static func termsWithCommas(of text: String) -> [String] {
        guard let separator = separator(in: text), separator != .comma, separator != .fullwidthComma else {
            return finished([text.trimmed], of: text)
        }
        return finished(split(text, at: separator), of: text)
    }

    /// In the order of their strength.
    private enum Separator: Int {
        case lineFeed, bullet, semicolon, bar, fullwidthComma, comma
    }

    /// The strongest separator outside brackets; of all of them where the brackets do not close.
    private static func separator(in text: String) -> Separator? {
        var strongest: Separator?
        var outside: Separator?
        var depth = 0
        var (last, beforeLast): (UInt8, UInt8) = (0, 0)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth = max(depth - 1, 0) }
            if !byte.isASCIIAlphanumeric, let found = separator(endingWith: byte, last, beforeLast) {
                if found.rawValue < strongest?.rawValue ?? .max { strongest = found }
                if depth == 0, found.rawValue < outside?.rawValue ?? .max { outside = found }
            }
            (last, beforeLast) = (byte, last)
        }
        return depth == 0 ? outside : strongest
    }

    private static func separator(endingWith byte: UInt8, _ last: UInt8, _ beforeLast: UInt8) -> Separator? {
        switch (beforeLast, last, byte) {
        case (_, _, 0x0A): .lineFeed
        case (_, _, UInt8(ascii: ";")): .semicolon
        case (_, _, UInt8(ascii: "|")): .bar
        case (_, _, UInt8(ascii: ",")): .comma
        // • ‣ ▪ ●
        case (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA3), (0xE2, 0x96, 0xAA), (0xE2, 0x97, 0x8F): .bullet
        // ； ｜ 、 ，
        case (0xEF, 0xBC, 0x9B): .semicolon
        case (0xEF, 0xBD, 0x9C): .bar
        case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C): .fullwidthComma
        default: nil
        }
    }

    /// The parts between the separators of a kind that stand outside brackets.
    private static func split(_ text: String, at separator: Separator) -> [String] {
        let bytes = Array(text.utf8)
        var parts: [String] = []
        var start = 0
        var depth = 0
        for offset in bytes.indices {
            switch bytes[offset] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(depth - 1, 0)
            default: break
            }
            let found = self.separator(
                endingWith: bytes[offset], offset > 0 ? bytes[offset - 1] : 0, offset > 1 ? bytes[offset - 2] : 0)
            guard found == separator, depth == 0 || separator == .lineFeed else { continue }
            // A separator has one byte below 0x80, else three.
            let width = bytes[offset] < 0x80 ? 1 : 3
            parts.append(String(decoding: bytes[start..<max(offset + 1 - width, start)], as: UTF8.self))
            (start, depth) = (offset + 1, 0)
        }
        parts.append(String(decoding: bytes[start...], as: UTF8.self))
        return parts
    }

    // MARK: - Finishing

    private static func finished(_ parts: [String], of text: String) -> [String] {
        var terms: [String] = []
        for part in parts {
            let term = withoutBullet(part)
            if !term.isEmpty, !isEtCetera(term) { terms.append(term) }
        }
        guard terms.count < 2 || terms.allSatisfy(isShort) else { return [text.trimmed] }
        // A name may have a conjunction of its own, `Arts, Entertainment, and Recreation`.
        terms = CommaNames.joined(terms)
        // Behind a term that is not the last it ends some other name, and nobody says where that begins.
        if terms.dropFirst().dropLast().contains(where: { conjunction(before: $0) > 0 }) { return [text.trimmed] }
        if terms.count > 2, let last = terms.popLast() {
            terms.append(String(decoding: last.utf8.dropFirst(conjunction(before: last)), as: UTF8.self).trimmed)
        }
        return terms
    }

    private static func isShort(_ term: String) -> Bool {
        guard term.utf8.count <= longestTerm.bytes else { return false }
        return term.utf8.count { $0 == 0x20 } <= longestTerm.spaces
    }

    /// A part without the dash or star of a list before it.
    private static func withoutBullet(_ part: String) -> String {
        var term = part.trimmed
        let isPlain = term.utf8.first?.isASCIIAlphanumeric ?? true
        for bullet in ["- ", "* ", "– ", "・", "· "] where !isPlain && term.utf8.starts(with: bullet.utf8) {
            term = String(decoding: term.utf8.dropFirst(bullet.utf8.count), as: UTF8.self).trimmed
        }
        return term
    }

    /// The bytes of an "and" or "or" that stands before a term, and of the space behind it; 0 for none.
    private static func conjunction(before term: String) -> Int {
        for word in ["and ", "or ", "und ", "oder ", "et ", "och ", "eller "] where term.utf8.starts(with: word.utf8) {
            return word.utf8.count
        }
        return 0
    }

    /// Words that say that a list goes on.
    private static func isEtCetera(_ term: String) -> Bool {
        var term = term
        return term.withUTF8 { isEtCetera($0) }
    }

    static func isEtCetera(_ term: UnsafeBufferPointer<UInt8>) -> Bool {
        guard term.count <= 8, let first = term.first, let last = term.last else { return false }
        // They are three letters, or end with a full stop or a character beyond ASCII.
        guard term.count == 3 || last == UInt8(ascii: ".") || last >= 0x80 else { return false }
        switch first.asciiLowercased {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "m"), UInt8(ascii: "u"),
            UInt8(ascii: "."), 0x80...:
            return etCeteras.contains(packed(term))
        default: return false
        }
    }

    /// At most eight bytes as a number, in lower case.
    private static func packed(_ text: some Sequence<UInt8>) -> UInt64 {
        text.reduce(0) { $0 &<< 8 | UInt64($1.asciiLowercased) }
    }

    private static let etCeteras: [UInt64] = [
        "etc", "etc.", "etc...", "etc…", "usw", "usw.", "u.a.", "u. a.", "ecc.", "ecc", "enz.", "itp.", "itd.",
        "m.m.", "m.fl.", "atd.", "apod.", "など", "等", "等等", "...", "…",
    ].map { packed($0.utf8) }
}

/// Names of industries that have commas of their own.
///
/// From LinkedIn's industry codes (V1 and V2) and the sectors of NAICS 2022, with `and` and `&` alike.
enum CommaNames {
    static let table = PhraseTable(
        """
        administrative and support and waste management and remediation services=
        administrative support waste management and remediation services=
        agriculture forestry fishing and hunting=
        agriculture forestry fishing hunting=
        arts entertainment and recreation=
        arts entertainment recreation=
        beauty cosmetics and personal care=
        business consulting and services=
        farming ranching forestry=
        glass ceramics and concrete=
        glass ceramics and concrete manufacturing=
        glass ceramics concrete=
        health wellness and fitness=
        health wellness fitness=
        leisure travel and tourism=
        leisure travel tourism=
        mining quarrying and oil and gas extraction=
        oil gas and mining=
        plastics and rubber product manufacturing=
        professional scientific and technical services=
        professional scientific technical services=
        technology information and internet=
        technology information and media=
        transportation logistics supply chain and storage=
        """)

    /// The first words of the names, of each at most eight letters.
    private static let firstWords: [UInt64] = {
        var words: [UInt64] = []
        for (key, _) in table.lines {
            let word = firstWord(of: key.utf8)
            if words.last != word { words.append(word) }
        }
        return words
    }()

    /// The first and second words of the names, likewise.
    private static let firstTwoWords: [(UInt64, UInt64)] = table.lines.map { key, _ in
        (firstWord(of: key.utf8), firstWord(of: key.utf8.drop { $0 != 0x20 }.dropFirst()))
    }

    /// The first two letters of those words: a set of 1,024 bits.
    private static let firstLetters: [UInt64] = {
        var bits = [UInt64](repeating: 0, count: 16)
        for (key, _) in table.lines {
            let letters = Array(key.utf8.prefix(2))
            let slot = slot(letters[0], letters[1])
            bits[slot &>> 6] |= 1 &<< UInt64(slot & 63)
        }
        return bits
    }()

    /// A number below 1,024 for two letters in either case.
    private static func slot(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) &<< 5 | Int(second & 31) }

    /// The letters of ASCII that a text begins with, at most eight, as a number; in lower case.
    private static func firstWord(of text: some Sequence<UInt8>) -> UInt64 {
        var word: UInt64 = 0
        for byte in text {
            guard byte.isASCIILetter, word < 1 &<< 56 else { break }
            word = word &<< 8 | UInt64(byte.asciiLowercased)
        }
        return word
    }

    /// Whether a name may begin with a term: with its first word.
    ///
    /// What begins with a sign, which keys pass over, is left to the table, and so is a word with a letter beyond ASCII, whose key
    /// may be without its mark, if what stands before that begins one of the words.
    static func mayBegin(_ term: UnsafeBufferPointer<UInt8>) -> Bool {
        guard term.count <= 40, let first = term.first else { return false }
        guard first.isASCIILetter else { return !beginsWithLetter(term) }
        // All words have two letters or more; what hides a letter's mark is looked at longer.
        guard term.count > 1 else { return false }
        if term[1] < 0x80 {
            let slot = slot(first, term[1])
            guard term[1].isASCIILetter, firstLetters[slot &>> 6] &>> UInt64(slot & 63) & 1 == 1 else { return false }
        }
        let word = firstWord(of: term)
        // Eight letters are all of a word that counts; a number of fewer has its last byte where the next would follow.
        let count = 8 &- word.leadingZeroBitCount / 8
        guard count < 8, count < term.count, term[count] >= 0x80 else { return firstWords.contains(word) }
        return firstWords.contains { known in
            let length = 8 &- known.leadingZeroBitCount / 8
            return length >= count && known &>> UInt64(8 &* (length &- count)) == word
        }
    }

    /// Whether a name may begin with a term that begins like one: whether its second word follows, in the term or behind
    /// the comma. Where that is no plain word of letters, this is left to the table.
    static func mayBegin(_ term: UnsafeBufferPointer<UInt8>, before next: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let isOneWord = !term.contains(0x20)
        let second = isOneWord ? next : term[(term.firstIndex(of: 0x20).map { $0 &+ 1 } ?? term.count)...]
        let first = isOneWord ? term[...] : term[..<(second.startIndex &- 1)]
        // A single letter may be put together with others, and signs may part words or be passed over.
        guard first.allSatisfy({ $0.isASCIILetter }), let length = plainWordLength(of: second), length > 1 else {
            return true
        }
        let words = (firstWord(of: first), firstWord(of: second))
        return firstTwoWords.contains { $0 == words }
    }

    /// How many letters a text of ASCII begins with; nil where neither space, comma nor its end follows them.
    private static func plainWordLength(of text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        let rest = text.drop { $0.isASCIILetter }
        guard let end = rest.first else { return text.count }
        return end == 0x20 || end == UInt8(ascii: ",") ? text.count &- rest.count : nil
    }

    /// Whether the key of a text begins with a letter beyond ASCII.
    private static func beginsWithLetter(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var scalar = WordText(text).scalar(at: 0).0
        if WordText.class(of: scalar) == .folded { scalar = WordScalar.fold(scalar).0 }
        switch WordText.class(of: scalar) {
        case .separator, .ignorable, .mark: return false
        case .plain, .letter, .unspaced, .folded: return scalar >= 0x80
        }
    }

    /// Whether the first two, three or four terms of a list are a name together.
    ///
    /// In a key a comma is as good as the space that terms are put together with.
    static func begins(_ list: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var start = list.startIndex
        for count in 1...4 {
            let comma = list[start...].firstIndex(of: UInt8(ascii: ","))
            let end = comma ?? list.endIndex
            if count > 1, table[String(decoding: list[..<end], as: UTF8.self)] != nil { return true }
            guard comma != nil else { return false }
            start = end + 1
        }
        return false
    }

    private static func mayBegin(_ term: String) -> Bool {
        var term = term
        return term.withUTF8 { mayBegin($0) }
    }

    /// Puts together what commas have parted.
    static func joined(_ terms: [String]) -> [String] {
        guard terms.count > 1, terms.contains(where: { mayBegin($0) }) else { return terms }
        var joined: [String] = []
        var index = 0
        while index < terms.count {
            var count = 1
            for more in [4, 3, 2] where index + more <= terms.count && mayBegin(terms[index]) {
                if table[terms[index..<index + more].joined(separator: " ")] != nil {
                    count = more
                    break
                }
            }
            joined.append(count == 1 ? terms[index] : terms[index..<index + count].joined(separator: ", "))
            index += count
        }
        return joined
    }
}
