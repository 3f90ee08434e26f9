import JobPostingJSON

/// Postings that a page publishes more than once: told, and never merged.
///
/// Two postings of different kinds of markup are the same when they have the same `url`, the same identifier, or the same
/// title of the same organisation. Two of one kind, in different blocks, are the same only when they are so letter by letter,
/// or when their titles are equal and their `url` or identifier too: a page may list many openings of one employer, all
/// linking to one place.
enum DuplicatePostings {
    /// A note of each posting that an earlier part of the record has given already.
    ///
    /// - Complexity: Linear in the parts; only worth it when more than one has postings.
    static func notes(in parts: [RecordPart]) -> [Diagnostic] {
        let graph = GraphReader(of: parts.map { $0.root })
        var seen: [Key: (part: Int, syntax: RecordPart.Syntax, place: RecordOrigin)] = [:]
        var found: [Diagnostic] = []
        for (index, part) in parts.enumerated() {
            let nodes = Array(PostingNodes(in: part.root, graph))
            let positions = SourcePosition.all(ofBytesAt: nodes.map { $0.byteRange.lowerBound }, in: part.text)
            for (node, position) in zip(nodes, positions) {
                let range = node.byteRange
                let place = RecordOrigin(
                    offset: part.origin.offset + range.lowerBound, position: part.origin.position(of: position))
                var earlier: RecordOrigin?
                for key in keys(of: node, in: part, graph) {
                    guard let known = seen[key] else {
                        seen[key] = (index, part.syntax, place)
                        continue
                    }
                    let isOther = key.syntax == nil ? known.syntax != part.syntax : known.part != index
                    if isOther, earlier == nil { earlier = known.place }
                }
                guard let earlier else { continue }
                found.append(
                    Diagnostic(
                        .note, "document.duplicate-posting",
                        "the page has given this posting already, at \(earlier.position.line):\(earlier.position.column)",
                        byteRange: place.offset..<(place.offset + range.count), position: place.position,
                        source: part.origin.name))
            }
        }
        return found
    }

    /// What is equal of two postings that are the same.
    private struct Key: Hashable {
        enum Property: UInt8 { case url, identifier, title, source }

        var property: Property
        var text: String
        /// Of postings that are of one kind of markup; nil for those of different kinds.
        var syntax: RecordPart.Syntax?
    }

    private static func keys(of node: JSONNode, in part: RecordPart, _ graph: GraphReader) -> [Key] {
        var reader = FactReader(node, in: graph)
        func text(_ field: Field) -> String {
            reader.read(field)
            guard case .text(let text)? = reader.facts.first?.value else { return "" }
            return folded(text)
        }
        let (title, organization) = (text(.title), text(.organization))
        var keys: [Key] = []
        for (property, text) in [(Key.Property.url, text(.url)), (.identifier, text(.id))] where !text.isEmpty {
            keys.append(Key(property: property, text: text))
            keys.append(Key(property: property, text: text + "\n" + title, syntax: part.syntax))
        }
        let source = part.text[node.byteRange.clamped(to: part.text.indices)]
        keys.append(Key(property: .source, text: String(decoding: source, as: UTF8.self), syntax: part.syntax))
        if !title.isEmpty, !organization.isEmpty {
            keys.append(Key(property: .title, text: title + "\n" + organization))
        }
        return keys
    }

    /// A text in lower-case ASCII, its white space collapsed.
    static func folded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var hasSpace = false
        for byte in text.utf8 {
            if byte.isHTMLWhitespace {
                hasSpace = !bytes.isEmpty
                continue
            }
            if hasSpace { bytes.append(.space) }
            hasSpace = false
            bytes.append(byte.asciiLowercased)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
