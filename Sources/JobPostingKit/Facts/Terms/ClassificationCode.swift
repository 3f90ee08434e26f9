/// A term of a classification: its code, its name, or both.
struct ClassifiedTerm: Equatable {
    var code: String?
    var name: String?
}

/// Finds the codes of classifications in texts.
///
/// | classification | form                                                                                 |
/// |----------------|--------------------------------------------------------------------------------------|
/// | O*NET-SOC, SOC | `15-1252`, `15-1252.00`: no other form of that kind is in use, so it says what it is |
/// | ISCO-08        | four digits, where the text says ISCO                                                |
/// | ESCO           | an IRI below `http://data.europa.eu/esco/`                                           |
/// | NAICS          | six digits of a sector that there is, or two to six where the text says NAICS        |
enum ClassificationCode {
    /// An occupation's text: codes of O*NET-SOC, ISCO or ESCO, and the names beside them.
    ///
    /// - Complexity: O(*n*).
    static func occupations(_ text: String) -> [ClassifiedTerm] {
        if text.utf8.starts(with: "http://data.europa.eu/esco/".utf8) { return [ClassifiedTerm(code: text)] }
        guard text.utf8.contains(where: { $0.isASCIIDigit }) else { return [ClassifiedTerm(name: text)] }
        let bytes = Array(text.utf8)
        let codes = ranges(of: bytes, socLength)
        if !codes.isEmpty { return terms(of: bytes, codes) }
        guard let set = word("isco", in: bytes) else { return [ClassifiedTerm(name: text)] }
        // What follows the name may be its edition.
        var rest = set.upperBound
        while rest < bytes.count, !bytes[rest].isASCIIAlphanumeric { rest += 1 }
        for edition in ["08", "2008"] where bytes[rest...].starts(with: edition.utf8) {
            let end = rest + edition.utf8.count
            if end == bytes.count || !bytes[end].isASCIIAlphanumeric { rest = end }
        }
        let found = ranges(of: bytes) { digits(in: $0, at: $1) == 4 ? 4 : 0 }.filter {
            $0.lowerBound >= rest || $0.upperBound <= set.lowerBound
        }
        guard found.count == 1, let code = found.first else { return [ClassifiedTerm(name: text)] }
        let parts = [bytes[..<min(set.lowerBound, code.lowerBound)], bytes[max(rest, code.upperBound)...]]
        let names = parts.map { tidied($0) }.filter { !$0.isEmpty }
        return [ClassifiedTerm(code: String(decoding: bytes[code], as: UTF8.self), name: names.first)]
    }

    /// An industry's text: a code of NAICS and the name beside it.
    static func industry(_ text: String) -> ClassifiedTerm {
        guard text.utf8.contains(where: { $0.isASCIIDigit }) else { return ClassifiedTerm(name: text) }
        let bytes = Array(text.utf8)
        let set = word("naics", in: bytes)
        let found = ranges(of: bytes) { bytes, offset in
            let count = digits(in: bytes, at: offset)
            return (count == 6 || set != nil && (2...6).contains(count)) && isSector(bytes[offset...]) ? count : 0
        }.filter { set == nil ? $0.lowerBound == 0 : true }
        guard found.count == 1, let code = found.first else { return ClassifiedTerm(name: text) }
        let start = min(set?.lowerBound ?? code.lowerBound, code.lowerBound)
        let names = [bytes[..<start], bytes[max(set?.upperBound ?? 0, code.upperBound)...]].map { tidied($0) }
            .filter { !$0.isEmpty }
        return ClassifiedTerm(code: String(decoding: bytes[code], as: UTF8.self), name: names.first)
    }

    /// The terms of a text that holds codes: a name follows its code, or stands before the only one.
    private static func terms(of bytes: [UInt8], _ codes: [Range<Int>]) -> [ClassifiedTerm] {
        var before = tidied(bytes[..<codes[0].lowerBound])
        if isClassification(before) { before = "" }
        return codes.enumerated().map { index, code in
            let end = index + 1 < codes.count ? codes[index + 1].lowerBound : bytes.count
            var name = tidied(bytes[code.upperBound..<end])
            if !before.isEmpty { name = codes.count == 1 ? before : "" }
            return ClassifiedTerm(code: String(decoding: bytes[code], as: UTF8.self), name: name.isEmpty ? nil : name)
        }
    }

    /// Whether a text names the classification that a code is of, and no occupation: `O*NET-SOC code`.
    private static func isClassification(_ text: String) -> Bool {
        let words = PhraseText(text).key.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        return !words.isEmpty
            && words.allSatisfy {
                ["o", "net", "onet", "soc", "bls", "us", "code", "codes", "occupation"].contains($0)
            }
    }

    /// The length of a code of the Standard Occupational Classification at an offset, with O*NET's two decimals if it has
    /// them; 0 where there is none. Major groups are the odd numbers from 11 to 55.
    private static func socLength(_ bytes: [UInt8], _ offset: Int) -> Int {
        guard digits(in: bytes, at: offset) == 2, offset + 7 <= bytes.count, bytes[offset + 2] == UInt8(ascii: "-"),
            digits(in: bytes, at: offset + 3) == 4, bytes[offset + 1] & 1 == 1, bytes[offset] >= UInt8(ascii: "1"),
            bytes[offset] <= UInt8(ascii: "5")
        else { return 0 }
        let hasDecimals =
            offset + 10 <= bytes.count && bytes[offset + 7] == UInt8(ascii: ".")
            && digits(in: bytes, at: offset + 8) == 2
        return hasDecimals ? 10 : 7
    }

    /// Where codes stand: between bytes that are neither letters nor digits.
    private static func ranges(of bytes: [UInt8], _ length: ([UInt8], Int) -> Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var offset = 0
        while offset < bytes.count {
            let isStart =
                offset == 0 || !bytes[offset - 1].isASCIIAlphanumeric && bytes[offset - 1] != UInt8(ascii: "-")
            let count = isStart && bytes[offset].isASCIIDigit ? length(bytes, offset) : 0
            let end = offset + count
            if count > 0, end == bytes.count || !bytes[end].isASCIIAlphanumeric && bytes[end] != UInt8(ascii: "-") {
                ranges.append(offset..<end)
                offset = end
            } else {
                offset += 1
            }
        }
        return ranges
    }

    /// The length of a run of digits.
    private static func digits(in bytes: [UInt8], at offset: Int) -> Int {
        var end = offset
        while end < bytes.count, end - offset < 12, bytes[end].isASCIIDigit { end += 1 }
        return end - offset
    }

    /// Where a word of ASCII letters stands, in letters of any case.
    private static func word(_ word: StaticString, in bytes: [UInt8]) -> Range<Int>? {
        let count = word.utf8CodeUnitCount
        guard bytes.count >= count else { return nil }
        for start in 0...bytes.count - count where start == 0 || !bytes[start - 1].isASCIILetter {
            // word has count bytes, and bytes that many from start on.
            let isThere = (0..<count).allSatisfy { bytes[start + $0].asciiLowercased == word.utf8Start[$0] }
            if isThere, start + count == bytes.count || !bytes[start + count].isASCIILetter {
                return start..<start + count
            }
        }
        return nil
    }

    /// The sectors of NAICS 2022 by their first two digits.
    private static func isSector(_ bytes: ArraySlice<UInt8>) -> Bool {
        switch DecimalText.number(bytes.prefix(2)) {
        case 11, 21, 22, 23, 31, 32, 33, 42, 44, 45, 48, 49, 51, 52, 53, 54, 55, 56, 61, 62, 71, 72, 81, 92: true
        default: false
        }
    }

    /// A name without the punctuation that stood between it and its code.
    private static func tidied(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        func isJoint(_ byte: UInt8?) -> Bool {
            guard let byte else { return false }
            switch byte {
            case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"),
                UInt8(ascii: "|"), UInt8(ascii: "="), UInt8(ascii: "."):
                return true
            default: return byte.isASCIISpace
            }
        }
        while true {
            if isJoint(bytes.first) {
                bytes = bytes.dropFirst()
            } else if bytes.starts(with: [0xE2, 0x80, 0x93]) || bytes.starts(with: [0xE2, 0x80, 0x94]) {
                bytes = bytes.dropFirst(3)
            } else if isJoint(bytes.last) && bytes.last != UInt8(ascii: ".") {
                bytes = bytes.dropLast()
            } else if let last = bytes.last, last == UInt8(ascii: "(") || last == UInt8(ascii: "[") {
                bytes = bytes.dropLast()
            } else if let first = bytes.first, first == UInt8(ascii: ")") || first == UInt8(ascii: "]") {
                bytes = bytes.dropFirst()
            } else if bytes.suffix(3) == [0xE2, 0x80, 0x93] || bytes.suffix(3) == [0xE2, 0x80, 0x94] {
                bytes = bytes.dropLast(3)
            } else {
                break
            }
        }
        // Brackets that the code alone stood in are gone with it; a pair around the name goes too.
        if bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") { bytes = bytes.dropFirst().dropLast() }
        return String(decoding: bytes, as: UTF8.self).trimmed
    }
}
