import JobPostingJSON

/// How the records of an input are delimited, as its first bytes show.
enum RecordFormat {
    /// One JSON text a line (NDJSON).
    case lines
    /// A record separator before each JSON text (RFC 7464).
    case sequence
    /// The elements of an array, or JSON texts one after another, on one line or on many.
    case values
    /// All of the input is one record: a page, or one JSON text.
    case whole

    /// Bytes of an input that are looked at; a decision that they leave open falls to what is likely.
    ///
    /// An array that ends within them, and whose nodes refer to each other, is one record, so that they can find each other.
    static let lookahead = 256 << 10

    /// Tells the format of an input that begins with these bytes, at most ``lookahead``.
    ///
    /// - A page begins with `<`.
    /// - Lines: the first line is one value, and so is the next, if there is one; or the first alone is broken.
    /// - Values: the first value goes on over lines, or another stands behind it on its line, or it is an array that is
    ///   alone.
    ///
    /// - Parameter isAtEnd: Whether these bytes are all of the input.
    /// - Returns: nil when more bytes are needed; the answer never depends on how many were shown before.
    init?(of bytes: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) {
        let isFinal = isAtEnd || bytes.count >= RecordFormat.lookahead
        var detection = FormatDetection(bytes: bytes, isAtEnd: isAtEnd, isFinal: isFinal)
        guard let format = detection.format() else { return nil }
        self = format
    }
}

extension RecordFormat {
    /// Whether an input that is no JSON text as a whole is one text a line, or a sequence: the rule of
    /// `ReadingOptions.Format` for a `Document`.
    ///
    /// It asks for more than ``init(of:isAtEnd:)``, which has to choose: there must be two records, and the first of them
    /// be sound; or the second, if both are objects. What is neither may be one text that can be mended.
    static func isRecords(_ bytes: UnsafeBufferPointer<UInt8>, _ options: ReadingOptions) -> Bool {
        let shown = UnsafeBufferPointer(rebasing: bytes.prefix(lookahead))
        switch RecordFormat(of: shown, isAtEnd: bytes.count <= lookahead) {
        case .lines, .sequence: break
        case .values, .whole, nil: return false
        }
        // A byte order mark is no part of the first line.
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var lines = JSONLines(UnsafeBufferPointer(rebasing: bytes[start...]))
        guard let first = lines.next(), let second = lines.next() else { return false }
        var parser = JSONParser(limits: options.limits)
        if (try? parser.parse(first.bytes, readable: first.readable)) != nil { return true }
        guard first.bytes.first == UInt8(ascii: "{") else { return false }
        return (try? parser.parse(second.bytes, readable: second.readable))?.kind == .object
    }
}

/// One look at the first bytes of an input.
private struct FormatDetection {
    let bytes: UnsafeBufferPointer<UInt8>
    let isAtEnd: Bool
    let isFinal: Bool

    mutating func format() -> RecordFormat? {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        start = firstNonSpace(from: start)
        guard start < bytes.count else { return isFinal ? .lines : nil }
        switch bytes[start] {
        case 0x1E: return .sequence
        case UInt8(ascii: "<"): return .whole
        case UInt8(ascii: "{"), UInt8(ascii: "["): return values(from: start)
        case 0xEF where start == 0 && bytes.count < 3 && !isFinal: return nil
        default: return otherwise(from: start)
        }
    }

    /// The format of an input whose first value begins with a bracket at `start`.
    private func values(from start: Int) -> RecordFormat? {
        let isObject = bytes[start] == UInt8(ascii: "{")
        let undecided: RecordFormat? = isFinal ? (isObject ? .lines : .values) : nil
        let end = endOfValue(from: start)
        guard let lineEnd = JSONLines.lineFeed(in: bytes, from: start) else {
            guard let end else { return undecided }
            let next = firstNonSpace(from: end)
            if next < bytes.count { return isSeparator(bytes[next]) ? .values : undecided }
            guard isAtEnd else { return undecided }
            return isObject ? .lines : alone(start..<end)
        }
        guard let end, end <= lineEnd else { return overLines(from: start, end: end, lineEnd) }
        var next = firstNonSpace(from: end)
        if next < lineEnd {
            // `{…}{…}`, `{…}, {…}`, or `{…},` before a line of its own; anything else is a broken line.
            return isSeparator(bytes[next]) ? .values : .lines
        }
        if isObject { return .lines }
        next = firstNonSpace(from: lineEnd)
        if next < bytes.count { return .lines }
        return isAtEnd ? alone(start..<end) : undecided
    }

    /// The format of an input whose first line is not all of a value, which ends at `end` if the bytes show that.
    private func overLines(from start: Int, end: Int?, _ lineEnd: Int) -> RecordFormat? {
        // A bracket alone on its line begins a text that was laid out for people.
        if trimmedEnd(start..<lineEnd) == start + 1 {
            guard bytes[start] == UInt8(ascii: "[") else { return .values }
            if let end, isAtEnd, firstNonSpace(from: end) == bytes.count { return alone(start..<end) }
            return isFinal || end.map { firstNonSpace(from: $0) < bytes.count } == true ? .values : nil
        }
        if let end, isStrict(start..<end) {
            guard bytes[start] == UInt8(ascii: "[") else { return .values }
            if firstNonSpace(from: end) < bytes.count { return .values }
            return isAtEnd ? alone(start..<end) : (isFinal ? .values : nil)
        }
        // The first line may be broken, and the second a record.
        let next = firstNonSpace(from: lineEnd)
        guard next < bytes.count else { return isFinal ? .values : nil }
        guard bytes[next] == bytes[start] else { return settled(end) }
        let nextEnd = JSONLines.lineFeed(in: bytes, from: next) ?? (isAtEnd ? bytes.count : nil)
        guard let nextEnd else { return isFinal ? .values : nil }
        if isStrict(next..<nextEnd) { return .lines }
        return settled(end)
    }

    /// Values, once it is sure that the first is not a text whose end has not been seen.
    private func settled(_ end: Int?) -> RecordFormat? { isFinal || end != nil ? .values : nil }

    /// An array that is all of a small input: one record when its nodes refer to each other.
    private func alone(_ range: Range<Int>) -> RecordFormat {
        var index = range.lowerBound
        while index + 5 <= range.upperBound {
            if bytes[index] == UInt8(ascii: "\""), bytes[index + 1] == UInt8(ascii: "@"),
                bytes[index + 2] == UInt8(ascii: "i"), bytes[index + 3] == UInt8(ascii: "d"),
                bytes[index + 4] == UInt8(ascii: "\"")
            {
                return isStrict(range) ? .whole : .values
            }
            index += 1
        }
        return .values
    }

    /// The format of an input that begins with something else: a comment, a call, `nan`.
    private func otherwise(from start: Int) -> RecordFormat? {
        // A page behind a line of text, or in UTF-16; a text over several lines behind something that a reader passes
        // over; else lines.
        if PageDetection.isPage(HTMLBytes(bytes)) { return .whole }
        var line = start
        while let lineEnd = JSONLines.lineFeed(in: bytes, from: line) {
            line = firstNonSpace(from: lineEnd)
            guard line < bytes.count else { break }
            guard bytes[line] == UInt8(ascii: "{") || bytes[line] == UInt8(ascii: "[") else { continue }
            guard let nextEnd = JSONLines.lineFeed(in: bytes, from: line) ?? (isAtEnd ? bytes.count : nil) else {
                break
            }
            return trimmedEnd(line..<nextEnd) == line + 1 ? .whole : .lines
        }
        return isFinal ? .lines : nil
    }

    // MARK: - Looking

    private func firstNonSpace(from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index].isJSONSpace { index += 1 }
        return index
    }

    private func trimmedEnd(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1].isJSONSpace { end -= 1 }
        return end
    }

    private func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: ",")
    }

    private func isStrict(_ range: Range<Int>) -> Bool {
        var parser = JSONParser()
        return (try? parser.parse(UnsafeBufferPointer(rebasing: bytes[range]))) != nil
    }

    /// Where the brackets of a value are closed.
    private func endOfValue(from start: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        var scanner = BracketScanner()
        var offset = start
        while offset <= bytes.count - 64 {
            if let end = scanner.scan(base + offset, isSeekingBraces: false).end { return offset + end }
            offset += 64
        }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { rest in
            rest.initialize(repeating: 0)
            let size = bytes.count - offset
            for index in 0..<size { rest[index] = base[offset + index] }
            guard let first = rest.baseAddress else { return nil }
            return scanner.scan(UnsafePointer(first), limit: size, isSeekingBraces: false).end.map { offset + $0 }
        }
    }
}
