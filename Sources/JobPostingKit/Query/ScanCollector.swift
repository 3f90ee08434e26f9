import JobPostingJSON

/// What is done with the postings that a query matches: near-duplicates, aggregates and the choice of what is handed out.
///
///     posting ─▶ facts, each read once ─▶ near-duplicate? ─┬─▶ tallies
///                                                          └─▶ wanted? ─▶ copied out of its record ─▶ selection
///
/// A part of an input has a collector of its own, whose results the collector of the whole takes in the order of the input. What
/// depends on all that came before, a near-duplicate, a part cannot decide: then it only reads the facts.
struct ScanCollector {
    /// The facts that are read of each match, each once.
    let fields: [Field]
    private let options: Scan.Options
    private let isPart: Bool
    /// Whether the collector of the whole decides.
    private let isUndecided: Bool
    /// Where in ``fields`` a purpose finds its fact.
    private let orderPlaces: [Int]
    private let columnPlaces: [Int]
    private let tallyPlaces: [Int]
    private let keyPlace: Int?
    private let organizationPlace: Int?

    private var tallies: [ScanTally]
    private var selection: ScanSelection
    private var keys: Set<Int64> = []
    private let keyLimit: Int
    /// Matches that were near-duplicates of others.
    private(set) var collapsedCount = 0
    /// Whether near-duplicates may have been kept, since there was no room for their keys.
    private(set) var hasForgottenKeys = false
    /// Whether matches are only counted, since nobody wants their postings.
    private(set) var isOnlyCounting = false
    /// Values of the posting that is being counted.
    private var countedValues = 0
    /// Entries of a part that the whole decides on.
    private var undecided: [ScanEntry] = []

    /// About the bytes that a key takes in a set that is up to half empty, and while it is moved to a larger one.
    private static let keySize = 32

    init(_ options: Scan.Options, isPart: Bool = false) {
        self.options = options
        self.isPart = isPart
        isUndecided = isPart && options.collapsesNearDuplicates
        var fields: [Field] = []
        func place(_ field: Field) -> Int {
            if let index = fields.firstIndex(of: field) { return index }
            fields.append(field)
            return fields.count - 1
        }
        orderPlaces = options.order.map { place(ScanSortKey.field(of: $0.key)) }
        columnPlaces = options.columns.map { place($0) }
        tallyPlaces = options.aggregates.map { place($0.field) }
        keyPlace = options.collapsesNearDuplicates ? place(.nearDuplicateKey) : nil
        organizationPlace = options.organizationLimit != nil ? place(.organization) : nil
        self.fields = fields
        tallies = options.aggregates.map { ScanTally($0, options, isPart: isPart) }
        selection = ScanSelection(options, isPart: isPart)
        keyLimit = options.tableSizeLimit / Self.keySize
    }

    /// Whether nothing that comes can change anything.
    var isSatisfied: Bool { tallies.isEmpty && selection.isSatisfied }
    /// What the aggregates came to.
    var aggregations: [Scan.Aggregation] { tallies.map { $0.result } }
    /// Whether all that had to be remembered found room.
    var isComplete: Bool { !hasForgottenKeys && !selection.isOverfull }

    /// Looks at a match.
    ///
    /// - Parameters:
    ///   - facts: The values of ``fields``.
    ///   - place: Where it stands in the input.
    /// - Returns: What is to be added with its posting; nil when it is not wanted.
    mutating func consider(_ facts: [[Fact]], place: UInt64) -> ScanEntry? {
        if isUndecided { return entry(facts, place, undecided: facts) }
        guard !isNearDuplicate(facts) else { return nil }
        count(facts)
        guard !isOnlyCounting, !selection.isSatisfied else { return nil }
        let entry = entry(facts, place, undecided: [])
        return selection.wants(entry) ? entry : nil
    }

    /// Says whether anybody wants the postings that come. Where how many were chosen decides when the scan ends, or what its
    /// report says, they are chosen all the same.
    mutating func onlyCounts(_ isOnlyCounting: Bool) {
        self.isOnlyCounting = isOnlyCounting && !tallies.isEmpty && organizationPlace == nil
    }

    /// Adds an entry that ``consider(_:place:)`` gave.
    mutating func add(_ entry: ScanEntry) {
        if isUndecided {
            undecided.append(entry)
        } else {
            selection.add(entry)
        }
    }

    /// Takes what the collector of the next part has found.
    mutating func add(_ part: ScanPart) {
        for index in tallies.indices where index < part.tallies.count { tallies[index].add(part.tallies[index]) }
        for entry in part.entries {
            if keyPlace != nil {
                guard !isNearDuplicate(entry.undecided) else { continue }
                count(entry.undecided)
            }
            if selection.wants(entry) { selection.add(entry) }
        }
    }

    /// What a part has found; the collector can begin with another one then.
    mutating func drainPart() -> ScanPart {
        let part = ScanPart(tallies: tallies, entries: isUndecided ? undecided : selection.drainPart())
        for index in tallies.indices { tallies[index].removeAll() }
        undecided = []
        return part
    }

    /// Says that there are no more matches.
    mutating func finish() { selection.finish() }

    /// The next posting to be handed out.
    mutating func next() -> ScanEntry? { selection.next() }

    private func entry(_ facts: [[Fact]], _ place: UInt64, undecided: [[Fact]]) -> ScanEntry {
        var keys: [ScanSortKey] = []
        for (order, index) in zip(options.order, orderPlaces) { keys.append(ScanSortKey(order, facts[index])) }
        var organization: String?
        if let organizationPlace, case .text(let name)? = facts[organizationPlace].first?.value { organization = name }
        return ScanEntry(
            keys: keys, lot: options.sample.map { Self.lot(place, $0.seed) } ?? 0, organization: organization,
            columns: columnPlaces.map { facts[$0] }, undecided: undecided)
    }

    /// Counts a country of the next posting in all tallies, which must be of countries.
    mutating func add(country letters: UInt16) {
        countedValues += 1
        for index in tallies.indices { tallies[index].add(country: letters) }
    }

    /// Counts that posting.
    mutating func addPosting() {
        for index in tallies.indices { tallies[index].addPosting(isMissing: countedValues == 0) }
        countedValues = 0
    }

    private mutating func count(_ facts: [[Fact]]) {
        for index in tallies.indices { tallies[index].add(facts[tallyPlaces[index]]) }
    }

    private mutating func isNearDuplicate(_ facts: [[Fact]]) -> Bool {
        guard let keyPlace, facts.indices.contains(keyPlace), case .integer(let key)? = facts[keyPlace].first?.value
        else { return false }
        if keys.count >= keyLimit {
            if keys.contains(key) {
                collapsedCount += 1
                return true
            }
            hasForgottenKeys = true
            return false
        }
        if keys.insert(key).inserted { return false }
        collapsedCount += 1
        return true
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014), which has no pattern that a sample could show.
    private static func lot(_ place: UInt64, _ seed: UInt64) -> UInt64 {
        func mix(_ value: UInt64) -> UInt64 {
            var value = value &+ 0x9E37_79B9_7F4A_7C15
            value = (value ^ value &>> 30) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ value &>> 27) &* 0x94D0_49BB_1331_11EB
            return value ^ value &>> 31
        }
        return mix(mix(seed) ^ place)
    }
}

/// What the collector of a part of an input has found.
struct ScanPart {
    var tallies: [ScanTally] = []
    var entries: [ScanEntry] = []
}
