/// Reads JSON texts (RFC 8259) to the letter, one after another, into memory that it keeps between them.
///
/// A parser is the fast, borrowing form: the node that ``parse(_:readable:)`` returns points into the caller's bytes and
/// into the parser's tape, and is good until the next call or the end of either. ``JSONDocument`` is the owning form.
///
/// Everything is checked in the one pass: the grammar, UTF-8, escapes and their surrogate pairs, numbers, the depth.
/// Strings and numbers stay as they are written until somebody asks for their value. Duplicate keys are legal and kept.
public struct JSONParser: ~Copyable {
    /// Bounds on what is accepted, each with its own error.
    public struct Limits: Sendable {
        /// Containers inside one another; `json.depth-limit`.
        public var depth: Int
        /// Bytes of one text, at most 4 GiB - 1 (a tape counts in 32 bits); `json.size-limit`.
        public var size: Int

        /// Mends that a repairing reader lists for one text; what exceeds them is counted only.
        public var mends: Int

        /// Bounds; negative ones count as 0.
        public init(depth: Int = 512, size: Int = 64 << 20, mends: Int = 1_000) {
            self.depth = max(depth, 0)
            self.mends = max(mends, 0)
            self.size = min(max(size, 0), Int(UInt32.max))
        }
    }

    /// What is accepted from the next call on.
    public var limits: Limits
    /// The tape; `count` entries of it are filled, `capacity` are there.
    var entries: UnsafeMutablePointer<JSONEntry>
    /// Entries that the tape has room for.
    var capacity: Int
    /// Entries of the text that is being read, or was read last.
    var count = 0

    /// A parser with a small tape, which grows with what it reads.
    public init(limits: Limits = Limits()) {
        self.limits = limits
        capacity = 256
        entries = .allocate(capacity: capacity)
    }

    deinit {
        entries.deallocate()
    }

    /// Parses one JSON text with white space around it.
    ///
    /// - Parameters:
    ///   - bytes: The text; it must outlive the node.
    ///   - readable: Bytes that may be looked at from the start of `bytes` on, when it is part of a larger buffer. The
    ///     scan of a string then never falls back to single bytes near its end. Never changes the answer.
    /// - Returns: The value; good until the next call on this parser.
    /// - Throws: The first error in the text.
    /// - Complexity: O(*n*), with at most 16 bytes of tape for each byte of text.
    public mutating func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, readable: Int = 0
    ) throws(JSONError) -> JSONNode {
        count = 0
        guard bytes.count <= limits.size else { throw .tooLarge(limits) }
        guard let base = bytes.baseAddress, !bytes.isEmpty else { throw JSONError(.empty, at: 0, expected: "a value") }
        // The longest step beyond the text is enough, and keeps an open string from being looked for in all of the buffer.
        let scanner = JSONScanner(
            base: base, count: bytes.count, readable: min(max(readable, bytes.count), bytes.count + 65))
        let end = scanner.skipSpace(from: try parse(scanner))
        if end < scanner.count { throw JSONError(.trailingData, at: end, expected: "the end") }
        return JSONNode(entry: entries, bytes: base)
    }

    /// Parses the text that ends before the first line feed, which is found on the way, or with the bytes.
    ///
    /// - Returns: The value and the offset of what ends the text; nil when the text has an error, which
    ///   ``parse(_:readable:)`` tells when it is given the end.
    mutating func parseLine(_ bytes: UnsafeBufferPointer<UInt8>) -> (node: JSONNode, end: Int)? {
        count = 0
        guard let base = bytes.baseAddress else { return nil }
        let scanner = JSONScanner(
            base: base, count: min(bytes.count, limits.size), readable: bytes.count, lineFeed: 0x20)
        do throws(JSONError) {
            let end = scanner.skipSpace(from: try parse(scanner))
            guard end == bytes.count || base[end] == 0x0A else { return nil }
            return (JSONNode(entry: entries, bytes: base), end)
        } catch {
            return nil
        }
    }

    /// Reads the whole text: a value, and then what may follow it, until the outermost container is closed.
    private mutating func parse(_ scanner: JSONScanner) throws(JSONError) -> Int {
        var offset = scanner.skipSpace(from: 0)
        if offset == scanner.count { throw JSONError(.empty, at: offset, expected: "a value") }
        if scanner.hasByteOrderMark { throw JSONError(.byteOrderMark, at: 0, expected: "a value") }
        var depth = 0
        // The open container; it keeps the index of the one around it in its `span` until it closes.
        var open: UInt32 = .max
        var isInObject = false
        // What may stand here besides a value: the end of the array that has just begun.
        var isFirst = false
        value: while true {
            offset = scanner.skipSpace(from: offset)
            guard offset < scanner.count else {
                throw JSONError(.unexpectedEnd, at: offset, expected: isFirst ? "a value or \"]\"" : "a value")
            }
            let byte = scanner.byte(offset)
            switch byte {
            case UInt8(ascii: "\""):
                offset = try string(scanner, at: offset)
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard depth < limits.depth else {
                    throw JSONError(.depthLimit, at: offset, expected: "at most \(limits.depth) levels")
                }
                depth &+= 1
                isInObject = byte == UInt8(ascii: "{")
                let index = UInt32(truncatingIfNeeded: count)
                append(JSONEntry(isInObject ? .object : .array, offset: offset, length: 0, span: open))
                open = index
                offset &+= 1
                isFirst = !isInObject
                guard isInObject else { continue value }
                offset = scanner.skipSpace(from: offset)
                if scanner.peek(offset) != UInt8(ascii: "}") {
                    guard try member(scanner, &offset, expected: "a key in double quotes or \"}\"") else {
                        continue value
                    }
                } else {
                    offset &+= 1
                    close(&open, &isInObject, end: offset)
                    depth &-= 1
                }
            case UInt8(ascii: "]") where isFirst:
                offset &+= 1
                close(&open, &isInObject, end: offset)
                depth &-= 1
            case UInt8(ascii: "t"): try literal(.true, "true", scanner, &offset)
            case UInt8(ascii: "f"): try literal(.false, "false", scanner, &offset)
            case UInt8(ascii: "n"): try literal(.null, "null", scanner, &offset)
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                let number = try scanner.number(from: offset)
                append(
                    JSONEntry(
                        .number, offset: offset, length: number.end &- offset,
                        flags: number.hasFraction ? .hasFraction : []))
                offset = number.end
            default:
                throw JSONError(.unexpectedByte, at: offset, expected: isFirst ? "a value or \"]\"" : "a value")
            }
            isFirst = false
            // Behind a value.
            while depth > 0 {
                offset = scanner.skipSpace(from: offset)
                let byte = scanner.peek(offset)
                if byte == UInt8(ascii: ",") {
                    offset &+= 1
                    if isInObject {
                        offset = scanner.skipSpace(from: offset)
                        if try member(scanner, &offset, expected: "a key in double quotes") { continue }
                    }
                    continue value
                }
                guard byte == (isInObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                    throw JSONError(
                        offset < scanner.count ? .unexpectedByte : .unexpectedEnd, at: offset,
                        expected: isInObject ? "\",\" or \"}\"" : "\",\" or \"]\"")
                }
                offset &+= 1
                close(&open, &isInObject, end: offset)
                depth &-= 1
            }
            return offset
        }
    }

    /// Reads a key and the colon behind it, and where both are short and have a string for a value, that too.
    ///
    /// - Returns: Whether the value was read; else it begins at `offset`, or after white space there.
    @inline(__always)
    private mutating func member(
        _ scanner: JSONScanner, _ offset: inout Int, expected: String
    ) throws(JSONError) -> Bool {
        guard scanner.peek(offset) == UInt8(ascii: "\"") else {
            throw JSONError(offset < scanner.count ? .unexpectedByte : .unexpectedEnd, at: offset, expected: expected)
        }
        if let member = scanner.shortMember(from: offset &+ 1) {
            append(JSONEntry(.string, offset: offset &+ 1, length: member.keyEnd &- offset &- 1))
            append(JSONEntry(.string, offset: member.valueStart, length: member.valueEnd &- member.valueStart))
            offset = member.valueEnd &+ 1
            return true
        }
        offset = scanner.skipSpace(from: try string(scanner, at: offset))
        guard scanner.peek(offset) == UInt8(ascii: ":") else {
            throw JSONError(
                offset < scanner.count ? .unexpectedByte : .unexpectedEnd, at: offset, expected: "\":\"")
        }
        offset &+= 1
        return false
    }

    @inline(__always)
    private mutating func string(_ scanner: JSONScanner, at quote: Int) throws(JSONError) -> Int {
        let string = try scanner.string(from: quote &+ 1)
        append(JSONEntry(.string, offset: quote &+ 1, length: string.end &- quote &- 1, flags: string.flags))
        return string.end &+ 1
    }

    @inline(__always)
    private mutating func literal(
        _ kind: JSONKind, _ text: StaticString, _ scanner: JSONScanner, _ offset: inout Int
    ) throws(JSONError) {
        guard scanner.matches(text, at: offset) else {
            throw JSONError(.invalidLiteral, at: offset, expected: "\(text)")
        }
        append(JSONEntry(kind, offset: offset, length: text.utf8CodeUnitCount))
        offset &+= text.utf8CodeUnitCount
    }

    /// Adds an entry; the tape grows by doubling.
    @inline(__always)
    mutating func append(_ entry: JSONEntry) {
        if count == capacity { grow() }
        (entries + count).initialize(to: entry)
        count &+= 1
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<JSONEntry>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: entries, count: count)
        entries.deallocate()
        entries = larger
        capacity *= 2
    }

    /// Gives the open container its length and span, and makes the one around it the open one.
    @inline(__always)
    mutating func close(_ open: inout UInt32, _ isInObject: inout Bool, end: Int) {
        let container = entries + Int(open)
        let outer = container.pointee.span
        container.pointee.length = UInt32(truncatingIfNeeded: end &- Int(container.pointee.offset))
        container.pointee.span = UInt32(truncatingIfNeeded: count &- Int(open))
        open = outer
        isInObject = outer != .max && entries[Int(outer)].kind == .object
    }
}
