/// Counts one aggregate over the matches.
struct ScanTally {
    private let aggregate: Scan.Aggregate
    private var postings = 0
    private var missing = 0
    private var unplaced = 0
    private var table: ScanTable
    /// The boundaries of a histogram of numbers, and the buckets below, between and above them.
    private let boundaries: [Double]
    private var counts: [Int]
    /// What one posting has been counted in, so that two of its values in one bucket count once.
    private var marked: [Int] = []

    /// - Parameter isPart: Whether it counts a part of an input, which is bounded itself: there every value finds room, so that the
    ///   tally of the whole can decide which do.
    init(_ aggregate: Scan.Aggregate, _ options: Scan.Options, isPart: Bool) {
        self.aggregate = aggregate
        table = ScanTable(sizeLimit: isPart ? .max : options.tableSizeLimit)
        if case .histogram(_, let boundaries) = aggregate {
            var sorted: [Double] = []
            for boundary in boundaries.filter({ !$0.isNaN }).sorted() where boundary != sorted.last {
                sorted.append(boundary)
            }
            self.boundaries = sorted
            counts = [Int](repeating: 0, count: sorted.count + 1)
        } else {
            boundaries = []
            counts = []
        }
    }

    /// Counts a posting that has these values of the fact.
    mutating func add(_ facts: [Fact]) {
        postings += 1
        if facts.isEmpty { missing += 1 }
        switch aggregate {
        case .facet, .distinct: for index in facts.indices { table.add(facts[index].value) }
        case .histogram: addNumbers(facts)
        case .dateHistogram(_, let unit): addDates(facts, unit)
        }
    }

    /// Counts a country, of a posting of which no fact was made.
    mutating func add(country letters: UInt16) { table.add(country: letters) }

    /// Counts such a posting.
    mutating func addPosting(isMissing: Bool) {
        postings += 1
        if isMissing { missing += 1 }
    }

    /// Counts what another tally of the same aggregate has counted of what follows in the input.
    mutating func add(_ other: ScanTally) {
        postings += other.postings
        missing += other.missing
        unplaced += other.unplaced
        table.add(other.table)
        for index in counts.indices where index < other.counts.count { counts[index] += other.counts[index] }
    }

    /// Forgets what was counted.
    mutating func removeAll() {
        (postings, missing, unplaced) = (0, 0, 0)
        table.removeAll()
        for index in counts.indices { counts[index] = 0 }
    }

    private mutating func addNumbers(_ facts: [Fact]) {
        marked.removeAll(keepingCapacity: true)
        for index in facts.indices {
            let number: Double
            switch facts[index].value {
            case .number(let value): number = value
            case .integer(let value): number = Double(value)
            default: continue
            }
            let bucket = bucket(of: number)
            guard !marked.contains(bucket) else { continue }
            if facts.count > 1 { marked.append(bucket) }
            counts[bucket] += 1
        }
    }

    /// The number of boundaries that are not greater.
    private func bucket(of number: Double) -> Int {
        var (low, high) = (0, boundaries.count)
        while low < high {
            let middle = (low + high) / 2
            if boundaries[middle] <= number { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func addDates(_ facts: [Fact], _ unit: Scan.CalendarUnit) {
        for index in facts.indices {
            guard case .dateTime(let interval) = facts[index].value else { continue }
            let bucket = unit.interval(at: interval.start)
            if interval.end <= bucket.end {
                table.add(.dateTime(bucket))
            } else {
                unplaced += 1
            }
        }
    }

    /// What it came to.
    var result: Scan.Aggregation {
        var result = Scan.Aggregation(aggregate: aggregate)
        (result.postings, result.missing, result.unplaced) = (postings, missing, unplaced)
        result.uncounted = table.uncounted
        switch aggregate {
        case .facet(_, let top):
            result.buckets = table.top(top).map { .init(key: .value($0.value), count: $0.count) }
            result.distinctCount = table.values.count
        case .distinct: result.distinctCount = table.values.count
        case .histogram:
            for (index, count) in counts.enumerated() {
                let lower = index > 0 ? boundaries[index - 1] : nil
                let upper = index < boundaries.count ? boundaries[index] : nil
                result.buckets.append(.init(key: .numbers(from: lower, to: upper), count: count))
            }
        case .dateHistogram:
            for (value, count) in zip(table.values, table.counts) {
                guard case .dateTime(let interval) = value else { continue }
                result.buckets.append(.init(key: .dates(interval), count: count))
            }
            result.buckets.sort { left, right in
                guard case .dates(let first) = left.key, case .dates(let second) = right.key else { return false }
                return first.start < second.start
            }
        }
        return result
    }
}

extension Scan.CalendarUnit {
    /// The day, week, month or year of UTC that a time lies in.
    func interval(at milliseconds: Int64) -> DateTimeInterval {
        // Within the years of ECMAScript's Date, so that no sum leaves 64 bits.
        let limit = 100_000_000 * CivilDateTime.millisecondsADay
        var first = CivilDateTime(unixMilliseconds: min(max(milliseconds, -limit), limit))
        (first.hour, first.minute, first.second, first.millisecond) = (0, 0, 0, 0)
        let precision: DateTimeInterval.Precision
        let end: Int64
        switch self {
        case .day:
            precision = .day
            end = first.adding(days: 1)
        case .week:
            precision = .day
            // 1970-01-01 was a Thursday.
            let weekday = ((first.daysSinceEpoch + 3) % 7 + 7) % 7
            first = CivilDateTime(unixMilliseconds: first.adding(days: -Int(weekday)))
            end = first.adding(days: 7)
        case .month:
            precision = .month
            first.day = 1
            end = first.adding(months: 1).unixMilliseconds
        case .year:
            precision = .year
            (first.month, first.day) = (1, 1)
            end = first.adding(months: 12).unixMilliseconds
        }
        return DateTimeInterval(start: first.unixMilliseconds, end: end, precision: precision, zoneOffset: nil)
    }
}
