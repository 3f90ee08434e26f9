/// Reads JSON texts as they are really published, and keeps a ledger of everything that it mends.
///
///     var repairer = JSONRepairer()
///     let node = try repairer.parse(bytes)              // {"title": 'Welder', "openings": 2,}
///     repairer.diagnostics()                            // json.single-quotes at 1:11, json.trailing-comma at 1:34
///
/// A text is first read strictly. Only when that fails does the tolerant machine take over, so a text that
/// ``JSONParser`` accepts is never touched, costs nothing more, and has the same values.
///
/// What is mended is laid out on the same tape. A string, key or number whose text had to change stands in an annex
/// after the input, where its entry remembers which bytes of the input it came from; everything else stays where it is.
/// So there is one representation, and a position in the input for every value. `JSONEntry` has the drawing.
///
/// A node is good until the next call; ``JSONDocument/init(copying:of:)`` takes a copy that owns what it needs.
public struct JSONRepairer: ~Copyable {
    public var limits: JSONParser.Limits {
        get { parser.limits }
        set {
            parser.limits = newValue
            ledger.limit = newValue.mends
        }
    }

    var parser: JSONParser
    var ledger: JSONLedger
    /// Mended texts, each behind a header that says where in the input it came from.
    var annex: [UInt8] = []
    /// The input and then the annex; filled when a text has been mended.
    private var buffer: UnsafeMutablePointer<UInt8>
    private var capacity = 1
    var size = 0

    // Where the machine stands.

    /// What it expects next.
    enum State {
        case value
        case key
        case afterValue
    }

    var state = State.value
    var depth = 0
    /// The open container; it keeps the index of the one around it in its `span` until it closes.
    var open: UInt32 = .max
    var isInObject = false
    /// Open objects and arrays: a bracket of a kind that is not open closes nothing.
    var openObjects = 0
    var openArrays = 0
    /// The last comma, while nothing has followed it.
    var comma: Range<Int>?
    /// The last closing bracket.
    var lastClose = 0..<0
    /// Where the key of the member begins that has no value yet.
    var keyStart = 0
    /// Whether several values at the top are being gathered into an array that is not in the text.
    var isGathering = false
    /// Whether a string ends at its first quote whatever follows: set for good after a guess has led to the end.
    var trustsQuotes = false
    /// Whether the text is read to its end, or to where it no longer makes sense.
    var isFinished = false

    public init(limits: JSONParser.Limits = JSONParser.Limits()) {
        parser = JSONParser(limits: limits)
        ledger = JSONLedger(limit: limits.mends)
        buffer = .allocate(capacity: 1)
    }

    deinit {
        buffer.deallocate()
    }

    /// The number of mends in the last text; 0 when it was JSON.
    public var mendCount: Int { ledger.count }

    /// Reads a JSON text, strictly if that is possible.
    ///
    /// - Parameters:
    ///   - bytes: The text; it must outlive the node.
    ///   - readable: As for ``JSONParser/parse(_:readable:)``.
    /// - Returns: The value; good until the next call on this repairer.
    /// - Throws: The first error that cannot be mended.
    /// - Complexity: O(*n*).
    public mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>, readable: Int = 0) throws(JSONError) -> JSONNode {
        ledger.removeAll()
        size = bytes.count
        do throws(JSONError) {
            return try parser.parse(bytes, readable: readable)
        } catch {
            guard error.code != .sizeLimit, error.code != .depthLimit else { throw error }
            return try mend(bytes, isTakingOver: true)
        }
    }

    /// Reads a text that is known to be no JSON, by the tolerant machine alone.
    ///
    /// - Returns: The value; good until the next call on this repairer. It does not point into `bytes`.
    /// - Throws: The first error that cannot be mended.
    /// - Complexity: O(*n*) time; memory for the text, its tape, and at most 8 bytes of annex for each byte.
    public mutating func repair(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) -> JSONNode {
        parser.count = 0
        return try mend(bytes, isTakingOver: false)
    }

    private mutating func mend(
        _ bytes: UnsafeBufferPointer<UInt8>, isTakingOver: Bool
    ) throws(JSONError) -> JSONNode {
        reset(size: bytes.count)
        guard bytes.count <= limits.size else {
            throw JSONError(.sizeLimit, at: 0, expected: "at most \(limits.size) bytes")
        }
        guard let base = bytes.baseAddress, !bytes.isEmpty else { throw JSONError(.empty, at: 0, expected: "a value") }
        do throws(JSONError) {
            let scanner = JSONScanner(base: base, count: bytes.count, readable: bytes.count)
            try read(scanner, from: isTakingOver ? takeOver(scanner) : 0)
        } catch {
            // A text that is not read has no mends.
            ledger.removeAll()
            throw error
        }
        guard bytes.count + annex.count <= Int(UInt32.max) else {
            ledger.removeAll()
            throw JSONError(.sizeLimit, at: 0, expected: "at most 4 GiB of text and what was mended of it")
        }
        keep(UnsafeBufferPointer(start: base, count: bytes.count))
        return JSONNode(entry: parser.entries, bytes: buffer)
    }

    /// Lays the annex behind the text.
    private mutating func keep(_ text: UnsafeBufferPointer<UInt8>) {
        let needed = text.count + annex.count
        if needed > capacity {
            buffer.deallocate()
            capacity = needed + needed / 2
            buffer = .allocate(capacity: capacity)
        }
        _ = UnsafeMutableBufferPointer(start: buffer, count: text.count).update(fromContentsOf: text)
        _ = UnsafeMutableBufferPointer(start: buffer + text.count, count: annex.count).update(fromContentsOf: annex)
    }

    /// The mends of the last text, in its order.
    ///
    /// - Complexity: O(*n*), if anything was mended.
    public func diagnostics() -> [Diagnostic] {
        guard mendCount > 0 else { return [] }
        return ledger.diagnostics(
            root: JSONNode(entry: parser.entries, bytes: buffer),
            text: UnsafeBufferPointer(start: buffer, count: size))
    }

    private mutating func reset(size: Int) {
        self.size = size
        ledger.removeAll()
        annex.removeAll(keepingCapacity: true)
        state = .value
        (depth, open, isInObject, openObjects, openArrays) = (0, .max, false, 0, 0)
        (comma, lastClose, keyStart) = (nil, 0..<0, 0)
        (isGathering, trustsQuotes, isFinished) = (false, false, false)
    }

    private mutating func read(_ scanner: JSONScanner, from start: Int) throws(JSONError) {
        var offset = start
        while !isFinished {
            offset = skipBlank(scanner, from: offset)
            guard offset < scanner.count else { return try end(scanner) }
            switch state {
            case .value: offset = try value(scanner, at: offset)
            case .key: offset = try key(scanner, at: offset)
            case .afterValue: offset = try afterValue(scanner, at: offset)
            }
        }
    }

    /// The index of the entry that a mend between values is about: the open container.
    var container: Int { open == .max ? 0 : Int(open) }

    /// Whether what is read now stands beside the value of the text, not inside it.
    var isAtTop: Bool { depth == (isGathering ? 1 : 0) }

    mutating func note(_ mend: JSONMend, _ range: Range<Int>) {
        ledger.add(mend, range, place: container)
    }

    // MARK: - Values and keys

    private mutating func value(_ scanner: JSONScanner, at offset: Int) throws(JSONError) -> Int {
        let byte = scanner.byte(offset)
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            return try openContainer(isObject: byte == UInt8(ascii: "{"), at: offset)
        case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","):
            guard depth > 0 else { throw JSONError(.unexpectedByte, at: offset, expected: "a value") }
            if isInObject {
                appendMissingValue(at: offset)
                return offset
            }
            if byte == UInt8(ascii: ",") {
                note(.extraComma, offset..<(offset &+ 1))
                return offset &+ 1
            }
            return closeBracket(scanner, at: offset)
        default:
            let start = isInObject ? keyStart : offset
            comma = nil
            if let quote = Quote(scanner, at: offset) {
                guard let end = try string(scanner, at: offset, quote: quote, isKey: false) else {
                    try cut(scanner, from: start)
                    return scanner.count
                }
                state = .afterValue
                return end
            }
            guard let end = try scalar(scanner, at: offset) else {
                try cut(scanner, from: start)
                return scanner.count
            }
            state = .afterValue
            return end
        }
    }

    private mutating func openContainer(isObject: Bool, at offset: Int) throws(JSONError) -> Int {
        guard depth - (isGathering ? 1 : 0) < limits.depth else {
            throw JSONError(.depthLimit, at: offset, expected: "at most \(limits.depth) levels")
        }
        depth += 1
        if isObject { openObjects += 1 } else { openArrays += 1 }
        let index = UInt32(truncatingIfNeeded: parser.count)
        parser.append(JSONEntry(isObject ? .object : .array, offset: offset, length: 0, span: open))
        open = index
        isInObject = isObject
        comma = nil
        state = isObject ? .key : .value
        return offset &+ 1
    }

    private mutating func key(_ scanner: JSONScanner, at offset: Int) throws(JSONError) -> Int {
        let byte = scanner.byte(offset)
        if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { return closeBracket(scanner, at: offset) }
        if byte == UInt8(ascii: ",") {
            note(.extraComma, offset..<(offset &+ 1))
            return offset &+ 1
        }
        keyStart = offset
        let end: Int
        if let quote = Quote(scanner, at: offset) {
            guard let closed = try string(scanner, at: offset, quote: quote, isKey: true) else {
                try cut(scanner, from: offset, hasKey: false)
                return scanner.count
            }
            end = closed
        } else {
            end = try unquotedKey(scanner, at: offset)
        }
        comma = nil
        state = .value
        return try colon(scanner, after: end)
    }

    private mutating func colon(_ scanner: JSONScanner, after key: Int) throws(JSONError) -> Int {
        let offset = skipBlank(scanner, from: key)
        switch scanner.peek(offset) {
        case UInt8(ascii: ":"): return offset &+ 1
        case UInt8(ascii: "="):
            let end = scanner.peek(offset &+ 1) == UInt8(ascii: ">") ? offset &+ 2 : offset &+ 1
            note(.missingColon, offset..<end)
            return end
        case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"): break
        default: if offset < scanner.count { note(.missingColon, offset..<offset) }
        }
        return offset
    }

    private mutating func appendMissingValue(at offset: Int) {
        ledger.add(.missingValue, offset..<offset, place: parser.count)
        appendMended(.null, "null", from: offset..<offset)
        state = .afterValue
    }

    // MARK: - Ends

    private mutating func afterValue(_ scanner: JSONScanner, at offset: Int) throws(JSONError) -> Int {
        if isAtTop { return try afterTopValue(scanner, at: offset) }
        let byte = scanner.byte(offset)
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"):
            let range = offset..<(offset &+ 1)
            if byte == UInt8(ascii: ";") { note(.missingComma, range) }
            comma = range
            state = isInObject ? .key : .value
            return offset &+ 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): return closeBracket(scanner, at: offset)
        default:
            guard isInObject ? canBeginKey(scanner, at: offset) : canBeginValue(scanner, at: offset) else {
                throw JSONError(
                    .unexpectedByte, at: offset, expected: isInObject ? "\",\" or \"}\"" : "\",\" or \"]\"")
            }
            note(.missingComma, offset..<offset)
            state = isInObject ? .key : .value
            return offset
        }
    }

    mutating func closeBracket(_ scanner: JSONScanner, at offset: Int) -> Int {
        let isBrace = scanner.byte(offset) == UInt8(ascii: "}")
        let range = offset..<(offset &+ 1)
        if isBrace != isInObject {
            let openOfKind = isBrace ? openObjects : openArrays
            guard openOfKind > 0 else {
                note(.extraBracket, range)
                return offset &+ 1
            }
            // Closing the root here would leave the rest of its members outside.
            let next = scanner.skipSpace(from: offset &+ 1)
            if depth > 1, openOfKind == 1, closesRoot(isBrace), scanner.peek(next) == UInt8(ascii: ",") {
                note(.mismatchedBracket, range)
            } else {
                while isInObject != isBrace {
                    note(.missingBracket, offset..<offset)
                    closeContainer(end: offset)
                }
            }
        }
        closeContainer(end: offset &+ 1)
        lastClose = range
        return offset &+ 1
    }

    private func closesRoot(_ isBrace: Bool) -> Bool {
        parser.count > 0 && (parser.entries.pointee.kind == .object) == isBrace && !isGathering
    }

    private mutating func closeContainer(end: Int) {
        if let comma { note(.trailingComma, comma) }
        comma = nil
        if isInObject { openObjects -= 1 } else { openArrays -= 1 }
        depth -= 1
        parser.close(&open, &isInObject, end: end)
        state = .afterValue
    }

    /// Drops a value that the end of the text has cut, with its key.
    private mutating func cut(_ scanner: JSONScanner, from start: Int, hasKey: Bool = true) throws(JSONError) {
        guard depth > 0 else {
            throw JSONError(.unexpectedEnd, at: scanner.count, expected: "the end of the value")
        }
        if isInObject, hasKey { parser.count -= 1 }
        note(.truncated, start..<scanner.count)
        closeAll(end: scanner.count)
    }

    /// Closes what is open at the end of the text.
    private mutating func end(_ scanner: JSONScanner) throws(JSONError) {
        guard parser.count > 0 else { throw JSONError(.empty, at: scanner.count, expected: "a value") }
        if !isAtTop {
            switch state {
            case .afterValue: note(.missingBracket, scanner.count..<scanner.count)
            case .value where isInObject:
                parser.count -= 1
                note(.truncated, keyStart..<scanner.count)
            case .value, .key: note(.truncated, scanner.count..<scanner.count)
            }
        }
        closeAll(end: scanner.count)
    }

    private mutating func closeAll(end: Int) {
        comma = nil
        while depth > 0 { closeContainer(end: end) }
        isFinished = true
    }

    // MARK: - What follows the value of the text

    private mutating func afterTopValue(_ scanner: JSONScanner, at offset: Int) throws(JSONError) -> Int {
        let range = offset..<(offset &+ 1)
        let root = parser.entries.pointee
        guard root.kind == .object || root.kind == .array else {
            guard scanner.byte(offset) == UInt8(ascii: ";") else {
                throw JSONError(.trailingData, at: offset, expected: "the end")
            }
            note(.trailingSemicolon, range)
            return offset &+ 1
        }
        switch scanner.byte(offset) {
        case UInt8(ascii: ";"):
            note(.trailingSemicolon, range)
            return offset &+ 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            note(.extraBracket, range)
            return offset &+ 1
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            if !isGathering { gather() }
            note(.severalValues, offset..<offset)
            state = .value
            return offset
        case UInt8(ascii: ","):
            let next = scanner.skipSpace(from: offset &+ 1)
            switch scanner.peek(next) {
            case UInt8(ascii: "{"), UInt8(ascii: "["): return next
            case _ where next == scanner.count:
                note(.extraComma, range)
                return next
            case _ where root.kind == .object && isKeyLike(scanner, at: next):
                reopenRoot()
                return offset
            default: break
            }
        default: break
        }
        note(.trailingData, offset..<scanner.count)
        closeAll(end: offset)
        return scanner.count
    }

    /// Makes an array around the first value, to hold those that follow.
    private mutating func gather() {
        let root = parser.entries.pointee
        parser.append(root)
        let count = parser.count
        for index in stride(from: count &- 1, to: 0, by: -1) { parser.entries[index] = parser.entries[index &- 1] }
        parser.entries[0] = JSONEntry(.array, offset: Int(root.offset), length: 0, span: .max)
        ledger.shiftPlaces()
        (open, isInObject, depth, openArrays) = (0, false, 1, 1)
        isGathering = true
    }

    /// Takes the bracket that has closed the root for one too many.
    private mutating func reopenRoot() {
        parser.entries.pointee.span = .max
        (open, isInObject, depth, openObjects) = (0, true, 1, 1)
        note(.extraBracket, lastClose)
    }
}
