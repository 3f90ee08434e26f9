// The annex
// =========
// A text that had to change is written here as JSON would have it, so that whoever reads or writes a node never knows
// the difference. Only what changes is written byte by byte; what stands between two changes is copied as a whole:
//
//     input   …'say "hi"\x21'…            annex   …| 4 18 |say \"hi\"\u0021|…
//              ^4          ^18                       header  text
//
// A string of which nothing between the quotes had to change is not copied at all.

/// A text on its way into the annex.
struct MendedText {
    /// Where the text began in the annex; nil while nothing had to change.
    var start: Int?
    /// The input up to here has been copied or replaced.
    var copied: Int
    /// What has been seen in it.
    var flags: JSONEntry.Flags = []
}

extension JSONRepairer {
    // MARK: - The annex

    /// Copies the input before `offset`, so that something else can be written in the place of what begins there.
    mutating func copy(_ scanner: JSONScanner, upTo offset: Int, to text: inout MendedText) {
        if text.start == nil {
            annex.append(contentsOf: repeatElement(0, count: 8))
            text.start = annex.count
        }
        // `copied` and `offset` are offsets that the scanner has passed, so at most its count.
        if offset > text.copied {
            annex.append(
                contentsOf: UnsafeBufferPointer(start: scanner.base + text.copied, count: offset - text.copied))
        }
        text.copied = offset
    }

    /// Writes something in the place of the input in `range`.
    mutating func replace(
        _ range: Range<Int>, with replacement: StaticString, _ scanner: JSONScanner, in text: inout MendedText
    ) {
        copy(scanner, upTo: range.lowerBound, to: &text)
        annex.append(
            contentsOf: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
        text.copied = range.upperBound
    }

    /// Writes a scalar, escaped if it must be, in the place of the input in `range`.
    mutating func replace(
        _ range: Range<Int>, with scalar: Unicode.Scalar, _ scanner: JSONScanner, in text: inout MendedText
    ) {
        copy(scanner, upTo: range.lowerBound, to: &text)
        switch scalar.value {
        case 0x0A: annex.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
        case 0x0D: annex.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "r")])
        case 0x09: annex.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "t")])
        case 0x22, 0x5C: annex.append(contentsOf: [UInt8(ascii: "\\"), UInt8(truncatingIfNeeded: scalar.value)])
        case ..<0x20:
            annex.append(contentsOf: "\\u00".utf8)
            annex.append(hexadecimalDigit(UInt8(truncatingIfNeeded: scalar.value >> 4)))
            annex.append(hexadecimalDigit(UInt8(truncatingIfNeeded: scalar.value & 0xF)))
        default: annex.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" {
            text.flags.insert(.hasEscapes)
        } else if scalar.value >= 0x80 {
            text.flags.insert(.hasNonASCII)
        }
        text.copied = range.upperBound
    }

    /// Ends a text: appends its entry and says where in the input it came from.
    mutating func finish(_ kind: JSONKind, _ text: MendedText, from range: Range<Int>) {
        guard let start = text.start else { return }
        for (index, offset) in [(start - 8, range.lowerBound), (start - 4, range.upperBound)] {
            for byte in 0..<4 { annex[index + byte] = UInt8(truncatingIfNeeded: offset >> (8 * byte)) }
        }
        parser.append(
            JSONEntry(kind, offset: size + start, length: annex.count - start, flags: text.flags.union(.isMended)))
    }

    /// Appends a scalar that is written otherwise in the input, or not at all.
    mutating func appendMended(_ kind: JSONKind, _ replacement: StaticString, from range: Range<Int>) {
        annex.append(contentsOf: repeatElement(0, count: 8))
        let text = MendedText(start: annex.count, copied: range.upperBound)
        annex.append(
            contentsOf: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
        finish(kind, text, from: range)
    }

    // MARK: - Strings

    /// Reads a string or key whose opening quote stands at `offset`; returns the offset after the closing quote, or nil
    /// where the text ends inside the string.
    mutating func string(
        _ scanner: JSONScanner, at offset: Int, quote: Quote, isKey: Bool
    ) throws(JSONError) -> Int? {
        if quote == .double, let end = soundString(scanner, at: offset, isKey: isKey) { return end }
        let mark = (ledger: ledger.mark, annex: annex.count)
        var hasGuessed = false
        if let end = mendedString(scanner, at: offset, quote: quote, isKey: isKey, &hasGuessed) { return end }
        ledger.rewind(to: mark.ledger)
        annex.removeLast(annex.count - mark.annex)
        guard hasGuessed, !trustsQuotes else { return nil }
        // Some quote that was taken for a part of the string was its end. From here on the first quote ends a string:
        // the text is read over at most once, so this stays linear.
        trustsQuotes = true
        let end = mendedString(scanner, at: offset, quote: quote, isKey: isKey, &hasGuessed)
        if end == nil {
            ledger.rewind(to: mark.ledger)
            annex.removeLast(annex.count - mark.annex)
        }
        return end
    }

    /// A string in which the strict reader finds no fault.
    @inline(__always)
    private mutating func soundString(_ scanner: JSONScanner, at offset: Int, isKey: Bool) -> Int? {
        do throws(JSONError) {
            let string = try scanner.string(from: offset &+ 1)
            guard isKey || trustsQuotes || endsString(scanner, after: string.end &+ 1) else { return nil }
            parser.append(
                JSONEntry(.string, offset: offset &+ 1, length: string.end &- offset &- 1, flags: string.flags))
            return string.end &+ 1
        } catch {
            return nil
        }
    }

    private mutating func mendedString(
        _ scanner: JSONScanner, at offset: Int, quote: Quote, isKey: Bool, _ hasGuessed: inout Bool
    ) -> Int? {
        let place = parser.count
        let start = offset &+ quote.length
        var text = MendedText(copied: start)
        if let mend = quote.mend { ledger.add(mend, offset..<start, place: place) }
        // The range of a string without an annex reaches one byte beyond its text on both sides.
        if quote.length > 1 { copy(scanner, upTo: start, to: &text) }
        var guess: Guess?
        var at = start
        while at < scanner.count {
            at = skipSound(scanner, from: at, quote: quote)
            guard at < scanner.count else { return nil }
            let length = quote.closingLength(scanner, at: at)
            if length > 0 {
                let end = at &+ length
                if isKey || trustsQuotes || endsString(scanner, after: end) {
                    if text.start == nil {
                        parser.append(JSONEntry(.string, offset: start, length: at &- start, flags: text.flags))
                    } else {
                        copy(scanner, upTo: at, to: &text)
                        finish(.string, text, from: offset..<end)
                    }
                    return end
                }
                if !isKey, let comma = endBeforeKey(scanner, guess, from: offset, end: end, place: place) {
                    return comma
                }
                guess = Guess(offset: at, text: text, annex: annex.count, ledger: ledger.mark)
                hasGuessed = true
                ledger.add(.unescapedQuote, at..<end, inStringAt: place)
            }
            guard let next = mendByte(scanner, at: at, in: &text, quote: quote, place: place) else { return nil }
            at = next
        }
        return nil
    }

    /// The offset of the next byte that needs a look.
    private func skipSound(_ scanner: JSONScanner, from start: Int, quote: Quote) -> Int {
        guard quote == .single || quote == .typographicSingle else { return scanner.skipPlain(from: start) }
        var offset = start
        while offset < scanner.count {
            let byte = scanner.byte(offset)
            if byte < 0x23 || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\") || byte >= 0x80 { break }
            offset &+= 1
        }
        return offset
    }

    /// Takes one byte, escape or scalar into a string, mended if need be; returns the offset after it, or nil where the
    /// text ends inside it.
    mutating func mendByte(
        _ scanner: JSONScanner, at offset: Int, in text: inout MendedText, quote: Quote?, place: Int
    ) -> Int? {
        let byte = scanner.byte(offset)
        switch byte {
        case UInt8(ascii: "\""):
            replace(offset..<(offset &+ 1), with: "\"" as Unicode.Scalar, scanner, in: &text)
            return offset &+ 1
        case UInt8(ascii: "\\") where quote == nil:
            ledger.add(.invalidEscape, offset..<(offset &+ 1), inStringAt: place)
            replace(offset..<(offset &+ 1), with: "\\" as Unicode.Scalar, scanner, in: &text)
            return offset &+ 1
        case UInt8(ascii: "\\"): return mendEscape(scanner, at: offset, in: &text, quote: quote, place: place)
        case ..<0x20:
            ledger.add(.controlCharacter, offset..<(offset &+ 1), inStringAt: place)
            replace(offset..<(offset &+ 1), with: Unicode.Scalar(byte), scanner, in: &text)
            return offset &+ 1
        case 0x80...:
            text.flags.insert(.hasNonASCII)
            do throws(JSONError) {
                return try scanner.skipScalar(at: offset)
            } catch {
                let range = offset..<(offset &+ maximalPart(scanner, at: offset))
                ledger.add(.invalidUTF8, range, inStringAt: place)
                replace(range, with: "\u{FFFD}" as Unicode.Scalar, scanner, in: &text)
                return range.upperBound
            }
        default: return offset &+ 1
        }
    }

    /// The length of the maximal part of an ill-formed sequence that could begin a well-formed one, at least 1.
    private func maximalPart(_ scanner: JSONScanner, at offset: Int) -> Int {
        let second = scanner.peek(offset &+ 1)
        let isGoodSecond: Bool =
            switch scanner.byte(offset) {
            case 0xE0: 0xA0...0xBF ~= second
            case 0xED: 0x80...0x9F ~= second
            case 0xE1...0xEF: 0x80...0xBF ~= second
            case 0xF0: 0x90...0xBF ~= second
            case 0xF1...0xF3: 0x80...0xBF ~= second
            case 0xF4: 0x80...0x8F ~= second
            default: false
            }
        guard isGoodSecond else { return 1 }
        return scanner.byte(offset) >= 0xF0 && 0x80...0xBF ~= scanner.peek(offset &+ 2) ? 3 : 2
    }
}

/// The digit of a value below 16, as RFC 8785 writes it: in lower case.
func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") &+ value : UInt8(ascii: "a") &+ (value &- 10)
}
