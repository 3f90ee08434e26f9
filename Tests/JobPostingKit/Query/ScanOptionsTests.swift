import Testing

@testable import JobPostingKit

/// What a scan hands out and counts beside the query, against arrays of all matches.
@Suite struct ScanOptionsTests {
    static let dump = MixedDump.text(600, seed: 4)

    /// All matches, one after another.
    static func all(_ query: Query? = nil) throws -> [JobPosting] {
        let scan = Scan(copying: dump, where: query)
        var found: [JobPosting] = []
        while let posting = try scan.next() { found.append(posting) }
        return found
    }

    static func scanned(_ options: Scan.Options, _ query: Query? = nil) throws -> [Int] {
        try offsets(Scan(copying: dump, where: query, with: options))
    }

    static func offsets(_ scan: Scan) throws -> [Int] {
        var offsets: [Int] = []
        while let posting = try scan.next() { offsets.append(posting.origin.offset) }
        return offsets
    }

    private static func options(_ change: (inout Scan.Options) -> Void) -> Scan.Options {
        var options = Scan.Options()
        change(&options)
        return options
    }

    // MARK: - Order and limit

    /// The first value as text that sorts as the value does.
    private static func sortable(_ posting: JobPosting, _ field: Field, _ isDescending: Bool) -> Double? {
        let numbers = posting.facts(field).compactMap { fact -> Double? in
            switch fact.value {
            case .number(let number): number
            case .integer(let integer): Double(integer)
            case .boolean(let boolean): boolean ? 1 : 0
            case .dateTime(let interval): Double(interval.start)
            default: nil
            }
        }
        return isDescending ? numbers.max() : numbers.min()
    }

    @Test(arguments: [Field.salaryMin, .datePosted, .directApply, .latitude, .openings], [false, true])
    func `an order is stable, and what is missing comes last`(field: Field, isDescending: Bool) throws {
        let all = try Self.all()
        let expected = all.enumerated().sorted { left, right in
            let (first, second) = (
                Self.sortable(left.element, field, isDescending), Self.sortable(right.element, field, isDescending)
            )
            switch (first, second) {
            case (nil, nil): return left.offset < right.offset
            case (nil, _): return false
            case (_, nil): return true
            case (let first?, let second?):
                return first == second ? left.offset < right.offset : isDescending ? first > second : first < second
            }
        }.map { $0.element.origin.offset }
        for (offset, limit) in [(0, nil), (0, 5), (3, 40), (0, 0), (100_000, 3), (0, Int.max), (7, Int.max)]
            as [(Int, Int?)]
        {
            let found = try Self.scanned(
                Self.options {
                    $0.order = [Scan.Order(.field(field), isDescending: isDescending)]
                    ($0.offset, $0.limit) = (offset, limit)
                })
            #expect(found == Array(expected.dropFirst(offset).prefix(limit ?? .max)))
        }
    }

    @Test func `keys decide one after another`() throws {
        let all = try Self.all()
        let expected = all.enumerated().sorted { left, right in
            let (first, second) = (left.element.title, right.element.title)
            if first != second {
                return first.map { left in second.map { left.utf8.lexicographicallyPrecedes($0.utf8) } ?? true }
                    ?? false
            }
            let (one, other) = (left.element.salaryMin, right.element.salaryMin)
            if one != other { return one.map { left in other.map { left > $0 } ?? true } ?? false }
            return left.offset < right.offset
        }.map { $0.element.origin.offset }
        #expect(
            try Self.scanned(Self.options { $0.order = [.ascending(.title), .descending(.salaryMin)] }) == expected)
    }

    @Test func `the nearest come first, and postings without coordinates last`() throws {
        let point = try #require(Location.Coordinates(latitude: 40, longitude: 40))
        let near = try Self.scanned(Self.options { $0.order = [.nearest(point)] })
        let all = try Self.all()
        let distances = Dictionary(
            all.map { posting in
                (
                    posting.origin.offset,
                    posting.locations.compactMap { $0.coordinates.map { point.kilometers(to: $0) } }.min()
                )
            }, uniquingKeysWith: { first, _ in first })
        let known = near.compactMap { distances[$0] ?? nil }
        #expect(known.count > 30 && known == known.sorted())
        #expect(near.prefix(known.count).allSatisfy { distances[$0] != .some(nil) } && near.count == all.count)
        #expect(abs(point.kilometers(to: point)) < 1e-9)
        // One degree of the equator, and from pole to pole.
        let places = [(0.0, 1.0), (0, 2), (90, 7), (-90, 100)].compactMap {
            Location.Coordinates(latitude: $0.0, longitude: $0.1)
        }
        #expect(abs(places[0].kilometers(to: places[1]) - 111.195) < 0.001)
        #expect(abs(places[2].kilometers(to: places[3]) - 20_015.115) < 0.001)
    }

    @Test func `a limit without an order ends the scan, but not with aggregates`() throws {
        let scan = Scan(copying: Self.dump, with: Self.options { ($0.offset, $0.limit) = (2, 3) })
        #expect(try Self.offsets(scan) == Array(Self.all().map(\.origin.offset).dropFirst(2).prefix(3)))
        #expect(scan.report.matches < 40 && scan.report.bytes < Self.dump.count / 4)
        let counted = Scan(
            copying: Self.dump,
            with: Self.options {
                $0.limit = 3
                $0.aggregates = [.distinct(.title)]
            })
        #expect(try Self.offsets(counted).count == 3)
        #expect(counted.report.bytes == Self.dump.count && counted.aggregations[0].postings == counted.report.matches)
    }

    @Test func `columns are the facts of the posting`() throws {
        let columns: [Field] = [.country, .title, .country, .salaryMin]
        for order in [[], [Scan.Order.descending(.datePosted)]] {
            let scan = Scan(
                copying: Self.dump,
                with: Self.options {
                    $0.columns = columns
                    $0.order = order
                    $0.limit = 60
                })
            var count = 0
            while let match = try scan.nextMatch() {
                #expect(match.columns.map { $0.map(\.value) } == columns.map { match.posting.facts($0).map(\.value) })
                #expect(match.columns == scan.columns)
                count += 1
            }
            #expect(count == 60)
        }
    }

    // MARK: - Choices

    @Test func `a sample is a random choice that its seed decides`() throws {
        let all = try Self.all().map(\.origin.offset)
        func sample(_ count: Int, _ seed: UInt64) throws -> [Int] {
            try Self.scanned(Self.options { $0.sample = Scan.Sample(count: count, seed: seed) })
        }
        #expect(try sample(50, 1) == sample(50, 1) && sample(50, 1) != sample(50, 2))
        #expect(try sample(50, 1).count == 50 && sample(0, 1).isEmpty && sample(.max, 1) == all)
        #expect(try sample(50, 3).sorted() == sample(50, 3))
        // Each posting as likely as any other: over many seeds the two halves come equally often.
        var first = 0
        for seed in 0..<40 as Range<UInt64> { first += try sample(25, seed).filter { $0 < all[all.count / 2] }.count }
        #expect(first > 420 && first < 580)
    }

    @Test func `of near-duplicates the first is kept`() throws {
        var keys: Set<Int64> = []
        let expected = try Self.all().filter { $0.nearDuplicateKey.map { keys.insert($0).inserted } ?? true }
        let scan = Scan(
            copying: Self.dump,
            with: Self.options {
                $0.collapsesNearDuplicates = true
                $0.aggregates = [.facet(.title, top: 3)]
            })
        #expect(try Self.offsets(scan) == expected.map(\.origin.offset))
        #expect(scan.report.nearDuplicates == scan.report.matches - expected.count && scan.report.nearDuplicates > 20)
        #expect(scan.aggregations[0].postings == expected.count && scan.report.isComplete)
        let cramped = Scan(
            copying: Self.dump,
            with: Self.options {
                $0.collapsesNearDuplicates = true
                $0.tableSizeLimit = 320
            })
        #expect(try Self.offsets(cramped).count > expected.count && !cramped.report.isComplete)
    }

    @Test(arguments: [0, 1, 2, 7], [nil, 3, 12, 1000] as [Int?])
    func `of an organisation come the best`(most: Int, limit: Int?) throws {
        for order in [[], [Scan.Order.descending(.salaryMin)], [.ascending(.datePosted), .descending(.title)]] {
            let sorted = try Self.scanned(Self.options { $0.order = order })
            let postings = Dictionary(
                try Self.all().map { ($0.origin.offset, $0) }, uniquingKeysWith: { first, _ in first })
            var counts: [String: Int] = [:]
            let expected = sorted.filter { offset in
                guard let name = postings[offset]?.organization else { return true }
                counts[name, default: 0] += 1
                return counts[name, default: 0] <= most
            }
            let found = try Self.scanned(
                Self.options {
                    $0.order = order
                    $0.organizationLimit = most
                    $0.limit = limit
                }, nil)
            // A record may hold several postings, which one offset does not tell apart.
            #expect(found.count == min(expected.count, limit ?? .max) || Set(sorted).count < sorted.count)
            if Set(sorted).count == sorted.count { #expect(found == Array(expected.prefix(limit ?? .max))) }
        }
    }

    // MARK: - Aggregates

    @Test func `facets count values`() throws {
        let query = try Query("country is present")
        let scan = Scan(
            copying: Self.dump, where: query,
            with: Self.options {
                $0.limit = 0
                $0.aggregates = [
                    .facet(.skills, top: 2), .facet(.country, top: 100), .distinct(.title), .facet(.title, top: -1),
                ]
            })
        #expect(try scan.run().matches == scan.aggregations[0].postings)
        let all = try Self.all(query)
        var counts: [FactValue: Int] = [:]
        for posting in all { for fact in posting.facts(.country) { counts[fact.value, default: 0] += 1 } }
        let country = scan.aggregations[1]
        #expect(country.buckets.map(\.count) == counts.values.sorted(by: >) && country.distinctCount == counts.count)
        for bucket in country.buckets {
            guard case .value(let value) = bucket.key else { continue }
            #expect(counts[value] == bucket.count)
        }
        #expect(country.missing == 0 && country.isExact && country.isTopExact)
        #expect(scan.aggregations[0].buckets.count == 2 && scan.aggregations[3].buckets.isEmpty)
        #expect(scan.aggregations[0].missing == all.count { $0.skills.isEmpty })
        #expect(scan.aggregations[2].distinctCount == Set(all.compactMap(\.title)).count)
    }

    @Test func `a facet without room says so, and what it shows is exact`() throws {
        let all = try Self.all()
        func scan(_ size: Int) throws -> Scan.Aggregation {
            let scan = Scan(
                copying: Self.dump,
                with: Self.options {
                    $0.aggregates = [.facet(.title, top: .max)]
                    $0.tableSizeLimit = size
                })
            try scan.run()
            return scan.aggregations[0]
        }
        for size in [0, 200, 400, 700, 100_000] {
            let facet = try scan(size)
            for bucket in facet.buckets {
                guard case .value(.text(let title)) = bucket.key else { continue }
                #expect(bucket.count == all.count { $0.title == title })
            }
            #expect(facet.isExact == (facet.uncounted == 0) && facet.isExact == (size == 100_000))
            #expect(facet.buckets.reduce(0) { $0 + $1.count } + facet.uncounted + facet.missing == all.count)
        }
    }

    @Test func `histograms count numbers between boundaries`() throws {
        let scan = Scan(
            copying: Self.dump,
            with: Self.options {
                $0.aggregates = [
                    .histogram(.salaryMin, boundaries: [50_000, 10_000, 20_000, 20_000, .nan]),
                    .histogram(.salaryMin, boundaries: []), .histogram(.title, boundaries: [1]),
                ]
            })
        try scan.run()
        let pay = try Self.all().map(\.salaryMin)
        let known = pay.compactMap { $0 }
        let expected = [
            known.count { $0 < 10_000 }, known.count { $0 >= 10_000 && $0 < 20_000 },
            known.count { $0 >= 20_000 && $0 < 50_000 }, known.count { $0 >= 50_000 },
        ]
        #expect(scan.aggregations[0].buckets.map(\.count) == expected && expected.allSatisfy { $0 > 0 })
        #expect(scan.aggregations[0].buckets[1].key == .numbers(from: 10_000, to: 20_000))
        #expect(scan.aggregations[0].buckets[3].key == .numbers(from: 50_000, to: nil))
        #expect(scan.aggregations[0].missing == pay.count - known.count)
        #expect(scan.aggregations[1].buckets.map(\.count) == [known.count])
        #expect(scan.aggregations[2].buckets.map(\.count) == [0, 0])
    }

    @Test(arguments: Scan.CalendarUnit.allCases)
    func `histograms count dates by the calendar`(unit: Scan.CalendarUnit) throws {
        let scan = Scan(
            copying: Self.dump,
            with: Self.options {
                $0.aggregates = [.dateHistogram(.datePosted, by: unit), .dateHistogram(.validThrough, by: unit)]
            })
        try scan.run()
        let dates = try Self.all().compactMap(\.datePosted)
        let result = scan.aggregations[0]
        var total = 0
        var last = Int64.min
        for bucket in result.buckets {
            guard case .dates(let interval) = bucket.key else { continue }
            #expect(interval.start >= last && interval.start < interval.end)
            last = interval.end
            #expect(
                bucket.count == dates.count { $0.start >= interval.start && $0.end <= interval.end } && bucket.count > 0
            )
            total += bucket.count
        }
        #expect(total + result.unplaced == dates.count && total > 100)
        // `2026` is no day, week or month.
        #expect(scan.aggregations[1].unplaced > 0 || unit == .year)
    }

    @Test(
        arguments: [
            (.day, "2024-02-29", "2024-02-29", "2024-03-01"), (.week, "2024-03-03", "2024-02-26", "2024-03-04"),
            (.week, "2024-03-04", "2024-03-04", "2024-03-11"), (.month, "2023-12-31", "2023-12", "2024-01-01"),
            (.year, "2024-02-29", "2024", "2025-01-01"), (.week, "1969-12-31", "1969-12-29", "1970-01-05"),
        ] as [(Scan.CalendarUnit, String, String, String)])
    func `calendar units begin where they should`(unit: Scan.CalendarUnit, date: String, start: String, end: String)
        throws
    {
        let interval = unit.interval(at: try #require(ISO8601.interval(date.utf8)).start)
        #expect(interval.iso8601 == start)
        #expect(interval.end == ISO8601.interval(end.utf8)?.start)
        // A time that no calendar has traps nothing.
        for time in [Int64.min, .max] { #expect(unit.interval(at: time).start < unit.interval(at: time).end) }
    }

    @Test func `conditions are counted one by one`() throws {
        let scan = Scan(
            copying: Self.dump, where: try Query("title = Welder and country = US and salary_min is present"),
            with: Self.options { $0.countsConditions = true })
        try scan.run()
        let turnedAway = scan.explanation.conditions.compactMap(\.turnedAway)
        #expect(turnedAway.count == 3 && turnedAway.reduce(0, +) + scan.report.matches == scan.report.postings)
    }
}
