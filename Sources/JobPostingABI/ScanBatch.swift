import CJobPosting
import JobPostingKit

/// Facts of postings, cell by cell: a queue, whose front is given back when it is more than half of all.
struct ScanRows {
    /// The values of all cells, one behind the other.
    private var facts: [Fact] = []
    /// How many of them each cell has.
    private var counts: [Int] = []
    /// Cells and values that were taken.
    private var takenCells = 0
    private var takenFacts = 0

    /// How many cells have not been taken.
    var cellCount: Int { counts.count - takenCells }

    /// Adds a cell.
    mutating func add(_ values: [Fact]) {
        facts.append(contentsOf: values)
        counts.append(values.count)
    }

    /// The first cells: how many values each has, and all values.
    func first(_ cells: Int) -> (counts: ArraySlice<Int>, facts: ArraySlice<Fact>) {
        let counts = counts[takenCells...].prefix(cells)
        return (counts, facts[takenFacts...].prefix(counts.reduce(0, +)))
    }

    /// Takes the first cells away.
    mutating func drop(_ cells: Int) {
        let (counts, facts) = first(cells)
        takenCells += counts.count
        takenFacts += facts.count
        guard takenCells > self.counts.count / 2 else { return }
        self.counts.removeFirst(takenCells)
        self.facts.removeFirst(takenFacts)
        (takenCells, takenFacts) = (0, 0)
    }
}

/// The memory of a batch of rows.
///
///     cells   ┌─────┬─────┬─────┬───      the caller's: row by row, one for each column, how many values and where
///     values  ├──┬──┴──┬──┴──┬──┴───      of all cells, one behind the other
///     places  ├─────┬─────┬──────         of all values that are locations
///     texts   Welder & FitterUSDE…        of all values, one behind the other
///
/// All is sized before anything is written, so that nothing moves. Whoever binds the library to another language may take
/// the values and the texts over as two pieces of memory.
final class ScanBatch {
    private let values: UnsafeMutablePointer<jobposting_value>
    private let places: UnsafeMutablePointer<jobposting_location>
    private let texts: UnsafeMutablePointer<CChar>
    private var valueCount = 0
    private var placeCount = 0
    private var textSize = 0

    /// Fills so many cells, for which there must be room.
    ///
    /// - Parameter rows: At least so many cells of facts.
    @_optimize(speed)
    init(_ rows: ScanRows, cells cellCount: Int, _ cells: UnsafeMutablePointer<jobposting_cell>) {
        let (counts, facts) = rows.first(cellCount)
        var (placeRoom, textRoom) = (0, 0)
        for fact in facts {
            switch fact.value {
            case .text(let text): textRoom += text.utf8.count
            case .location(let place):
                placeRoom += 1
                for part in place.parts { textRoom += part?.utf8.count ?? 0 }
            case .number, .integer, .boolean, .dateTime: break
            }
        }
        values = .allocate(capacity: max(facts.count, 1))
        places = .allocate(capacity: max(placeRoom, 1))
        texts = .allocate(capacity: max(textRoom, 1))
        for fact in facts { add(fact) }
        var first = 0
        for (index, count) in counts.enumerated() {
            (cells + index).initialize(
                to: jobposting_cell(values: count == 0 ? nil : UnsafePointer(values + first), count: count))
            first += count
        }
    }

    deinit {
        values.deallocate()
        places.deallocate()
        texts.deallocate()
    }

    // What was counted above has room below: the same facts are gone through in the same order.

    private func add(_ fact: Fact) {
        let place = fact.provenance
        let (type, content) = view(fact.value)
        (values + valueCount).initialize(
            to: jobposting_value(
                type: type, method: jobposting_method(UInt32(place.method.rawValue)), content: content,
                pointer: jobposting_string(data: nil, size: 0), offset: place.byteRange.lowerBound,
                size: place.byteRange.count, text_offset: place.textRange?.lowerBound ?? 0,
                text_size: place.textRange?.count ?? 0))
        valueCount += 1
    }

    private func view(_ value: FactValue) -> (jobposting_type, jobposting_content) {
        switch value {
        case .text(let text): (JOBPOSTING_TYPE_TEXT, jobposting_content(text: string(text)))
        case .number(let number): (JOBPOSTING_TYPE_NUMBER, jobposting_content(number: number))
        case .integer(let integer): (JOBPOSTING_TYPE_INTEGER, jobposting_content(integer: integer))
        case .boolean(let boolean): (JOBPOSTING_TYPE_BOOLEAN, jobposting_content(boolean: boolean))
        case .dateTime(let interval): (JOBPOSTING_TYPE_DATE_TIME, jobposting_content(date_time: interval.view))
        case .location(let place): (JOBPOSTING_TYPE_LOCATION, jobposting_content(location: pointer(to: place)))
        }
    }

    private func pointer(to place: Location) -> UnsafePointer<jobposting_location> {
        let copy = places + placeCount
        placeCount += 1
        copy.initialize(to: place.view { $0.map { string($0) } ?? jobposting_string(data: nil, size: 0) })
        return UnsafePointer(copy)
    }

    /// A copy of a text behind the last one.
    private func string(_ text: String) -> jobposting_string {
        var text = text
        return text.withUTF8 { utf8 in
            let copy = texts + textSize
            if let bytes = utf8.baseAddress {
                UnsafeMutableRawPointer(copy).copyMemory(from: bytes, byteCount: utf8.count)
            }
            textSize += utf8.count
            return jobposting_string(data: UnsafePointer(copy), size: utf8.count)
        }
    }
}

extension Location {
    /// The texts that it has, in the order in which its view is made.
    fileprivate var parts: [String?] { [country, region, locality, postalCode, streetAddress, name] }

    /// The place as C reads it.
    func view(_ string: (String?) -> jobposting_string) -> jobposting_location {
        jobposting_location(
            country: string(country), region: string(region), locality: string(locality),
            postal_code: string(postalCode), street_address: string(streetAddress), name: string(name),
            has_coordinates: coordinates != nil, latitude: coordinates?.latitude ?? 0,
            longitude: coordinates?.longitude ?? 0)
    }
}
