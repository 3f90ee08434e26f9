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
    private var contexts = KnownContexts()
    private let limits: JSONParser.Limits

    /// Where the places of work are, when they are counted.
    private let countryPlace: Int?
    private let codes = CountryLetters.shared

    /// The screen of a query; nil where no condition of it can be told so.
    ///
    /// - Parameters:
    ///   - expression: The query; nil where every posting matches.
    ///   - countsCountries: Whether ``countries(_:)`` will be asked for.
    static func of(
        _ expression: QueryExpression?, now: Int64, _ reading: ReadingOptions, countsCountries: Bool
    ) -> PostingScreen? {
        var terms = expression.map { [$0] } ?? []
        if case .and(let all)? = expression { terms = all }
        let costs = terms.map { $0.cost(reading.facts) }
        let order = terms.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }
        var found: [(test: ScreenTest, text: String)] = []
        for index in order {
            if let test = ScreenTest(terms[index], now: now) { found.append((test, Query(terms[index]).description)) }
        }
        guard !found.isEmpty || terms.isEmpty && countsCountries else { return nil }
        return PostingScreen(
            found, isComplete: found.count == terms.count, reading, countsCountries: countsCountries)
    }

    /// What cannot be told is told before: swift 6.3.1 leaks the memory of a class whose initialiser fails, where it is Embedded.
    private init(
        _ found: [(test: ScreenTest, text: String)], isComplete: Bool, _ reading: ReadingOptions, countsCountries: Bool
    ) {
        self.isComplete = isComplete
        var wanted: [Property] = []
        func place(_ property: Property) -> Int {
            if let known = wanted.firstIndex(of: property) { return known }
            wanted.append(property)
            return wanted.count - 1
        }
        testCount = found.count
        tests = .allocate(capacity: max(testCount, 1))
        for (index, row) in found.enumerated() {
            (tests + index).initialize(to: (row.test, place(row.test.property)))
        }
        otherPay = found.contains { $0.test.kind == .salary } ? [place(.estimatedSalary), place(.salary)] : []
        countryPlace = countsCountries ? place(.jobLocation) : nil
        readsText = reading.facts.readsText
        texts = found.map { $0.text }
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
    func answer(_ root: JSONNode) -> Answer {
        guard root.kind == .object else { return .unread }
        for place in 0..<properties.count { values[place] = nil }
        var isPosting = false
        for (key, value) in root.members {
            let source = key.source
            guard !key.hasEscapes, let first = source.first else { return .unread }
            if first == UInt8(ascii: "@") {
                switch keyword(source, value) {
                case .posting: isPosting = true
                case .nothing: break
                case .unclear: return .unread
                }
                continue
            }
            switch properties.key(source, mayHaveEscapes: false) {
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

    /// Calls a function with the countries of the posting that ``answer(_:)`` was asked for last, each once.
    ///
    /// - Returns: False, and nothing is called, where they are not plain.
    func countries(_ root: JSONNode, _ body: (_ letters: UInt16) -> Void) -> Bool {
        guard let countryPlace else { return false }
        var found = InlineArray<8, UInt16>(repeating: 0)
        var count = 0
        var rest = PlainCountries.Rest.absent
        if let value = values[countryPlace] {
            rest = PlainCountries.forEach(in: value, names, codes) { letters in
                for place in 0..<count where found[place] == letters { return true }
                guard count < found.count else {
                    count = .max
                    return false
                }
                found[count] = letters
                count += 1
                return true
            }
        }
        switch rest {
        case .unclear: return false
        case .absent: if !GraphFeatures(of: CollectionOfOne(root)).isEmpty { return false }
        case .nothing: break
        }
        guard count <= found.count else { return false }
        for place in 0..<count { body(found[place]) }
        return true
    }

    private enum Keyword {
        case posting
        case nothing
        case unclear
    }

    /// What a keyword of the record's object says of it.
    private func keyword(_ key: UnsafeBufferPointer<UInt8>, _ value: JSONNode) -> Keyword {
        if key.isEqual(to: "@type") { return value.hasText("JobPosting") ? .posting : .unclear }
        if key.isEqual(to: "@context") {
            let isString = value.kind == .string && !value.hasEscapes
            if isString, contexts.isKnown(value.source) { return .nothing }
            guard GraphFeatures.isPlain(value) else { return .unclear }
            if isString { contexts.learn(value.source) }
            return .nothing
        }
        return key.isEqual(to: "@id") ? .nothing : .unclear
    }

    // MARK: - A line that was not

    /// Where a line ends that holds one posting which does not match; nil for every other, of which nothing is known.
    ///
    /// - Parameter bytes: The line, and what follows it.
    /// - Complexity: O(bytes of the line).
    func endOfLineWithoutMatch(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard var skimmer = JSONSkimmer(line: bytes, limits: limits) else { return nil }
        for place in 0..<properties.count { ranges[place] = (0, 0) }
        var isPosting = false
        while skimmer.next() {
            // The skimmer has passed what it tells: all of it lies in the bytes.
            let key = UnsafeBufferPointer(rebasing: bytes[skimmer.keyStart..<skimmer.keyEnd])
            if key.first == UInt8(ascii: "@") {
                if isUsualKeyword(key, bytes, skimmer.valueStart, skimmer.valueEnd) {
                    isPosting = isPosting || key.count == 5
                    continue
                }
                guard let value = node(bytes, skimmer.valueStart, skimmer.valueEnd) else { return nil }
                switch keyword(key, value) {
                case .posting: isPosting = true
                case .nothing: break
                case .unclear: return nil
                }
                continue
            }
            switch properties.key(key, mayHaveEscapes: true) {
            case .property(let place): ranges[place] = (skimmer.valueStart, skimmer.valueEnd)
            case .other: break
            case .unclear: return nil
            }
        }
        guard let end = skimmer.end, isPosting, !skimmer.mayLookElsewhere else { return nil }
        let answer = answer { place in
            guard ranges[place].end > 0 else { return .absent }
            if bytes[ranges[place].start] == UInt8(ascii: "\"") {
                return .text(UnsafeBufferPointer(rebasing: bytes[(ranges[place].start + 1)..<(ranges[place].end - 1)]))
            }
            return node(bytes, ranges[place].start, ranges[place].end).map { .node($0) } ?? .unsound
        } isPlain: {
            true
        }
        return answer == .fails ? end : nil
    }

    /// Whether a keyword has the value that the last record had: the type of a posting, or the plain context that was met last.
    private func isUsualKeyword(
        _ key: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> Bool {
        // Strings: with their quotes they have two bytes or more.
        guard end - start > 2, bytes[start] == UInt8(ascii: "\"") else { return false }
        let value = UnsafeBufferPointer(rebasing: bytes[(start + 1)..<(end - 1)])
        if key.isEqual(to: "@type") { return value.isEqual(to: "JobPosting") }
        return key.isEqual(to: "@context") && contexts.isKnown(value)
    }

    /// A value of a line, good until the next one is asked for; nil where it is not sound.
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
        /// A string that stands in a line, without its quotes.
        case text(UnsafeBufferPointer<UInt8>)
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
        case .text(let text):
            answer = row.pointee.test.answer(text: text)
            if case .unclear = answer, let node = string(text) { answer = row.pointee.test.answer(node, names) }
        case .absent: answer = .absent
        case .unsound: return .unclear
        }
        if case .absent = answer {
            guard isPlain(), row.pointee.test.kind != .salary || hasNoOtherPay(value) else { return .unclear }
            answer = .fails
        }
        guard row.pointee.test.isNegated else { return answer }
        switch answer {
        case .fails: return .holds
        case .holds: return .fails
        default: return answer
        }
    }

    /// A string of a line as a node, good until the next value is asked for; nil where it is not sound.
    private func string(_ text: UnsafeBufferPointer<UInt8>) -> JSONNode? {
        // The quotes stand before it and behind it.
        guard let base = text.baseAddress else { return nil }
        let bytes = UnsafeBufferPointer(start: base - 1, count: text.count + 2)
        return node(bytes, 0, bytes.count)
    }

    private func hasNoOtherPay(_ value: (Int) -> Value) -> Bool {
        guard !readsText else { return false }
        for place in otherPay {
            if case .absent = value(place) { continue }
            return false
        }
        return true
    }
}

/// The two plain contexts that were met last, as three words each: dumps have one or two.
private struct KnownContexts {
    private typealias Words = (first: UInt64, middle: UInt64, last: UInt64)

    private var lengths = (0, 0)
    private var newest: Words = (0, 0, 0)
    private var other: Words = (0, 0, 0)

    /// Whether a text is one of them.
    @inline(__always)
    func isKnown(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count == lengths.0 || text.count == lengths.1, let words = KnownContexts.words(text) else {
            return false
        }
        return text.count == lengths.0 && words == newest || text.count == lengths.1 && words == other
    }

    mutating func learn(_ text: UnsafeBufferPointer<UInt8>) {
        guard let words = KnownContexts.words(text) else { return }
        other = newest
        newest = words
        lengths = (text.count, lengths.0)
    }

    /// All bytes of a text of eight to twenty-four; nil for any other.
    @inline(__always)
    private static func words(_ text: UnsafeBufferPointer<UInt8>) -> Words? {
        guard 8...24 ~= text.count, let base = UnsafeRawPointer(text.baseAddress) else { return nil }
        // Each load ends at the text's end or before: the second begins at its eighth byte, or is of its last eight.
        let end = text.count &- 8
        return (
            base.loadUnaligned(as: UInt64.self), base.loadUnaligned(fromByteOffset: min(8, end), as: UInt64.self),
            base.loadUnaligned(fromByteOffset: end, as: UInt64.self)
        )
    }
}
