import JobPostingJSON

/// Decides most postings of a scan by a look at how a few of their properties are written, before anything else is found out
/// about them.
///
/// ```
///   tape of a record ─▶ members ─┐                       ┌─ fails    not a match
///                                ├─▶ values ─▶ tests ────┼─ holds    a match
///   bytes of a line ──▶ skimmed ─┘                       └─ unclear  the matcher reads the facts
/// ```
///
/// A test only answers where the value is written so plainly that the fact's reader could not say anything else
/// (``ScreenTest``); so the postings that a scan finds are the same with a screen and without one. It is for one thread.
final class PostingScreen {
    /// What is known of a record.
    enum Answer {
        /// It may be no posting, or several, or one whose properties cannot be told by their keys alone.
        case unread
        /// One posting, that does not match.
        case fails
        /// One posting, that matches.
        case holds
        /// One posting; the facts must be read.
        case unclear
    }

    /// Conditions that must all hold, those that cost least first.
    private let tests: UnsafeMutablePointer<(test: ScreenTest, place: Int)>
    private let testCount: Int
    /// Whether they are all of the query.
    private let isComplete: Bool
    /// Pay of other properties counts where the first has none.
    private let otherPay: [Int]
    private let readsText: Bool
    /// The conditions that it tests, in the query language.
    let texts: [String]

    private let properties: ScreenProperties
    private let names = PropertyNameTable.shared
    /// Of the present record the values in the places of the properties.
    private let values: UnsafeMutablePointer<JSONNode?>
    /// Of the present line the same as offsets and ends; an end of 0 where there is none.
    private let ranges: UnsafeMutablePointer<(start: Int, end: Int)>
    private var parser: JSONParser
    private let limits: JSONParser.Limits

    /// The screen of a query; nil where no condition of it can be told so.
    @_optimize(speed)
    init?(_ expression: QueryExpression, now: Int64, _ reading: ReadingOptions) {
        var terms = [expression]
        if case .and(let all) = expression { terms = all }
        let costs = terms.map { $0.cost(reading.facts) }
        let order = terms.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }
        let found = order.compactMap { ScreenTest(terms[$0], now: now) }
        guard !found.isEmpty else { return nil }
        isComplete = found.count == terms.count
        var wanted: [Property] = []
        @_optimize(speed)
        func place(_ property: Property) -> Int {
            if let known = wanted.firstIndex(of: property) { return known }
            wanted.append(property)
            return wanted.count - 1
        }
        testCount = found.count
        tests = .allocate(capacity: testCount)
        for (index, test) in found.enumerated() { (tests + index).initialize(to: (test, place(test.property))) }
        otherPay = found.contains { $0.kind == .salary } ? [place(.estimatedSalary), place(.salary)] : []
        readsText = reading.facts.readsText
        texts = order.filter { ScreenTest(terms[$0], now: now) != nil }.map { Query(terms[$0]).description }
        properties = ScreenProperties(wanted)
        values = .allocate(capacity: wanted.count)
        values.initialize(repeating: nil, count: wanted.count)
        ranges = .allocate(capacity: wanted.count)
        ranges.initialize(repeating: (0, 0), count: wanted.count)
        limits = reading.limits
        parser = JSONParser(limits: reading.limits)
    }

    deinit {
        // What stands in them owns nothing.
        tests.deallocate()
        values.deallocate()
        ranges.deallocate()
    }

    // MARK: - A record that was read

    /// What the tape of a record tells.
    ///
    /// - Complexity: O(members).
    @_optimize(speed)
    func answer(_ root: JSONNode) -> Answer {
        guard root.kind == .object else { return .unread }
        for place in 0..<properties.count { values[place] = nil }
        var isPosting = false
        for (key, value) in root.members {
            let source = key.source
            guard !key.hasEscapes, let first = source.first else { return .unread }
            if first == UInt8(ascii: "@") {
                switch PostingScreen.keyword(source, value) {
                case .posting: isPosting = true
                case .nothing: break
                case .unclear: return .unread
                }
                continue
            }
            switch properties.key(source) {
            case .property(let place): values[place] = value
            case .other: break
            case .unclear: return .unread
            }
        }
        guard isPosting else { return .unread }
        var isPlain: Bool?
        return answer { place in
            values[place].map { .node($0) } ?? .absent
        } isPlain: {
            if let isPlain { return isPlain }
            let found = GraphFeatures(of: CollectionOfOne(root)).isEmpty
            isPlain = found
            return found
        }
    }

    private enum Keyword {
        case posting
        case nothing
        case unclear
    }

    /// What a keyword of the record's object says of it.
    @_optimize(speed)
    private static func keyword(_ key: UnsafeBufferPointer<UInt8>, _ value: JSONNode) -> Keyword {
        if key.isEqual(to: "@type") { return value.hasText("JobPosting") ? .posting : .unclear }
        if key.isEqual(to: "@context") { return GraphFeatures.isPlain(value) ? .nothing : .unclear }
        return key.isEqual(to: "@id") ? .nothing : .unclear
    }

    // MARK: - A line that was not

    /// Where a line ends that holds one posting which does not match; nil for every other, of which nothing is known.
    ///
    /// - Parameter bytes: The line, and what follows it.
    /// - Complexity: O(bytes of the line).
    @_optimize(speed)
    func endOfLineWithoutMatch(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard var skimmer = JSONSkimmer(line: bytes, limits: limits) else { return nil }
        for place in 0..<properties.count { ranges[place] = (0, 0) }
        var isPosting = false
        while skimmer.next() {
            // The skimmer has passed what it tells: all of it lies in the bytes.
            let key = UnsafeBufferPointer(rebasing: bytes[skimmer.keyStart..<skimmer.keyEnd])
            if key.first == UInt8(ascii: "@") {
                guard let value = node(bytes, skimmer.valueStart, skimmer.valueEnd) else { return nil }
                switch PostingScreen.keyword(key, value) {
                case .posting: isPosting = true
                case .nothing: break
                case .unclear: return nil
                }
                continue
            }
            switch properties.key(key) {
            case .property(let place): ranges[place] = (skimmer.valueStart, skimmer.valueEnd)
            case .other: break
            case .unclear: return nil
            }
        }
        guard let end = skimmer.end, isPosting, !skimmer.mayLookElsewhere else { return nil }
        let answer = answer { place in
            guard ranges[place].end > 0 else { return .absent }
            return node(bytes, ranges[place].start, ranges[place].end).map { .node($0) } ?? .unsound
        } isPlain: {
            true
        }
        return answer == .fails ? end : nil
    }

    /// A value of a line, good until the next one is asked for; nil where it is not sound.
    @_optimize(speed)
    private func node(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> JSONNode? {
        do throws(JSONError) {
            return try parser.parse(UnsafeBufferPointer(rebasing: bytes[start..<end]), readable: bytes.count &- start)
        } catch {
            return nil
        }
    }

    // MARK: - Conditions

    /// The value of a property.
    private enum Value {
        case node(JSONNode)
        case absent
        /// One that the strict parser refuses.
        case unsound
    }

    /// What the tests come to.
    ///
    /// - Parameters:
    ///   - value: The value in a place, good until the next one is asked for.
    ///   - isPlain: Whether nothing of the record may be described elsewhere than where it belongs.
    @inline(__always)
    private func answer(_ value: (Int) -> Value, isPlain: () -> Bool) -> Answer {
        var isUnclear = !isComplete
        for index in 0..<testCount {
            switch answer(tests + index, value, isPlain) {
            case .fails: return .fails
            case .holds: break
            case .absent, .unclear: isUnclear = true
            }
        }
        return isUnclear ? .unclear : .holds
    }

    @inline(__always)
    private func answer(
        _ row: UnsafePointer<(test: ScreenTest, place: Int)>, _ value: (Int) -> Value, _ isPlain: () -> Bool
    ) -> ScreenTest.Answer {
        var answer: ScreenTest.Answer
        switch value(row.pointee.place) {
        case .node(let node): answer = row.pointee.test.answer(node, names)
        case .absent: answer = .absent
        case .unsound: return .unclear
        }
        let isPay = row.pointee.test.kind == .salary
        if case .absent = answer {
            guard isPlain(), !isPay || hasNoOtherPay(value) else { return .unclear }
            answer = .fails
        } else if isPay, answer != .unclear, !isPlain() {
            return .unclear
        }
        guard row.pointee.test.isNegated else { return answer }
        switch answer {
        case .fails: return .holds
        case .holds: return .fails
        default: return answer
        }
    }

    @_optimize(speed)
    private func hasNoOtherPay(_ value: (Int) -> Value) -> Bool {
        guard !readsText else { return false }
        for place in otherPay {
            if case .absent = value(place) { continue }
            return false
        }
        return true
    }
}
