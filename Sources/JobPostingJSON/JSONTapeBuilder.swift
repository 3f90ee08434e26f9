// A tape that nobody parsed
// =========================
// What is not written as JSON, but says the same (an item of Microdata, an edited posting), becomes a tape too. Its texts
// stand in the annex, as mended texts do (`JSONEntry` has the drawing); the source itself stays in front, untouched, so
// that each value still knows its place in it.
//
//     source    <b itemprop=title>Tig &amp; Co</b>          the builder is told  key "title" at 12..<17,
//     offset    0           12    18          30                                 string "Tig & Co" at 18..<30
//
//     annex     | 12 17 |title| 18 30 |Tig & Co|
//
// The source may be empty: what a program has built stands nowhere, at 0..<0.

/// Builds a ``JSONDocument`` value by value, in document order, over a source that is not JSON.
///
///     var builder = JSONTapeBuilder(over: page)
///     builder.beginObject(at: 120..<480)
///     builder.key("title", at: 131..<136)
///     builder.string("Welder", at: 140..<146)
///     builder.end()
///     let document = try builder.finish()              // {"title":"Welder"}
///
/// The calls are the grammar: what a parser would refuse (a value without a key, an end too many) is refused here. The
/// first error is kept, later calls do nothing, and ``finish()`` throws it; so a caller need not ask after every call.
/// Ranges are those of the source that a value stands for; what lies outside the source is cut off at its bounds.
///
/// - Important: The source must outlive the builder; the document has a copy of it.
public struct JSONTapeBuilder {
    private let source: UnsafeBufferPointer<UInt8>
    private let limits: JSONParser.Limits
    private var entries: [JSONEntry] = []
    private var annex: [UInt8] = []
    /// The containers that are open, as indices of entries, the outermost first.
    private var open: [Int] = []
    /// Whether the open container is an object whose next entry must be a key.
    private(set) var expectsKey = false
    /// What went wrong first.
    public private(set) var error: JSONError?

    /// A builder of a document whose text is `source`.
    ///
    /// - Parameters:
    ///   - source: What the ranges count in; empty for a document that was never published.
    ///   - limits: `depth` bounds the containers, `size` the bytes of all texts together; a tape counts in 32 bits,
    ///     so source and texts together may not exceed 4 GiB either.
    public init(
        over source: UnsafeBufferPointer<UInt8> = UnsafeBufferPointer(start: nil, count: 0),
        limits: JSONParser.Limits = JSONParser.Limits()
    ) {
        self.source = source
        self.limits = limits
        if source.count > Int(UInt32.max) { fail(.sizeLimit, "at most 4 GiB of source") }
    }

    /// Containers that are open.
    public var depth: Int { open.count }

    /// Whether another container would exceed the limit of depth.
    public var isAtDepthLimit: Bool { open.count >= limits.depth }

    // MARK: - Containers

    /// Begins an object that stands for a range of the source.
    public mutating func beginObject(at range: Range<Int> = 0..<0) { begin(.object, range) }

    /// Begins an array that stands for a range of the source.
    public mutating func beginArray(at range: Range<Int> = 0..<0) { begin(.array, range) }

    /// Ends the object or array that was begun last.
    public mutating func end() {
        guard error == nil else { return }
        guard let index = open.last, expectsKey || entries[index].kind == .array else {
            return fail(.unexpectedByte, open.isEmpty ? "a value" : "the value of a key")
        }
        open.removeLast()
        entries[index].span = UInt32(truncatingIfNeeded: entries.count - index)
        endValue()
    }

    private mutating func begin(_ kind: JSONKind, _ range: Range<Int>) {
        guard beginValue() else { return }
        guard open.count < limits.depth else { return fail(.depthLimit, "at most \(limits.depth) levels") }
        let range = clamped(range)
        open.append(entries.count)
        entries.append(JSONEntry(kind, offset: range.lowerBound, length: range.count))
        expectsKey = kind == .object
    }

    // MARK: - Scalars

    /// Adds the key of a member; its value must follow.
    ///
    /// - Parameters:
    ///   - text: The key itself, without escapes. What is no UTF-8 becomes U+FFFD.
    ///   - range: Where in the source it stands.
    public mutating func key(_ text: UnsafeBufferPointer<UInt8>, at range: Range<Int> = 0..<0) {
        guard error == nil else { return }
        guard expectsKey else { return fail(.unexpectedByte, open.isEmpty ? "one value" : "a value") }
        appendString(text, clamped(range))
        expectsKey = false
    }

    /// Adds a string.
    ///
    /// - Parameters:
    ///   - text: The value itself, without escapes. What is no UTF-8 becomes U+FFFD.
    ///   - range: Where in the source it stands.
    /// - Complexity: O(length).
    public mutating func string(_ text: UnsafeBufferPointer<UInt8>, at range: Range<Int> = 0..<0) {
        guard beginValue() else { return }
        appendString(text, clamped(range))
        endValue()
    }

    /// Adds a number, which keeps its digits: `text` must be one as RFC 8259, section 6 writes it.
    public mutating func number(_ text: UnsafeBufferPointer<UInt8>, at range: Range<Int> = 0..<0) {
        guard beginValue() else { return }
        guard let base = text.baseAddress, !text.isEmpty else { return fail(.invalidNumber, "a digit") }
        do throws(JSONError) {
            let number = try JSONScanner(base: base, count: text.count, readable: text.count).number(from: 0)
            guard number.end == text.count else { return fail(.invalidNumber, "a digit") }
            append(.number, text, clamped(range), flags: number.hasFraction ? .hasFraction : [])
            endValue()
        } catch {
            fail(.invalidNumber, error.expected)
        }
    }

    /// Adds `true` or `false`.
    public mutating func boolean(_ value: Bool, at range: Range<Int> = 0..<0) {
        literal(value ? .true : .false, value ? "true" : "false", range)
    }

    /// Adds `null`.
    public mutating func null(at range: Range<Int> = 0..<0) { literal(.null, "null", range) }

    private mutating func literal(_ kind: JSONKind, _ text: StaticString, _ range: Range<Int>) {
        guard beginValue() else { return }
        append(kind, UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), clamped(range))
        endValue()
    }

    // MARK: - The end

    /// The document: a copy of the source, the annex and the tape.
    ///
    /// - Throws: The first error of all calls; ``JSONError/Code/empty`` when there was none.
    /// - Complexity: O(bytes of the source and of all texts).
    public consuming func finish() throws(JSONError) -> JSONDocument {
        if let error { throw error }
        guard !entries.isEmpty else { throw JSONError(.empty, at: 0, expected: "a value") }
        guard open.isEmpty else {
            throw JSONError(.unexpectedEnd, at: source.count, expected: "the end of a container")
        }
        return JSONDocument(owning: JSONDocument.Parts(source, annex: annex, entries: entries))
    }

    // MARK: - The grammar

    /// Whether a value may stand here; an error otherwise.
    private mutating func beginValue() -> Bool {
        guard error == nil else { return false }
        if expectsKey || (open.isEmpty && !entries.isEmpty) {
            fail(.unexpectedByte, expectsKey ? "a key" : "one value")
            return false
        }
        return true
    }

    /// After a member's value a key follows.
    private mutating func endValue() {
        expectsKey = open.last.map { entries[$0].kind == .object } ?? false
    }

    private mutating func fail(_ code: JSONError.Code, _ expected: String) {
        if error == nil { error = JSONError(code, at: 0, expected: expected) }
    }

    private func clamped(_ range: Range<Int>) -> Range<Int> { range.clamped(to: 0..<source.count) }

    // MARK: - The annex

    /// Writes a text as it is into the annex, and its entry.
    private mutating func append(
        _ kind: JSONKind, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, flags: JSONEntry.Flags = []
    ) {
        guard hasRoom(for: text.count) else { return }
        let start = beginText(range)
        annex.append(contentsOf: text)
        endText(kind, start, flags)
    }

    /// Writes a string, escaped where it must be, into the annex, and its entry.
    private mutating func appendString(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard hasRoom(for: text.count) else { return }
        let start = beginText(range)
        guard let flags = JSONTapeBuilder.appendEscaped(text, to: &annex) else {
            annex.removeSubrange(start...)
            let repaired = Array(String(decoding: text, as: UTF8.self).utf8)
            let flags = repaired.withUnsafeBufferPointer { JSONTapeBuilder.appendEscaped($0, to: &annex) }
            return endText(.string, start, flags ?? [])
        }
        endText(.string, start, flags)
    }

    /// Whether a text fits, escaped and with the range before it; an error otherwise.
    private mutating func hasRoom(for count: Int) -> Bool {
        // A byte becomes six at most (`\u001F`), a byte that is no UTF-8 three.
        let bound = min(limits.size, Int(UInt32.max) - source.count)
        guard count <= bound / 6, annex.count <= bound - count * 6 - 8 else {
            fail(.sizeLimit, "at most \(bound) bytes of text")
            return false
        }
        return true
    }

    /// Writes the eight bytes that say what a text stands for, and returns where it begins.
    private mutating func beginText(_ range: Range<Int>) -> Int {
        for bound in [range.lowerBound, range.upperBound] {
            for byte in 0..<4 { annex.append(UInt8(truncatingIfNeeded: bound >> (8 * byte))) }
        }
        return annex.count
    }

    private mutating func endText(_ kind: JSONKind, _ start: Int, _ flags: JSONEntry.Flags) {
        entries.append(
            JSONEntry(
                kind, offset: source.count + start, length: annex.count - start, flags: flags.union(.isMended)))
    }

    /// Appends a text with the escapes that JSON needs, in the form of RFC 8785, section 3.2.2.2; runs without one are
    /// copied as a whole.
    ///
    /// - Returns: What the entry has to say of the text; nil where it is no UTF-8, and something was appended already.
    private static func appendEscaped(
        _ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
    ) -> JSONEntry.Flags? {
        guard let base = text.baseAddress else { return [] }
        let scanner = JSONScanner(base: base, count: text.count, readable: text.count)
        var flags: JSONEntry.Flags = []
        var copied = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte >= 0x80 {
                flags.insert(.hasNonASCII)
                do throws(JSONError) { index = try scanner.skipScalar(at: index) } catch { return nil }
                continue
            }
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                flags.insert(.hasEscapes)
                output.append(contentsOf: text[copied..<index])
                appendEscape(of: byte, to: &output)
                copied = index + 1
            }
            index += 1
        }
        output.append(contentsOf: text[copied...])
        return flags
    }

    private static func appendEscape(of byte: UInt8, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: output.append(UInt8(ascii: "b"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case 0x0A: output.append(UInt8(ascii: "n"))
        case 0x0C: output.append(UInt8(ascii: "f"))
        case 0x0D: output.append(UInt8(ascii: "r"))
        case ..<0x20:
            output.append(contentsOf: "u00".utf8)
            output.append(hexadecimalDigit(byte >> 4))
            output.append(hexadecimalDigit(byte & 0xF))
        default: output.append(byte)
        }
    }
}
