/// Words that stand where a value is missing: `N/A`, `UNAVAILABLE`, `-`, `keine Angabe`, `未定`.
///
/// A placeholder is a whole text; `null` in a sentence is none. ``FactReader/plainText(_:)`` asks here, so that no fact
/// is ever a placeholder.
///
/// A text of one to forty bytes, each step a reason to say no:
///
/// | step                                                        | for example            |
/// | ----------------------------------------------------------- | ---------------------- |
/// | nothing but dashes, dots, stars and the like: a placeholder | `-`, `...`, `***`      |
/// | begins like none of the phrases                             | `Glazier`, `2000 EUR`  |
/// | is one of the forms that punctuation or case tell apart     | `N/A`, `n/d`, `NaN`    |
/// | its key is in the table                                     | `Not  Specified.`      |
///
/// What could be a value is none. `NA` is Namibia and Naples, `N.D.` and `N.C.` are states: they need the stroke, or a
/// further dot (`N.A.`). `Nan` is a province; `NaN` is a number that is none. `Other`, `Various` and `Any` say something.
/// `A convenir`, `nach Vereinbarung` and `面议` say that pay is negotiable; `不限`, `not required` and `keine` answer what
/// is asked for. `None` and its sisters are both: the null of some software, and an answer, so a reader to whom they are
/// an answer takes ``FactReader/publishedText(_:)``. That an Italian town has this name is the price.
enum Placeholder {
    /// Longer texts are none; tests hold the table against it.
    static let longest = 40

    /// Whether a text says only that there is none.
    ///
    /// - Complexity: O(1) for texts that begin like no placeholder, else O(log(phrases)).
    static func isPlaceholder(_ text: String) -> Bool {
        guard text.utf8.count <= longest, let first = text.utf8.first else { return false }
        if !first.isASCIIAlphanumeric, isBlank(text) { return true }
        guard mayBegin(start(of: text.utf8)) else { return false }
        return isAbbreviation(text) || phrases[text] != nil
    }

    /// Whether a text of ASCII may be one, told from its first bytes.
    ///
    /// - Complexity: O(1).
    static func mayBePlaceholder(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count <= longest, let first = text.first else { return false }
        return !first.isASCIIAlphanumeric || mayBegin(start(of: text))
    }

    /// Whether nothing but signs stands in the text that people put into an empty box, or what software writes for a list
    /// of nothing.
    private static func isBlank(_ text: String) -> Bool {
        text == "[]" || text == "{}" || text == "()"
            || text.unicodeScalars.allSatisfy { scalar in
                switch scalar {
                case " ", "-", "_", ".", "*", "#", "~", "?", "!", "/", "\u{B7}", "\u{2022}", "\u{2026}",
                    "\u{2010}"..."\u{2015}", "\u{2212}", "\u{301C}", "\u{30FC}", "\u{FF0D}", "\u{FF0E}",
                    "\u{FF0F}", "\u{FF5E}":
                    true
                default: false
                }
            }
    }

    /// Forms that folding would take for something else.
    private static func isAbbreviation(_ text: String) -> Bool {
        let text = text.trimmed
        for form in ["n/a", "n.a.", "n/d", "n/i", "s/d", "b/d", "k/a", "n/v/t"]
        where text.isEqualIgnoringASCIICase(to: form) {
            return true
        }
        return text == "NaN" || text == "nan" || text.isEqualIgnoringASCIICase(to: "n\\a")
    }
}

// MARK: - How phrases begin

extension Placeholder {
    /// A number made of the first letters of ASCII, at most three, in lower case; or of the first byte of a letter that
    /// takes three bytes. 0 when no phrase begins so, ``unknownStart`` when an accented letter hides it.
    private static func start(of text: some Sequence<UInt8>) -> UInt32 {
        var start: UInt32 = 0
        for byte in text {
            if byte >= 0xC3, byte < 0xE0 {
                return unknownStart
            } else if byte.isASCIILetter {
                start = start &<< 8 | UInt32(byte.asciiLowercased)
                if start >= 0x1_0000 { return start }
            } else if start != 0 {
                return start
            } else if byte.isASCIIDigit {
                return 0
            } else if byte >= 0xE3 {
                return UInt32(byte)
            }
        }
        return start
    }

    private static var unknownStart: UInt32 { 1 }

    /// Whether a phrase of the table begins so, or another that is as good as equal to it.
    private static func mayBegin(_ start: UInt32) -> Bool {
        guard start != 0, start != unknownStart else { return start != 0 }
        let slot = slot(of: start)
        return beginnings[slot &>> 6] &>> UInt64(slot & 63) & 1 == 1
    }

    private static func slot(of start: UInt32) -> Int { Int((start &* 0x9E37_79B1) &>> 21) }

    /// A set of 2,048 bits; made once.
    private static let beginnings: [UInt64] = {
        var bits = [UInt64](repeating: 0, count: 32)
        for phrase in phrases.lines.map({ $0.key }) + ["n", "s", "b", "k", "nan", "\u{FF4E}"] {
            let slot = slot(of: start(of: phrase.utf8))
            bits[slot &>> 6] |= 1 &<< UInt64(slot & 63)
        }
        return bits
    }()
}
