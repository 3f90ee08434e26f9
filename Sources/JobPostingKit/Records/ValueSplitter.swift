import JobPostingJSON

/// Splits an input into JSON values that no line ends separate: the elements of one array, or values one after another.
///
/// It works on a window that its owner fills and moves. A value ends where its brackets are closed, so that it is never
/// looked into; white space, commas and the array's own brackets stand between values.
///
/// A broken value must not cost the rest. Where an element seems to begin inside another (``ElementPattern``), the text up to
/// there is read strictly: when it is broken, the value ends before the new one. A text that is JSON so far is an element
/// that holds another; a value that never ends is cut there in the end. How much is read twice is bounded: a value is
/// examined again only when it has doubled.
struct ValueSplitter: ~Copyable {
    /// What was found next.
    enum Step {
        /// A value, at these bytes of the window.
        case value(Range<Int>)
        /// A value larger than the limit begins here; its bytes are passed over.
        case tooLarge(at: Int)
        /// Something between values was wrong.
        case mend(JSONMend, at: Int)
        /// The window must show more.
        case more
        case end
    }

    /// Bytes of the window that are done with.
    private(set) var position: Int
    private let sizeLimit: Int
    private var parser: JSONParser
    private var pattern = ElementPattern()

    // Between values.

    private var isInArray = false
    /// Commas since the last value; nil before the first of an array.
    private var commas: Int?
    private var hasEnded = false

    // Inside a value.

    /// The value that has begun.
    private var start: Int?
    private var scanner = BracketScanner()
    private var shape = Shape.container
    /// Whether the pattern has been learnt from it.
    private var isFirst = false
    /// What of it has been scanned.
    private var scanned = 0
    private var isPassingOver = false
    /// The first place inside it where an element seems to begin.
    private var candidate: Int?
    /// Bytes of it that have been read strictly.
    private var examined = 0
    /// Values that never ended and were cut at their first candidate; beyond a few, candidates are trusted.
    private var cutCount = 0

    /// Cuts after which candidates are trusted at once: each may have cost a scan of as much as the size limit.
    private static let cutLimit = 8

    /// - Parameter position: Where in the window the first value is looked for.
    init(_ options: ReadingOptions, position: Int) {
        self.position = position
        sizeLimit = options.limits.size
        parser = JSONParser(limits: options.limits)
    }

    /// The first byte of the window that is still needed.
    var needed: Int { isPassingOver ? scanned : max((start ?? position) - ElementPattern.limit, 0) }

    /// Follows the window, from whose front `count` bytes were dropped, at most ``needed``.
    mutating func move(by count: Int) {
        position -= count
        scanned -= count
        start = start.map { $0 - count }
        candidate = candidate.map { $0 - count }
    }

    /// The next value of the window's `count` bytes.
    mutating func next(_ base: UnsafePointer<UInt8>, count: Int, isAtEnd: Bool) -> Step {
        while true {
            if let start {
                if let step = inside(base, count, isAtEnd, start) { return step }
                continue
            }
            while position < count, base[position].isJSONSpace { position += 1 }
            guard position < count else {
                guard isAtEnd else { return .more }
                guard isInArray, !hasEnded else { return .end }
                hasEnded = true
                return .mend(.truncated, at: count)
            }
            // As much as is learnt of an element.
            guard isAtEnd || position <= count - ElementPattern.limit else { return .more }
            switch base[position] {
            case UInt8(ascii: ","):
                position += 1
                if commas == nil || commas == 1, isInArray {
                    commas = 1
                    return .mend(.extraComma, at: position - 1)
                }
                commas = 1
            case UInt8(ascii: "]"):
                position += 1
                let isTrailing = commas == 1
                commas = 0
                guard isInArray else { return .mend(.extraBracket, at: position - 1) }
                isInArray = false
                if isTrailing { return .mend(.trailingComma, at: position - 1) }
            case UInt8(ascii: "[") where !isInArray:
                position += 1
                isInArray = true
                commas = nil
            case let byte:
                if isInArray, commas == 0, byte == UInt8(ascii: "{") || !pattern.isKnown {
                    commas = 1
                    return .mend(.missingComma, at: position)
                }
                begin(byte, base, count)
            }
        }
    }

    /// The kinds of what stands between commas.
    private enum Shape {
        case container, string, scalar
        /// Something after a value that is neither a comma nor a value like the others.
        case stray
    }

    private mutating func begin(_ byte: UInt8, _ base: UnsafePointer<UInt8>, _ count: Int) {
        start = position
        scanned = position
        candidate = nil
        examined = 0
        let isLost = pattern.isKnown && commas == 0
        isFirst = byte == UInt8(ascii: "{") && pattern.isEmpty
        if isFirst { pattern.begin(base, start: position, end: count) }
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            shape = .container
            scanner = BracketScanner()
        case UInt8(ascii: "\"") where !isLost:
            shape = .string
            scanner = BracketScanner(isString: true)
            scanned += 1
        default:
            shape = isLost ? .stray : .scalar
            scanned += 1
        }
    }

    // MARK: - Inside a value

    /// Goes on inside a value; nil when it is over and there is nothing to say.
    private mutating func inside(_ base: UnsafePointer<UInt8>, _ count: Int, _ isAtEnd: Bool, _ start: Int) -> Step? {
        let end: End
        switch shape {
        case .container, .string: end = endOfValue(base, count, isAtEnd, start)
        case .scalar: end = endOfScalar(base, count, isAtEnd, start)
        case .stray: end = endOfStray(base, count, isAtEnd, start)
        }
        switch end {
        case .here(let end): return finish(base, start, end)
        case .cut(let end): return cut(base, start, end)
        case .beyondLimit:
            if let candidate {
                cutCount += 1
                return cut(base, start, candidate)
            }
            isPassingOver = true
            return .tooLarge(at: start)
        case .beyondWindow:
            guard isAtEnd else { return .more }
            if let candidate {
                cutCount += 1
                return cut(base, start, candidate)
            }
            // What is not closed belongs to the last value; that is told of it, and not of the array too.
            hasEnded = true
            return finish(base, start, count)
        }
    }

    private mutating func finish(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Step? {
        self.start = nil
        position = end
        // What is stray may hold the comma.
        commas = shape == .stray ? 1 : 0
        if isPassingOver {
            isPassingOver = false
            return nil
        }
        if shape == .container, base[start] == UInt8(ascii: "{"), !isFirst {
            pattern.learn(base, start: start, end: end)
        }
        return .value(trimmed(base, start..<end))
    }

    /// Ends a value before the element that begins inside it.
    private mutating func cut(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Step {
        self.start = nil
        position = end
        // The comma before the element went with the value.
        commas = 1
        var end = trimmed(base, start..<end).upperBound
        if end > start + 1, base[end - 1] == UInt8(ascii: ",") { end -= 1 }
        return .value(trimmed(base, start..<end))
    }

    private func trimmed(_ base: UnsafePointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, base[end - 1].isJSONSpace { end -= 1 }
        return range.lowerBound..<end
    }

    /// Where a value ends.
    private enum End {
        case here(Int)
        /// Before an element that begins inside it.
        case cut(Int)
        /// Not within the size limit.
        case beyondLimit
        /// Not in the window.
        case beyondWindow
    }

    private mutating func endOfValue(
        _ base: UnsafePointer<UInt8>, _ count: Int, _ isAtEnd: Bool, _ start: Int
    ) -> End {
        let isSeeking = pattern.isKnown && shape == .container && !isPassingOver
        // A pattern must be seen whole where its brace stands in the block.
        let margin = 64 + (isAtEnd ? 0 : ElementPattern.limit)
        while scanned < count {
            guard isPassingOver || scanned - start <= sizeLimit else { return .beyondLimit }
            let block: BracketScanner.Block
            if scanned <= count - margin {
                block = scanner.scan(base + scanned, isSeekingBraces: isSeeking)
            } else if isAtEnd {
                block = scanRest(base, count, isSeeking)
            } else {
                return .beyondWindow
            }
            if block.braces != 0, let place = element(in: block, base, count, start) { return .cut(place) }
            if let end = block.end { return .here(scanned + end) }
            scanned = min(scanned + 64, count)
        }
        return .beyondWindow
    }

    /// Scans the last bytes of an input, fewer than 64.
    private mutating func scanRest(
        _ base: UnsafePointer<UInt8>, _ count: Int, _ isSeeking: Bool
    ) -> BracketScanner.Block {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { rest in
            rest.initialize(repeating: 0)
            let size = min(count - scanned, 64)
            for index in 0..<size { rest[index] = base[scanned + index] }
            guard let start = rest.baseAddress else { return BracketScanner.Block() }
            return scanner.scan(UnsafePointer(start), limit: size, isSeekingBraces: isSeeking)
        }
    }

    /// Where the value ends because another begins, as the braces of a block show.
    private mutating func element(
        in block: BracketScanner.Block, _ base: UnsafePointer<UInt8>, _ count: Int, _ start: Int
    ) -> Int? {
        var braces = block.braces
        while braces != 0 {
            let offset = scanned + braces.trailingZeroBitCount
            braces &= braces &- 1
            if let end = block.end, offset >= scanned + end { return nil }
            guard offset > start, pattern.matches(base, at: offset, count: count) else { continue }
            if candidate == nil { candidate = offset }
            if cutCount >= Self.cutLimit { return offset }
            guard offset - start >= 2 * examined else { continue }
            examined = offset - start
            guard let error = firstError(base, start..<(offset + pattern.reach)) else { continue }
            var place = max(error - pattern.reach + 1, start + 1)
            while place < offset, !pattern.matches(base, at: place, count: count) { place += 1 }
            return place
        }
        return nil
    }

    /// The offset of the first byte of a part of a text that cannot stand there; nil when there may be more of it.
    private mutating func firstError(_ base: UnsafePointer<UInt8>, _ range: Range<Int>) -> Int? {
        do throws(JSONError) {
            _ = try parser.parse(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
            return nil
        } catch {
            switch error.code {
            case .unexpectedEnd, .depthLimit, .sizeLimit, .empty: return nil
            default: return range.lowerBound + error.offset
            }
        }
    }

    // MARK: - What is no container

    private mutating func endOfScalar(
        _ base: UnsafePointer<UInt8>, _ count: Int, _ isAtEnd: Bool, _ start: Int
    ) -> End {
        while scanned < count {
            guard isPassingOver || scanned - start <= sizeLimit else { return .beyondLimit }
            switch base[scanned] {
            case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), 0x0A:
                return .here(scanned)
            default: scanned += 1
            }
        }
        return isAtEnd ? .here(count) : .beyondWindow
    }

    /// What is stray reaches to the next element, or to the bracket that ends the input.
    private mutating func endOfStray(
        _ base: UnsafePointer<UInt8>, _ count: Int, _ isAtEnd: Bool, _ start: Int
    ) -> End {
        let last = isAtEnd ? count : count - ElementPattern.limit
        while scanned < last {
            guard isPassingOver || scanned - start <= sizeLimit else { return .beyondLimit }
            if base[scanned] == UInt8(ascii: "{"), pattern.matches(base, at: scanned, count: count) {
                return .here(scanned)
            }
            scanned += 1
        }
        guard isAtEnd else { return .beyondWindow }
        let end = trimmed(base, max(start, 0)..<count).upperBound
        return .here(isInArray && end > start + 1 && base[end - 1] == UInt8(ascii: "]") ? end - 1 : count)
    }
}
