/// What the matching of words knows of one Unicode scalar: its class, and what stands for it in a comparison.
///
/// The tables are flat text, so that they compile at once and need no initialisation, written in digits of six bits,
/// the highest first; the digit 0 is the character `0`, the digit 63 is `o`.
///
/// ```
/// WordClasses.index     2 digits for 64 scalars:   their block, of which equal ones are kept once
/// WordClasses.blocks    1 digit for 2 scalars:     class << 3 | class
/// WordFolds.records     8 digits each, sorted:     scalar << 3 | length, and  length 1: the fold itself
///                                                                             length 2, 3: its index in sequences
/// WordFolds.sequences   4 digits each:             a scalar of a longer fold
/// WordFolds.pages       2 digits for 256 scalars:  the last record at or below the first of them, up to U+10000
/// ```
///
/// A fold is the canonical decomposition with simple case folding (CaseFolding.txt, C and S). Further,
/// - Latin, Greek and Cyrillic letters stand without their marks: `é` is `e`, `й` is `и`, `ά` is `α`;
/// - a Latin letter under a stroke stands without it (`Ł` is `l`, `ø` is `o`), because it is typed so, and the dotless
///   `ı` is `i`, so that the four letters of Turkish are one;
/// - the ligatures U+FB00 to U+FB06, which copies from PDF contain, are their letters, halfwidth katakana the ordinary
///   ones, and fullwidth forms are ASCII. No other compatibility mapping is made;
/// - `ß` is `ẞ` and not `ss`; `æ`, `œ`, `ð` and `þ` are letters of their own.
///
/// Source: Unicode Character Database, in the version that the generated files name.
enum WordScalar {
    /// How a scalar takes part in a word; the numbers are those of `Sources/Generators/unicode_tables.py`.
    enum Class: UInt8 {
        /// No part of a word: spaces, punctuation, symbols, unassigned.
        case separator = 0
        /// As if it were not there: format controls such as the soft hyphen and the joiners, variation selectors.
        case ignorable = 1
        /// Continues the letter before it: a combining mark, or a vowel or final of decomposed Hangul.
        case mark = 2
        /// A letter that loses its marks (Latin, Greek, Cyrillic), or a number.
        case plain = 3
        /// A letter that keeps its marks, of a script that puts spaces between words.
        case letter = 4
        /// A letter of a text without spaces between words (Han, kana, Thai, Lao, Khmer, Myanmar), or of Hangul.
        case unspaced = 5
        /// Something else stands for it.
        case folded = 6
    }

    /// The class of a scalar above U+007F that is no fullwidth form.
    static func `class`(of scalar: UInt32) -> Class {
        if scalar &- hangulSyllables < hangulSyllableCount { return .folded }
        guard scalar < 0x3_0000 else {
            // Ideographs, and the tags and variation selectors.
            if scalar <= 0x3_FFFD { return .unspaced }
            return scalar &- 0xE_0001 < 0x1EF ? .ignorable : .separator
        }
        let block = number(in: WordClasses.index, at: Int(scalar &>> 6) &* 2, digits: 2)
        let pair = number(in: WordClasses.blocks, at: Int(block &<< 5 | scalar &>> 1 & 31), digits: 1)
        return Class(rawValue: UInt8(scalar & 1 == 0 ? pair &>> 3 : pair & 7)) ?? .separator
    }

    /// What stands for a scalar of the class `folded`: one to three scalars, and how many they are.
    ///
    /// - Complexity: A binary search among the folds of one page of 256 scalars.
    static func fold(_ scalar: UInt32) -> (UInt32, UInt32, UInt32, count: Int) {
        let syllable = scalar &- hangulSyllables
        if syllable < hangulSyllableCount {
            // The Unicode Standard, section 3.12: leading consonant, vowel, and a final for all but every 28th.
            let final = syllable % 28
            return (0x1100 &+ syllable / 588, 0x1161 &+ syllable % 588 / 28, 0x11A7 &+ final, final == 0 ? 2 : 3)
        }
        guard let (length, value) = record(of: scalar) else { return (scalar, 0, 0, 1) }
        guard length > 1 else { return (value, 0, 0, 1) }
        let start = Int(value) &* 4
        return (
            number(in: WordFolds.sequences, at: start, digits: 4),
            number(in: WordFolds.sequences, at: start &+ 4, digits: 4),
            length == 2 ? 0 : number(in: WordFolds.sequences, at: start &+ 8, digits: 4),
            length
        )
    }

    /// The length of a scalar's fold, and the fold or where it is; nil when the scalar stands for itself.
    @_optimize(speed)
    private static func record(of scalar: UInt32) -> (length: Int, value: UInt32)? {
        let page = min(Int(scalar &>> 8), 0x100)
        var low = Int(number(in: WordFolds.pages, at: page &* 2, digits: 2))
        var high =
            page < 0x100
            ? Int(number(in: WordFolds.pages, at: page &* 2 &+ 2, digits: 2))
            : WordFolds.records.utf8CodeUnitCount / 8 &- 1
        while low < high {
            let middle = (low &+ high &+ 1) / 2
            if number(in: WordFolds.records, at: middle &* 8, digits: 4) &>> 3 <= scalar {
                low = middle
            } else {
                high = middle &- 1
            }
        }
        let key = number(in: WordFolds.records, at: low &* 8, digits: 4)
        guard key &>> 3 == scalar else { return nil }
        return (Int(key & 7), number(in: WordFolds.records, at: low &* 8 &+ 4, digits: 4))
    }

    /// Calls the body with every scalar of the table of folds whose fold begins with the scalar given.
    ///
    /// - Complexity: O(*n*) in the size of the table, some microseconds.
    static func forEachScalar(foldingTo first: UInt32, _ body: (UInt32) -> Void) {
        let records = WordFolds.records
        for start in stride(from: 0, to: records.utf8CodeUnitCount, by: 8) {
            let key = number(in: records, at: start, digits: 4)
            var target = number(in: records, at: start &+ 4, digits: 4)
            if key & 7 > 1 { target = number(in: WordFolds.sequences, at: Int(target) &* 4, digits: 4) }
            if target == first { body(key &>> 3) }
        }
    }

    /// The first syllable of Hangul; what stands for a syllable is reckoned.
    static var hangulSyllables: UInt32 { 0xAC00 }

    /// How many syllables of Hangul there are.
    static var hangulSyllableCount: UInt32 { 11_172 }

    /// The ASCII bytes: 0 for what separates words; a letter (in lower case) or digit; or one of `# ' ( + .`, which the
    /// segmenter looks at twice. Letters and digits are 0x30 and above, the others below.
    static var ascii: StaticString {
        """
        \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0#\0\0\0'(\0\0+\0\0.\0\
        0123456789\0\0\0\0\0\0\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0
        """
    }

    /// The number of so many digits at an offset of a generated text; 0 outside it.
    @inline(__always)
    private static func number(in text: StaticString, at offset: Int, digits: Int) -> UInt32 {
        guard offset >= 0, offset &+ digits <= text.utf8CodeUnitCount else { return 0 }
        var number: UInt32 = 0
        for index in 0..<digits {
            number = number &<< 6 | UInt32(text.utf8Start[offset &+ index] &- 0x30) & 63
        }
        return number
    }
}
