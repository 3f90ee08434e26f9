/// Counts distinct values, in the order in which they were met, within a size.
///
/// A value that has found room keeps it, so that its count is exact; occurrences of those that have not are counted together.
struct ScanTable {
    private(set) var values: [FactValue] = []
    private(set) var counts: [Int] = []
    /// Occurrences of values that found no room.
    private(set) var uncounted = 0
    private var indices: [FactValue: Int] = [:]
    /// Where in the list the countries are that were counted by their letters: by five bits of each; -1 for those that were not.
    private var countries: [Int32] = []
    private var size = 0
    private let sizeLimit: Int

    init(sizeLimit: Int) { self.sizeLimit = sizeLimit }

    /// Counts a value.
    mutating func add(_ value: FactValue, count: Int = 1) {
        if let index = indices[value] {
            counts[index] += count
            return
        }
        let size = ScanTable.size(of: value)
        guard self.size + size <= sizeLimit else {
            uncounted += count
            return
        }
        self.size += size
        indices[value] = values.count
        values.append(value)
        counts.append(count)
    }

    /// Counts a country by its two capital letters, the first one high: as its text, in fewer steps.
    mutating func add(country letters: UInt16) {
        if countries.isEmpty { countries = Array(repeating: -1, count: 1024) }
        let place = Int(letters &>> 8 & 31) &<< 5 | Int(letters & 31)
        let index = Int(countries[place])
        if index >= 0 {
            counts[index] += 1
            return
        }
        let text = FactValue.text(
            String(
                decoding: [UInt8(truncatingIfNeeded: letters &>> 8), UInt8(truncatingIfNeeded: letters)], as: UTF8.self)
        )
        add(text)
        if let index = indices[text] { countries[place] = Int32(truncatingIfNeeded: index) }
    }

    /// Counts what another table has counted of what follows in the input.
    mutating func add(_ other: ScanTable) {
        for index in other.values.indices { add(other.values[index], count: other.counts[index]) }
        uncounted += other.uncounted
    }

    /// The values with the greatest counts, the first of equal ones first.
    ///
    /// - Complexity: O(values · log values).
    func top(_ count: Int) -> [(value: FactValue, count: Int)] {
        let order = values.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
        return order.prefix(max(count, 0)).map { (values[$0], counts[$0]) }
    }

    mutating func removeAll() { self = ScanTable(sizeLimit: sizeLimit) }

    /// About the bytes that a value takes: its places in the list and the table, which are up to half empty, and the letters of
    /// a text that are too many to stand there.
    private static func size(of value: FactValue) -> Int {
        switch value {
        case .text(let text): size(of: text)
        case .location: 400
        case .number, .integer, .boolean, .dateTime: 128
        }
    }

    /// About the bytes that a text takes.
    static func size(of text: String) -> Int { 128 + (text.utf8.count > 15 ? text.utf8.count + 32 : 0) }
}
