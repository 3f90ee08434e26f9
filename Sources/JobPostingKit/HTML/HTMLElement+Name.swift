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

    /// Appends the name of `element`; nothing for ``HTMLElement/unknown``.
    func appendName(of element: HTMLElement, to output: inout [UInt8]) {
        HTMLElementTable.names.append(nameRanges[Int(element.rawValue)], to: &output)
    }

    /// The element whose folded name is `key`, or ``HTMLElement/unknown``.
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
        var key = HTMLNameKey()
        for index in range.prefix(11) { key.add(bytes[index]) }
        self = key.element
    }
}
