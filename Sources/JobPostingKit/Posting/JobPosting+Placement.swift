import JobPostingJSON

extension JobPosting {
    /// The postings of a document that is all of its record.
    static func all(in document: JSONDocument, origin: RecordOrigin) -> [JobPosting] {
        PostingNodes.isPosting(document.rootNode)
            ? [JobPosting(wholeOf: document, origin: origin)] : all(in: [document], origin: origin)
    }

    /// The posting that a document is, and all of its record.
    init(wholeOf document: JSONDocument, origin: RecordOrigin) {
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
    static func all(in documents: [JSONDocument], origin: RecordOrigin) -> [JobPosting] {
        guard let first = documents.first else { return [] }
        let graph = Graph(first, Array(documents.dropFirst()), posting: first.rootNode)
        var postings: [JobPosting] = []
        for document in documents {
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
}
