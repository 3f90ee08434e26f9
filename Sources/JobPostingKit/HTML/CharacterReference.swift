/// What one character reference stands for: one or two code points, held as UTF-8.
struct CharacterReference {
    /// The bytes of the reference, its `&` and its semicolon included.
    var length: Int
    /// The UTF-8 bytes, the first one lowest; no reference stands for more than six.
    private(set) var utf8: UInt64
    /// How many of the bytes of ``utf8`` count.
    private(set) var utf8Count: Int

    /// U+FFFD, as if from a reference of no length.
    static let replacementCharacter = CharacterReference(length: 0, codePoint: 0xFFFD)

    /// A reference to an ASCII character.
    @inline(__always)
    init(length: Int, ascii: UInt8) {
        self.length = length
        utf8 = UInt64(ascii)
        utf8Count = 1
    }

    /// A reference to one code point, which is no surrogate.
    init(length: Int, codePoint: UInt32) {
        self.length = length
        utf8 = 0
        utf8Count = 0
        add(codePoint: codePoint)
    }

    /// A reference to the code points that are then added.
    init(length: Int) {
        self.length = length
        utf8 = 0
        utf8Count = 0
    }

    /// Adds the UTF-8 bytes of `codePoint`; at most two code points fit.
    mutating func add(codePoint: UInt32) {
        switch codePoint {
        case ..<0x80:
            add(byte: codePoint)
        case ..<0x800:
            add(byte: 0xC0 | codePoint &>> 6)
            add(byte: 0x80 | codePoint & 0x3F)
        case ..<0x10000:
            add(byte: 0xE0 | codePoint &>> 12)
            add(byte: 0x80 | codePoint &>> 6 & 0x3F)
            add(byte: 0x80 | codePoint & 0x3F)
        default:
            add(byte: 0xF0 | codePoint &>> 18)
            add(byte: 0x80 | codePoint &>> 12 & 0x3F)
            add(byte: 0x80 | codePoint &>> 6 & 0x3F)
            add(byte: 0x80 | codePoint & 0x3F)
        }
    }

    private mutating func add(byte: UInt32) {
        utf8 |= UInt64(byte & 0xFF) &<< UInt64(8 &* utf8Count)
        utf8Count &+= 1
    }

    /// The byte that it stands for, if that is one ASCII character; else `nil`.
    @inline(__always)
    var ascii: UInt8? { utf8Count == 1 ? UInt8(truncatingIfNeeded: utf8) : nil }

    /// Appends the UTF-8 bytes.
    @inline(__always)
    func append(to output: inout [UInt8]) {
        var rest = utf8
        for _ in 0..<utf8Count {
            output.append(UInt8(truncatingIfNeeded: rest))
            rest &>>= 8
        }
    }
}
