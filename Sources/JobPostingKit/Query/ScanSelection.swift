/// A posting that may be handed out.
final class ScanEntry {
    /// Its keys in the order that is asked for.
    let keys: [ScanSortKey]
    /// How many came before it in the input.
    var number = 0
    /// A number without pattern that follows from where it stands in the input: a sample has the least ones.
    let lot: UInt64
    /// The organisation, where only some postings of each are wanted.
    let organization: String?
    /// Its facts that are asked for.
    let columns: [[Fact]]
    /// Of a thread that cannot tell yet whether it is wanted: all facts that decide it.
    let undecided: [[Fact]]
    /// The posting, once it has been copied out of its record.
    var posting: JobPosting?
    /// Whether a better posting of its organisation has taken its place.
    var isDisplaced = false

    init(
        keys: [ScanSortKey], lot: UInt64, organization: String?, columns: [[Fact]], undecided: [[Fact]] = []
    ) {
        self.keys = keys
        self.lot = lot
        self.organization = organization
        self.columns = columns
        self.undecided = undecided
    }
}

/// Chooses the postings that are handed out, and puts them in order.
///
///     no order          entries ─▶ queue, while they come
///     an order          entries ─▶ heap of the best offset + limit, the worst on top ─▶ sorted ─▶ queue
///     a sample before   entries ─▶ heap of the least lots ─▶ in the order of the input ─▶ one of the above
///
/// A heap takes an entry in O(log size); an entry that it does not want costs one comparison, and its posting is never copied.
struct ScanSelection {
    private let order: [Scan.Order]
    private let offset: Int
    private let limit: Int
    private let organizationLimit: Int
    private let isSampled: Bool
    private let isSorted: Bool

    private var sample: ScanHeap
    private var best: ScanHeap
    /// Of each organisation the entries in ``best``, or, where nothing is sorted, only how many were taken.
    private var members: [String: [ScanEntry]] = [:]
    private var memberCounts: [String: Int] = [:]
    private var memberSize = 0
    private let memberSizeLimit: Int

    private var count = 0
    private var passedCount = 0
    private var handedCount = 0
    private var queue: [ScanEntry] = []
    private var queueStart = 0
    /// Whether organisations were met that could not be counted any more.
    private(set) var isOverfull = false

    /// - Parameter isPart: Whether what is chosen goes on to another selection with the same options.
    init(_ options: Scan.Options, isPart: Bool = false) {
        order = options.order
        limit = max(options.limit ?? .max, 0)
        offset = max(options.offset, 0)
        organizationLimit = max(options.organizationLimit ?? .max, 0)
        isSampled = options.sample != nil
        isSorted = !options.order.isEmpty
        memberSizeLimit = options.tableSizeLimit
        let (sum, isBeyond) = offset.addingReportingOverflow(limit)
        let capacity = isBeyond ? .max : sum
        sample = ScanHeap(capacity: max(options.sample?.count ?? 0, 0)) { ($0.lot, $0.number) < ($1.lot, $1.number) }
        let order = options.order
        best = ScanHeap(capacity: capacity) { ScanSelection.precedes($0, $1, order) }
        isPartial = isPart
    }

    private let isPartial: Bool

    /// Whether nothing more can be handed out, whatever comes.
    var isSatisfied: Bool { !isSampled && !isSorted && !isPartial && handedCount >= limit || limit == 0 }

    private static func precedes(_ left: ScanEntry, _ right: ScanEntry, _ order: [Scan.Order]) -> Bool {
        for (index, key) in order.enumerated() where index < left.keys.count && index < right.keys.count {
            if key.precedes(left.keys[index], right.keys[index]) { return true }
            if key.precedes(right.keys[index], left.keys[index]) { return false }
        }
        return left.number < right.number
    }

    /// Whether an entry that comes now could be chosen.
    func wants(_ entry: ScanEntry) -> Bool {
        entry.number = count
        if isSampled { return sample.wants(entry) }
        if isSorted { return best.wants(entry) }
        return isPartial || !isSatisfied
    }

    /// Takes the next entry, and keeps it when it is wanted.
    mutating func add(_ entry: ScanEntry) {
        entry.number = count
        count += 1
        if isSampled {
            _ = sample.insert(entry)
        } else {
            choose(entry)
        }
    }

    /// Says that no more entries come.
    mutating func finish() {
        for entry in sample.drain().sorted(by: { $0.number < $1.number }) { choose(entry) }
        guard isSorted else { return }
        let order = order
        var chosen = best.drain()
        chosen.sort { ScanSelection.precedes($0, $1, order) }
        members = [:]
        for entry in chosen { hand(entry) }
    }

    /// The next entry to be handed out.
    mutating func next() -> ScanEntry? {
        guard queueStart < queue.count else { return nil }
        let entry = queue[queueStart]
        queueStart += 1
        if queueStart == queue.count {
            queue.removeAll(keepingCapacity: true)
            queueStart = 0
        }
        return entry
    }

    /// All that a part of the input gives to the whole, in the order of the input.
    mutating func drainPart() -> [ScanEntry] {
        var entries = isSampled ? sample.drain() : isSorted ? best.drain() : queue
        if isSampled || isSorted { entries.sort { $0.number < $1.number } }
        queue = []
        members = [:]
        count = 0
        return entries
    }

    private mutating func choose(_ entry: ScanEntry) {
        if isSorted {
            chooseSorted(entry)
        } else if isPartial {
            queue.append(entry)
        } else if isWithinOrganizationLimit(entry) {
            hand(entry)
        }
    }

    private mutating func hand(_ entry: ScanEntry) {
        if passedCount < offset {
            passedCount += 1
        } else if handedCount < limit {
            handedCount += 1
            queue.append(entry)
        }
    }

    // MARK: - A few of each organisation

    private mutating func isWithinOrganizationLimit(_ entry: ScanEntry) -> Bool {
        guard organizationLimit != .max, let organization = entry.organization else { return true }
        if let known = memberCounts[organization] {
            guard known < organizationLimit else { return false }
            memberCounts[organization] = known + 1
            return true
        }
        guard organizationLimit > 0 else { return false }
        let size = ScanTable.size(of: organization)
        guard memberSize + size <= memberSizeLimit else {
            isOverfull = true
            return true
        }
        memberSize += size
        memberCounts[organization] = 1
        return true
    }

    /// Of each organisation the heap has the best entries only. One that is displaced leaves the heap when it comes to its
    /// top, or when more than half of it are such.
    private mutating func chooseSorted(_ entry: ScanEntry) {
        guard organizationLimit != .max, let organization = entry.organization else {
            forget(best.insert(entry))
            return
        }
        guard organizationLimit > 0, best.wants(entry) else { return }
        var mates = members[organization] ?? []
        let order = order
        // The best first.
        let place = mates.firstIndex { ScanSelection.precedes(entry, $0, order) } ?? mates.count
        if mates.count >= organizationLimit {
            guard place < mates.count else { return }
            best.displace(mates.removeLast())
        }
        mates.insert(entry, at: place)
        members[organization] = mates
        forget(best.insert(entry))
    }

    /// What falls out of the heap is the worst of all, so also of its organisation.
    private mutating func forget(_ fallen: ScanEntry?) {
        guard let fallen, let organization = fallen.organization, var mates = members[organization] else { return }
        mates.removeAll { $0 === fallen }
        members[organization] = mates.isEmpty ? nil : mates
    }
}

/// The best of the entries that came, at most so many, with the worst on top.
struct ScanHeap {
    private var entries: [ScanEntry] = []
    private var displacedCount = 0
    private let capacity: Int
    private let precedes: (ScanEntry, ScanEntry) -> Bool

    init(capacity: Int, precedes: @escaping (ScanEntry, ScanEntry) -> Bool) {
        self.capacity = capacity
        self.precedes = precedes
    }

    private var count: Int { entries.count - displacedCount }

    /// Whether an entry that comes now would be kept.
    func wants(_ entry: ScanEntry) -> Bool {
        guard count >= capacity else { return true }
        guard let worst = entries.first, capacity > 0 else { return false }
        return precedes(entry, worst)
    }

    /// Takes an entry.
    ///
    /// - Returns: The entry that fell out for it, or that was not taken.
    mutating func insert(_ entry: ScanEntry) -> ScanEntry? {
        guard wants(entry) else { return entry }
        entries.append(entry)
        rise(entries.count - 1)
        guard count > capacity else { return nil }
        let fallen = removeFirst()
        dropDisplaced()
        return fallen
    }

    /// Takes an entry out, which stays where it is until it matters.
    mutating func displace(_ entry: ScanEntry) {
        entry.isDisplaced = true
        entry.posting = nil
        displacedCount += 1
        dropDisplaced()
    }

    /// All entries, in no order; the heap is empty then.
    mutating func drain() -> [ScanEntry] {
        let kept = entries.filter { !$0.isDisplaced }
        entries = []
        displacedCount = 0
        return kept
    }

    /// The top is no displaced entry, and at most half of the others are.
    private mutating func dropDisplaced() {
        while let first = entries.first, first.isDisplaced {
            _ = removeFirst()
            displacedCount -= 1
        }
        guard displacedCount > 16, displacedCount > entries.count / 2 else { return }
        entries.removeAll { $0.isDisplaced }
        displacedCount = 0
        for index in stride(from: entries.count / 2 - 1, through: 0, by: -1) { sink(index) }
    }

    private mutating func removeFirst() -> ScanEntry? {
        guard let first = entries.first else { return nil }
        let last = entries.removeLast()
        guard !entries.isEmpty else { return first }
        entries[0] = last
        sink(0)
        return first
    }

    private mutating func rise(_ start: Int) {
        var index = start
        while index > 0 {
            let parent = (index - 1) / 2
            guard precedes(entries[parent], entries[index]) else { return }
            entries.swapAt(parent, index)
            index = parent
        }
    }

    private mutating func sink(_ start: Int) {
        var index = start
        while true {
            var worst = index
            for child in [2 * index + 1, 2 * index + 2]
            where child < entries.count && precedes(entries[worst], entries[child]) { worst = child }
            guard worst != index else { return }
            entries.swapAt(worst, index)
            index = worst
        }
    }
}
