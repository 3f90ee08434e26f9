import JobPostingJSON

/// Holds the postings of records against a query, and reads of those that match the facts that are asked for.
///
/// A record is read by a `PostingReader`, which asks this filter of each posting whether it is to be copied out of the record. The
/// facts are read then, from the record itself, so that what is only counted is never copied.
final class ScanFilter {
    /// Whether all matches are handed out as they come, and nothing else is asked. On one thread their columns are read when
    /// they are handed out.
    let isPlain: Bool
    /// What is done with the matches.
    var collector: ScanCollector
    /// Postings that matched.
    private(set) var matchCount = 0
    /// Of each condition, the postings that came to it and were turned away by it, where that is counted.
    private(set) var turnedAway: [Int]

    /// Decides most postings at a glance, where the query allows it.
    private let screen: PostingScreen?
    /// Whether the screen has found that the posting that is asked for next matches.
    private var isKnownMatch = false
    private var matchers: [QueryMatcher]
    private var facts: [[Fact]]
    private var reader: FactReader?
    private let factOptions: FactOptions
    /// What is to be added with the postings of the record, in their order.
    private var pending: [ScanEntry] = []
    private var taken = 0
    /// Where the record begins in the input, and how many of its postings have matched.
    private var place: UInt64 = 0
    private var ordinal: UInt64 = 0

    /// - Parameters:
    ///   - plan: The query, as it is carried out.
    ///   - isPart: Whether the collector serves one of several parts.
    init(_ plan: ScanPlan, isPart: Bool = false) {
        let options = plan.options
        isPlain =
            options.order.isEmpty && options.limit == nil && options.offset <= 0 && options.sample == nil
            && (options.columns.isEmpty || options.threads <= 1) && !options.collapsesNearDuplicates
            && options.organizationLimit == nil
            && options.aggregates.isEmpty
        collector = ScanCollector(options, isPart: isPart)
        matchers = plan.conditions.map { QueryMatcher(Query($0), now: plan.now, facts: plan.reading.facts) }
        screen = plan.screen
        turnedAway = plan.conditions.map { _ in 0 }
        facts = collector.fields.map { _ in [] }
        factOptions = plan.reading.facts
    }

    /// Whether the reader need not ask, as long as postings are handed out.
    var isOpen: Bool { isPlain && matchers.isEmpty }
    /// Whether postings are counted from now on, and none is handed out.
    private(set) var isOnlyCounting = false

    /// Says whether anybody wants the postings that come.
    func onlyCounts(_ isOnlyCounting: Bool) {
        self.isOnlyCounting = isOnlyCounting
        collector.onlyCounts(isOnlyCounting)
    }

    /// Says which record comes next.
    func begin(recordAt offset: Int) {
        place = UInt64(truncatingIfNeeded: offset)
        ordinal = 0
        if !pending.isEmpty { pending.removeAll(keepingCapacity: true) }
        taken = 0
    }

    /// Whether there is a screen.
    var hasScreen: Bool { screen != nil }

    /// What the value of a sound record shows at a glance; then ``wants(_:_:)`` is asked of its posting, if at all.
    func look(_ root: JSONNode) -> PostingReader.Screening {
        switch screen?.answer(root) ?? .unread {
        case .unread: return .unread
        case .fails: return .unwanted
        case .holds:
            if isPlain, isOnlyCounting {
                matchCount += 1
                return .unwanted
            }
            if collector.isOnlyCounting, screen?.countries(root, { collector.add(country: $0) }) == true {
                collector.addPosting()
                matchCount += 1
                return .unwanted
            }
            isKnownMatch = true
            return .posting
        case .unclear: return .posting
        }
    }

    /// Whether a posting is to be copied out of its record.
    func wants(_ posting: JSONNode, _ graph: GraphReader) -> Bool {
        guard isKnownMatch || matches(posting, graph) else { return false }
        isKnownMatch = false
        matchCount += 1
        if isPlain { return !isOnlyCounting }
        if !facts.isEmpty { readFacts(posting, graph) }
        // Records are smaller than the bits that count their postings.
        let entry = collector.consider(facts, place: place ^ ordinal &<< 40)
        ordinal &+= 1
        guard let entry else { return false }
        pending.append(entry)
        return true
    }

    private func matches(_ posting: JSONNode, _ graph: GraphReader) -> Bool {
        for index in matchers.indices {
            guard matchers[index].matches(posting, in: graph) else {
                turnedAway[index] &+= 1
                return false
            }
        }
        return true
    }

    private func readFacts(_ posting: JSONNode, _ graph: GraphReader) {
        if reader == nil {
            reader = FactReader(posting, in: graph, options: factOptions)
        } else {
            reader?.move(to: posting, in: graph)
        }
        for (index, field) in collector.fields.enumerated() { reader?.read(field, into: &facts[index]) }
    }

    /// Takes a posting of the record that was wanted, in their order.
    func take(_ posting: JobPosting) {
        guard taken < pending.count else { return }
        let entry = pending[taken]
        taken += 1
        entry.posting = posting
        collector.add(entry)
    }
}

/// Reads records for a scan, on one thread.
struct ScanReader: ~Copyable {
    var postings: PostingReader
    let filter: ScanFilter

    init(_ plan: ScanPlan, isPart: Bool = false) {
        let filter = ScanFilter(plan, isPart: isPart)
        self.filter = filter
        postings = PostingReader(
            plan.reading, where: filter.isOpen ? nil : { filter.wants($0, $1) },
            screen: filter.hasScreen ? { filter.look($0) } : nil)
    }

    /// Postings that matched: where the filter is not asked of any, all that were handed out, and those that it only counted.
    var matchCount: Int { filter.matchCount + (filter.isOpen ? postings.counts.matches : 0) }

    /// Says whether anybody wants the postings that come.
    mutating func onlyCounts(_ isOnlyCounting: Bool) {
        guard isOnlyCounting != filter.isOnlyCounting else { return }
        filter.onlyCounts(isOnlyCounting)
        guard filter.isOpen else { return }
        let filter = filter
        postings.filter = isOnlyCounting ? { filter.wants($0, $1) } : nil
    }

    /// Reads what comes next in an input that begins at an offset of all inputs together.
    @inline(__always)
    mutating func read(_ item: consuming RecordItem, after offset: Int) {
        guard !filter.isPlain else { return postings.read(item) }
        if let start = item.recordOffset { filter.begin(recordAt: offset &+ start) }
        postings.read(item)
        while let posting = postings.takeFirst() { filter.take(posting) }
    }
}
