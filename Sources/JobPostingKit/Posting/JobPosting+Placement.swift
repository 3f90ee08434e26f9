import JobPostingJSON

extension JobPosting {
    /// The posting that a document is, and all of its record.
    private init(wholeOf document: JSONDocument, origin: RecordOrigin) {
        let root = document.rootNode
        let offset = root.byteRange.lowerBound
        self.init(
            JSONValue(document: document, node: root), origin: origin,
            placement: Placement(offset: offset, position: SourcePosition(ofByteAt: offset, in: document.text)))
    }

    /// The postings of the documents of one record in published order, each with its place in its document.
    ///
    /// The documents are one graph: what one says of a node by its `@id` is said of it in all of them.
    ///
    /// - Complexity: O(bytes and values of the documents): one pass over each finds all places.
    static func all(in documents: [(document: JSONDocument, origin: RecordOrigin)]) -> [JobPosting] {
        guard let (first, origin) = documents.first else { return [] }
        if documents.count == 1, PostingNodes.isPosting(first.rootNode) {
            return [JobPosting(wholeOf: first, origin: origin)]
        }
        let graph = Graph(first, documents.dropFirst().map { $0.document }, posting: first.rootNode)
        var postings: [JobPosting] = []
        for (document, origin) in documents {
            let root = document.rootNode
            var pointers = JSONPointerWalk(root: root)
            var positions = SourcePositionCounter(document.text)
            for node in PostingNodes(in: root, graph.reader) {
                let offset = node.byteRange.lowerBound
                postings.append(
                    JobPosting(
                        JSONValue(document: document, node: node), origin: origin,
                        placement: Placement(
                            pointer: pointers.pointer(toPlace: node.place(in: root)), offset: offset,
                            position: positions.position(ofByteAt: offset)),
                        graph: graph))
            }
        }
        return postings
    }

    /// Where in the input some values of the posting stand, in their order.
    ///
    /// - Parameter ranges: Bytes of the document that the posting was read in.
    /// - Complexity: O(bytes of that document from the posting on + ranges · log ranges).
    func places(of ranges: [Range<Int>]) -> [(byteRange: Range<Int>, position: SourcePosition)] {
        let start = placement.offset
        let text = asRead.document.text
        guard start <= text.count else { return ranges.map { ($0, placement.position) } }
        var positions = SourcePositionCounter(UnsafeBufferPointer(rebasing: text[start...]))
        var places = ranges.map { (byteRange: $0, position: placement.position) }
        // What was edited stands in another order than where it was read.
        for index in ranges.indices.sorted(by: { ranges[$0].lowerBound < ranges[$1].lowerBound }) {
            let range = ranges[index]
            let position = positions.position(ofByteAt: max(range.lowerBound - start, 0))
            let inDocument = RecordOrigin(offset: start, position: placement.position).position(of: position)
            places[index] = (
                (origin.offset + range.lowerBound)..<(origin.offset + range.upperBound),
                origin.position(of: inDocument)
            )
        }
        return places
    }
}
