import JobPostingJSON

// A posting's properties
// ======================
// One pass over the members of a posting fills a row for each property that facts are read from; from then on a look-up is
// one load, whether the property is there or not.
//
//     {"@type": "JobPosting", "title": "Welder", "schema:url": "…"}
//     place          1 2           3  4              5         6
//
//     title  4        the place of its value, counted from the posting
//     name   0        it has none
//     url    odd      some key may be another spelling of it: the members have to be looked at one by one

/// Where the values of a posting's properties stand.
final class PropertyTable: @unchecked Sendable {
    // Written by `fill` alone, which its one owner calls before the table is seen by another thread. A row for each value
    // of the number's seven bits, so that no number leads out of it.
    private let rows: UnsafeMutablePointer<UInt32>
    private static let count = 128
    private static let odd = UInt32.max

    init() {
        rows = .allocate(capacity: PropertyTable.count)
        rows.initialize(repeating: 0, count: PropertyTable.count)
    }

    convenience init(of posting: JSONNode) {
        self.init()
        fill(posting)
    }

    deinit { rows.deallocate() }

    /// Takes the properties of another posting.
    ///
    /// - Complexity: O(members), and for each name behind a prefix the number of properties.
    @_optimize(speed)
    func fill(_ posting: JSONNode) {
        rows.update(repeating: 0, count: PropertyTable.count)
        let names = PropertyNameTable.shared
        for (key, value) in posting.members {
            let source = key.source
            if let (property, isExact) = names.property(source), !key.hasEscapes {
                let row = Int(property.rawValue) & (PropertyTable.count - 1)
                // Of duplicate keys the last counts.
                if rows[row] != PropertyTable.odd {
                    rows[row] = isExact ? UInt32(truncatingIfNeeded: value.place(in: posting)) : PropertyTable.odd
                }
            } else if key.hasEscapes || source.contains(where: { $0 == 0x3A || $0 == 0x2F || $0 == 0x23 }) {
                for property in Property.allCases where key.hasEscapes || mayBe(source, names.name(of: property)) {
                    rows[Int(property.rawValue) & (PropertyTable.count - 1)] = PropertyTable.odd
                }
            }
        }
    }

    private func mayBe(_ key: UnsafeBufferPointer<UInt8>, _ name: PropertyName) -> Bool {
        key.count > name.length && GraphNames.mayEnd(key, with: name)
    }

    /// The place of a property's value, 0 where there is none; nil where the members have to be looked at.
    @inline(__always)
    func place(of property: Property) -> Int? {
        let row = rows[Int(property.rawValue) & (PropertyTable.count - 1)]
        return row == PropertyTable.odd ? nil : Int(row)
    }
}
