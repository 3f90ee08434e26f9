/// A tag name folded into one integer as it is read, so that finding its element compares no strings.
///
/// Six bits a byte, the first byte highest: `a`–`z` are 1–26, `0`–`9` are 27–36. Ten bytes fit, and no element's
/// name is longer; a longer name, or one with another byte in it, is "overflowed" and names no element.
struct HTMLNameKey {
    /// The folded name; zero is the empty name.
    private(set) var bits: UInt64 = 0
    /// Whether a byte did not fit: then ``bits`` means nothing.
    private(set) var isOverflowed = false

    /// Adds one byte of the name, in either case.
    @inline(__always)
    mutating func add(_ byte: UInt8) {
        let letter = (byte | 0x20) &- 0x61
        let digit = byte &- 0x30
        if bits &>> 54 != 0 { isOverflowed = true }
        if byte.isASCIILetter {
            bits = bits &<< 6 | UInt64(letter &+ 1)
        } else if digit < 10 {
            bits = bits &<< 6 | UInt64(digit &+ 27)
        } else {
            isOverflowed = true
        }
    }

    /// An empty name.
    init() {}

    /// The name that stands in `range`.
    ///
    /// A name of letters alone, of eight at most, is folded as a whole: nearly all are such names.
    ///
    ///     eight bytes       0  0  0  0  0  d  i  v       a name's last byte lowest
    ///     letters as 1–26   0  0  0  0  0  4  9 22
    ///     in pairs                0     0  4·64      9·64 + 22         and so on: quadruples, all
    @inline(__always)
    init(_ range: Range<Int>, in bytes: HTMLBytes) {
        if range.count <= 8, range.count > 0, let word = bytes.eightBytes(at: range.lowerBound) {
            let folded = word.byteSwapped &>> UInt64(64 &- 8 &* range.count) | 0x2020_2020_2020_2020
            // Each byte but the free ones is a letter: its high bit is set neither by itself nor below `a` or above `z`.
            let used = UInt64.max &>> UInt64(64 &- 8 &* range.count) & 0x8080_8080_8080_8080
            let low = folded & 0x7F7F_7F7F_7F7F_7F7F
            let notBelow = low &+ 0x1F1F_1F1F_1F1F_1F1F
            let above = low &+ 0x0505_0505_0505_0505
            if notBelow & ~above & ~folded & used == used {
                let codes = folded & (used &>> 2 &- used &>> 7)
                let pairs = codes & 0x00FF_00FF_00FF_00FF | (codes & 0xFF00_FF00_FF00_FF00) &>> 2
                let quadruples = pairs & 0x0000_FFFF_0000_FFFF | (pairs & 0xFFFF_0000_FFFF_0000) &>> 4
                bits = quadruples & 0xFF_FFFF | (quadruples &>> 32) &<< 24
                return
            }
        }
        for index in range.prefix(11) { add(bytes[index]) }
    }

    /// The element of this name, or ``HTMLElement/unknown``.
    @inline(__always)
    var element: HTMLElement {
        HTMLElementTable.shared.element(of: self)
    }
}

/// The table that finds an element by the key of its name.
///
/// Open addressing over 512 slots for some 140 names: `slots[hash(key)]` and those after it hold elements' numbers, 0
/// where free; `keys` holds the key of each element.
struct HTMLElementTable {
    /// The one table, built at its first use.
    static let shared = HTMLElementTable()

    private let slots: [UInt8]
    private let keys: [UInt64]
    /// Where the name of each element stands in ``HTMLElement/names``.
    private let nameRanges: [Range<Int>]

    private init() {
        var slots = [UInt8](repeating: 0, count: 512)
        var keys: [UInt64] = [0]
        var nameRanges = [0..<0]
        var key = HTMLNameKey()
        var nameStart = 0
        let names = HTMLElementTable.names
        for index in 0..<names.count {
            let byte = names[index]
            if byte != .space {
                key.add(byte)
                continue
            }
            var slot = HTMLElementTable.slot(of: key.bits)
            while slots[slot] != 0 { slot = (slot &+ 1) & 511 }
            slots[slot] = UInt8(truncatingIfNeeded: keys.count)
            keys.append(key.bits)
            nameRanges.append(nameStart..<index)
            nameStart = index &+ 1
            key = HTMLNameKey()
        }
        self.slots = slots
        self.keys = keys
        self.nameRanges = nameRanges
    }

    private static var names: HTMLBytes {
        HTMLBytes(UnsafeBufferPointer(start: HTMLElement.names.utf8Start, count: HTMLElement.names.utf8CodeUnitCount))
    }

    /// The name of `element`; nothing for ``HTMLElement/unknown``.
    func name(of element: HTMLElement) -> UnsafeBufferPointer<UInt8> {
        HTMLElementTable.names[nameRanges[Int(element.rawValue)]]
    }

    /// The element whose folded name is `key`, or ``HTMLElement/unknown``.
    @_optimize(speed)
    func element(of key: HTMLNameKey) -> HTMLElement {
        if key.isOverflowed { return .unknown }
        var slot = HTMLElementTable.slot(of: key.bits)
        // A free slot ends the search; there always is one, for the table is less than a third full.
        while true {
            let number = slots[slot]
            if number == 0 { return .unknown }
            if keys[Int(number)] == key.bits { return HTMLElement(rawValue: number) ?? .unknown }
            slot = (slot &+ 1) & 511
        }
    }

    private static func slot(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 55)
    }
}

extension HTMLElement {
    /// The element whose name, in either case, is the bytes of `range`.
    init(name range: Range<Int>, in bytes: HTMLBytes) {
        self = HTMLNameKey(range, in: bytes).element
    }
}
