import JobPostingJSON

/// The countries of a posting whose places all give them in the plainest way: by a code of two capital letters, or by a Country
/// whose name is one.
enum PlainCountries {
    /// What there was besides.
    enum Rest {
        /// Nothing: these are all countries.
        case nothing
        /// There is no place at all, which may still stand elsewhere.
        case absent
        /// A place whose country the fact's reader has to find.
        case unclear
    }

    /// Calls a function with the country of each address in `jobLocation`, until it answers false.
    ///
    /// - Complexity: O(members of the places and their addresses).
    @inline(__always)
    static func forEach(
        in value: JSONNode, _ names: PropertyNameTable, _ codes: CountryLetters,
        _ body: (_ letters: UInt16) -> Bool
    ) -> Rest {
        var places = PropertyValues(value)
        var rest = Rest.absent
        while let place = places.next() {
            // Longer names of types may be that of a place that is none.
            guard place.kind == .object,
                case .value(let address) = PlainMember(.address, of: place, names, longestType: 14)
            else {
                rest = .unclear
                continue
            }
            var addresses = PropertyValues(address)
            var hasAddress = false
            while let address = addresses.next() {
                hasAddress = true
                guard let letters = country(of: address, names, codes) else {
                    rest = .unclear
                    continue
                }
                if !body(letters) { return rest }
                if case .absent = rest { rest = .nothing }
            }
            if !hasAddress { rest = .unclear }
        }
        return rest
    }

    /// The country of an address; nil where it is not plain.
    @inline(__always)
    private static func country(of address: JSONNode, _ names: PropertyNameTable, _ codes: CountryLetters) -> UInt16? {
        guard address.kind == .object,
            case .value(let value) = PlainMember(.addressCountry, of: address, names, longestType: .max)
        else { return nil }
        var values = PropertyValues(value)
        guard let first = values.next() else { return nil }
        if first.kind == .string { return codes.code(first) }
        guard first.kind == .object, case .value(let name) = PlainMember(.name, of: first, names, longestType: .max)
        else { return nil }
        var texts = PropertyValues(name)
        return texts.next().flatMap { codes.code($0) }
    }
}

/// The codes of countries as two letters, in a table of one bit for each that could be.
///
/// The memory of the one table is never changed and never freed.
struct CountryLetters: @unchecked Sendable {
    /// A bit for each second letter, by the first.
    private let rows: UnsafePointer<UInt32>

    static let shared = CountryLetters()

    private init() {
        let rows = UnsafeMutablePointer<UInt32>.allocate(capacity: 32)
        rows.initialize(repeating: 0, count: 32)
        let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z"))
        for first in letters {
            for second in letters where CountryCode([first, second]) != nil {
                rows[Int(first & 31)] |= 1 &<< UInt32(second & 31)
            }
        }
        self.rows = UnsafePointer(rows)
    }

    /// The letters of a code: the first one high.
    static func letters(_ code: CountryCode) -> UInt16 { UInt16(code.packed[0]) &<< 8 | UInt16(code.packed[1]) }

    /// The letters of a string that is a code as it stands.
    @inline(__always)
    func code(_ node: JSONNode) -> UInt16? {
        guard node.kind == .string, !node.hasEscapes, node.source.count == 2 else { return nil }
        let (first, second) = (node.source[0], node.source[1])
        guard first &- 0x41 < 26, second &- 0x41 < 26, rows[Int(first & 31)] &>> UInt32(second & 31) & 1 != 0 else {
            return nil
        }
        return UInt16(first) &<< 8 | UInt16(second)
    }
}
