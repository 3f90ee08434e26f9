/// Numbers as text: a sign, digits, a point and digits; no grouping, no exponent, no words.
enum DecimalText {
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
