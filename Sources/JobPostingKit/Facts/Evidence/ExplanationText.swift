/// Text in columns, as a terminal shows it.
struct ExplanationText {
    private(set) var text = ""
    /// Columns of the present line, and spaces that are owed to it: none stand at its end.
    private var column = 0
    private var owed = 0

    // MARK: - Writing

    /// Writes a line as it is.
    mutating func append(_ line: String) {
        text += line
        if line != "\n" { text += "\n" }
    }

    /// Writes a cell, cut to so many columns, and the space up to the next one.
    mutating func append(_ cell: String, padded: Int = 0, cutAt limit: Int = .max) {
        let (shown, width) = ExplanationText.cut(cell, limit: limit)
        if width > 0 {
            text += String(repeating: " ", count: owed) + shown
            owed = 0
        }
        owed += max(padded - width, 0)
    }

    mutating func endLine() {
        text += "\n"
        owed = 0
    }

    /// Writes a text on as many lines as it needs, broken at spaces, the further ones indented.
    mutating func append(wrapped note: String, width: Int) {
        var used = 0
        for word in note.utf8.split(separator: 0x20) {
            let (word, length) = ExplanationText.cut(String(decoding: word, as: UTF8.self), limit: .max)
            if used > 0, used + 1 + length > width {
                text += "\n    " + word
                used = 4 + length
            } else {
                text += (used > 0 ? " " : "") + word
                used += (used > 0 ? 1 : 0) + length
            }
        }
        text += "\n"
    }

    // MARK: - Cutting

    /// Bytes of a value that are looked at: more than fill any line that somebody reads.
    static var excerptSize: Int { 1024 }

    /// The beginning of a span of UTF-8, as far as a line can show it; nothing of a span that does not lie in the text.
    static func excerpt(_ utf8: some Collection<UInt8>, _ range: Range<Int>) -> String {
        guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return "" }
        let bytes = utf8.dropFirst(range.lowerBound).prefix(min(range.count, excerptSize))
        var text = String(decoding: bytes, as: UTF8.self)
        if range.count > excerptSize { text += "…" }
        return text
    }

    /// A text on one line of at most so many columns, and how many it takes: white space is one space, what a terminal
    /// would obey is U+FFFD, and what does not fit is `…`.
    static func cut(_ text: String, limit: Int) -> (text: String, width: Int) {
        var shown = String.UnicodeScalarView()
        var count = 0
        var used = 0
        // What was shown when one column was still free, for the sign of cutting.
        var room = (count: 0, used: 0)
        var isSpace = true
        for scalar in text.unicodeScalars {
            var scalar = scalar
            if isWhiteSpace(scalar) {
                if isSpace { continue }
                scalar = " "
            } else if isControl(scalar) {
                scalar = "\u{FFFD}"
            }
            isSpace = scalar == " "
            let width = self.width(scalar)
            if used + width > limit {
                let kept = shown.prefix(room.count)
                return (String(String.UnicodeScalarView(kept)) + "…", room.used + 1)
            }
            shown.append(scalar)
            count += 1
            used += width
            if used < limit { room = (count, used) }
        }
        if shown.last == " " {
            shown.removeLast()
            used -= 1
        }
        return (String(shown), used)
    }

    /// How many columns a text takes, up to a limit.
    static func width(_ text: String, limit: Int) -> Int {
        min(cut(text, limit: limit).width, limit)
    }

    private static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// C0 and C1 controls, and the marks of the bidirectional algorithm (UAX #9, section 2) that reach beyond a cell.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Columns of a scalar: two where UAX #11 calls it wide or fullwidth, none for marks and format controls.
    ///
    /// The wide ones are those of EastAsianWidth.txt as blocks, their unassigned scalars among them.
    private static func width(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value == 0xAD ? 0 : 1 }
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x3098, 0x309B...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1_6FE0...0x1_B2FF,
            0x1_F300...0x1_F64F, 0x1_F680...0x1_F6FF, 0x1_F900...0x1_F9FF, 0x1_FA70...0x1_FAFF, 0x2_0000...0x3_FFFD:
            return 2
        default:
            switch WordScalar.class(of: value) {
            case .mark, .ignorable: return 0
            default: return 1
            }
        }
    }
}
