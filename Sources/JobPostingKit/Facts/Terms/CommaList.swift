/// Splits a text that lists terms with commas between them.
enum CommaList {
    /// The terms, without the space around them and without empty ones.
    ///
    /// Commas inside brackets belong to their term, and so does one between digits (`1,000`). Lists made by software have
    /// no space after the comma, and then a comma with a space belongs to its term too, unless there are more of those:
    /// `Health, Wellness and Fitness,Internet` is two terms, `Python,Java, SQL, C` is four.
    ///
    /// - Complexity: O(*n*).
    static func terms(of text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: ",")) else {
            let term = text.trimmed
            return term.isEmpty ? [] : [term]
        }
        let bytes = Array(text.utf8)
        let commas = separators(in: bytes)
        let tight = commas.filter { $0 + 1 < bytes.count && bytes[$0 + 1] != UInt8(ascii: " ") }
        let doubled = tight.filter { bytes[$0 + 1] == UInt8(ascii: ",") }
        // A last comma ends its term either way.
        let last = commas.last.map { $0 + 1 == bytes.count } == true ? 1 : 0
        let isTight = tight.count > doubled.count && tight.count >= commas.count - tight.count - last
        return parts(of: bytes, at: isTight ? tight + (last == 1 ? [bytes.count - 1] : []) : commas)
    }

    /// The parts of a list whose terms have no commas of their own: codes.
    static func codes(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        return parts(of: bytes, at: bytes.indices.filter { bytes[$0] == UInt8(ascii: ",") })
    }

    private static func parts(of bytes: [UInt8], at separators: [Int]) -> [String] {
        var parts: [String] = []
        var start = 0
        for end in separators + [bytes.count] {
            let part = String(decoding: bytes[start..<max(end, start)], as: UTF8.self).trimmed
            if !part.isEmpty { parts.append(part) }
            start = end + 1
        }
        return parts
    }

    /// The offsets of the commas outside brackets; of all commas where the brackets do not close.
    private static func separators(in bytes: [UInt8]) -> [Int] {
        var all: [Int] = []
        var outside: [Int] = []
        var depth = 0
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(depth - 1, 0)
            case UInt8(ascii: ","):
                if isBetweenDigits(offset, bytes) { continue }
                all.append(offset)
                if depth == 0 { outside.append(offset) }
            default: break
            }
        }
        return depth == 0 ? outside : all
    }

    private static func isBetweenDigits(_ offset: Int, _ bytes: [UInt8]) -> Bool {
        func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index].isASCIIDigit }
        return isDigit(offset - 1) && isDigit(offset + 1)
    }
}
