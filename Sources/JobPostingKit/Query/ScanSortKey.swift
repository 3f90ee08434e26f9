import CJobPostingSystem

/// What postings are compared by, for one key of an order.
enum ScanSortKey: Sendable {
    case missing
    case number(Double)
    case integer(Int64)
    case interval(Int64, Int64)
    case text(String)
    case texts([String])

    /// The key of a posting.
    ///
    /// - Parameter facts: The values of ``ScanSortKey/field(of:)``.
    init(_ order: Scan.Order, _ facts: [Fact]) {
        self = .missing
        for index in facts.indices {
            let key = ScanSortKey(order.key, facts[index].value)
            if case .missing = key { continue }
            if case .missing = self { self = key } else if order.precedes(key, self) { self = key }
        }
    }

    /// The fact that a key is made of.
    static func field(of key: Scan.Order.Key) -> Field {
        switch key {
        case .field(let field): field
        case .distance: .locations
        }
    }

    private init(_ key: Scan.Order.Key, _ value: FactValue) {
        if case .distance(let point) = key {
            guard case .location(let location) = value, let place = location.coordinates else {
                self = .missing
                return
            }
            self = .number(point.kilometers(to: place))
            return
        }
        switch value {
        case .number(let number): self = number.isNaN ? .missing : .number(number)
        case .integer(let integer): self = .integer(integer)
        case .boolean(let boolean): self = .integer(boolean ? 1 : 0)
        case .dateTime(let interval): self = .interval(interval.start, interval.end)
        case .location(let place):
            self = .texts([place.country ?? "", place.region ?? "", place.locality ?? "", place.name ?? ""])
        case .text(let text):
            guard case .field(let field) = key, case .enumeration(let codes) = field.definition.type else {
                self = .text(text)
                return
            }
            self = codes.codes.firstIndex(of: text).map { .integer(Int64($0)) } ?? .text(text)
        }
    }

    /// Whether this key is less than another of the same order; false when they are equal, or of different kinds.
    func isLess(than other: ScanSortKey) -> Bool {
        switch (self, other) {
        case (.number(let left), .number(let right)): left < right
        case (.integer(let left), .integer(let right)): left < right
        case (.interval(let start, let end), .interval(let otherStart, let otherEnd)):
            (start, end) < (otherStart, otherEnd)
        case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        case (.texts(let left), .texts(let right)): ScanSortKey.precedes(left, right)
        // A code that the enumeration does not have stands behind those that it has.
        case (.integer, .text): true
        default: false
        }
    }

    private static func precedes(_ left: [String], _ right: [String]) -> Bool {
        for (first, second) in zip(left, right) {
            if first.utf8.lexicographicallyPrecedes(second.utf8) { return true }
            if second.utf8.lexicographicallyPrecedes(first.utf8) { return false }
        }
        return false
    }
}

extension Scan.Order {
    /// Whether a key comes before another in this order; what is missing comes last.
    func precedes(_ left: ScanSortKey, _ right: ScanSortKey) -> Bool {
        switch (left, right) {
        case (.missing, _): false
        case (_, .missing): true
        default: isDescending ? right.isLess(than: left) : left.isLess(than: right)
        }
    }
}

extension Location.Coordinates {
    /// The distance along the great circle of a sphere with the earth's mean radius, 6371.0088 km (IUGG); it is right to
    /// half a per cent.
    func kilometers(to other: Location.Coordinates) -> Double {
        system_distance(latitude, longitude, other.latitude, other.longitude)
    }
}
