import JobPostingJSON

// Crawls keep a page as one string of a record, often beside its address:
//
//     {"url": "https://jobs.example/1", "status": 200, "html": "<!doctype html>…"}
//     "<!doctype html>…"
//
// The page is decoded, read as any other, and what was read is moved back onto the record, so that every value has its
// place in the input. Only a record that holds no posting itself is looked at.

extension RecordReader {
    /// Bytes that may be copied to give the parts of one carried page their places in the record. Beyond them places are
    /// those in the page: each part needs a copy of the record's text.
    private static var movingLimit: Int { 256 << 20 }

    /// Reads the page that the last record holds as a string, if there is one: it takes the place of ``parts`` and
    /// ``diagnostics``, and ``RecordPart/origin`` has its address.
    ///
    /// - Parameter origin: Where the record begins in the input.
    /// - Returns: Whether there was a page.
    /// - Complexity: O(*n*).
    mutating func readCarriedPage(_ origin: RecordOrigin) -> Bool {
        guard options.format == .automatic || options.format == .records else { return false }
        guard parts.count == 1, let outer = parts.first, outer.syntax == .json,
            let carried = CarriedPage(in: outer.root)
        else { return false }
        // Owned for as long as the page is read: the reader's memory is used anew.
        let document = outer.document
        var origin = origin
        origin.url = carried.url
        let text = document.text
        let map = JSONSourceMap(of: carried.string)
        let place = carried.string.byteRange
        parts.removeAll()
        diagnostics.removeAll()
        carried.page.withUnsafeBufferPointer { readPage($0, .start) }
        moveDiagnostics(onto: text, by: map, origin)
        diagnostics.insert(
            Diagnostic(
                .note, "record.page", "the record holds a page, which was read in its place",
                byteRange: (origin.offset + place.lowerBound)..<(origin.offset + place.upperBound),
                position: origin.position(of: SourcePosition(ofByteAt: place.lowerBound, in: text)),
                source: origin.name), at: 0)
        if parts.isEmpty {
            parts = [RecordPart(document, .json, origin)]
            return true
        }
        let isMoving = text.count <= Self.movingLimit / parts.count
        parts = parts.map { part in
            var none: [Diagnostic] = []
            let moved =
                isMoving
                ? try? JSONDocument.moved(part.document, &none, onto: text, by: map.shifted(by: part.origin.offset))
                : nil
            if let moved { return RecordPart(moved, part.syntax, origin) }
            var inner = part.origin
            (inner.path, inner.url) = (origin.path, origin.url)
            return RecordPart(part.document, part.syntax, inner)
        }
        return true
    }

    private mutating func moveDiagnostics(
        onto text: UnsafeBufferPointer<UInt8>, by map: JSONSourceMap, _ origin: RecordOrigin
    ) {
        var lower = map
        var positions = SourcePositionCounter(text)
        diagnostics.sort { $0.byteRange.lowerBound < $1.byteRange.lowerBound }
        for index in diagnostics.indices {
            let start = min(lower.offset(of: diagnostics[index].byteRange.lowerBound), text.count)
            var upper = map.shifted(by: diagnostics[index].byteRange.upperBound)
            let end = min(upper.offset(of: 0), text.count)
            diagnostics[index].byteRange = (origin.offset + start)..<(origin.offset + max(end, start))
            diagnostics[index].position = origin.position(of: positions.position(ofByteAt: start))
            diagnostics[index].source = origin.name
        }
    }
}

/// A page inside a record, and its address.
private struct CarriedPage {
    /// The string that holds the page.
    let string: JSONNode
    let page: [UInt8]
    let url: String?

    /// Members in which crawlers keep a page.
    private static let pages: [StaticString] = [
        "html", "content", "body", "page", "raw", "raw_html", "rawHtml", "page_html", "page_source", "response",
    ]
    /// Members in which they keep its address.
    private static let addresses: [StaticString] = [
        "url", "uri", "page_url", "pageUrl", "final_url", "requested_url", "source_url", "link", "href",
    ]

    init?(in root: JSONNode) {
        switch root.kind {
        case .string:
            guard let page = CarriedPage.page(root) else { return nil }
            self.init(string: root, page: page, url: nil)
        case .object:
            var found: (string: JSONNode, page: [UInt8])?
            var url: String?
            for (key, value) in root.members where value.kind == .string {
                if found == nil, CarriedPage.names(key, CarriedPage.pages), let page = CarriedPage.page(value) {
                    found = (value, page)
                } else if url == nil, CarriedPage.names(key, CarriedPage.addresses) {
                    url = value.string
                }
            }
            guard let found else { return nil }
            self.init(string: found.string, page: found.page, url: url)
        default: return nil
        }
    }

    private init(string: JSONNode, page: [UInt8], url: String?) {
        (self.string, self.page, self.url) = (string, page, url)
    }

    private static func names(_ key: JSONNode, _ names: [StaticString]) -> Bool {
        names.contains { name in
            key.hasText(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        }
    }

    /// The text of a string, if it is a page.
    private static func page(_ string: JSONNode) -> [UInt8]? {
        var text: [UInt8] = []
        string.appendText(to: &text)
        return text.withUnsafeBufferPointer { PageDetection.isPage(HTMLBytes($0)) } ? text : nil
    }
}
