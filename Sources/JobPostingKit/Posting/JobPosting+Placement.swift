import JobPostingJSON

extension JobPosting {
    /// The postings of a document in published order, each with its place in it.
    ///
    /// - Complexity: O(bytes and values of the document): one pass over each finds all places.
    static func all(in document: JSONDocument, origin: RecordOrigin) -> [JobPosting] {
        let root = document.rootNode
        let references = Once<NodeIndex>()
        var pointers = JSONPointerWalk(root: root)
        var positions = SourcePositionCounter(document.text)
        return withExtendedLifetime(document) {
            PostingNodes(in: root).map { node in
                let offset = node.byteRange.lowerBound
                return JobPosting(
                    JSONValue(document: document, node: node), origin: origin,
                    placement: Placement(
                        pointer: pointers.pointer(toPlace: node.place(in: root)), offset: offset,
                        position: positions.position(ofByteAt: offset)),
                    references: references)
            }
        }
    }
}
