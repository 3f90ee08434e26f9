import JobPostingJSON

// Names as two words
// ==================
// Almost every key of a posting is one of some ninety names, none longer than 28 bytes. A key is therefore compared as
// two words and its length, without a loop:
//
//     "datePosted"   head  d a t e P o s t     the first eight bytes
//                    tail      t e P o s t e d the last eight, which may overlap the first
//
// Names of up to 16 bytes are wholly inside their words; what lies between them in a longer one is compared byte by byte.
// The table (`PropertyNameTable`) is hashed by the words with the case bit of every byte set, so that one look-up finds `datePosted` and
// `DatePosted` alike, and then says which it was.

/// The bytes of a name as two words.
struct PropertyName: Sendable {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var length = 0

    /// The bit that tells capital from small letters in ASCII, in each byte.
    static let caseBits: UInt64 = 0x2020_2020_2020_2020

    /// The longest name that is looked for.
    static let lengthLimit = 40

    /// - Parameter text: At most ``lengthLimit`` bytes are worth the call; any number is safe.
    @inline(__always)
    init(_ text: UnsafeBufferPointer<UInt8>) {
        length = text.count
        guard let base = UnsafeRawPointer(text.baseAddress) else { return }
        // Each load lies inside the text: at 0 or at its length less the load's own size, which is not greater.
        if length >= 8 {
            head = base.loadUnaligned(as: UInt64.self)
            tail = base.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self)
        } else if length >= 4 {
            head = UInt64(base.loadUnaligned(as: UInt32.self))
            tail = UInt64(base.loadUnaligned(fromByteOffset: length &- 4, as: UInt32.self))
        } else if length > 0 {
            head = UInt64(text[0]) | UInt64(text[length / 2]) &<< 8
            tail = UInt64(text[length &- 1])
        }
    }

    fileprivate init() {}

    /// Whether two names have the same words, be they written large or small.
    @inline(__always)
    func isNear(_ other: PropertyName) -> Bool {
        length == other.length && (head | PropertyName.caseBits) == (other.head | PropertyName.caseBits)
            && (tail | PropertyName.caseBits) == (other.tail | PropertyName.caseBits)
    }

    @inline(__always)
    func hasSameWords(as other: PropertyName) -> Bool {
        head == other.head && tail == other.tail && length == other.length
    }

    @inline(__always)
    fileprivate var slot: Int {
        let mixed =
            (head | PropertyName.caseBits) &* 0x9E37_79B9_7F4A_7C15
            ^ (tail | PropertyName.caseBits) &* 0xC2B2_AE3D_27D4_EB4F
        return Int((mixed ^ mixed &>> 29 &+ UInt64(truncatingIfNeeded: length) &* 0x1656_67B1) &>> 9 & 0xFF)
    }

    /// The property of a name, and whether the name is spelt as schema.org spells it, or else but for its case.
    @inline(__always)
    static func property(_ text: UnsafeBufferPointer<UInt8>) -> (property: Property, isExact: Bool)? {
        PropertyNameTable.shared.property(text)
    }
}

/// Properties by the slots of their names, each in the first free one from its own on.
///
/// The memory of the one table is never changed and never freed. Whoever looks up many names keeps the table: every look at
/// a global asks first whether it has been made.
struct PropertyNameTable: @unchecked Sendable {
    /// 256 slots: the number of a property and 1; 0 where there is none. Less than half are taken.
    private let slots: UnsafePointer<UInt8>
    /// The names by the numbers of their properties, one for each value of the seven bits that numbers have.
    private let names: UnsafePointer<PropertyName>

    static let shared = PropertyNameTable()

    private init() {
        let slots = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
        slots.initialize(repeating: 0, count: 256)
        let names = UnsafeMutablePointer<PropertyName>.allocate(capacity: 128)
        names.initialize(repeating: PropertyName(), count: 128)
        for property in Property.allCases {
            let name = PropertyName(property.bytes)
            names[Int(property.rawValue) & 127] = name
            var slot = name.slot
            while slots[slot] != 0 { slot = (slot + 1) & 0xFF }
            slots[slot] = property.rawValue + 1
        }
        self.slots = UnsafePointer(slots)
        self.names = UnsafePointer(names)
    }

    /// The name of a property.
    @inline(__always)
    func name(of property: Property) -> PropertyName { names[Int(property.rawValue) & 127] }

    /// The property of a name, and whether the name is spelt as schema.org spells it, or else but for its case.
    @inline(__always)
    func property(_ text: UnsafeBufferPointer<UInt8>) -> (property: Property, isExact: Bool)? {
        guard text.count <= PropertyName.lengthLimit else { return nil }
        let name = PropertyName(text)
        var slot = name.slot
        while true {
            let number = slots[slot]
            guard number != 0 else { return nil }
            let candidate = names + Int(number &- 1) & 127
            if name.hasSameWords(as: candidate.pointee), let property = Property(rawValue: number &- 1),
                name.length <= 16 || text.isEqual(to: property.bytes)
            {
                return (property, true)
            }
            if name.isNear(candidate.pointee), let property = Property(rawValue: number &- 1),
                text.isEqualIgnoringCase(to: property.bytes)
            {
                return (property, false)
            }
            slot = (slot &+ 1) & 0xFF
        }
    }
}

extension Property {
    /// The bytes of the name.
    @inline(__always)
    var bytes: UnsafeBufferPointer<UInt8> {
        let name = self.name
        return UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether two texts have the same bytes.
    @inline(__always)
    func isEqual(to other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        guard let mine = UnsafeRawPointer(baseAddress), let others = UnsafeRawPointer(other.baseAddress) else {
            return true
        }
        // Each load ends at `count` or before; the last may overlap the one before it.
        if count < 8 {
            if count >= 4 {
                return mine.loadUnaligned(as: UInt32.self) == others.loadUnaligned(as: UInt32.self)
                    && mine.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
                        == others.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
            }
            for index in 0..<count where self[index] != other[index] { return false }
            return true
        }
        var index = 0
        while index &+ 8 < count {
            if mine.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                != others.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            {
                return false
            }
            index &+= 8
        }
        return mine.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            == others.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
    }

    /// Whether a text has the bytes of a literal.
    @inline(__always)
    func isEqual(to literal: StaticString) -> Bool {
        isEqual(to: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// Whether two texts differ in nothing but the case of letters of ASCII.
    func isEqualIgnoringCase(to other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for index in 0..<count where self[index].asciiLowercased != other[index].asciiLowercased { return false }
        return true
    }
}
