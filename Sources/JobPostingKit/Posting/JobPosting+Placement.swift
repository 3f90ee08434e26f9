import JobPostingJSON

extension JobPosting {
    /// The posting that a document is, and all of its record.
    init(wholeOf document: JSONDocument, origin: RecordOrigin, facts: FactOptions) {
        let root = document.rootNode
        let offset = root.byteRange.lowerBound
        self.init(
            JSONValue(document: document, node: root), origin: origin,
            placement: Placement(offset: offset, position: SourcePosition(ofByteAt: offset, in: document.text)),
            facts: facts)
    }

    /// The postings of the documents of one record in published order, each with its place in its document.
    ///
    /// The documents are one graph: what one says of a node by its `@id` is said of it in all of them.
    ///
    /// - Complexity: O(bytes and values of the documents): one pass over each finds all places.
    static func all(
        in documents: [(document: JSONDocument, origin: RecordOrigin)], facts: FactOptions
    ) -> [JobPosting] {
        guard let (first, origin) = documents.first else { return [] }
        if documents.count == 1, PostingNodes.isPosting(first.rootNode) {
            return [JobPosting(wholeOf: first, origin: origin, facts: facts)]
        }
        let graph = Graph(first, documents.dropFirst().map { $0.document })
        var postings: [JobPosting] = []
        for (document, origin) in documents {
            let root = document.rootNode
            var pointers = JSONPointerWalk(root: root)
            let nodes = Array(PostingNodes(in: root, graph.reader))
            // Not in the order of the text where they stand in a page's markup.
            let positions = SourcePosition.all(
                ofBytesAt: nodes.map { $0.byteRange.lowerBound }, in: document.text)
            for (node, position) in zip(nodes, positions) {
                postings.append(
                    JobPosting(
                        JSONValue(document: document, node: node), origin: origin,
                        placement: Placement(
                            pointer: pointers.pointer(toPlace: node.place(in: root)),
                            offset: node.byteRange.lowerBound, position: position),
                        graph: graph, facts: facts))
            }
        }
        return postings
    }

    /// Where in the input some values of the posting stand, in their order.
    ///
    /// - Parameter ranges: Bytes of the document that the posting was read in.
    /// - Complexity: O(bytes of that document from the posting on + ranges · log ranges).
    func places(of ranges: [Range<Int>]) -> [(byteRange: Range<Int>, position: SourcePosition)] {
        let text = asRead.document.text
        // What an item of a page refers to may stand before it.
        let isInside = ranges.allSatisfy { $0.lowerBound >= placement.offset } && placement.offset <= text.count
        let start = isInside ? placement.offset : 0
        let first = isInside ? placement.position : SourcePosition(line: 1, column: 1)
        let positions = SourcePosition.all(
            ofBytesAt: ranges.map { $0.lowerBound - start }, in: UnsafeBufferPointer(rebasing: text[start...]))
        return zip(ranges, positions).map { range, position in
            let inDocument = RecordOrigin(offset: start, position: first).position(of: position)
            return (
                (origin.offset + range.lowerBound)..<(origin.offset + range.upperBound),
                origin.position(of: inDocument)
            )
        }
    }
}
