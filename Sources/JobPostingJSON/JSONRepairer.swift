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
    /// What is accepted, and how much is listed, from the next call on.
    public var limits: JSONParser.Limits {
        get { parser.limits }
        set {
            parser.limits = newValue
            ledger.limit = newValue.mends
        }
    }

    /// The strict reader; its tape is the tape of both.
    var parser: JSONParser
    /// What was mended in the last text.
    var ledger: JSONLedger
    /// Mended texts, each behind a header that says where in the input it came from.
    var annex: [UInt8] = []
    /// The input and then the annex; filled when a text has been mended.
    private var buffer: UnsafeMutablePointer<UInt8>
    private var capacity = 1
    /// Bytes of the last text, before which the annex does not begin.
    var size = 0

    // Where the machine stands.

    /// What it expects next.
    enum State {
        /// A value, or the end of an array.
        case value
        /// A key, or the end of an object.
        case key
        /// A comma or a closing bracket.
        case afterValue
    }

    /// What it expects next.
    var state = State.value
    /// Containers that are open.
    var depth = 0
    /// The open container; it keeps the index of the one around it in its `span` until it closes.
    var open: UInt32 = .max
    /// Whether the open container is an object.
    var isInObject = false
    /// Open objects and arrays: a bracket of a kind that is not open closes nothing.
    var openObjects = 0
    /// Open arrays.
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

    /// A repairer whose memory grows with what it reads.
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
        forget(size: bytes.count)
        do throws(JSONError) {
            return try parser.parse(bytes, readable: readable)
        } catch {
            guard error.code != .sizeLimit, error.code != .depthLimit else { throw error }
            return try mend(bytes, isTakingOver: true)
        }
    }

    /// Begins a text of so many bytes in which nothing has been mended.
    mutating func forget(size: Int) {
        ledger.removeAll()
        self.size = size
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
    @_optimize(speed)
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

    /// Reports a mend that is about the open container.
    mutating func note(_ mend: JSONMend, _ range: Range<Int>) {
        ledger.add(mend, range, place: container)
    }
}
