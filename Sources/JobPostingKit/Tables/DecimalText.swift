/// Numbers as text: a sign, digits, a point and digits; no grouping, no exponent, no words.
enum DecimalText {
    /// Whether a text is one to three digits, a point and exactly three digits: 1.200 is twelve hundred to half of Europe.
    static func isAmbiguous(_ text: some Collection<UInt8>) -> Bool {
        let bytes = Array(text)
        guard (5...7).contains(bytes.count), bytes[bytes.count - 4] == UInt8(ascii: ".") else { return false }
        return bytes.enumerated().allSatisfy { $0.offset == bytes.count - 4 || $0.element.isASCIIDigit }
    }

    static func number(_ text: some Collection<UInt8>) -> Double? {
        var digits = 0
        var points = 0
        for (offset, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "."): points += 1
            case UInt8(ascii: "-") where offset == 0: break
            default: return nil
            }
        }
        // 400 digits are beyond every double; longer texts are refused unread.
        guard digits > 0, digits <= 400, points <= 1 else { return nil }
        return Double(String(decoding: text, as: UTF8.self))
    }
}
