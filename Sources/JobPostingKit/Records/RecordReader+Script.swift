import JobPostingJSON

/// Blocks of JSON-LD: `<script type="application/ld+json">`.
extension RecordReader {
    /// Reads the script whose start tag has been read, if it is a block, and leaves the tokenizer behind it.
    mutating func readScript(_ tag: HTMLTag, of page: inout Page) {
        switch PageScript(page.tokenizer) {
        case .other: return
        case .jsonLD: break
        case .misspelt:
            note(
                .warning, "page.script-type", "a script has a misspelt type and was read as JSON-LD", tag.range,
                of: &page)
            if options.mode == .strict { return }
        case .unquoted(let contentStart):
            guard options.mode == .repairing else { return }
            note(
                .warning, "page.script-type", "a script's type has no closing quote; it was read as JSON-LD",
                tag.range.lowerBound..<contentStart, of: &page)
            page.tokenizer.position = contentStart
            page.tokenizer.state = .scriptData
            page.tokenizer.textElement = .script
        }
        let start = page.tokenizer.position
        let end = page.endOfScript()
        page.tokenizer.position = end
        if page.templateDepth > 0 {
            note(
                .note, "page.template", "a block of JSON-LD inside a template is not part of the page", tag.range,
                of: &page)
            return
        }
        let content = page.tokenizer.bytes.trimmed(start..<end)
        if content.isEmpty {
            note(.note, "page.empty-block", "a block of JSON-LD is empty", tag.range, of: &page)
            return
        }
        readBlock(content, isClosed: end < page.buffer.count, of: &page)
    }

    /// Reads the JSON of a block: as it stands, or else by what is known to go wrong with blocks.
    private mutating func readBlock(_ range: Range<Int>, isClosed: Bool, of page: inout Page) {
        let origin = page.origin(ofByteAt: range.lowerBound)
        let bytes = UnsafeBufferPointer(rebasing: page.buffer[range])
        let readable = page.buffer.count - range.lowerBound
        do throws(JSONError) {
            addBlock(try texts.parse(bytes, readable: readable), of: bytes, origin)
            if !isClosed { noteUnclosed(range, of: &page) }
        } catch {
            guard options.mode == .repairing else {
                diagnostics.append(Diagnostic(error, in: bytes, origin))
                return
            }
            if readUnclosed(range, refusedWith: error, origin, of: &page)
                || readBeyondEndTag(range, isClosed: isClosed, refusedWith: error, origin, of: &page)
                || readEscaped(bytes, origin)
            {
                return
            }
            do throws(JSONError) {
                addBlock(try texts.mend(bytes, refusedWith: error), of: bytes, origin)
                if !isClosed { noteUnclosed(range, of: &page) }
            } catch {
                diagnostics.append(Diagnostic(error, in: bytes, origin))
            }
        }
    }

    /// Adds what the reader of JSON texts has read of a block.
    private mutating func addBlock(_ root: JSONNode, of bytes: UnsafeBufferPointer<UInt8>, _ origin: RecordOrigin) {
        let known = diagnostics.count
        diagnostics += texts.diagnostics(origin)
        let inner = texts.unwrapped(root, of: bytes, origin, &diagnostics)
        if diagnostics.count > known { isMended = true }
        parts.append(RecordPart(inner ?? JSONDocument(copying: root, of: bytes), .jsonLD, origin))
    }

    // MARK: - What goes wrong with blocks

    /// A block without an end tag, behind which the page goes on: `{…} </body>`. The tokenizer goes on behind the value.
    private mutating func readUnclosed(
        _ range: Range<Int>, refusedWith error: JSONError, _ origin: RecordOrigin, of page: inout Page
    ) -> Bool {
        let end = range.lowerBound + error.offset
        let bytes = page.tokenizer.bytes
        guard error.code == .trailingData, bytes[end] == .lessThan,
            bytes[end &+ 1].isASCIILetter || bytes[end &+ 1] == .solidus
        else { return false }
        let value = UnsafeBufferPointer(rebasing: page.buffer[page.tokenizer.bytes.trimmed(range.lowerBound..<end)])
        guard let root = try? texts.parse(value) else { return false }
        addBlock(root, of: value, origin)
        noteUnclosed(range.lowerBound..<end, of: &page)
        page.tokenizer.position = end
        page.tokenizer.state = .data
        return true
    }

    private mutating func noteUnclosed(_ range: Range<Int>, of page: inout Page) {
        isMended = true
        note(
            .warning, "page.unclosed-script", "a block of JSON-LD has no end tag", range.upperBound..<range.upperBound,
            of: &page)
    }

    /// A block with `</script>` in a string, which ends the block for a browser: what follows, up to the next end tag,
    /// belongs to it if both together are sound JSON.
    private mutating func readBeyondEndTag(
        _ range: Range<Int>, isClosed: Bool, refusedWith error: JSONError, _ origin: RecordOrigin, of page: inout Page
    ) -> Bool {
        guard isClosed, error.code == .unexpectedEnd, error.offset >= range.count else { return false }
        var end = page.tokenizer.position
        // A description that shows code may have a few; the bound keeps time linear.
        for _ in 0..<RecordReader.scriptEndLimit {
            end = page.tokenizer.endOfScript(from: end &+ 1)
            guard end < page.buffer.count else { return false }
            let whole = UnsafeBufferPointer(rebasing: page.buffer[page.tokenizer.bytes.trimmed(range.lowerBound..<end)])
            do throws(JSONError) {
                addBlock(try texts.parse(whole), of: whole, origin)
                isMended = true
                note(
                    .warning, "page.script-end-in-string",
                    "an end tag of a script stands in a string of a block of JSON-LD and was read as part of it",
                    range.upperBound..<(range.upperBound + 9), of: &page)
                page.tokenizer.position = end
                return true
            } catch {
                guard error.code == .unexpectedEnd, error.offset >= whole.count else { return false }
            }
        }
        return false
    }

    /// End tags of scripts that may stand in the strings of one block.
    static var scriptEndLimit: Int { 4 }

    /// A block whose whole JSON is escaped as if it were text: `{&quot;@type&quot;:…`. It is decoded once.
    private mutating func readEscaped(_ bytes: UnsafeBufferPointer<UInt8>, _ origin: RecordOrigin) -> Bool {
        let source = HTMLBytes(bytes)
        guard RecordReader.isEscaped(source) else { return false }
        var text: [UInt8] = []
        var map = JSONSourceMap()
        RecordReader.decodeReferences(of: source, into: &text, &map)
        var mends: [Diagnostic] = []
        guard
            let inner = try? JSONDocument(parsing: text, mode: .repairing, limits: options.limits, diagnostics: &mends),
            let document = try? JSONDocument.moved(inner, &mends, onto: bytes, by: map)
        else { return false }
        isMended = true
        diagnostics.append(
            Diagnostic(
                .warning, "page.escaped-block", "a block of JSON-LD is escaped as text and was decoded first",
                byteRange: origin.offset..<(origin.offset + bytes.count), position: origin.position))
        diagnostics += mends.map { $0.moved(to: origin) }
        parts.append(RecordPart(document, .jsonLD, origin))
        return true
    }

    /// Whether the first thing that is no bracket is a character reference.
    private static func isEscaped(_ bytes: HTMLBytes) -> Bool {
        var index = 0
        while bytes[index].isHTMLWhitespace || bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "[") {
            index &+= 1
        }
        return bytes[index] == .ampersand
            && CharacterReferences.reference(in: bytes, after: index, to: bytes.count, context: .semicolonRequired)
                != nil
    }

    /// Appends the text of some bytes with every reference decoded once, and marks where each ends.
    private static func decodeReferences(of bytes: HTMLBytes, into text: inout [UInt8], _ map: inout JSONSourceMap) {
        var copied = 0
        var index = 0
        while true {
            index = bytes.firstIndex(of: .ampersand, from: index, to: bytes.count)
            if index >= bytes.count { break }
            guard
                let reference = CharacterReferences.reference(
                    in: bytes, after: index, to: bytes.count, context: .semicolonRequired)
            else {
                index &+= 1
                continue
            }
            bytes.append(copied..<index, to: &text)
            reference.append(to: &text)
            index &+= reference.length
            copied = index
            map.mark(text.count, at: index)
        }
        bytes.append(copied..<bytes.count, to: &text)
    }

    // MARK: - Places

    private mutating func note(
        _ severity: Diagnostic.Severity, _ code: String, _ message: String, _ range: Range<Int>, of page: inout Page
    ) {
        let start = page.origin(ofByteAt: range.lowerBound)
        diagnostics.append(
            Diagnostic(
                severity, code, message, byteRange: start.offset..<(start.offset + range.count),
                position: start.position))
    }
}
