/// Text as a terminal shows it: in columns, of which some letters take two and some none.
enum TextWidth {
    /// A text on one line of at most so many columns, and how many it takes: white space is one space, what a terminal would
    /// obey is U+FFFD, and what does not fit is `…`.
    static func cut(_ text: String, to limit: Int) -> (text: String, width: Int) {
        var shown = String.UnicodeScalarView()
        var width = 0
        // The last end at which one column is left for the sign of cutting.
        var room = (end: shown.endIndex, width: 0)
        var isAfterSpace = true
        for scalar in text.unicodeScalars {
            var scalar = scalar
            if scalar.properties.isWhitespace {
                if isAfterSpace { continue }
                scalar = " "
            } else if isObeyed(scalar) {
                scalar = "\u{FFFD}"
            }
            isAfterSpace = scalar == " "
            let columns = columns(of: scalar)
            if width + columns > limit {
                guard limit > 0 else { return ("", 0) }
                shown.removeSubrange(room.end...)
                return (String(shown) + "…", room.width + 1)
            }
            shown.append(scalar)
            width += columns
            if width < limit { room = (shown.endIndex, width) }
        }
        if shown.last == " " {
            shown.removeLast()
            width -= 1
        }
        return (String(shown), width)
    }

    /// The columns of a text, looked at up to a limit.
    static func width(_ text: String, limit: Int = 1000) -> Int { min(cut(text, to: limit).width, limit) }

    /// A text that fits, with spaces up to a width.
    static func padded(_ text: String, to width: Int, isRight: Bool = false) -> String {
        let space = String(repeating: " ", count: max(width - self.width(text), 0))
        return isRight ? space + text : text + space
    }

    /// Controls, and the marks of the bidirectional algorithm (UAX #9, section 2) that reach beyond a cell.
    private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Two where UAX #11 calls a scalar wide or fullwidth (as blocks of EastAsianWidth.txt), none for marks and format
    /// controls.
    private static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x3098, 0x309B...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1_6FE0...0x1_B2FF,
            0x1_F300...0x1_F64F, 0x1_F680...0x1_F6FF, 0x1_F900...0x1_F9FF, 0x1_FA70...0x1_FAFF, 0x2_0000...0x3_FFFD:
            return 2
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: return 0
            default: return 1
            }
        }
    }
}
